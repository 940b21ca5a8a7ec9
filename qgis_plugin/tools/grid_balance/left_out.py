"""Cases that are in no count, as findings with their row and place."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsVectorLayer

from ...editing.finding import WARNING, Finding
from ...engine.shapes import geometry_of
from ..grid_editing.cells import into_project

_WHY = {
    "outside": ("不在任何网格内", "lies in no unit grid"),
    "no_place": ("没有位置", "has no place"),
    "no_date": ("没有可读的日期", "has no day that can be read"),
}


def left_out_findings(table: dict[str, Any], layer: QgsVectorLayer, source: str) -> list[Finding]:
    """A finding a row of the engine's `cases_left_out`.

    `layer` is in the workspace's CRS, `source` what the cases are called.
    """
    names = [column["name"] for column in table["columns"]]
    found = []
    for values, shape in zip(table["rows"], table["geometry"]):
        row = dict(zip(names, values))
        zh, en = _WHY[row["reason"]]
        label = str(row["case_no"] or row["row"])
        found.append(
            Finding(
                severity=WARNING,
                rule=f"cases {row['reason']}",
                message_zh=f"案件表第{row['row']}行{zh}",
                message_en=f"row {row['row']} of the cases {en}",
                source=source,
                label=label,
                geometry=into_project(geometry_of(shape), layer) if shape else None,
            )
        )
    return found
