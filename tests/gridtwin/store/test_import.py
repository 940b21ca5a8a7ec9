from __future__ import annotations

import datetime
from pathlib import Path

import geopandas as gpd
import numpy as np
import openpyxl
import pandas as pd
import pytest
import shapely

from gridtwin.errors import UsageError
from gridtwin.store import Workspace
from gridtwin.store.errors import MissingCrs, UnknownColumn
from gridtwin.store.exchange import Axes, ImportOptions, ImportReport, import_file

from .conftest import CRS, LATER, NOW, make_trees

TREES = "code,species,X,Y\nT1,国槐,500000,3990000\nT2,刺槐,500010,3990001\n"


def bring(workspace: Workspace, path: Path, into: str = "tree", **options: object) -> ImportReport:
    given = ImportOptions(**options)  # type: ignore[arg-type]
    return import_file(workspace, path, into, actor="a", now=NOW, options=given)


def write(tmp_path: Path, text: str, name: str = "trees.csv", encoding: str = "utf-8") -> Path:
    path = tmp_path / name
    path.write_bytes(text.encode(encoding))
    return path


def rules(report: ImportReport) -> list[tuple[int, str, str]]:
    table = report.findings
    return list(zip(table["row"].astype(int), table["column"], table["rule"], strict=True))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gbk", "gb18030", "utf-16"])
def test_text_encodings_are_recognised(workspace: Workspace, tmp_path: Path, encoding: str) -> None:
    report = bring(workspace, write(tmp_path, TREES, encoding=encoding), crs="4544")
    assert (report.rows_in, report.rows_stored, report.rows_reported) == (2, 2, 0)
    found = workspace.read("tree")
    assert found["species"].tolist() == ["国槐", "刺槐"]
    assert found.geometry.tolist() == [shapely.Point(500_000, 3_990_000), shapely.Point(500_010, 3_990_001)]


