"""A package as files: names, `field.json`, and `base.json.gz` with the rows as they were packed."""

from __future__ import annotations

import gzip
import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from gridtwin.errors import UsageError

FORMAT_VERSION = 1
FILE_NAME, BASE_NAME, DATABASE_NAME, PROJECT_NAME = "field.json", "base.json.gz", "data.gpkg", "field.qgz"
PHOTOS = "DCIM"  # QField gives photos of this folder back

#: class of rows → id → {"values": …, "geometry": …}
Rows = dict[str, dict[str, dict[str, Any]]]


class BadPackage(UsageError):
    """A folder is no package, is one of another workspace, or cannot be written."""


@dataclass(frozen=True)
class Package:
    """What a package says about itself."""

    key: str  # UUID
    workspace: str  # name of the workspace
    crs: int
    made_at: str  # ISO, with zone
    made_by: str
    edited: tuple[str, ...]  # classes whose rows may be changed
    shown: tuple[str, ...]
    area: str  # WKT in the CRS
    format_version: int = FORMAT_VERSION


def read(folder: Path) -> Package:
    """The package in a folder.

    Raises:
        BadPackage: none, or made by a newer version.
    """
    file = folder / FILE_NAME
    if not file.is_file() or not (folder / DATABASE_NAME).is_file() or not (folder / BASE_NAME).is_file():
        raise BadPackage(
            f"{folder} is no field package: {FILE_NAME}, {DATABASE_NAME} and {BASE_NAME} belong in it; "
            "copy the whole folder back from the device",
            zh=f"{folder}不是外业数据包：应含{FILE_NAME}、{DATABASE_NAME}和{BASE_NAME}；请从设备拷回整个目录",
        )
    try:
        raw = json.loads(file.read_text("utf-8"))
        made = Package(**{**raw, "edited": tuple(raw["edited"]), "shown": tuple(raw["shown"])})
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise BadPackage(
            f"{file}: {error}; copy the file back anew", zh=f"{file}：{error}；请重新拷回该文件"
        ) from error
    if made.format_version > FORMAT_VERSION:
        raise BadPackage(
            f"{file}: format version {made.format_version} is newer than {FORMAT_VERSION}; update the plugin",
            zh=f"{file}：格式版本{made.format_version}高于{FORMAT_VERSION}；请更新插件",
        )
    return made


def write(folder: Path, package: Package) -> None:
    """Keep what the package says about itself."""
    (folder / FILE_NAME).write_text(json.dumps(asdict(package), ensure_ascii=False, indent=1), "utf-8")


def read_base(folder: Path) -> Rows:
    """The rows as packed, or as brought back last."""
    try:
        found: Rows = json.loads(gzip.decompress((folder / BASE_NAME).read_bytes()))
    except (OSError, ValueError) as error:
        raise BadPackage(
            f"{folder / BASE_NAME}: {error}; without it changes cannot be told; copy it back anew",
            zh=f"{folder / BASE_NAME}：{error}；缺少它无法判断修改，请重新拷回",
        ) from error
    return found


def write_base(folder: Path, rows: Rows) -> None:
    """Keep rows beside the package; the file is there whole or not at all."""
    target = folder / BASE_NAME
    partial = target.with_suffix(".partial")
    partial.write_bytes(gzip.compress(json.dumps(rows, ensure_ascii=False).encode(), mtime=0))
    partial.replace(target)
