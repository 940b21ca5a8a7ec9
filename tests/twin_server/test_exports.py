from __future__ import annotations

import io
import tempfile
import zipfile
from pathlib import Path
from typing import Any

import geopandas as gpd
import openpyxl
import pandas as pd
import pyogrio
import pytest

import twin_server.exports as exports
from tests.twin_server.client import Answer, get
from tests.twin_server.small_city import CRS, GRIDS
from twin_server.city import City
from twin_server.errors import Busy
from twin_server.exports import Format, Wanted, formats, make_export


@pytest.fixture(autouse=True)
def left_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Every test: what was made for an export is gone at the end."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    yield
    assert list(tmp_path.glob("gridtwin-export-*")) == []


def export(api: Any, layer: str, query: str) -> Answer:
    return get(api, f"/exports/{layer}?{query}")


def read(answer: Answer, tmp_path: Path, ending: str) -> gpd.GeoDataFrame:
    path = tmp_path / f"layer{ending}"
    path.write_bytes(answer.body)
    return pyogrio.read_dataframe(path)


def test_a_geopackage_in_the_working_system(api: Any, tmp_path: Path) -> None:
    answer = export(api, "building", "format=gpkg")
    assert answer.media_type == "application/geopackage+sqlite3"
    assert answer.headers["content-disposition"] == 'attachment; filename="building.gpkg"'
    assert answer.headers["content-length"] == str(len(answer.body))
    found = read(answer, tmp_path, ".gpkg")
    assert found.crs.to_epsg() == CRS
    assert found["code"].tolist() == ["B1", "B2", "B3", "B4"]


def test_geojson_in_degrees(api: Any, tmp_path: Path) -> None:
    found = read(export(api, "component", "format=geojson"), tmp_path, ".geojson")
    assert len(found) == 5
    assert 103 < found.geometry.iloc[0].x < 104


def test_a_shapefile_comes_as_an_archive(api: Any) -> None:
    answer = export(api, "building", "format=shp&crs=4490")
    assert answer.media_type == "application/zip"
    with zipfile.ZipFile(io.BytesIO(answer.body)) as archive:
        assert {"building.shp", "building.dbf", "building.prj", "building.shx"} <= set(archive.namelist())
        assert b"China_2000" in archive.read("building.prj")


def test_tables_with_titles(api: Any) -> None:
    table = pd.read_csv(io.BytesIO(export(api, "component", "format=csv&titles=zh").body), dtype=str)
    assert "名称" in "".join(table.columns)
    assert len(table) == 5
    sheet = openpyxl.load_workbook(io.BytesIO(export(api, "component", "format=xlsx").body)).active
    assert sheet.max_row == 6


def test_a_table_without_geometry(api: Any) -> None:
    assert export(api, "inspection", "format=csv").status == 200
    assert export(api, "inspection", "format=shp").status == 400
    assert export(api, "inspection", "format=csv&bbox=103,36,104,37").status == 400


def test_only_what_lies_in_the_box(api: Any, city: City, tmp_path: Path) -> None:
    west, south, east, north = city.lonlat_extent("unit_grid") or (0, 0, 0, 0)
    middle = (west + east) / 2
    some = export(api, "unit_grid", f"format=gpkg&bbox={west},{south},{middle - 0.0005},{north}")
    assert read(some, tmp_path, ".gpkg")["code"].tolist() == [GRIDS[0]]
    none = export(api, "unit_grid", "format=csv&bbox=0,0,1,1")
    assert (none.status, len(none.body.decode("utf-8-sig").splitlines())) == (200, 1)
    everything = export(api, "unit_grid", "format=csv&bbox=-180,-90,180,90")
    assert len(everything.body.decode("utf-8-sig").splitlines()) == 3


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("building?format=exe", 400),
        ("building?format=../../etc/passwd", 400),
        ("building?format=gpkg&bbox=1,2,3", 400),
        ("building?format=gpkg&crs=3857", 400),
        ("building?format=csv&titles=emperor", 400),
        ("castle", 404),
        ("history", 404),
        ("detection_run", 404),
        ("..%2Fcity.gpkg", 404),
        ("building.gpkg", 404),
    ],
)
def test_bad_requests(api: Any, path: str, status: int) -> None:
    answer = get(api, f"/exports/{path}")
    assert (answer.status, answer.media_type) == (status, "application/problem+json")


def test_too_many_rows_are_refused_before_anything_is_written(
    api: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    small = (Format("csv", ".csv", "text/csv", 3),)
    monkeypatch.setattr(exports, "formats", lambda: small)
    for query in ("format=csv", "format=csv&bbox=103.7974,36.0471,103.81,36.06"):
        answer = export(api, "component", query)
        assert answer.status == 413
        assert "smaller bbox" in answer.json["detail"]
        assert "上限3条" in answer.json["detail_zh"]


def test_only_so_many_at_once(city: City) -> None:
    turns = exports._turns()
    held = [turns.acquire(blocking=False) for _ in range(3)]
    try:
        assert held == [True, True, False]
        with pytest.raises(Busy, match="other exports"):
            make_export(city, Wanted("building", "csv"))
    finally:
        for _ in range(2):
            turns.release()


def test_a_client_that_goes_away_leaves_nothing(city: City) -> None:
    made = make_export(city, Wanted("building", "gpkg"))
    assert next(made.chunks)
    made.chunks.close()  # type: ignore[attr-defined]


def test_a_failure_leaves_nothing(city: City, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: Any, **__: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(exports, "export_layer", fail)
    with pytest.raises(OSError, match="No space"):
        make_export(city, Wanted("building", "gpkg"))


def test_each_format_is_named_once() -> None:
    assert [kind.name for kind in formats()] == ["gpkg", "geojson", "csv", "xlsx", "shp"]