def test_text_in_no_known_encoding_is_refused(geopackage: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "trees.csv"
    path.write_bytes(b"code,X,Y\n\xff\xfe\xfd,1,2\n\x80\x80")
    with pytest.raises(UsageError, match="--encoding"):
        bring(geopackage, path, crs="4544")


@pytest.mark.parametrize(
    ("header", "row", "options"),
    [
        ("code,X,Y", "T1,500000,3990000", {}),
        ("code,X,Y", "T1,3990000,500000", {}),
        ("code,Y,X", "T1,3990000,500000", {}),
        ("code,X,Y", "T1,3990000,500000", {"axes": Axes.NORTH_EAST}),
        ("code,北坐标,东坐标", "T1,3990000,500000", {}),
        ("编号;东坐标（m）;北坐标（m）", "T1;500000;3990000", {"columns": {"编号": "code"}}),
        ("code,easting,northing", "T1,500000,3990000", {"axes": Axes.NORTH_EAST}),
        ("code,wkt", "T1,POINT (500000 3990000)", {}),
    ],
    ids=[
        "GIS",
        "survey table",
        "GIS, Y first",
        "survey, said so",
        "titles say it",
        "units",
        "titles beat axes",
        "WKT",
    ],
)
def test_axis_order(
    geopackage: Workspace, tmp_path: Path, header: str, row: str, options: dict[str, object]
) -> None:
    report = bring(geopackage, write(tmp_path, f"{header}\n{row}\n"), crs="4544", **options)
    assert report.rows_stored == 1
    assert geopackage.read("tree").geometry.iloc[0] == shapely.Point(500_000, 3_990_000)


@pytest.mark.parametrize(
    ("crs", "row"),
    [("4544", "T1,480000,480000"), ("3857", "T1,11688546,4304933"), ("32648", "T1,4000000,4000000")],
    ids=["in neither order", "both ways", "in neither order, UTM"],
)
def test_an_order_that_cannot_be_told_is_refused(
    geopackage: Workspace, tmp_path: Path, crs: str, row: str
) -> None:
    with pytest.raises(UsageError, match="--axes north-east"):
        bring(geopackage, write(tmp_path, f"code,X,Y\n{row}\n"), crs=crs)
    assert geopackage.count("tree") == 0


def test_a_missing_crs_is_asked_for(geopackage: Workspace, tmp_path: Path) -> None:
    with pytest.raises(MissingCrs, match="--crs 4544"):
        bring(geopackage, write(tmp_path, TREES))
    with pytest.raises(UsageError, match="not a known coordinate system"):
        bring(geopackage, write(tmp_path, TREES), crs="999999")


def test_longitude_and_latitude(geopackage: Workspace, tmp_path: Path) -> None:
    bring(geopackage, write(tmp_path, "code,纬度,经度\nT1,36,105\n"), crs="4490")
    point = geopackage.read("tree").geometry.iloc[0]
    assert (point.x, point.y) == pytest.approx((500_000, 3_985_542.670), abs=0.001)


@pytest.mark.parametrize(("datum", "shift_m"), [("gcj02", 500), ("bd09", 1000)], ids=["GCJ-02", "BD-09"])
def test_web_map_coordinates_are_marked_approximate(
    geopackage: Workspace, tmp_path: Path, datum: str, shift_m: float
) -> None:
    """The offset is some hundred metres; the exact formulas are tested with gridtwin.standards."""
    text = "code,lon,lat,note\nT1,103.84,36.06,路口\nT2,103.85,36.06,\n"
    report = bring(geopackage, write(tmp_path, text), crs=datum)
    bring(geopackage, write(tmp_path, text.replace("T1", "W1").replace("T2", "W2")), crs="4326")
    found = geopackage.read("tree").set_index("code")
    assert 100 < found.geometry["T1"].distance(found.geometry["W1"]) < 1.5 * shift_m
    assert found["note"]["T1"].startswith("路口; 近似位置")
    assert found["note"]["T2"].startswith("近似位置")
    assert datum.upper() in report.notes[0]


def test_every_row_is_stored_or_reported(workspace: Workspace, tmp_path: Path) -> None:
    workspace.write("tree", make_trees("TAKEN", "GONE"), actor="a", now=NOW)
    gone = workspace.read("tree", where={"code": "GONE"})["id"]
    workspace.retire("tree", gone, actor="a", now=LATER)
    text = (
        "树木编号,树种,类别,树高(m),栽植年份,X,Y\n"
        "OK,国槐,行道树,5.5,1999,500000,3990000\n"  # 2
        ",国槐,park,5,1999,500000,3990000\n"  # 3 no code
        "A,国槐,forest,5,1999,500000,3990000\n"  # 4 not in the list
        "B,国槐,park,-1,1999,500000,3990000\n"  # 5 below the minimum
        "C,国槐,park,high,19.5,500000,3990000\n"  # 6 no number, no whole number
        "D,国槐,park,5,1999,NaN,3990000\n"  # 7 no coordinate
        "OK,国槐,park,5,1999,500000,3990000\n"  # 8 twice
        "TAKEN,国槐,park,5,1999,500000,3990000\n"  # 9 in the workspace
        "GONE,国槐,park,5,1999,500000,3990000\n"  # 10 retired
        "\n"
        f"{'L' * 25},国槐,park,5,1999,500000,3990000\n"  # 12 too long
        "E,国槐,park,,,500000,3990000\n"  # 13 good: nothing is required but the code
    )
    report = bring(workspace, write(tmp_path, text), crs="4544")
    assert rules(report) == [
        (3, "树木编号", "required"),
        (4, "类别", "domain"),
        (5, "树高(m)", "minimum"),
        (6, "树高(m)", "type"),
        (6, "栽植年份", "type"),
        (7, "X", "coordinate"),
        (8, "code", "unique"),
        (9, "code", "taken"),
        (10, "code", "retired"),
        (12, "树木编号", "length"),
    ]
    assert (report.rows_in, report.rows_stored, report.rows_reported) == (11, 2, 9)
    assert set(report.findings["row"]) == {3, 4, 5, 6, 7, 8, 9, 10, 12}
    found = workspace.read("tree", where={"code": ["OK", "E"]})
    assert found["kind"].tolist() == ["street_tree", "park"]
    assert found["height_m"].tolist()[0] == 5.5
    assert "“high”不是有效的数值" in report.findings["message_zh"].tolist()


@pytest.mark.parametrize(
    ("header", "options", "error", "words"),
    [
        ("code,colour,X,Y", {}, UnknownColumn, "--map COLUMN=FIELD"),
        ("code,树木编号,X,Y", {}, UnknownColumn, "both mean code"),
        ("species,height_m,X,Y", {}, UsageError, "requires"),
        ("code,species,a,b", {"ignore_unknown": True}, UsageError, "no columns for the position"),
        ("code,code,X,Y", {}, UsageError, "two columns"),
        ("code,species,X,Y", {"columns": {"kind": "code"}}, UnknownColumn, "no such column"),
        ("code,species,X,Y", {"columns": {"species": "sort"}}, UnknownColumn, "no field 'sort'"),
    ],
    ids=["unknown", "two for one", "required missing", "no position", "title twice", "map from", "map to"],
)
def test_columns_that_do_not_fit_are_refused(
    geopackage: Workspace,
    tmp_path: Path,
    header: str,
    options: dict[str, object],
    error: type[Exception],
    words: str,
) -> None:
    with pytest.raises(error, match=words):
        bring(geopackage, write(tmp_path, f"{header}\nT1,x,500000,3990000\n"), crs="4544", **options)
    assert geopackage.count("tree") == 0


def test_columns_mapped_set_and_left_out(geopackage: Workspace, tmp_path: Path) -> None:
    path = write(tmp_path, "no,sort,colour,X,Y\nT1,,red,500000,3990000\nT2,柳,red,500000,3990000\n")
    report = bring(
        geopackage,
        path,
        crs="4544",
        columns={"no": "code", "sort": "species", "colour": ""},
        constants={"species": "国槐", "kind": "park"},
    )
    assert report.rows_stored == 2
    found = geopackage.read("tree")
    assert found["species"].tolist() == ["国槐", "柳"]
    assert found["kind"].tolist() == ["park", "park"]


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("trees.csv", "", "no rows"),
        ("trees.csv", "code,X,Y\n", "no rows"),
        ("trees.csv", "code,X,Y\nT1,1,2,3,4\n", "5 values under 3 titles"),
        ("trees.xlsx", "no workbook", "not an XLSX"),
        ("trees.dxf", "no drawing", "not a DXF"),
        ("trees.gpkg", "no database", "cannot be read"),
        ("trees.shp", "no shapes", "cannot be read"),
        ("trees.geojson", '{"type": "FeatureCollection", "features": []}', "no rows"),
        ("trees.doc", "x", "cannot be imported"),
    ],
    ids=[
        "empty",
        "titles only",
        "ragged",
        "XLSX",
        "DXF",
        "GeoPackage",
        "Shapefile",
        "empty layer",
        "other ending",
    ],
)
def test_files_that_cannot_be_used(
    geopackage: Workspace, tmp_path: Path, name: str, content: str, words: str
) -> None:
    with pytest.raises(UsageError, match=words):
        bring(geopackage, write(tmp_path, content, name), crs="4544")


