"""Real files: each is made, or refused with its reason."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.paths import REAL_DATA
from tests.twin_server.build.conftest import Make
from tests.twin_server.build.tileset_reader import tiles
from twin_server.errors import BadModel, NoPlace

TWIN = REAL_DATA / "twin"
pytestmark = [
    pytest.mark.realdata,
    pytest.mark.skipif(not TWIN.is_dir(), reason="the real files (shared/data/twin) are not here"),
]


def test_delft_keeps_its_heights_and_its_place(make: Make) -> None:
    """EPSG:7415: heights from −0.452 to 16.846 m by the file's own extent, in Delft (52.01° N, 4.36° E)."""
    built, folder = make(TWIN / "cityjson" / "delft.city.json")
    assert built.features == 570
    assert built.heights == (-0.45, 16.85)
    west, south, east, north = built.box
    assert 4.36 < west < east < 4.37
    assert 52.010 < south < north < 52.014
    kinds = [kind for tile in tiles(folder) for kind in tile.glb.column("kind")]
    assert kinds.count("Building") == 160


def test_rotterdam_has_no_crs_and_is_asked_for_it(make: Make) -> None:
    with pytest.raises(NoPlace, match=r"rotterdam_subset\.city\.json does not say where it stands"):
        make(TWIN / "cityjson" / "rotterdam_subset.city.json")


def test_rotterdam_with_its_crs(make: Make) -> None:
    built, _ = make(TWIN / "cityjson" / "rotterdam_subset.city.json", crs="28992")
    assert built.features == 16
    assert built.box[0] == pytest.approx(4.4492, abs=1e-3)
    assert built.heights == (0.0, 18.29)


@pytest.mark.slow
def test_the_duplex_stands_in_chicago_with_its_storeys(make: Make) -> None:
    built, folder = make(TWIN / "ifc" / "Duplex_Architecture.ifc")
    assert built.features == 215
    assert built.box[0] == pytest.approx(-87.639, abs=1e-3)
    assert built.box[1] == pytest.approx(41.874, abs=1e-3)
    assert "rough" in built.notes[0].en
    told = json.loads((folder / "elements.json").read_text("utf-8"))
    assert [storey["name"] for storey in told["storeys"]] == ["T/FDN", "Level 1", "Level 2", "Roof"]
    assert len({row[0] for row in told["elements"]}) == 215


def test_a_cloud_whose_header_is_wrong(make: Make, tmp_path: Path) -> None:
    with pytest.raises(BadModel, match=r"degrees.*--crs"):
        make(TWIN / "las" / "lone-star.laz")


def test_a_cloud_with_the_right_crs_keeps_every_point(make: Make) -> None:
    built, folder = make(TWIN / "las" / "lone-star.laz", crs="32613")
    assert built.features == 518_862
    found = sum(len(tile.places(one)) for tile in tiles(folder) for one in tile.glb.primitives())
    assert found == 518_862
    assert built.heights == pytest.approx((2322.9, 2338.58), abs=0.02)


def test_a_cloud_in_feet(make: Make) -> None:
    """406.26 ft to 520.51 ft."""
    built, _ = make(TWIN / "las" / "autzen_trim.las")
    assert built.features == 110_000
    assert built.heights == pytest.approx((406.26 * 0.3048, 520.51 * 0.3048), abs=0.02)
    assert built.box[1] == pytest.approx(44.05, abs=0.01)
    assert "feet" in built.notes[0].en
