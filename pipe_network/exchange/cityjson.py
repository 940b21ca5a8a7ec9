"""A network as CityJSON 2.0 with an extension for utility networks, after the Utility Network ADE of CityGML.

CityJSON has no pipes of its own. The extension (`data/utility_network.ext.json`, name UtilityNetwork)
declares what is written, in words of the ADE's core: one `+Network` a pipe class (a parent
without geometry), a `+DistributionElement` a line (MultiLineString) and a `+FunctionalElement` a point
(MultiPoint); `parents`/`children` tie elements to their network, and the root member `+networkGraphs` holds
nodes (points) and links (lines, with start and end) of each network's topological graph. Vertices are whole
millimetres from an origin, as CityJSON wants it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from gridtwin.store import atomic
from gridtwin.store.outputs import check_output, writing
from pipe_network.classes import class_facts
from pipe_network.network import PipeNetwork

EXTENSION = "UtilityNetwork"
EXTENSION_VERSION = "1.0"
EXTENSION_FILE = "utility_network.ext.json"
_MM = 0.001

Document = dict[str, Any]  # Any: what JSON can carry


def write_cityjson(network: PipeNetwork, path: Path) -> None:
    """Write the network, and the extension's own file beside it, which the document names."""
    document = cityjson(network)
    with writing(path):
        atomic.write_text(check_output(path), json.dumps(document, ensure_ascii=False, separators=(",", ":")))
        atomic.write_text(check_output(path.with_name(EXTENSION_FILE)), extension_text())


def extension_text() -> str:
    """The declaration of the extension, a CityJSONExtension of CityJSON 2.0."""
    return files("pipe_network").joinpath(f"data/{EXTENSION_FILE}").read_text("utf-8")


def cityjson(network: PipeNetwork) -> Document:
    """The document; objects without a place have attributes but no geometry."""
    placed = [frame.geometry[frame.geometry.notna()].to_numpy() for frame in (network.points, network.lines)]
    places = np.nan_to_num(np.concatenate([shapely.get_coordinates(one, include_z=True) for one in placed]))
    origin = np.floor(places.min(axis=0)) if len(places) else np.zeros(3)
    vertices, index = np.unique(
        np.round((places - origin) / _MM).astype(np.int64), axis=0, return_inverse=True
    )
    index = index.ravel()
    split = len(placed[0])
    objects: dict[str, Any] = {}
    codes = (
        pd.concat([network.points["pipe_class"], network.lines["pipe_class"]]).dropna().astype(str).unique()
    )
    for code in sorted(codes):
        objects[f"network-{code}"] = _network(code)
    point_ids = _add(
        objects, network.points, "FunctionalElement", "point_no", [[int(v)] for v in index[:split]]
    )
    counts = shapely.get_num_coordinates(placed[1])
    ends = np.cumsum(counts)
    strings = [
        index[split + end - count : split + end].tolist() for end, count in zip(ends, counts, strict=True)
    ]
    line_ids = _add(objects, network.lines, "DistributionElement", "line_no", strings)
    document: Document = {
        "type": "CityJSON",
        "version": "2.0",
        "extensions": {EXTENSION: {"url": EXTENSION_FILE, "version": EXTENSION_VERSION}},
        "transform": {"scale": [_MM] * 3, "translate": origin.tolist()},
        "metadata": _metadata(network, places),
        "CityObjects": objects,
        "vertices": vertices.tolist(),
        "+networkGraphs": _graphs(network, point_ids, line_ids),
    }
    return document


def _network(code: str) -> Document:
    facts = class_facts(code)
    about = {"class": code, "name": facts.name_en, "name_zh": facts.name_zh, "flow": str(facts.flow)}
    return {"type": "+Network", "attributes": about, "children": []}


def _add(
    objects: Document, frame: gpd.GeoDataFrame, kind: str, key: str, boundaries: list[list[int]]
) -> list[str]:
    """Add one object a row; the ids come back. Names that appear twice get a number behind."""
    shape = "MultiPoint" if kind == "FunctionalElement" else "MultiLineString"
    rest = iter(boundaries)
    names = frame[key].astype(str)
    again = names.groupby(names).cumcount()
    ids = [
        f"{key[:-3]}-{name}" + (f"-{number + 1}" if number else "")
        for name, number in zip(names, again, strict=True)
    ]
    rows = _attributes(frame)
    for one, row, has_place in zip(ids, rows, frame.geometry.notna(), strict=True):
        entry: Document = {"type": f"+{kind}", "attributes": row}
        if has_place:
            part = next(rest)
            entry["geometry"] = [
                {"type": shape, "lod": "1", "boundaries": part if shape == "MultiPoint" else [part]}
            ]
        parent = objects.get(f"network-{row.get('pipe_class')}")
        if parent is not None:
            entry["parents"] = [f"network-{row['pipe_class']}"]
            parent["children"].append(one)
        objects[one] = entry
    return ids


def _attributes(frame: gpd.GeoDataFrame) -> list[dict[str, Any]]:
    table = pd.DataFrame(frame.drop(columns="geometry"))
    rows: list[dict[str, Any]] = json.loads(
        table.to_json(orient="records", force_ascii=False, date_format="iso", double_precision=6)
    )
    return [{name: value for name, value in row.items() if value is not None} for row in rows]


def _metadata(network: PipeNetwork, places: np.ndarray) -> Mapping[str, Any]:
    about: dict[str, Any] = {}
    if len(places):
        about["geographicalExtent"] = [*places.min(axis=0).tolist(), *places.max(axis=0).tolist()]
    epsg = getattr(network.crs, "to_epsg", lambda: None)()
    if epsg:
        about["referenceSystem"] = f"https://www.opengis.net/def/crs/EPSG/0/{epsg}"
    return about


def _graphs(network: PipeNetwork, point_ids: list[str], line_ids: list[str]) -> list[Document]:
    start, end = network.ends()
    found = []
    point_class = network.points["pipe_class"].astype(str).to_numpy(object)
    line_class = network.lines["pipe_class"].astype(str).to_numpy(object)
    for code in sorted({*point_class, *line_class}):
        mine = np.flatnonzero(line_class == code)
        found.append(
            {
                "network": f"network-{code}",
                "nodes": [point_ids[row] for row in np.flatnonzero(point_class == code)],
                "links": [
                    {
                        "element": line_ids[row],
                        "start": point_ids[start[row]] if start[row] >= 0 else None,
                        "end": point_ids[end[row]] if end[row] >= 0 else None,
                    }
                    for row in mine
                ],
            }
        )
    return found
