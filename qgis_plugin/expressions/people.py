"""Who edits."""

from __future__ import annotations

from ..editing.editor import editor_name
from .function import Declared

DECLARED = (
    Declared(
        "gridtwin_editor",
        editor_name,
        (),
        "编辑人姓名（GridTwin设置中填写，默认为系统账户名）。",
        "Name of the editor (GridTwin settings; by default the user account).",
        "gridtwin_editor() → '王芳'",
    ),
)
