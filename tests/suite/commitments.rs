//! Commitments: whose they are, whether they were kept, which are carried over, and the questions that they raise.

use bilan::calendar::Calendar;
use bilan::config::{Config, Document};
use bilan::report::{
    Change, Commitment, Measure, Outcome, Reason, Report, Scale, Settings, Source, Verdict, question,
};
use bilan::site;

use crate::naive::world::World;
use crate::site::fixture;

const MAIN: &str = fixture::MAIN;
const YEAR: &str = "2022-2023";

fn config(text: &str) -> Result<Config, String> {
    let document = Document { file: "bilan.toml".into(), text: text.to_owned() };
    Config::read(document).map_err(|error| error.to_string())
}

/// The configuration of two labelled accounts.
fn house(text: &str) -> Config {
    let accounts =
        "[[account]]\nlabel = \"Un\"\narchives = []\n[[account]]\nlabel = \"Deux\"\narchives = []\n";
    config(&format!("{accounts}{text}")).expect("a configuration")
}

/// The report of two labelled accounts, told for 2021.
fn report(text: &str) -> Report {
    let config = house(text);
    let calendar = Calendar::of(&config);
    let settings =
        Settings { config: &config, calendar: &calendar, opening: None, language: "fr", year: Some(2021) };
    let source = |seed, label: &str| {
        let mut account = World::invent(seed, 900, 60).account();
        account.actor.stable_id = Some(seed.to_string());
        Source { account, label: Some(label.to_owned()), ..Source::default() }
    };
    Report::new(&[source(5, "Un"), source(6, "Deux")], &settings)
}

fn entry(measure: &str, target: f64, year: i32, more: &str) -> String {
    format!("[[commitment]]\nmeasure = \"{measure}\"\ntarget = {target:?}\nyear = {year}\n{more}\n")
}

/// State, turn and direction of each commitment.
fn states(report: &Report) -> Vec<String> {
    let line = |one: &Commitment| format!("{} {} {}", one.state, one.turn, one.direction);
    report.commitments.iter().map(line).collect()
}

#[test]
fn a_commitment_of_all_is_pooled_and_one_of_an_account_is_its_own() {
    let text =
        entry("dialogue-share", 0.01, 2021, "") + &entry("dialogue-share", 0.01, 2021, "account = \"Deux\"");
    let report = report(&text);
    let deux = report.coverage.iter().find(|one| one.label == "Deux").expect("an account");
    let scopes: Vec<&str> = report.commitments.iter().map(|one| one.scope.as_str()).collect();
    assert_eq!(scopes, ["institution", &deux.scope]);
    assert_eq!(states(&report), ["met now at-least"; 2]);
}

#[test]
fn what_is_declared_anew_is_what_measuring_anew_would_give() {
    let named = "[institution]\nname = \"Maison\"\nshort_name = \"M\"\n";
    let texts = [
        String::new(),
        named.to_owned(),
        named.to_owned() + &entry("dialogue-share", 0.01, 2021, ""),
        entry("dialogue-share", 0.99, 2021, "account = \"Deux\"") + &entry("dialogue-share", 0.5, 2020, ""),
    ];
    for (before, after) in texts.iter().flat_map(|before| texts.iter().map(move |after| (before, after))) {
        let (mut told, config) = (report(before), house(after));
        assert!(house(before).basis() == config.basis(), "no figure depends on {after}");
        told.declare(&config, &Calendar::of(&config));
        assert!(told.to_json() == report(after).to_json(), "{before} -> {after}");
    }
}

#[test]
fn what_is_not_pooled_has_a_state_for_each_account() {
    let report = report(&entry("distinct-correspondents", 1e9, 2021, ""));
    assert_eq!(states(&report), ["missed now at-least"; 2]);
}

#[test]
fn less_is_better_for_durations_unless_the_institution_says_otherwise() {
    let latency = |more| entry("first-response-latency", 1e9, 2021, more);
    let text = latency("") + &latency("direction = \"at-least\"") + &entry("slow-tail-share", 0.0, 2021, "");
    let found = states(&report(&text));
    assert_eq!(found[..2], ["met now at-most", "missed now at-least"]);
    assert!(found[2].ends_with("now at-most"), "{found:?}");
}

#[test]
fn commitments_have_their_turn_and_none_vanishes() {
    let years = [2019, 2020, 2021, 2022, 2031];
    let text: String = years.iter().map(|year| entry("dialogue-share", 0.01, *year, "")).collect();
    let found = states(&report(&text));
    let turns: Vec<&str> = found.iter().filter_map(|state| state.split(' ').nth(1)).collect();
    assert_eq!(turns, ["past", "carried", "now", "ahead", "ahead"]);
    assert!(found[4].starts_with("unknown"));
}

