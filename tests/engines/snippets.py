"""Runs what a page tells its readers to type, in a folder of tables: snippets.py PAGE FOLDER."""

import os
import re
import sys


def main(page, folder):
    with open(page, encoding="utf-8") as file:
        blocks = re.findall(r"^```(\w*)\n(.*?)^```$", file.read(), re.MULTILINE | re.DOTALL)
    os.chdir(folder)
    # What stands below the command that opens the engine is typed into it.
    typed = [text.split("\n", 1) for _, text in blocks if text.startswith("duckdb -init ")]
    python = "\n".join(text for language, text in blocks if language == "python")
    assert len(typed) == 1 and all(name in python for name in ("pandas", "duckdb", "pyspark"))

    import duckdb

    with duckdb.connect() as session:
        (command, query) = typed[0]
        with open(command.split()[2], encoding="utf-8") as file:
            session.execute(file.read())
        assert session.execute(query).fetchall()
    names = {}
    exec(compile(python, os.path.basename(page), "exec"), names)
    assert len(names["median"]) and len(names["records"])
    print(f"{os.path.basename(page)}: its snippets run")


if __name__ == "__main__":
    main(*map(os.path.abspath, sys.argv[1:]))
