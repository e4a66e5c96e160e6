# Barrierefreiheit, Impressum, Datenschutz.
accessibility-commitment-title = Erklärung zur Barrierefreiheit
accessibility-commitment = { $institution } verpflichtet sich, diese Website barrierefrei zugänglich zu machen, gemäß Artikel 47 des französischen Gesetzes Nr. 2005-102 vom 11. Februar 2005.
accessibility-scope = Diese Erklärung gilt für den vorliegenden Bericht ({ $address }).
accessibility-no-address = Adresse noch zu ergänzen
accessibility-state-title = Stand der Konformität
accessibility-state = Diese Website (Herausgabe: { $institution }) ist mit dem französischen Regelwerk für Barrierefreiheit (RGAA), Version 4.1.2, { $state }.
accessibility-audit = Nach der Prüfung durch { $auditor } ({ $date }) sind { $rate } der RGAA-Kriterien erfüllt.
accessibility-audit-old = Die letzte angegebene Prüfung liegt mehr als drei Jahre zurück: Sie ist nicht mehr gültig.
accessibility-audit-undated = Die angegebene Prüfung hat kein Datum: Sie zählt nicht.
accessibility-no-audit = Es wurde keine gültige Prüfung angegeben; ohne eine solche gilt eine Website als nicht konform, auch wenn Kontrollen vorgenommen wurden.
accessibility-content-title = Inhalte und Ausnahmen
accessibility-content = Bekannte Mängel: keiner durch eine Prüfung festgestellt, da keine Prüfung stattgefunden hat. Wer Mängel meldet, hilft, sie zu beheben.
accessibility-charts = Jedes Diagramm hat einen Titel, der sagt, was es zeigt, eine Beschreibung und eine Tabelle mit denselben Zahlen.
accessibility-no-failures = Die Prüfung hat keinen Mangel festgestellt.
accessibility-no-exemptions = Ausgenommene Inhalte: keine.
accessibility-no-burdens = Ausnahme wegen unverhältnismäßiger Belastung: keine geltend gemacht.
accessibility-failures-list = Mängel
accessibility-exemptions-list = Ausgenommene Inhalte
accessibility-burdens-list = Unverhältnismäßige Belastung
accessibility-environment-list = Testumgebung
accessibility-tools-list = Werkzeuge der Prüfung
accessibility-pages-list = Geprüfte Seiten
accessibility-made-title = Erstellung dieser Erklärung
accessibility-established = Datum dieser Erklärung: { $date }.
accessibility-technologies = Techniken: HTML, CSS und SVG; kein Skript. Die Website lässt sich ohne Formatvorlage lesen, auf 200 % vergrößern und drucken.
accessibility-tools = Automatische Kontrollen der Vorlagen: Regeln der WCAG 2.2 A und AA, Breite von 320 Pixeln, Kontraste in heller und dunkler Darstellung. Sie ersetzen keine Prüfung.
accessibility-plan = Mehrjahresplan zur Barrierefreiheit: { $plan }.
accessibility-action-plan = Maßnahmenplan des laufenden Jahres: { $plan }.
accessibility-contact-title = Rückmeldung und Kontakt
accessibility-contact = Ist Ihnen ein Inhalt oder ein Dienst nicht zugänglich, so schreiben Sie uns, um ihn in anderer Form zu erhalten. Kontakt: { $contact }.
accessibility-recourse-title = Durchsetzungsverfahren
accessibility-recourse = Haben Sie einen Mangel gemeldet, der Ihnen den Zugang zu einem Inhalt verwehrt, und keine zufriedenstellende Antwort erhalten, so können Sie:
recourse-form-term = An den Défenseur des droits (französische Ombudsstelle) schreiben
recourse-form = über das Online-Formular, formulaire.defenseurdesdroits.fr
recourse-delegate-term = Die örtliche Vertretung des Défenseur des droits aufsuchen
recourse-delegate = in Ihrer Region, defenseurdesdroits.fr/saisir/delegues
recourse-post-term = Einen Brief senden
recourse-post = Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07, Frankreich (kostenfrei, ohne Briefmarke)

legal-lead = Wer diese Website herausgibt, wer für sie verantwortlich ist und wer sie bereitstellt.
legal-missing = Vor jeder Veröffentlichung zu ergänzen: { $fields }.
legal-name = Herausgebende Einrichtung
legal-address = Anschrift der Einrichtung
legal-phone = Telefon der Einrichtung
legal-contact = Kontakt
legal-publisher = Für den Inhalt verantwortliche Person
legal-host = Hosting-Dienst (Name, Anschrift, Telefon)
legal-internal-title = Weitergabe ohne Veröffentlichung
legal-internal = Wird dieser Ordner per E-Mail oder in einer gemeinsamen Ablage weitergegeben, so ist er ein internes Dokument; die Angabe eines Hosting-Dienstes entfällt dann.
legal-made-title = Erstellung
legal-made = Erstellt mit { $name } { $version }, einer freien Software. Es werden keine Inhalte von anderen Websites geladen.

privacy-lead = Die Personen, die sich mit der Einrichtung ausgetauscht haben, haben nicht darum gebeten, in einem Bericht zu erscheinen: Hier sind sie nur Zahlen.
privacy-read-title = Was gelesen wird
privacy-read = Gelesen werden, aus den Archiven, die die Plattformen den Inhabern der Konten bereitstellen, die öffentlichen Nachrichten der Einrichtung und, sofern vorhanden, die Liste der Abonnierenden, die der von ihr abonnierten Konten und ihre öffentlich vergebenen Gefällt-mir-Angaben. Aus diesen Listen zeigt die Website nur Zahlen.
privacy-not-read = Private Nachrichten, Entwürfe, Anmeldeprotokolle und Adressbücher werden nicht geöffnet.
privacy-people-title = Was von Personen gezeigt wird
privacy-people = Kein Name, kein Kontoname, kein Profilbild und kein Link zu einer Person außerhalb der Einrichtung; { $quotes ->
    [yes] kein Zitat ohne Einwilligung.
   *[no] kein Zitat.
} In zitierten Beiträgen der Einrichtung sind Kennungen anderer, die mit ihnen verbundenen Namen, E-Mail-Adressen und Telefonnummern verdeckt.
privacy-cells = In Kreuztabellen wird jede Personenzahl unter dem festgelegten Schwellenwert verdeckt; auch durch Subtraktion lässt sie sich nicht errechnen.
privacy-photos = { $policy ->
    [none] Aus den Archiven wird kein Foto übernommen.
    [all] Einige von der Einrichtung veröffentlichte Fotos werden gezeigt, verkleinert und ohne die Daten, die ihre Dateien enthielten.
   *[own-without-people] Einige von der Einrichtung veröffentlichte Fotos, auf denen niemand zu erkennen ist, werden gezeigt, verkleinert und ohne die Daten, die ihre Dateien enthielten.
}
privacy-quotes = Einige Sätze werden mit Einwilligung ihrer Verfasser zitiert, die nur genannt werden, wenn sie es wünschten.
privacy-visit-title = Ihr Besuch
privacy-visit = Diese Website setzt keine Cookies oder anderen Mittel zur Nachverfolgung ein, enthält kein Skript und ruft keine andere Website auf.
privacy-rights-title = Ihre Rechte
privacy-rights = Auskunft, Berichtigung, Löschung, Widerspruch: Schreiben Sie uns. Kontakt: { $contact }. Sie können sich auch an die französische Datenschutzbehörde (CNIL) wenden.
