//! What search engines are told, where the site has an address and may be listed: `sitemap.xml` and `robots.txt`.

use std::fmt::Write as _;

use super::Page;

const SITEMAP: &str = "sitemap.xml";

/// Both files; `paths` are the pages to list.
pub(super) fn files<'p>(base: &str, paths: impl Iterator<Item = &'p str>) -> Vec<Page> {
    let mut map = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for path in paths {
        let _ = writeln!(map, "<url><loc>{base}{path}</loc></url>");
    }
    map.push_str("</urlset>\n");
    // Read at the root of a host only; elsewhere it names the map for whoever copies the line.
    let robots = format!("User-agent: *\nAllow: /\nSitemap: {base}{SITEMAP}\n");
    let page = |path: &str, text: String| Page { path: path.to_owned(), bytes: text.into_bytes() };
    vec![page("robots.txt", robots), page(SITEMAP, map)]
}