#[test]
fn an_interval_that_holds_the_target_leaves_the_state_open() {
    let known = report("");
    let row = known
        .measures
        .iter()
        .find(|row| row.id == "dialogue-share" && row.scope == "institution" && row.period == "2021");
    let Outcome::Value { value, low: Some(low), high: Some(high), .. } = row.expect("a row").outcome else {
        panic!("no value")
    };
    for (target, expected) in [
        (low - 0.001, ("met", false)),
        (value - 1e-6, ("met", true)),
        (value + 1e-6, ("missed", true)),
        (high + 0.001, ("missed", false)),
    ] {
        let report = report(&entry("dialogue-share", target, 2021, ""));
        let found = &report.commitments[0];
        assert_eq!((found.state.as_str(), found.undecided), expected, "{target}");
    }
}

#[test]
fn an_account_that_nobody_declared_is_refused() {
    let text = "[[account]]\nlabel = \"Un\"\narchives = []\n".to_owned()
        + &entry("dialogue-share", 0.5, 2021, "account = \"Uns\"");
    let error = config(&text).expect_err("an unknown account");
    assert!(error.contains("config-choice") && error.contains("choices=Un"), "{error}");
}

/// The home page of the fixture with these commitments, its sentences apart.
fn told(commitments: Vec<Commitment>, change: impl Fn(&mut Report)) -> Vec<String> {
    let mut report = Report { commitments, ..fixture::report() };
    change(&mut report);
    let site = site::build(&report, b"{}\n", &Config::default()).expect("a site");
    let page = site.pages.into_iter().find(|page| page.path == "index.html").expect("a home page");
    let text = String::from_utf8(page.bytes).expect("UTF-8");
    let part = text.split("id=\"commitments\"").nth(1).unwrap_or_default();
    let part = part.split("</section>").next().unwrap_or_default();
    let lines = part.lines().filter_map(|line| line.strip_prefix("<li>")?.strip_suffix("</li>"));
    lines.map(|line| line.replace(['\u{a0}', '\u{202f}'], " ").replace('\u{2060}', "")).collect()
}

fn commitment(measure: &str, scope: &str, target: f64, state: &str, turn: &str) -> Commitment {
    Commitment {
        measure: measure.into(),
        scope: scope.into(),
        period: match turn {
            "carried" => "2021-2022",
            "ahead" => "2023-2024",
            _ => YEAR,
        }
        .into(),
        target,
        state: state.into(),
        direction: "at-least".into(),
        turn: turn.into(),
        ..Commitment::default()
    }
}

#[test]
fn a_commitment_is_told_with_its_figure_and_without_brackets_in_brackets() {
    let told = told(vec![commitment("dialogue-share", "institution", 0.4, "met", "now")], |_| ());
    let expected = "Part de dialogue : au moins 40 % en 2022–2023. Objectif tenu : 42 % (entre 39 et 45).";
    assert_eq!(told, [expected]);
    assert!(told.iter().all(|line| !line.contains("((") && !line.contains("))")));
}

#[test]
fn an_open_state_says_that_the_interval_holds_the_target() {
    let open =
        Commitment { undecided: true, ..commitment("dialogue-share", "institution", 0.41, "met", "now") };
    let told = told(vec![open], |_| ());
    assert!(
        told[0].contains("d’après la valeur mesurée") && told[0].contains("ne peut donc pas trancher"),
        "{told:?}"
    );
}

#[test]
fn a_small_count_says_how_many_were_needed() {
    let told = told(vec![commitment("alt-text-coverage", fixture::LIBRARY, 0.9, "missed", "now")], |_| ());
    assert!(told[0].contains("quand il en fallait au moins 27"), "{told:?}");
}

#[test]
fn last_years_commitment_stands_beside_this_years_figure_unless_it_was_renewed() {
    let carried = || commitment("dialogue-share", MAIN, 0.4, "missed", "carried");
    let alone = told(vec![carried()], |_| ());
    assert!(
        alone[0].contains("en 2021–2022. Objectif non tenu") && alone[0].contains("En 2022–2023 : 43 %"),
        "{alone:?}"
    );
    let both = told(vec![commitment("dialogue-share", MAIN, 0.4, "met", "now"), carried()], |_| ());
    assert_eq!(both.len(), 2);
    assert!(!both[1].contains("En 2022–2023 :"), "{both:?}");
}

#[test]
fn a_commitment_to_come_is_a_target_without_a_state() {
    let told = told(vec![commitment("dialogue-share", MAIN, 0.6, "unknown", "ahead")], |_| ());
    assert!(told[0].ends_with("au moins 60 % en 2023–2024."), "{told:?}");
}

