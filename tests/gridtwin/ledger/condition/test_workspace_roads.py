"""Sections of a workspace: which are rated, from what, and what rating again does."""

import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pandas as pd
import pytest

from gridtwin.errors import UsageError
from gridtwin.ledger.condition import Correction, RatingReport, rate_roads
from gridtwin.ledger.condition.storing import Stored
from gridtwin.ledger.findings import count_by_rule
from gridtwin.store import Workspace, open_workspace
from tests.gridtwin.ledger.condition.cities import NOW, find, find_by_hand, host, inspect, make, ratings


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("condition") / "city"
    with make(folder) as workspace:
        find_by_hand(workspace)
    return folder


@pytest.fixture
def city(template: Path, tmp_path: Path) -> Iterator[Workspace]:
    shutil.copytree(template, tmp_path / "city")
    with open_workspace(tmp_path / "city") as workspace:
        yield workspace


def rate(city: Workspace, year: int = 2025) -> RatingReport:
    return rate_roads(city, year, actor="t", now=NOW)


def test_the_section_by_hand_is_stored_with_its_steps(city: Workspace) -> None:
    report = rate(city)
    assert ratings(city, "road") == {"R1-1 PCI": (73.0, "B"), "R1-1 RQI": (4.3, "A"), "R1-1 PQI": (80.8, "B")}
    assert (report.hosts, report.rated, report.grades["PCI"]) == (5, 1, {"B": 1})
    row = city.read("condition_rating", where={"index_name": "PCI"}).iloc[0]
    assert row["details"]["total_deduct"] == 27
    assert row["details"]["treatment"] == "保养小修"
    assert row["to_confirm"][0]["parameter"] == "road_treatments"
    assert row["inspection_id"] == city.read("inspection").iloc[0]["id"]


def test_sections_nobody_surveyed_are_not_100(city: Workspace) -> None:
    inspect(city, "road", 2, {}, kind="日常巡查")
    inspect(city, "road", 5, {}, done_on="2024-05-06")
    report = rate(city)
    assert count_by_rule(report.findings) == {"K01": 4}
    assert not any(key.startswith("R1-2") for key in ratings(city, "road"))


def test_a_surveyed_section_without_defects_is_100(city: Workspace) -> None:
    inspect(city, "road", 2, {})
    rate(city)
    assert ratings(city, "road")["R1-2 PCI"] == (100.0, "A")


@pytest.mark.parametrize(
    ("more", "pci"),
    [
        pytest.param({"found_on": "2024-03-01"}, 75.0, id="open since last year"),
        pytest.param(
            {"found_on": "2024-03-01", "state": "repaired", "repaired_on": "2024-09-01"}, 100.0, id="mended"
        ),
        pytest.param({"found_on": "2024-03-01", "state": "repaired"}, 100.0, id="mended, day unknown"),
        pytest.param(
            {"state": "repaired", "repaired_on": "2025-06-01"}, 75.0, id="found and mended in the year"
        ),
        pytest.param({"state": "void"}, 100.0, id="void"),
        pytest.param({"found_on": "2025-12-24"}, 100.0, id="after the day of rating"),
    ],
)
def test_which_defects_count(city: Workspace, more: dict[str, object], pci: float) -> None:
    inspect(city, "road", 2, {})
    find(city, 2, "坑槽", area_m2=10.0, depth_mm=30.0, **more)  # 1 % → 25
    rate(city)
    assert ratings(city, "road")["R1-2 PCI"][0] == pci


def test_the_inspected_area_of_the_survey_counts_first(city: Workspace) -> None:
    inspect(city, "road", 4, {"inspected_area_m2": 500})
    find(city, 4, "坑槽", area_m2=5.0, depth_mm=30.0)
    rate(city)
    assert ratings(city, "road")["R1-4 PCI"] == (75.0, "B")


def test_what_cannot_be_rated_is_reported(city: Workspace) -> None:
    inspect(city, "road", 3, {"iri": 3.0})
    inspect(city, "road", 4, {"iri": "rough"})
    find(city, 2, "裂纹", area_m2=1.0)
    find(city, 5, "层状剥落", area_m2=2000.0)
    find(city, 5, "错台", depth_mm=20.0)
    report = rate(city)
    assert count_by_rule(report.findings) == {
        "K02": 1,
        "K03": 1,
        "K04": 1,
        "K05": 1,
        "K06": 1,
        "K07": 1,
        "K08": 1,
    }
    said = " ".join(report.findings["message_en"])
    for part in (
        "defect D4 of R1-2: '裂纹' is no distress of 沥青",
        "slab edge length*1",
        "pavement 'block'",
        "'rough'",
    ):
        assert part in said
    assert set(ratings(city, "road")) == {"R1-1 PCI", "R1-1 RQI", "R1-1 PQI", "R1-3 RQI"}


def test_rating_again_changes_only_what_changed(city: Workspace) -> None:
    assert rate(city).stored == Stored(3, 0, 0, 0)
    assert rate(city).stored == Stored(0, 0, 3, 0)
    find(city, 1, "坑槽", area_m2=10.0, depth_mm=30.0)
    assert rate(city).stored == Stored(0, 2, 1, 0)
    row = city.read("condition_rating", where={"index_name": "PCI"}).iloc[0]
    assert row["value"] < 73.0
    assert city.history("condition_rating", row["id"])["row"].iloc[0]["value"] == 73.0


def test_ratings_that_nothing_supports_any_more_are_retired_but_not_those_entered_by_hand(
    city: Workspace,
) -> None:
    rate(city)
    by_hand = {
        "host_class": "road",
        "host_id": host(city, "road", 2),
        "host_code": "R1-2",
        "rated_year": 2025,
    }
    by_hand |= {"rated_on": "2025-05-06", "index_name": "PCI", "value": 88.0, "grade": "A"}
    city.write("condition_rating", pd.DataFrame([by_hand]), actor="t", now=NOW)
    inspection, defects = city.read("inspection"), city.read("defect")
    city.retire("inspection", inspection["id"], actor="t", now=NOW)
    city.retire("defect", defects["id"], actor="t", now=NOW)
    assert rate(city).stored == Stored(0, 0, 0, 3)
    assert ratings(city, "road") == {"R1-2 PCI": (88.0, "A")}


def test_guarded_and_by_formula(city: Workspace) -> None:
    inspect(city, "road", 2, {})
    find(city, 2, "坑槽", area_m2=100.0, depth_mm=30.0)
    find(city, 2, "啃边", area_m2=0.1, depth_mm=9.0)
    rate(city)
    assert ratings(city, "road")["R1-2 PCI"][0] > 60.0
    rate_roads(city, 2025, actor="t", now=NOW, correction=Correction.GUARDED)
    assert ratings(city, "road")["R1-2 PCI"][0] == 60.0


def test_other_years(city: Workspace) -> None:
    with pytest.raises(UsageError, match="not begun"):
        rate(city, 2026)
    assert (
        rate_roads(city, 2026, actor="t", now=datetime(2026, 3, 1, tzinfo=ZoneInfo("Asia/Shanghai"))).rated
        == 0
    )
    assert rate(city, 2020).rated == 0
