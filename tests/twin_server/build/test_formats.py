"""Each format: a house of 10 × 8 × 6 m stands where it was put, with its colours and attributes."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from pyproj import Transformer
from scipy.spatial import cKDTree

from tests.twin_server.build.conftest import Make
from tests.twin_server.build.small_models import (
    EAST,
    HEIGHT,
    NORTH,
    PLACE,
    citygml,
    cityjson,
    glb,
    ifc,
    las,
    obj,
)
from tests.twin_server.build.tileset_reader import tiles
from twin_server.errors import BadModel, NoPlace

TO_METRES = Transformer.from_crs(4490, 4544, always_xy=True)


def extent(folder: Path) -> np.ndarray:
    """Lowest and highest east, north (EPSG:4544) and height of everything."""
    places = np.concatenate([tile.places(one) for tile in tiles(folder) for one in tile.glb.primitives()])
    east, north = TO_METRES.transform(places[:, 0], places[:, 1])
    found = np.column_stack([east, north, places[:, 2]])
    return np.array([found.min(axis=0), found.max(axis=0)])


def area(folder: Path, *, flat: bool = False) -> float:
    """Area of all triangles in m², of horizontal ones if `flat`."""
    whole = 0.0
    for tile in tiles(folder):
        for one in tile.glb.primitives():
            xyz = tile.glb.values(one["attributes"]["POSITION"]).astype(float)
            a, b, c = xyz[tile.glb.values(one["indices"]).reshape(-1, 3).T]
            cross = np.cross(b - a, c - a)
            whole += np.abs(cross[:, 1]).sum() / 2 if flat else np.linalg.norm(cross, axis=1).sum() / 2
    return whole


def test_cityjson_with_a_crs(make: Make, tmp_path: Path) -> None:
    built, folder = make(cityjson(tmp_path / "h.city.json", crs=4544, origin=(EAST, NORTH, HEIGHT)))
    assert extent(folder) == pytest.approx(
        np.array([[EAST, NORTH, HEIGHT], [EAST + 10, NORTH + 8, HEIGHT + 6]]), abs=0.003
    )
    assert built.heights == (1520.0, 1526.0)
    assert built.features == 1
    # Walls 2·(10+8)·6, bottom 80, roof 80 − 4.
    assert area(folder) == pytest.approx(216 + 80 + 76, rel=5e-4)
    (tile,) = tiles(folder)
    assert tile.glb.column("name") == ["house"]
    assert tile.glb.column("measuredHeight") == [6.5]
    assert tile.glb.column("owner") == ["张三"]


def test_walls_look_outward(make: Make, tmp_path: Path) -> None:
    """The volume inside outward triangles is positive: 480 m³ less a pyramid of 4 m³ under the hole."""
    _, folder = make(cityjson(tmp_path / "h.city.json", crs=4544, origin=(EAST, NORTH, HEIGHT)))
    (tile,) = tiles(folder)
    (one,) = tile.glb.primitives()
    xyz = tile.glb.values(one["attributes"]["POSITION"]).astype(float)
    a, b, c = xyz[tile.glb.values(one["indices"]).reshape(-1, 3).T]
    volume = np.einsum("ij,ij->i", a, np.cross(b, c)).sum() / 6
    assert volume == pytest.approx(480, abs=480 * 0.03)


def test_a_place_holds_a_model_far_from_its_origin_by_its_bottom(make: Make, tmp_path: Path) -> None:
    built, folder = make(cityjson(tmp_path / "h.json", origin=(90_000, 435_000, 3)), place=PLACE)
    found = extent(folder)
    east, north = TO_METRES.transform(103.7976, 36.0485)
    assert found.mean(axis=0)[:2] == pytest.approx([east, north], abs=0.01)
    assert built.heights == (1520.0, 1526.0)


def test_a_heading_turns_clockwise(make: Make, tmp_path: Path) -> None:
    """Heading 90: the model's y axis looks east, its x axis south; 10 × 8 becomes 8 wide and 10 long."""
    _, folder = make(cityjson(tmp_path / "h.json"), place=PLACE + ",90")
    low, high = extent(folder)
    east, north = TO_METRES.transform(103.7976, 36.0485)
    # Grid north is 0.7° off true north here: 10 m · sin 0.7° = 0.12 m.
    assert [low[0] - east, high[0] - east] == pytest.approx([0, 8], abs=0.15)
    assert [low[1] - north, high[1] - north] == pytest.approx([-10, 0], abs=0.15)


