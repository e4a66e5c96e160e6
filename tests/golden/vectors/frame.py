"""What all vectors share: the groups of statistics.json, versions of software, seeds, R, and the bands of draws."""

import json
import math
import os
import pathlib
import shutil
import subprocess
import warnings
from importlib.metadata import version

import numpy as np

warnings.filterwarnings("ignore")
FILE = pathlib.Path(__file__).parent.with_name("statistics.json")
GROUPS = json.loads(FILE.read_text())
NAN = float("nan")


def by(*names):
    """Software with its version."""
    return ", ".join(f"{name} {version(name)}" for name in names)


def group(name, software, **content):
    GROUPS[name] = {"by": software, **content}


def dice(seed):
    return np.random.default_rng(20150108 + seed)


def plain(value):
    """Numbers of numpy as those of JSON; what does not exist as null."""
    if isinstance(value, dict):
        return {str(key): plain(one) for key, one in value.items()}
    if isinstance(value, (list, tuple, np.ndarray)):
        return [plain(one) for one in value]
    if isinstance(value, (bool, np.bool_)):
        return bool(value)
    if isinstance(value, (np.integer, int)):
        return int(value)
    if isinstance(value, (np.floating, float)):
        return float(value) if math.isfinite(value) else None
    return value


def text(value, depth=1):
    """JSON with one line for each list of numbers and each small case."""
    rows = list(value.values()) if isinstance(value, dict) else value
    whole = json.dumps(value, ensure_ascii=False)
    flat = isinstance(value, list) and not any(isinstance(one, (dict, list)) for one in rows)
    if not isinstance(value, (dict, list)) or flat or depth > 2 and len(whole) < 118 - depth:
        return whole
    inner = [text(one, depth + 1) for one in rows]
    if isinstance(value, dict):
        inner = [f"{json.dumps(key, ensure_ascii=False)}: {one}" for key, one in zip(value, inner)]
    lines = ",\n".join(" " * depth + one for one in inner)
    ends = "{}" if isinstance(value, dict) else "[]"
    return f"{ends[0]}\n{lines}\n{' ' * (depth - 1)}{ends[1]}"


def band(draws, p, used):
    """Where the p quantile of so many used draws may lie, from many more draws."""
    reach = 4.5 * math.sqrt(p * (1 - p) * (1 / used + 1 / len(draws)))
    return [np.quantile(draws, max(0, p - reach)), np.quantile(draws, min(1, p + reach))]


def r(code):
    """The numbers that R code gives; None without R."""
    if not shutil.which("Rscript"):
        return None
    sources = "for (f in list.files(Sys.getenv('BILAN_R_SOURCES', '/nowhere'), full.names = TRUE)) source(f)"
    code = f"{sources}; suppressMessages({{library(survival); library(vegan)}}); cat(sprintf('%.17g', as.numeric({code})))"
    done = subprocess.run(["Rscript", "-e", code], capture_output=True, text=True, env={**os.environ})
    assert done.returncode == 0, done.stderr
    return [float(one) if one != "NA" else NAN for one in done.stdout.split()]


def vector(values):
    return "c(" + ",".join("NA" if one is None else str(one) for one in values) + ")"


def write():
    FILE.write_text(text(plain(GROUPS)) + "\n")
