//! `bilan serve`: an edit is seen in the browser, a fault too, and the page comes back once it is mended.

use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use super::program::{LOCALES, bilan, empty_folder, example, results, text, tree};
use crate::preview::{Answer, get};

/// A preview in another process, ended with the test.
struct Served {
    child: Child,
    port: u16,
}

impl Served {
    fn of(folder: &Path, arguments: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_bilan"))
            .args([&["serve", "--port", "0"], arguments].concat())
            .current_dir(folder)
            .env_remove("LC_ALL")
            .env_remove("LC_MESSAGES")
            .env("LANG", "en_GB.UTF-8")
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("a program that runs");
        let mut out = BufReader::new(child.stdout.take().expect("a pipe"));
        let mut line = String::new();
        out.read_line(&mut line).expect("a first line");
        let address = line.split("http://127.0.0.1:").nth(1).unwrap_or_else(|| panic!("{line}"));
        let port = address.split('/').next().and_then(|port| port.parse().ok()).expect("a port");
        // What nobody reads would stop the program once the pipe is full.
        thread::spawn(move || out.read_to_end(&mut Vec::new()));
        Self { child, port }
    }

    /// The page once it fulfils a condition.
    fn page(&self, path: &str, is: impl Fn(&Answer) -> bool) -> Answer {
        let begun = Instant::now();
        loop {
            let answer = get(self.port, path);
            if is(&answer) {
                return answer;
            }
            assert!(begun.elapsed() < Duration::from_mins(2), "{}: {}", answer.status, answer.body);
            thread::sleep(Duration::from_millis(50));
        }
    }

