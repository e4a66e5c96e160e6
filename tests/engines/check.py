"""Works out the headline measures of exported tables with one engine, and compares them with the report, row by row.

check.py duckdb|spark FOLDER REPORT [FOLDER REPORT…]: the report is what `bilan measure --format json` prints for the
same archives and the same edition. For the tables of many institutions in one folder it is NAME=REPORT,NAME=REPORT…
Any difference, and any row that one side lacks, fails.
"""

import glob
import json
import os
import sys

OF_RECORDS = {
    "spontaneous-outreach-share", "dialogue-share", "first-response-latency", "answered-within-1h-share",
    "answered-within-24h-share", "working-day-response-share", "slow-tail-share", "liked-at-least-once-share",
    "reposted-at-least-once-share", "typical-reception", "relay-share", "alt-text-coverage", "active-weeks-share",
    "burstiness", "dateable-parents-share",
}
OF_PEOPLE = {
    "distinct-correspondents", "new-correspondents", "effective-correspondents", "sustained-exchange-share",
    "people-answered-within-working-day", "known-correspondents-share", "twelve-month-return", "loyal-core", "renewal",
}
ROWS = "SELECT id, scope, period, status, value, k, n FROM headline"
# The rows of the report as the tables hold them.
TABLED = "SELECT id, scope, period, status, value, k, n, low, high, reason, caveat FROM measures"
NEAR = 1e-9


def statements(folder, engine):
    """The statements of the queries that travel with the tables, in their order."""
    kind = "lake" if glob.glob(os.path.join(folder, "records", "institution=*")) else "tables"
    names = [f"{kind}-{engine}", "records", "contacts", "headline"]
    paths = [os.path.join(folder, "sql", name + ".sql") for name in names]
    for path in paths:
        if os.path.exists(path):
            with open(path, encoding="utf-8") as file:
                for statement in file.read().split(";\n"):
                    if statement.strip():
                        yield statement


class DuckDB:
    name = "duckdb"

    def __init__(self):
        import duckdb

        self.open = duckdb.connect

    def rows(self, folder, *queries):
        os.chdir(folder)
        with self.open() as session:
            for statement in statements(folder, self.name):
                session.execute(statement)
            return [session.execute(query).fetchall() for query in queries]


class Spark:
    name = "spark"

    def __init__(self):
        from pyspark.sql import SparkSession

        settings = {
            "spark.ui.enabled": "false",
            "spark.ui.showConsoleProgress": "false",
            # Small tables: compiling each plan would take longer than running it.
            "spark.sql.codegen.wholeStage": "false",
            "spark.sql.adaptive.enabled": "false",
            "spark.driver.host": "127.0.0.1",
            "spark.driver.bindAddress": "127.0.0.1",
            "spark.sql.shuffle.partitions": "2",
            "spark.sql.session.timeZone": "UTC",
            "spark.sql.sources.partitionColumnTypeInference.enabled": "false",
        }
        builder = SparkSession.builder.master("local[2]")
        for key, value in settings.items():
            builder = builder.config(key, value)
        self.session = builder.getOrCreate()
        self.session.sparkContext.setLogLevel("ERROR")

    def rows(self, folder, *queries):
        for statement in statements(folder, self.name):
            # The program that reads them stands elsewhere than the tables.
            self.session.sql(statement.replace("OPTIONS (path '", f"OPTIONS (path '{folder}/"))
        for view in ["spans", "seen"]:
            self.session.catalog.cacheTable(view)
        found = [[tuple(row) for row in self.session.sql(query).collect()] for query in queries]
        self.session.catalog.clearCache()
        return found


def by_key(rows):
    found = {}
    for row in rows:
        key = tuple(row[:3])
        assert key not in found, f"{key} comes twice"
        found[key] = row[3:]
    return found


def rows_of(reports, query):
    """The rows of the reports with the columns of a query."""
    columns = query.removeprefix("SELECT ").split(" FROM ")[0].split(", ")
    return [
        tuple(institution + row["scope"] if column == "scope" else row.get(column) for column in columns)
        for institution, report in reports.items()
        for row in report["measures"]
    ]


def read(reports):
    """The reports by what stands before their scopes."""
    pairs = [one.split("=") for one in reports.split(",")]
    found = {}
    for *institution, path in pairs:
        with open(path, encoding="utf-8") as file:
            found["".join(name + "/" for name in institution)] = json.load(file)
    return found


def is_same(one, other):
    if isinstance(one, float) or isinstance(other, float):
        if one is None or other is None:
            return False
        return abs(one - other) <= NEAR * max(1.0, abs(one))
    return one == other


def differences(wanted, found):
    for key in sorted(wanted.keys() | found.keys()):
        one, other = wanted.get(key), found.get(key)
        if one is None or other is None or not all(map(is_same, one, other)):
            yield f"{' '.join(key)}: the report says {one}, the engine {other}"


def main(engine, *arguments):
    engine = {"duckdb": DuckDB, "spark": Spark}[engine]()
    failed = False
    jobs = [(os.path.abspath(folder), read(reports)) for folder, reports in zip(arguments[::2], arguments[1::2])]
    for folder, reports in jobs:
        internal = any(report["edition"] == "internal" for report in reports.values())
        ids = OF_RECORDS | OF_PEOPLE if internal else OF_RECORDS
        wanted = by_key([row for row in rows_of(reports, ROWS) if row[0] in ids])
        # Without any post there is no year, and no row of a measure of years.
        assert {key[0] for key in wanted} >= ids - {"loyal-core"}, "a measure has no row in the report"
        headline, measures, records = engine.rows(
            folder, ROWS, TABLED, "SELECT scope, year, kind, COUNT(*) FROM records GROUP BY scope, year, kind"
        )
        kept = {
            (institution + account["id"], year, kind): (count,)
            for institution, report in reports.items()
            for account in report["accounts"]
            for year, kinds in account["records"].items()
            for kind, count in kinds.items()
            if count
        }
        wrong = list(differences(wanted, by_key(headline)))
        wrong += differences(by_key(rows_of(reports, TABLED)), by_key(measures))
        wrong += differences(kept, by_key(records))
        values = sum(row[0] == "value" for row in wanted.values())
        print(f"{engine.name}, {os.path.basename(folder)}: {len(wanted)} rows, {values} of them values, {len(wrong)} wrong")
        for line in wrong[:20]:
            print("  " + line)
        failed = failed or bool(wrong)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main(*sys.argv[1:])
