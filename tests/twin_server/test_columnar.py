from __future__ import annotations

import geopandas as gpd
import numpy as np
import pytest
import shapely

from tests.twin_server.columns import decode
from twin_server.columnar import encode

NOT_UUID = ["a", "b"]


def frame(shapes: list[object], ids: list[str] | None = None, **columns: list[object]) -> gpd.GeoDataFrame:
    return gpd.GeoDataFrame({"id": ids or NOT_UUID[: len(shapes)], **columns}, geometry=shapes, crs=4544)


def same(x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    return x, y


def test_points_are_offsets_from_their_middle() -> None:
    points = frame([shapely.Point(103.0, 36.0), shapely.Point(103.002, 36.004)])
    header, arrays = decode(encode(points, (), name="component", to_lonlat=same))
    assert (header["class"], header["count"], header["skipped"]) == ("component", 2, 0)
    assert header["origin"] == pytest.approx([103.001, 36.002, 0])
    assert arrays["positions"].tolist() == pytest.approx([-0.001, -0.002, 0.001, 0.002], rel=1e-5)
    assert arrays["ids"].tolist() == NOT_UUID


def test_a_city_wide_offset_keeps_the_millimetre() -> None:
    points = frame([shapely.Point(103.0, 36.0), shapely.Point(103.2, 36.2)])  # 18 km x 22 km
    header, arrays = decode(encode(points, (), name="x", to_lonlat=same))
    error_degrees = abs(header["origin"][0] + float(arrays["positions"][2]) - 103.2)
    assert error_degrees * 111_195 < 0.001


def test_holes_and_parts_keep_their_place() -> None:
    ring = shapely.box(0, 0, 10, 10).difference(shapely.box(4, 4, 6, 6))
    pair = shapely.MultiPolygon([shapely.box(20, 0, 21, 1), shapely.box(30, 0, 31, 1)])
    header, arrays = decode(encode(frame([ring, pair]), (), name="building", to_lonlat=same))
    assert header["geometry"] == "multipolygon"
    assert arrays["rings"].tolist() == [0, 5, 10, 15, 20]
    assert arrays["polygons"].tolist() == [0, 2, 3, 4]
    assert arrays["features"].tolist() == [0, 1, 3]


def test_heights_are_above_the_origin() -> None:
    line = shapely.LineString([(0, 0, 1516.5), (1, 1, 1517.5)])
    header, arrays = decode(encode(frame([line]), (), name="pipe_line", to_lonlat=same))
    assert header["dimensions"] == 3
    assert header["origin"][2] == 1517
    assert arrays["positions"][[2, 5]].tolist() == [-0.5, 0.5]


def test_text_becomes_a_dictionary_and_numbers_stay() -> None:
    points = frame([shapely.Point(0, 0), shapely.Point(1, 1)], use=["office", None], height_m=[3.5, None])
    _, arrays = decode(encode(points, ("use", "height_m", "absent"), name="x", to_lonlat=same))
    assert arrays["use"].tolist() == ["office", None]
    assert arrays["height_m"][0] == 3.5
    assert np.isnan(arrays["height_m"][1])


def test_uuids_take_sixteen_bytes() -> None:
    ids = ["11111111-1111-4111-8111-111111111111", "22222222-2222-4222-8222-222222222222"]
    header, arrays = decode(encode(frame([shapely.Point(0, 0)] * 2, ids), (), name="x", to_lonlat=same))
    assert header["ids"]["length"] == 32
    assert arrays["ids"].tolist() == ids


@pytest.mark.parametrize(
    "broken",
    [None, shapely.Point(), shapely.Point(np.nan, 1), shapely.Point(np.inf, 1)],
    ids=["no geometry", "empty geometry", "NaN coordinate", "infinite coordinate"],
)
def test_unusable_geometry_is_left_out_and_counted(broken: object) -> None:
    rows = frame([broken, shapely.Point(1, 1)])
    header, arrays = decode(encode(rows, (), name="x", to_lonlat=same))
    assert (header["count"], header["skipped"]) == (1, 1)
    assert arrays["ids"].tolist() == ["b"]


def test_no_rows_make_a_message_without_positions() -> None:
    header, _ = decode(encode(frame([]), ("use",), name="x", to_lonlat=same))
    assert (header["count"], header["skipped"]) == (0, 0)
    assert "positions" not in header


def test_mixed_kinds_keep_their_polygons() -> None:
    mixed = shapely.GeometryCollection([shapely.box(0, 0, 1, 1), shapely.Point(5, 5)])
    header, arrays = decode(encode(frame([mixed, shapely.box(2, 2, 3, 3)]), (), name="x", to_lonlat=same))
    assert header["geometry"] == "multipolygon"
    assert arrays["polygons"].tolist() == [0, 1, 2]
