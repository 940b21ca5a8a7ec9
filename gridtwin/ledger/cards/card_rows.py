"""The stored rows behind a card."""

from __future__ import annotations

import pandas as pd

from gridtwin.ledger.errors import UnknownCard
from gridtwin.model import feature_class
from gridtwin.store import Workspace


def card_rows(workspace: Workspace, class_name: str, code: str, section: int | None = None) -> pd.DataFrame:
    """Rows of a class with a code, for roads its sections in order or one of them.

    Raises:
        UnknownCard: there is none.
    """
    declared = feature_class(class_name)
    rows = workspace.read(class_name, where={declared.code_field or "code": code})
    if "section_no" in declared.field_names:
        rows = rows.sort_values("section_no", kind="stable")
        rows = rows if section is None else rows[rows["section_no"] == section]
    if not len(rows):
        part, part_zh = ("", "") if section is None else (f" section {section}", f"路段{section}")
        raise UnknownCard(
            f"no {class_name} has the code '{code}'{part}; gridtwin export {class_name} lists the codes",
            zh=f"没有编号为“{code}”{part_zh}的{declared.title_zh}；"
            f"用gridtwin export {class_name}可列出全部编号",
        )
    return rows.reset_index(drop=True)
