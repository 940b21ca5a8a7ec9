"""Titles of coded values."""

from __future__ import annotations

from gridtwin.model import domain
from gridtwin.standards import ComponentClass, class_majors, component_classes

from ..translation import language
from .function import Declared
from .open_workspace import open_workspace


def title(name: str | None, value: object) -> str | None:
    """Title of a domain's value in the user's language."""
    if not name or value is None:
        return None
    workspace = open_workspace()
    known = domain(name, override_dir=workspace.standards if workspace else None)
    return known.title(value, language())  # type: ignore[arg-type]


def component_major(class_code: str | None) -> str | None:
    """Name of the major class of a component class in the language of the screen."""
    found = [each for each in component_classes() if each.code == class_code]
    return major_title(found[0], language()) if found else None


def major_title(known: ComponentClass, shown: str) -> str:
    """Title of a class's major class in a language, as in the legend; a city's own has its Chinese name."""
    titles = class_majors("component").get(known.major_code)
    zh, en = titles or (known.major, known.major)
    return zh if shown == "zh" else en


DECLARED = (
    Declared(
        "gridtwin_title",
        title,
        ("domain", "value"),
        "取值范围（见数据字典）中某个值的名称，按界面语言显示。",
        "Title of a value of a domain (see the data dictionary) in the language of the screen.",
        "gridtwin_title('component_class', '0137') → '路灯'",
    ),
    Declared(
        "gridtwin_component_major",
        component_major,
        ("class_code",),
        "部件类别所属大类的名称，按界面语言显示。",
        "Name of the major class of a component class in the language of the screen.",
        "gridtwin_component_major('0137') → '公用设施'",
    ),
)
