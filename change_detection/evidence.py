"""Evidence of a patch, what a verdict rests on: chips of both dates, context, overlay, checksums."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window
from shapely import Polygon

from change_detection.align import Alignment
from change_detection.pair import ImagePair

Picture = NDArray[np.uint8]

_CHIP_MIN_M = 60.0
_CONTEXT_M = 300.0
_MAX_SIDE_PX = 512
_YELLOW = (0, 230, 255)  # OpenCV's order: blue, green, red


def write_evidence(
    folder: Path, pair: ImagePair, alignment: Alignment, polygon: Polygon, facts: Mapping[str, object]
) -> list[Path]:
    """Write before.jpg, after.jpg, context.jpg, overlay.png and evidence.json; return their paths.

    Args:
        folder: made if need be; files of the same names are replaced.
        pair: the open pair the patch was found in.
        alignment: its displacement field, so that both chips show the same ground.
        polygon: the patch, in the CRS of the pair's grid.
        facts: what evidence.json keeps beside the checksums (run, patch number, inputs).
    """
    folder.mkdir(parents=True, exist_ok=True)
    min_x, min_y, max_x, max_y = polygon.bounds
    side_m = max(_CHIP_MIN_M, 2 * max(max_x - min_x, max_y - min_y))
    before, after, ring = _chips(pair, alignment, polygon, side_m)
    _, wide, wide_ring = _chips(pair, alignment, polygon, max(_CONTEXT_M, 2 * side_m))
    pictures = {
        "before.jpg": before,
        "after.jpg": after,
        "context.jpg": _outlined(wide, wide_ring),
        "overlay.png": np.hstack([_outlined(before, ring), _outlined(after, ring)]),
    }
    written = []
    for name, picture in pictures.items():
        target = folder / name
        good, encoded = cv2.imencode(target.suffix, picture)
        if not good:
            raise OSError(f"{target}: the picture could not be encoded")
        _write_atomically(target, encoded.tobytes())
        written.append(target)
    sums = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in written}
    record = {**facts, "polygon_wkt": polygon.wkt, "crs": str(pair.grid.crs), "sha256": sums}
    target = folder / "evidence.json"
    _write_atomically(target, json.dumps(record, ensure_ascii=False, indent=1, default=str).encode())
    return [*written, target]


def broken_evidence(folder: Path) -> list[str]:
    """Names of evidence files that are missing or no longer have the checksum they were stored with."""
    record = json.loads((folder / "evidence.json").read_text("utf-8"))
    broken = []
    for name, digest in record["sha256"].items():
        path = folder / name
        if not path.exists() or hashlib.sha256(path.read_bytes()).hexdigest() != digest:
            broken.append(name)
    return broken


def _chips(
    pair: ImagePair, alignment: Alignment, polygon: Polygon, side_m: float
) -> tuple[Picture, Picture, NDArray[np.int32]]:
    """Both dates around a polygon as pictures of equal size, and its ring in their pixels."""
    grid = pair.grid
    side = min(int(np.ceil(side_m / grid.gsd_m)), max(grid.width, grid.height))
    centre = ~grid.transform @ (polygon.centroid.x, polygon.centroid.y)
    width, height = min(side, grid.width), min(side, grid.height)
    col = int(np.clip(centre[0] - width / 2, 0, grid.width - width))
    row = int(np.clip(centre[1] - height / 2, 0, grid.height - height))
    window = Window(col, row, width, height)
    view = pair.read(window, flow=alignment.flow(window))
    factor = min(8.0, _MAX_SIDE_PX / max(width, height))
    size = (max(1, round(width * factor)), max(1, round(height * factor)))
    how = cv2.INTER_CUBIC if factor > 1 else cv2.INTER_AREA
    chips = [
        cv2.resize(np.clip(image, 0, 255).astype(np.uint8)[..., ::-1], size, interpolation=how)
        for image in (view.before, view.after)
    ]
    ring = np.array([~grid.transform @ point[:2] for point in polygon.exterior.coords])
    return _picture(chips[0]), _picture(chips[1]), np.round((ring - (col, row)) * factor).astype(np.int32)


def _picture(values: object) -> Picture:
    return np.asarray(values, np.uint8)


def _outlined(picture: Picture, ring: NDArray[np.int32]) -> Picture:
    drawn = picture.copy()
    cv2.polylines(
        drawn, [ring.reshape(-1, 1, 2)], isClosed=True, color=_YELLOW, thickness=2, lineType=cv2.LINE_AA
    )
    return drawn


def _write_atomically(target: Path, content: bytes) -> None:
    beside = target.with_name(target.name + ".part")
    beside.write_bytes(content)
    beside.replace(target)
