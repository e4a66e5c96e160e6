"""An invented institution whose posts, names and notes are full of what template languages and Markdown read.

hostile.py FOLDER: writes a project there.
"""

import json
import pathlib
import sys
import zipfile
from datetime import datetime, timedelta, timezone

POSTS = [
    "#Mot @nom {{ site.title }} {% include secret.html %} {{< ref 'a' >}} {{% b %}}",
    "<script>alert(1)</script> <b>gras</b> <!-- commentaire --> <https://a.example>",
    "[[Page]] [[a|b]] [^1] [lien](javascript:alert) ![image](http://a.example/b.png)",
    "a | b | c et | --- | puis :smile: :::note std::fmt $x^2$ ~~rayé~~ ==marqué==",
    "*un* **deux** _trois_ __quatre__ ***cinq*** snake_case `code` \\ \\* \\{",
    "import a from 'b' puis export const c = {d} ; {x: <Tag/>} {#ancre} {: .classe}",
    "1. liste numérotée AT&T &amp; &copy; \"droits\" 'simples' -- --- ...",
    "# Un dièse au début\n## puis deux\n\n- et une puce",
    "Titre\n===\nSous-titre\n---\n# Dièse\n> cité\n- puce\n    code\n| a |\n|---|",
]
EPOCH = 1288834974657


def identifier(day, low):
    return (int(day.timestamp() * 1000) - EPOCH) << 22 | low


def tweets(number):
    """Two years of one account: the quoted post stands out by what it received."""
    records = []
    start = datetime(2023, 1, 2, 9, 30, tzinfo=timezone.utc)
    for step in range(104):
        day = start + timedelta(days=7 * step, hours=step % 5)
        for turn in range(3):
            loud = step == 80 and turn == 0
            quiet = turn == 1
            text = POSTS[(number + (0 if loud else 1 + step + turn)) % len(POSTS)]
            text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
            moment = day + timedelta(hours=turn)
            record = {
                "id": str(identifier(moment, step * 3 + turn)),
                "id_str": str(identifier(moment, step * 3 + turn)),
                "created_at": moment.strftime("%a %b %d %H:%M:%S +0000 %Y"),
                "full_text": text,
                "favorite_count": "90" if loud else "0" if quiet else str(3 + step % 4),
                "retweet_count": "40" if loud else "0" if quiet else str(step % 3),
                "lang": "fr",
                "truncated": False,
                "display_text_range": ["0", str(len(text))],
                "entities": {"hashtags": [], "symbols": [], "user_mentions": [], "urls": []},
            }
            if turn == 2:
                parent = moment - timedelta(minutes=40 + step)
                record["in_reply_to_status_id"] = record["in_reply_to_status_id_str"] = str(identifier(parent, 7))
                record["in_reply_to_user_id"] = record["in_reply_to_user_id_str"] = str(7000 + step % 30)
                record["in_reply_to_screen_name"] = f"personne_{step % 30}"
            records.append({"tweet": record})
    return records


def export(path, number):
    owner = {"accountId": str(8000 + number), "username": f"compte_{number}",
             "accountDisplayName": f"Compte {number} " + POSTS[number % len(POSTS)].split("\n")[0]}
    files = {"account": [{"account": {**owner, "createdAt": "2014-01-01T00:00:00.000Z", "createdVia": "web"}}],
             "tweets": tweets(number)}
    lists = {name: {"files": [{"fileName": f"data/{name}.js", "globalName": f"YTD.{name}.part0",
                               "count": str(len(records))}]} for name, records in files.items()}
    manifest = {"userInfo": {"accountId": owner["accountId"], "userName": owner["username"],
                             "displayName": owner["accountDisplayName"]},
                "archiveInfo": {"sizeBytes": "1", "generationDate": "2025-01-05T09:00:00.000Z",
                                "isPartialArchive": False, "maxPartSizeBytes": "53687091200"},
                "readmeInfo": {"fileName": "data/README.txt", "directory": "data/", "name": "README.txt"},
                "dataTypes": lists}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("data/README.txt", "Invented.\n")
        archive.writestr("data/manifest.js", "window.__THAR_CONFIG = " + json.dumps(manifest))
        for name, records in files.items():
            archive.writestr(f"data/{name}.js", f"window.YTD.{name}.part0 = " + json.dumps(records))


def project(folder):
    (folder / "archives").mkdir(parents=True)
    (folder / "notes").mkdir()
    quoted = lambda text: json.dumps(text.split("\n")[0], ensure_ascii=False)
    lines = ["[institution]", f"name = {quoted('École ' + POSTS[0])}", f"publisher = {quoted(POSTS[1])}",
             f"contact = {quoted(POSTS[6])}", 'timezone = "Europe/Paris"', "", "[site]",
             f"footer = {quoted(POSTS[3])}", "", "[report]", 'period = "calendar-year"', ""]
    for number, post in enumerate(POSTS):
        export(folder / "archives" / f"x-{number}.zip", number)
        lines += ["[[account]]", f"label = {quoted(f'{number} {post}')}", f'archives = ["archives/x-{number}.zip"]', ""]
    lines += ["[[campaign]]", f"name = {quoted(POSTS[2])}", 'hashtags = ["Mot"]', "from = 2024-03-04", "to = 2024-04-05", ""]
    (folder / "bilan.toml").write_text("\n".join(lines), encoding="utf-8")
    # Nobody is masked and no address is cut out of these: they are shown as they were written.
    whole = [" ".join(post.split()) for post in POSTS if "@" not in post and "://" not in post]
    (folder / "posts").write_text("\n".join(whole) + "\n", encoding="utf-8")
    note = "\n\n".join(post.replace("\n", " ") for post in POSTS[1:])
    for name in ["opening", "decide", "year", "contact"]:
        (folder / "notes" / f"{name}.md").write_text(f"## Une note\n\nTexte **gras**.\n\n{note}\n", encoding="utf-8")


project(pathlib.Path(sys.argv[1]))
