"""scenes.csv or scenes.toml: what the operator says of the scenes of a folder, where their names do not."""

from __future__ import annotations

import csv
import tomllib
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from change_detection.batch.errors import BadSource
from change_detection.batch.scene import Said

NAMES = ("scenes.csv", "scenes.toml")
_KEYS = ("path", "date", "kind", "cloud_share")
_KINDS = ("ortho", "dsm")


def read_listing(folder: Path) -> dict[Path, Said]:
    """What the folder's listing says, by file; empty when there is none.

    `path` is relative to the folder; `date` is YYYY-MM-DD, `kind` ortho or dsm, `cloud_share` 0 … 1; all but
    `path` may be left out.

    Raises:
        BadSource: both files are there, a column is unknown, or a value is none.
    """
    found = [folder / name for name in NAMES if (folder / name).is_file()]
    if len(found) > 1:
        raise BadSource(
            f"{folder} has both {NAMES[0]} and {NAMES[1]}; keep one",
            zh=f"{folder}同时有{NAMES[0]}和{NAMES[1]}；请只保留一个",
        )
    if not found:
        return {}
    rows = _csv_rows(found[0]) if found[0].suffix == ".csv" else _toml_rows(found[0])
    said = [_said(row, folder, f"{found[0]}, row {number}") for number, row in enumerate(rows, 1)]
    return {one.path: one for one in said}


def _csv_rows(path: Path) -> list[dict[str, Any]]:  # Any: text, or None for a missing cell
    try:
        text = path.read_text("utf-8-sig")
    except UnicodeDecodeError:
        text = path.read_bytes().decode("gb18030", errors="replace")
    reader = csv.DictReader(text.splitlines())
    _check_columns(reader.fieldnames or (), str(path))
    return list(reader)


def _toml_rows(path: Path) -> list[dict[str, Any]]:  # Any: TOML values, checked below
    try:
        rows = tomllib.loads(path.read_text("utf-8"))["scene"]
        if not isinstance(rows, list):
            raise TypeError("[scene] is one table")
    except (KeyError, TypeError, ValueError) as error:
        raise BadSource(
            f"{path}: {error}; write one [[scene]] with path and date a scene",
            zh=f"{path}：{error}；每景写一个[[scene]]，含path和date",
        ) from error
    return list(rows)


def _said(row: Mapping[str, Any], folder: Path, place: str) -> Said:
    _check_columns(row, place)
    if not row.get("path"):
        raise BadSource(
            f"{place}: no path; columns are {', '.join(_KEYS)}",
            zh=f"{place}：缺少path；可用的列：{', '.join(_KEYS)}",
        )
    kind = row.get("kind") or None
    if kind not in (None, *_KINDS):
        raise BadSource(
            f"{place}: kind '{kind}' is none of {', '.join(_KINDS)}",
            zh=f"{place}：kind“{kind}”不是{'、'.join(_KINDS)}之一",
        )
    day = _day(row.get("date"), place)
    return Said(
        path=(folder / str(row["path"])).absolute(),
        captured_on=day,
        date_from="listing" if day else "none",
        kind=kind,
        cloud_share=_share(row.get("cloud_share"), place),
    )


def _check_columns(names: Iterable[str], place: str) -> None:
    unknown = [str(name) for name in names if name not in _KEYS]
    if unknown:
        raise BadSource(
            f"{place}: unknown column '{unknown[0]}'; columns are {', '.join(_KEYS)}",
            zh=f"{place}：未知的列“{unknown[0]}”；可用的列：{', '.join(_KEYS)}",
        )


def _day(value: object, place: str) -> date | None:
    if value is None or value == "":
        return None
    try:
        return value if isinstance(value, date) else date.fromisoformat(str(value).strip())
    except ValueError as error:
        raise BadSource(
            f"{place}: date '{value}' is not YYYY-MM-DD", zh=f"{place}：日期“{value}”应为YYYY-MM-DD"
        ) from error


def _share(value: object, place: str) -> float | None:
    if value is None or value == "":
        return None
    try:
        share = float(str(value))
    except ValueError:
        share = -1.0
    if not 0 <= share <= 1:
        raise BadSource(
            f"{place}: cloud_share '{value}' is no share; give 0 … 1, 0.2 for 20 %",
            zh=f"{place}：cloud_share“{value}”不是比例；请给出0…1，20%写0.2",
        )
    return share
