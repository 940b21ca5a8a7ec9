"""A provider of features for pygeoapi over one layer of the workspace; it reads only the page asked for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Self

import numpy as np
import orjson
import pandas as pd
import shapely
from pygeoapi.provider.base import BaseProvider, SchemaType  # type: ignore[import-untyped]

from gridtwin.model.feature_class import FeatureClass
from gridtwin.store import pages
from gridtwin.store.conditions import AllOf, Compare, Condition, Operator
from gridtwin.store.pages import Selection, Slice, Sorting
from gridtwin.store.tables import all_fields
from twin_server.api.ogc import filters
from twin_server.api.ogc.asked import current
from twin_server.api.ogc.collections import fields
from twin_server.api.ogc.reference import moved
from twin_server.cache import etag
from twin_server.city import City
from twin_server.errors import NotFound

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Layer:
    """What the provider needs; pygeoapi copies its settings deeply, and this stays what it is."""

    city: City
    declared: FeatureClass

    def __deepcopy__(self, _: Json) -> Self:
        return self


class LayerProvider(BaseProvider):  # type: ignore[misc]  # pygeoapi has no types
    """Features of one layer; made anew by pygeoapi for each request."""

    def __init__(self, provider_def: Json) -> None:
        super().__init__(provider_def)
        layer: Layer = self.data
        self._city, self._declared = layer.city, layer.declared
        self.get_fields()

    def get_fields(self) -> Json:
        """JSON Schema of each property."""
        if not self._fields:
            self._fields: Json = fields(self._declared)
        return self._fields

    def get_schema(self, schema_type: SchemaType = SchemaType.item) -> tuple[str, Json]:
        """Media type and JSON Schema of a feature."""
        del schema_type
        return "application/geo+json", {"type": "object", "properties": {"properties": self.get_fields()}}

    def query(self, *, offset: int = 0, limit: int = 100, resulttype: str = "results", **given: Any) -> Json:
        """A page of features; `numberMatched` counts all that the request selects."""
        asked = current()
        terms = [part for part in (asked.condition, self._filter(given.get("filterq"))) if part is not None]
        chosen = Selection(AllOf(tuple(terms)) if terms else None, asked.area)
        found: Json = {"type": "FeatureCollection", "features": [], "numberMatched": self._number(chosen)}
        if resulttype != "hits":
            order = tuple(Sorting(by["property"], by["order"] == "-") for by in given.get("sortby") or ())
            wanted = self._columns(given.get("select_properties"), bool(given.get("skip_geometry")))
            rows = pages.page(
                self._city.workspace,
                self._declared.name,
                chosen,
                Slice(limit, offset, order),
                columns=wanted,
            )
            found["features"] = self._features(rows, wanted)
        found["numberReturned"] = len(found["features"])
        return found

    def get(self, identifier: str, **_: Any) -> Json:
        """One feature, with its neighbours' ids as `prev` and `next` left out: ids have no order.

        Raises:
            NotFound: no feature has that id.
        """
        chosen = Selection(Compare("id", Operator.EQUAL, str(identifier)))
        rows = pages.page(self._city.workspace, self._declared.name, chosen, Slice(1))
        if rows.empty:
            raise NotFound(
                f"{self._declared.name} has no feature '{identifier[:80]}'; it may have been retired",
                zh=f"{self._declared.name}没有要素“{identifier[:80]}”；可能已注销",
            )
        return self._features(rows, self._columns(None, without_geometry=False))[0]

    def _filter(self, tree: Any) -> Condition | None:  # Any: pygeofilter's tree
        return None if tree is None else filters.condition(self._declared, tree)

    def _number(self, chosen: Selection) -> int:
        """Counted once for all pages of the same selection."""
        area = chosen.area.shape.wkb if chosen.area else b""
        key = etag(self._declared.name, repr(chosen.condition), area, self._city.state(self._declared.name))

        def count() -> bytes:
            return pages.number(self._city.workspace, self._declared.name, chosen).to_bytes(16)

        return int.from_bytes(self._city.numbers.get(key, count))

    def _columns(self, wanted: list[str] | None, without_geometry: bool) -> list[str]:
        known = [field.name for field in all_fields(self._declared)]
        named = [name for name in known if not wanted or name in wanted]
        return named if without_geometry else [*named, "geometry"]

    def _features(self, rows: pd.DataFrame, columns: list[str]) -> list[Json]:
        names = [name for name in columns if name not in ("id", "geometry")]
        places: list[Json | None] = [None] * len(rows)
        if "geometry" in columns and len(rows):
            places = _places(moved(self._city, rows.geometry.to_numpy(), current().crs))
        values = (
            zip(*(_plain_values(rows[name]) for name in names), strict=True) if names else [()] * len(rows)
        )
        return [
            {
                "type": "Feature",
                "id": str(feature_id),
                "geometry": place,
                "properties": dict(zip(names, row, strict=True)),
            }
            for feature_id, place, row in zip(rows["id"], places, values, strict=True)
        ]


def _places(shapes: Any) -> list[Json | None]:  # Any: an array of geometries
    """GeoJSON of each; made for all at once, which is ten times as fast as one by one."""
    texts = shapely.to_geojson(shapes)
    hidden = shapely.is_missing(shapes) | shapely.is_empty(shapes)
    return [None if nothing else orjson.loads(text) for text, nothing in zip(texts, hidden, strict=True)]


def _plain_values(column: pd.Series[Any]) -> list[Any]:
    """The values as JSON carries them."""
    if pd.api.types.is_datetime64_any_dtype(column.dtype):
        length = 10 if getattr(column.dt, "tz", None) is None else None  # a day has no time
        return [None if value is pd.NaT else value.isoformat()[:length] for value in column]
    missing = column.isna().to_numpy()
    values = column.tolist()
    if pd.api.types.is_float_dtype(column.dtype):
        missing = missing | ~np.isfinite(column.to_numpy(dtype=float, na_value=np.nan))
    return [None if gone else value for value, gone in zip(values, missing, strict=True)]
