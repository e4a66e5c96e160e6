"""Writes tests/golden/statistics.json, the vectors of tests/suite/statistics, from software that is not ours.

    pip install numpy==2.4.6 scipy==1.17.1 statsmodels==0.15.0 pymannkendall==1.4.3 lifelines==0.30.3 \\
        scikit-bio==0.7.4 astropy==8.0.2
    python tests/golden/vectors

Groups of R (with survival and vegan) and of iNEXT are made anew where Rscript is found, BILAN_R_SOURCES naming a
folder with iNEXT's function Chat.Ind where the package is not installed; otherwise, like the groups of the clocks
and of working time, they stay as they stand. Draws are compared within Monte-Carlo error: a band holds the quantiles
at 4.5 standard errors on either side of their level.
"""

import frame
import shares  # noqa: F401
import concentration  # noqa: F401
import people  # noqa: F401
import trends  # noqa: F401
import rhythm  # noqa: F401
import draws  # noqa: F401
import pooling  # noqa: F401

frame.write()
