//! The preview over HTTP: what it serves, what it refuses, and what it adds to a page on its way.

mod browser;

use std::net::{Ipv4Addr, TcpListener};
use std::time::{Duration, Instant};
use std::{fs, thread};

use bilan::preview::{Place, Preview, Shown, Watch};
use bilan::site::{Language, Page, Site};

pub(crate) use browser::{Answer, get, send};

const PAGE: &str = "<!doctype html><html lang=\"en\"><head>\
    <META http-equiv='Content-Security-Policy' content='default-src &#39;none&#39;'>\
    <title>Home</title></head><body><p>Été</p></BODY></html>";

fn preview() -> Preview {
    Preview::open(Some(0), Language::load("en").expect("a language")).expect("a free port")
}

fn site() -> Site {
    let page = |path: &str, text: &str| Page { path: path.to_owned(), bytes: text.as_bytes().to_vec() };
    Site {
        pages: vec![
            page("assets/style-0.css", "p{}"),
            page("data/rows.csv", "a;b\n"),
            page("index.html", PAGE),
            page("report.json", "{}"),
        ],
        remarks: Vec::new(),
    }
}

/// The preview of the site, and its port.
fn served() -> (Preview, u16) {
    let preview = preview();
    preview.show(Shown::Site(site()));
    let port = port(&preview);
    (preview, port)
}

fn port(preview: &Preview) -> u16 {
    browser::port(&preview.address())
}

#[test]
fn files_have_their_types_and_pages_their_script() {
    let (_preview, port) = served();
    for (path, kind) in [
        ("/", "text/html; charset=utf-8"),
        ("/index.html?a=b", "text/html; charset=utf-8"),
        ("/assets/style-0.css", "text/css; charset=utf-8"),
        ("/data/rows.csv", "text/csv; charset=utf-8"),
        ("/report.json", "application/json"),
    ] {
        let answer = get(port, path);
        assert_eq!((answer.status, answer.header("content-type")), (200, Some(kind)), "{path}");
        assert_eq!(answer.header("x-content-type-options"), Some("nosniff"));
        assert_eq!(answer.header("cache-control"), Some("no-store"));
        assert_eq!(answer.body.contains("/-/reload.js"), kind.starts_with("text/html"), "{path}");
    }
    assert_eq!(get(port, "/report.json").body, "{}");
    let page = get(port, "/").body;
    let policy = "content='script-src 'self'; connect-src 'self'; default-src";
    assert!(page.contains(policy) && page.contains("Été"), "{page}");
    assert!(page.find("<script").expect("the script") < page.find("</BODY>").expect("the end"));
    assert!(get(port, "/-/reload.js").body.contains("/-/changes"));
}

#[test]
fn only_what_the_site_holds_is_served() {
    let (_preview, port) = served();
    let secret = concat!("/", env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
    for path in [
        "/absent.html",
        "/../Cargo.toml",
        "/assets/../index.html",
        "/%2e%2e/Cargo.toml",
        "/%2E%2E%2FCargo.toml",
        "/..%5cCargo.toml",
        "/assets/..%2f..%2fCargo.toml",
        "/%252e%252e/Cargo.toml",
        "//etc/passwd",
        "/etc/passwd",
        "/index.html%00",
        "/%zz",
        "/assets",
        "/assets/",
        secret,
        "index.html",
        "http://127.0.0.1/index.html",
    ] {
        let answer = get(port, path);
        assert_eq!(answer.status, 404, "{path}: {}", answer.body);
        assert!(
            answer.body.contains("<h1>Nothing at this address</h1>") && !answer.body.contains("[package]")
        );
    }
}

#[test]
fn only_this_computer_is_answered_under_its_own_names() {
    let (preview, port) = served();
    assert!(preview.address().starts_with("http://127.0.0.1:"));
    for host in ["127.0.0.1", "localhost", "LOCALHOST:8420", "[::1]:80"] {
        let answer = send(port, &format!("GET / HTTP/1.1\r\nHost: {host}\r\n"));
        assert_eq!(answer.status, 200, "{host}");
    }
    for headers in [
        "Host: bilan.example\r\n",
        "Host: 127.0.0.1.example\r\n",
        "Host: localhost.example:8420\r\n",
        "Host: localhost:\r\n",
        "Host: localhost:80@bilan.example\r\n",
        "Host: localhost\r\nHost: bilan.example\r\n",
        "",
    ] {
        for path in ["/", "/report.json", "/-/changes?seen=0", "/-/reload.js"] {
            let answer = send(port, &format!("GET {path} HTTP/1.1\r\n{headers}"));
            assert_eq!((answer.status, answer.body.as_str()), (421, ""), "{headers}");
        }
    }
    // Another address of this computer finds nobody: only the loopback one was bound.
    assert!(std::net::TcpStream::connect((Ipv4Addr::new(127, 0, 0, 2), port)).is_err());
}

#[test]
fn nothing_but_reading_is_allowed() {
    let (_preview, port) = served();
    for method in ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "BREW"] {
        let answer = send(port, &format!("{method} / HTTP/1.1\r\nHost: localhost\r\n"));
        assert_eq!((answer.status, answer.header("allow")), (405, Some("GET, HEAD")), "{method}");
        assert_eq!(answer.body, "");
    }
    let head = send(port, "HEAD / HTTP/1.1\r\nHost: localhost\r\n");
    assert_eq!((head.status, head.body.as_str()), (200, ""));
}