def test_a_missing_file(geopackage: Workspace, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="does not exist"):
        bring(geopackage, tmp_path / "none.csv", crs="4544")


def test_workbook(geopackage: Workspace, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["设施编码", "名称", "设施类别", "建成年份", "X", "Y"])
    sheet.append([101, "公厕一", "公共厕所", 2001, 3_990_000, 500_000])
    sheet.append([6201021234567890, "公厕二", "toilet", 2001.0, 3_990_000, 500_000])
    sheet.append([None] * 6)
    sheet.append(["0103", "公厕三", "toilet", datetime.date(2001, 1, 1), 3_990_000, 500_000])
    book.save(tmp_path / "f.xlsx")
    report = bring(geopackage, tmp_path / "f.xlsx", "facility", crs="4544")
    assert rules(report) == [(3, "设施编码", "digits"), (5, "建成年份", "type")]
    found = geopackage.read("facility")
    assert found["code"].tolist() == ["101"]
    assert found["built_year"].tolist() == [2001]
    book.create_sheet("other")
    book.save(tmp_path / "two.xlsx")
    with pytest.raises(UsageError, match="--layer"):
        bring(geopackage, tmp_path / "two.xlsx", "facility", crs="4544")


@pytest.mark.parametrize(
    ("given", "stored"),
    [
        ("2024-01-05", "2024-01-05"),
        ("2024/1/5", "2024-01-05"),
        ("20240105", "2024-01-05"),
        ("2024年1月5日", "2024-01-05"),
    ],
)
def test_dates_as_people_write_them(geopackage: Workspace, tmp_path: Path, given: str, stored: str) -> None:
    plot = "POLYGON ((500000 3990000, 500001 3990000, 500001 3990001, 500000 3990000))"
    text = f'permit_no,kind,issued_on,status,wkt\nP1,building,{given},有效,"{plot}"\n'
    assert bring(geopackage, write(tmp_path, text), "permit", crs="4544").rows_stored == 1
    assert geopackage.read("permit")["issued_on"].iloc[0] == pd.Timestamp(stored)


