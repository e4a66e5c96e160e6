"""Publishes invented sites and the example's to each place and says what held: check.py PROGRAM [PLACE…]"""

import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from place import ALL
from site_of import Reader, Site, naked
from terminal import typed
from watch import Watch

MANIFEST = "publication.json"
# Where an update is cut, as shares of what travels.
CUTS = (0.03, 0.2, 0.4, 0.6, 0.8, 0.95)
failures = []


def say(place, fact, held, more=""):
    print(f"  {'ok  ' if held else 'FAIL'} {fact}{more}", flush=True)
    if not held:
        failures.append(f"{place.name}: {fact}{more}")


def mine(tree):
    """A place's files but for the manifest and what somebody else put there."""
    return {path: data for path, data in tree.items() if path not in (MANIFEST, "foreign.txt")}


def whole(tree):
    """A place's files but for pieces on their way; nginx numbers its own."""
    return {path: data for path, data in tree.items() if not re.search(r"\.part(\.\d+)?$", path)}


def last(words):
    return f": {words.strip().splitlines()[-1][:150] if words.strip() else 'no word'}"


class Run:
    """The program, its place, and a folder of its own for what it makes on the way."""

    def __init__(self, program, place):
        self.program, self.place = program, place
        self.scratch = place.work / "scratch"
        self.scratch.mkdir()

    def command(self, site, folder, options, lines):
        project = Path(tempfile.mkdtemp(dir=self.place.work))
        target = f'target = "{self.place.target(folder)}"'
        (project / "bilan.toml").write_text("\n".join(["[publish.there]", target, *lines]))
        return [self.program, "publish", "there", "--project", project, "--site", site.folder, *options]

    def environment(self, env):
        return {**os.environ, "LC_ALL": "en_GB.UTF-8", "TMPDIR": str(self.scratch), **self.place.env, **env}

    def start(self, site, folder, *options, lines=None, env=None):
        command = self.command(site, folder, options, self.place.lines if lines is None else lines)
        return subprocess.Popen(
            command, env=self.environment(env or {}), text=True,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        )  # fmt: skip

    def __call__(self, *told, **more):
        process = self.start(*told, **more)
        words, _ = process.communicate(timeout=600)
        if any(secret in words for secret in self.place.secrets()):
            say(self.place, "no secret is told", False)
        return process.returncode, words


def sent(words):
    found = re.search(r"\(([\d,]+) bytes;", words)
    return int(found.group(1).replace(",", "")) if found else 0


def check(program, place, real):
    run = Run(program, place)
    strangers(run, place)
    ordinary(run, place)
    guards(run, place)
    reading(run, place)
    example(run, place, real)
    if place.types:
        good = place.types["html"] == "text/html; charset=utf-8" and "application/octet-stream" not in place.types.values()
        say(place, "each object has the type that a browser needs", good, f": {sorted(place.types)}")
    if place.relay or place.cuts_itself:
        cuts(run, place)
        left = [path.name for path in run.scratch.iterdir()]
        say(place, "nothing is left behind on this computer", not left, f": {left[:3]}")
    else:
        kills(run, place)
    if place.turns:
        turns(run, place)
    if place.small:
        full(run, place)
    else:
        print("  --   a full disk: not tried here", flush=True)


def strangers(run, place):
    small = Site(place.work / "small", pages=3)
    for wrong, lines, env, words in place.wrong():
        code, told = run(small, "wrong", lines=lines, env=env)
        say(place, f"{wrong} is refused", code == 5 and words in told and not place.tree("wrong"), last(told))
    if place.secrets() and place.asks:
        env = {key: value for key, value in run.environment({}).items() if key != "BILAN_PASSWORD"}
        command = run.command(small, "typed", [], place.lines)
        code, told = typed(command, env, [(place.asks, place.secrets()[0])])
        good = code == 0 and place.tree("typed").keys() >= small.files.keys()
        say(place, "a password that is typed at the terminal is taken, and not shown", good and place.secrets()[0] not in told)


