from __future__ import annotations

import pytest

from gridtwin.progress import Cancelled
from tests.twin_server.small_city import NOW
from twin_server.city import City
from twin_server.errors import Busy, NotFound
from twin_server.tiles.build import build_tiles
from twin_server.tiles.service import tiles_folder

COLUMNS = ("columns",)


def names(city: City) -> list[str]:
    folder = tiles_folder(city)
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


def test_a_build_says_what_it_made_and_the_next_keeps_it(many: City) -> None:
    seen: list[float] = []
    first = build_tiles(many, "building", progress=lambda fraction, message="": seen.append(fraction))
    assert (first.features, first.without_place, first.is_kept) == (400, 0, False)
    assert first.columns > 10
    assert names(many) == ["building.columns.pmtiles", "building.vector.pmtiles"]
    assert seen == sorted(seen)
    assert seen[-1] == 1.0
    assert build_tiles(many, "building").is_kept
    assert not build_tiles(many, "building", force=True, kinds=COLUMNS).is_kept


def test_a_changed_layer_is_built_again(many: City) -> None:
    build_tiles(many, "building", kinds=COLUMNS)
    many.workspace.retire("building", [many.read("building", columns=())["id"].iloc[0]], actor="t", now=NOW)
    again = build_tiles(many, "building", kinds=COLUMNS)
    assert (again.features, again.is_kept) == (399, False)


def test_a_cancelled_build_leaves_nothing(many: City) -> None:
    def stop(fraction: float, message: str = "") -> None:
        if fraction > 0.3:
            raise Cancelled

    with pytest.raises(Cancelled):
        build_tiles(many, "building", progress=stop)
    assert names(many) == []


def test_a_layer_that_changes_meanwhile_is_not_built(many: City) -> None:
    ids = iter(many.read("building", columns=())["id"])

    def change(fraction: float, message: str = "") -> None:
        if 0.1 < fraction < 0.15:
            many.workspace.retire("building", [next(ids)], actor="t", now=NOW)

    with pytest.raises(Busy, match="build them again") as refused:
        build_tiles(many, "building", progress=change, kinds=COLUMNS)
    assert refused.value.zh
    assert names(many) == []


def test_an_empty_layer_makes_no_file_and_takes_an_old_one_away(many: City) -> None:
    build_tiles(many, "component", kinds=COLUMNS)
    ids = many.read("component", columns=())["id"].tolist()
    many.workspace.retire("component", ids, actor="t", now=NOW)
    built = build_tiles(many, "component")
    assert (built.features, built.columns, built.vector) == (0, 0, 0)
    assert names(many) == []


def test_an_unknown_layer_is_refused(many: City) -> None:
    with pytest.raises(NotFound, match="castle"):
        build_tiles(many, "castle")
