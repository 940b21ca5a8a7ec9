"""Codes that come next, and what is wrong with a code."""

from __future__ import annotations

from collections.abc import Iterator

from gridtwin.standards import explain_code, next_codes
from qgis.core import QgsAggregateCalculator

from .. import compat
from ..translation import pick
from .function import Declared
from .open_workspace import layer, open_workspace


def next_component_code(class_code: str | None, division: str | None = None) -> str | None:
    """The next free code of a component class: after the highest ever given, retired ones included."""
    workspace = open_workspace()
    if not class_code or (workspace is None and not division):
        return None
    prefix = f"{division or (workspace.division if workspace else '')}{class_code}"
    return next_codes("component", prefix, _used("component", "code", prefix))[0]


def _used(name: str, field: str, prefix: str) -> Iterator[str]:
    """The highest code with a prefix in the layer with its edit buffer, and in the history."""
    after = prefix[:-1] + chr(ord(prefix[-1]) + 1)
    for table, column, also in ((name, field, ""), ("history", "code", f" AND \"class_name\" = '{name}'")):
        found = layer(table)
        if found is None:
            continue
        asked = QgsAggregateCalculator.AggregateParameters()
        asked.filter = f"\"{column}\" >= '{prefix}' AND \"{column}\" < '{after}'{also}"
        highest, is_known = found.aggregate(QgsAggregateCalculator.Aggregate.Max, column, asked)
        if is_known and not compat.is_null(highest) and highest:
            yield str(highest)


def problem_of_code(kind: str | None, code: str | None) -> str | None:
    """What is wrong with a code, as a sentence; None when it is right."""
    if not kind or not code:
        return None
    problems = explain_code(kind, code)
    return pick(problems[0].message_zh, problems[0].message_en) if problems else None


DECLARED = (
    Declared(
        "gridtwin_next_component_code",
        next_component_code,
        ("class_code", "division"),
        "某部件类别的下一个可用标识码（16位）：接在已用过的最大序号之后，退役编码不再使用。行政区划可省略。",
        "Next free code (16 digits) of a component class: after the highest one ever given; retired "
        "codes are not "
        "given again. The division may be left out.",
        "gridtwin_next_component_code('0137') → '6201020137000042'",
        optional=1,
    ),
    Declared(
        "gridtwin_code_problem",
        problem_of_code,
        ("kind", "code"),
        "编码有何错误；正确时为空。kind：unit_grid、component、street、community、division、event、pipe_feature。",
        "What is wrong with a code; NULL when it is right. kind: unit_grid, component, street, "
        "community, division, "
        "event, pipe_feature.",
        "gridtwin_code_problem('street', '62010200')",
    ),
)
