"""English of words that are stored in Chinese, as the standards and the model list them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from gridtwin.model import domain, domain_names

from ..forms.inspection_lists import english_names
from ..forms.point_names import english_points

_CHINESE = ("\u3400", "\u9fff")


def words_in_english(values: Iterable[object]) -> dict[str, str]:
    """Each stored word that has an English one, with that; nothing for texts that people wrote.

    >>> words_in_english(["完好", "老井", 3, None])
    {'完好': 'intact'}
    """
    known = _known()
    return {each: known[each] for each in values if isinstance(each, str) and each in known}


@cache
def _known() -> dict[str, str]:
    """Values of all domains that are Chinese words; kinds of inspections, parts and distresses over them."""
    found = {
        str(each.value): each.en
        for name in domain_names()
        for each in domain(name).values
        if each.en and any(_CHINESE[0] <= mark <= _CHINESE[1] for mark in str(each.value))
    }
    return {**found, **english_points(), **english_names()}
