"""The day a scene was taken, as its name or the names of its folders say it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path


def date_in(text: str, patterns: Sequence[re.Pattern[str]]) -> date | None:
    """The first date that one of the patterns finds; a month without a day is its first day.

    >>> from change_detection.batch.rules import batch_rules
    >>> date_in("m_4709963_se_14_1_20090818", batch_rules().dates)
    datetime.date(2009, 8, 18)
    >>> date_in("tile_20251399", batch_rules().dates) is None
    True
    """
    for pattern in patterns:
        for match in pattern.finditer(text):
            found = _date(match.groupdict())
            if found:
                return found
    return None


def date_of_path(path: Path, patterns: Sequence[re.Pattern[str]], root: Path) -> tuple[date | None, str]:
    """The date in the name of a file, or of the nearest folder up to `root`, and which of them said it."""
    found = date_in(path.stem, patterns)
    if found:
        return found, "name"
    for folder in path.parents:
        found = date_in(folder.name, patterns)
        if found:
            return found, "folder"
        if folder == root:
            break
    return None, "none"


def date_of_tags(tags: dict[str, dict[str, str]]) -> tuple[date | None, str]:
    """The date in the metadata of an image, by domain: its acquisition, else when the file was made."""
    for domain, key, source in (
        ("IMAGERY", "ACQUISITIONDATETIME", "metadata"),
        ("", "ACQUISITION_DATE", "metadata"),
        ("", "TIFFTAG_DATETIME", "tag"),
    ):
        text = tags.get(domain, {}).get(key, "")
        match = re.match(r"(\d{4})[:\-/](\d\d)[:\-/](\d\d)", text)
        if match:
            found = _date(dict(zip(("year", "month", "day"), match.groups(), strict=True)))
            if found:
                return found, source
    return None, "none"


def _date(parts: dict[str, str | None]) -> date | None:
    try:
        year = int(parts["year"] or 0)
        yearday = parts.get("yearday")
        if yearday:
            day = date(year, 1, 1) + timedelta(days=int(yearday) - 1)
            return day if int(yearday) and day.year == year else None
        return date(year, int(parts["month"] or 0), int(parts.get("day") or 1))
    except ValueError:
        return None
