"""Trends of one series and of seasons."""

import math

import numpy as np
import pymannkendall as mk
from frame import GROUPS, NAN, by, dice, group
from scipy import stats
from scipy.stats.mstats import sen_seasonal_slopes
from statsmodels.tsa.stattools import acf


def series(values):
    """The test of one series; scipy gives the exact p of at most ten values without ties."""
    found, n = mk.original_test(values), len(values)
    theil = stats.theilslopes(values, np.arange(n), 0.95)
    exact = n <= 10 and len(set(values)) == n
    return {
        "S": found.s,
        "var": found.var_s,
        "z": found.z,
        "p": found.p,
        "tau": found.Tau,
        "slope": found.slope,
        "intercept": found.intercept,
        "theil": [theil[0], theil[2], theil[3]],
        "intercept_joint": stats.theilslopes(values, np.arange(n), method="joint")[1],
        "exact_p": stats.kendalltau(np.arange(n), values, method="exact").pvalue if exact else None,
    }


for name in ("mk_annual", "mk_ties"):
    values = GROUPS[name]["input"]
    group(name, by("pymannkendall", "scipy"), input=values, ref=series(values))
some = dice(20)
lists = [
    list(map(int, some.permutation(11))),
    [4, 4, 4, 4, 4, 4, 4, 5],
    [1, 2, 2, 3, 3, 3, 1],
    [2, 1],
    [7] * 6,
    list(np.round(some.normal(0, 1, 40) + np.arange(40) * 0.03, 1)),
    list(map(int, some.poisson(2, 30))),
    list(map(float, np.round(some.normal(0, 1, 10), 3))),
    [0] * 9 + [1],
]
group(
    "mk_more",
    by("pymannkendall", "scipy") + " original_test, kendalltau(method=exact), theilslopes(alpha=0.95)",
    ref=[{"values": one, **series(one)} for one in lists],
)
exact = [one["values"] for one in GROUPS["mk_exact"]["ref"]]
group(
    "mk_exact",
    by("scipy", "pymannkendall") + " kendalltau(method=exact), original_test",
    ref=[
        {
            "values": one,
            "tau": stats.kendalltau(range(len(one)), one).statistic,
            "exact_p": stats.kendalltau(range(len(one)), one, method="exact").pvalue,
            **{key: series(one)[key] for key in ("S", "var", "z")},
        }
        for one in exact
    ],
)
cases = [(one["times"], one["values"]) for one in GROUPS["sen_times"]["ref"]][:2]
cases += [([1, 2], [5, 3]), ([1, 2, 3, 4, 5, 6], [2] * 6), ([0, 0, 1, 1, 2, 2, 9], [1, 3, 2, 2, 8, 8, 4])]
theil = lambda times, values: stats.theilslopes(values, times, 0.95)
group(
    "sen_times",
    by("scipy") + " theilslopes(alpha=0.95)",
    ref=[{"times": t, "values": v, "slope": theil(t, v)[0], "ci": list(theil(t, v)[2:])} for t, v in cases],
)
values = GROUPS["autocorrelation"]["input"]
group(
    "autocorrelation",
    by("statsmodels") + " acf(adjusted=False)",
    input=values,
    ref=acf(values, adjusted=False, nlags=1)[1],
)


def table(rows):
    return np.array([[NAN if one is None else one for one in row] for row in rows], float)


def ranked(slopes, variance, alpha):
    """The slopes at the ranks of theilslopes (rounded) and of Gilbert (interpolated), for all seasons together."""
    slopes = np.sort(slopes)
    n, reach = len(slopes), stats.norm.ppf(1 - alpha / 2) * math.sqrt(variance)
    low, high = max(0, round((n - reach) / 2) - 1), min(n - 1, round((n + reach) / 2))
    gilbert = np.interp([(n - reach) / 2, (n + reach) / 2 + 1], np.arange(1, n + 1), slopes)
    return {"ci": [slopes[low], slopes[high]], "gilbert": gilbert}


def seasonal(rows):
    """pymannkendall of all seasons and of each, whose slopes are scipy's."""
    x = table(rows)
    found = mk.seasonal_test(x.ravel(), period=x.shape[1])
    slopes, by_season, scores = [], [], []
    for column in x.T:
        known = np.flatnonzero(~np.isnan(column))
        y = column[known]
        by_season.append(stats.theilslopes(y, known)[0] if len(known) > 1 else None)
        slopes += [(y[j] - y[i]) / (known[j] - known[i]) for i in range(len(y)) for j in range(i + 1, len(y))]
        if len(set(y)) > 1:
            one = mk.original_test(y)
            scores.append(one.s / math.sqrt(one.var_s))
    free = len(scores) - 1
    spread = sum(z * z for z in scores) - len(scores) * np.mean(scores) ** 2 if free > 0 else NAN
    flat = x - found.slope * np.arange(len(x))[:, None]
    return {
        "rows": rows,
        "S": found.s,
        "var": found.var_s,
        "z": found.z,
        "p": found.p,
        "tau": found.Tau,
        "slope": found.slope,
        "season_slopes": by_season,
        **ranked(slopes, found.var_s, 0.05),
        "strict": ranked(slopes, found.var_s, 0.01)["ci"],
        "heterogeneity": [spread, free, stats.chi2.sf(spread, free)],
        "residuals": flat - np.nanmedian(flat, axis=0),
    }


