"""Safe repairs: what they change, that they help, and that originals stay."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from pipe_network.checks.repaired import write_repaired
from pipe_network.checks.repairs import Repair, plan_repairs
from pipe_network.errors import BadPipeData
from pipe_network.survey.delivery import Staged
from pipe_network.survey.reading import read_delivery
from pipe_network.survey.staging import stage
from tests.pipe_network.checks.deliveries import EAST, NORTH, STREET, STREET_LINES, changed, report, survey


def written(staged: Staged, path: Path) -> Staged:
    """The delivery as a workbook, read again: what a surveyor would have."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for table in staged.delivery.tables:
        sheet = book.create_sheet({"points": "管点表", "lines": "管线表"}[table.sheet])
        titles = {
            "x": "Y",
            "y": "X",
            "point_no": "物探点号",
            "start_point": "起点点号",
            "end_point": "终点点号",
        }
        sheet.append([titles.get(name, title(table, name)) for name in table.cells.columns])
        for row in table.cells.itertuples(index=False, name=None):
            sheet.append(row)
    book.save(path)
    return read(path)


def title(table: Any, name: str) -> str:
    from pipe_network.survey.staging import field_of

    return field_of(table.kind, name).zh


def read(path: Path) -> Staged:
    return stage(read_delivery([path]), crs="EPSG:4544")


def repaired(staged: Staged, folder: Path, *only: Repair) -> tuple[Staged, list[dict[str, str]]]:
    changes = plan_repairs(staged, report(staged), only)
    write_repaired(staged, changes, folder)
    with (folder / "repairs.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    return read(folder / staged.delivery.tables[0].workbook.name), rows


def checks(staged: Staged) -> set[int]:
    return set(report(staged).findings["check"])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "in").mkdir()
    return tmp_path


def test_coordinates_are_swapped_back(folder: Path) -> None:
    made = survey(changed(STREET, "C", x=NORTH, y=EAST + 100, absolute=True), STREET_LINES)
    staged = written(made, folder / "in" / "w.xlsx")
    before = (folder / "in" / "w.xlsx").read_bytes()
    assert 22 in checks(staged)
    again, rows = repaired(staged, folder / "out", Repair.SWAP_XY)
    assert 22 not in checks(again)
    assert [(row["column"], row["old"], row["new"]) for row in rows] == [
        ("Y", "4000000", "500100"),
        ("X", "500100", "4000000"),
    ]
    assert (folder / "in" / "w.xlsx").read_bytes() == before


def test_a_line_is_split_at_the_point_with_levels_between(folder: Path) -> None:
    points = {**STREET, "X": {"x": 25, "y": 0}}
    lines = [("A", "B", {"start_level_m": 99.0, "end_level_m": 98.0}), ("B", "C", {"start_level_m": 98.0})]
    staged = written(survey(points, lines), folder / "in" / "w.xlsx")
    assert {14, 18} <= checks(staged)
    again, rows = repaired(staged, folder / "out", Repair.SPLIT_LINE)
    assert not {14, 18} & checks(again)
    table = again.network.lines[["start_point", "end_point", "start_level_m", "end_level_m", "end_depth_m"]]
    assert table.to_numpy().tolist() == [
        ["A", "X", 99.0, 98.5, 1.5],
        ["B", "C", 98.0, 99.0, 1.0],
        ["X", "B", 98.5, 98.0, 2.0],
    ]
    assert [row["object"] for row in rows] == ["A-B", "A-B", "A-B", "X-B"]
    assert "新增行" in rows[-1]["note_zh"]


def test_only_rows_that_repeat_in_every_cell_are_dropped(folder: Path) -> None:
    lines = [*STREET_LINES, ("B", "A"), ("B", "C", {"owner_name": "乙"})]
    points = changed(STREET, "B'", x=50, y=0)
    staged = written(survey(points, lines), folder / "in" / "w.xlsx")
    again, rows = repaired(staged, folder / "out", Repair.DROP_DOUBLE)
    assert [row["object"] for row in rows] == ["B", "B-A"]
    left = report(again).findings
    assert left[left["check"] == 11]["object"].tolist() == ["B-C"]  # another owner: for the surveyor
    assert 6 not in set(left["check"])
    assert left[left["check"] == 11]["row"].tolist() == [5]  # rows keep their numbers


def test_own_ends_of_lines_are_snapped_when_they_miss_by_little(folder: Path) -> None:
    near, far = (EAST + 50.2, NORTH), (EAST + 53.0, NORTH)
    for end, count in ((near, 2), (far, 0)):
        own = {"start_x": EAST, "start_y": NORTH, "end_x": end[0], "end_y": end[1]}
        none = dict.fromkeys(own)
        made = survey(STREET, [("A", "B", own), ("B", "C", none)])
        changes = plan_repairs(made, report(made), [Repair.SNAP_END])
        assert len(changes) == count
        if count:
            assert [(one.name, one.old, one.new) for one in changes] == [
                ("end_x", EAST + 50.2, EAST + 50),
                ("end_y", NORTH, NORTH),
            ]


