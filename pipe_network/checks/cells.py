"""Stage table: headings, required cells, formats, allowed values, constants, roads, identifiers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

import numpy as np
import pandas as pd

from gridtwin.model.domain import domain
from gridtwin.model.feature_class import feature_class
from pipe_network.checks.columns import Bools, filled, numbers, texts
from pipe_network.checks.hits import CheckFunction, Found, Hits, Layer, NotChecked
from pipe_network.checks.rules import Check
from pipe_network.checks.sources import field_title, row_of, source_of, sources
from pipe_network.checks.subject import Subject
from pipe_network.levels import parse_section
from pipe_network.model_facts import DOUBTS, is_pipe
from pipe_network.survey.delivery import Staged, SurveyTable, TableKind

_OF_ANY_LINK = frozenset(
    {"line_no", "start_point", "end_point", "pipe_class"}
)  # asked of pumps and weirs too
_LAYERS = {TableKind.POINT: Layer.POINT, TableKind.LINE: Layer.LINE}


def headings(subject: Subject, check: Check) -> Found:
    """1: an empty or repeated heading, or no column for a required field."""
    if subject.staged is not None:
        tables = subject.staged.delivery.tables
        for number, table in enumerate(tables):
            yield from _heading_faults(number, table, _usual_headings(table, tables))
    for number, source in enumerate(sources(subject)):
        for group in _required(check, source.kind):
            if not _has_column(subject, number, group):
                english, chinese = zip(*(field_title(source.kind, name) for name in group), strict=True)
                said: dict[str, Sequence[object]] = {
                    "position": [-1],
                    "field": [" / ".join(english)],
                    "field_zh": ["或".join(chinese)],
                }
                yield _table_hit(number, chinese[0], said, message="no_column")


def _heading_faults(number: int, table: SurveyTable, usual: tuple[str, ...]) -> Iterator[Hits]:
    found = table.headings
    last = max((k for k, text in enumerate(found) if text.strip()), default=-1)
    seen: set[str] = set()
    for place in range(max(last + 1, len(usual))):
        text = found[place].strip() if place < len(found) else ""
        expected = usual[place] if place < len(usual) else ""
        if not text:
            blank: dict[str, Sequence[object]] = {"position": [place], "expected": [expected or "?"]}
            yield _table_hit(number, expected, blank, message="empty")
        elif text in seen:
            yield _table_hit(number, text, {"position": [place], "heading": [text]}, message="twice")
        seen.add(text)


def _usual_headings(table: SurveyTable, tables: tuple[SurveyTable, ...]) -> tuple[str, ...]:
    """Headings that most other tables of the kind and school have, where this one agrees but for gaps."""
    alike = [
        t.headings for t in tables if t.kind is table.kind and t.school == table.school and t is not table
    ]
    if not alike:
        return ()
    most, times = Counter(alike).most_common(1)[0]
    agrees = all(not text.strip() or text == other for text, other in zip(table.headings, most, strict=False))
    return most if agrees and times * 2 > len(alike) else ()


def _table_hit(number: int, column: str, said: Mapping[str, Sequence[object]], *, message: str) -> Hits:
    return Hits(Layer.TABLE, np.array([number]), (column,), said, message)


def _required(check: Check, kind: TableKind) -> list[list[str]]:
    return [[str(name) for name in group] for group in check.get(f"{kind}_fields")]


def _has_column(subject: Subject, number: int, group: list[str]) -> bool:
    """Whether any field of the group has a column; a stored layer has one when any row has a value.

    The class may also stand in the name of the sheet or workbook, or be said for all of them.
    """
    if subject.staged is not None:
        table = subject.staged.delivery.tables[number]
        is_titled = "pipe_class" in group and table.pipe_class is not None
        return is_titled or any(name in table.columns for name in group)
    frame = subject.points[~subject.facts.is_made] if number == 0 else subject.lines
    if len(frame) == 0:
        return True
    return any(name in ("x", "y") or bool(filled(frame, name).any()) for name in group)


def empty_cells(subject: Subject, check: Check) -> Found:
    """2: a required field, or every one of a group of which one is required, is empty."""
    for kind in TableKind:
        frame = subject.points if kind is TableKind.POINT else subject.lines
        source = source_of(subject, is_point=kind is TableKind.POINT)
        unread = _unparsed_rows(subject.staged, kind)
        for group in _required(check, kind):
            has = np.array([_has_column(subject, k, group) for k in range(len(sources(subject)))], bool)
            empty = has[source] if len(source) else np.zeros(0, bool)
            for name in group:
                empty = (
                    empty & ~_is_given(subject, kind, name) & ~unread.get(name, np.zeros(len(frame), bool))
                )
            if kind is TableKind.LINE and not _OF_ANY_LINK & set(group):
                empty = empty & is_pipe(subject.facts.network)
            titles = [field_title(kind, name) for name in group]
            rows = np.flatnonzero(empty)
            said = {
                "field": [" / ".join(title[0] for title in titles)] * len(rows),
                "field_zh": ["或".join(title[1] for title in titles)] * len(rows),
            }
            yield Hits(_LAYERS[kind], rows, tuple(group), said)


def _is_given(subject: Subject, kind: TableKind, name: str) -> Bools:
    if name in ("x", "y"):
        return np.asarray(~np.isnan(subject.facts.xy[:, 0 if name == "x" else 1]), bool)
    return filled(subject.points if kind is TableKind.POINT else subject.lines, name)


def _unparsed_rows(staged: Staged | None, kind: TableKind) -> dict[str, Bools]:
    """Rows of each field whose cell holds something that could not be read: not empty, but wrong."""
    found: dict[str, Bools] = {}
    if staged is None or not staged.unparsed:
        return found
    rows = row_of(staged, kind=kind)
    for cell in staged.unparsed:
        if staged.delivery.tables[cell.table].kind is kind and (cell.table, cell.row) in rows.index:
            mask = found.setdefault(cell.field, np.zeros(len(rows), bool))
            mask[rows.loc[(cell.table, cell.row)]] = True
    if kind is TableKind.POINT and (
        "x" in found or "y" in found
    ):  # one bad coordinate leaves no place at all
        both = found.get("x", np.zeros(len(rows), bool)) | found.get("y", np.zeros(len(rows), bool))
        found["x"], found["y"] = both, both
    return found


def formats(subject: Subject, check: Check) -> Found:
    """3: a cell is not what its field wants: text for a number, a section that is not W×H."""
    yield from _of_model(subject)
    for kind in TableKind:
        frame = subject.points if kind is TableKind.POINT else subject.lines
        if subject.staged is not None and subject.staged.unparsed:
            rows = row_of(subject.staged, kind=kind)
            cells = [
                cell
                for cell in subject.staged.unparsed
                if subject.staged.delivery.tables[cell.table].kind is kind
                and (cell.table, cell.row) in rows.index
            ]
            yield Hits(
                _LAYERS[kind],
                np.array([rows.loc[(cell.table, cell.row)] for cell in cells], np.int64),
                [(cell.field,) for cell in cells],
                {"rule": [cell.rule_en for cell in cells], "rule_zh": [cell.rule_zh for cell in cells]},
            )
        if kind is TableKind.LINE:
            section = texts(frame, "section")
            wrong = [bool(text) and parse_section(text) is None for text in section]
            bad = np.flatnonzero(
                np.array(wrong, bool) & ~_unparsed_rows(subject.staged, kind).get("section", False)
            )
            yield Hits(Layer.LINE, bad, ("section",), message="section")


def _of_model(subject: Subject) -> Found:
    """Rows of a model's file that give no size, on the lines that they are about."""
    doubts = subject.facts.network.tables.get(DOUBTS)
    if subject.staged is not None or doubts is None or doubts.empty:
        return
    row_of_name = pd.Series(np.arange(len(subject.lines)), index=texts(subject.lines, "line_no").astype(str))
    row_of_name.index = row_of_name.index.str.upper()
    first = row_of_name[~row_of_name.index.duplicated()]
    known = doubts.assign(row=doubts["name"].astype("str").str.upper().map(first)).dropna(subset="row")
    said = {"section": list(known["section"]), "at": list(known["line"])}
    said |= {"rule": list(known["message_en"]), "rule_zh": list(known["message_zh"])}
    yield Hits(Layer.LINE, known["row"].to_numpy(np.int64), ("section",), said, "model")


