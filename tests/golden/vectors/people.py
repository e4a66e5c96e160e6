"""Diversity, coverage, lower bounds of the people met, and survival."""

import collections
import itertools
import math
import shutil
import subprocess

import numpy as np
import statsmodels.api as sm
from frame import GROUPS, NAN, by, dice, group, r, vector
from lifelines import KaplanMeierFitter
from scipy import stats
from skbio.diversity import alpha

counts = GROUPS["diversity"]["input"]
unbiased = lambda x: sum(x) * (sum(x) - 1) / sum(one * (one - 1) for one in x)
once, twice, total = counts.count(1), counts.count(2), sum(counts)
group(
    "diversity",
    by("scikit-bio") + " (shannon base e, enspie, chao1, goods_coverage); closed form (Chao & Jost 2012)",
    input=counts,
    ref={
        "shannon": alpha.shannon(counts, base=math.e),
        "D1": math.exp(alpha.shannon(counts, base=math.e)),
        "D2": alpha.enspie(counts),
        "D2_unbiased": unbiased(counts),
        "chao1_bc": alpha.chao1(counts),
        "chao1_classic": alpha.chao1(counts, bias_corrected=False),
        "good_coverage": alpha.goods_coverage(counts),
        "chao_jost_coverage": 1 - once / total * (total - 1) * once / ((total - 1) * once + 2 * twice),
        "N": total,
        "f1": once,
        "f2": twice,
    },
)


def simpson(x):
    """Simpson's (1949) variance of λ with unbiased sums of powers; None where nobody is met twice."""
    n, falling = sum(x), lambda one, k: math.prod(one - i for i in range(k))
    two, three = (sum(falling(one, k) for one in x) for k in (2, 3))
    if two == 0 or n < 3:
        return {"lambda_hat": None, "var_lambda": None, "d2u_ci95": None}
    value, cubes = two / (n * (n - 1)), three / (n * (n - 1) * (n - 2))
    variance = (4 * (n - 2) * cubes + 2 * value - 2 * (2 * n - 3) * value**2) / (n * (n - 1))
    reach = stats.norm.ppf(0.975) * math.sqrt(max(0, variance)) / value
    return {
        "lambda_hat": value,
        "var_lambda": variance,
        "d2u_ci95": [math.exp(-reach) / value, math.exp(reach) / value],
    }


def esty(x):
    """Half of Esty's interval of 95 %, whose factor scikit-bio rounds to nine decimals."""
    low, high = alpha.esty_ci(np.array(x))
    return (high - low) / 2 / 1.959963985


group(
    "diversity_se",
    "closed forms (Simpson 1949), " + by("scikit-bio") + " esty_ci",
    input=counts,
    ref={**simpson(counts), "esty_se": esty(counts)},
)
some = dice(5)
sets = [
    [7],
    [3] * 10,
    [3, 3, 1, 1, 1],
    [1] * 8,
    [2] * 6,
    [2, 1],
    [40, 1],
    [9, 1, 1],
    [5, 2, 2, 1],
    sorted(map(int, some.zipf(1.6, 150).clip(max=200)), reverse=True),
    list(map(int, some.geometric(0.4, 60))),
]
group(
    "people_more",
    by("scikit-bio") + " shannon, simpson(finite), chao1, esty_ci; closed form (Simpson 1949)",
    ref=[
        {
            "counts": x,
            "D1": math.exp(alpha.shannon(x, base=math.e)),
            "lambda": 1 - alpha.simpson(x, finite=True),
            "chao1": alpha.chao1(x),
            "esty_se": esty(x),
            "d2u_ci": simpson(x)["d2u_ci95"],
        }
        for x in sets
    ],
)


def subsets(x, m):
    """Coverage and its error from people met once and twice, on average over all subsets of m meetings."""
    meetings = [person for person, times in enumerate(x) for _ in range(times)]
    drawn = [collections.Counter(one) for one in itertools.combinations(meetings, m)]
    mean = lambda value: sum(map(value, drawn)) / len(drawn)
    # What is missed of the next meeting: it is one of the others of all N.
    covered = lambda one: sum((x[p] - times) for p, times in one.items()) / (sum(x) - m) if m < sum(x) else NAN
    once, twice = (mean(lambda one: sum(times == k for times in one.values())) for k in (1, 2))
    return {
        "m": m,
        "coverage": mean(covered),
        "error": math.sqrt(max(0, once * (1 - once / m) + 2 * twice)) / m,
    }


