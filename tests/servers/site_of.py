"""An invented site, what its pages need, and those who read it meanwhile."""

import json
import posixpath
import re
import threading
import time
from html.parser import HTMLParser
from pathlib import Path

PAGES = 487
CHARTS = 10


class Site:
    """A built site whose pages all need one style sheet, some of them a chart, and the sheet a font."""

    def __init__(self, folder, pages=PAGES, style="one", institution="Invented school"):
        self.folder, self.pages, self.style = Path(folder), pages, style
        self.folder.mkdir(parents=True, exist_ok=True)
        self.files = {}
        report = {"edition": "public", "institution": {"name": institution}, "period": {"label": "2024"}}
        self.write("report.json", json.dumps(report))
        self.dress(style)

    def dress(self, style):
        for old in [path for path in self.files if path.startswith("assets/")]:
            self.remove(old)
        self.style = style
        font = f"url(letters-{style}.woff2)"
        self.write(f"assets/style-{style}.css", f"@font-face{{src:{font}}}\n" + "a{color:red}\n" * 500)
        self.write(f"assets/letters-{style}.woff2", style * 1000)
        for number in range(min(self.pages, CHARTS)):
            self.write(f"assets/chart-{number}-{style}.svg", "<svg></svg>" * 50)
        for number in range(self.pages):
            self.page(number)
        self.done()

    def page(self, number, word="word"):
        name = "index.html" if number == 0 else f"pages/page-{number}.html"
        up = "" if number == 0 else "../"
        chart = f'<img src="{up}assets/chart-{number}-{self.style}.svg" alt="">' if number < CHARTS else ""
        head = f'<link rel="stylesheet" href="{up}assets/style-{self.style}.css"><h1>{number}</h1>{chart}'
        self.write(name, head + f"<p>{word} {number}</p>" * 600)

    def write(self, path, text):
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
        self.files[path] = text.encode()

    def remove(self, path):
        (self.folder / path).unlink()
        del self.files[path]

    def done(self):
        (self.folder / "site.json").write_text(json.dumps({"generator": "bilan", "files": sorted(self.files)}))

    def size(self):
        return sum(map(len, self.files.values()))


class Needs(HTMLParser):
    """What a page cannot be shown without."""

    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attrs):
        told = dict(attrs)
        if tag == "link" and set((told.get("rel") or "").split()) & {"stylesheet", "icon", "preload"}:
            self.found.append(told.get("href"))
        if tag in ("img", "script", "source", "image", "use"):
            self.found += [told.get("src"), told.get("href")]
            self.found += [part.split()[0] for part in (told.get("srcset") or "").split(",") if part.strip()]


def needs(path, data):
    """The files that a file names as parts of itself."""
    text = data.decode("utf-8", "replace")
    if path.endswith(".html"):
        parser = Needs()
        parser.feed(text)
        found = parser.found
    elif path.endswith(".css"):
        found = [one.strip("'\"") for one in re.findall(r"url\(([^)]+)\)", text)]
    else:
        return []
    inner = [one.split("#")[0] for one in found if one and not re.match(r"[a-z]+:|#|//", one)]
    return [posixpath.normpath(posixpath.join(posixpath.dirname(path), one)) for one in inner if one]


def naked(files):
    """What is needed and missing: pages without their style sheet, style sheets without their font."""
    return [(path, need) for path, data in files.items() for need in needs(path, data) if need not in files]


class Reader:
    """Somebody who reads pages all the time, each with the files that it needs."""

    def __init__(self, folder):
        self.folder, self.naked, self.read, self.going = folder, [], 0, True
        self.thread = threading.Thread(target=self.run)
        self.thread.start()

    def run(self):
        pages = ["index.html", *(f"pages/page-{number}.html" for number in range(1, PAGES, 7))]
        while self.going:
            for page in pages:
                time.sleep(0.0005)
                try:
                    data = (self.folder / page).read_bytes()
                except OSError:
                    continue
                self.read += 1
                for need in needs(page, data):
                    if not (self.folder / need).exists():
                        self.naked.append((page, need))
                if not data.endswith(b"</p>"):
                    self.naked.append((page, "its end"))

    def stop(self):
        self.going = False
        self.thread.join()
