"""Rules that need a row's surroundings, on the rows that a commit would write (row_checks.toml)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from qgis.core import QgsVectorLayer

from ..workspace.workspace import Workspace
from .around import Around
from .buffer import changes_of
from .component_rows import ComponentRows
from .edited import Edited
from .finding import INFO, WARNING, Finding
from .pipe_line_rows import PipeLineRows
from .pipe_point_rows import PipePointRows, as_stored
from .row_rules import BadRules

MOST = 300  # rows of one save; the rest is said to be left to the check of everything
_WHOLE_CHECK = {
    "component": ("“检查部件”", "Check census"),
    "pipe_line": ("算法“检查管网”", "the algorithm Check stored pipes"),
    "pipe_point": ("算法“检查管网”", "the algorithm Check stored pipes"),
}


def check_neighbours(
    layer: QgsVectorLayer, name: str, workspace: Workspace, edited: Sequence[Edited], more: int
) -> Iterator[Finding]:
    """Findings about components and pipes, of `edited` and not of `more` others; nothing of other classes."""
    if name not in _WHOLE_CHECK:
        return
    try:
        yield from _CHECKS[name](layer, workspace, Around(workspace), edited)
    except BadRules as error:
        yield Finding(
            severity=WARNING,
            rule="rules",
            message_zh=f"未按位置和邻近对象检查：{error.zh}",
            message_en=f"not checked against neighbours: {error}",
        )
        return
    if more:
        yield _left_out(name, more)


def _components(
    _: QgsVectorLayer, workspace: Workspace, around: Around, edited: Sequence[Edited]
) -> Iterator[Finding]:
    rules = ComponentRows(workspace, around, {one.feature.id() for one in edited})
    for one in edited:
        yield from rules.check(one)


def _lines(
    _: QgsVectorLayer, workspace: Workspace, around: Around, edited: Sequence[Edited]
) -> Iterator[Finding]:
    rules = PipeLineRows(workspace, around, edited)
    for one in edited:
        yield from rules.check(one)


def _points(
    layer: QgsVectorLayer, workspace: Workspace, around: Around, edited: Sequence[Edited]
) -> Iterator[Finding]:
    gone = changes_of(layer).deleted[:MOST]
    before = as_stored(layer, [*(one.feature.id() for one in edited), *gone])
    rules = PipePointRows(workspace, around, before, edited)
    for one in edited:
        yield from rules.check(one)
    yield from rules.left_behind([before[row] for row in gone if row in before])


_Check = Callable[[QgsVectorLayer, Workspace, Around, Sequence[Edited]], Iterator[Finding]]
_CHECKS: dict[str, _Check] = {"component": _components, "pipe_line": _lines, "pipe_point": _points}


def _left_out(name: str, number: int) -> Finding:
    zh, en = _WHOLE_CHECK[name]
    return Finding(
        severity=INFO,
        rule="left out",
        message_zh=f"另有{number}个对象只检查了字段和图形，未检查位置和邻近对象",
        message_en=f"of {number} more only fields and shape were checked, not place and neighbours",
        class_name=name,
        hint_zh=f"保存后用{zh}检查全部",
        hint_en=f"after saving, check all with {en}",
    )
