from __future__ import annotations

import tomllib
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from twin_server.desk.errors import BadReviewTable
from twin_server.desk.review_table import parse_table, review_table


@pytest.fixture
def raw() -> dict[str, Any]:
    return tomllib.loads((files("twin_server.desk") / "data" / "review.toml").read_text("utf-8"))


@pytest.mark.parametrize(
    ("status", "row", "wanted"),
    [
        ("confirmed", {"permit_state": "none", "zone_state": "none"}, "no_permit"),
        ("confirmed", {"permit_state": "none", "zone_state": "touched"}, "in_control_zone"),
        ("confirmed", {"permit_state": "expired", "zone_state": "none"}, "permit_expired"),
        ("confirmed", {"permit_state": "not_checked"}, "suspected"),
        ("legal", {"permit_state": "permitted"}, "has_permit"),
        ("not_building", {"change_class": "stockpile"}, "stockpile"),
        ("not_building", {}, "ground_change"),
        ("unclear", {}, "image_poor"),
    ],
)
def test_the_reason_that_speaks_for_itself(status: str, row: dict[str, str], wanted: str) -> None:
    found = review_table().suggested(status, row)
    assert found is not None
    assert found.code == wanted


def _broken(raw: dict[str, Any], name: str) -> None:
    verdicts, reasons = raw["verdict"], raw["reason"]
    changes = {
        "unknown section": lambda: raw.update(more={}),
        "unknown key": lambda: reasons[0].update(colour="red"),
        "unknown status": lambda: verdicts[0].update(status="demolish"),
        "key twice": lambda: verdicts[1].update(key="1"),
        "verdict missing": verdicts.pop,
        "colour": lambda: verdicts[0].update(color="red"),
        "code twice": lambda: reasons.append(dict(reasons[0])),
        "code": lambda: reasons[0].update(code="No Permit"),
        "reason of new": lambda: reasons[0].update(status="new"),
        "text": lambda: reasons[0].update(zh=""),
        "column": lambda: reasons[0].update(when={"size": ["x"]}),
        "time": lambda: raw["desk"].update(claim_s=0),
        "no number": lambda: raw["desk"].update(claim_s=True),
        "renewed too seldom": lambda: raw["desk"].update(renew_s=100),
        "time missing": lambda: raw["desk"].pop("due_days"),
    }
    changes[name]()


@pytest.mark.parametrize(
    "name",
    [
        "unknown section",
        "unknown key",
        "unknown status",
        "key twice",
        "verdict missing",
        "colour",
        "code twice",
        "code",
        "reason of new",
        "text",
        "column",
        "time",
        "no number",
        "renewed too seldom",
        "time missing",
    ],
)
def test_broken_tables_are_refused(raw: dict[str, Any], name: str) -> None:
    _broken(raw, name)
    with pytest.raises(BadReviewTable) as caught:
        parse_table(raw)
    assert caught.value.zh


def test_a_city_adds_its_own_reasons_first(tmp_path: Path) -> None:
    (tmp_path / "standards").mkdir()
    (tmp_path / "standards" / "review.toml").write_text(
        '[desk]\nclaim_s = 300\n[[reason]]\ncode = "illegal_roof"\nstatus = "confirmed"\nzh = "违法加顶"\n'
        'en = "Roof"\n'
        'when = { change_class = ["added_floor"] }\n'
    )
    table = review_table(tmp_path)
    assert (table.times.claim_s, table.times.renew_s) == (300, 30)
    found = table.suggested(
        "confirmed", {"change_class": "added_floor", "permit_state": "none", "zone_state": "none"}
    )
    assert found is not None
    assert found.code == "illegal_roof"
    assert "no_permit" in table.reasons
    (tmp_path / "standards" / "review.toml").write_text("[verdict]\n")
    with pytest.raises(BadReviewTable, match="verdict"):
        review_table(tmp_path)
