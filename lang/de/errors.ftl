# Warum die Arbeit abgebrochen wurde: was geschehen ist, wo, und was als Nächstes zu tun ist.
# Variablen: $file, die angegebene Datei oder der Ordner; $entry, eine Datei darin; $line und $column, eine Stelle darin; $size und $limit, in Byte; $count.

## Was zum Lesen angegeben wurde

source-not-found = { $file }: An dieser Stelle ist nichts vorhanden. Prüfen Sie den Pfad; ein Pfad mit Leerzeichen muss in Anführungszeichen stehen.
source-forbidden = { $file } darf unter diesem Benutzerkonto nicht gelesen werden. Ändern Sie die Zugriffsrechte, oder kopieren Sie es in einen Ihrer Ordner.
source-unreadable = { $file } kann nicht gelesen werden: Der Datenträger oder das Netzlaufwerk antwortet nicht. Kopieren Sie es an einen anderen Ort, und versuchen Sie es erneut.

## Behälter

archive-empty-file = { $file } ist leer (0 Byte): Das Herunterladen hat nicht begonnen. Laden Sie den Export erneut herunter.
archive-truncated = { $file } ist unvollständig: Nach { $size } Byte fehlt das Ende. Das Herunterladen wurde vermutlich unterbrochen; laden Sie den Export erneut herunter.
archive-unreadable = { $file } ({ $size } Byte) ist beschädigt oder kein Archiv. Laden Sie den Export erneut herunter; wenn er in mehreren Teilen kam, fügen Sie diese zuerst zusammen.
archive-web-page = { $file } ist eine Webseite und kein Archiv: Der Link zum Herunterladen war vermutlich abgelaufen. Melden Sie sich beim Netzwerk an, und laden Sie den Export erneut herunter.
archive-format = { $file } ist in einem Format gepackt, das nicht gelesen wird (RAR, 7z oder xz). Geben Sie die Zip-Datei so an, wie das Netzwerk sie liefert, oder einen entpackten Ordner.
archive-split = { $file } ist ein Teil eines Archivs, das auf mehrere Dateien verteilt ist. Fügen Sie die Teile zuerst zusammen (zip -s 0 export.zip --out ganz.zip), und geben Sie dann das ganze Archiv an.
archive-encrypted = { $file } ist mit einem Passwort geschützt. Entpacken Sie es mit diesem Passwort, und geben Sie dann den Ordner an.
archive-without-entries = { $file } enthält keine Datei. Laden Sie den Export erneut herunter, oder prüfen Sie, ob es der richtige Ordner ist.
archive-too-many-entries = { $file } enthält mehr als { $limit } Dateien; das kommt in keinem Export vor. Es wurde nichts gelesen; prüfen Sie, woher diese Datei stammt.
archive-climbing-name = { $file } wurde abgelehnt: Der Name „{ $entry }“ führt aus dem Archiv hinaus; das kommt in keinem Export vor. Es wurde nichts gelesen; prüfen Sie, woher diese Datei stammt.
archive-repeated-name = { $file } wurde abgelehnt: Zwei seiner Dateien tragen denselben Namen { $entry }, sodass unklar ist, welche gilt. Laden Sie den Export erneut herunter.
archive-overlapping-entries = { $file } wurde abgelehnt: Die enthaltenen Dateien überlappen sich, wie in Archiven, die Schaden anrichten sollen. Es wurde nichts gelesen; prüfen Sie, woher diese Datei stammt.
archive-bomb = { $file } wurde abgelehnt: { $entry } wächst beim Entpacken auf mehr als das { $ratio }-Fache, wie in Archiven, die Schaden anrichten sollen. Prüfen Sie, woher diese Datei stammt.
entry-missing = { $file } enthält { $entry } nicht. Laden Sie den Export erneut herunter.
entry-damaged = { $entry } in { $file } ist beschädigt und kann nicht bis zum Ende gelesen werden. Laden Sie den Export erneut herunter.
entry-too-large = { $entry } in { $file } ist größer als { $limit } Byte und wird nicht gelesen. Prüfen Sie, woher diese Datei stammt.
entry-compression = { $entry } in { $file } ist auf eine Weise gepackt, die nicht gelesen wird. Entpacken Sie das Archiv, und geben Sie dann den Ordner an.