def allowed_values(subject: Subject, check: Check) -> Found:
    """4: a value is not in the list of its field, or a number is below the least one."""
    for kind in TableKind:
        frame = subject.points if kind is TableKind.POINT else subject.lines
        yield from _below(kind, frame)
        for field in feature_class(f"pipe_{kind}").fields:
            if field.domain is None or field.name not in frame:
                continue
            listed = domain(field.domain)
            known = {str(value) for value in listed.allowed}
            values = texts(frame, field.name)
            if field.type == "integer":
                values = _whole(numbers(frame, field.name))
            bad = np.flatnonzero((values != "") & ~pd.Series(values).isin(known).to_numpy(bool))
            told_zh, told = listed.told()
            said = {
                "field": [field.en] * len(bad),
                "field_zh": [field.zh] * len(bad),
                "allowed": [told] * len(bad),
                "allowed_zh": [told_zh] * len(bad),
            }
            yield Hits(_LAYERS[kind], bad, (field.name,), said)


def _below(kind: TableKind, frame: pd.DataFrame) -> Found:
    for field in feature_class(f"pipe_{kind}").fields:
        if field.minimum is None or field.name not in frame:
            continue
        bad = np.flatnonzero(numbers(frame, field.name) < field.minimum)
        said = {
            "field": [field.en] * len(bad),
            "field_zh": [field.zh] * len(bad),
            "least": [f"{field.minimum:g}"] * len(bad),
        }
        yield Hits(_LAYERS[kind], bad, (field.name,), said, "below")


