"""Bridges and tunnels of a workspace."""

from collections.abc import Iterator
from pathlib import Path

import pandas as pd
import pytest

from gridtwin.ledger.condition import (
    Area,
    fill_maintenance,
    load_parameters,
    maintenance_of,
    rate_bridges,
    rate_tunnels,
    tunnel_weighting,
)
from gridtwin.ledger.findings import count_by_rule
from gridtwin.store import Workspace
from gridtwin.store.database import Edit
from tests.gridtwin.ledger.condition.cities import NOW, inspect, make, ratings
from tests.gridtwin.ledger.condition.test_bridges import BY_HAND


@pytest.fixture
def city(tmp_path: Path) -> Iterator[Workspace]:
    with make(tmp_path / "city") as workspace:
        yield workspace


def test_bridges(city: Workspace) -> None:
    inspect(city, "bridge", 1, {"scores": BY_HAND})
    inspect(city, "bridge", 2, {"scores": {"拱圈": 70}})
    inspect(city, "bridge", 3, {"structural_result": "合格级"})
    inspect(city, "bridge", 4, {"scores": {**BY_HAND, "主梁": 120}})
    report = rate_bridges(city, 2025, actor="t", now=NOW)
    assert ratings(city, "bridge") == {
        "B1 BCI": (88.25, "B"),
        "B1 BSI": (83.0, "B"),
        "B3 class_one": (1.0, "合格级"),
    }
    assert count_by_rule(report.findings) == {"K11": 2}
    assert "B2: structure 'arch' (拱桥) has no weights" in report.findings["message_en"].iloc[0]
    assert report.doubts


def test_bridges_without_scores_are_reported(city: Workspace) -> None:
    inspect(city, "bridge", 1, {})
    inspect(city, "bridge", 3, {"scores": BY_HAND})
    inspect(city, "bridge", 4, None)
    report = rate_bridges(city, 2025, actor="t", now=NOW)
    assert (report.rated, count_by_rule(report.findings)) == (0, {"K01": 1, "K10": 2, "K12": 1})


def test_tunnels(city: Workspace) -> None:
    inspect(city, "tunnel", 1, {"scores": dict.fromkeys(tunnel_weighting(load_parameters()).names, 85)})
    report = rate_tunnels(city, 2025, actor="t", now=NOW)
    assert (report.rated, ratings(city, "tunnel")) == (1, {"T1 tunnel": (85.0, "B")})


def grades_of(city: Workspace, host_class: str) -> dict[str, str | None]:
    rows = city.read(host_class).sort_values("code")
    return {
        code: grade if isinstance(grade, str) else None
        for code, grade in zip(rows["code"], rows["grade"], strict=True)
    }


def test_cards_show_the_grade_of_the_newest_rating(city: Workspace) -> None:
    """B2 (arch), B3 (class Ⅰ) and B4 (not surveyed) keep what their cards say."""
    rows = city.read("bridge")[["id", "row_version", "code"]]
    city.update("bridge", rows[["id", "row_version"]].assign(grade="E"), actor="t", now=NOW)
    inspect(city, "bridge", 1, {"scores": BY_HAND})
    inspect(city, "bridge", 3, {"structural_result": "合格级"})
    assert rate_bridges(city, 2025, actor="t", now=NOW).cards == 1
    assert grades_of(city, "bridge") == {"B1": "B", "B2": "E", "B3": "E", "B4": "E"}
    assert rate_bridges(city, 2025, actor="t", now=NOW).cards == 0
    changed = rows.loc[rows["code"] == "B1", "id"].iloc[0]
    assert city.history("bridge", changed)["reason"].tolist()[-1] == "condition rated"


def test_an_older_year_rated_later_does_not_change_the_card(city: Workspace) -> None:
    old = {"host_class": "bridge", "rated_year": 2026, "rated_on": NOW.date(), "index_name": "BCI"}
    host = city.read("bridge", where={"code": "B1"})["id"].iloc[0]
    newer = pd.DataFrame([{**old, "host_id": host, "host_code": "B1", "value": 95.0, "grade": "A"}])
    city.write("condition_rating", newer, actor="t", now=NOW)
    inspect(city, "bridge", 1, {"scores": BY_HAND})
    rate_bridges(city, 2025, actor="t", now=NOW)
    assert grades_of(city, "bridge")["B1"] == "A"


def test_a_tunnel_shows_its_grade(city: Workspace) -> None:
    inspect(city, "tunnel", 1, {"scores": dict.fromkeys(tunnel_weighting(load_parameters()).names, 85)})
    assert rate_tunnels(city, 2025, actor="t", now=NOW).cards == 1
    assert grades_of(city, "tunnel")["T1"] == "B"


def test_maintenance_is_filled_in_where_cards_are_silent(city: Workspace) -> None:
    rows = city.read("bridge").sort_values("code")
    given = rows[["id", "row_version"]].assign(
        road_class=["主干路", "次干路", "支路", None],
        maintenance_class=[None, None, "Ⅰ类", None],
        maintenance_grade=["Ⅱ等", None, None, None],
    )
    city.update("bridge", given, actor="t", now=NOW)
    found = maintenance_of(city, "bridge", areas={"B2": Area.COMMERCIAL})
    assert [(one.code, one.class_name, one.grade) for one in found] == [
        ("B1", "Ⅲ类", "Ⅰ等"),
        ("B2", "Ⅳ类", "Ⅱ等"),
        ("B3", "Ⅰ类", "Ⅰ等"),
        ("B4", None, None),
    ]
    assert fill_maintenance(city, "bridge", found, edit=Edit("t", NOW, "filled")) == 3
    cards = city.read("bridge").sort_values("code")[["maintenance_class", "maintenance_grade"]]
    assert cards.fillna("").to_numpy().tolist() == [
        ["Ⅲ类", "Ⅱ等"],  # what the card says stays
        ["Ⅳ类", "Ⅱ等"],
        ["Ⅰ类", "Ⅰ等"],
        ["", ""],
    ]
