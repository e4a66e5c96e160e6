"""Hours as angles, overlap, evenness, bursts, records, waves, and likeness of texts."""

import itertools
import math

import numpy as np
from astropy.stats import rayleightest
from frame import GROUPS, band, by, dice, group
from scipy import stats

DAY = 24.0
turn = lambda hours: np.array(hours, float) / DAY * 2 * np.pi


def direction(hours):
    return {
        "mean": stats.circmean(hours, high=DAY, low=0),
        "R": 1 - stats.circvar(hours, high=DAY, low=0),
        "p": float(rayleightest(turn(hours))),
    }


hours = GROUPS["circular"]["input"]
found = direction(hours)
group(
    "circular",
    by("scipy", "astropy") + " circmean, circvar, rayleightest",
    input=hours,
    ref={"mean_hour": found["mean"], "R": found["R"], "rayleigh_p": found["p"]},
)
some = dice(30)
lists = [one["hours"] for one in GROUPS["circular_more"]["ref"]][:4]
lists += [[3.25], [23.5, 0.75, 1.0], *[list(np.round(some.normal(23, 5, n) % DAY, 3)) for n in (2, 49, 50, 51)]]
group(
    "circular_more",
    by("astropy", "scipy") + " rayleightest, circmean, circvar",
    ref=[{"hours": one, **direction(one)} for one in lists],
)
bins = [
    [0] * 9 + [4] + [0] * 14,
    list(map(int, some.poisson(3, 24))),
    [0, 0, 3, 0, 0, 0, 0, 0],
    [9, 0, 0, 0, 0, 0, 2, 7],
    list(map(int, some.poisson([1, 0, 0, 0, 0, 1, 3, 9, 14, 20, 18, 15, 7, 9, 14, 16, 12, 8, 4, 3, 2, 2, 1, 1]))),
]
middles = lambda one: np.repeat((np.arange(len(one)) + 0.5) * DAY / len(one), one)
group(
    "circular_bins",
    by("astropy", "scipy") + " of the middles",
    ref=[{"bins": one, **direction(middles(one))} for one in bins],
)
pairs = [
    (23, 1),
    (1, 23),
    (0, 11.5),
    (12.25, 0),
    (9.5, 9.5),
    (0.1, 12.2),
    *map(tuple, np.round(some.uniform(0, DAY, (8, 2)), 2)),
]
group(
    "circular_shift",
    by("numpy") + " angle of a quotient",
    ref=[
        {"from": a, "to": b, "hours": float(np.angle(np.exp(1j * (turn(b) - turn(a))))) / (2 * np.pi) * DAY}
        for a, b in pairs
    ],
)

counts = GROUPS["evenness"]["input"]
even = lambda x: stats.entropy(x) / math.log(len(x))
group(
    "evenness",
    by("scipy") + " entropy",
    input=counts,
    ref=even(counts),
    more=[{"bins": x, "evenness": even(x)} for x in ([5] * 24, [5, 0], [1, 1, 1, 0], [0] * 7 + [2], *bins)],
)

gaps = np.diff(GROUPS["burstiness"]["input"])


def kim_jo(x):
    r, n = np.std(x) / np.mean(x), len(x)
    return (math.sqrt(n + 1) * r - math.sqrt(n - 1)) / ((math.sqrt(n + 1) - 2) * r + math.sqrt(n - 1))


r = np.std(gaps) / np.mean(gaps)
group(
    "burstiness",
    "formula, " + by("numpy") + " ddof=0; n=number of intervals",
    input=GROUPS["burstiness"]["input"],
    ref={"r": r, "B": (r - 1) / (r + 1), "A": kim_jo(gaps), "memory": GROUPS["burstiness"]["ref"]["memory"]},
)
lists = [
    [1.0, 3.0],
    [0.0, 5.0],
    [2.0, 2.0, 2.0],
    [0.0] * 9 + [7.0],
    list(np.round(some.exponential(8, 60), 2)),
    list(np.round(some.lognormal(0, 2, 200), 3)),
]
group("burstiness_more", "formula, " + by("numpy") + " ddof=0", ref=[{"gaps": x, "A": kim_jo(x)} for x in lists])


def poisson_streams(n):
    x = some.exponential(1, (100_000, n))
    ratio = x.std(axis=1) / x.mean(axis=1)
    a, b = math.sqrt(n + 1), math.sqrt(n - 1)
    found = (a * ratio - b) / ((a - 2) * ratio + b)
    return {"n": n, "low": band(found, 0.025, 1000), "high": band(found, 0.975, 1000)}


group(
    "burstiness_chance",
    by("numpy") + " 100 000 streams of exponential intervals",
    ref=[poisson_streams(n) for n in (2, 20, 50, 200)],
)