def _whole(values: np.ndarray) -> np.ndarray:
    found = np.full(len(values), "", object)
    known = ~np.isnan(values)
    found[known] = [f"{value:g}" for value in values[known]]
    return found


def constants(subject: Subject, check: Check) -> Found:
    """5: a field that is the same throughout a delivery differs in a few rows."""
    if subject.staged is None:
        yield NotChecked("a stored network may hold many projects", "入库管网可含多个项目")
        return
    for kind in TableKind:
        frame = subject.points if kind is TableKind.POINT else subject.lines
        for name in check.words("fields"):
            values = texts(frame, name)
            given = values != ""
            if not given.any():
                continue
            usual, times = Counter(values[given].tolist()).most_common(1)[0]
            if times < check.number("least_share") * given.sum():
                continue
            bad = np.flatnonzero(given & (values != usual))
            yield Hits(_LAYERS[kind], bad, (name,), {"usual": [usual] * len(bad)})


def roads_and_owners(subject: Subject, check: Check) -> Found:
    """45: road or owner is empty, or the road is not in the list of roads."""
    names = subject.context.road_names()
    if not names:
        yield NotChecked(
            "no list of roads; only empty cells were looked for", "无道路资料，仅检查是否为空", is_partly=True
        )
    for kind in TableKind:
        frame = subject.points if kind is TableKind.POINT else subject.lines
        source = source_of(subject, is_point=kind is TableKind.POINT)
        for name in check.words("fields"):
            has = np.array([_has_column(subject, k, [name]) for k in range(len(sources(subject)))], bool)
            empty = ~filled(frame, name) & (has[source] if len(source) else np.zeros(0, bool))
            english, chinese = field_title(kind, name)
            rows = np.flatnonzero(empty)
            said = {"field": [english] * len(rows), "field_zh": [chinese] * len(rows)}
            yield Hits(_LAYERS[kind], rows, (name,), said, "empty")
        road = texts(frame, "road_name")
        unknown = (
            (road != "") & ~pd.Series(road).isin(names).to_numpy(bool)
            if names
            else np.zeros(len(frame), bool)
        )
        yield Hits(_LAYERS[kind], np.flatnonzero(unknown), ("road_name",), message="unknown")


def identifiers(subject: Subject, check: Check) -> Found:
    """50: an identifier is borne by two lines, or by a line and a point."""
    points, lines = texts(subject.points, "point_no"), texts(subject.lines, "line_no")
    if subject.staged is not None:
        has = np.array(["line_no" in table.columns for table in subject.staged.delivery.tables], bool)
        lines = np.where(has[source_of(subject, is_point=False)], lines, "") if len(lines) else lines
    if not (lines != "").any():
        yield NotChecked("lines have no identifiers of their own", "管线没有自己的编号")
        return
    given = lines != ""
    twice = given & pd.Series(lines).duplicated().to_numpy(bool)
    shared = given & ~twice & pd.Series(lines).isin(set(points) - {""}).to_numpy(bool)
    yield Hits(Layer.LINE, np.flatnonzero(twice), ("line_no",), message="twice")
    yield Hits(Layer.LINE, np.flatnonzero(shared), ("line_no",), message="shared")


FUNCTIONS: dict[int, CheckFunction] = {
    1: headings,
    2: empty_cells,
    3: formats,
    4: allowed_values,
    5: constants,
    45: roads_and_owners,
    50: identifiers,
}
