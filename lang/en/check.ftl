# “bilan check”: what is wrong, line by line.
check-unused-key = { $file }, line { $line }: nothing reads the sentence “{ $key }”.{ $near ->
    [yes] {" "}Did you mean “{ $nearest }”?
   *[no] {""}
}
check-unused-attribute = { $file }, line { $line }: nothing reads the variant “{ $key }”.{ $near ->
    [yes] {" "}Did you mean “{ $nearest }”?
   *[no] {""}
}
check-unknown-variable = { $file }, line { $line }: the variable “{ $key }” does not exist in this sentence.{ $near ->
    [yes] {" "}Did you mean “{ $nearest }”?
   *[no] {""}
}
check-missing-word = Page { $page }: the sentence “{ $key }” is missing or cannot be written.
check-erasure = { $file }, line { $line }: erasure no. { $number } matches nothing in the archives.
check-done = { $count ->
    [0] Nothing to report.
    [one] One thing to correct.
   *[other] { $count } things to correct.
}