#[test]
fn trouble_takes_the_place_of_the_site_until_it_is_mended() {
    let (preview, port) = served();
    let wrong =
        ["bilan.toml, line 3: <b>\"no\"</b>".to_owned(), "templates/home.html\n  | {{ a }}".to_owned()];
    preview.show(Shown::Trouble(wrong.to_vec()));
    for path in ["/", "/report.json", "/absent"] {
        let answer = get(port, path);
        assert_eq!(answer.status, 500, "{path}");
        for part in [
            "<html lang=\"en\">",
            "<h1>2 errors keep the site from being made</h1>",
            "line 3: &lt;b&gt;&quot;no&quot;&lt;/b&gt;",
            "templates/home.html\n  | {{ a }}",
            "data-seen=",
        ] {
            assert!(answer.body.contains(part), "{part} in {}", answer.body);
        }
        assert!(!answer.body.contains("<b>"));
    }
    preview.show(Shown::Site(site()));
    assert_eq!(get(port, "/").status, 200);
}

#[test]
fn open_pages_are_told_of_a_change_at_once_and_of_none_when_nothing_changed() {
    let (preview, port) = served();
    let seen = browser::seen(&get(port, "/").body);
    assert!(!preview.show(Shown::Site(site())), "the same site is no change");
    assert_eq!(browser::seen(&get(port, "/").body), seen);
    let waiting = thread::spawn(move || {
        let answer = get(port, &format!("/-/changes?seen={seen}"));
        (answer.body.parse::<u64>().expect("a number"), Instant::now())
    });
    thread::sleep(Duration::from_millis(300));
    assert!(!waiting.is_finished(), "it waits");
    let shown = Instant::now();
    assert!(preview.show(Shown::Trouble(vec!["a".to_owned()])));
    let (number, told) = waiting.join().expect("an answer");
    assert!(number != seen && told - shown < Duration::from_millis(200), "{:?}", told - shown);
    assert_eq!(
        get(port, "/-/changes?seen=0").body,
        number.to_string(),
        "who shows something else need not wait"
    );
}

#[test]
fn a_preview_without_anything_yet_says_that_it_is_reading() {
    let preview = preview();
    let answer = get(port(&preview), "/");
    assert_eq!(answer.status, 503);
    assert!(answer.body.contains("The archives are being read") && answer.body.contains("/-/reload.js"));
}

#[test]
fn a_taken_port_is_passed_over_unless_it_was_asked_for() {
    let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
    let number = taken.local_addr().expect("an address").port();
    let language = || Language::load("en").expect("a language");
    let refused = Preview::open(Some(number), language()).err().expect("a refusal");
    assert_eq!((refused.key, refused.details[0].1.clone()), ("port-taken", number.to_string()));
    let (first, second) = (Preview::open(None, language()), Preview::open(None, language()));
    let ports = [first, second].map(|preview| port(&preview.expect("a free port")));
    assert!(ports[0] != ports[1] && ports.iter().all(|port| *port >= bilan::preview::PORT));
}

#[test]
fn an_edit_ends_the_wait_and_reading_a_file_does_not() {
    let folder = tempfile::TempDir::new().expect("a folder");
    let file = folder.path().join("deep/a.html");
    fs::create_dir(folder.path().join("deep")).expect("a folder");
    fs::write(&file, "a").expect("a file");
    let mut watch = Watch::new();
    let place = |deep| Place { folder: folder.path().to_owned(), deep };
    watch.follow(&[place(false), place(true)].into());
    let waiting = thread::spawn(move || {
        watch.wait();
        (watch, Instant::now())
    });
    fs::read(&file).expect("a file");
    thread::sleep(Duration::from_millis(400));
    assert!(!waiting.is_finished(), "reading is no edit");
    // As editors do: another file takes the place of the first.
    let edited = Instant::now();
    fs::write(folder.path().join("deep/a.new"), "b").expect("a file");
    fs::rename(folder.path().join("deep/a.new"), &file).expect("a file");
    let (_, seen) = waiting.join().expect("the watch");
    assert!(seen - edited < Duration::from_millis(2_500), "{:?}", seen - edited);
}
