"""Bridges and tunnels of a workspace."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from gridtwin.ledger.condition import load_parameters, rate_bridges, rate_tunnels, tunnel_weighting
from gridtwin.ledger.findings import count_by_rule
from gridtwin.store import Workspace
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
