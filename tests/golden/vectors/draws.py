"""What is drawn: bootstrap, jackknife, the composite index and its robustness."""

import math

import numpy as np
from astropy.stats import jackknife_stats
from frame import GROUPS, band, by, dice, group
from scipy import stats
from skbio.diversity import alpha

RESAMPLES = 2000
some = dice(40)


def drawn(data, statistic, many, vectorized=True):
    done = stats.bootstrap(data, statistic, n_resamples=many, vectorized=vectorized, method="percentile", rng=some)
    found = np.sort(done.bootstrap_distribution)
    # The relative error of a standard deviation of normal draws is 1/√(2B).
    reach = 5 * math.sqrt((stats.kurtosis(found) + 2) / 4 * (1 / RESAMPLES + 1 / many)) * done.standard_error
    return {
        "error": [done.standard_error - reach, done.standard_error + reach],
        **{
            name: band(found, p, RESAMPLES)
            for name, p in (("low", 0.025), ("high", 0.975), ("low90", 0.05), ("high90", 0.95))
        },
    }


def ratio(pairs):
    above, below = np.array(pairs, float).T
    return drawn((np.arange(len(pairs)),), lambda i, axis=-1: above[i].sum(axis) / below[i].sum(axis), 100_000)


def gini(values):
    """Times n/(n−1)."""
    return alpha.gini_index(values, method="trapezoids") * len(values) / (len(values) - 1)


def gini_of_posts(weeks):
    of = lambda places: gini(np.concatenate([weeks[int(place)] for place in places]))
    return drawn((np.arange(len(weeks)),), of, 20_000, vectorized=False)


weeks = lambda n, mean: [
    [int(one), int(units)]
    for units in some.integers(2, 14, n)
    for one in [some.negative_binomial(2, 2 / (2 + mean * units))]
]
posts = lambda n: [list(map(int, some.negative_binomial(0.6, 0.05, size))) for size in some.integers(3, 12, n)]
spread = [[float(x * 37 % 60), 1.0] for x in range(60)]
first, received = weeks(52, 3), posts(50)
group(
    "bootstrap",
    by("scipy", "scikit-bio")
    + " bootstrap(method=percentile) of weeks, 100 000 resamples; 20 000 of gini_index(method=trapezoids)",
    ref={
        "ratio": [{"pairs": x, **ratio(x)} for x in (first, spread)],
        "gini": {"weeks": received, **gini_of_posts(received)},
    },
)


def jackknife(weeks):
    """Gini of all contacts of the weeks that are kept, each week left out once."""

    def of(kept):
        found = np.bincount(np.concatenate([weeks[int(week)] for week in kept]))
        return gini(found[found > 0])

    places = np.arange(len(weeks), dtype=float)
    return {"weeks": weeks, "gini": of(places), "error": jackknife_stats(places, of, 0.95)[2]}


people = lambda n: [list(map(int, some.zipf(1.7, size).clip(max=40))) for size in some.integers(4, 9, n)]
numbers = list(np.round(some.normal(5, 2, 20), 2))
group(
    "jackknife",
    by("astropy", "scikit-bio") + " jackknife_stats of gini_index(method=trapezoids) and of a median",
    ref={
        "gini": [jackknife(people(n)) for n in (52, 9, 2)],
        "median": {"values": numbers, "error": jackknife_stats(np.array(numbers), np.median, 0.95)[2]},
    },
)

base, year = GROUPS["ild"]["input"]["base"], GROUPS["ild"]["input"]["year"]
group(
    "ild",
    by("scipy") + " gmean of the ratios",
    input={"base": base, "year": year},
    ref=100 * stats.gmean([year[key] / base[key] for key in base]),
)


def index(years, first, last, at, correlation):
    """100·gmean of ratios; the variance of its logarithm as a quadratic form."""
    x, errors = np.array(years)[..., 0], np.array(years)[..., 1]
    level = stats.gmean(x[first:last], axis=0)
    weights = np.array([(n == at) - (first <= n < last) / (last - first) for n in range(len(x))])
    se = np.sqrt((weights[:, None] ** 2 * errors**2).sum(axis=0))
    k = len(se)
    rho = np.full((k, k), correlation) + np.eye(k) * (1 - correlation)
    error, value = math.sqrt(se @ rho @ se) / k, 100 * stats.gmean(x[at] / level)
    z = stats.norm.ppf(0.975)
    return {
        "base": [first, last],
        "at": at,
        "correlation": correlation,
        "value": value,
        "error": error,
        "ci": [value * math.exp(-z * error), value * math.exp(z * error)],
    }


levels = np.array([180, 0.3, 0.6, 0.7, 0.35])
years = [
    [
        [round(float(x), 4), round(float(e), 4)]
        for x, e in zip(levels * some.lognormal(0.02 * n, 0.08, 5), some.uniform(0.02, 0.12, 5))
    ]
    for n in range(6)
]


def robustness(years, correlation, many=400_000):
    """The draws of Saisana, Saltelli & Tarantola, all at once; first-order shares by picking and freezing."""
    x, errors = np.log(np.array(years)[..., 0]), np.array(years)[..., 1]
    n, k = x.shape

    def draw():
        noise = math.sqrt(correlation) * some.normal(size=(many, n, 1)) + math.sqrt(1 - correlation) * some.normal(
            size=(many, n, k)
        )
        return {
            "Sampling": noise * errors,
            "Weights": some.dirichlet([5] * k, many),
            "Component": some.integers(0, k + 1, many),
            "Form": some.integers(0, 2, many),
            "Base": some.integers(0, 3, many),
        }

    def value(draws, at):
        logs = x + draws["Sampling"]
        levels = np.stack([logs[:, :2].mean(1), logs[:, :3].mean(1), logs[:, n - 2]])
        ratio = logs[:, at] - levels[draws["Base"], np.arange(many)]
        weights = draws["Weights"] * (draws["Component"][:, None] != np.arange(1, k + 1))
        weights = weights / weights.sum(1, keepdims=True)
        return 100 * np.where(draws["Form"] == 1, (weights * np.exp(ratio)).sum(1), np.exp((weights * ratio).sum(1)))

    one, other = draw(), draw()
    last = value(one, n - 1)
    share = {key: max(0, np.cov(last, value({**other, key: one[key]}, n - 1))[0, 1] / last.var()) for key in one}
    rising = float(np.mean(last > value(one, n - 2)))
    return {
        "correlation": correlation,
        "rising": rising,
        "rising_error": 4.5 * math.sqrt(rising * (1 - rising) / 20_000),
        "quantiles": [band(last, p, 20_000) for p in (0.05, 0.5, 0.95)],
        "shares": share,
    }


group(
    "composite",
    by("scipy", "numpy") + " gmean, quadratic forms; 400 000 draws",
    years=years,
    index=[
        index(years, *one) for one in [(0, 3, 5, 0.5), (0, 3, 1, 0.5), (0, 2, 4, 0.0), (2, 5, 5, 1.0), (0, 1, 5, 0.3)]
    ],
    robustness=[robustness(years, one) for one in (0.0, 0.5)],
)
