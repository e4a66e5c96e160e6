# “bilan check --privacy”: who and what appears in the site, for the data-protection officer.
officer-title = Personal data in the { $edition ->
    [internal] internal
   *[public] public
} edition{ $dated ->
    [yes] {" "}({ $period })
   *[no] {""}
}
officer-people = Other people: numbers only; no name, no handle, no text, no link. The names and handles of the institution’s own accounts are shown.
officer-quoted = { $count ->
    [0] No post of the institution is quoted.
    [one] One post of the institution is quoted.
   *[other] { $count } posts of the institution are quoted.
}
officer-masked = Masked in these quotations: handles { $handles }, e-mail addresses { $addresses }, telephone numbers { $phones }, names attached to an account { $names }, words of “mask” { $words }. Links removed: { $links }.
officer-nameable = { $any ->
    [yes] May be named (“nameable”): { $names }.
   *[no] Nobody else may be named (“nameable” is empty).
}
officer-quotes = { $count ->
    [0] Quotations of other people: none.
    [one] Quotations of other people: one, with this consent:
   *[other] Quotations of other people: { $count }, with these consents:
}
officer-quote = – { $consent }
officer-cells = In cross tables, a number of people under { $count } is hidden, also from subtraction.
officer-photos = { $policy ->
    [none] Photographs: none (“photos = "none"”).
    [all] Photographs shown: { $count } (“photos = "all"”: the institution answers for each, and for the people who can be recognised).
   *[own-without-people] Photographs shown: { $count }, declared as showing nobody who could be recognised (“[[photograph]]”). Bilan recognises nobody in a picture: somebody must have looked at them.
}
officer-photo = – { $accounts }, { $date }, { $standing ->
    [undeclared] not shown: to be looked at, then declared
    [undescribed] not shown: to be described
    [left-out] not shown: unreadable, or too many for its page
   *[shown] shown
} ([[photograph]] post = "{ $post }")
officer-index = { $allowed ->
    [yes] Search engines may list the site (“index = true”).
   *[no] Search engines are asked not to list the site.
}
officer-hours = { $any ->
    [yes] Hours of activity shown for: { $names } (declared team of three people or more).
   *[no] Hours of activity: not shown.
}
officer-erased = { $demands ->
    [0] No erasure is asked for.
    [one] One erasure is asked for; posts left out: { $posts }.
   *[other] { $demands } erasures are asked for; posts left out: { $posts }.
}
officer-internal = The internal edition also gives the date and identifier of the institution’s posts; it is not meant for publication.
officer-written = Notes and the words of bilan.toml (events, campaigns, commitments, names of accounts) are published as they are: nothing in them is masked.
officer-undetected = Other names are not detected: a name written in a post stays visible if no archive attaches it to an account and “mask” does not hold it.
officer-pairs = { $count ->
    [0] No quotation has two capitalised words in a row.
    [one] One quotation has two capitalised words in a row; please reread:
   *[other] { $count } quotations have two capitalised words in a row; please reread:
}
officer-pair = – { $accounts }, { $date }, { $file }
