"""Inspection forms as XLSX: an empty one with drop-down lists, and a filled one read back.

Column A holds the names by which cells are read back, columns B and C titles; whoever fills the form in
writes into column D of the first sheet and from row 4 of the second.
"""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

import openpyxl
from openpyxl.cell import Cell
from openpyxl.cell.cell import MergedCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from gridtwin.archives import refuse_bomb
from gridtwin.ledger.errors import BadForm
from gridtwin.ledger.hosts import Host
from gridtwin.ledger.inspection.filled import DEFECT, HEADER, FilledForm
from gridtwin.ledger.inspection.forms import Form
from gridtwin.ledger.inspection.plans import Plans
from gridtwin.model import domain
from gridtwin.store.errors import FileMissing
from gridtwin.store.outputs import output

_HEAD, _DEFECTS, _LISTS = "检查 Inspection", "病害 Defects", "列表 Lists"
_FIRST_DEFECT, _LAST_DEFECT = 4, 203
_ITEM = "item:"
_GREY, _HEAD_FILL = Font(color="999999", size=8), PatternFill("solid", fgColor="DCE6F1")
_THIN = Side(style="thin", color="BBBBBB")
_BOX = Border(left=_THIN, right=_THIN, top=_THIN, bottom=_THIN)


def write_form(form: Form, path: Path, *, plans: Plans, host: Host | None = None) -> None:
    """Write an empty form, for one object or for any of its class.

    Raises:
        OwnFile, FileMissing, CannotWrite: the file cannot be written there.
    """
    book = Workbook()
    head = book.worksheets[0]
    head.title = _HEAD
    defects, lists = book.create_sheet(_DEFECTS), book.create_sheet(_LISTS)
    lists.sheet_state = "hidden"
    kinds = list(dict.fromkeys(plan.kind for plan in plans.plans_for(form.host_class)))
    _fill_head(head, form, host, _Lists(lists), kinds)
    _fill_defects(defects, form, _Lists(lists))
    with output(path) as partial:
        book.save(partial)


class _Lists:
    """Columns of the hidden sheet, one a list: what validations refer to, as a list of their own is short."""

    def __init__(self, sheet: Worksheet) -> None:
        self._sheet = sheet

    def validation(self, values: Sequence[str]) -> DataValidation | None:
        """A drop-down of these values; other values are refused."""
        if not values:
            return None
        column = 1 if self._sheet.cell(1, 1).value is None else self._sheet.max_column + 1
        for row, value in enumerate(values, start=1):
            self._sheet.cell(row, column, value)
        letter = get_column_letter(column)
        made = DataValidation(
            type="list", formula1=f"'{_LISTS}'!${letter}$1:${letter}${len(values)}", allow_blank=True
        )
        made.showErrorMessage = True
        made.error = "请从下拉列表中选择 Choose from the list"
        return made


def _fill_head(sheet: Worksheet, form: Form, host: Host | None, lists: _Lists, kinds: list[str]) -> None:
    sheet["A1"], sheet["B1"] = "form", f"{form.zh}检查表  Inspection form: {form.en}"
    sheet["B1"].font = Font(bold=True, size=14)
    sheet["D1"], sheet["A2"], sheet["D2"] = form.name, "host_class", form.host_class
    known = {} if host is None else {"host_code": host.code}
    at = 3
    for name, (zh, en) in HEADER.items():
        _row(sheet, at, (name, zh, en, known.get(name)))
        if name == "kind":
            _put(sheet, lists.validation(kinds), f"D{at}")
        if name == "done_on":
            sheet.cell(at, 4).number_format = "yyyy-mm-dd"
        at += 1
    at += 1
    for item in form.items:
        _row(sheet, at, (f"{_ITEM}{item.name}", item.zh, item.en if item.en != item.zh else "", None))
        _put(sheet, lists.validation(item.choices), f"D{at}")
        at += 1
    _row(sheet, at + 1, ("photos", "照片（分号分隔）", "Photos, separated by ;", None))
    for letter, width in {"A": 14, "B": 26, "C": 26, "D": 40}.items():
        sheet.column_dimensions[letter].width = width
    sheet.column_dimensions["A"].hidden = True


