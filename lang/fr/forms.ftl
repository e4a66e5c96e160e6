# Les formes du rapport : dossiers et fichiers, options du terminal.
slug-report = rapport-annuel
slug-whole = rapport