#[test]
fn figures_missing_on_several_accounts_share_one_sentence() {
    let on = |scope| commitment("loyal-core", scope, 10.0, "unknown", "now");
    let missing = |report: &mut Report| {
        for row in report.measures.iter_mut().filter(|row| row.id == "loyal-core") {
            row.outcome = Outcome::Unavailable { reason: Reason::ArchiveTooShort };
        }
    };
    let told = told(vec![on(MAIN), on(fixture::LIBRARY)], missing);
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].contains("On ne peut pas dire si l’objectif est tenu : l’archive"), "{told:?}");
}

fn worse(id: &str, verdict: Verdict, caveat: Option<&str>) -> Change {
    Change {
        id: id.into(),
        scope: MAIN.into(),
        from: "2021-2022".into(),
        to: YEAR.into(),
        scale: Scale::Difference,
        verdict,
        difference: -0.2,
        low: None,
        high: None,
        p: None,
        detectable: None,
        caveat: caveat.map(str::to_owned),
        rising: None,
    }
}

/// The ids of the questions of a report.
fn questions(report: &Report) -> Vec<String> {
    question::questions(report).into_iter().map(|one| format!("{} {}", one.id, one.measure)).collect()
}

#[test]
fn questions_come_from_missed_commitments_then_clear_falls_then_open_targets() {
    let mut report = fixture::report();
    report.changes = vec![
        worse("dialogue-share", Verdict::Down, None),
        worse("alt-text-coverage", Verdict::DownClear, Some("caveat-one-post")),
        worse("active-weeks-share", Verdict::DownClear, None),
        worse("first-response-latency", Verdict::DownClear, None),
        worse("slow-tail-share", Verdict::UpClear, None),
    ];
    report.commitments = vec![
        Commitment { undecided: true, ..commitment("dialogue-share", MAIN, 0.4, "missed", "now") },
        commitment("loyal-core", MAIN, 100.0, "missed", "now"),
        commitment("renewal", MAIN, 0.9, "missed", "carried"),
    ];
    let expected =
        ["commitment-missed loyal-core", "worse slow-tail-share", "commitment-open dialogue-share"];
    assert_eq!(questions(&report), expected);
}

#[test]
fn questions_name_what_could_be_supplied_and_only_where_it_would_help() {
    let mut report = fixture::report();
    report.changes.clear();
    report.commitments.clear();
    assert_eq!(questions(&report), ["needs-opening-hours working-day-response-share"]);
    let mut silent = report.clone();
    for account in &mut silent.accounts {
        account.records.values_mut().for_each(|records| records.reply = 0);
    }
    assert_eq!(questions(&silent), Vec::<String>::new());
    let exports = |scope: &str| Measure {
        id: "follower-retention".into(),
        scope: scope.into(),
        period: "all".into(),
        outcome: Outcome::Unavailable { reason: Reason::NeedsTwoExports },
        ..report.measures[0].clone()
    };
    let rows = [exports(fixture::LIBRARY), exports(MAIN)];
    report.measures.retain(|row| row.id != "follower-retention" && row.id != "working-day-response-share");
    report.measures.push(rows[0].clone());
    assert_eq!(questions(&report), Vec::<String>::new());
    report.measures.push(rows[1].clone());
    assert_eq!(questions(&report), ["needs-two-exports follower-retention"]);
}

#[test]
fn every_question_is_worded_and_labelled_as_proposed() {
    let mut report = fixture::report();
    report.changes = vec![worse("dialogue-share", Verdict::DownClear, None)];
    report.commitments = vec![
        commitment("loyal-core", MAIN, 100.0, "missed", "now"),
        Commitment { undecided: true, ..commitment("reposted-at-least-once-share", MAIN, 0.4, "met", "now") },
    ];
    report.questions = question::questions(&report);
    let missing = ["needs-opening-hours", "needs-two-exports", "needs-list"];
    report
        .questions
        .extend(missing.map(|id| question::Question { id: id.into(), ..report.questions[0].clone() }));
    for (tag, label) in [("fr", "Ce ne sont ni des décisions"), ("en", "neither decisions")] {
        report.language = tag.into();
        let site = site::build(&report, b"{}\n", &Config::default()).expect("a site");
        let page = site.pages.iter().find(|page| page.path == "index.html").expect("a home page");
        let text = String::from_utf8_lossy(&page.bytes);
        let part = text.split("id=\"questions\"").nth(1).and_then(|rest| rest.split("</section>").next());
        let part = part.expect("a section");
        assert!(part.contains(label) && !part.contains('⟦'), "{part}");
        assert_eq!(part.matches("<li>").count(), 6);
        assert_eq!(part.lines().filter(|line| line.ends_with("?</li>")).count(), 6, "{part}");
    }
}
