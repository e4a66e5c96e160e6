# Accessibility, legal notice, personal data.
accessibility-commitment-title = Accessibility statement
accessibility-commitment = { $institution } undertakes to make this site accessible, under article 47 of the French law no. 2005-102 of 11 February 2005.
accessibility-scope = This statement applies to the present report ({ $address }).
accessibility-no-address = address to be filled in
accessibility-state-title = State of compliance
accessibility-state = This site, published by { $institution }, is { $state } with the French general accessibility reference (RGAA), version 4.1.2.
accessibility-audit = The audit by { $auditor } of { $date } finds that { $rate } of the RGAA criteria are met.
accessibility-audit-old = The last declared audit is more than three years old: it is no longer valid.
accessibility-audit-undated = The declared audit has no date: it does not count.
accessibility-no-audit = No valid audit has been declared; without one, a site is held to be not compliant, even if checks were made.
accessibility-content-title = Content and exemptions
accessibility-content = Known failures: none, as no audit has looked for them. Telling us about any helps us to correct them.
accessibility-charts = Every chart comes with a title that says what it shows, a description and a table of the same figures.
accessibility-no-failures = The audit found no failure.
accessibility-no-exemptions = Exempted content: none.
accessibility-no-burdens = Disproportionate burden: none is claimed.
accessibility-failures-list = Failures
accessibility-exemptions-list = Exempted content
accessibility-burdens-list = Disproportionate burden
accessibility-environment-list = Test environment
accessibility-tools-list = Tools of the audit
accessibility-pages-list = Pages that were checked
accessibility-made-title = How this statement was made
accessibility-established = Date of this statement: { $date }.
accessibility-technologies = Technologies: HTML, CSS and SVG; no script. The site can be read without its style sheet, enlarged to 200% and printed.
accessibility-tools = Automatic checks on the templates: WCAG 2.2 A and AA rules, a width of 320 pixels, contrasts in light and dark. They do not replace an audit.
accessibility-plan = Multi-year accessibility plan: { $plan }.
accessibility-action-plan = Plan of action of the current year: { $plan }.
accessibility-contact-title = Feedback and contact
accessibility-contact = If you cannot reach some content or service, write to us to be given it in another form. Contact: { $contact }.
accessibility-recourse-title = Enforcement
accessibility-recourse = If you reported a failure that keeps you from some content and have had no satisfactory answer, you may:
recourse-form-term = Write to the French Defender of Rights
recourse-form = through the online form, formulaire.defenseurdesdroits.fr
recourse-delegate-term = Meet the Defender’s delegate
recourse-delegate = in your region, defenseurdesdroits.fr/saisir/delegues
recourse-post-term = Send a letter
recourse-post = Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07, France (free of charge, no stamp)

legal-lead = Who publishes this site, who answers for it, who hosts it.
legal-missing = To be filled in before the site goes online: { $fields }.
legal-name = Publisher
legal-address = Publisher’s address
legal-phone = Publisher’s telephone
legal-contact = Contact
legal-publisher = Person responsible for the publication
legal-host = Web host (name, address, telephone)
legal-internal-title = Handed over without going online
legal-internal = Sent by e-mail or left on a shared drive, this folder is an internal document: no host then needs to be named.
legal-made-title = How this site was made
legal-made = Made with { $name } { $version }, free software. Nothing is loaded from another site.

privacy-lead = The people in these exchanges did not ask to be in a report: here they are numbers only.
privacy-read-title = What is read
privacy-read = What is read, in the archives that platforms give to the holders of accounts: the institution’s public messages and, where the archives hold them, the list of its followers, that of the accounts that it follows, and the likes that it gave in public. Of these lists, the site shows numbers only.
privacy-not-read = Private messages, drafts, login records and address books are not opened.
privacy-people-title = What is shown of people
privacy-people = No name, no handle, no profile picture, no link to anybody outside the institution{ $quotes ->
    [yes] {""}; no quotation without its author’s consent.
   *[no] {""}, no quotation.
} In posts of the institution that are quoted, other people’s handles, the names that archives attach to them, e-mail addresses and telephone numbers are masked.
privacy-cells = In cross tables, a number of people under the set threshold is hidden, and cannot be found again by subtraction.
privacy-photos = { $policy ->
    [none] No photograph is taken from the archives.
    [all] Some photographs that the institution published are shown, made smaller and without the data that their files held.
   *[own-without-people] Some photographs that the institution published, in which nobody can be recognised, are shown, made smaller and without the data that their files held.
}
privacy-quotes = Some sentences are quoted with the consent of those who wrote them, who are named only if they wished it.
privacy-visit-title = Your visit
privacy-visit = This site leaves no tracker, holds no script and calls no other site.
privacy-rights-title = Your rights
privacy-rights = Access, rectification, erasure, objection. Contact: { $contact }. You may also turn to the French data protection authority (CNIL).