def polygons(*shapes: str) -> gpd.GeoDataFrame:
    """Zones with the shapes given around (0, 0), moved to where the CRS is used."""
    codes = [f"Z{at}" for at in range(len(shapes))]
    placed = shapely.transform(shapely.from_wkt(shapes), lambda xy: xy + np.array([500_000, 3_990_000]))
    return gpd.GeoDataFrame({"code": codes, "kind": "road"}, geometry=list(placed), crs=CRS)


def test_shapes_that_do_not_fit(geopackage: Workspace, tmp_path: Path) -> None:
    bow_tie = "POLYGON ((0 0, 10 10, 10 0, 0 10, 0 0))"
    frame = polygons("POLYGON ((0 0, 10 0, 10 10, 0 0))", bow_tie, "POINT (0 0)", "POLYGON EMPTY")
    path = tmp_path / "zones.gpkg"
    frame.to_file(path, layer="zones", geometry_type="Unknown")
    report = bring(geopackage, path, "control_zone")
    assert rules(report) == [(2, "geometry", "valid"), (3, "geometry", "kind"), (4, "geometry", "geometry")]
    assert report.rows_stored == 1
    mended = bring(geopackage, path, "control_zone", repair=True)
    assert rules(mended)[0] == (1, "code", "taken")
    areas = geopackage.read("control_zone").geometry.area.tolist()
    assert areas == pytest.approx([50.0, 50.0])  # the triangle, and both wings of the bow tie


def test_heights_and_measures_are_kept(workspace: Workspace, tmp_path: Path) -> None:
    shapes = shapely.from_wkt(["LINESTRING ZM (104 36 1 7, 104.1 36 2 8)"])
    lines = gpd.GeoDataFrame(
        {"line_no": ["a"], "start_point": ["p"], "end_point": ["q"], "pipe_class": ["WS"]},
        geometry=shapes,
        crs=4490,
    )
    import pyarrow as pa
    from pyogrio.raw import write_arrow

    table = pa.table({name: lines[name].tolist() for name in lines.columns if name != "geometry"})
    table = table.append_column("geometry", pa.array(list(shapely.to_wkb(shapes, flavor="iso"))))
    write_arrow(
        table,
        tmp_path / "l.gpkg",
        layer="l",
        driver="GPKG",
        geometry_name="geometry",
        geometry_type="Unknown",
        crs="EPSG:4490",
    )
    assert bring(workspace, tmp_path / "l.gpkg", "pipe_line").rows_stored == 1
    line = workspace.read("pipe_line").geometry.iloc[0]
    assert shapely.get_coordinates(line, include_z=True, include_m=True)[:, 2:].tolist() == [[1, 7], [2, 8]]
    assert line.bounds[0] > 400_000


@pytest.mark.parametrize(
    ("encoding", "cpg", "has_note"),
    [
        ("GBK", "GBK", False),
        ("GBK", None, False),
        ("GBK", "UTF-8", True),
        ("GBK", "ISO-8859-1", True),
        ("UTF-8", "UTF-8", False),
        ("UTF-8", None, False),
        ("UTF-8", "GBK", True),
    ],
    ids=str,
)
def test_shapefile_encodings(
    geopackage: Workspace, tmp_path: Path, encoding: str, cpg: str | None, has_note: bool
) -> None:
    trees = make_trees("T1", "T2").rename(columns={"species": "树种"})
    trees.to_file(tmp_path / "t.shp", encoding=encoding)
    (tmp_path / "t.cpg").unlink(missing_ok=True)
    if cpg is not None:
        (tmp_path / "t.cpg").write_text(cpg)
    report = bring(geopackage, tmp_path / "t.shp")
    assert geopackage.read("tree")["species"].tolist() == ["国槐", "国槐"]
    assert bool(report.notes) is has_note


def test_a_shapefile_without_a_crs(geopackage: Workspace, tmp_path: Path) -> None:
    make_trees("T1").to_file(tmp_path / "t.shp", encoding="UTF-8")
    (tmp_path / "t.prj").unlink()
    with pytest.raises(MissingCrs, match="--crs"):
        bring(geopackage, tmp_path / "t.shp")
    assert bring(geopackage, tmp_path / "t.shp", crs="4544").rows_stored == 1


