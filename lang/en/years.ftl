# Several years side by side, and the dated marks of charts.
years-multiples-title = { $several ->
    [yes] Year by year, account by account
   *[no] Year by year
}
years-multiples-lead = { $several ->
    [yes] From one account to the next, a figure is read on one scale.{" "}
   *[no] {""}
}A year without a value leaves a gap. { $marked ->
    [yes] A solid line marks a declared break: the years on its two sides do not compare, and the curve stops there. A dotted line marks an event.{" "}
   *[no] {""}
}The last known value is written out. All values stand in the tables of this page.
years-marks-title = The numbered marks
changes-all = The changes of earlier years and those of detailed figures (CSV)
mark = { $number }, { $date }: { $label }{ $breaks ->
    [yes] {" "}(break)
   *[no] {""}
}
marks-caption = { $caption } Marks: { $events }.
