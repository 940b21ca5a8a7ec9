"""One workspace for many requests at once; a command that writes meanwhile is never in the way (WAL)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from threading import Lock
from time import monotonic
from typing import Any

import numpy as np
import orjson
import pandas as pd
from pyproj import Transformer

from gridtwin.model.feature_class import FeatureClass, feature_class
from gridtwin.store import Workspace, open_workspace
from gridtwin.store.envelopes import envelopes, state
from gridtwin.store.geopackage.database import GeoPackage
from gridtwin.store.geopackage.pooling import keep_open
from twin_server.cache import ByteCache, etag
from twin_server.errors import BadRequest, NotFound
from twin_server.plausible import FARTHEST_M
from twin_server.sensing.service import Sensing

Bbox = tuple[float, float, float, float]
LONLAT = 4490  # CGCS2000; the scene takes it for WGS 84, from which it differs by centimetres
_SERVER_STORE_SECONDS = 5.0
_CONNECTIONS = 8
_NUMBERS = 4096


class City:
    """One workspace, read by the API."""

    def __init__(self, path: Path, *, cache_bytes: int = 256_000_000) -> None:
        self.path = path
        self.cache = ByteCache(cache_bytes)
        self.numbers = ByteCache(_NUMBERS * 16)  # of rows that requests select
        self._opened: Workspace | None = None
        self._sensing: Sensing | None = None
        self._states: dict[str, tuple[str, str]] = {}
        self._lock = Lock()

    @property
    def workspace(self) -> Workspace:
        """The workspace, opened at the first question; its pool of connections serves all threads."""
        if self._opened is None:
            with self._lock:
                if self._opened is None:
                    self._opened = _open(self.path)
        return self._opened

    @property
    def sensing(self) -> Sensing:
        """Sensors, alarms and the live stream of the workspace."""
        workspace = self.workspace
        with self._lock:
            if self._sensing is None:
                self._sensing = Sensing(workspace)
            return self._sensing

    def close(self) -> None:
        """Close all connections."""
        with self._lock:
            if self._sensing is not None:
                self._sensing.close()
                self._sensing = None
            if self._opened is not None:
                self._opened.close()
                self._opened = None

    def stamp(self) -> str:
        """A text that changes when the workspace changes; answers made before it may be kept until then."""
        database = self.workspace.database_path
        if database is None:
            return f"t{int(monotonic() / _SERVER_STORE_SECONDS)}"
        states = []
        for path in (database, database.with_name(database.name + "-wal")):
            try:
                state = path.stat()
            except FileNotFoundError:
                continue
            if state.st_size:
                states.append(f"{state.st_mtime_ns}-{state.st_size}")
        return etag(*states).strip('"')

    def state(self, *class_names: str) -> str:
        """A text that changes when rows of the classes change; writes to other classes leave it alone."""
        return etag(*(self._state(name) for name in class_names)).strip('"')

    def _state(self, class_name: str) -> str:
        stamp = self.stamp()  # before the question: a change in between is found by the next one
        known = self._states.get(class_name)
        if known is None or known[0] != stamp:
            known = self._states[class_name] = (stamp, state(self.workspace, class_name))
        return known[1]

    @cached_property
    def _transformers(self) -> tuple[Transformer, Transformer]:
        crs = self.workspace.crs
        return (
            Transformer.from_crs(crs, LONLAT, always_xy=True),
            Transformer.from_crs(LONLAT, crs, always_xy=True),
        )

    def to_lonlat(self, x: Any, y: Any) -> tuple[Any, Any]:
        """(lon, lat) of workspace coordinates, arrays or numbers."""
        return self._transformers[0].transform(x, y)  # type: ignore[no-any-return]

    def from_lonlat(self, lon: Any, lat: Any) -> tuple[Any, Any]:
        """(x, y) in the workspace of longitudes and latitudes, arrays or numbers."""
        return self._transformers[1].transform(lon, lat)  # type: ignore[no-any-return]

    def kept_extent(self, class_name: str) -> Bbox | None:
        """`lonlat_extent`, kept until the class changes."""
        west_to_north = self.kept(
            ("extent", class_name), (class_name,), lambda: self.lonlat_extent(class_name)
        )
        return None if west_to_north is None else tuple(west_to_north)

    def kept(
        self, name: tuple[str, ...], classes: Sequence[str], make: Callable[[], Any]
    ) -> Any:  # Any: JSON
        """A value for JSON, kept until one of the classes that it is made from changes."""
        key = (name, self.state(*classes))
        return orjson.loads(
            self.cache.get(key, lambda: orjson.dumps(make(), option=orjson.OPT_SERIALIZE_NUMPY))
        )

    def lonlat_extent(self, class_name: str) -> Bbox | None:
        """(west, south, east, north) of a class, None when it is empty."""
        extent = self.workspace.extent(class_name)
        if extent is None or not all(map(_is_finite, extent)):
            return None
        if max(map(abs, extent)) > FARTHEST_M:
            return self._extent_of_placed(class_name)
        return self._transformers[0].transform_bounds(*extent)  # type: ignore[no-any-return]

    def _extent_of_placed(self, class_name: str) -> Bbox | None:
        """The same without rows that lie nowhere on the earth, for a class that has some."""
        boxes = envelopes(self.workspace, class_name).boxes
        lon, lat = self.to_lonlat(boxes[:, [0, 2, 0, 2]], boxes[:, [1, 1, 3, 3]])  # all four corners
        placed = np.isfinite(lon).all(axis=1) & np.isfinite(lat).all(axis=1)
        if not placed.any():
            return None
        lon, lat = lon[placed], lat[placed]
        return float(lon.min()), float(lat.min()), float(lon.max()), float(lat.max())

    def workspace_bbox(self, bbox: Bbox) -> Bbox:
        """A lon/lat box in workspace coordinates, large enough to hold it."""
        return self._transformers[1].transform_bounds(*bbox)  # type: ignore[no-any-return]

    def read(
        self,
        class_name: str,
        *,
        bbox: Bbox | None = None,
        where: Mapping[str, Any | Sequence[Any]] | None = None,
        columns: Sequence[str] | None = None,
        limit: int | None = None,
    ) -> pd.DataFrame:
        """Rows of a class; `bbox` is lon/lat."""
        box = self.workspace_bbox(bbox) if bbox is not None else None
        wanted = list(dict.fromkeys(["id", *columns])) if columns is not None else None
        return self.workspace.read(class_name, bbox=box, where=where, columns=wanted, limit=limit)

    def feature(self, class_name: str, feature_id: str) -> tuple[FeatureClass, pd.Series]:
        """One row by its id.

        Raises:
            NotFound: no row has that id.
        """
        declared = feature_class(class_name)
        rows = self.read(class_name, where={"id": feature_id}, limit=1)
        if rows.empty:
            raise NotFound(
                f"{class_name} has no feature '{feature_id[:80]}'; "
                "it may have been retired since the page loaded",
                zh=f"{class_name}没有要素“{feature_id[:80]}”；可能在页面打开后已注销",
            )
        return declared, rows.iloc[0]


def _open(path: Path) -> Workspace:
    workspace = open_workspace(path)
    if isinstance(workspace.database, GeoPackage):
        keep_open(workspace.database, count=_CONNECTIONS)
    return workspace


def parse_bbox(text: str | None) -> Bbox | None:
    """The four numbers of `west,south,east,north` in degrees.

    Raises:
        BadRequest: not four finite numbers in their ranges, or an empty box.
    """
    if text is None or not text.strip():
        return None
    rule = "bbox is west,south,east,north in degrees, for example 103.70,36.05,103.75,36.10"
    rule_zh = "bbox应为以度表示的西,南,东,北，例如103.70,36.05,103.75,36.10"
    try:
        west, south, east, north = (float(part) for part in text.split(","))
    except ValueError as error:
        raise BadRequest(
            f"bbox '{text[:80]}' is not four numbers; {rule}", zh=f"bbox“{text[:80]}”不是四个数；{rule_zh}"
        ) from error
    if not (-180 <= west < east <= 180 and -90 <= south < north <= 90):
        raise BadRequest(
            f"bbox '{text[:80]}' is empty or outside the earth; {rule}",
            zh=f"bbox“{text[:80]}”为空或超出地球范围；{rule_zh}",
        )
    return west, south, east, north


def _is_finite(value: float) -> bool:
    return value == value and abs(value) < 1e12  # noqa: PLR0124 - NaN is not equal to itself