## Exporte

export-unrecognised = { $file } ist kein Export, den Bilan lesen kann (enthalten sind: { $found }). Gelesen werden die Archive von X (Twitter), Mastodon, Bluesky, Instagram, Threads, Facebook, LinkedIn, YouTube, TikTok, Pixelfed, Misskey und Akkoma, als zip, als tar.gz, als entpackter Ordner oder als einzelne Datei. Geben Sie den Export so an, wie das Netzwerk ihn liefert.
export-resembles = { $file } ähnelt einem Export von { $networks }, aber was für einen Bericht nötig ist, fehlt (enthalten sind: { $found }). Geben Sie den vollständigen Export mit den Beiträgen an, im Format JSON, wenn das Netzwerk die Wahl lässt.
export-html = { $file } enthält Webseiten, aber nicht die Daten, die sie zeigen. Fordern Sie beim Netzwerk den Export im Format JSON an, oder geben Sie den vollständigen Export mit seinem Ordner data an.
export-several = { $file } enthält { $count } Exporte nebeneinander. Geben Sie sie einzeln an, jeden mit seinem eigenen Pfad.
table-only-export = { $file } enthält nur tweets.csv, eine Tabelle ohne Erwähnungen, Sprachen und Zähler. Geben Sie den vollständigen Export mit seinem Ordner data an.
owner-unknown = { $file } enthält Nachrichten mehrerer Personen, und die Datei, die angibt, wem das Konto gehört (user_details.js), fehlt oder ist beschädigt. Laden Sie den Export erneut herunter, oder fügen Sie diese Datei hinzu.
several-authors = { $entry } in { $file } enthält Nachrichten mehrerer Personen, wie eine Startseite des Netzwerks: Es ist nicht zu erkennen, welche die Ihren sind. Geben Sie den Export der Nachrichten des Kontos selbst an.
no-readable-record = { $entry } in { $file } hat einen Inhalt, aber kein Eintrag konnte gelesen werden ({ $count } versucht). Wurde die Datei mit einem anderen Programm geöffnet und gespeichert, so nehmen Sie das Original; andernfalls laden Sie den Export erneut herunter.
restricted-list-damaged = { $entry } in { $file } ist beschädigt. Diese Datei gibt an, welche Nachrichten einem begrenzten Kreis vorbehalten waren: Ohne sie würden diese als öffentlich gelten. Laden Sie den Export erneut herunter.
repository-unreadable = { $entry } in { $file } ist kein lesbares Repositorium: Der Kopf einer CAR-Datei, Version 1, fehlt oder ist beschädigt. Laden Sie den Export erneut herunter.
repository-without-root = { $entry } in { $file } hat keinen vollständigen Anfang: Der letzte signierte Stand oder der Baum der Einträge, auf den er verweist, fehlt oder ist beschädigt. Ohne ihn lässt sich nicht sagen, welche Nachrichten noch bestehen. Laden Sie den Export erneut herunter.
entry-not-json = { $entry } in { $file } ist kein lesbares JSON: Die Datei ist beschädigt oder bricht in Zeile { $line }, Spalte { $column } ab. Laden Sie den Export im Format JSON erneut herunter, und geben Sie ihn unverändert an.
visibility-unknown = { $entry } in { $file } gibt nicht an, welche Videos öffentlich sind, oder tut dies in einer Sprache, die nicht gelesen wird. Es wurde keines gelesen, denn ein privates Video könnte als öffentlich gelten. Stellen Sie die Sprache des Kontos auf Französisch oder Englisch um, und fordern Sie den Export erneut an.