def ordinary(run, place):
    site = Site(place.work / "site")
    total = site.size()
    if place.name != "zip":
        place.plant("a", "foreign.txt", b"mine")
    before = place.tree("a")
    code, told = run(site, "a", "--dry-run")
    say(place, "a dry run of a first publication touches nothing", code == 0 and "pages/page-9.html" in told and place.tree("a") == before)

    folders = [run.scratch, site.folder, place.work / "copy"]
    with Watch(place.secrets(), folders) as watch:
        code, told = run(site, "a")
    tree = place.tree("a")
    good = code == 0 and mine(tree) == site.files and tree.get("foreign.txt") == before.get("foreign.txt")
    say(place, f"all {len(site.files)} files arrive, foreign ones stay", good, last(told))
    if place.secrets():
        say(place, "no argument of a process and no file shows a secret", not watch.found and watch.looks > 3, f": {watch.found or watch.looks}")
    code, told = run(site, "a")
    say(place, "the second time nothing travels", code == 0 and "Nothing" in told and place.tree("a") == tree)

    site.page(77, "changed")
    code, told = run(site, "a", "--dry-run")
    good = code == 0 and "pages/page-77.html" in told and "pages/page-78.html" not in told
    say(place, "a dry run of a change tells it and touches nothing", good and place.tree("a") == tree)
    before = place.relay.sent if place.relay else 0
    code, told = run(site, "a")
    wire = place.relay.sent - before if place.relay else 0
    share, tree = sent(told) / total, place.tree("a")
    good = code == 0 and 0 < share < 0.05 and wire < total / 20 and mine(tree) == site.files
    onwire = f", {wire / total:.2%} on the wire" if wire else ""
    say(place, "of one changed page only the change travels", good, f": {share:.2%} of {total} bytes{onwire}")

    site.remove("pages/page-5.html")
    site.done()
    code, told = run(site, "a")
    tree = place.tree("a")
    good = code == 0 and mine(tree) == site.files and (place.name == "zip" or tree["foreign.txt"] == b"mine")
    say(place, "a page that is gone is deleted, foreign files stay", good)

    if place.name != "zip":
        site.write("foreign.txt", "ours")
        site.done()
        code, told = run(site, "a")
        say(place, "a foreign file of the same name is not overwritten", code == 4 and place.tree("a") == tree)


def guards(run, place):
    tree = place.tree("a")
    few = Site(place.work / "few", pages=100)
    code, told = run(few, "a")
    say(place, "many deletions are refused", code == 4 and place.tree("a") == tree, last(told))
    code, told = run(few, "a", "--force-delete")
    say(place, "and done with leave", code == 0 and mine(place.tree("a")) == few.files)
    tree = place.tree("a")
    other = Site(place.work / "other", pages=100, institution="Another school")
    code, told = run(other, "a")
    say(place, "another report is not overwritten", code == 4 and place.tree("a") == tree)
    place.plant("b", "index.html", b"somebody's")
    code, told = run(few, "b")
    say(place, "a foreign site is not overwritten", code == 4 and place.tree("b") == {"index.html": b"somebody's"})


def reading(run, place):
    """Another style sheet: every page changes, and somebody reads meanwhile."""
    site = Site(place.work / "dressed")
    run(site, "c")
    site.dress("two")
    reader = Reader(place.disk / "c") if place.open else None
    code, told = run(site, "c")
    if reader:
        reader.stop()
        good = code == 0 and reader.read > 0 and not reader.naked
        say(place, "no reader sees half a page, or one without what it needs", good, f": {reader.read} pages read {reader.naked[:1] or ''}")
    tree = place.tree("c")
    say(place, "the former style sheet stays for open pages", code == 0 and "assets/style-one.css" in tree and not naked(tree))
    site.page(3, "again")
    run(site, "c")
    tree = place.tree("c")
    say(place, "and goes with the next change", "assets/style-one.css" not in tree and mine(tree) == site.files)


