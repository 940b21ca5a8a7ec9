"""Whether a card's grade knows the newest inspection: when it was rated, and the year that is to be rated."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ... import compat
from ...translation import tr

#: kinds that only look around: as `patrol_kinds` of gridtwin/ledger/data/condition.toml, which the zip lacks
PATROLS = ("日常巡查", "经常性检查")


@dataclass(frozen=True)
class RatingNote:
    """A sentence for the card, and the year to rate where the grade is behind."""

    text: str
    year: int | None = None


def rating_note(rating: Any | None, inspections: Sequence[Any]) -> RatingNote:
    """What to say of a rating (a row of `condition_rating`, or None) beside the object's inspections."""
    newest = _newest(inspections)
    if rating is None:
        if newest is None:
            return RatingNote(tr("Not rated: no inspection of its condition is recorded."))
        day, year = _day(newest)
        return RatingNote(tr("Inspected on {day}, not rated yet.", day=day), year)
    rated_on, year = str(compat.plain(rating["rated_on"]) or ""), int(rating["rated_year"])
    said = tr("Grade of {year}, rated on {day}.", year=year, day=rated_on)
    if newest is None:
        return RatingNote(said)
    day, of_year = _day(newest)
    used = compat.plain(rating["inspection_id"])
    is_behind = of_year > year or (of_year == year and used not in (None, str(newest["id"])))
    if not is_behind:
        return RatingNote(said)
    return RatingNote(said + " " + tr("The inspection of {day} is not in it yet.", day=day), of_year)


def _newest(inspections: Sequence[Any]) -> Any | None:
    done = [
        each
        for each in inspections
        if compat.plain(each["state"]) == "done"
        and compat.plain(each["done_on"]) is not None
        and str(each["kind"]) not in PATROLS
    ]
    return max(done, key=lambda each: (str(compat.plain(each["done_on"])), str(each["code"])), default=None)


def _day(inspection: Any) -> tuple[str, int]:
    text = str(compat.plain(inspection["done_on"]))[:10]
    return text, int(text[:4])
