"""What people would use instead, on the same posts: peers.py PROGRAM ARCHIVE. Told as multiples of `bilan measure` in the same turn.

Each peer only loads the file and counts its posts; but for Python's they get it unzipped and without its first words,
which costs them nothing here. A peer that is not installed or that fails is told as such.
"""

import json
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path

TURNS = 3
PYTHON = """
import json, sys, zipfile
text = zipfile.ZipFile(sys.argv[1]).read("data/tweets.js").decode()
print(len(json.loads(text[text.index("["):])))
"""
NODE = "console.log(JSON.parse(require('fs').readFileSync(process.argv[1], 'utf8')).length)"
DUCKDB = """
import duckdb, sys
print(duckdb.execute(f"select count(tweet.id_str) from read_json('{sys.argv[1]}', format='array', maximum_object_size=100000000,"
                 " columns={'tweet': 'STRUCT(id_str VARCHAR, in_reply_to_status_id_str VARCHAR, created_at VARCHAR, full_text VARCHAR)'})").fetchone()[0])
"""


def seconds(command):
    begun = time.monotonic()
    done = subprocess.run(command, capture_output=True, text=True)
    taken = time.monotonic() - begun
    if done.returncode != 0:
        words = (done.stderr.strip() or "no word").splitlines()[-1][:120]
        return None, words
    return taken, done.stdout.strip().splitlines()[-1]


def main():
    program, archive = sys.argv[1:3]
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder) / "tweets.json"
        with zipfile.ZipFile(archive) as packed, packed.open("data/tweets.js") as entry, plain.open("wb") as file:
            head = entry.read(4096)
            file.write(head[head.index(b"[") :])
            shutil.copyfileobj(entry, file, 1 << 20)
        peers = {
            "Python json": [sys.executable, "-c", PYTHON, archive],
            "Node JSON.parse": ["node", "-e", NODE, str(plain)],
            "jq length": ["jq", "length", str(plain)],
            "DuckDB read_json": [sys.executable, "-c", DUCKDB, str(plain)],
        }
        ratios = {name: [] for name in peers}
        for _ in range(TURNS):
            own, _ = seconds([program, "measure", archive])
            for name, command in peers.items():
                if not shutil.which(command[0]):
                    ratios[name] = "not installed"
                if isinstance(ratios[name], str):
                    continue
                taken, said = seconds(command)
                ratios[name] = f"failed: {said}" if taken is None else ratios[name] + [taken / own]
        told = {n: r if isinstance(r, str) else round(statistics.median(r), 2) for n, r in ratios.items()}
        print(json.dumps(told, indent=2))


main()
