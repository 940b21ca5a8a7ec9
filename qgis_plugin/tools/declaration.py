"""What a tool says about itself (`tools/NAME/tool.toml`) and the groups that tools stand in."""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path
from typing import Any

import tomllib
from gridtwin.errors import UsageError
from gridtwin.model import feature_classes

from ..translation import pick

FOLDER = Path(__file__).resolve().parent
# Keys that QGIS 3.22 to 3.44 has itself (read from its windows): of two actions with one key neither starts.
QGIS_KEYS = frozenset(f"Ctrl+Alt+{key}" for key in "AGHMPRTV+-=[]{},.")


class BadTool(UsageError):
    """A tool's declaration breaks a rule."""


@dataclass(frozen=True)
class Group:
    """A group of tools, by its titles and the name of its icon."""

    name: str
    zh: str
    en: str
    icon: str

    @property
    def title(self) -> str:
        """Title in the user's language."""
        return pick(self.zh, self.en)


@dataclass(frozen=True)
class Declaration:
    """One tool. `layers` are feature classes it cannot do without, `shows` others that it shows as well.

    Both are switched on in the map when it starts. `entry` is `module:Class` in its folder. `needs_workspace`
    is False for tools that work on any project. `in_toolbar` puts it on the toolbar too; the action of a map
    tool stays pressed while the tool is the canvas's.
    """

    name: str
    folder: Path
    title_zh: str
    title_en: str
    help_zh: str
    help_en: str
    group: str
    entry: str
    icon: str = "icon.svg"
    shortcut: str = ""
    layers: tuple[str, ...] = ()
    shows: tuple[str, ...] = ()
    needs_workspace: bool = True
    in_toolbar: bool = False
    is_map_tool: bool = False
    order: int = 100

    @property
    def title(self) -> str:
        """Title in the user's language."""
        return pick(self.title_zh, self.title_en)

    @property
    def help(self) -> str:
        """One or two sentences on how to use it."""
        return pick(self.help_zh, self.help_en)

    @property
    def icon_path(self) -> Path:
        """The tool's own icon, or `icons/NAME.svg` of the plugin when `icon` has no ending."""
        own = self.folder / self.icon
        return own if own.is_file() else FOLDER.parent / "icons" / f"{Path(self.icon).stem}.svg"


@cache
def groups() -> tuple[Group, ...]:
    """The groups, in order."""
    raw = tomllib.loads((FOLDER / "groups.toml").read_text("utf-8"))
    return tuple(Group(**entry) for entry in raw["groups"])


def declarations(folder: Path = FOLDER) -> tuple[Declaration, ...]:
    """All declared tools, by group, then `order`, then name.

    Raises:
        BadTool: names file, key and rule.
    """
    found = [read(path) for path in sorted(folder.glob("*/tool.toml"))]
    order = [group.name for group in groups()]
    return tuple(sorted(found, key=lambda each: (order.index(each.group), each.order, each.name)))


def read(path: Path) -> Declaration:
    """One declaration.

    Raises:
        BadTool: it cannot be read, lacks a key, has an unknown one, names an unknown group or class, or takes
            a keyboard shortcut of QGIS.
    """
    try:
        raw: dict[str, Any] = tomllib.loads(path.read_text("utf-8"))  # Any: TOML values
        raw |= {key: tuple(raw.get(key, ())) for key in ("layers", "shows")}
        made = Declaration(name=path.parent.name, folder=path.parent, **raw)
    except (TypeError, ValueError) as error:
        known = ", ".join(each.name for each in fields(Declaration)[2:])
        raise BadTool(f"{path}: {error}; its keys are {known}") from error
    if made.group not in {group.name for group in groups()}:
        known = ", ".join(group.name for group in groups())
        raise BadTool(f"{path}: group '{made.group}' is not in tools/groups.toml; use one of {known}")
    if unknown := {*made.layers, *made.shows} - {each.name for each in feature_classes()}:
        names = ", ".join(sorted(unknown))
        raise BadTool(f"{path}: {names} is no feature class; docs/data-dictionary.md lists them")
    if ":" not in made.entry:
        raise BadTool(f"{path}: entry '{made.entry}' must be module:Class")
    if made.shortcut in QGIS_KEYS:
        raise BadTool(f"{path}: shortcut '{made.shortcut}' is one of QGIS's own; choose another")
    return made
