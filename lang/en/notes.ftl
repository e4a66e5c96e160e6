# The editor’s words, the commitments, the questions to discuss.
notes-title = Notes from the team
notes-opening = To begin with
notes-decide = To decide and discuss
notes-worked = What worked, in our view
notes-not-worked = What did not work, in our view
notes-next = The year ahead

commitments-title = Our commitments
commitments-carried = Those of the previous year
commitments-ahead = Those for the years ahead
commitment-target = { $side ->
    [at-most] at most { $target }
   *[at-least] at least { $target }
}
commitment-now = { $named ->
    [no] {""}
   *[yes] { $account } –{" "}
}{ $measure }: { $target } in { $period }. { $result }
commitment-carried = { $named ->
    [no] {""}
   *[yes] { $account } –{" "}
}{ $measure }: { $target } in { $period }. { $result }
commitment-since = In { $year }: { $value }.
commitment-ahead = { $named ->
    [no] {""}
   *[yes] { $account } –{" "}
}{ $measure }: { $target } in { $period }.
commitment-result = { $state ->
    [met] { $undecided ->
        [yes] Target met by the measured value
       *[no] Target met
    }
    [missed] { $undecided ->
        [yes] Target missed by the measured value
       *[no] Target missed
    }
   *[unknown] Whether the target was met cannot be said
}: { $value }{ $counted ->
    [at-least] , where at least { $needed } were needed
    [at-most] , where at most { $needed } were allowed
   *[no] {""}
}{ $undecided ->
    [yes] ; the interval contains the target, so nothing can be settled
   *[no] {""}
}.
commitment-without = This figure leaves out { $accounts }, where it is not available.
commitment-missing = Whether the target was met cannot be said: { $reason }.
commitment-missing-several = Whether the target was met cannot be said: { $parts }.
commitment-missing-part = for { $account }, { $reason }
commitment-no-record = the archives hold no post of that year

questions-title = Questions to discuss
questions-lead = The report draws these questions from its own figures, or from those that it lacks. They are neither decisions nor reproaches: the answers belong to the team and its management.
question-account = { $named ->
    [no] {""}
   *[yes] { $account } –{" "}
}
question-commitment-missed = { $prefix }{ $measure }: the target for { $period } ({ $target }) was missed, with { $value }. Should it be kept or revised, and with what means?
question-commitment-open = { $prefix }{ $measure }: with { $value }, the target for { $period } ({ $target }) can be called neither met nor missed. Should it be kept for another year?
question-worse = { $prefix }{ $measure }: { $value } in { $period }, compared with { $before } in { $from } ({ $verdict }). Did the team choose this? If not, what do we want to change?
question-needs-opening-hours = The opening hours were not given, so answer times in working days cannot be calculated. Who can supply them?
question-needs-two-exports = { $prefix }only one export was read, so the report cannot say which followers stayed. Who will ask for the next one, and when?
question-needs-list = There is no list of our usual partners, so the report cannot say whether we reach other people. Who can draw it up?

note-unclosed = { $file }, line { $line }: the head begins with ---, but nothing ends it; write a second line --- before the text.
note-line = { $file }, line { $line }: a line of the head is written “key: value”, as “place: contact”. Text that follows needs a line --- before it.
note-unknown-key = { $file }, line { $line }: the key “{ $key }” is unknown; the nearest is “{ $nearest }”. Known keys: { $known }.
note-twice = { $file }, line { $line }: the key “{ $key }” already stands above; keep only one.
note-empty = { $file }, line { $line }: the key “{ $key }” has no value; complete it, or remove this line.
note-unknown-place = { $file }, line { $line }: no place is called “{ $value }”; the nearest is “{ $nearest }”. Known places: { $known }.
note-file-place = { $file }, line { $line }: this note does not say where it goes, and its file is not named after a place; the nearest is “{ $nearest }”. Put a line ---, a line “place: …” and a line --- at its top. Known places: { $known }.
note-form = { $file }, line { $line }: “{ $value }” does not suit “{ $key }”, which expects { $key ->
    [month] a month, as 2024-01
    [year] a year, as 2023, or 2023-2024
   *[order] a whole number, as 1
}.
note-choice = { $file }, line { $line }: “{ $key }” cannot be “{ $value }”; the nearest value is “{ $nearest }”. Possible values: { $known }.
note-needs = { $file }, line { $line }: a note placed at “{ $place }” also needs a line “{ $key }: …”.
note-belongs = { $file }, line { $line }: the key “{ $key }” is for notes placed at “{ $place }” only; change the place, or remove this line.
