"""Each rule G01–G11: the clean city passes, one planted defect is found by its own rule."""

import geopandas as gpd
import pandas as pd
import pytest
import shapely

from gridtwin.ledger import check_grids, load_rules
from gridtwin.ledger.errors import BadGridInput
from gridtwin.ledger.grids.checking import CHECKS
from tests.gridtwin.ledger.cities import EAST, WEST, communities, layer, quarters, roads

NW, NE = f"{WEST}001", f"{WEST}002"


def found(grids: gpd.GeoDataFrame, **layers: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    return check_grids(grids, communities(), **layers)


def rules_in(findings: gpd.GeoDataFrame) -> set[str]:
    return set(findings["rule"])


def with_shape(code: str, shape: shapely.Geometry) -> gpd.GeoDataFrame:
    grids = quarters()
    grids.loc[grids["code"] == code, "geometry"] = gpd.GeoSeries([shape], crs=grids.crs).array
    return grids


def with_code(old: str, new: str | None) -> gpd.GeoDataFrame:
    grids = quarters()
    grids.loc[grids["code"] == old, "code"] = new
    return grids


def test_every_rule_of_the_table_has_a_function() -> None:
    assert list(load_rules("grid_rules")) == list(CHECKS) == [f"G{number:02d}" for number in range(1, 12)]


def test_clean_city_has_no_findings() -> None:
    buildings = layer([shapely.box(10, 110, 60, 160)], code=["B1"])
    components = layer([shapely.Point(50, 50), shapely.box(120, 20, 140, 40)], code=["P1", "P2"])
    findings = found(quarters(), roads=roads(), buildings=buildings, components=components)
    assert len(findings) == 0
    assert findings.crs == quarters().crs


@pytest.mark.parametrize(
    ("code", "why"),
    [
        pytest.param("62010200100100", "14", id="14 digits"),
        pytest.param("6201020010010X1", "digits", id="a letter"),
        pytest.param(f"{EAST}009", "community", id="code of another community"),
        pytest.param(f"{WEST}000", "000", id="sequence 000"),
        pytest.param(None, "", id="no code"),
    ],
)
def test_g01_code_form(code: str | None, why: str) -> None:
    findings = found(with_code(NW, code))
    messages = findings.loc[findings["rule"] == "G01", "message_en"]
    assert len(messages) == 1
    assert why in messages.iloc[0]


def test_g01_community_that_does_not_exist() -> None:
    grids = quarters()
    grids.loc[grids["code"] == NW, ["code", "community_code"]] = ["620102001009001", "620102001009"]
    assert "G01" in rules_in(found(grids))


def test_g02_code_twice_is_found_on_both() -> None:
    findings = found(with_code(NE, NW))
    assert (findings["rule"] == "G02").sum() == 2
    assert "2 grids" in findings.loc[findings["rule"] == "G02", "message_en"].iloc[0]


@pytest.mark.parametrize(
    ("shape", "why"),
    [
        pytest.param(shapely.Polygon([(0, 100), (100, 200), (0, 200), (100, 100)]), "invalid", id="bow tie"),
        pytest.param(
            shapely.MultiPolygon([shapely.box(0, 100, 40, 200), shapely.box(60, 100, 100, 200)]),
            "2 parts",
            id="two parts",
        ),
        pytest.param(shapely.LineString([(0, 0), (1, 1)]), "LineString", id="a line"),
        pytest.param(None, "no polygon", id="nothing"),
    ],
)
def test_g03_unsound_polygon(shape: shapely.Geometry | None, why: str) -> None:
    findings = found(with_shape(NW, shape))
    messages = findings.loc[findings["rule"] == "G03", "message_en"]
    assert len(messages) == 1
    assert why in messages.iloc[0]


def test_g04_overlap_of_ten_by_hundred_metres() -> None:
    findings = found(with_shape(NW, shapely.box(0, 100, 110, 200)))
    assert rules_in(findings) == {"G04"}
    assert findings.geometry.iloc[0].area == pytest.approx(1000)
    assert "1000.0 m²" in findings["message_en"].iloc[0]


def test_g04_overlap_within_drawing_precision_passes() -> None:
    assert len(found(with_shape(NW, shapely.box(0, 100, 100.004, 200)))) == 0


def test_g05_gap_inside() -> None:
    hole = shapely.box(40, 140, 60, 160)
    findings = found(with_shape(NW, shapely.box(0, 100, 100, 200) - hole))
    assert rules_in(findings) == {"G05"}
    assert findings.geometry.iloc[0].equals(hole)


def test_g06_missing_ground_at_the_rim() -> None:
    findings = found(with_shape(NW, shapely.box(5, 100, 100, 200)))
    assert rules_in(findings) == {"G06"}
    assert "fall short of it by 500.0 m²" in findings["message_en"].iloc[0]


def test_g06_ground_beyond_the_community() -> None:
    findings = found(with_shape(NW, shapely.box(-5, 100, 100, 200)))
    assert rules_in(findings) == {"G06"}
    assert "reach beyond it by 500.0 m²" in findings["message_en"].iloc[0]


def test_g06_community_without_any_grid() -> None:
    grids = quarters()
    findings = found(grids[grids["community_code"] == WEST])
    assert rules_in(findings) == {"G06"}
    assert findings.geometry.area.sum() == pytest.approx(40_000)


def test_g07_grid_in_two_communities() -> None:
    findings = found(with_shape(f"{WEST}002", shapely.box(100, 100, 210, 200)))
    assert "G07" in rules_in(findings)
    g07 = findings[findings["rule"] == "G07"].iloc[0]
    assert g07["code"] == f"{WEST}002"
    assert EAST in g07["message_en"]


def test_g08_boundary_through_a_building() -> None:
    findings = found(quarters(), buildings=layer([shapely.box(90, 120, 120, 130)], name=["学校"]))
    assert rules_in(findings) == {"G08"}
    assert len(findings) == 2  # seen from both sides
    assert set(findings["severity"]) == {"error"}
    assert "学校: 100.0 m² lie on the smaller side" in findings["message_en"].iloc[0]


def test_g08_building_that_only_touches_the_boundary_passes() -> None:
    assert len(found(quarters(), buildings=layer([shapely.box(100, 120, 120, 130)]))) == 0


def test_g08_component_area_is_an_error_and_component_point_a_warning() -> None:
    components = layer([shapely.box(90, 20, 110, 40), shapely.Point(100.2, 50)], code=["PARK", "LAMP"])
    findings = found(quarters(), components=components)
    severity = {row.message_en.split(":")[0].split()[-1]: row.severity for row in findings.itertuples()}
    assert severity == {"PARK": "error", "LAMP": "warning"}
    assert "LAMP: it stands 0.20 m from the line" in "".join(findings["message_en"])


def test_g08_calls_a_component_as_its_class_in_both_languages_and_by_its_own_name() -> None:
    points = [shapely.Point(100.2, 50), shapely.Point(100.2, 70)]
    named = {"code": ["A", "B"], "name": ["上水井盖", "老井"], "class_code": ["0101", "0101"]}
    findings = found(quarters(), components=layer(points, **named))
    assert [text.split(": ")[0].split("component ")[1] for text in findings["message_en"]] == [
        "Water supply cover A",
        "老井 B",
    ]
    assert "穿越部件上水井盖 A" in findings["message_zh"].iloc[0]


def test_g09_road_through_the_middle_of_a_grid() -> None:
    road = layer([shapely.LineString([(50, 90), (50, 210)])], name=["穿心路"])
    findings = found(quarters(), roads=road)
    assert rules_in(findings) == {"G09"}
    assert "穿心路" in findings["message_en"].iloc[0]


@pytest.mark.parametrize(
    "road",
    [
        pytest.param([(0, 100), (400, 100)], id="on the boundary"),
        pytest.param([(0, 108), (200, 108)], id="second carriageway beside the boundary"),
        pytest.param([(50, 100), (50, 160)], id="short dead end"),
    ],
)
def test_g09_road_that_may_be_there(road: list[tuple[float, float]]) -> None:
    assert len(found(quarters(), roads=layer([shapely.LineString(road)]))) == 0


def test_g10_large_and_small_grids_are_warned_of() -> None:
    grids = quarters()
    whole = layer([shapely.box(0, 0, 200, 200)], code=[NW], community_code=[WEST])
    findings = found(pd.concat([whole, grids[grids["community_code"] == EAST]], ignore_index=True))
    assert rules_in(findings) == {"G10"}
    assert set(findings["severity"]) == {"warning"}
    assert "40000 m²" in findings["message_en"].iloc[0]


def test_g11_two_numbers_swapped() -> None:
    grids = quarters()
    shapes = grids.geometry.to_numpy()
    shapes[[0, 1]] = shapes[[1, 0]]
    findings = found(grids.set_geometry(gpd.GeoSeries(shapes, crs=grids.crs)))
    assert rules_in(findings) == {"G11"}
    assert len(findings) == 1  # the fewest grids out of order


def test_layers_in_another_crs_are_refused() -> None:
    with pytest.raises(BadGridInput, match="reproject"):
        check_grids(quarters(), communities().to_crs(4490))
