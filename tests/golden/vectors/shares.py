"""Shares, their differences, ratios of counts, and the choice among many tests."""

import math

import numpy as np
import statsmodels.api as sm
from frame import GROUPS, by, dice, group
from scipy import stats
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint
from statsmodels.stats.rates import confint_poisson_2indep

sizes = [
    (0, 12),
    (3, 30),
    (37, 50),
    (62, 100),
    (150, 180),
    (999, 1000),
    (0, 1),
    (1, 1),
    (30, 30),
    (0, 1000),
    (15, 30),
]
ends = lambda k, n, method: list(proportion_confint(k, n, method=method))
group(
    "proportion_ci",
    by("statsmodels"),
    input=None,
    ref=[{"k": k, "n": n, "wilson": ends(k, n, "wilson"), "jeffreys": ends(k, n, "jeffreys")} for k, n in sizes],
)

pairs = [
    (62, 100, 74, 100),
    (150, 242, 260, 351),
    (3, 30, 9, 41),
    (0, 30, 30, 30),
    (30, 30, 30, 30),
    (0, 50, 0, 80),
    (50, 50, 49, 60),
    (20.4, 40.8, 33.3, 55.5),
]
newcombe = lambda k1, n1, k2, n2: list(confint_proportions_2indep(k2, n2, k1, n1, method="newcomb", compare="diff"))
group(
    "newcombe_diff_y2_minus_y1",
    by("statsmodels") + " confint_proportions_2indep(method=newcomb)",
    input=None,
    ref=[
        {"k1": a, "n1": b, "k2": c, "n2": d, "diff": c / d - a / b, "newcombe": newcombe(a, b, c, d)}
        for a, b, c, d in pairs
    ],
)


def clusters(k, n):
    """Binary units of an intercept alone, with the cluster-robust variance of its mean."""
    total, units = sum(k), sum(n)
    deff = 1.0
    if len(k) > 1 and 0 < total < units:
        y = np.concatenate([[1.0] * one + [0.0] * (all_ - one) for one, all_ in zip(k, n)])
        weeks = np.repeat(np.arange(len(k)), n)
        fit = sm.OLS(y, np.ones(units)).fit(cov_type="cluster", cov_kwds={"groups": weeks})
        deff = max(1.0, fit.bse[0] ** 2 / (total / units * (1 - total / units) / units))
    return {"k": k, "n": n, "deff": deff, "share": total / units, "ci": ends(total / deff, units / deff, "wilson")}


some = dice(1)
weeks = some.integers(1, 12, 40)
waves = some.binomial(weeks, 1 / (1 + np.exp(-some.normal(0.3, 1.2, 40))))
group(
    "clusters",
    by("statsmodels") + " OLS(cov_type=cluster), proportion_confint",
    ref=[
        clusters(list(k), list(n))
        for k, n in [
            (waves, weeks),
            (some.binomial(weeks, 0.5), weeks),
            ([10] * 5 + [0] * 5, [10] * 10),
            ([5] * 10, [10] * 10),
            ([7], [30]),
            ([0] * 6, [5] * 6),
            ([5] * 6, [5] * 6),
            ([29, 0], [29, 1]),
            ([1, 0, 3], [1, 1, 90]),
        ]
    ],
)

listed = GROUPS["bh"]["input"]
adjusted = multipletests(listed, 0.10, "fdr_bh")
group(
    "bh",
    by("statsmodels") + " multipletests fdr_bh q=0.10",
    input=listed,
    ref={"n_rejected": sum(adjusted[0]), "adj": adjusted[1]},
)
some = dice(2)
tests = [
    [0.5],
    [0.1],
    [0.1000001],
    [0.0, 0.0, 1.0],
    [1.0] * 5,
    [0.05] * 4,
    [0.02, 0.02, 0.09, 0.09, 0.4],
    list(np.round(some.beta(0.4, 2, 60), 3)),
    list(np.round(some.uniform(0, 1, 40), 2)),
]
group(
    "bh_more",
    by("statsmodels") + " multipletests fdr_bh q=0.10",
    ref=[{"p": one, "rejected": multipletests(one, 0.10, "fdr_bh")[0]} for one in tests],
)

group(
    "poisson_rate_ratio",
    by("statsmodels") + " confint_poisson_2indep(score): (130/52)/(100/52)",
    input=None,
    ref={"ratio": 1.3, "ci": list(confint_poisson_2indep(130, 52, 100, 52, method="score", compare="ratio"))},
)


def quasi_poisson(earlier, later):
    """Years and months as factors; the scale is Pearson's χ² per degree of freedom."""
    months = [i for i in range(len(earlier)) if earlier[i] + later[i] > 0]
    y = np.array([year[i] for year in (earlier, later) for i in months], float)
    x = np.array([[year] + [float(i == one) for one in months] for year in (0.0, 1.0) for i in months])
    fit = sm.GLM(y, x, family=sm.families.Poisson()).fit(tol=1e-13, maxiter=200)
    # Once more from there: the covariance is that of the last weights.
    fit = sm.GLM(y, x, family=sm.families.Poisson()).fit(start_params=fit.params, tol=1e-13, maxiter=200)
    scale = max(1.0, fit.pearson_chi2 / fit.df_resid)
    error = math.sqrt(fit.normalized_cov_params[0, 0] * scale)
    z = stats.norm.ppf(0.975)
    return {
        "earlier": earlier,
        "later": later,
        "dispersion": scale,
        "error": error,
        "ratio": [math.exp(fit.params[0] + one * z * error) for one in (-1, 0, 1)],
    }


some = dice(3)
season = np.array([9, 8, 11, 10, 12, 9, 3, 1, 10, 14, 11, 7])
years = lambda spread: some.poisson(season * some.gamma(1 / spread, spread, 12))
group(
    "quasi_poisson",
    by("statsmodels") + " GLM(Poisson) of years and months, scale X2",
    ref=[
        quasi_poisson(list(a), list(b))
        for a, b in [
            (years(0.3), years(0.3)),
            (years(1e-3), years(1e-3)),
            (season, season * 2),
            ([30, 10], [10, 30]),
            ([30, 0, 10], [10, 0, 30]),
            ([0, 4, 0, 9], [3, 0, 0, 8]),
            (years(1.0), 3 * years(1.0)),
        ]
    ],
)

group(
    "normal",
    by("scipy") + " norm",
    ref={
        "p": [
            [z, 2 * stats.norm.sf(z)] for z in (0, 1e-6, 0.1, 0.5, 1, 1.5, 1.959963984540054, 2.5, 3, 4, 5, 6, 8, 10)
        ],
        "quantile": [
            [p, stats.norm.ppf(p)] for p in (1e-12, 1e-6, 1e-4, 0.005, 0.025, 0.2, 0.5, 0.77, 0.95, 0.975, 0.9999)
        ],
    },
)
