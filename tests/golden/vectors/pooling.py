"""Random-effects models of a few estimates: statsmodels, and the root of Paule and Mandel by scipy's Brent."""

import math

import numpy as np
from scipy import optimize, stats
from statsmodels.stats.meta_analysis import combine_effects

from frame import by, dice, group


def told(y, v, method, **options):
    """What statsmodels gives, and the intervals that follow from its numbers by scipy's Student law."""
    y, v, k = np.array(y, float), np.array(v, float), len(y)
    found = combine_effects(y, v, method_re=method, use_t=True, **options)
    # Where the moments give a variance below 0, the package keeps it; there is none, and its fixed effect holds.
    kind = "re" if found.tau2 >= 0 else "fe"
    mean, scale, weights = (getattr(found, f"{name}_{kind}") for name in ("mean_effect", "scale_hksj", "weights"))
    mean, scale, tau2 = float(mean), float(scale), max(0.0, float(found.tau2))
    # Hartung and Knapp's factor is not let below 1.
    error = math.sqrt(max(1.0, scale) / weights.sum())
    half = stats.t.ppf(0.975, k - 1) * error
    case = {
        "estimate": mean,
        "tau2": tau2,
        "q": float(found.q),
        "i2": max(0.0, float(found.i2)),
        "scale": scale,
        "error": error,
        "interval": [mean - half, mean + half],
        "prediction": None,
    }
    if k > 2:
        half = stats.t.ppf(0.975, k - 2) * math.sqrt(tau2 + error**2)
        case["prediction"] = [mean - half, mean + half]
    return case


def root(y, v):
    """τ² of Paule and Mandel by Brent's method on the estimating equation."""
    y, v = np.array(y, float), np.array(v, float)

    def excess(tau2):
        w = 1 / (v + tau2)
        return (w * (y - (w * y).sum() / w.sum()) ** 2).sum() - (len(y) - 1)

    return optimize.brentq(excess, 0, 1e4, xtol=1e-300, rtol=9e-16, maxiter=5000) if excess(0) > 0 else 0.0


def case(y, v):
    other = root(y, v)
    # The package falls back to 0 where rounding carries it past the root: the tightest tolerance that it bears from
    # some beginning.
    starts = [(power, share) for power in range(13, 6, -1) for share in np.linspace(0, 0.99, 34)]
    tried = (told(y, v, "iterated", atol=10.0**-p, maxiter=5000, tau2_start=s * np.var(y)) for p, s in starts)
    tried = [told(y, v, "iterated", atol=1e-12, maxiter=5000)] if other == 0 else tried
    paule_mandel = next(one for one in tried if one["tau2"] > 0 or other == 0)
    assert abs(paule_mandel["tau2"] - other) <= 1e-10 * max(1.0, other), (paule_mandel["tau2"], other)
    return {
        "estimates": list(y),
        "variances": list(v),
        "paule_mandel": paule_mandel,
        "dersimonian_laird": told(y, v, "dl"),
        "brent": other,
    }


draw = dice(9)


def drawn(k, tau, low, high):
    v = draw.uniform(low, high, k) ** 2
    return list(draw.normal(0.4, tau, k) + draw.normal(0, np.sqrt(v))), list(v)


group(
    "random_effects",
    by("statsmodels", "scipy") + " combine_effects(iterated; dl), brentq, t",
    ref=[
        # A few that differ somewhat, two, some that agree, some that do not, small and large groups, one far from 0.
        case([0.028, 0.0, 0.44, 0.16, 0.58, 0.22, 0.35, 0.05], [0.01, 0.02, 0.03, 0.005, 0.04, 0.02, 0.015, 0.008]),
        case([1.0, 2.0], [0.1, 0.2]),
        case([1.0, 1.1, 0.9, 1.05, 0.97], [0.5, 0.4, 0.6, 0.3, 0.5]),
        case([-2.0, 3.0, 0.5, 8.0, -5.0], [1e-4, 2e-4, 1e-3, 5e-4, 1e-4]),
        case(*drawn(5, 0.6, 0.1, 0.4)),
        case(*drawn(12, 0.5, 0.05, 0.5)),
        case(*drawn(12, 0.0, 0.2, 0.4)),
        case(*drawn(30, 0.2, 0.1, 0.3)),
        case(*drawn(80, 1.0, 0.01, 1.5)),
        case(*[[7.2 + one for one in part] if i == 0 else part for i, part in enumerate(drawn(9, 0.3, 0.05, 0.2))]),
    ],
)
