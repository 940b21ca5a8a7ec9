"""The gravest patches: by grade, then by score. The store orders them; only those asked for are read."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from gridtwin.store import Workspace, pages
from gridtwin.store.conditions import Condition
from gridtwin.store.pages import Selection, Slice, Sorting

_ORDER = (Sorting("grade"), Sorting("score", descending=True))


def gravest_patches(
    workspace: Workspace, most: int, columns: Sequence[str], *, condition: Condition | None = None
) -> pd.DataFrame:
    """Up to `most` patches that meet a condition, the gravest first, with the named columns."""
    return pages.page(
        workspace, "change_patch", Selection(condition), Slice(most, 0, _ORDER), columns=columns
    )
