"""What is kept with a feature: records, files and versions, as the card shows them."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from gridtwin.ledger.names import Names
from tests.twin_server.client import get
from tests.twin_server.small_city import NOW, SCHOOL
from twin_server.api import create_api
from twin_server.city import City
from twin_server.dossier.attachments import attached_file, attachments_of
from twin_server.dossier.records import LONGEST, records_of
from twin_server.dossier.tables import parse_tables, record_tables
from twin_server.dossier.versions import versions_of
from twin_server.errors import BrokenStyle, NotFound

NAMES = Names({"日常巡查": "daily patrol"})


def inspections(city: City, count: int) -> None:
    rows = {
        "host_class": ["building"] * count,
        "host_id": [SCHOOL] * count,
        "host_code": ["B1"] * count,
        "code": [f"X{at}" for at in range(count)],
        "kind": ["日常巡查"] * count,
        "state": ["done"] * count,
        "planned_on": [date(2026, 1, 1) + timedelta(days=at) for at in range(count)],
        "done_on": [date(2026, 1, 1) + timedelta(days=at) for at in range(count)],
    }
    city.workspace.write("inspection", pd.DataFrame(rows), actor="t", now=NOW)


def attach(city: City, path: str, media_type: str = "image/png") -> str:
    row = {
        "host_class": "building", "host_id": SCHOOL, "kind": "photo", "title": "正门", "path": path,
        "media_type": media_type, "sha256": "0" * 64, "taken_at": NOW, "taken_by": "张伟",
    }  # fmt: skip
    city.workspace.write("attachment", pd.DataFrame([row]), actor="t", now=NOW)
    return str(city.read("attachment")["id"].iloc[-1])


def test_records_come_newest_first_in_both_languages(own_city: City) -> None:
    inspections(own_city, 3)
    (table,) = records_of(own_city, "building", SCHOOL, NAMES)
    assert (table["class"], table["total"]) == ("inspection", 3)
    assert [column["name"] for column in table["columns"]] == ["planned_on", "kind", "state", "done_on"]
    assert [row["values"][0]["zh"] for row in table["rows"]] == ["2026-01-03", "2026-01-02", "2026-01-01"]
    assert table["rows"][0]["values"][1] == {"zh": "日常巡查", "en": "daily patrol"}


def test_of_many_records_the_newest_are_shown_and_all_are_counted(own_city: City) -> None:
    inspections(own_city, LONGEST + 5)
    (table,) = records_of(own_city, "building", SCHOOL, NAMES)
    assert (table["total"], len(table["rows"])) == (LONGEST + 5, LONGEST)


def test_money_is_in_yuan(own_city: City) -> None:
    row = {
        "host_class": "building", "host_id": SCHOOL, "host_code": "B1", "code": "Y1",
        "title": "屋面", "kind": "保养小修", "state": "accepted", "cost_cents": 12_345_670,
    }  # fmt: skip
    own_city.workspace.write("maintenance_work", pd.DataFrame([row]), actor="t", now=NOW)
    (table,) = records_of(own_city, "building", SCHOOL, NAMES)
    at = [column["name"] for column in table["columns"]].index("cost_cents")
    assert table["columns"][at]["unit"] == "元"
    assert table["rows"][0]["values"][at]["en"] == "123,456.70"


def test_a_photo_is_listed_and_served(own_city: City) -> None:
    picture = own_city.workspace.evidence_dir / "run1" / "A" / "after.png"
    number = attach(own_city, "evidence/run1/A/after.png")
    (entry,) = attachments_of(own_city, "building", SCHOOL)
    assert (entry["title"], entry["is_picture"], entry["is_there"]) == ("正门", True, True)
    answer = get(create_api(own_city), f"/attachments/{number}")
    assert (answer.status, answer.body) == (200, picture.read_bytes())
    assert answer.headers["content-type"] == "image/png"
    assert answer.headers["content-disposition"].startswith("inline")


def test_a_document_is_a_download(own_city: City) -> None:
    (own_city.workspace.root / "plan.pdf").write_bytes(b"%PDF-1.7")
    number = attach(own_city, "plan.pdf", "application/pdf")
    assert (
        get(create_api(own_city), f"/attachments/{number}")
        .headers["content-disposition"]
        .startswith("attachment")
    )


@pytest.mark.parametrize("path", ["../../../etc/passwd", "/etc/passwd", "gone.png"])
def test_what_is_not_in_the_workspace_is_not_served(own_city: City, path: str) -> None:
    number = attach(own_city, path)
    assert [entry["is_there"] for entry in attachments_of(own_city, "building", SCHOOL)] == [False]
    with pytest.raises(NotFound, match="not in the workspace"):
        attached_file(own_city, number)


def test_a_type_that_may_not_be_attached_is_not_served(own_city: City) -> None:
    (own_city.workspace.root / "page.html").write_text("<script>")
    with pytest.raises(NotFound):
        attached_file(own_city, attach(own_city, "page.html", "text/html"))


@pytest.mark.parametrize("number", ["unknown", "", "'; DROP TABLE attachment; --", "a" * 200])
def test_unknown_attachments(city: City, number: str) -> None:
    with pytest.raises(NotFound):
        attached_file(city, number)


def test_versions_tell_each_field_newest_first(own_city: City) -> None:
    change = {"id": [SCHOOL], "row_version": [1], "height_m": [15.0], "use": ["office"]}
    own_city.workspace.update(
        "building", pd.DataFrame(change), actor="li.na", now=NOW + timedelta(hours=1), reason="重新测量"
    )
    change = {"id": [SCHOOL], "row_version": [2], "height_m": [16.0]}
    own_city.workspace.update(
        "building", pd.DataFrame(change), actor="zhang.wei", now=NOW + timedelta(hours=2)
    )
    versions = versions_of(own_city, *own_city.feature("building", SCHOOL))
    assert [(one["by"], one["reason"]) for one in versions] == [("zhang.wei", ""), ("li.na", "重新测量")]
    told = {
        field["name"]: (field["old_zh"], field["new_zh"], field["new_en"]) for field in versions[1]["fields"]
    }
    assert told == {"height_m": ("12", "15", "15"), "use": ("学校", "办公", "office")}


def test_the_dossier_of_a_feature_without_anything(city: City, api: Any) -> None:
    answer = get(api, f"/features/building/{SCHOOL}/dossier").json
    assert answer == {"attachments": [], "records": [], "versions": []}


def test_the_dossier_of_nothing(api: Any) -> None:
    assert get(api, "/features/building/none/dossier").status == 404
    assert get(api, "/features/nothing/none/dossier").status == 404


def test_the_tables_are_those_of_the_model() -> None:
    assert [table.declared.name for table in record_tables()] == [
        "condition_rating", "inspection", "defect", "maintenance_work", "sensor",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        '[[table]]\nclass = "nothing"\ncolumns = []\nnewest = "a"',
        '[[table]]\nclass = "inspection"\ncolumns = ["colour"]\nnewest = "done_on"',
        '[[table]]\nclass = "inspection"\ncolumns = []\nnewest = "colour"',
        '[[table]]\nclass = "building"\ncolumns = []\nnewest = "code"',
    ],
)
def test_a_table_that_the_model_does_not_have(text: str) -> None:
    with pytest.raises(BrokenStyle, match=r"records\.toml"):
        parse_tables(text)


def test_a_link_out_of_the_workspace(own_city: City, tmp_path: Path) -> None:
    (tmp_path / "secret.png").write_bytes(b"x")
    (own_city.workspace.root / "link.png").symlink_to(tmp_path / "secret.png")
    with pytest.raises(NotFound):
        attached_file(own_city, attach(own_city, "link.png"))
