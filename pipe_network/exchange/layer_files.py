"""Layers of points and lines out of GeoPackage, GeoJSON and Shapefile; what is neither is listed."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import geopandas as gpd
import numpy as np
import pyogrio
import pyproj
import shapely

from gridtwin.errors import UsageError
from gridtwin.store.exchange import encodings
from gridtwin.store.geometries import simplest
from pipe_network.errors import BadPipeData, SourceMissing, UnusableSource
from pipe_network.survey.delivery import TableKind
from pipe_network.survey.notes import Note

ENDINGS = (".gpkg", ".geojson", ".shp")
_KINDS = {0: TableKind.POINT, 1: TableKind.LINE, 4: TableKind.POINT, 5: TableKind.LINE}
_PLAIN = ("Point", "LineString", "MultiPoint", "MultiLineString")
_PLAIN_COLUMNS = frozenset({"object", "int32", "int64", "float32", "float64"})
_OWN = ("pipe_point", "pipe_line")


@dataclass(frozen=True, slots=True)
class Layer:
    """Rows of one kind of geometry, the number of each in its layer (from 1), and its FID if it has one."""

    path: Path
    name: str
    kind: TableKind
    frame: gpd.GeoDataFrame
    rows: np.ndarray
    fids: np.ndarray | None = None


def is_layer_file(path: Path) -> bool:
    """Whether a file is read here, by its ending."""
    return path.suffix.lower() in ENDINGS


def layers_of(path: Path, notes: list[str], *, source_crs: str | None = None) -> Iterator[Layer]:
    """The layers of points and of lines of a file; what it has beside them is added to `notes`.

    A GeoPackage that has GridTwin's own layers gives only these. `source_crs` is taken for layers that do not
    say theirs.

    Raises:
        SourceMissing, UnusableSource: the file is not there or not what its ending says.
    """
    if not path.is_file():
        raise SourceMissing(f"{path} does not exist", zh=f"{path}不存在")
    try:
        listed = [(str(name), str(kind)) for name, kind in pyogrio.list_layers(path)]
        own = [one for one in listed if one[0] in _OWN]
        for name, kind in own or listed:
            where = f"{path.name}[{name}]"
            if _is_other(kind):
                notes.append(_left_out(where, kind))
                continue
            try:
                frame = _read(path, name)
            except shapely.errors.GEOSException as error:  # surfaces, which shapely does not know
                notes.append(_left_out(where, str(error)))
                continue
            yield from _by_kind(path, name, _located(frame, where, source_crs), notes)
    except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, UnicodeDecodeError) as error:
        told = str(error).split("; It might help")[0]
        raise UnusableSource(
            f"{path.name} cannot be read as its ending says: {told}",
            zh=f"{path.name}不能按其扩展名所示的格式读取：{told}",
        ) from error


def _is_other(kind: str) -> bool:
    plain = kind.removesuffix(" ZM").removesuffix(" Z").removesuffix(" M").removeprefix("2.5D ")
    return plain not in (*_PLAIN, "Unknown", "GeometryCollection")


def _left_out(where: str, kind: str) -> Note:
    shown = "no geometry" if kind == "None" else kind
    return Note(
        f"{where} is no layer of points or lines ({shown}); left out",
        zh=f"{where}不是点或线图层（{shown}），未导入",
    )


def _read(path: Path, name: str) -> gpd.GeoDataFrame:
    encoding = None
    if path.suffix.lower() == ".shp":
        try:
            encoding, _ = encodings.of_shapefile(path)
        except UsageError as error:
            raise UnusableSource(str(error), zh=error.zh) from error
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about measures, which pipes do not have
        return pyogrio.read_dataframe(
            path, layer=name, encoding=encoding, use_arrow=_is_plain(path, name), fid_as_index=True
        )


def _is_plain(path: Path, name: str) -> bool:
    """Whether a layer has nothing that Arrow hands over otherwise (days, truth values, measures, curves).

    Reading by Arrow takes a quarter of the time.
    """
    if path.suffix.lower() != ".gpkg":
        return False
    about = pyogrio.read_info(path, layer=name)
    kind = str(about["geometry_type"]).removesuffix(" Z").removeprefix("2.5D ")
    return kind in _PLAIN and {str(one) for one in about["dtypes"]} <= _PLAIN_COLUMNS


def _located(frame: gpd.GeoDataFrame, where: str, source_crs: str | None) -> gpd.GeoDataFrame:
    """The frame with its CRS, checked: degrees must be degrees."""
    if not isinstance(frame, gpd.GeoDataFrame):
        return gpd.GeoDataFrame(frame, geometry=[None] * len(frame), crs=source_crs)
    if source_crs is not None and (frame.crs is None or _is_beyond_degrees(frame)):
        try:
            return frame.set_crs(pyproj.CRS.from_user_input(source_crs), allow_override=True)
        except pyproj.exceptions.CRSError as error:
            raise BadPipeData(
                f"'{source_crs}' is not a known coordinate system; give an EPSG code",
                zh=f"“{source_crs}”不是已知的坐标系；请给出EPSG代码",
            ) from error
    if frame.crs is None:
        raise UnusableSource(
            f"{where} does not say its coordinate system; name it with --crs, for example --crs EPSG:4544",
            zh=f"{where}未说明坐标系；请用--crs指定，例如--crs EPSG:4544",
        )
    if _is_beyond_degrees(frame):
        raise UnusableSource(
            f"{where} claims longitude and latitude, but its coordinates are no degrees; name the system "
            "that they are in with --crs, for example --crs EPSG:4544",
            zh=f"{where}标称为经纬度，坐标却不是度；请用--crs指明实际坐标系，例如--crs EPSG:4544",
        )
    return frame


def _is_beyond_degrees(frame: gpd.GeoDataFrame) -> bool:
    if frame.crs is None or not frame.crs.is_geographic or not len(frame):
        return False
    bounds = frame.total_bounds
    return bool(
        np.isfinite(bounds).all()
        and (np.abs(bounds[[0, 2]]).max() > 360 or np.abs(bounds[[1, 3]]).max() > 90)
    )


def _by_kind(path: Path, name: str, frame: gpd.GeoDataFrame, notes: list[str]) -> Iterator[Layer]:
    """One layer a kind of geometry; rows without geometry go with the only kind, or with the lines."""
    shapes = simplest(np.asarray(frame.geometry.array, object))
    frame = frame.set_geometry(gpd.array.from_shapely(shapes, crs=frame.crs))
    types = shapely.get_type_id(shapes)
    kinds = np.array([_KINDS.get(int(one)) for one in types], object)
    found = [kind for kind in TableKind if (kinds == kind).any()]
    if found:
        kinds[types == -1] = found[-1]
    other = np.array([kind is None for kind in kinds], bool)
    if other.any():
        notes.append(
            Note(
                f"{path.name}[{name}]: rows that are neither points nor lines: {other.sum()}; left out",
                zh=f"{path.name}[{name}]：{other.sum()}行既不是点也不是线，未导入",
            )
        )
    for kind in found:
        rows = np.flatnonzero(kinds == kind)
        fids = frame.index.to_numpy()[rows] if _has_fids(path, frame) else None
        layer = Layer(path, name, kind, frame.iloc[rows].reset_index(drop=True), rows + 1, fids)
        yield replace(layer, name=name if len(found) == 1 else f"{name}/{kind.value}")


def _has_fids(path: Path, frame: gpd.GeoDataFrame) -> bool:
    """Whether the file itself numbers its features; readers count those of others from 0."""
    return path.suffix.lower() == ".gpkg" or not np.array_equal(frame.index, np.arange(len(frame)))
