"""Scenes of a STAC catalogue, collection, item, item collection or saved search, all on this disk."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlparse

import pystac

from change_detection.batch.errors import BadSource
from change_detection.batch.scene import Problem, Said

_ROLES = (("dsm", ("dsm", "surface-model", "elevation")), ("ortho", ("data", "visual", "ortho")))
_RASTER_TYPES = ("image/tiff", "image/vnd.stac.geotiff", "image/jp2", "image/vrt", "application/vnd.gdal")
_SUFFIXES = (".tif", ".tiff", ".jp2", ".vrt", ".img")


def stac_scenes(path: Path) -> tuple[list[Said], list[Problem]]:
    """What the items say, a scene for each raster asset with data, and the items that cannot be used.

    Raises:
        BadSource: the file is no STAC.
    """
    said: list[Said] = []
    problems: list[Problem] = []
    for item in _items(path):
        try:
            said += _scenes_of(item, path)
        except BadSource as error:
            problems.append(Problem.of(Path(item.self_href or item.id), error))
    return said, problems


def is_stac(path: Path) -> bool:
    """Whether a JSON file says that it is STAC or a feature collection."""
    try:
        raw = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return False
    return isinstance(raw, dict) and raw.get("type") in (
        "Catalog",
        "Collection",
        "Feature",
        "FeatureCollection",
    )


def _items(path: Path) -> Iterator[pystac.Item]:
    try:
        raw = json.loads(path.read_text("utf-8"))
        kind = raw.get("type") if isinstance(raw, dict) else None
        if kind == "FeatureCollection":
            for feature in raw["features"]:
                item = pystac.Item.from_dict(feature)
                item.set_self_href(_local_href(feature, path) or str(path))
                yield item
        elif kind == "Feature":
            yield pystac.Item.from_file(str(path))
        elif kind in ("Catalog", "Collection"):
            yield from (
                pystac.Catalog.from_file(str(path)).get_items(recursive=True)
                if kind == "Catalog"
                else (pystac.Collection.from_file(str(path)).get_items(recursive=True))
            )
        else:
            raise BadSource(
                f"{path} is no STAC: its type is {kind!r}; give a Catalog, a Collection, an item, or the "
                "FeatureCollection a search returned",
                zh=f"{path}不是STAC：type为{kind!r}；请给出Catalog、Collection、Item或检索返回的FeatureCollection",
            )
    except (OSError, KeyError, TypeError, ValueError, pystac.STACError, pystac.STACTypeError) as error:
        if isinstance(error, BadSource):
            raise
        raise BadSource(
            f"{path} cannot be read as STAC ({_short(error)}); check that it is whole and that its links are "
            "files on this disk",
            zh=f"{path}不能作为STAC读取（{_short(error)}）；请检查文件是否完整、链接是否为本机文件",
        ) from error


def _local_href(feature: dict[str, Any], path: Path) -> str | None:  # Any: GeoJSON
    for link in feature.get("links", []):
        if link.get("rel") == "self" and _local(str(link.get("href", ""))):
            return str((path.parent / str(_local(link["href"]))).absolute())
    return None


def _scenes_of(item: pystac.Item, source: Path) -> list[Said]:
    day = _day(item)
    cloud = item.properties.get("eo:cloud_cover")
    found = []
    for kind, file in _rasters(item):
        local = _local(file.href)
        if local is None:
            raise BadSource(
                f"item {item.id}: asset {file.href} is not on this disk; "
                "copy it here and let the item name the file",
                zh=f"条目{item.id}：资产{file.href}不在本机；请先下载，并让条目指向该文件",
            )
        base = Path(item.self_href).parent if item.self_href else source.parent
        found.append(
            Said(
                path=Path(str((base / local).resolve())),
                captured_on=day,
                date_from="catalogue" if day else "none",
                kind=kind,
                cloud_share=float(cloud) / 100 if isinstance(cloud, int | float) else None,
                href=item.self_href,
            )
        )
    if not found:
        raise BadSource(
            f"item {item.id} has no raster asset; give one the role 'data' and the type image/tiff",
            zh=f"条目{item.id}没有栅格资产；请为其设置角色“data”和类型image/tiff",
        )
    return found


def _rasters(item: pystac.Item) -> list[tuple[str, pystac.Asset]]:
    """The surface model and the orthophoto of an item: the file called visual or data, else the first."""
    rasters = {key: file for key, file in item.assets.items() if _is_raster(file)}
    found = []
    for kind, roles in _ROLES:
        named = [
            file
            for key, file in rasters.items()
            if kind == _kind(key, file) and (key in roles or set(file.roles or []) & set(roles))
        ]
        rest = [file for key, file in rasters.items() if kind == "ortho" == _kind(key, file)]
        found += [(kind, file) for file in (named or rest)[:1]]
    return found


def _kind(key: str, file: pystac.Asset) -> str:
    return "dsm" if {key, *(file.roles or [])} & set(_ROLES[0][1]) else "ortho"


def _is_raster(file: pystac.Asset) -> bool:
    if set(file.roles or []) & {"thumbnail", "overview", "metadata"}:
        return False
    kind = (file.media_type or "").split(";")[0].strip()
    return kind in _RASTER_TYPES or Path(urlparse(file.href).path).suffix.lower() in _SUFFIXES


def _local(href: str) -> str | None:
    """The path an href names; None when it points into a network."""
    parts = urlparse(href)
    if parts.scheme == "file":
        return unquote(parts.path)
    return None if parts.scheme and len(parts.scheme) > 1 else href


def _day(item: pystac.Item) -> date | None:
    moment = item.datetime or item.properties.get("start_datetime")
    if isinstance(moment, str):
        moment = datetime.fromisoformat(moment)
    return moment.date() if moment else None


def _short(error: Exception) -> str:
    return str(error).split("\n")[0][:200]
