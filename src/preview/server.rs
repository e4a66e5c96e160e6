//! The server: requests in, answers out (the only user of `tiny_http`).

use std::net::TcpListener;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use tiny_http::{Header, Request, Response, Server};

use super::answer::{self, Answer, Asked};
use super::stage::Stage;
use crate::error::{Error, Result};
use crate::site::Language;

/// How long a page waits for a change before it asks again.
const PATIENCE: Duration = Duration::from_secs(20);

/// How many pages may wait at once, each in a thread.
const CROWD: usize = 64;

/// What every answer says beside its content: nothing is kept, guessed, framed or told to others.
const HEADERS: [(&str, &str); 5] = [
    ("Cache-Control", "no-store"),
    ("X-Content-Type-Options", "nosniff"),
    ("X-Frame-Options", "DENY"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Referrer-Policy", "no-referrer"),
];

/// Answers what comes in on `listener` until the program ends.
pub(super) fn start(listener: TcpListener, stage: Arc<Stage>, language: Language) -> Result<()> {
    let failed = |error: &dyn std::fmt::Display| Error::new("port-none").with("reason", error);
    let server = Server::from_listener(listener, None).map_err(|error| failed(&error))?;
    let desk = Arc::new(Desk { stage, language, waiting: AtomicUsize::new(0) });
    let answering = move || {
        for request in server.incoming_requests() {
            let desk = Arc::clone(&desk);
            // A browser that does not take its answer keeps nobody else waiting.
            thread::spawn(move || desk.meet(request));
        }
    };
    thread::Builder::new().spawn(answering).map_err(|error| failed(&error))?;
    Ok(())
}

/// Where requests are met.
struct Desk {
    stage: Arc<Stage>,
    language: Language,
    waiting: AtomicUsize,
}

impl Desk {
    /// Answers a request, at once or when something else is shown.
    fn meet(&self, request: Request) {
        let method = request.method().to_string();
        let hosts = request.headers().iter().filter(|header| header.field.equiv("Host"));
        let hosts = hosts.map(|header| header.value.as_str()).collect();
        let asked = Asked { method: &method, target: request.url(), hosts };
        let answer = match (answer::refusal(&asked), answer::waits(&asked)) {
            (Some(refusal), _) => refusal,
            (None, Some(seen)) => self.wait(seen),
            (None, None) => answer::answer(&asked, &self.stage, &self.language),
        };
        send(request, answer);
    }

    /// The number of what is shown, as soon as it is not the one that was seen.
    fn wait(&self, seen: u64) -> Answer {
        let before = self.waiting.fetch_add(1, Ordering::SeqCst);
        let answer = if before < CROWD {
            answer::number(self.stage.next(seen, PATIENCE))
        } else {
            Answer { status: 503, ..answer::number(seen) }
        };
        self.waiting.fetch_sub(1, Ordering::SeqCst);
        answer
    }
}

/// Sends an answer; a browser that left before is no error.
fn send(request: Request, answer: Answer) {
    let status = answer.status;
    let mut response = Response::from_data(answer.body).with_status_code(status);
    let allow = (status == 405).then_some(("Allow", answer::METHODS));
    for (name, value) in HEADERS.into_iter().chain([("Content-Type", answer.kind)]).chain(allow) {
        if let Ok(header) = Header::from_bytes(name, value) {
            response.add_header(header);
        }
    }
    let _ = request.respond(response);
}
