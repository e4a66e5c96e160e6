# Several years side by side, and the dated marks of charts.
years-multiples-title = { $several ->
    [yes] Year by year, account by account
   *[no] Year by year
}
years-multiples-lead = { $several ->
    [yes] Each figure has the same scale for every account.{" "}
   *[no] {""}
}A year without a value leaves a gap. { $marked ->
    [yes] A solid line marks a declared break: the years on its two sides cannot be compared, and the curve stops there. A dotted line marks an event.{" "}
   *[no] {""}
}The last known value is written out. All values are in the tables on this page.
years-marks-title = The numbered marks
changes-all = Changes in earlier years and in the further figures (CSV)
mark = { $number }, { $date }: { $label }{ $breaks ->
    [yes] {" "}(break)
   *[no] {""}
}
marks-caption = { $caption } Marks: { $events }.
