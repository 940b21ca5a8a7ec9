"""Deliveries read: schools, headings anywhere, files of every kind, sheets that are no tables."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.chart import BarChart

from pipe_network.errors import SourceMissing, UnusableSource
from pipe_network.survey.delivery import TableKind
from pipe_network.survey.reading import read_delivery
from pipe_network.survey.schools import read_mapping
from tests.pipe_network.survey import books

DAY = pd.Timestamp("2025-03-20").to_pydatetime()


def test_eps_school_by_its_keys(tmp_path: Path) -> None:
    path = books.write(tmp_path / "给水_JS.xlsx", {"管点表": books.EPS_POINTS, "管线表": books.EPS_LINES})
    delivery = read_delivery([path])
    points, lines = delivery.tables
    assert (points.kind, points.school, points.pipe_class) == (TableKind.POINT, "EPS-style", "JS")
    assert (lines.kind, lines.school, lines.heading_row) == (TableKind.LINE, "EPS-style", 1)
    assert points.cells.loc[2, "x"] == 391700.25
    assert points.cells.loc[2, "y"] == 3991400.5
    assert points.heading_of("x") == "QDY"
    assert delivery.notes == ()


def test_english_keys_and_class_from_sheet(tmp_path: Path) -> None:
    sheets = {"WSPoint": books.ENGLISH_POINTS, "WSLine": books.ENGLISH_LINES}
    points, lines = read_delivery([books.write(tmp_path / "a.xlsx", sheets)]).tables
    assert (points.school, points.pipe_class) == ("Shunde-2008", "WS")
    assert (lines.school, lines.pipe_class) == ("English-key", "WS")
    assert lines.cells.loc[2, "start_y"] == 3991400.5


def test_titles_and_headings_in_two_rows(tmp_path: Path) -> None:
    merged = {"点": ["A1:F1", "A2:A3", "D2:E2", "F2:F3"], "线": ["A1:H1", "E2:F2", "G2:H2"]}
    path = books.write(
        tmp_path / "成果.xlsx", {"点": books.CHINESE_POINTS, "线": books.CHINESE_LINES}, merged=merged
    )
    points, lines = read_delivery([path]).tables
    assert (points.school, points.heading_row, points.pipe_class) == ("Chinese", 3, "YS")
    assert list(points.cells.index) == [4, 5]
    assert points.cells.loc[4, ["y", "x", "ground_m"]].tolist() == [3991400.5, 391700.25, 1520]
    row = lines.cells.loc[4]
    assert row[["start_depth_m", "end_depth_m", "start_invert_m", "end_invert_m"]].tolist() == [
        2,
        1.5,
        1518,
        1517.5,
    ]


@pytest.mark.parametrize("encoding", ["gbk", "utf-8-sig", "utf-16"])
def test_csv_in_every_encoding(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "雨水管点.csv"
    path.write_bytes(
        "物探点号,X坐标,Y坐标,地面高程,附属物\nY1,3991400.5,391700.25,1520,雨水篦\n".encode(encoding)
    )
    (table,) = read_delivery([path]).tables
    assert (table.pipe_class, table.cells.loc[2, "appurtenance"]) == ("YS", "雨水篦")


def test_columns_without_a_field_and_foreign_sheets_are_listed(tmp_path: Path) -> None:
    rows = [[*row, extra] for row, extra in zip(books.EPS_POINTS, ["领导签字", "a", "b"], strict=True)]
    sheets = {"JS": rows, "说明": [["本表由某院提交"], ["共 2 点"]], "空": []}
    notes = read_delivery([books.write(tmp_path / "a.xlsx", sheets)]).notes
    assert [str(note).split("; ")[0] for note in notes] == [
        "a.xlsx[JS]: columns without a field: 领导签字",
        "a.xlsx[说明] is no table of points or lines",
        "a.xlsx[空] is empty",
    ]
    assert "未导入" in notes[1].zh  # type: ignore[attr-defined]


def test_nearly_a_table_says_what_lacks(tmp_path: Path) -> None:
    rows = [[cell for at, cell in enumerate(row) if at != 1] for row in books.EPS_POINTS]
    with pytest.raises(UnusableSource, match=r"looks like a table of points \(8 known headings\).*point_no"):
        read_delivery([books.write(tmp_path / "a.xlsx", {"JS": rows})])


def test_mapping_file_goes_first(tmp_path: Path) -> None:
    mapping = tmp_path / "map.toml"
    mapping.write_text(
        'school = "某院"\n[point]\n"桩号" = "point_no"\n"E" = "x"\n"N" = "y"\n"地面" = "ground_m"\n',
        encoding="utf-8",
    )
    path = books.write(
        tmp_path / "a.xlsx", {"JS": [["桩号", "N", "E", "地面"], ["1", 3991400, 391700, 1520]]}
    )
    (table,) = read_delivery([path], mapping=read_mapping(mapping)).tables
    assert (table.school, table.cells.loc[2, "x"], table.cells.loc[2, "point_no"]) == ("某院", 391700, "1")


def test_formulas_count_by_their_last_value(tmp_path: Path) -> None:
    rows = [list(row) for row in books.EPS_POINTS]
    rows[1][6], rows[2][6] = "=1500+20", "=1500+21"
    path = books.write(tmp_path / "JS.xlsx", {"JS": rows})
    (table,) = read_delivery([path]).tables
    assert table.cells["ground_m"].tolist() == ["=1500+20", "=1500+21"]  # never computed: kept as text
    _store_value(path, "=1500+20", 1520)
    (table,) = read_delivery([path]).tables
    assert table.cells["ground_m"].tolist() == [1520, "=1500+21"]


def _store_value(path: Path, formula: str, value: float) -> None:
    """Put a computed value beside a formula, as a spreadsheet program does."""
    import zipfile

    name = "xl/worksheets/sheet1.xml"
    with zipfile.ZipFile(path) as book:
        parts = {one: book.read(one) for one in book.namelist()}
    text = parts[name].decode()
    at = (
        f"<f>{formula[1:]}</f><v></v>"
        if f"<f>{formula[1:]}</f><v></v>" in text
        else f"<f>{formula[1:]}</f><v />"
    )
    assert at in text
    parts[name] = text.replace(at, f"<f>{formula[1:]}</f><v>{value}</v>").encode()
    with zipfile.ZipFile(path, "w") as book:
        for one, data in parts.items():
            book.writestr(one, data)


def test_blank_rows_and_repeated_headings_are_no_rows(tmp_path: Path) -> None:
    head, first, second = books.EPS_POINTS
    path = books.write(tmp_path / "JS.xlsx", {"JS": [head, first, [None] * 9, [" "], head, second]})
    delivery = read_delivery([path])
    assert list(delivery.tables[0].cells.index) == [2, 6]
    assert "repeated 1 times" in delivery.notes[0]


def test_table_of_one_row_and_of_none(tmp_path: Path) -> None:
    one = books.write(tmp_path / "JS.xlsx", {"JS": books.EPS_POINTS[:2], "JSL": books.EPS_LINES[:1]})
    delivery = read_delivery([one])
    assert [len(table.cells) for table in delivery.tables] == [1, 0]
    assert "headings but no rows" in delivery.notes[0]


def test_dates_and_empty_text_stay_raw(tmp_path: Path) -> None:
    rows = [[*books.ENGLISH_POINTS[0]], [*books.ENGLISH_POINTS[1]]]
    rows[1][9], rows[1][6] = DAY, "  "
    (table,) = read_delivery([books.write(tmp_path / "a.xlsx", {"WSPoint": rows})]).tables
    assert table.cells.loc[2, "survey_date"] == DAY
    assert table.cells.loc[2, "feature"] is None


def test_wrong_declared_size_cuts_no_cells(tmp_path: Path) -> None:
    path = books.write(tmp_path / "JS.xlsx", {"JS": books.EPS_POINTS})
    import zipfile

    with zipfile.ZipFile(path) as book:
        parts = {one: book.read(one) for one in book.namelist()}
    name = "xl/worksheets/sheet1.xml"
    parts[name] = parts[name].replace(b'<dimension ref="A1:I3"', b'<dimension ref="A1:A1"')
    with zipfile.ZipFile(path, "w") as book:
        for one, data in parts.items():
            book.writestr(one, data)
    assert len(read_delivery([path]).tables[0].cells) == 2


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("a.xlsx", b"", r"a.xlsx is empty \(0 bytes\)"),
        ("a.xls", OLE, "old .xls format"),
        ("a.xlsx", OLE + "EncryptedPackage".encode("utf-16-le"), "protected by a password"),
        ("a.xlsx", b"PK\x03\x04 cut off", "not an XLSX workbook"),
        ("a.xlsx", b"<html>a table</html>", "neither a workbook nor an Access database"),
        ("a.csv", b"\xff\xfe\xfa\x00\x81", "neither UTF-8 nor GBK"),
        ("a.csv", b"a,b\x00\n1,2\n", "zero bytes"),
    ],
    ids=["zero bytes", "old xls", "locked", "cut off", "html renamed", "no encoding", "binary"],
)
def test_files_that_cannot_be_read_say_why(tmp_path: Path, name: str, data: bytes, message: str) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(UnusableSource, match=message) as told:
        read_delivery([tmp_path / name])
    assert told.value.zh


def test_missing_file_and_empty_folder(tmp_path: Path) -> None:
    with pytest.raises(SourceMissing, match="does not exist"):
        read_delivery([tmp_path / "none.xlsx"])
    with pytest.raises(UnusableSource, match="holds no survey file"):
        read_delivery([tmp_path])


def test_renamed_workbook_is_read_and_noted(tmp_path: Path) -> None:
    path = books.write(tmp_path / "JS.xlsx", {"JS": books.EPS_POINTS}).rename(tmp_path / "JS.xls")
    delivery = read_delivery([path])
    assert len(delivery.tables) == 1
    assert "under another ending" in delivery.notes[0]


def test_chart_sheets_are_listed(tmp_path: Path) -> None:
    path = books.write(tmp_path / "JS.xlsx", {"JS": books.EPS_POINTS})
    book = load_workbook(path)
    assert isinstance(book, Workbook)
    book.create_chartsheet("图").add_chart(BarChart())
    book.save(path)
    assert "is a chart" in read_delivery([path]).notes[0]