def overlap(one, other):
    """scipy's permutation test of the sum of smaller shares."""
    size = len(one)
    share = lambda hours: np.bincount(hours, minlength=size) / len(hours)
    value = lambda x, y: float(np.minimum(share(x), share(y)).sum())
    spread = lambda bins: np.repeat(np.arange(size), bins)
    done = stats.permutation_test(
        (spread(one), spread(other)), value, vectorized=False, n_resamples=20_000, alternative="less", rng=some
    )
    exact = done.null_distribution <= done.statistic + 1e-12
    p = float(np.mean(exact))
    return {
        "one": one,
        "other": other,
        "value": done.statistic,
        "p": p,
        "p_error": 4.5 * math.sqrt(max(p * (1 - p), 1e-4) * (1 / 1000 + 1 / 20_000)) + 0.001,
        "low": band(done.null_distribution, 0.025, 1000),
        "high": band(done.null_distribution, 0.975, 1000),
    }


office, late = np.array([0, 0, 0, 0, 0, 0, 0, 2, 8, 14, 15, 12, 6, 9, 14, 13, 11, 7, 2, 1, 1, 0, 0, 0]), 4
draw = lambda law, n: list(map(int, some.multinomial(n, law / law.sum())))
group(
    "overlap",
    by("scipy", "numpy") + " permutation_test of the sum of minima, 20 000 permutations",
    ref=[
        overlap(*one)
        for one in [
            (draw(office, 200), draw(office, 150)),
            (draw(office, 120), draw(np.roll(office, late), 300)),
            ([5, 0, 0, 0], [0, 0, 7, 0]),
            (draw(office, 60), draw(office, 60)),
            ([3] * 8, [3] * 8),
        ]
    ],
)


def records(values):
    best, found = -math.inf, 0
    for one in values:
        found += one > best
        best = max(best, one)
    return found


def record_law(n):
    """Mean and variance over all orders of n values."""
    found = [records(one) for one in itertools.permutations(range(n))]
    return np.mean(found), np.var(found)


group(
    "records",
    "all orders of the values",
    ref=[
        {
            "values": x,
            "count": records(x),
            "z": (records(x) - record_law(len(x))[0]) / math.sqrt(record_law(len(x))[1]),
        }
        for x in ([2, 1], [1, 2], [3, 3, 3], [1, 4, 2, 5, 5, 6], [7, 6, 5, 4, 3, 2, 1], [1, 2, 3, 4, 5, 6, 7, 8])
    ],
)


def waves(counts):
    found = []
    for week, count in enumerate(counts):
        around = np.array(counts[max(0, week - 26) : week] + counts[week + 1 : week + 27])
        if count < max(10, 0.005 * sum(counts)) or not len(around):
            continue
        mean = np.median(around)
        spread = 1.4826 * np.median(np.abs(around - mean))
        variance = max(spread**2, mean)
        if variance > mean > 0:
            tail = stats.nbinom.sf(count - 1, mean**2 / (variance - mean), mean / variance)
        else:
            tail = stats.poisson.sf(count - 1, mean)
        if tail < 1e-4:
            found.append([week, count, count - mean])
    return {"counts": counts, "waves": found}


base = lambda mean, n: list(map(int, some.poisson(mean, n)))
burst = lambda counts, **weeks: [one + weeks.get(f"w{n}", 0) for n, one in enumerate(counts)]
group(
    "waves",
    by("scipy", "numpy") + " nbinom.sf, poisson.sf, median",
    ref=[
        waves(one)
        for one in [
            burst(base(20, 120), w3=60, w60=150, w61=100),
            base(8, 100),
            [0] * 40 + [12] + [0] * 40,
            [0] * 30 + [9] + [0] * 30,
            burst([3] * 70, w30=9, w31=12),
            list(map(int, some.negative_binomial(3, 0.05, 200))),
            [25],
            [5, 60],
            burst(list(map(int, some.negative_binomial(4, 0.1, 150))), w0=300, w149=200),
        ]
    ],
)

texts = [
    ("Bonjour à tous et à toutes, la bibliothèque est ouverte", "Bonjour à tous, la bibliothèque est ouverte demain"),
    ("abcdefghij", "abcdefghij"),
    ("abcdefghij", "klmnopqrst"),
    ("abc", "abc"),
    ("abc", "abd"),
    ("", ""),
    ("", "a"),
    ("aaaaaaaaaa", "aaaaa"),
    ("le chat est sur le tapis rouge du salon", "le chat est sur le tapis bleu du salon"),
    ("été 2024 🎉🎉 fête de la musique", "été 2024 🎉 fête de la musique"),
]


def jaccard(one, other):
    grams = lambda text: {text[i : i + 5] for i in range(max(1, len(text) - 4))}
    a, b = grams(one), grams(other)
    return {"one": one, "other": other, "grams": [len(a), len(b)], "jaccard": len(a & b) / len(a | b)}


fnv = {"": 0xCBF29CE484222325, "a": 0xAF63DC4C8601EC8C, "foo": 0xDCB27518FED9D577, "fooba": 0xCAC165AFA2FEF40A}
group(
    "resemblance",
    "Python sets of 5-grams; published hashes of FNV-1a (Fowler, Noll & Vo, test_fnv.c)",
    ref=[jaccard(*one) for one in texts],
    fnv1a={text: str(value) for text, value in fnv.items()},
)
