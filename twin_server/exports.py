"""A layer as a file to take away: made in a folder of its own, which is gone when the file has been sent."""

from __future__ import annotations

import tempfile
import tomllib
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from threading import BoundedSemaphore

from gridtwin.model.errors import UnknownFeatureClass
from gridtwin.model.feature_class import FeatureClass, GeometryKind, feature_class, feature_classes
from gridtwin.store import pages
from gridtwin.store.exchange import ExportOptions, export_layer
from gridtwin.store.pages import Selection, Slice
from twin_server.areas import lonlat_area
from twin_server.city import Bbox, City
from twin_server.errors import BadRequest, Busy, NotFound, TooMuch

_CHUNK = 1 << 16


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file."""

    name: str
    ending: str
    media_type: str
    most_rows: int


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to export: the whole class, or the rows that touch a lon/lat box."""

    class_name: str
    format: str
    bbox: Bbox | None = None
    crs: int | None = None
    chinese_titles: bool = False


@dataclass(frozen=True, slots=True)
class Export:
    """A file that was made; iterating over `chunks` sends it and removes it."""

    name: str
    media_type: str
    size: int
    chunks: Iterator[bytes]


@cache
def formats() -> tuple[Format, ...]:
    """The formats of `exports.toml`."""
    return tuple(Format(**entry) for entry in _settings()["format"])  # type: ignore[attr-defined]


def make_export(city: City, wanted: Wanted) -> Export:
    """Write the file.

    Raises:
        NotFound: there is no such layer to export.
        BadRequest: format, box or CRS do not fit.
        TooMuch: more rows than the format may have.
        Busy: as many exports as are allowed are being made.
    """
    declared = _exportable(wanted.class_name)
    kind = _format(wanted.format)
    if declared.geometry is GeometryKind.NONE and (wanted.bbox or kind.ending == ".shp"):
        raise BadRequest(
            f"{declared.name} has no geometry: no bbox, no Shapefile; ask for csv, xlsx or gpkg",
            zh=f"{declared.name}没有图形，不支持bbox和Shapefile；请选择csv、xlsx或gpkg",
        )
    with _turn():
        where = _rows(city, declared, wanted, kind)
        folder = tempfile.TemporaryDirectory(prefix="gridtwin-export-")
        try:
            return _made(city, wanted, kind, folder, where)
        except BaseException:
            folder.cleanup()
            raise


def _made(
    city: City,
    wanted: Wanted,
    kind: Format,
    folder: tempfile.TemporaryDirectory[str],
    where: dict[str, list[str]] | None,
) -> Export:
    path = Path(folder.name) / f"{wanted.class_name}{kind.ending}"
    options = ExportOptions(crs=wanted.crs, where=where, chinese_titles=wanted.chinese_titles)
    export_layer(city.workspace, wanted.class_name, path, options=options)
    if kind.ending == ".shp":
        path = _zipped(path)
    return Export(path.name, kind.media_type, path.stat().st_size, _sent(path, folder))


def _sent(path: Path, folder: tempfile.TemporaryDirectory[str]) -> Iterator[bytes]:
    """The bytes of the file; the folder goes at the end, also when nobody wants the rest."""
    try:
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                yield chunk
    finally:
        folder.cleanup()


def _zipped(path: Path) -> Path:
    """All parts of a Shapefile in one archive."""
    parts = sorted(path.parent.iterdir())
    archive = path.with_suffix(".zip")
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as made:
        for part in parts:
            made.write(part, part.name)
    return archive


def _rows(city: City, declared: FeatureClass, wanted: Wanted, kind: Format) -> dict[str, list[str]] | None:
    """The rows in the box; None for all. Too many are refused before anything is written."""
    if wanted.bbox is None:
        count, where = city.workspace.count(declared.name), None
    else:
        chosen = Selection(area=lonlat_area(city, declared.name, wanted.bbox))
        found = pages.ids(city.workspace, declared.name, chosen, Slice(kind.most_rows + 1))
        count, where = len(found), {"id": found}
    if count > kind.most_rows:
        raise TooMuch(
            f"{declared.name} has more than {kind.most_rows} rows, the most of a {kind.name} export; give a "
            "smaller bbox, or use `gridtwin export` on the server",
            zh=f"{declared.name}的记录超过{kind.name}导出上限{kind.most_rows}条；请缩小bbox，"
            "或在服务器上使用gridtwin export",
        )
    return where


def _exportable(name: str) -> FeatureClass:
    offered = [declared for declared in feature_classes() if not declared.is_managed]
    try:
        declared = feature_class(name)
    except UnknownFeatureClass:
        declared = None
    if declared is None or declared not in offered:
        known = ", ".join(one.name for one in offered)
        raise NotFound(
            f"there is no layer '{name[:80]}' to export; there are {known}",
            zh=f"没有可导出的图层“{name[:80]}”；现有：{known}",
        )
    return declared


def _format(name: str) -> Format:
    for one in formats():
        if one.name == name:
            return one
    known = ", ".join(one.name for one in formats())
    raise BadRequest(
        f"format '{name[:40]}' is not offered; use one of {known}",
        zh=f"不支持格式“{name[:40]}”；可用：{known}",
    )


@contextmanager
def _turn() -> Iterator[None]:
    if not _turns().acquire(blocking=False):
        raise Busy(
            "other exports are being made; try again in a minute", zh="正在生成其他导出文件；请一分钟后再试"
        )
    try:
        yield
    finally:
        _turns().release()


@cache
def _turns() -> BoundedSemaphore:
    return BoundedSemaphore(int(_settings()["at_once"]))  # type: ignore[call-overload]


@cache
def _settings() -> dict[str, object]:
    return tomllib.loads((files("twin_server") / "exports.toml").read_text("utf-8"))
