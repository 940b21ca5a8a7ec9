"""Real municipal layers: levels, adverse inverts and missing nodes counted as the owners' figures say."""

from __future__ import annotations

import json
from pathlib import Path

import pandas as pd
import pytest

from pipe_network.exchange.layers import read_layers
from pipe_network.survey.staging import stage
from tests.paths import REAL_DATA

PIPES = REAL_DATA / "pipes"
ANSWERS = PIPES / "answers" / "cities"

pytestmark = [
    pytest.mark.realdata,
    pytest.mark.skipif(not ANSWERS.is_dir(), reason="needs ../shared/data/pipes next to the checkout"),
]
_NODES = {"mains": ("manholes", "outfalls"), "sanitary_mains": ("sanitary_manholes",)}


def _counts(lines: pd.DataFrame) -> dict[str, int]:
    start, end = lines["start_level_m"], lines["end_level_m"]
    return {
        "missing_invert": int((start.isna() | end.isna()).sum()),
        "adverse": int((end > start).sum()),
        "flat": int((end == start).sum()),
    }


@pytest.mark.parametrize("path", sorted(ANSWERS.glob("*_*.json")), ids=lambda path: path.stem)
def test_levels_and_nodes_as_published(path: Path) -> None:
    if path.stem.startswith("rotterdam"):
        pytest.skip("tested by itself: another form of answer")
    city, _, layer = path.stem.partition("_")
    folder, stats = PIPES / "cities" / city, json.loads(path.read_text("utf-8"))["stats"]
    names = (layer, *_NODES.get(layer, ()))
    found = read_layers([file for name in names if (file := folder / f"{name}.geojson").is_file()])
    network = stage(found.delivery, crs=found.crs).network
    assert len(network.lines) == stats["n"]
    assert _counts(network.lines) == {key: stats.get(key, 0) for key in ("missing_invert", "adverse", "flat")}
    if "node_id_not_in_nodefile" in stats:
        named = network.lines[["start_point", "end_point"]]
        assert (
            int((~named.isin(set(network.points["point_no"]))).sum().sum())
            == stats["node_id_not_in_nodefile"]
        )


def test_published_slopes_agree_with_levels_and_lengths() -> None:
    published = json.loads((ANSWERS / "saskatoon_mains.json").read_text("utf-8"))
    found = read_layers([PIPES / "cities/saskatoon/mains.geojson"])
    lines = stage(found.delivery, crs=found.crs).network.lines
    slope = (lines["start_level_m"] - lines["end_level_m"]) / lines.geometry.length * 100
    wanted = pd.Series([one["published_slope"] for one in published["pipes"]], dtype=float)
    both = slope.notna() & wanted.notna() & wanted.ne(0)
    agreeing = ((slope - wanted).abs() / wanted.abs())[both] < 0.02
    assert int(agreeing.sum()) == published["stats"]["within_2pct"]


def test_rotterdam_sewers() -> None:
    stats = json.loads((ANSWERS / "rotterdam_kop_van_zuid.json").read_text("utf-8"))["stats"]
    folder = PIPES / "muddi_rotterdam"
    found = read_layers([folder / "kvz_rioolbuizen.shp", folder / "kvz_rioolputten.shp"])
    network = stage(found.delivery, crs=found.crs).network
    assert (len(network.lines), len(network.points)) == (stats["pipes"], stats["manholes"])
    counts = _counts(network.lines)
    assert (counts["adverse"], counts["missing_invert"]) == (
        stats["begin_lower_than_end"],
        stats["no_invert"],
    )
    named = network.lines[["start_point", "end_point"]]
    assert (
        int((~named.isin(set(network.points["point_no"]))).sum().sum()) == stats["end_code_not_in_manholes"]
    )
    assert any("-9999 in 197 places" in note for note in found.delivery.notes)


def test_sentinel_of_the_utility_layers_is_reported() -> None:
    found = read_layers(sorted((PIPES / "muddi_rotterdam").glob("kvz_net*.shp")))
    assert any("-21474.836 in 792 places" in note for note in found.delivery.notes)
    network = stage(found.delivery, crs=found.crs).network
    assert len(network.lines) == 438
    assert any("z is below -500 m or above 6000 m in 3 places" in note for note in found.delivery.notes)
    assert not (network.lines.geometry.get_coordinates(include_z=True)["z"] < -500).any()
