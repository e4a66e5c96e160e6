"""Publishes an invented site of 500 files to each place and says what held: check.py PROGRAM [TARGET…]"""

import json
import os
import re
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

from place import ALL

PAGES = 498
failures = []


def say(place, fact, held, more=""):
    print(f"  {'ok  ' if held else 'FAIL'} {fact}{more}", flush=True)
    if not held:
        failures.append(f"{place}: {fact}{more}")


class Site:
    """A built site with as many files as told, all of whose pages need one style sheet."""

    def __init__(self, folder, pages=PAGES, style="one", institution="Invented school"):
        self.folder, self.pages = Path(folder), pages
        self.folder.mkdir(parents=True, exist_ok=True)
        self.files = {}
        report = {"edition": "public", "institution": {"name": institution}, "period": {"label": "2024"}}
        self.write("report.json", json.dumps(report))
        self.dress(style)

    def dress(self, style):
        for old in [path for path in self.files if path.startswith("assets/")]:
            (self.folder / old).unlink()
            del self.files[old]
        self.style = f"assets/style-{style}.css"
        self.write(self.style, f"/* {style} */\n" + "a{color:red}\n" * 500)
        for number in range(self.pages):
            self.page(number)
        self.done()

    def page(self, number, word="word"):
        name = "index.html" if number == 0 else f"pages/page-{number}.html"
        up = "" if number == 0 else "../"
        text = f'<link rel="stylesheet" href="{up}{self.style}"><h1>{number}</h1>' + f"<p>{word} {number}</p>" * 600
        self.write(name, text)

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


def publish(program, place, site, folder, *options, lines=None, env=None):
    project = Path(tempfile.mkdtemp(dir=place.work))
    lines = place.lines if lines is None else lines
    (project / "bilan.toml").write_text("\n".join(["[publish.there]", f'target = "{place.target(folder)}"', *lines]))
    environment = {**os.environ, "LC_ALL": "en_GB.UTF-8", "LANG": "en_GB.UTF-8", **place.env, **(env or {})}
    command = [program, "publish", "there", "--project", project, "--site", site.folder, *options]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, stdin=subprocess.DEVNULL, timeout=600)
    words = done.stdout + done.stderr
    for secret in ("the secret", *place.env.values()):
        if len(secret) > 3 and secret in words:
            failures.append(f"{place.name}: a secret was told")
    return done.returncode, words


def sent(words):
    found = re.search(r"\(([\d,]+) bytes;", words)
    return int(found.group(1).replace(",", "")) if found else 0


def naked(files):
    """Pages whose style sheet is missing."""
    found = []
    for path, data in files.items():
        if path.endswith(".html"):
            href = re.search(rb'href="(?:\.\./)?([^"]+)"', data)
            if href is None or href.group(1).decode() not in files:
                found.append(path)
    return found


class Reader:
    """Somebody who reads pages all the time, with the style sheet that each asks for."""

    def __init__(self, folder):
        self.folder, self.naked, self.read, self.going = folder, [], 0, True
        self.thread = threading.Thread(target=self.run)
        self.thread.start()

    def run(self):
        pages = ["index.html", *(f"pages/page-{number}.html" for number in range(1, PAGES, 7))]
        while self.going:
            for page in pages:
                try:
                    data = (self.folder / page).read_bytes()
                except OSError:
                    continue
                href = re.search(rb'href="(?:\.\./)?([^"]+)"', data)
                self.read += 1
                if href is None or not (self.folder / href.group(1).decode()).exists():
                    self.naked.append(page)

    def stop(self):
        self.going = False
        self.thread.join()


