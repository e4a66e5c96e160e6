# „bilan publish“: was übertragen, abgelehnt, nicht erreicht wird.
cli-publish = Veröffentlicht die erstellte Website bei einem Webhoster, in einem Ordner oder einer Zip-Datei
cli-target = Name eines Ziels aus bilan.toml oder Adresse (sftp://host/pfad, davs://, ftps://, s3://, git+https://, Ordner, .zip-Datei)
cli-target-value = ZIEL
cli-project = Ordner des Projekts (ohne Angabe der aktuelle Ordner)
cli-project-value = ORDNER
cli-site = Ordner der erstellten Website (ohne Angabe „site“ im Projekt)
cli-site-value = ORDNER
cli-dry-run = Zeigt, was geschehen würde, und ändert nichts
cli-overwrite = Erlaubt, Dateien einer anderen Website oder einen anderen Bericht zu überschreiben
cli-force-delete = Erlaubt, viele Dateien auf einmal zu löschen

progress-publishing = { $files } von { $count } Dateien
publish-password = Passwort von { $user } für { $place }:
publish-send = { $new ->
    [yes] hinzufügen:
   *[no] ersetzen:
 } { $file } ({ $size ->
    [one] { $size } Byte
   *[other] { $size } Byte
 })
publish-delete = löschen: { $file }
publish-nothing = Nichts zu veröffentlichen: { $place } ist aktuell ({ $count ->
    [one] { $count } Datei
   *[other] { $count } Dateien
 }).
publish-planned = Nichts wurde geändert. Für { $place }: { $files } zu senden ({ $bytes } von { $total } Byte), { $deleted } zu löschen, { $kept } unverändert.
publish-done =
    Veröffentlicht: { $place }. { $files ->
        [one] { $files } Datei gesendet
       *[other] { $files } Dateien gesendet
    } ({ $bytes } Byte; die Website hat { $total }), { $deleted ->
        [one] { $deleted } gelöscht
       *[other] { $deleted } gelöscht
    }, { $kept ->
        [one] { $kept } unverändert
       *[other] { $kept } unverändert
    }; { $verified } zurückgelesen und richtig.

publish-nothing-built = { $folder } enthält keine von Bilan erstellte Website mit ihrer report.json. Führen Sie zuerst „bilan build“ aus oder geben Sie den Ordner mit --site an.
publish-incomplete = Die erstellte Website ist unvollständig: { $file } fehlt. Führen Sie „bilan build“ erneut aus.
publish-name = Die Datei „{ $file }“ hat einen Namen, den nicht jeder Hoster annimmt. Verwenden Sie nur Buchstaben ohne Akzente, Ziffern, Bindestriche und Punkte.
publish-nowhere = Kein Ziel ist angegeben, und bilan.toml nennt keines. Geben Sie eine Adresse an oder ergänzen Sie einen Abschnitt [publish.prod] mit „target“.
publish-which = Mehrere Ziele sind angegeben: { $known }. Nennen Sie eines.
publish-unknown = Kein Ziel heißt „{ $name }“.{ $any ->
    [yes] {" "}Am nächsten kommt „{ $nearest }“.
   *[no] {" "}Für einen Ordner schreiben Sie „./{ $name }“.
 }
publish-scheme = „{ $scheme }://“ ist kein bekanntes Protokoll. Möglich sind: { $known }; ohne Protokoll ist es ein Ordner oder eine .zip-Datei.
publish-address = Die Adresse { $scheme }:// ist fehlerhaft. Schreiben Sie zum Beispiel { $scheme }://benutzer@host.example/pfad, mit einem Hostnamen, einem Port aus Ziffern und ohne Geheimnis.
publish-password-in-address = Die Adresse enthält ein Passwort. Entfernen Sie es: Geben Sie es über die Variable BILAN_PASSWORD, einen Schlüssel oder einen Agenten an, oder tippen Sie es auf Nachfrage ein.
publish-clear = { $place } ist nicht verschlüsselt: Das Passwort ginge im Klartext. Schreiben Sie davs://; dav:// ist nur zu diesem Computer erlaubt.
publish-endpoint = „endpoint“ erwartet die https://-Adresse des Speicherdienstes, ohne Pfad; http:// ist nur zu diesem Computer erlaubt.
publish-variable = Die Umgebungsvariable { $variable } fehlt; der Speicherdienst braucht sie.
publish-branch = „branch“ oder „folder“ kann keinen Branch oder Ordner benennen. Schreiben Sie zum Beispiel branch = "pages" und folder = "public".
publish-program = Das Programm { $program } ist auf diesem Computer nicht installiert; dieses Ziel braucht es. Installieren Sie { $program ->
    [sftp] den OpenSSH-Client
    [git] Git
   *[other] { $program }
 } und starten Sie erneut.
publish-outdated = Das Programm { $program } dieses Computers ist zu alt: Version 7.75 (2021) oder eine spätere ist nötig. Aktualisieren Sie es oder das System.
publish-switch = { $place } kann nicht auf einmal durch einen Link umgestellt werden: Das können nur ein SFTP-Server oder ein Ordner eines Computers ohne Windows, unter einem eigenen Namen. Entfernen Sie „switch“ bei diesem Ziel.
publish-local = Dieser Computer verweigert eine Datei: { $reason }.

publish-foreign = Abgelehnt: { $file } ist am Ziel schon vorhanden und stammt nicht von Bilan. Wählen Sie einen anderen Ordner; --overwrite überschreibt gleichnamige Dateien und lässt die anderen.
publish-other = Abgelehnt: Am Ziel steht ein anderer Bericht (andere Einrichtung, anderes Jahr oder andere Ausgabe). Wählen Sie einen anderen Ordner; --overwrite ersetzt ihn durch diesen.
publish-many = Abgelehnt: { $count } von { $limit } veröffentlichten Dateien würden gelöscht. Prüfen Sie mit --dry-run, ob es die richtige Website ist; --force-delete löscht sie.
publish-no-link = Abgelehnt: { $place } ist schon vorhanden und kein Link, den Bilan umstellt. Benennen Sie es um oder löschen Sie es und starten Sie erneut; oder entfernen Sie „switch“ bei diesem Ziel.
publish-internal = Abgelehnt: Die erstellte Website ist die interne Ausgabe. Erstellen Sie die öffentliche, oder ergänzen Sie edition = "internal" beim Ziel, wenn { $place } nicht öffentlich ist.
publish-unreachable = { $place } antwortet nicht ({ $reason }). Prüfen Sie Adresse und Netz und starten Sie erneut: Was schon gesendet ist, wird nicht noch einmal gesendet.
publish-login = { $place } lehnt die Anmeldung ab. Prüfen Sie Benutzer, Schlüssel oder Passwort.
publish-untrusted = Nichts beweist, dass { $place } der richtige Server ist: Sein Schlüssel oder Zertifikat wird nicht anerkannt. Prüfen Sie es beim Hoster und geben Sie es dann mit „known_hosts“ (SFTP) oder „certificates“ an.
publish-write = { $place } verweigert eine Datei ({ $reason }). Prüfen Sie Rechte und freien Platz und starten Sie erneut: Was schon gesendet ist, wird nicht noch einmal gesendet.
publish-differs = Zurückgelesen ist { $file } nicht das, was gesendet wurde. Starten Sie erneut; bleibt es so, verändert der Hoster Dateien.
