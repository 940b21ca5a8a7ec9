"""Which commands of `gridtwin` are algorithms, and why the others are none; needs no QGIS."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import tomllib

from .declaration import FOLDER


@dataclass(frozen=True)
class Commands:
    """`algorithms`: names by command; `none`: reason (Chinese, English) by command."""

    algorithms: dict[str, tuple[str, ...]]
    none: dict[str, tuple[str, str]]


@cache
def commands() -> Commands:
    """What commands.toml says."""
    raw = tomllib.loads((FOLDER / "commands.toml").read_text("utf-8"))
    reasons = {key: (str(each["zh"]), str(each["en"])) for key, each in raw["reasons"].items()}
    return Commands(
        {command: tuple(names) for command, names in raw["algorithms"].items()},
        {command: reasons[key] for command, key in raw["none"].items()},
    )