def example(run, place, real):
    """The report of the example, all of its years, as `bilan build` wrote it."""

    class Built:
        folder = real

    files = {str(path.relative_to(real)): path.read_bytes() for path in real.rglob("*") if path.is_file()}
    files.pop("site.json")
    code, told = run(Built, "f")
    tree = place.tree("f")
    say(place, f"the example's {len(files)} files arrive", code == 0 and mine(tree) == files and not naked(tree), last(told))


def cuts(run, place):
    """An update with another look and pages that go, cut at several places and taken up again."""
    first, second = Site(place.work / "cut-one", pages=80), Site(place.work / "cut-two", pages=70, style="two")
    place.plant("d", "foreign.txt", b"mine")
    run(first, "d")
    before = place.relay.sent if place.relay else 0
    run(second, "d")
    travels = place.relay.sent - before if place.relay else len(second.files)
    states = []
    for share in CUTS:
        code, told = run(first, "d", "--force-delete")
        assert code == 0, told
        if place.cuts_itself:
            place.cuts_itself(int(travels * share))
        else:
            place.relay.left = int(travels * share)
        code, told = run(second, "d")
        tree = whole(place.tree("d"))
        place.mend()
        entries = first.files["index.html"], second.files["index.html"]
        pages = {path for path in tree if path.endswith(".html")}
        good = code == 5 and not naked(tree) and tree["foreign.txt"] == b"mine" and tree["index.html"] in entries
        good = good and pages >= set(second.files) & set(first.files) & pages
        good = good and all(tree[path] in (first.files.get(path), second.files.get(path)) for path in pages)
        states.append(sum(tree[path] == second.files.get(path) for path in pages))
        say(place, f"a cut at {share:.0%} is told, and every page there is whole", good, f"{last(told)} {naked(tree)[:1] or ''}")
        code, told = run(second, "d")
        again, tree = sent(told), place.tree("d")
        left = {path: data for path, data in mine(tree).items() if "-one." not in path}
        good = code == 0 and left == second.files and tree["foreign.txt"] == b"mine"
        say(place, "the next run completes it", good, f": {again / second.size():.0%} of the bytes")
    say(place, "the cuts fell at different places", len(set(states)) > 3, f": {states} new pages")
    # A first publication that is cut shows no entry page, and is no foreign site afterwards.
    if place.cuts_itself:
        place.cuts_itself(200)
    else:
        place.relay.left = Site(place.work / "cut-first").size() // 2
    site = Site(place.work / "cut-first")
    code, told = run(site, "g")
    tree = whole(place.tree("g"))
    place.mend()
    say(place, "a first publication that is cut shows no entry page", code == 5 and "index.html" not in tree and len(tree) > 50 and not naked(tree))
    code, told = run(site, "g")
    share = sent(told) / site.size()
    say(place, "and the next run sends the rest only", code == 0 and mine(place.tree("g")) == site.files and share < 0.8, f": {share:.0%} of the bytes")


def kills(run, place):
    """Places of this computer have no connection: the program itself is ended on its way."""
    first, second = Site(place.work / "kill-one", pages=300), Site(place.work / "kill-two", pages=290, style="two")
    run(first, "d")
    begin = time.monotonic()
    code, told = run(second, "d", "--force-delete")
    lasts, states = time.monotonic() - begin, set()
    for share in CUTS:
        code, told = run(first, "d", "--force-delete")
        assert code == 0, told
        process = run.start(second, "d", "--force-delete")
        if place.open:
            # A page that is new says how far the program is, whatever else this computer does.
            names = sorted(path for path in second.files if path.startswith("pages/"))
            page = names[int(len(names) * share)]
            while process.poll() is None and (place.disk / "d" / page).read_bytes() != second.files[page]:
                time.sleep(0.001)
        else:
            time.sleep(lasts * share)
        process.kill()
        process.wait()
        tree = whole(place.tree("d"))
        states.add(sum(data == second.files.get(path) for path, data in tree.items()))
        say(place, f"ended at {share:.0%}, every page there is whole", "index.html" in tree and not naked(tree), f"{naked(tree)[:1] or ''}")
        code, told = run(second, "d", "--force-delete")
        left = {path: data for path, data in mine(place.tree("d")).items() if "-one." not in path}
        say(place, "the next run completes it", code == 0 and left == second.files, last(told))
    if place.open:
        say(place, "the program was ended at different places", len(states) > 3, f": {sorted(states)}")
    else:
        say(place, "it is the former state or the new one", len(states) <= 2, f": {sorted(states)}")