    /// Ends the preview: what it said on stderr.
    fn ended(mut self) -> String {
        self.child.kill().expect("a process");
        let mut told = String::new();
        self.child.stderr.take().expect("a pipe").read_to_string(&mut told).expect("UTF-8");
        told
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A small project of the example's second account.
fn project(folder: &Path) {
    let archive = example().join("archives/mastodon-2024-11-07.tar.gz");
    fs::create_dir_all(folder.join("archives")).expect("a folder");
    fs::copy(archive, folder.join("archives/one.tar.gz")).expect("a copy");
    configure(folder, "");
}

fn configure(folder: &Path, more: &str) {
    let told =
        "[institution]\nname = \"Maison\"\nlanguage = \"en\"\n[[account]]\narchives = [\"archives/*.gz\"]\n";
    fs::write(folder.join("bilan.toml"), format!("{told}{more}")).expect("a file");
}

const HOME: &str = "{% extends \"home.html\" %}{% block content %}<p>MARK</p>{% endblock %}";

fn is_site(answer: &Answer) -> bool {
    answer.status == 200
}

#[test]
fn edits_are_seen_and_faults_are_told_until_they_are_mended() {
    let folder = empty_folder();
    let folder = folder.path();
    project(folder);
    let served = Served::of(folder, &["."]);
    assert!(served.page("/", is_site).body.contains("Maison"));
    let template = folder.join("templates/home.html");
    fs::create_dir(folder.join("templates")).expect("a folder");
    fs::write(&template, HOME.replace("MARK", "first")).expect("a template");
    served.page("/", |answer| answer.body.contains("<p>first</p>"));
    fs::write(&template, "{% block content %}{{ <i>broken").expect("a template");
    let fault = served.page("/", |answer| answer.status == 500).body;
    assert!(fault.contains("home.html") && !fault.contains("<i>broken"), "{fault}");
    fs::write(&template, HOME.replace("MARK", "second")).expect("a template");
    served.page("/", |answer| is_site(answer) && answer.body.contains("<p>second</p>"));
    fs::remove_file(&template).expect("a file");
    served.page("/", |answer| is_site(answer) && !answer.body.contains("<p>second</p>"));
    // Configuration, language and notes; several faults are told together.
    configure(folder, "[sight]\n");
    let fault = served.page("/", |answer| answer.status == 500).body;
    assert!(fault.contains("bilan.toml, line 6") && fault.contains("sight"), "{fault}");
    configure(folder, "[site]\nfooter = \"Our foot\"\n");
    served.page("/", |answer| is_site(answer) && answer.body.contains("Our foot"));
    let told = fs::read_to_string(folder.join("bilan.toml")).expect("a file");
    fs::write(folder.join("bilan.toml"), told.replace("Maison", "Logis")).expect("a file");
    served.page("/", |answer| is_site(answer) && answer.body.contains("Logis"));
    fs::create_dir_all(folder.join("lang/en")).expect("a folder");
    fs::write(folder.join("lang/en/own.ftl"), "foot-contact = x\nskip = Down we go\n").expect("a file");
    served.page("/", |answer| answer.body.contains("Down we go"));
    fs::create_dir(folder.join("notes")).expect("a folder");
    fs::write(folder.join("notes/here.md"), "---\nplace: nowhere\n---\nA\n").expect("a note");
    fs::write(folder.join("notes/there.md"), "---\nplaces: opening\n---\nA\n").expect("a note");
    let both = |answer: &Answer| ["here.md", "there.md"].iter().all(|name| answer.body.contains(name));
    assert_eq!(served.page("/", both).status, 500);
    fs::remove_file(folder.join("notes/there.md")).expect("a file");
    fs::write(folder.join("notes/here.md"), "---\nplace: opening\n---\nGood morning\n").expect("a note");
    served.page("/", |answer| is_site(answer) && answer.body.contains("Good morning"));
    let told = served.ended();
    assert!(told.lines().filter(|line| line.starts_with("Error: ")).count() >= 3, "{told}");
}

#[test]
fn a_theme_of_the_house_is_followed_in_its_folder() {
    let folder = empty_folder();
    let folder = folder.path();
    project(folder);
    let theme = folder.join("themes/ours");
    fs::create_dir_all(theme.join("templates")).expect("a folder");
    fs::write(theme.join("theme.toml"), "parent = \"sobre\"\n").expect("a theme");
    configure(folder, "[theme]\nname = \"ours\"\n");
    let served = Served::of(folder, &[]);
    served.page("/", is_site);
    fs::write(theme.join("templates/home.html"), HOME.replace("MARK", "ours")).expect("a template");
    served.page("/", |answer| is_site(answer) && answer.body.contains("<p>ours</p>"));
    fs::write(theme.join("theme.toml"), "parent = \"nobody\"\n").expect("a theme");
    assert!(served.page("/", |answer| answer.status == 500).body.contains("nobody"));
}

#[test]
fn archives_that_come_go_and_are_damaged_are_seen() {
    let folder = empty_folder();
    let folder = folder.path();
    project(folder);
    let served = Served::of(folder, &[]);
    served.page("/", is_site);
    let (one, other) = (folder.join("archives/one.tar.gz"), folder.join("archives/two.tar.gz"));
    let bytes = fs::read(&one).expect("an archive");
    fs::write(&other, &bytes[..bytes.len() / 2]).expect("half an archive");
    let fault = served.page("/", |answer| answer.status == 500).body;
    assert!(fault.contains("two.tar.gz"), "{fault}");
    fs::remove_file(&other).expect("a file");
    served.page("/", is_site);
    fs::rename(&one, folder.join("archives/away")).expect("a file");
    let fault = served.page("/", |answer| answer.status == 500).body;
    assert!(fault.contains("archives/*.gz"), "{fault}");
    fs::rename(folder.join("archives/away"), &one).expect("a file");
    served.page("/", is_site);
}

#[test]
fn an_archive_that_nobody_touched_is_not_read_again() {
    let folder = empty_folder();
    let folder = folder.path();
    project(folder);
    let served = Served::of(folder, &[]);
    served.page("/", is_site);
    // Other bytes under the stamp of those that were read: whoever opened the file would fail.
    let archive = folder.join("archives/one.tar.gz");
    let about = fs::metadata(&archive).expect("a file");
    let length = usize::try_from(about.len()).expect("a length");
    fs::write(&archive, vec![b'-'; length]).expect("a file");
    let file = fs::File::options().append(true).open(&archive).expect("a file");
    file.set_modified(about.modified().expect("a time")).expect("a file");
    configure(folder, "[report]\nperiod = \"school-year\"\n");
    served.page("/report.json", |answer| answer.body.contains("\"kind\": \"school\""));
    // The same bytes under another time are the same archive; other bytes are read.
    file.set_modified(about.modified().expect("a time") + Duration::from_secs(5)).expect("a file");
    assert!(served.page("/", |answer| answer.status == 500).body.contains("one.tar.gz"));
    fs::copy(example().join("archives/mastodon-2024-11-07.tar.gz"), &archive).expect("a copy");
    served.page("/", is_site);
}

#[test]
fn archives_alone_are_served_too_and_what_no_edit_mends_ends_the_command() {
    let folder = empty_folder();
    let archive = text(&example().join("archives/mastodon-2024-11-07.tar.gz"));
    let served = Served::of(folder.path(), &[&archive, "--language", "es", "--edition", "internal"]);
    assert!(served.page("/", is_site).body.contains("lang=\"es\""));
    for (arguments, code) in [
        (&["serve"] as &[&str], 2),
        (&["serve", &archive, "--year", "soon"], 2),
        (&["serve", &archive, "--language", "xx"], 2),
        (&["serve", &archive, "--port", "99999"], 2),
        (&["serve", &archive, "--port", &served.port.to_string()], 1),
    ] {
        let answer = bilan(folder.path(), LOCALES[1], arguments);
        assert_eq!((answer.code, answer.out.as_str()), (code, ""), "{arguments:?} {}", answer.err);
        assert!(answer.err.starts_with("Error: "), "{}", answer.err);
    }
    assert_eq!(tree(folder.path()).len(), 0, "nothing is written");
}

#[test]
fn nothing_of_the_preview_enters_a_built_site() {
    let folder = empty_folder();
    project(folder.path());
    let served = Served::of(folder.path(), &["."]);
    assert!(served.page("/", is_site).body.contains("/-/reload.js"));
    results(folder.path(), LOCALES[1], &["build", "."]);
    for (name, bytes) in tree(&folder.path().join("site")) {
        let page = String::from_utf8_lossy(&bytes);
        for trace in ["<script", "/-/", "script-src", "connect-src", "data-seen"] {
            assert!(!page.contains(trace), "{trace} in {name}");
        }
        assert!(std::path::Path::new(&name).extension().is_none_or(|kind| kind != "js"), "{name}");
    }
}

#[test]
fn what_is_served_is_what_is_built_and_no_private_word_more() {
    let folder = empty_folder();
    let project = text(&Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/every-network"));
    assert_eq!(bilan(folder.path(), LOCALES[1], &["build", &project, "-o", "built"]).code, 0);
    let served = Served::of(folder.path(), &[&project]);
    served.page("/", is_site);
    let built = tree(&folder.path().join("built"));
    assert!(built.len() > 20, "{}", built.len());
    let is_page = |path: &str| path == "report.json" || path.rsplit('.').next() == Some("html");
    for (path, bytes) in built.iter().filter(|(path, _)| is_page(path)) {
        let page = get(served.port, &format!("/{path}"));
        assert_eq!(page.status, 200, "{path}");
        let written = String::from_utf8_lossy(bytes);
        let known: std::collections::HashSet<&str> = written.lines().collect();
        // The script that reloads the page, and the leave to run it.
        let more: Vec<&str> = page.body.lines().filter(|line| !known.contains(line)).collect();
        assert!(more.iter().all(|line| line.contains("script")) && more.len() <= 3, "{path}: {more:?}");
        assert!(!page.body.to_lowercase().contains("hippogriffe"), "{path}");
    }
    assert!(!served.ended().to_lowercase().contains("hippogriffe"));
}