def test_nothing_named_nothing_done(folder: Path) -> None:
    staged = survey(STREET, STREET_LINES)
    with pytest.raises(BadPipeData, match="name the repairs: swap_xy, snap_end, split_line, drop_double"):
        plan_repairs(staged, report(staged), [])


def test_files_without_changes_come_along_byte_for_byte(folder: Path) -> None:
    """Importing the folder of the repaired copies loses no class."""
    swapped = survey(changed(STREET, "C", x=NORTH, y=EAST + 100, absolute=True), STREET_LINES)
    written(swapped, folder / "in" / "w.xlsx")
    written(
        survey({"P": {"x": 0, "y": 9}, "Q": {"x": 50, "y": 9}}, [("P", "Q")]), folder / "in" / "other.xlsx"
    )
    staged = read(folder / "in")
    changes = plan_repairs(staged, report(staged), [Repair.SWAP_XY])
    files = write_repaired(staged, changes, folder / "out")
    assert [path.name for path in (*files.repaired, *files.copied)] == ["w.xlsx", "other.xlsx"]
    assert files.copied[0].read_bytes() == (folder / "in" / "other.xlsx").read_bytes()
    again = read(folder / "out").network
    assert (len(again.points), len(again.lines)) == (5, 3)
    assert sorted(path.name for path in (folder / "out").iterdir()) == ["other.xlsx", "repairs.csv", "w.xlsx"]


def test_two_files_of_one_name_are_refused(folder: Path) -> None:
    for name in ("in", "more"):
        (folder / name).mkdir(exist_ok=True)
        written(survey(STREET, STREET_LINES), folder / name / "w.xlsx")
    staged = stage(read_delivery([folder / "in", folder / "more"]), crs="EPSG:4544")
    with pytest.raises(BadPipeData, match="rename one of them"):
        write_repaired(staged, (), folder / "out")
    assert not (folder / "out").exists()


def test_the_folder_of_the_originals_is_refused(folder: Path) -> None:
    made = survey(changed(STREET, "C", x=NORTH, y=EAST + 100, absolute=True), STREET_LINES)
    staged = written(made, folder / "in" / "w.xlsx")
    changes = plan_repairs(staged, report(staged), [Repair.SWAP_XY])
    with pytest.raises(BadPipeData, match="originals are never changed"):
        write_repaired(staged, changes, folder / "in")
    base = survey(changed(STREET, "B'", x=50, y=0), STREET_LINES, workbook=Path("w.mdb"))
    with pytest.raises(BadPipeData, match=r"export it as one of them"):
        write_repaired(base, plan_repairs(base, report(base), [Repair.DROP_DOUBLE]), folder / "out")


def _texts(staged: Staged, folder: Path, encoding: str) -> dict[str, str]:
    """The tables of a delivery as CSV files with a quoted remark of two lines; their texts by name."""
    told = {}
    for table in staged.delivery.tables:
        frame = table.cells.set_axis([table.heading_of(name) for name in table.cells], axis=1)
        frame["备注2"] = 'one, "two"\nthree'
        told[table.kind.value] = frame.to_csv(index=False, lineterminator="\r\n")
        (folder / f"{table.kind.value}.csv").write_bytes(told[table.kind.value].encode(encoding))
    return told


@pytest.mark.parametrize("encoding", ["utf-8-sig", "gb18030"])
def test_a_text_table_keeps_every_byte_but_those_of_changed_rows(folder: Path, encoding: str) -> None:
    points = changed(STREET, "C", x=NORTH, y=EAST + 100, absolute=True)
    made = survey(points, [*STREET_LINES, ("B", "A")])
    before = _texts(made, folder / "in", encoding)
    staged = read(folder / "in")
    changes = plan_repairs(staged, report(staged), [Repair.SWAP_XY, Repair.DROP_DOUBLE])
    files = write_repaired(staged, changes, folder / "out")
    assert sorted(path.name for path in files.repaired) == ["line.csv", "point.csv"]
    for path in files.repaired:
        after = path.read_bytes().decode(encoding)
        old, new = before[path.stem].split("three"), after.split("three")
        assert [row for row in old if row not in new][:1] != []
        assert len([row for row in new if row in old]) >= 2
        assert after.count("\r\n") == before[path.stem].count("\r\n")
    again = read(folder / "out")
    assert checks(again) & {22, 11} == set()
    assert len(again.network.lines) == len(STREET_LINES)


def test_a_line_of_a_text_table_is_split_by_a_row_at_the_end(folder: Path) -> None:
    staged = survey({"A": {"x": 0, "y": 0}, "M": {"x": 20, "y": 0}, "B": {"x": 50, "y": 0}}, [("A", "B")])
    _texts(staged, folder / "in", "utf-8")
    read_again = read(folder / "in")
    changes = plan_repairs(read_again, report(read_again), [Repair.SPLIT_LINE])
    write_repaired(read_again, changes, folder / "out")
    ends = read(folder / "out").network.lines[["start_point", "end_point"]]
    assert ends.to_numpy().tolist() == [["A", "M"], ["M", "B"]]
