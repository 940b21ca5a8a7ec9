from __future__ import annotations

from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from tests.twin_server.small_city import NOW
from twin_server.desk.decisions import Decision
from twin_server.desk.figures import by_person, figures_of

RULES: Any = {"pause": timedelta(minutes=10), "zone": ZoneInfo("Asia/Shanghai")}


def made(number: int, after_s: float, status: str = "confirmed", **more: Any) -> Decision:
    """Decision `number`, so many seconds after 9:30."""
    cells = {
        "number": number,
        "hash": "",
        "at": NOW + timedelta(seconds=after_s),
        "actor": "wang",
        "title": "王",
        "patch_id": f"p{number}",
        "patch_no": "",
        "status": status,
        "earlier_status": "new",
        "reason": "",
        "note": "",
        "grade": "A",
        "row_version": 2,
        "seconds": 20.0,
    }
    return Decision(**{**cells, **more})


def test_nothing_is_no_pace() -> None:
    told = figures_of([], **RULES)
    assert (told["decided"], told["per_hour"], told["median_seconds"], told["by_verdict"]) == (
        0,
        None,
        None,
        {},
    )


def test_breaks_are_no_work() -> None:
    """20 s for the first, 40 s to the second, then an hour's break and 20 s: 80 s for three."""
    told = figures_of([made(1, 20), made(2, 60), made(3, 3680)], **RULES)
    assert (told["decided"], told["work_minutes"], told["per_hour"]) == (3, 1.3, 135.0)


def test_what_was_taken_back_does_not_count() -> None:
    undo = made(2, 30, "new", patch_id="p1", undo_of=1)
    told = figures_of([made(1, 20), undo, made(3, 60, "legal")], **RULES)
    assert (told["decided"], told["undone"], told["by_verdict"]) == (1, 1, {"legal": 1})


def test_a_patch_decided_anew_counts_once_for_each_person() -> None:
    again = made(2, 40, "legal", patch_id="p1")
    theirs = made(3, 50, "confirmed", patch_id="p1", actor="li", title="李")
    told = figures_of([made(1, 20), again, theirs], **RULES)
    assert told["by_verdict"] == {"legal": 1, "confirmed": 1}
    assert [(one["name"], one["decided"]) for one in by_person([made(1, 20), again, theirs], **RULES)] == [
        ("li", 1),
        ("wang", 1),
    ]


@pytest.mark.parametrize(
    ("statuses", "change", "confirmed"),
    [
        (["confirmed", "confirmed", "legal", "not_building"], 0.75, 0.5),
        (["unclear"], None, None),
        (["not_building", "unclear"], 0.0, 0.0),
    ],
)
def test_agreement_leaves_the_unclear_out(
    statuses: list[str], change: float | None, confirmed: float | None
) -> None:
    told = figures_of([made(i, 20 * i, status) for i, status in enumerate(statuses, 1)], **RULES)
    assert (told["agreement"]["A"]["change_share"], told["agreement"]["A"]["confirmed_share"]) == (
        change,
        confirmed,
    )


def test_the_median_leaves_out_pages_left_open() -> None:
    told = figures_of(
        [made(1, 20, seconds=10.0), made(2, 40, seconds=30.0), made(3, 60, seconds=5000.0)], **RULES
    )
    assert told["median_seconds"] == 20.0