def all_subsets(x, sizes):
    return [subsets(x, m) for m in sizes]


counts = GROUPS["rarefaction"]["input"]
group("rarefaction", "all subsets of the twelve meetings", input=counts, ref=all_subsets(counts, (1, 2, 3, 6, 9, 11)))
group(
    "rarefaction_more",
    "all subsets of the meetings",
    ref=[
        {"counts": x, "of": all_subsets(x, range(1, sum(x)))} for x in ([6, 1], [2] * 5, [1] * 7, [8], [5, 2, 2, 1])
    ],
)


def chao2(rows):
    """vegan's estimate and error; the interval is scikit-bio's own for that value and variance."""
    days = len(rows[0])
    matrix = f"t(matrix({vector(x for row in rows for x in row)}, nrow = {days}))"
    pool = f"specpool(t({matrix}))"
    return r(f"c({pool}$chao, {pool}$chao.se, specpool(t({matrix}), smallsample = FALSE)$chao)")


def lognormal(seen, value, error):
    unseen = value - seen
    k = math.exp(stats.norm.ppf(0.975) * math.sqrt(math.log(1 + (error / unseen) ** 2)))
    return [seen + unseen / k, seen + unseen * k]


if shutil.which("Rscript"):
    versions = (
        "R "
        + subprocess.run(
            ["Rscript", "-e", "cat(paste(getRversion(), 'vegan', packageVersion('vegan')))"],
            capture_output=True,
            text=True,
        ).stdout
    )
    old = GROUPS["r_vegan"]
    counts, rows = old["input"]["abundance"], old["input"]["incidence_rows_are_occasions"]
    x, classic = vector(counts), chao2(rows)
    found = r(
        f"c(diversity({x}), diversity({x}, 'invsimpson'), estimateR({x}), rarefy({x}, 30), "
        f"simpson.unb({x}, inverse = TRUE))"
    )
    group(
        "r_vegan",
        versions,
        input=old["input"],
        ref={
            "shannon": found[0],
            "invsimpson": found[1],
            "chao1": found[3],
            "se_chao1": found[4],
            "ACE": found[5],
            "rarefy_30": found[7],
            "simpson_unbiased": found[8],
            "specpool_chao_smallsample": classic[0],
            "specpool_se": classic[1],
            "specpool_chao": classic[2],
        },
    )
    some = dice(6)
    shapes = [some.binomial(1, 0.2, (40, 12)), some.binomial(1, 0.08, (30, 12)), some.binomial(1, 0.5, (12, 4))]
    tables = [[list(map(int, row)) for row in one if row.sum()] for one in shapes]
    tables += [
        [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
        [[1, 1, 1], [1, 1, 1]],
        [[1, 0, 0, 0]],
        [[1, 0, 0], [1, 1, 1], [0, 1, 0]],
    ]
    ref = []
    for rows in tables:
        met = [sum(row) for row in rows]
        days, once, twice = len(rows[0]), met.count(1), met.count(2)
        value, error, _ = chao2(rows)
        # vegan corrects the bias only where nobody is met twice; then its estimate is ours.
        corrected = len(met) + (days - 1) / days * once * (once - 1) / 2 / (twice + 1)
        assert twice or abs(corrected - value) < 1e-12
        ref.append(
            {
                "met": met,
                "occasions": days,
                "value": corrected,
                "error": error,
                "interval": lognormal(len(met), corrected, error) if corrected > len(met) else None,
            }
        )
    group(
        "chao2",
        versions + " specpool; closed form of the bias-corrected value and of its log-normal interval",
        ref=ref,
    )
    cover = lambda x, sizes: [
        [m, one]
        for m, one in zip(
            sizes, r(f"(if (exists('Chat.Ind')) Chat.Ind else iNEXT:::Chat.Ind)({vector(x)}, {vector(sizes)})")
        )
    ]
    group(
        "coverage",
        "iNEXT Chat.Ind in R 4.2.2",
        ref=[
            {"counts": x, "covered": cover(x, sorted({1, 2, max(1, sum(x) // 3), max(1, sum(x) // 2), sum(x)}))}
            for x in sets + [counts]
        ],
    )
    gaps = [
        [1.0, 2.5, None, 3.5, 3.0, 1.0, None, None, 2.0, 4.0, 3.5],
        [None, 1, 1, None, -1, -1, None],
        [0, 1, None, 5],
    ]
    group(
        "autocorrelation_missing",
        "R 4.2.2 acf(na.action = na.pass)",
        ref=[{"values": x, "r1": r(f"acf({vector(x)}, plot = FALSE, na.action = na.pass)$acf[2]")[0]} for x in gaps],
    )
    lives = GROUPS["r_survfit"]["input"]
    at = GROUPS["r_survfit"]["ref"]["t"]
    fit = f"survfit(Surv({vector(lives['T'])}, {vector(lives['E'])}) ~ 1, conf.type = 'log-log')"
    rows = np.array(r(f"with(summary({fit}, times = {vector(at)}), c(surv, lower, upper))")).reshape(3, -1)
    middle = [int(one) for one in r(f"unlist(quantile({fit}, 0.5))")]
    group(
        "r_survfit",
        "R survival 3.5-3 conf.type=log-log",
        input=lives,
        ref={"t": at, "S": rows[0], "lo": rows[1], "hi": rows[2], "median": middle},
    )

# Survival

lives = GROUPS["kaplan_meier"]["input"]


def fitted(times, events):
    fit = KaplanMeierFitter().fit(times, events, alpha=0.05)
    ends = fit.confidence_interval_
    return fit, lambda t: [float(ends.loc[:t].iloc[-1, one]) for one in (0, 1)]


fit, ends_at = fitted(lives["T"], lives["E"])
at = GROUPS["kaplan_meier"]["ref"]["t"]
group(
    "kaplan_meier",
    by("lifelines") + " (CI: exponential Greenwood = log-log)",
    input=lives,
    ref={
        "t": at,
        "S": [float(fit.predict(t)) for t in at],
        "lo": [ends_at(t)[0] for t in at],
        "hi": [ends_at(t)[1] for t in at],
        "median": fit.median_survival_time_,
    },
)


def survival(times, events):
    fit, ends_at = fitted(times, events)
    law = sm.SurvfuncRight(np.array(times), np.array(events))
    steps = [
        {"t": t, "at_risk": n, "S": s, "error": e if 0 < s < 1 else 0.0, "ci": ends_at(t) if 0 < s < 1 else None}
        for t, n, s, e in zip(law.surv_times, law.n_risk, law.surv_prob, law.surv_prob_se)
    ]
    # Where survival falls to 0 at once, lifelines' interval is that time, R's does not exist; ours is R's.
    ends = r(
        f"unlist(quantile(survfit(Surv({vector(times)}, {vector(events)}) ~ 1, conf.type = 'log-log'), 0.5))[2:3]"
    )
    middle = [fit.median_survival_time_, *ends]
    return {"T": times, "E": events, "steps": steps, "median": middle}


some = dice(7)
ties = list(some.integers(1, 9, 60))
cases = [
    (ties, list(some.binomial(1, 0.6, 60))),
    (list(some.integers(1, 800, 90)), list(some.binomial(1, 0.3, 90))),
    ([5, 5, 5, 5], [1, 0, 1, 0]),
    (list(range(1, 26)), [1] * 25),
    (list(range(1, 11)), [1] * 10),
    ([7], [1]),
    ([3] * 6, [1] * 6),
    ([2, 2, 9], [1, 1, 0]),
]
if shutil.which("Rscript"):
    group(
        "survival_more",
        by("statsmodels", "lifelines") + " SurvfuncRight (at risk, error), KaplanMeierFitter (interval, median); "
        "R survival 3.5-3 (ends of the median)",
        ref=[survival(*one) for one in cases],
    )
