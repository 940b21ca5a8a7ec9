"""The record of one inspection: what was asked and answered, what was found, where, and who signs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import numpy as np
import pandas as pd

from gridtwin.ledger.cards import attachments_of
from gridtwin.ledger.errors import UnknownRecord
from gridtwin.ledger.packs import forms_with_packs
from gridtwin.ledger.reports.blocks import Block, Cover, Facts, Heading, Paragraph, Report, Signatures, Table
from gridtwin.ledger.reports.english import in_its_language
from gridtwin.ledger.reports.history import defect_table
from gridtwin.ledger.reports.map import MapContent, place_map
from gridtwin.ledger.reports.photos import photo_blocks
from gridtwin.ledger.reports.words import Words
from gridtwin.ledger.summary.table import Label
from gridtwin.model import is_missing
from gridtwin.store import Workspace

_HEADER = (
    "code", "kind", "state", "planned_on", "done_on", "inspector_name", "unit_name", "weather", "note",
)  # fmt: skip
_SIGNS = (
    Label("Inspector", "检查人"),
    Label("Checked by", "复核人"),
    Label("Person in charge", "负责人"),
)


def inspection_report(
    workspace: Workspace, host_class: str, code: str, *, how: tuple[str, datetime]
) -> Report:
    """The record of the inspection with that number; `how` is its language and when it was made.

    Raises:
        UnknownRecord: objects of this class have no such inspection.
    """
    words, made_at = Words(how[0]), how[1]
    found = workspace.read("inspection", where={"code": code, "host_class": host_class})
    if not len(found):
        raise UnknownRecord(
            f"no inspection of a {host_class} has the number '{code}'; "
            "'gridtwin export inspection' lists them",
            zh=f"没有编号为“{code}”的检查记录（对象类{host_class}）；可用gridtwin export inspection列出",
        )
    row = {str(name): value for name, value in found.iloc[0].items()}
    host = workspace.read(host_class, where={"id": str(row["host_id"])})
    defects = pd.DataFrame(workspace.read("defect", where={"inspection_id": str(row["id"])}))
    defects = defects.sort_values("code", ignore_index=True)
    title = words(
        f"{words.class_title(host_class)} inspection record", f"{words.class_title(host_class)}检查记录"
    )
    name = _host_name(host, row)
    blocks: list[Block] = [Cover(title, f"{row['code']}  {name}", (workspace.name,), is_page=False)]
    blocks += _header(row, name, words)
    blocks += _answers(workspace, row, words)
    blocks += _defects(workspace, host, defects, words)
    attached = attachments_of(workspace, "inspection", code)
    for each in defects["code"]:
        attached += attachments_of(workspace, "defect", str(each))
    blocks += [Heading(words("Photos", "照片"), 2), *photo_blocks(attached, words)]
    conclusion = words("No conclusion was recorded.", "未填写检查结论。")
    text = conclusion if is_missing(row["conclusion"]) else str(row["conclusion"])
    blocks += [Heading(words("Conclusion", "检查结论"), 2), Paragraph(text)]
    day = words("Date: ____________", "日期：    年    月    日")
    blocks.append(Signatures(tuple(words.of(name) + words(":", "：") for name in _SIGNS), day))
    made = Report(f"{title} {row['code']}", words.language, made_at, tuple(blocks))
    return in_its_language(workspace, made)


def _host_name(host: pd.DataFrame, row: Mapping[str, Any]) -> str:
    """Code and name of the object; the code alone where it is no longer in the ledger."""
    code = "" if is_missing(row["host_code"]) else str(row["host_code"])
    if len(host) and "name" in host and not is_missing(host["name"].iloc[0]):
        return f"{code}  {host['name'].iloc[0]}"
    return code


def _header(row: Mapping[str, Any], name: str, words: Words) -> list[Block]:
    pairs = [(words.title("inspection", "host_code"), name)]
    pairs += [
        (words.title("inspection", field), words.value("inspection", field, row[field])) for field in _HEADER
    ]
    return [Heading(words("Inspection", "基本情况"), 2), Facts(tuple(pairs))]


def _answers(workspace: Workspace, row: Mapping[str, Any], words: Words) -> list[Block]:
    """Every item of the form with its answer; answers that the form does not ask for come after them."""
    given = _one_by_one(row["answers"] if isinstance(row["answers"], dict) else {})
    form = None if is_missing(row["form"]) else forms_with_packs(workspace).get(str(row["form"]))
    items = {item.key or item.zh: Label(item.en, item.zh) for item in form.items} if form else {}
    pairs = [
        (words.of(items.get(key) or _asked(key)), _said(given.get(key)))
        for key in dict.fromkeys((*items, *given))
    ]
    nothing = Paragraph(words("No item was answered.", "未填写检查内容。"), is_note=True)
    blocks: list[Block] = [Heading(words("Items", "检查内容"), 2)]
    blocks.append(Facts(tuple(pairs)) if pairs else nothing)
    if form is not None and form.to_confirm:
        note = words(
            "The items of this form are a working list, to be confirmed against the standard.",
            "本检查表的项目为工作清单，待与标准核对。",
        )
        blocks.append(Paragraph(note, is_note=True))
    return blocks


_ANSWERS = {
    "inspected_area_m2": Label("inspected area (m²)", "检测面积（m²）"),
    "iri": Label("IRI (m/km)", "国际平整度指数IRI（m/km）"),
    "structural_result": Label("structural result", "结构检测结果"),
}


def _asked(key: str) -> Label:
    """What an answer is about that the form does not ask for."""
    of, _, name = key.partition(".")
    score = Label(f"score of {name}", f"{name}评分")
    return score if of == "scores" and name else _ANSWERS.get(key, Label(key, key))


def _one_by_one(answers: Mapping[str, Any]) -> dict[str, Any]:  # Any: JSON values
    """Answers by name; those of an object, such as the scores of components, one by one."""
    found: dict[str, Any] = {}
    for key, value in answers.items():
        if isinstance(value, dict):
            found |= {f"{key}.{name}": own for name, own in value.items()}
        else:
            found[key] = value
    return found


def _said(value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(map(_said, value))
    if value is None:
        return "–"
    return f"{value:g}" if isinstance(value, float) else str(value)


def _defects(workspace: Workspace, host: pd.DataFrame, defects: pd.DataFrame, words: Words) -> list[Block]:
    """The defects of the inspection, numbered as on the map."""
    numbers = {str(code): at for at, code in enumerate(defects["code"], start=1)}
    table = defect_table(defects, most=len(defects), numbers=numbers)
    blocks: list[Block] = [
        Heading(words("Defects found", "发现的病害"), 2),
        Table(table, words("No defect was found.", "未发现病害。"), has_title=False),
    ]
    places = np.asarray(defects["geometry"], dtype=object)
    labels: Sequence[str] = [str(number) for number in numbers.values()]
    shapes = np.asarray(host["geometry"], dtype=object) if len(host) else np.zeros(0, object)
    caption = words(
        "Object (red) and places of the defects, numbered as in the table",
        "位置图：红色为检查对象，编号同上表",
    )
    picture = place_map(workspace, MapContent(shapes, places, labels), caption=caption, height_mm=84.0)
    unplaced = sum(place is None for place in places)
    if picture is not None:
        blocks += [Heading(words("Map", "位置图"), 2), picture]
    else:
        blocks.append(
            Paragraph(
                words(
                    "Neither object nor defects have a place: no map.", "对象与病害均无空间位置，无位置图。"
                ),
                is_note=True,
            )
        )
    if unplaced and picture is not None:
        note = words(
            f"{unplaced} defects have no place and are not on the map.",
            f"{unplaced}处病害无空间位置，未标图。",
        )
        blocks.append(Paragraph(note, is_note=True))
    return blocks
