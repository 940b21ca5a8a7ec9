"""What there is to be mapped in survey files: recognised sheets, others with what their columns would be."""

from pathlib import Path

import openpyxl

from pipe_network.exchange.headings import headed_tables
from pipe_network.survey.delivery import TableKind


def test_sheets_are_told_with_their_columns(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    lines, own, empty = book.active, book.create_sheet("点"), book.create_sheet("空")
    for row in (["起点点号", "终点点号", "图例"], ["1", "2", "a"], ["2", "3", "a"]):
        lines.append(row)
    for row in (["测区一"], ["桩名", "北坐", "东坐", "地面高程"], ["P1", 10, 20, 5.5]):
        own.append(row)
    empty.append([None])
    book.save(tmp_path / "a.xlsx")
    first, second = headed_tables([tmp_path / "a.xlsx"])
    assert (first.kind, first.is_layer) == (TableKind.LINE, False)
    assert [(one.text, one.field, one.samples) for one in first.headings] == [
        ("起点点号", "start_point", ("1", "2")),
        ("终点点号", "end_point", ("2", "3")),
        ("图例", "", ("a",)),
    ]
    assert (second.sheet, second.kind) == ("点", None)
    assert [(one.text, one.as_point) for one in second.headings][-1] == ("地面高程", "ground_m")
    mapping = tmp_path / "m.toml"
    mapping.write_text('[point]\n"桩名" = "point_no"\n"北坐" = "y"\n"东坐" = "x"\n', "utf-8")
    _, named = headed_tables([tmp_path / "a.xlsx"], mapping=mapping)
    assert named.kind is TableKind.POINT
    assert [one.field for one in named.headings] == ["point_no", "y", "x", "ground_m"]
