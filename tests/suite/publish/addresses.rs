//! Addresses: what they mean, and that none with a secret or in clear text is taken, or repeated.

use bilan::publish::address::{Address, Protocol};

#[test]
fn an_address_is_taken_apart() {
    let parsed = Address::parse("sftp://web@host.example:2222/srv/www/").expect("an address");
    assert_eq!((parsed.protocol, parsed.port, parsed.path.as_str()), (Protocol::Sftp, Some(2222), "srv/www"));
    assert_eq!((parsed.user.as_deref(), parsed.host.as_str()), (Some("web"), "host.example"));
    assert_eq!(parsed.to_string(), "sftp://host.example:2222/srv/www");
    for (text, protocol) in [
        ("../public", Protocol::Folder),
        ("bilan.ZIP", Protocol::Zip),
        ("git+file:///srv/a.git", Protocol::Git),
        ("davs://cloud.example/remote.php/dav/files/a/b", Protocol::WebDav),
        ("dav://localhost:8080/a", Protocol::WebDav),
        ("s3://bucket/2024", Protocol::S3),
        ("ftps://u@host.example/www", Protocol::Ftps),
    ] {
        assert_eq!(Address::parse(text).expect(text).protocol, protocol);
    }
}

#[test]
fn secrets_clear_text_and_what_a_tool_could_take_for_an_option_are_refused() {
    for (text, key) in [
        ("sftp://u:hunter2@host.example/a", "publish-password-in-address"),
        ("dav://host.example/a", "publish-clear"),
        ("ftp://host.example/a", "publish-scheme"),
        ("http://host.example/a", "publish-scheme"),
        ("sftp:///a", "publish-address"),
        ("sftp://-oProxyCommand=a/b", "publish-address"),
        ("sftp://-o@host.example/b", "publish-address"),
        ("davs://host.example:port/a", "publish-address"),
        ("davs://host.example/a\nb", "publish-address"),
    ] {
        let error = Address::parse(text).expect_err(text);
        assert_eq!(error.key, key, "{text}");
        assert!(!error.to_string().contains("hunter2"));
    }
}
