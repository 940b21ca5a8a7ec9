"""What OBJ and GLB files have in common: placing their vertices, pictures that a browser can draw, tiles."""

from __future__ import annotations

import io
import warnings
from pathlib import Path

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from gridtwin.progress import Progress, part
from twin_server.build.footprint import write_footprint
from twin_server.build.glb import Picture
from twin_server.build.mesh import HeldFeatures, Mesh
from twin_server.build.models.format import Look, no_place
from twin_server.build.models.register import Model
from twin_server.build.place import anchor_of, by_crs, by_place, check_finite, known_crs, metres_of_height
from twin_server.build.source import Built, Note
from twin_server.build.tiles import ENTRY, write_features
from twin_server.errors import BadModel

Floats = NDArray[np.float64]
_LARGEST = 4096  # pixels along a side; larger pictures are made smaller


def placed_by(model: Model) -> str:
    """How a mesh is placed: its format never says it.

    Raises:
        NoPlace: the user does not either.
    """
    if model.place is not None:
        return "--place"
    if model.crs is None:
        raise no_place(model, "its format cannot say it", "该格式不含位置信息")
    return str(known_crs(_epsg(model.crs), said_by="--crs").name)


def look_at(model: Model, beside: tuple[Path, ...] = ()) -> Look:
    """What `look` of a mesh format answers."""
    return Look(placed_by(model), beside)


def upright(xyz: Floats, model: Model, *, usual: str) -> Floats:
    """Places with z up."""
    if (model.up or usual) == "z":
        return xyz
    return np.column_stack([xyz[:, 0], -xyz[:, 2], xyz[:, 1]])


def write_mesh(
    model: Model, mesh: Mesh, table: pd.DataFrame, pictures: list[Picture], folder: Path, *,
    progress: Progress, notes: tuple[Note, ...] = (),
) -> Built:  # fmt: skip
    """Place a mesh (its vertices are the file's, z up) and write its tiles.

    Raises:
        BadModel: it has no triangle, or lies outside its CRS.
    """
    if not len(mesh.triangles):
        raise BadModel(f"{model.name} has no triangles to draw", zh=f"{model.name}没有可绘制的三角形")
    check_finite(mesh.xyz, model.name)
    by = placed_by(model)
    if model.place is not None:
        to_globe = by_place(model.place, anchor_of(mesh.xyz.min(axis=0), mesh.xyz.max(axis=0)))
    else:
        crs = known_crs(_epsg(str(model.crs)), said_by="--crs")
        to_globe = by_crs(crs, height_factor=metres_of_height(crs))
    xyz = to_globe(mesh.xyz)
    if not np.isfinite(xyz).all():
        raise BadModel(
            f"{model.name}: its coordinates lie outside {by}; give another --crs, or --place",
            zh=f"{model.name}：坐标超出{by}的范围；请改用其他--crs或--place",
        )
    whole = Mesh(xyz, mesh.rgba, mesh.feature, mesh.uv, mesh.triangles, mesh.texture)
    features = HeldFeatures.of(table, whole)
    tiled = write_features(features, folder, pictures=pictures, progress=part(progress, 0.6, 0.95))
    write_footprint(folder, whole)
    return Built(
        ENTRY, "tiles3d", len(table), tiled.box, tiled.heights, notes, {"parts": "table", "placed_by": by}
    )


def browser_picture(data: bytes, name: str) -> Picture:
    """A picture as PNG or JPEG of at most 4,096 pixels a side.

    Raises:
        BadModel: it is no picture, or too large to open safely.
    """
    from PIL import Image  # noqa: PLC0415 - heavy

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            image = Image.open(io.BytesIO(data))
            kind = image.format
            if kind in ("PNG", "JPEG") and max(image.size) <= _LARGEST:
                image.verify()
                return Picture(data, f"image/{kind.lower()}")
            image.load()
    except Exception as error:
        raise BadModel(
            f"the picture {name} cannot be read: {str(error)[:120]}",
            zh=f"图片{name}无法读取：{str(error)[:120]}",
        ) from error
    image.thumbnail((_LARGEST, _LARGEST))
    has_alpha = image.mode in ("RGBA", "LA", "PA")
    made = io.BytesIO()
    image.convert("RGBA" if has_alpha else "RGB").save(made, "PNG" if has_alpha else "JPEG", quality=88)
    return Picture(made.getvalue(), "image/png" if has_alpha else "image/jpeg")


def _epsg(text: str) -> str:
    return f"EPSG:{text}" if text.strip().isdigit() else text