def test_layers_of_a_geopackage(geopackage: Workspace, tmp_path: Path) -> None:
    make_trees("T1").to_file(tmp_path / "two.gpkg", layer="a")
    make_trees("T2").to_file(tmp_path / "two.gpkg", layer="b")
    with pytest.raises(UsageError, match="layers a, b; choose one with --layer"):
        bring(geopackage, tmp_path / "two.gpkg")
    bring(geopackage, tmp_path / "two.gpkg", layer="b")
    make_trees("T3").to_file(tmp_path / "two.gpkg", layer="tree")
    bring(geopackage, tmp_path / "two.gpkg")  # the one with the name of the class
    assert geopackage.read("tree")["code"].tolist() == ["T2", "T3"]


def test_geojson_is_in_longitude_and_latitude(geopackage: Workspace, tmp_path: Path) -> None:
    make_trees("T1").to_crs(4326).to_file(tmp_path / "t.geojson")
    bring(geopackage, tmp_path / "t.geojson")
    point = geopackage.read("tree").geometry.iloc[0]
    assert point.distance(shapely.Point(500_000, 3_990_000)) < 0.02  # GeoJSON has seven digits: a centimetre


def test_a_drawing(workspace: Workspace, tmp_path: Path) -> None:
    import ezdxf

    drawing = ezdxf.new()
    space = drawing.modelspace()
    block = drawing.blocks.new("MANHOLE")
    block.add_circle((0, 0), 1)
    insert = space.add_blockref("MANHOLE", (500_000, 3_990_000), dxfattribs={"layer": "SSJ"})
    insert.add_attrib("NO", "T1")
    space.add_point((500_010, 3_990_000, 1520.5), dxfattribs={"layer": "SSJ"})
    x, y = 500_000, 3_990_000
    space.add_lwpolyline([(x, y), (x + 10, y), (x + 10, y + 10)], close=True, dxfattribs={"layer": "HX-road"})
    space.add_lwpolyline([(x, y), (x + 10, y)], dxfattribs={"layer": "HX-road"})
    space.add_line((x, y, 1), (x + 10, y, 2), dxfattribs={"layer": "WS"})
    space.add_polyline3d([(x, y, 1), (x + 10, y, 2), (x + 20, y, 3)], dxfattribs={"layer": "WS"})
    half_circle = [(x, y, 0, 0, 1), (x + 10, y, 0, 0, 0)]
    space.add_lwpolyline(half_circle, dxfattribs={"layer": "WS"})
    space.add_text("T1", dxfattribs={"layer": "WS"})
    drawing.saveas(tmp_path / "d.dxf")

    with pytest.raises(MissingCrs):
        bring(
            workspace,
            tmp_path / "d.dxf",
            drawing_layers=("SSJ",),
            columns={"NO": "code"},
            ignore_unknown=True,
        )
    left_out = {"entity": "", "handle": "", "block": ""}
    trees = bring(
        workspace, tmp_path / "d.dxf", crs="4544", drawing_layers=("SSJ",),
        columns=left_out | {"NO": "code", "layer": "species"},
    )  # fmt: skip
    assert (trees.rows_in, trees.rows_stored) == (2, 1)
    assert rules(trees) == [(2, "NO", "required")]
    assert workspace.read("tree")["species"].tolist() == ["SSJ"]

    zones = bring(
        workspace, tmp_path / "d.dxf", "control_zone", crs="4544", drawing_layers=("HX-*",),
        columns={"entity": "", "handle": "code", "layer": "name"}, constants={"kind": "road"},
    )  # fmt: skip
    assert rules(zones) == [(2, "geometry", "entity")]
    assert workspace.read("control_zone").geometry.area.tolist() == [50.0]

    pipes = bring(
        workspace, tmp_path / "d.dxf", "pipe_line", crs="4544", drawing_layers=("WS",),
        columns={"entity": "", "handle": "line_no", "layer": "pipe_class"},
        constants={"start_point": "p", "end_point": "q"},
    )  # fmt: skip
    assert (pipes.rows_in, pipes.rows_stored) == (4, 3)
    assert rules(pipes) == [(4, "geometry", "entity")]
    lengths = workspace.read("pipe_line").geometry.length.tolist()
    assert lengths == pytest.approx([10, 20, 5 * np.pi], abs=0.05)
    assert workspace.read("pipe_line").geometry.has_z.tolist() == [True, True, False]