def turns(run, place):
    """Two folders and a link: all of a change at once."""
    site = Site(place.work / "turned", pages=100)
    lines = [*place.lines, "switch = true"]
    code, told = run(site, "h/report", lines=lines)
    say(place, "a name leads to the site", code == 0 and mine(place.tree("h/report")) == site.files, last(told))
    behind = place.disk / "h"
    links = [os.readlink(behind / "report")]
    former = place.tree("h/report")
    code, told = run(site, "h/report", lines=lines)
    say(place, "nothing to do is nothing to turn", code == 0 and "Nothing" in told and os.readlink(behind / "report") == links[0])
    site.dress("two")
    if place.relay:
        place.relay.left = site.size() // 2
        code, told = run(site, "h/report", lines=lines)
        place.mend()
        say(place, "after a cut readers see the former state, whole", code == 5 and place.tree("h/report") == former)
    reader = Reader(behind / "report")
    code, told = run(site, "h/report", lines=lines)
    reader.stop()
    links.append(os.readlink(behind / "report"))
    tree = place.tree("h/report")
    left = {path: data for path, data in mine(tree).items() if "-one." not in path}
    good = code == 0 and links == ["report.a", "report.b"] and left == site.files
    say(place, "the name leads to the other folder", good, f": {links} {last(told)}")
    say(place, "no reader of it saw anything missing", reader.read > 0 and not reader.naked, f": {reader.read} pages read")
    say(place, "the former style sheet stays for open pages", "assets/style-one.css" in tree)
    place.plant("i/report", "index.html", b"somebody's")
    code, told = run(site, "i/report", lines=lines)
    say(place, "a folder of that name is not turned away", code == 4 and place.tree("i/report") == {"index.html": b"somebody's"})


def full(run, place):
    small = place.disk / "e"
    small.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={place.small}", "tmpfs", small], check=True)
    try:
        owner = place.disk.stat()
        os.chown(small, owner.st_uid, owner.st_gid)
        site = Site(place.work / "full-site")
        code, told = run(site, "e/site")
        tree = {path: data for path, data in place.tree("e/site").items() if path in site.files}
        good = code in (1, 5) and all(data == site.files[path] for path, data in tree.items()) and not naked(tree)
        say(place, "a full disk is told, and no page is cut short", good, last(told))
        subprocess.run(["mount", "-o", "remount,size=64m", small], check=True)
        code, told = run(site, "e/site")
        say(place, "with room, the next run completes", code == 0 and mine(whole(place.tree("e/site"))) == site.files, last(told))
    finally:
        subprocess.run(["umount", "-l", small], check=True)


def main():
    program, names = Path(sys.argv[1]).absolute(), sys.argv[2:] or list(ALL)
    begin = time.monotonic()
    with tempfile.TemporaryDirectory() as work:
        os.chmod(work, 0o755)
        real = Path(work) / "real"
        project = Path(__file__).parents[2] / "examples/annual-report"
        built = subprocess.run([program, "build", project, "--all-years", "-o", real], capture_output=True, text=True)
        if built.returncode:
            raise SystemExit(f"the example is not built: {built.stderr}")
        for name in names:
            print(name, flush=True)
            place = ALL[name](Path(work), name)
            try:
                check(program, place, real)
            finally:
                place.stop()
    print(f"{len(names)} places, {len(failures)} failures, {time.monotonic() - begin:.0f} seconds")
    for failure in failures:
        print(f"FAIL {failure}", file=sys.stderr)
    sys.exit(bool(failures))


main()
