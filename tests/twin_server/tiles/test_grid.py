from __future__ import annotations

import pytest

from twin_server.errors import BadRequest
from twin_server.tiles.grid import Tile, checked, covering, level_of, places

LANZHOU = (103.80, 36.06)


def test_places_by_hand() -> None:
    x, y = places([0.0, -180.0, 180.0], [0.0, 85.0511287798066, -85.0511287798066])
    assert x.tolist() == pytest.approx([0.5, 0.0, 1.0])
    assert y.tolist() == pytest.approx([0.5, 0.0, 1.0], abs=1e-9)


def test_the_tile_of_a_place() -> None:
    """103.80 E: 283.80 / 360 x 2^12 = 3229.01; 36.06 N: asinh(tan) = 0.67557, 0.39248 x 2^12 = 1607.6."""
    west_south_east_north = (*LANZHOU, *LANZHOU)
    assert covering(west_south_east_north, 12) == [Tile(12, 3229, 1607)]


def test_tiles_are_those_of_another_library() -> None:
    import morecantile

    grid = morecantile.tms.get("WebMercatorQuad")
    for lon, lat, zoom in [(*LANZHOU, 17), (-74.0, 40.7, 14), (151.2, -33.9, 9)]:
        theirs = grid.tile(lon, lat, zoom)
        assert covering((lon, lat, lon, lat), zoom) == [Tile(theirs.z, theirs.x, theirs.y)]


def test_a_tile_knows_its_corners() -> None:
    assert Tile(0, 0, 0).lonlat() == pytest.approx((-180, -85.0511287798066, 180, 85.0511287798066))
    assert Tile(1, 1, 1).lonlat() == pytest.approx((0, -85.0511287798066, 180, 0))
    assert Tile(1, 1, 0).mercator() == pytest.approx((0, 0, 20037508.342789244, 20037508.342789244))


def test_children_lie_in_their_parent() -> None:
    tile = Tile(12, 3229, 1606)
    assert list(tile.children()) == [
        Tile(13, 6458, 3212), Tile(13, 6459, 3212), Tile(13, 6458, 3213), Tile(13, 6459, 3213)
    ]  # fmt: skip
    assert {child.parent for child in tile.children()} == {tile}


@pytest.mark.parametrize(
    ("box", "level"),
    [((0.0, -85.0, 180.0, 0.0), 1), ((103.0, 36.0, 103.35, 36.05), 10), ((103.0, 36.0, 103.0, 36.0), 17)],
    ids=["a quarter of the world", "0.35 degrees: 360 / 2^10 = 0.3516", "a point"],
)
def test_the_level_at_which_a_box_is_no_larger_than_a_tile(
    box: tuple[float, float, float, float], level: int
) -> None:
    assert level_of(box, last=17) == level


@pytest.mark.parametrize(
    ("tile", "said"),
    [
        ((9, 0, 0), "levels 10 to 17"),
        ((18, 0, 0), "levels 10 to 17"),
        ((-1, 0, 0), "levels 10 to 17"),
        ((10, 1024, 0), "0 to 1023"),
        ((10, 0, -1), "0 to 1023"),
    ],
    ids=["too coarse", "too fine", "negative level", "column beyond the edge", "negative row"],
)
def test_a_tile_that_cannot_be_is_refused(tile: tuple[int, int, int], said: str) -> None:
    with pytest.raises(BadRequest, match=said) as refused:
        checked(*tile, levels=(10, 17))
    assert refused.value.zh