def test_citygml_takes_the_best_level_and_its_attributes(make: Make, tmp_path: Path) -> None:
    built, folder = make(citygml(tmp_path / "h.gml"))
    assert extent(folder) == pytest.approx(
        np.array([[EAST, NORTH, HEIGHT], [EAST + 10, NORTH + 8, HEIGHT + 6]]), abs=0.003
    )
    (tile,) = tiles(folder)
    assert tile.glb.column("title") == ["门卫室"]
    assert tile.glb.column("measuredHeight") == [6.5]
    assert tile.glb.column("owner") == ["李四"]
    assert area(folder) == pytest.approx(216 + 160, rel=5e-4)
    assert built.features == 1


def test_obj_has_its_objects_colours_and_picture(make: Make, tmp_path: Path) -> None:
    _, folder = make(obj(tmp_path), place=PLACE)
    (tile,) = tiles(folder)
    assert tile.glb.column("name") == ["roof", "wall", "rest"]
    plain, pictured = sorted(tile.glb.primitives(), key=lambda one: "TEXCOORD_0" in one["attributes"])
    assert tile.glb.document["images"][0]["mimeType"] == "image/png"
    # OBJ counts v from the bottom, glTF from the top.
    places = tile.glb.values(pictured["attributes"]["POSITION"])
    uv = tile.glb.values(pictured["attributes"]["TEXCOORD_0"])
    assert {(round(float(y)) > 0, round(float(v))) for (_, y, _), (_, v) in zip(places, uv, strict=True)} == {
        (False, 1),
        (True, 0),
    }
    roof = tile.glb.values(plain["attributes"]["_FEATURE_ID_0"]).ravel() == 0
    assert (tile.glb.values(plain["attributes"]["COLOR_0"])[roof] == [65535, 0, 0, 65535]).all()
    assert area(folder) == pytest.approx(80 + 216, rel=5e-4)  # no bottom


def test_glb_is_turned_upright_and_moved_by_its_nodes(make: Make, tmp_path: Path) -> None:
    built, folder = make(glb(tmp_path / "ramp.glb"), place=PLACE)
    assert built.heights == (1521.0, 1527.0)
    low, high = extent(folder)
    assert (high - low)[:2] == pytest.approx([10, 8], abs=0.15)
    (tile,) = tiles(folder)
    assert tile.glb.column("name") == ["ramp"]
    (one,) = tile.glb.primitives()
    assert tile.glb.values(one["attributes"]["COLOR_0"])[0].tolist() == [0, 65535, 0, 65535]


def test_ifc_by_its_map_conversion(make: Make, tmp_path: Path) -> None:
    """x of the model looks north: the wall of 4 m runs northward, 0.3 m to the west."""
    built, folder = make(ifc(tmp_path / "wall.ifc"))
    low, high = extent(folder)
    assert low == pytest.approx([EAST - 0.3, NORTH, HEIGHT], abs=0.005)
    assert high == pytest.approx([EAST, NORTH + 4, HEIGHT + 3], abs=0.005)
    told = json.loads((folder / built.more["elements"]).read_text("utf-8"))
    ((guid, kind, name, _, storey),) = told["elements"]
    assert len(guid) == 22
    assert told["classes"][kind] == {"name": "IfcWall", "zh": "墙", "en": "Wall"}
    assert (name, told["storeys"][storey]["name"]) == ("北墙", "BuildingStorey")
    (sets,) = json.loads((folder / "properties" / "0.json").read_text("utf-8"))
    assert sets["Pset_WallCommon"] == {"FireRating": "2h", "IsExternal": True}
    (tile,) = tiles(folder)
    assert tile.glb.column("guid") == [guid]


