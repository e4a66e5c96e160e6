//! Texts and records as three networks write them: each byte of UTF-8 as a character of its own.

use std::fmt::Write as _;

/// A JSON text of this kind, quotation marks included.
pub(crate) fn mangled(text: &str) -> String {
    let mut json = String::from("\"");
    for byte in text.bytes() {
        match byte {
            b'"' | b'\\' => {
                json.push('\\');
                json.push(char::from(byte));
            }
            b' '..=b'~' => json.push(char::from(byte)),
            _ => {
                let _ = write!(json, "\\u{byte:04x}");
            }
        }
    }
    json.push('"');
    json
}

/// A medium of a post: address, seconds, caption.
pub(crate) fn medium(uri: &str, seconds: i64, caption: &str) -> String {
    let caption = mangled(caption);
    format!(
        r#"{{"uri":"{uri}","creation_timestamp":{seconds},"media_metadata":{{"photo_metadata":{{"exif_data":[
        {{"latitude":48.1,"longitude":-1.6,"device_id":"CANARY","upload_ip":"CANARY"}}]}}}},"title":{caption}}}"#
    )
}

/// A post of one medium, or of several under one caption and date.
pub(crate) fn post(media: &[String], shared: Option<(i64, &str)>) -> String {
    let shared = shared
        .map(|(seconds, caption)| format!(r#","title":{},"creation_timestamp":{seconds}"#, mangled(caption)));
    format!(r#"{{"media":[{}]{}}}"#, media.join(","), shared.unwrap_or_default())
}

/// A person in a list.
pub(crate) fn listed(handle: &str, seconds: i64) -> String {
    format!(
        r#"{{"title":"","media_list_data":[],"string_list_data":[{{"href":"https://www.instagram.com/{handle}",
        "value":"{handle}","timestamp":{seconds}}}]}}"#
    )
}

/// A JSON list of records.
pub(crate) fn list(records: &[String]) -> String {
    format!("[{}]", records.join(","))
}

/// A list behind a key.
pub(crate) fn keyed(key: &str, records: &[String]) -> String {
    format!("{{\"{key}\":{}}}", list(records))
}