def _row(sheet: Worksheet, at: int, values: tuple[str, str, str, str | None]) -> None:
    for column, value in enumerate(values, start=1):
        cell = sheet.cell(at, column, value)
        cell.border = _BOX
    sheet.cell(at, 1).font = _GREY
    sheet.cell(at, 4).fill = PatternFill("solid", fgColor="FFFDE7")


def _fill_defects(sheet: Worksheet, form: Form, lists: _Lists) -> None:
    sheet["A1"] = "每行一处病害；照片填文件名。 One row a defect; photos by file name."
    choices = {
        "distress": form.distress_names,
        "severity": [each.zh for each in domain("defect_severity").values],
        "side": [each.zh for each in domain("road_side").values],
        "part": list(form.components),
        "component": [name for names in form.components.values() for name in names],
    }
    for column, (name, (zh, en)) in enumerate(DEFECT.items(), start=1):
        sheet.cell(2, column, name).font = _GREY
        cell = sheet.cell(3, column, f"{zh}\n{en}")
        cell.font, cell.fill, cell.border = Font(bold=True), _HEAD_FILL, _BOX
        cell.alignment = Alignment(wrap_text=True, horizontal="center", vertical="center")
        letter = cell.column_letter
        sheet.column_dimensions[letter].width = 18 if name in ("distress", "component", "note") else 12
        made = lists.validation(choices.get(name, ()))
        _put(sheet, made, f"{letter}{_FIRST_DEFECT}:{letter}{_LAST_DEFECT}")
    sheet.row_dimensions[3].height = 32
    sheet.freeze_panes = "A4"


def _put(sheet: Worksheet, made: DataValidation | None, cells: str) -> None:
    if made is not None:
        made.add(cells)
        sheet.add_data_validation(made)


def read_form(path: Path) -> FilledForm:
    """A filled form read back; photos lie beside the file.

    Raises:
        FileMissing, BadForm: there is no such file, or it is not a form of GridTwin.
    """
    if not path.is_file():
        raise FileMissing(f"{path} does not exist", zh=f"{path}不存在；请检查文件名和路径")
    refuse_bomb(path)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)  # a date that is none is told as a finding
            book = openpyxl.load_workbook(path, data_only=True)
    except (BadZipFile, KeyError, OSError, ValueError) as error:
        raise BadForm(
            f"{path} is not an XLSX workbook: {error}", zh=f"{path}不是XLSX工作簿：{error}"
        ) from error
    if _HEAD not in book.sheetnames or _DEFECTS not in book.sheetnames:
        raise BadForm(
            f"{path.name} is no inspection form: it has no sheets '{_HEAD}' and '{_DEFECTS}'; "
            "start from 'gridtwin roads form'",
            zh=f"{path.name}不是检查表：没有工作表“{_HEAD}”和“{_DEFECTS}”；请用gridtwin roads form生成",
        )
    named = {str(row[0].value): row[3].value for row in book[_HEAD].iter_rows(max_col=4) if row[0].value}
    rows, defects = _defects(book[_DEFECTS])
    return FilledForm(
        host_class=str(named.get("host_class") or "road"),
        header={name: named[name] for name in HEADER if not _is_blank(named.get(name))},
        answers={name.removeprefix(_ITEM): value for name, value in named.items() if name.startswith(_ITEM)},
        defects=tuple(defects),
        photos=tuple(part.strip() for part in _text(named.get("photos")).split(";") if part.strip()),
        form=str(named["form"]) if named.get("form") else None,
        rows=tuple(rows),
        folder=path.parent,
    )


def _defects(sheet: Worksheet) -> tuple[list[int], list[dict[str, Any]]]:
    names = [cell.value for cell in sheet[2]]
    rows, found = [], []
    for at, cells in enumerate(sheet.iter_rows(min_row=_FIRST_DEFECT), start=_FIRST_DEFECT):
        given = {
            str(name): cell.value for name, cell in zip(names, cells, strict=False) if _is_filled(name, cell)
        }
        if given:
            rows.append(at)
            found.append(given)
    return rows, found


def _is_filled(name: object, cell: Cell | MergedCell) -> bool:
    return name is not None and not _is_blank(cell.value)


def _is_blank(value: object) -> bool:
    return value is None or not str(value).strip()


def _text(value: object) -> str:
    return "" if value is None else str(value).replace("；", ";")
