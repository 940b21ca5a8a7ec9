from __future__ import annotations

from pathlib import Path

import geopandas as gpd
import openpyxl
import pandas as pd
import pyogrio
import pytest
import shapely

from gridtwin.errors import UsageError
from gridtwin.store import Workspace
from gridtwin.store.exchange import Axes, ExportOptions, ImportOptions, export_layer, import_file

from .conftest import CRS, NOW, make_trees


@pytest.fixture
def planted(workspace: Workspace) -> Workspace:
    trees = make_trees("T1", "T2")
    trees["height_m"] = [5.5, None]
    trees["planted_year"] = [1999, None]
    trees["note"] = ["=1+1", '行，"引"\n下一行']
    workspace.write("tree", trees, actor="a", now=NOW)
    return workspace


@pytest.mark.parametrize("suffix", ["gpkg", "geojson", "shp", "csv", "xlsx", "dxf"])
def test_what_goes_out_comes_back(planted: Workspace, tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"trees.{suffix}"
    report = export_layer(planted, "tree", path)
    assert (report.path, report.rows) == (path, 2)
    before = planted.read("tree")
    planted.retire("tree", before["id"], actor="a", now=NOW)
    columns = {"layer": "", "entity": "", "handle": ""} if suffix == "dxf" else {}
    crs = None if suffix in ("gpkg", "geojson", "shp") else str(CRS)
    options = ImportOptions(crs=crs, columns=columns)
    done = import_file(planted, path, "tree", actor="b", now=NOW, options=options)
    assert done.rows_stored == 0
    assert set(done.findings["rule"]) == {"retired"}  # the codes are known: they came back whole


@pytest.mark.parametrize("suffix", ["gpkg", "geojson", "shp", "csv", "xlsx", "dxf"])
def test_values_survive_the_way_through_a_file(
    planted: Workspace, tmp_path: Path, empty_city: Path, suffix: str
) -> None:
    import shutil

    from gridtwin.store import open_workspace

    path = tmp_path / f"trees.{suffix}"
    export_layer(planted, "tree", path)
    shutil.copytree(empty_city, tmp_path / "other")
    columns = {"layer": "", "entity": "", "handle": ""} if suffix == "dxf" else {}
    crs = None if suffix in ("gpkg", "geojson", "shp") else str(CRS)
    with open_workspace(tmp_path / "other") as other:
        done = import_file(
            other, path, "tree", actor="b", now=NOW, options=ImportOptions(crs=crs, columns=columns)
        )
        assert done.findings.empty, done.findings.to_string()
        there, here = other.read("tree"), planted.read("tree")
    for name in ("id", "code", "species", "height_m", "planted_year", "note"):
        assert there[name].equals(here[name]), name
    assert there.geometry.distance(here.geometry).max() < 0.02


def test_a_shapefile_in_gbk(planted: Workspace, tmp_path: Path) -> None:
    export_layer(planted, "tree", tmp_path / "t.shp", options=ExportOptions(encoding="GBK"))
    assert "国槐".encode("gbk") in (tmp_path / "t.dbf").read_bytes()
    assert gpd.read_file(tmp_path / "t.shp")["species"].tolist() == ["国槐", "国槐"]


def test_reprojection_condition_and_format_version(planted: Workspace, tmp_path: Path) -> None:
    options = ExportOptions(crs=4490, where={"code": "T1"})
    assert export_layer(planted, "tree", tmp_path / "t.gpkg", options=options).rows == 1
    found = gpd.read_file(tmp_path / "t.gpkg")
    assert found.crs.to_epsg() == 4490
    assert (found.geometry.x[0], found.geometry.y[0]) == pytest.approx((105.0, 36.0401708), abs=1e-6)
    assert (tmp_path / "t.gpkg").read_bytes()[60:64] == (10300).to_bytes(4, "big")


def test_a_survey_table(planted: Workspace, tmp_path: Path) -> None:
    options = ExportOptions(axes=Axes.NORTH_EAST, chinese_titles=True)
    export_layer(planted, "tree", tmp_path / "t.csv", options=options)
    table = pd.read_csv(tmp_path / "t.csv", encoding="utf-8-sig")
    assert table["树木编号"].tolist() == ["T1", "T2"]
    assert table["北坐标"].tolist() == [3_990_000, 3_990_001]
    assert table["东坐标"].tolist() == [500_000, 500_010]


def test_text_in_a_workbook_is_never_a_formula(planted: Workspace, tmp_path: Path) -> None:
    export_layer(planted, "tree", tmp_path / "t.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "t.xlsx").active
    cells = {
        cell.value: cell.data_type for row in sheet.iter_rows() for cell in row if cell.value is not None
    }
    assert cells["=1+1"] == "s"


def test_polygons_with_holes_into_a_drawing(geopackage: Workspace, tmp_path: Path) -> None:
    import ezdxf

    shape = shapely.box(0, 0, 10, 10).difference(shapely.box(4, 4, 6, 6))
    zone = gpd.GeoDataFrame({"code": ["Z"], "kind": ["road"]}, geometry=[shape], crs=CRS)
    geopackage.write("control_zone", zone, actor="a", now=NOW)
    export_layer(geopackage, "control_zone", tmp_path / "z.dxf")
    rings = list(ezdxf.readfile(tmp_path / "z.dxf").modelspace())
    assert [ring.closed for ring in rings] == [True, True]
    assert {ring.dxf.layer for ring in rings} == {"control_zone"}


def test_heights_into_every_format(geopackage: Workspace, tmp_path: Path) -> None:
    points = gpd.GeoDataFrame(
        {"point_no": ["P1"], "pipe_class": ["WS"], "ground_m": [1520.0]},
        geometry=[shapely.Point(1, 2, 1519.5)],
        crs=CRS,
    )
    geopackage.write("pipe_point", points, actor="a", now=NOW)
    for suffix in ("gpkg", "geojson", "shp"):
        path = tmp_path / f"p.{suffix}"
        export_layer(geopackage, "pipe_point", path, options=ExportOptions(crs=CRS))
        assert gpd.read_file(path).geometry.iloc[0].z == 1519.5, suffix
    export_layer(geopackage, "pipe_point", tmp_path / "p.csv")
    assert pd.read_csv(tmp_path / "p.csv")["z"].tolist() == [1519.5]


def test_tables_without_geometry(geopackage: Workspace, tmp_path: Path) -> None:
    export_layer(geopackage, "attachment", tmp_path / "a.csv")
    export_layer(geopackage, "attachment", tmp_path / "a.gpkg")
    assert "host_id" in pyogrio.read_info(tmp_path / "a.gpkg")["fields"]
    for name in ("a.shp", "a.dxf"):
        with pytest.raises(UsageError, match="no geometry"):
            export_layer(geopackage, "attachment", tmp_path / name)


def test_a_failed_export_leaves_the_old_file(
    planted: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "t.csv"
    path.write_text("old")
    from gridtwin.store.exchange import exporting

    def fail(*_: object) -> None:
        raise OSError("disk full")

    monkeypatch.setitem(exporting._WRITERS, ".csv", fail)  # type: ignore[arg-type]
    with pytest.raises(OSError, match="disk full"):
        export_layer(planted, "tree", path)
    assert path.read_text() == "old"
    assert [p.name for p in tmp_path.iterdir() if p.name.startswith(".")] == []


def test_targets_that_cannot_be_used(planted: Workspace, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"\.dxf"):
        export_layer(planted, "tree", tmp_path / "t.doc")
    with pytest.raises(FileNotFoundError, match="create it first"):
        export_layer(planted, "tree", tmp_path / "none" / "t.csv")
