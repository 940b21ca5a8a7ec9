"""Streets of a map: a cross of two streets, a bridge and a tunnel, a footway that is left out."""

from pathlib import Path

import pytest
import shapely

from gridtwin.ledger.cards import import_osm
from gridtwin.ledger.cards.street_codes import codes_of_groups
from gridtwin.ledger.cards.street_sections import cut_at_junctions, roads_of
from gridtwin.ledger.errors import BadStreetMap
from gridtwin.store import Workspace
from gridtwin.store.errors import FileMissing
from tests.gridtwin.ledger.cards.conftest import EDIT

REAL = Path(__file__).parents[5] / "shared/data/twin/buildings/Helsinki.osm.pbf"
# East street: nodes 1-2-3-4; North street crosses it at node 2; node 3-4 is a bridge.
NODES = {1: (103.0, 36.0), 2: (103.001, 36.0), 3: (103.002, 36.0), 4: (103.003, 36.0), 5: (103.001, 36.001),
         6: (103.001, 35.999), 7: (103.001, 35.998)}  # fmt: skip
WAYS = {
    10: (
        (1, 2, 3),
        {"highway": "primary", "name": "East", "surface": "asphalt", "lanes": "4", "oneway": "yes"},
    ),
    11: ((3, 4), {"highway": "primary", "name": "East", "bridge": "yes", "width": "12.5 m"}),
    12: ((5, 2, 6), {"highway": "residential", "name": "North", "surface": "sett"}),
    13: ((6, 7), {"highway": "residential", "tunnel": "yes"}),
    14: ((1, 5), {"highway": "footway"}),
}


def street_map(path: Path, ways: dict[int, tuple[tuple[int, ...], dict[str, str]]] = WAYS) -> Path:
    nodes = [f'<node id="{at}" lon="{x}" lat="{y}" version="1"/>' for at, (x, y) in NODES.items()]
    drawn = [
        f'<way id="{at}" version="1">'
        + "".join(f'<nd ref="{node}"/>' for node in refs)
        + "".join(f'<tag k="{key}" v="{value}"/>' for key, value in tags.items())
        + "</way>"
        for at, (refs, tags) in ways.items()
    ]
    path.write_text(f'<osm version="0.6">{"".join(nodes + drawn)}</osm>', "utf-8")
    return path


def test_streets_become_cards(ledger: Workspace, tmp_path: Path) -> None:
    done = import_osm(ledger, street_map(tmp_path / "m.osm"), edit=EDIT)
    assert (done.ways_in, done.ways_taken, done.left_out, done.roads) == (5, 4, {"footway": 1}, 3)
    road = ledger.read("road").sort_values(["code", "section_no"])
    assert list(zip(road["code"], road["section_no"], road["name"], road["road_class"], strict=True)) == [
        ("620102L0001", 1, "East", "主干路"),
        ("620102L0001", 2, "East", "主干路"),
        ("620102L0001", 3, "East", "主干路"),
        ("620102L0002", 1, "North", "支路"),
        ("620102L0002", 2, "North", "支路"),
        ("620102L0003", 1, "未命名道路（OSM 13）", "支路"),
    ]
    assert road["pavement"].fillna("").tolist() == ["asphalt", "asphalt", "", "block", "block", ""]
    assert road["traffic_direction"].tolist()[:3] == ["forward", "forward", "both"]
    assert road["length_m"].between(80, 120).all()
    bridge = ledger.read("bridge").iloc[0]
    assert (bridge["code"], bridge["name"], bridge["road_name"]) == ("620102Q0001", "East桥", "East")
    assert bridge["width_m"] == 12.5
    assert bridge.geometry.area == pytest.approx(12.5 * bridge["length_m"], rel=0.01)
    assert ledger.read("tunnel")["code"].tolist() == ["620102S0001"]