def correlated(rows):
    """pymannkendall leaves out years with a missing value, and writes the variances into one matrix of whole numbers."""
    found = mk.correlated_multivariate_test(table(rows))
    return {"rows": rows, "S": found.s, "var": found.var_s, "z": found.z, "p": found.p, "tau": found.Tau}


monthly = GROUPS["mk_seasonal"]["input"]
x = np.array(monthly, float)
found, joint = mk.seasonal_test(x, period=12), mk.correlated_seasonal_test(x, period=12)
group(
    "mk_seasonal",
    by("pymannkendall", "scipy") + " seasonal_test, correlated_seasonal_test, mstats.sen_seasonal_slopes",
    input=monthly,
    ref={
        "S": found.s,
        "var": found.var_s,
        "z": found.z,
        "p": found.p,
        "tau": found.Tau,
        "slope_per_year": found.slope,
        "corr_z": joint.z,
        "corr_p": joint.p,
        "corr_var": joint.var_s,
        "scipy_inter_slope": float(sen_seasonal_slopes(x.reshape(-1, 12)).inter_slope),
    },
)
gaps = GROUPS["mk_seasonal_nan"]["input"]
found = mk.seasonal_test(table([gaps])[0], period=12)
group(
    "mk_seasonal_nan",
    by("pymannkendall") + " seasonal_test with three missing Augusts",
    input=gaps,
    ref={"S": found.s, "var": found.var_s, "z": found.z, "p": found.p, "slope_per_year": found.slope},
)
shape = seasonal(np.reshape(monthly, (-1, 12)).tolist())["heterogeneity"]
group(
    "heterogeneity",
    by("pymannkendall", "scipy") + " original_test by season, chi2",
    input="mk_seasonal",
    ref={"chi2": shape[0], "p": shape[2]},
)
rows = GROUPS["hirsch_slack_quarters"]["input"]
plain, joint = seasonal(rows), correlated(rows)
group(
    "hirsch_slack_quarters",
    by("pymannkendall") + " correlated_multivariate_test, seasonal_test(period=4)",
    input=rows,
    ref={
        **{key: joint[key] for key in ("S", "var", "z", "p")},
        "slope": plain["slope"],
        **{f"seasonal_{key}": plain[key] for key in ("S", "var", "z", "p")},
    },
)

some = dice(21)


def invented(years, seasons, slope, missing=0.0, step=1.0):
    rows = some.normal(20, 4, (years, seasons)) + slope * np.arange(years)[:, None]
    rows = np.round(rows / step) * step
    gone = some.uniform(0, 1, rows.shape) < missing
    return [[None if lost else float(one) for one, lost in zip(*pair)] for pair in zip(rows, gone)]


constant = [[3.0, *row[1:]] for row in invented(7, 4, 0.5)]
lost = [[None, *row[1:]] for row in invented(6, 4, -0.5)]
same = [[float(one)] * 4 for one in some.permutation(8)]
sets = [
    invented(6, 12, 0.8, 0.1),
    invented(9, 12, 0.0, 0.0, 4.0),
    invented(2, 4, 0.0),
    invented(8, 4, -1.0, 0.15, 2.0),
    constant,
    lost,
    same,
    [[5.0] * 4 for _ in range(5)],
    invented(12, 4, 0.3),
]
group(
    "seasonal_more",
    by("pymannkendall", "scipy", "numpy") + " seasonal_test, original_test and theilslopes by season, chi2; "
    "ranks of the interval as in theilslopes and as in Gilbert, numpy",
    ref=[seasonal(one) for one in sets],
)
group(
    "correlated_more",
    by("pymannkendall") + " correlated_multivariate_test",
    ref=[correlated(one) for one in sets if one is not lost and len(one) > 2],
)
alone = [
    [[None if n in (2, 5) else float(one)] for n, one in enumerate(some.integers(0, 9, 14))],
    [[float(one)] for one in some.normal(0, 1, 9).round(2)],
]
group(
    "one_season",
    by("scipy") + " theilslopes(alpha=0.95 and 0.99) of the known years",
    ref=[
        {
            "rows": rows,
            "slope": stats.theilslopes(y, t)[0],
            "ci": list(stats.theilslopes(y, t, 0.95)[2:]),
            "strict": list(stats.theilslopes(y, t, 0.99)[2:]),
        }
        for rows in alone
        for t, y in [zip(*[(n, row[0]) for n, row in enumerate(rows) if row[0] is not None])]
    ],
)