def test_points_are_all_there_and_in_their_colour(make: Make, tmp_path: Path) -> None:
    rng = np.random.default_rng(7)
    xyz = np.column_stack(
        [
            EAST + rng.uniform(0, 200, 150_000),
            NORTH + rng.uniform(0, 200, 150_000),
            HEIGHT + rng.uniform(0, 20, 150_000),
        ]
    )
    built, folder = make(las(tmp_path / "p.laz", xyz))
    assert built.features == 150_000
    found = tiles(folder)
    assert len(found) > 4
    points = np.concatenate([tile.places(one) for tile in found for one in tile.glb.primitives()])
    assert len(points) == 150_000
    east, north = TO_METRES.transform(points[:, 0], points[:, 1])
    away, which = cKDTree(np.round(xyz, 3)).query(np.column_stack([east, north, points[:, 2]]))
    assert away.max() < 0.01
    assert len(np.unique(which)) == 150_000
    colours = found[0].glb.values(found[0].glb.primitives()[0]["attributes"]["COLOR_0"])
    assert (colours == [65535, 0, 14146, 65535]).all()  # linear of 128/255 is 0.2159
    assert not list(folder.glob(".*"))  # nothing is left of the squares on disk


def test_the_root_of_a_cloud_is_an_even_sample(make: Make, tmp_path: Path) -> None:
    rng = np.random.default_rng(7)
    xyz = np.column_stack(
        [EAST + rng.uniform(0, 200, 100_000), NORTH + rng.uniform(0, 200, 100_000), np.full(100_000, HEIGHT)]
    )
    _, folder = make(las(tmp_path / "p.las", xyz))
    root = tiles(folder)[0]
    points = root.places(root.glb.primitives()[0])
    east, north = TO_METRES.transform(points[:, 0], points[:, 1])
    counts = np.histogram2d(east - EAST, north - NORTH, bins=8, range=[[0, 200], [0, 200]])[0]
    assert counts.min() > 0.5 * counts.mean()
    assert len(points) < 5_000


@pytest.mark.parametrize("unit", ["m", "ft"])
def test_heights_of_points_in_feet(make: Make, tmp_path: Path, unit: str) -> None:
    xyz = np.array([[EAST, NORTH, 100.0], [EAST + 1, NORTH, 200.0]])
    built, _ = make(las(tmp_path / "p.las", xyz), height_unit=unit)
    assert built.heights == ((100.0, 200.0) if unit == "m" else (30.48, 60.96))


BROKEN = [
    ("cut.ifc", "ISO-10303-21;\nHEADER;", {"place": PLACE}, BadModel, "cut off"),
    ("text.ifc", "hello", {"place": PLACE}, BadModel, "no IFC file"),
    ("cut.json", '{"type": "CityJSON", "vert', {}, BadModel, "line 1, column"),
    ("geo.json", '{"type": "FeatureCollection"}', {}, BadModel, "no CityJSON"),
    ("old.json", '{"type": "CityJSON", "version": "0.8"}', {}, BadModel, "0.8"),
    ("cut.las", "LASF", {}, BadModel, "cannot be read as LAS"),
    ("text.glb", "hello hello hello hello", {"place": PLACE}, BadModel, "no GLB"),
    ("bad.obj", "v 1 2 3\nf 1 2 9", {"place": PLACE}, BadModel, "line 2"),
    ("nan.obj", "v nan 0 0\nv 1 0 0\nv 0 1 0\nf 1 2 3", {"place": PLACE}, BadModel, "vertex 1 is"),
    ("cut.gml", "<CityModel><cityObjectMember>", {"place": PLACE}, BadModel, "broken XML"),
    ("other.gml", "<a><b/></a>", {"place": PLACE}, BadModel, "no CityGML"),
    ("house.fbx", "x", {"place": PLACE}, BadModel, "export it as GLB or OBJ"),
    ("a.obj", "v 0 0 0\nv 1 0 0\nv 0 1 0\nf 1 2 3", {}, NoPlace, "--place"),
    ("b.obj", "v 0 0 0\nv 1 0 0\nv 0 1 0\nf 1 2 3", {"crs": "99999"}, BadModel, "no CRS of the earth"),
]


