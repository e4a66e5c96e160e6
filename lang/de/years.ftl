# Mehrere Jahre nebeneinander und die datierten Marken der Diagramme.
years-multiples-title = { $several ->
    [yes] Jahr für Jahr, Konto für Konto
   *[no] Jahr für Jahr
}
years-multiples-lead = { $several ->
    [yes] Dieselbe Kennzahl hat bei allen Konten denselben Maßstab.{" "}
   *[no] {""}
}Ein Jahr ohne Wert lässt eine Lücke. { $marked ->
    [yes] Eine durchgezogene Linie markiert einen angegebenen Bruch: Die Jahre davor und danach sind nicht vergleichbar, und die Kurve wird dort unterbrochen. Eine gepunktete Linie markiert ein Ereignis.{" "}
   *[no] {""}
}Der letzte bekannte Wert ist angegeben. Alle Werte stehen in den Tabellen dieser Seite.
years-marks-title = Die nummerierten Marken
changes-all = Veränderungen früherer Jahre und der Einzelkennzahlen (CSV)
mark = { $number }, { $date }: { $label }{ $breaks ->
    [yes] {" "}(Bruch)
   *[no] {""}
}
marks-caption = { $caption } Marken: { $events }.