def check(program, place):
    name = place.name
    run = lambda *rest, **more: publish(program, place, *rest, **more)  # noqa: E731
    work = place.work
    mine = lambda files: {path: data for path, data in files.items() if path != "publication.json"}  # noqa: E731

    for wrong, lines, env, words in place.wrong():
        code, told = run(Site(work / "small", pages=3), "wrong", lines=lines, env=env)
        say(name, f"{wrong} is refused", code == 5 and words in told and not place.tree("wrong"), f": {told.strip()[-90:]}")

    site = Site(work / "site")
    total = site.size()
    if name != "zip":
        place.plant("a", "foreign.txt", b"mine")
    code, told = run(site, "a", "--dry-run")
    say(name, "a dry run touches nothing", code == 0 and not [p for p in place.tree("a") if p != "foreign.txt"])
    code, told = run(site, "a")
    tree = place.tree("a")
    expected = {**site.files, **({} if name == "zip" else {"foreign.txt": b"mine"})}
    say(name, "everything arrives", code == 0 and mine(tree) == expected, f": {told.strip()[-160:]}")
    code, told = run(site, "a")
    say(name, "the second time nothing travels", code == 0 and "Nothing" in told and place.tree("a") == tree)

    site.page(77, "changed")
    before = place.relay.sent if place.relay else 0
    code, told = run(site, "a")
    wire = place.relay.sent - before if place.relay else 0
    share = sent(told) / total * 100
    onwire = f", {wire / total * 100:.2f} % on the wire" if wire else ""
    good = code == 0 and 0 < share < 5 and wire < total / 20 and mine(place.tree("a"))["pages/page-77.html"] == site.files["pages/page-77.html"]
    say(name, "of one changed page only the change travels", good, f": {share:.2f} % of {total} bytes{onwire}")

    site.remove("pages/page-5.html")
    site.done()
    code, told = run(site, "a")
    tree = place.tree("a")
    say(name, "what is gone is deleted, foreign files stay", code == 0 and "pages/page-5.html" not in tree and (name == "zip" or tree["foreign.txt"] == b"mine"))

    site.write("foreign.txt", "ours")
    site.done()
    if name != "zip":
        code, told = run(site, "a")
        say(name, "a foreign file of the same name is not overwritten", code == 4 and place.tree("a") == tree)
    site.remove("foreign.txt")
    site.done()

    few = Site(work / "few", pages=100)
    code, told = run(few, "a")
    say(name, "many deletions are refused", code == 4 and place.tree("a") == tree, f": {told.strip()[:80]}")
    code, told = run(few, "a", "--force-delete")
    left = mine(place.tree("a"))
    left.pop("foreign.txt", None)
    say(name, "and done with leave", code == 0 and left == few.files)
    other = Site(work / "other", pages=100, institution="Another school")
    code, told = run(other, "a")
    say(name, "another report is not overwritten", code == 4)

    place.plant("b", "index.html", b"somebody's")
    code, told = run(few, "b")
    say(name, "a foreign site is not overwritten", code == 4 and place.tree("b") == {"index.html": b"somebody's"})

    # Another style sheet: every page changes, and somebody reads meanwhile.
    site = Site(work / "dressed")
    run(site, "c")
    site.dress("two")
    behind = place.disk / "c"
    reader = Reader(behind) if behind.is_dir() and name != "git" else None
    code, told = run(site, "c")
    if reader:
        reader.stop()
        say(name, "no reader sees a page without its style sheet", code == 0 and reader.read > 0 and not reader.naked, f": {reader.read} pages read")
    tree = place.tree("c")
    say(name, "the former style sheet stays for open pages", code == 0 and "assets/style-one.css" in tree and not naked(tree))
    site.page(3, "again")
    run(site, "c")
    say(name, "and goes with the next change", "assets/style-one.css" not in place.tree("c"))

    if place.relay or place.cuts_itself:
        cut(run, place, work)
    if name in ("folder", "sftp", "sftp-password", "webdav", "ftps"):
        full(run, place, work)


def cut(run, place, work):
    name = place.name
    site = Site(work / "cut-site")
    total = site.size()
    if place.cuts_itself:
        place.cuts_itself(200)
    else:
        place.relay.left = total // 3
    code, told = run(site, "d")
    tree = place.tree("d")
    say(name, "a cut is told", code == 5 and 0 < len(tree) < 500, f": {len(tree)} files there; {told.strip()[:110]}")
    whole = {path: data for path, data in tree.items() if not path.endswith(".part")}
    say(name, "after a cut no page lacks its style sheet", not naked(whole))
    say(name, "after a cut no entry page is there yet", "index.html" not in tree)
    if place.cuts_itself:
        (place.work / "cut").unlink()
    else:
        place.relay.left = None
    code, told = run(site, "d")
    tree = place.tree("d")
    tree.pop("publication.json", None)
    share = sent(told) / total * 100
    say(name, "the next run completes, without sending all again", code == 0 and tree == site.files and share < 85, f": {share:.0f} % sent; {told.strip()[:90]}")


def full(run, place, work):
    name = place.name
    small = place.disk / "e"
    small.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", small], check=True)
    try:
        site = Site(work / "full-site")
        code, told = run(site, "e")
        tree = place.tree("e")
        whole = {path: data for path, data in tree.items() if path in site.files}
        right = all(data == site.files[path] for path, data in whole.items())
        say(name, "a full disk is told, and no page is cut short", code in (1, 5) and right and not naked(whole), f": {told.strip()[:110]}")
        subprocess.run(["mount", "-o", "remount,size=64m", small], check=True)
        code, told = run(site, "e")
        tree = place.tree("e")
        tree.pop("publication.json", None)
        # nginx leaves a numbered piece of its own behind.
        tree = {path: data for path, data in tree.items() if not re.search(r"\.part\.\d+$", path)}
        say(name, "with room, the next run completes", code == 0 and tree == site.files, f": {told.strip()[:90]}")
    finally:
        subprocess.run(["umount", small], check=True)


def main():
    program, names = sys.argv[1], sys.argv[2:] or list(ALL)
    with tempfile.TemporaryDirectory() as work:
        os.chmod(work, 0o755)
        for name in names:
            print(name, flush=True)
            place = ALL[name](Path(work), name)
            try:
                check(program, place)
            finally:
                place.stop()
    for failure in failures:
        print(f"FAIL {failure}", file=sys.stderr)
    sys.exit(bool(failures))


main()
