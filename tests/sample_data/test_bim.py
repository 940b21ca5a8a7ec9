from __future__ import annotations

from pathlib import Path

import ifcopenshell
import ifcopenshell.util.placement
import ifcopenshell.validate
import pytest
import shapely

from sample_data.bim import STOREYS, choose_building, write_building
from sample_data.district import District
from tests.sample_data.handmade import GROUND_M, TOWER, TOWER_M, make_district


@pytest.fixture(scope="module")
def district() -> District:
    return make_district()


@pytest.fixture(scope="module")
def model(district: District, tmp_path_factory: pytest.TempPathFactory) -> ifcopenshell.file:
    path = write_building(district, tmp_path_factory.mktemp("bim") / "building.ifc")
    assert path is not None
    return ifcopenshell.open(str(path))


def test_the_unchanged_flat_box_is_chosen(district: District) -> None:
    plot = choose_building(district)
    assert plot is not None
    assert plot.thing_id == "T1"
    assert sorted((plot.length_m, plot.width_m)) == pytest.approx([14.0, 24.0])


def test_it_is_ifc4_with_the_counted_parts(model: ifcopenshell.file) -> None:
    # 24 m − 2 × 0.3 m of outer walls is 4 bays: 8 rooms and a corridor a storey.
    assert model.schema == "IFC4"
    count = {
        kind: len(model.by_type(kind))
        for kind in ("IfcBuildingStorey", "IfcSpace", "IfcWindow", "IfcDoor", "IfcSlab")
    }
    assert count == {
        "IfcBuildingStorey": STOREYS,
        "IfcSpace": 9 * STOREYS,
        "IfcWindow": 8 * STOREYS,
        "IfcDoor": 8 * STOREYS + 1,
        "IfcSlab": STOREYS + 1,
    }
    assert len(model.by_type("IfcWall")) == (4 + 2 + 6) * STOREYS


def test_it_stands_on_its_footprint(model: ifcopenshell.file) -> None:
    place = model.by_type("IfcMapConversion")[0]
    assert model.by_type("IfcProjectedCRS")[0].Name == "EPSG:4544"
    corner = shapely.Point(place.Eastings, place.Northings)
    assert TOWER.boundary.distance(corner) < 1e-6
    assert place.OrthogonalHeight == GROUND_M
    # The far corner of the model, by the conversion's own formula.
    x, y = 24.0, 14.0
    east = place.Eastings + x * place.XAxisAbscissa - y * place.XAxisOrdinate
    north = place.Northings + x * place.XAxisOrdinate + y * place.XAxisAbscissa
    assert TOWER.boundary.distance(shapely.Point(east, north)) < 1e-6
    middle = ((place.Eastings + east) / 2, (place.Northings + north) / 2)
    assert TOWER.contains(shapely.Point(middle))


def test_the_roof_ends_at_the_buildings_height(model: ifcopenshell.file) -> None:
    roof = next(slab for slab in model.by_type("IfcSlab") if slab.PredefinedType == "ROOF")
    z = ifcopenshell.util.placement.get_local_placement(roof.ObjectPlacement)[2, 3]
    assert z + roof.Representation.Representations[0].Items[0].Depth == pytest.approx(TOWER_M)


def test_rooms_know_their_area(model: ifcopenshell.file) -> None:
    areas = [quantity.AreaValue for quantity in model.by_type("IfcQuantityArea")]
    assert len(areas) == 9 * STOREYS
    corridor = 2.4 * (24.0 - 0.6)
    assert max(areas) == pytest.approx(corridor)


def test_the_file_obeys_the_schema(model: ifcopenshell.file) -> None:
    logger = ifcopenshell.validate.json_logger()
    ifcopenshell.validate.validate(model, logger)
    assert [row for row in logger.statements if row["level"] == "error"] == []


def test_a_district_without_a_fitting_building_has_no_model(tmp_path: Path) -> None:
    bare = make_district()
    none = bare.scene_before.iloc[:0]
    empty = District(**{name: getattr(bare, name) for name in bare.__slots__} | {"scene_before": none})
    assert write_building(empty, tmp_path / "building.ifc") is None
    assert list(tmp_path.iterdir()) == []
