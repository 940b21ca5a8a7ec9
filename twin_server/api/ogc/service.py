"""pygeoapi set up over a workspace: its settings are made here, not read from a file or the environment."""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Callable
from importlib.resources import files
from threading import Lock
from typing import Any

from pygeoapi.api import API  # type: ignore[import-untyped]

from gridtwin.model.feature_class import FeatureClass
from twin_server.api.language import CHINESE, ENGLISH
from twin_server.api.ogc.collections import limits, time_field
from twin_server.api.ogc.provider import Layer
from twin_server.api.ogc.reference import references
from twin_server.city import City
from twin_server.layers import spatial_classes

Json = dict[str, Any]
_LANGUAGES = (CHINESE, ENGLISH)
_LICENCE = "https://www.gnu.org/licenses/old-licenses/gpl-2.0.html"
_WORLD = [-180.0, -90.0, 180.0, 90.0]
_KEPT = 8  # a server has few addresses; the Host header of a request may be anything
_PROVIDER = "twin_server.api.ogc.provider.LayerProvider"
_TEMPLATES = str(files("twin_server.api.ogc") / "templates")


class Service:
    """pygeoapi's API, one for each address under which the server is reached: links are absolute."""

    def __init__(self, city: City) -> None:
        self.city = city
        self._made: OrderedDict[str, API] = OrderedDict()
        self._lock = Lock()
        logging.getLogger("pygeoapi").setLevel(logging.CRITICAL)  # it logs each refused request as an error

    def at(self, address: str, document: Callable[[], Json]) -> API:
        """The API whose links begin with the address and whose OpenAPI document is made by `document`."""
        with self._lock:
            if address not in self._made:
                self._made[address] = _make(_settings(self.city, address), document())
                while len(self._made) > _KEPT:
                    self._made.popitem(last=False)
            self._made.move_to_end(address)
            return self._made[address]

    def refresh(self, api: API) -> None:
        """Tell the API how far the layers reach now."""
        for declared in spatial_classes():
            extents = api.config["resources"][declared.name]["extents"]
            extents["spatial"]["bbox"] = list(self.city.kept_extent(declared.name) or _WORLD)


def _make(settings: Json, document: Json) -> API:
    """Pygeoapi sets up the logging of the whole process; that is put back."""
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    try:
        api = API(settings, document)
    finally:
        root.handlers[:] = handlers
        root.setLevel(level)
    # Pages need `data` only; pygeoapi would keep the translated settings for ever, for all addresses.
    api.tpl_config = {"server": settings["server"], "resources": {}}
    return api


def _settings(city: City, address: str) -> Json:
    allowed = limits()
    return {
        "server": {
            "url": address,
            "mimetype": "application/json; charset=UTF-8",
            "encoding": "utf-8",
            "languages": list(_LANGUAGES),
            "limits": {
                "default_items": allowed.default_items,
                "max_items": allowed.max_items,
                "on_exceed": "throttle",
            },
            "map": {"url": "", "attribution": ""},
            "templates": {"path": _TEMPLATES},
        },
        "logging": {"level": "CRITICAL"},
        "metadata": _about(city, address),
        "resources": {declared.name: _resource(city, declared) for declared in spatial_classes()},
    }


def _about(city: City, address: str) -> Json:
    name = city.workspace.name
    return {
        "identification": {
            "title": _both(f"{name} — 图层服务", f"{name} — layers"),
            "description": _both(
                "工作区全部空间图层，符合OGC API – Features。",
                "All layers of the workspace by OGC API – Features.",
            ),
            "keywords": ["GridTwin", "CGCS2000"],
            "keywords_type": "theme",
            "terms_of_service": _LICENCE,
            "url": address,
        },
        "license": {"name": "GPL-2.0-or-later", "url": _LICENCE},
        "provider": {"name": "GridTwin", "url": address},
        "contact": {"name": name, "url": address},
    }


def _resource(city: City, declared: FeatureClass) -> Json:
    offered = references(city)
    date_field = time_field(declared.name)
    extents: Json = {"spatial": {"bbox": _WORLD, "crs": offered[0].uri}}
    if date_field:
        extents["temporal"] = {"begin": None, "end": None}
    return {
        "type": "collection",
        "title": _both(declared.title_zh, declared.title_en),
        "description": _both(
            f"{declared.title_zh}（{declared.name}）", f"{declared.title_en} ({declared.name})"
        ),
        "keywords": [declared.group],
        "links": [],
        "extents": extents,
        "providers": [
            {
                "type": "feature",
                "name": _PROVIDER,
                "data": Layer(city, declared),
                "id_field": "id",
                "time_field": date_field,
                "title_field": declared.code_field,
                "crs": [one.uri for one in offered],
                "storage_crs": next(one.uri for one in offered if one.is_projected),
            }
        ],
    }


def _both(chinese: str, english: str) -> Json:
    return dict(zip(_LANGUAGES, (chinese, english), strict=True))
