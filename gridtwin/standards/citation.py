"""How an English sentence cites a table or annex of a Chinese standard."""

from __future__ import annotations

import re

_WORDS = (("表", "table"), ("附录", "annex"))


def cited_in_english(citation: str) -> str:
    """The citation with its table or annex in English; titles of documents stay.

    >>> cited_in_english("GB 50289-2016 表4.1.9")
    'GB 50289-2016 table 4.1.9'
    >>> cited_in_english("CJJ 61-2017 附录F"), cited_in_english("")
    ('CJJ 61-2017 annex F', '')
    """
    for chinese, english in _WORDS:
        citation = re.sub(rf"\s*{chinese}\s*(?=[A-Z0-9])", f" {english} ", citation)
    return citation.strip()
