"""The rows behind each figure, searched, sorted, cut and exported; what is refused."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pandas as pd
import pytest

from gridtwin.store import open_workspace
from tests.twin_server.client import get
from tests.twin_server.overview.leaders_city import SECTIONS, WORST, make_leaders_city, patch_id
from tests.twin_server.small_city import NOW
from twin_server.api import create_api
from twin_server.city import City
from twin_server.overview.declared import figures


def rows(api: Any, figure: str, query: str = "") -> Any:
    answer = get(api, f"/overview/{figure}/rows?{query}")
    assert answer.status == 200, answer.json
    return answer.json


def first_cells(page: Any) -> list[str]:
    return [row["cells"][0] for row in page["rows"]]


def test_every_number_has_as_many_rows_as_it_says(overview_api: Any) -> None:
    told = {figure["id"]: figure for figure in get(overview_api, "/overview").json["figures"]}
    for name in ("open_a", "open", "kinds", "confirmed", "alarms", "pipe_alarms", "components"):
        assert rows(overview_api, name)["total"] == told[name]["value"], name
    for name in ("open", "kinds", "review", "alarms", "sensors", "bridges", "defects", "components"):
        if name == "review":
            told[name]["parts"] = [part for part in told[name]["parts"] if part["value"] != "new"]
        for part in told[name]["parts"]:
            asked = f"part={quote(part['value'])}"
            assert rows(overview_api, name, asked)["total"] == part["number"], (name, part)


def test_a_row_names_the_feature_it_stands_for(overview_api: Any) -> None:
    page = rows(overview_api, "open_a")
    assert (page["rows"][0]["class"], page["rows"][0]["id"]) == ("change_patch", patch_id("TB-5"))
    assert page["rows"][0]["color"] == "#ff3b4e"
    assert page["columns"][0] == {
        "name": "patch_no", "zh": "图斑编号", "en": "Patch number", "unit": None, "is_number": False,
    }  # fmt: skip
    road = rows(overview_api, "roads")["rows"]
    assert [(row["class"], row["id"]) for row in road] == [
        ("road", SECTIONS[1]),
        ("road", SECTIONS[0]),
    ]  # 61.5, 92
    assert rows(overview_api, "alarms")["rows"][0]["class"] == "sensor"
    assert rows(overview_api, "bridges")["rows"][0]["id"] == WORST


def test_rows_are_sorted_and_cut(overview_api: Any) -> None:
    assert first_cells(rows(overview_api, "open", "sort=area_m2&descending=true")) == [
        "TB-1",
        "TB-2",
        "TB-5",
        "TB-6",
    ]
    page = rows(overview_api, "open", "sort=area_m2&limit=1&offset=1")
    assert (first_cells(page), page["total"]) == (["TB-5"], 4)
    assert first_cells(rows(overview_api, "sensors", "sort=code&descending=true"))[0] == ["离线", "offline"]
    assert rows(overview_api, "grids", "sort=points")["rows"][0]["cells"][2] == "4"


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("tb-5", ["TB-5"]),
        ("加层", ["TB-6"]),  # the title of a code
        ("added FLOOR", ["TB-6"]),
        ("100%", []),
        ("_B-5", []),
        ("' OR 1=1 --", []),
    ],
)
def test_rows_are_found_by_words(overview_api: Any, words: str, found: list[str]) -> None:
    assert first_cells(rows(overview_api, "open", f"q={quote(words)}")) == found


def test_alarms_are_found_by_words_of_both_languages(overview_api: Any) -> None:
    assert rows(overview_api, "alarms", f"q={quote('井盖')}")["total"] == 1
    assert rows(overview_api, "alarms", "q=MANHOLE")["total"] == 1
    assert rows(overview_api, "alarms", "q=bridge")["total"] == 0


def test_csv_has_all_rows_in_the_language_asked_for(overview_api: Any) -> None:
    answer = get(overview_api, "/overview/open/rows.csv?lang=en&sort=patch_no")
    assert answer.media_type.startswith("text/csv")
    assert answer.headers["content-disposition"] == 'attachment; filename="open.csv"'
    assert answer.body.startswith(b"\xef\xbb\xbf")
    table = list(csv.reader(io.StringIO(answer.body.decode("utf-8-sig"))))
    assert table[0][:4] == ["Patch number", "Grade", "Change class", "Area (m2)"]
    assert [row[0] for row in table[1:]] == ["TB-1", "TB-2", "TB-5", "TB-6"]
    assert table[1][2:5] == ["new building", "1600", "18"]
    chinese = get(overview_api, "/overview/open/rows.csv?lang=zh").body.decode("utf-8-sig")
    assert chinese.startswith("图斑编号,等级,变化类别")


def test_a_cell_of_a_csv_is_no_formula(tmp_path: Path) -> None:
    folder = make_leaders_city(tmp_path / "city")
    with open_workspace(folder) as workspace:
        bridge = workspace.read("bridge", where={"id": WORST}, columns=["id", "row_version"])
        changed = pd.DataFrame(bridge[["id", "row_version"]]).assign(name='=HYPERLINK("http://x")')
        workspace.update("bridge", changed, actor="t", now=NOW)
    city = City(folder)
    body = get(create_api(city), "/overview/bridges/rows.csv?lang=en").body.decode("utf-8-sig")
    city.close()
    cells = [row[1] for row in csv.reader(io.StringIO(body))]
    assert '\'=HYPERLINK("http://x")' in cells


@pytest.mark.parametrize(
    ("address", "status", "said"),
    [
        ("/overview/opne/rows", 404, "there is no figure 'opne'"),
        ("/overview/cases/rows", 404, "no rows to list"),
        ("/overview/open/rows?sort=password", 400, "no column of open"),
        ("/overview/open_a/rows?part=A", 400, "has no parts"),
        ("/overview/alarms/rows?sort=secret", 400, "no column of alarms"),
        ("/overview/open/rows?limit=0", 400, ""),
        ("/overview/open/rows?limit=1001", 400, ""),
        ("/overview/open/rows?offset=-1", 400, ""),
        ("/overview/open/rows?q=" + "x" * 201, 400, ""),
        ("/overview/opne/rows.csv", 404, "there is no figure 'opne'"),
    ],
)
def test_what_cannot_be_answered_is_refused(overview_api: Any, address: str, status: int, said: str) -> None:
    answer = get(overview_api, address)
    assert answer.status == status
    assert said in answer.json["detail"]


def test_an_empty_workspace_has_empty_lists(empty_city: City) -> None:
    api = create_api(empty_city)
    for name, declared in figures().items():
        if declared.listing is not None:
            assert rows(api, name)["total"] == 0
            assert get(api, f"/overview/{name}/rows.csv").status == 200


def test_the_same_figures_are_not_sent_again(overview_api: Any) -> None:
    first = get(overview_api, "/overview")
    again = get(overview_api, "/overview", if_none_match=first.headers["etag"])
    assert again.status == 304
