//! Keys and values, the place of each fault.

use bilan::config::{Config, Document, Edition, PeriodKind};
use bilan::error::{Error, Exit};

fn read(text: &str) -> Result<Config, Error> {
    Config::read(Document { file: "bilan.toml".into(), text: text.to_owned() })
}

/// Key, line, column and the other details of a refusal.
fn refusal(text: &str) -> (&'static str, String) {
    let error = read(text).unwrap_err();
    assert_eq!(error.exit, Exit::Usage);
    assert_eq!(error.details[0], ("file", "bilan.toml".to_owned()));
    let details = error.details[1..].iter().filter(|(name, _)| *name != "detail");
    let details: Vec<_> = details.map(|(name, value)| format!("{name}={value}")).collect();
    (error.key, details.join(" "))
}

fn assert_refused(text: &str, key: &'static str, details: &str) {
    assert_eq!(refusal(text), (key, details.to_owned()), "{text}");
}

#[test]
fn an_empty_file_is_the_default() {
    let config = read("").unwrap();
    assert_eq!(config.timezone(), chrono_tz::Europe::Paris);
    assert_eq!((config.report.period, config.report.edition), (PeriodKind::CalendarYear, Edition::Public));
    assert_eq!((config.privacy.minimum_cell, config.privacy.photos.as_str()), (5, "none"));
    assert!(config.opening.is_none() && config.account.is_empty());
}

#[test]
fn every_section_is_read() {
    let config = read(
        r##"
        [institution]
        name = "Lycée"
        timezone = "Indian/Reunion"
        team_size = 2
        [site]
        base_url = "https://exemple.invalid/bilan/"
        [accessibility]
        established = 2023-05-10
        plan = "en ligne"
        action_plan = "en ligne"
        audit = { date = 2023-05-02, rate = 0.82, auditor = "Nous", failures = ["a"], exemptions = ["b"], burdens = ["c"], environment = ["d"], tools = ["e"], pages = ["f"] }
        [report]
        period = "school-year"
        year = 2023
        compare = false
        edition = "internal"
        [opening]
        hours = "mon-fri 09:00-17:00"
        closures = ["calendar/vacances.ics"]
        [[account]]
        archives = ["archives/a-*.zip"]
        aliases = ["@ancien"]
        [publics]
        habitual = ["*.ac-*.fr"]
        nameable = ["@ministere"]
        [[campaign]]
        name = "Portes ouvertes"
        hashtags = ["PortesOuvertes"]
        from = "2024-01-15"
        to = 2024-02-10
        [[campaign]]
        name = "Sans dates"
        [[commitment]]
        measure = "alt-text-coverage"
        target = 0.9
        year = 2023
        [[event]]
        date = 2023-09-04
        label = "Rentrée"
        [privacy]
        mask = ["Nom"]
        [[erasure]]
        person = "@ancien"
        reason = "mail du 3 mars"
        date = 2024-03-04
        [theme]
        accent = "#2c4496"
        [publish.prod]
        target = "git+https://forge.example/bilan.git"
        branch = "pages"
        "##,
    )
    .unwrap();
    assert_eq!(config.timezone(), chrono_tz::Indian::Reunion);
    assert_eq!(config.campaign[0].from, chrono::NaiveDate::from_ymd_opt(2024, 1, 15));
    assert_eq!(config.campaign[0].to, chrono::NaiveDate::from_ymd_opt(2024, 2, 10));
    assert_eq!(config.campaign[1].from, None);
    assert_eq!(config.event[0].date.to_string(), "2023-09-04");
    assert_eq!(config.publish["prod"].branch.as_deref(), Some("pages"));
    assert_eq!((config.privacy.mask.len(), config.erasure[0].reason.as_str()), (1, "mail du 3 mars"));
    assert_eq!(config.erasure[0].named(), Some(bilan::config::erasure::Named::Person("@ancien")));
}

#[test]
fn an_unknown_key_is_refused_with_the_nearest_known_one() {
    assert_refused(
        "[institution]\nname = \"É\"\ntimezome = \"Europe/Paris\"\n",
        "config-unknown-key",
        "line=3 column=1 key=timezome nearest=timezone",
    );
    assert_refused(
        "[institutions]\n",
        "config-unknown-key",
        "line=1 column=2 key=institutions nearest=institution",
    );
    assert_refused(
        "[accessibility]\naudit = { date = 2023-01-01, rate = 1.0, auditeur = \"x\" }\n",
        "config-unknown-key",
        "line=2 column=42 key=auditeur nearest=auditor",
    );
    assert_refused(
        "[[account]]\narchives = []\n[[account]]\narchive = []\n",
        "config-unknown-key",
        "line=4 column=1 key=archive nearest=archives",
    );
}