def test_second_import_keeps_codes_and_what_was_surveyed(ledger: Workspace, tmp_path: Path) -> None:
    file = street_map(tmp_path / "m.osm")
    import_osm(ledger, file, edit=EDIT)
    before = ledger.read("road")[["id", "row_version", "code", "section_no", "note"]]
    surveyed = before.iloc[[0]][["id", "row_version"]].assign(name="东街", road_class="快速路")
    ledger.update("road", surveyed, actor="t", now=EDIT.moment)
    again = import_osm(ledger, file, edit=EDIT)
    assert {count.unchanged for count in again.counts.values()} == {6, 1}
    assert "东街" in ledger.read("road")["name"].tolist()
    more = {9: ((4, 7), {"highway": "secondary", "name": "Ring"})} | {at: WAYS[at] for at in (10, 11, 13, 14)}
    third = import_osm(ledger, street_map(tmp_path / "n.osm", more), edit=EDIT)
    assert (third.counts["road"].added, third.gone) == (
        1,
        3,
    )  # North's two, and the half of East behind node 2
    ring = ledger.read("road", where={"name": "Ring"})
    assert ring["code"].tolist() == ["620102L0004"], "numbers go on; none is given again"


def test_what_is_no_street_map_is_refused(ledger: Workspace, tmp_path: Path) -> None:
    (tmp_path / "x.osm").write_text("no map", "utf-8")
    (tmp_path / "y.osm.pbf").write_bytes(b"\x00\x01\x02")
    only = street_map(tmp_path / "z.osm", {14: WAYS[14]})
    for path in (tmp_path / "x.osm", tmp_path / "y.osm.pbf", only):
        with pytest.raises(BadStreetMap):
            import_osm(ledger, path, edit=EDIT)
    with pytest.raises(FileMissing):
        import_osm(ledger, tmp_path / "none.osm", edit=EDIT)


def test_lines_are_cut_where_they_meet() -> None:
    lines = shapely.from_wkt(["LINESTRING (0 0, 1 0, 2 0)", "LINESTRING (1 1, 1 0)", "LINESTRING (5 5, 6 6)"])
    made, parent, number = cut_at_junctions(lines)
    assert [shape.wkt for shape in made] == [
        "LINESTRING (0 0, 1 0)", "LINESTRING (1 0, 2 0)", "LINESTRING (1 1, 1 0)", "LINESTRING (5 5, 6 6)",
    ]  # fmt: skip
    assert (parent.tolist(), number.tolist()) == ([0, 0, 1, 2], [1, 2, 1, 1])


def test_one_name_far_apart_is_two_roads() -> None:
    lines = shapely.from_wkt(["LINESTRING (0 0, 1 0)", "LINESTRING (2 0, 3 0)", "LINESTRING (900 0, 901 0)"])
    import numpy as np

    names = np.array(["a", "a", "a"], dtype=object)
    assert roads_of(names, lines, 200.0).tolist() == [0, 0, 1]
    assert roads_of(np.array(["", "", "a"], dtype=object), lines, 200.0).tolist() == [0, 1, 2]


def test_codes_are_kept_and_never_given_twice() -> None:
    known = {"a": "L0007", "b": "L0007", "c": "L0003"}
    groups = [["a"], ["b", "c"], ["d"]]
    assert codes_of_groups(groups, known, {"L0009"}, prefix="L", digits=4) == ["L0007", "L0003", "L0010"]


@pytest.mark.slow
@pytest.mark.skipif(not REAL.is_file(), reason="real data are not here")
def test_helsinki(tmp_path: Path) -> None:
    from gridtwin.store import create_workspace

    with create_workspace(
        tmp_path / "h", name="Helsinki", crs=3879, division="620102", now=EDIT.moment
    ) as city:
        done = import_osm(city, REAL, edit=EDIT)
        assert (done.ways_in, done.ways_taken, done.roads) == (2504, 727, 87)
        assert (city.count("road"), city.count("bridge"), city.count("tunnel")) == (774, 2, 3)
        assert import_osm(city, REAL, edit=EDIT).counts["road"].unchanged == 774
