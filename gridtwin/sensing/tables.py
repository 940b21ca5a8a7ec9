"""Tables of sensing as data: the package's own, with a city's file laid over it."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path
from typing import Any

from gridtwin.sensing.errors import BadSensingTable
from gridtwin.toml_file import read_toml

Table = Mapping[str, Any]  # Any: TOML values


def packaged(name: str) -> dict[str, Any]:
    """Contents of `data/<name>.toml`."""
    return tomllib.loads((files("gridtwin.sensing") / "data" / f"{name}.toml").read_text("utf-8"))


def laid_over(name: str, override: Path | None) -> dict[str, Any]:
    """The package's table, with the keys of each table of a city's file laid over it.

    Raises:
        BadSensingTable: the file is no TOML, or has a table or key that does not exist.
    """
    table = packaged(name)
    if override is None or not override.exists():
        return table
    for key, value in city_table(override).items():
        _check_known(override, key, value, table)
        table[key] = {**table[key], **value} if isinstance(value, dict) else value
    return table


def city_table(path: Path) -> dict[str, Any]:
    """A city's own file.

    Raises:
        BadSensingTable: it cannot be read.
    """
    return read_toml(
        path, missing=BadSensingTable, bad=BadSensingTable, hint=("see docs/sensing.md", "见docs/sensing.md")
    )


def _check_known(path: Path, key: str, value: object, table: Table) -> None:
    known = sorted(table) if key not in table else sorted(table[key]) if isinstance(table[key], dict) else []
    unknown = (
        [key]
        if key not in table
        else [name for name in value if name not in table[key]]
        if (isinstance(value, dict) and isinstance(table[key], dict))
        else []
    )
    if unknown:
        raise BadSensingTable(
            f"{path}: '{unknown[0]}' is not known here; known are {', '.join(known)}",
            zh=f"{path}：未知的键“{unknown[0]}”；可用：{'、'.join(known)}",
        )
