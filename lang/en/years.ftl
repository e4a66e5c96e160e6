# Several years side by side, and the dated marks of charts.
years-multiples-title = Year by year, account by account
years-multiples-lead = Each figure has the same scale for every account. A year without a value leaves a gap. A solid line marks a declared break: the years on its two sides cannot be compared, and the curve stops there. A dotted line marks an event. The last known value is written out. All values are in the tables on this page.
years-marks-title = The numbered marks
changes-all = Changes in earlier years and in the further figures (CSV)
mark = { $number }, { $date }: { $label }{ $breaks ->
    [yes] {" "}(break)
   *[no] {""}
}
marks-caption = { $caption } Marks: { $events }.
