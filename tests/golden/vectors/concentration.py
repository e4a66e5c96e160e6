"""Quantiles, the trimmed mean, Gini, Lorenz, h and outliers."""

import math

import numpy as np
from frame import GROUPS, by, dice, group
from scipy import stats
from skbio.diversity import alpha

interval = lambda values, p: list(stats.quantile_test(values, p=p).confidence_interval(0.95))
values = GROUPS["quantile_ci"]["input"]
group(
    "quantile_ci",
    by("scipy") + " quantile_test(...).confidence_interval(0.95)",
    input=values,
    ref={
        "median": np.median(values),
        "q90_type7": np.quantile(values, 0.9),
        "ci": [{"p": p, "ci": interval(values, p)} for p in (0.5, 0.75)],
    },
)
more = GROUPS["quantile_ci_more"]
more["ties"], more["equal"], more["six"] = (
    [0] * 20 + [1] * 9 + [2] * 6 + [5] * 4 + [40],
    [3.5] * 40,
    [1, 1, 2, 4, 4, 9],
)
cases = [(one["values"], one["p"]) for one in more["ref"] if one["values"] in ("first", "second")]
cases += [(name, p) for name in ("ties", "equal") for p in (0.25, 0.5, 0.75, 0.9)] + [("six", 0.5)]
group(
    "quantile_ci_more",
    by("scipy", "numpy") + " quantile_test, quantile",
    **{name: more[name] for name in ("first", "second", "ties", "equal", "six")},
    ref=[
        {"values": name, "p": p, "type7": np.quantile(more[name], p), "ci": interval(more[name], p)}
        for name, p in cases
    ],
    smallest_n=more["smallest_n"],
)
lists = [one["values"] for one in GROUPS["trim_mean"]["ref"] if len(set(one["values"])) > 5] + [more["ties"], [4] * 12]
group(
    "trim_mean",
    by("scipy") + " trim_mean(0.1)",
    ref=[{"values": one, "mean": stats.trim_mean(one, 0.1)} for one in lists],
)

values = GROUPS["gini_h"]["input"]
double = lambda x: sum(abs(a - b) for a in x for b in x) / (2 * len(x) * sum(x))
h_index = lambda x: max(h for h in range(len(x) + 1) if sum(one >= h for one in x) >= h)
group(
    "gini_h",
    by("scikit-bio") + " gini_index(method=trapezoids), brute-force double sum; h by hand",
    input=values,
    ref={
        "gini": double(values),
        "gini_corrected": double(values) * len(values) / (len(values) - 1),
        "h": 4,
        "top1_share": max(values) / sum(values),
        "skbio_trapezoids": alpha.gini_index(values, method="trapezoids"),
    },
    input_note="sorted 40,13,8,5,3,... => h=4",
)


def top(x, part):
    """The Lorenz curve from the top, read by linear interpolation."""
    curve = np.concatenate([[0], np.cumsum(np.sort(x)[::-1])]) / np.sum(x)
    return float(np.interp(part, np.linspace(0, 1, len(x) + 1), curve))


some = dice(4)
sets = [
    list(some.negative_binomial(0.6, 0.05, 57)),
    [5] * 9,
    [0] * 11 + [3],
    [7],
    [1, 1],
    list(some.poisson(3, 30)),
    list(some.zipf(1.8, 120)),
]
group(
    "concentration",
    by("scikit-bio", "numpy") + " gini_index(method=trapezoids), interp; h by its definition",
    ref=[
        {
            "values": x,
            "gini": alpha.gini_index(x, method="trapezoids"),
            "top5": top(x, 0.05),
            "top10": top(x, 0.10),
            "largest": max(x) / sum(x),
            "h": h_index(x),
        }
        for x in sets
    ],
)


def rarefied_h(x, size, draws):
    """The law of h: at least k of the counts drawn reach k, as many as a hypergeometric law gives."""
    reach = [stats.hypergeom.sf(k - 1, len(x), sum(one >= k for one in x), size) for k in range(1, size + 1)]
    mean, square = sum(reach), sum((2 * k - 1) * p for k, p in zip(range(1, size + 1), reach))
    at_most = [1 - p for p in reach] + [1.0]
    quantile = lambda p: next(h for h, below in enumerate(at_most) if below >= p)
    ends = [
        [quantile(max(0, p + d)) for d in (-1, 1) for d in [d * 4.5 * math.sqrt(p * (1 - p) / draws)]]
        for p in (0.025, 0.975)
    ]
    return {
        "values": x,
        "size": size,
        "draws": draws,
        "mean": mean,
        "error": math.sqrt(max(0, square - mean * mean) / draws),
        "low": ends[0],
        "high": ends[1],
    }


group(
    "rarefied_h",
    by("scipy") + " hypergeom",
    ref=[
        rarefied_h(list(x), size, 1000)
        for x, size in [(sets[0], 30), (sets[6], 50), ([5] * 40, 30), (some.poisson(12, 200), 60)]
    ],
)


def outliers(x):
    logs = np.log1p(x)
    q1, q3 = np.percentile(logs, [25, 75])
    return [i for i, one in enumerate(x) if logs[i] > q3 + 3 * (q3 - q1) and one > 0.05 * sum(x)]


sets = [
    list(some.poisson(4, 50)) + [300],
    [3] * 40 + [4],
    list(some.negative_binomial(1, 0.1, 80)) + [2000, 900],
    list(some.zipf(2.0, 200)),
    [0] * 30 + [1],
    list(some.poisson(20, 400)) + [4000],
]
group("outliers", by("numpy") + " percentile", ref=[{"values": x, "places": outliers(x)} for x in sets])
