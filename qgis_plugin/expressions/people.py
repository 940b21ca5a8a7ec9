"""Who edits, and who is responsible."""

from __future__ import annotations

from ..editing.authority import FIELDS, authority_of
from ..editing.editor import editor_name
from .function import Declared
from .open_workspace import layer


def class_authority(class_code: str | None, field: str | None) -> str | None:
    """Authority of a component class, by one component of the class: its `dept_code` or `dept_name`."""
    components = layer("component")
    if not class_code or field not in FIELDS or components is None:
        return None
    return authority_of(components, str(class_code))[FIELDS.index(str(field))] or None


DECLARED = (
    Declared(
        "gridtwin_editor",
        editor_name,
        (),
        "编辑人姓名（GridTwin设置中填写，默认为系统账户名）。",
        "Name of the editor (GridTwin settings; by default the user account).",
        "gridtwin_editor() → '王芳'",
    ),
    Declared(
        "gridtwin_class_authority",
        class_authority,
        ("class_code", "field"),
        "某部件类别的主管部门，取自同类的一个部件；field：dept_code（代码）或dept_name（名称）。没有同类部件时为空。",
        "Authority of a component class, as one component of the class has it; field: dept_code or "
        "dept_name. NULL where there is no component of the class.",
        "gridtwin_class_authority('0137', 'dept_name') → '市照明管理所'",
    ),
)
