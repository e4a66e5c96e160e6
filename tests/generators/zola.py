"""What Zola reads and writes of the Markdown edition, for machines that Zola itself does not reach:
its front matter with the keys that it knows, its links, its parser with its options.

zola.py PROJECT PARSER: writes the pages of PROJECT/content to PROJECT/built.
"""

import html
import pathlib
import re
import shutil
import subprocess
import sys
import tomllib

PAGE = {"title": str, "description": str, "weight": int, "extra": dict}
SECTION = {**PAGE, "sort_by": str}
# Tables, footnotes, strikethrough, task lists, attributes of headings.
OPTIONS = ["--enable-tables", "--enable-footnotes", "--enable-strikethrough", "--enable-tasklists",
           "--enable-heading-attributes"]


def address(path):
    """The address of a page, from the top of the site."""
    return f"{path.parent}/" if path.name == "_index.md" else f"{path.with_suffix('')}/"


def convert(project, parser):
    content, built = project / "content", project / "built"
    shutil.copytree(project / "static", built)
    for source in sorted(content.rglob("*.md")):
        path = source.relative_to(content)
        empty, matter, text = source.read_text(encoding="utf-8").split("+++\n", 2)
        assert empty == "", f"{path}: something stands before the front matter"
        known = SECTION if path.name == "_index.md" else PAGE
        values = tomllib.loads(matter)
        for key, value in values.items():
            assert isinstance(value, known.get(key, ())), f"{path}: {key}"
        # Whatever begins like that is a shortcode, wherever it stands.
        assert not re.search(r"\{\{|\{%", text), f"{path}: a shortcode"
        up = "../" * (address(path).count("/"))

        def leads(link):
            target = pathlib.PurePosixPath(link[1])
            assert (content / target).is_file(), f"{path}: {target}"
            return f"]({up}{address(target)}{link[2]})"

        text = re.sub(r"\]\(@/([^)#]*)(#[^)]*)?\)", lambda link: leads([link[0], link[1], link[2] or ""]), text)
        shown = subprocess.run([parser, *OPTIONS], input=text, capture_output=True, text=True, check=True).stdout
        robots = values["extra"].get("robots", "")
        target = built / address(path) / "index.html"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(f'<!doctype html><meta name="robots" content="{robots}">'
                          f'<main><h1>{html.escape(values["title"])}</h1>{shown}</main>', encoding="utf-8")


convert(pathlib.Path(sys.argv[1]), sys.argv[2])