@pytest.mark.parametrize(("name", "text", "said", "error", "words"), BROKEN, ids=[one[0] for one in BROKEN])
def test_what_is_broken_is_refused_in_words(
    make: Make, tmp_path: Path, name: str, text: str, said: dict[str, str], error: type[BadModel], words: str
) -> None:
    (tmp_path / name).write_text(text)
    with pytest.raises(error, match=words) as caught:
        make(tmp_path / name, **said)
    assert caught.value.zh


def test_entities_in_xml_are_refused(make: Make, tmp_path: Path) -> None:
    bomb = '<!DOCTYPE a [<!ENTITY b "bbbbbbbb"><!ENTITY c "&b;&b;&b;&b;">]>'
    with pytest.raises(BadModel, match="document type"):
        make(citygml(tmp_path / "bomb.gml", head=f"<!-- {'x' * 100_000} -->{bomb}"))


def test_a_vertex_that_does_not_exist_names_the_object(make: Make, tmp_path: Path) -> None:
    path = cityjson(tmp_path / "h.json", crs=4544)
    path.write_text(path.read_text().replace("[8, 9, 10, 11]", "[8, 9, 10, 99]"))
    with pytest.raises(BadModel, match=r"object 'house'.*vertex 99 of 12"):
        make(path)


def test_a_header_in_degrees_over_metres_is_refused(make: Make, tmp_path: Path) -> None:
    xyz = np.array([[EAST, NORTH, HEIGHT], [EAST + 1, NORTH + 1, HEIGHT]])
    with pytest.raises(BadModel, match=r"degrees.*--crs"):
        make(las(tmp_path / "p.las", xyz, crs=4326))
    with pytest.raises(NoPlace, match="no CRS in its header"):
        make(las(tmp_path / "q.las", xyz, crs=None))


def test_a_compressed_glb_says_how_to_export(make: Make, tmp_path: Path) -> None:
    needs = {"extensionsRequired": ["KHR_draco_mesh_compression"]}
    with pytest.raises(BadModel, match="KHR_draco_mesh_compression"):
        make(glb(tmp_path / "d.glb", needs), place=PLACE)


def test_an_accessor_beyond_the_file_is_refused(make: Make, tmp_path: Path) -> None:
    beyond = {"accessors": [{"bufferView": 0, "componentType": 5126, "count": 9999, "type": "VEC3"}]}
    with pytest.raises(BadModel, match="reaches beyond the file"):
        make(glb(tmp_path / "d.glb", beyond), place=PLACE)


def test_names_in_an_obj_lead_nowhere_else(make: Make, tmp_path: Path) -> None:
    (tmp_path / "secret.mtl").write_text("newmtl red\nKd 1 0 0\n")
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.obj").write_text("mtllib ../secret.mtl\nusemtl red\nv 0 0 0\nv 1 0 0\nv 0 1 0\nf 1 2 3\n")
    built, _ = make(folder / "a.obj", place=PLACE)
    assert "grey" in built.notes[0].en


def test_ifc_without_a_place_asks_for_one(make: Make, tmp_path: Path) -> None:
    with pytest.raises(NoPlace, match="--place LON,LAT,HEIGHT"):
        make(ifc(tmp_path / "wall.ifc", georeferenced=False))