#[test]
fn columns_count_characters() {
    assert_refused(
        "event = [{ label = \"été à l’école\", dote = 1 }]\n",
        "config-unknown-key",
        "line=1 column=37 key=dote nearest=date",
    );
}

#[test]
fn a_missing_key_is_named() {
    assert_refused("[[event]]\nlabel = \"Rentrée\"\n", "config-missing-key", "line=1 column=1 key=date");
}

#[test]
fn a_value_of_another_type_is_refused_by_its_key() {
    assert_refused(
        "[institution]\nname = 3\n",
        "config-type",
        "line=2 column=8 key=institution.name expected=text",
    );
    assert_refused(
        "[privacy]\nindex = \"yes\"\n",
        "config-type",
        "line=2 column=9 key=privacy.index expected=boolean",
    );
    assert_refused(
        "[publics]\nhabitual = \"a\"\n",
        "config-type",
        "line=2 column=12 key=publics.habitual expected=list",
    );
    assert_refused(
        "[report]\nyear = \"2023\"\n",
        "config-type",
        "line=2 column=8 key=report.year expected=number",
    );
    assert_refused(
        "institution = \"Lycée\"\n",
        "config-type",
        "line=1 column=15 key=institution expected=table",
    );
    assert_refused(
        "[institution]\nteam_size = -1\n",
        "config-type",
        "line=2 column=13 key=institution.team_size expected=number",
    );
    assert_refused(
        "[[account]]\narchives = [\"a\", 1]\n",
        "config-type",
        "line=2 column=18 key=account.archives expected=text",
    );
}

#[test]
fn a_word_outside_the_choices_is_refused_with_them() {
    assert_refused(
        "[report]\nperiod = \"school\"\n",
        "config-choice",
        "line=2 column=10 key=report.period value=school choices=calendar-year, school-year",
    );
    assert_refused(
        "[privacy]\nphotos = \"some\"\n",
        "config-choice",
        "line=2 column=10 key=privacy.photos value=some choices=none, own-without-people, all",
    );
    assert_refused(
        "[privacy]\nthird_parties = \"names\"\n",
        "config-choice",
        "line=2 column=17 key=privacy.third_parties value=names choices=counts",
    );
}

#[test]
fn a_day_outside_the_calendar_is_refused() {
    for day in ["\"2023-02-30\"", "\"soon\"", "3", "2023-09-04T10:00:00"] {
        let text = format!("[[event]]\nlabel = \"a\"\ndate = {day}\n");
        assert_refused(&text, "config-day", "line=3 column=8 key=event.date");
    }
}

#[test]
fn a_zone_that_does_not_exist_is_refused_with_the_nearest_one() {
    assert_refused(
        "[institution]\ntimezone = \"Europe/Pariss\"\n",
        "config-zone",
        "line=2 column=12 key=institution.timezone value=Europe/Pariss nearest=Europe/Paris",
    );
}

#[test]
fn bad_hours_are_refused_at_their_place() {
    assert_refused(
        "[opening]\nhours = \"mon-fri 9-17\"\n",
        "hours-span",
        "line=2 column=9 key=opening.hours part=9-17",
    );
}

#[test]
fn impossible_values_are_refused() {
    assert_refused(
        "[accessibility]\naudit = { date = 2023-01-01, rate = 82, auditor = \"a\" }\n",
        "config-share",
        "line=2 column=37 key=accessibility.audit.rate value=82",
    );
    assert_refused(
        "[[campaign]]\nname = \"a\"\nfrom = 2024-02-01\nto = 2024-01-01\n",
        "config-campaign-days",
        "line=4 column=6 key=campaign.to value=2024-01-01",
    );
    assert_refused(
        "[theme]\naccent = \"blue\"\n",
        "config-colour",
        "line=2 column=10 key=theme.accent value=blue",
    );
    assert_refused(
        "[[commitment]]\nmeasure = \"a\"\ntarget = nan\nyear = 2023\n",
        "config-type",
        "line=3 column=10 key=commitment.target expected=number",
    );
}

#[test]
fn what_is_no_toml_is_refused_at_its_place() {
    assert_eq!(refusal("[institution\nname = \"a\"\n").0, "config-syntax");
    assert_eq!(refusal("[institution]\nname = «a»\n"), ("config-syntax", "line=2 column=8".to_owned()));
    assert_eq!(refusal("[site]\nfooter = \"a\"\nfooter = \"b\"\n").0, "config-duplicate-key");
}

#[test]
fn a_folder_without_the_file_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(Config::load(folder.path()).unwrap_err().key, "config-absent");
    assert!(!Config::is_in(folder.path()));
    std::fs::write(folder.path().join("bilan.toml"), [0xff, 0xfe]).unwrap();
    assert_eq!(Config::load(folder.path()).unwrap_err().key, "config-not-utf8");
}
