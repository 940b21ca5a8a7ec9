"""Evidence of a patch, what a verdict rests on: pictures of both dates, heights, score, and checksums.

The folder is there wholly or not at all. Its digest is what `sha256sum * | sha256sum` prints inside it; it
is kept with the patch, so that a file exchanged together with evidence.json is found out.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import cv2
import numpy as np
from rasterio.windows import Window
from shapely import Polygon

from change_detection.align import Alignment
from change_detection.chips import Chip, Picture, beside, chips, window_around
from change_detection.errors import UnusablePair
from change_detection.image import pixel_size_in
from change_detection.pair import ImagePair
from change_detection.relief_chip import relief
from change_detection.score_map import ScoreMapReader

FACTS = "evidence.json"
_FORMAT = 2
_CHIP_MIN_M = 60.0
_CONTEXT_M = 300.0
_JPEG_QUALITY = 92
_GREY = 128


@dataclass(frozen=True, slots=True)
class Scene:
    """What the pictures are made from: the open pair, its displacement field, and the score map if kept."""

    pair: ImagePair
    alignment: Alignment
    scores: ScoreMapReader | None = None
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def __post_init__(self) -> None:
        """Refuse a score map of other pixels: its windows would show other ground."""
        if self.scores is None:
            return
        own, other = self.pair.grid, self.scores.grid
        same = (own.width, own.height) == (other.width, other.height)
        if not (same and own.transform.almost_equals(other.transform, precision=1e-6)):
            raise UnusablePair(
                f"the score map has {other.width} × {other.height} pixels of {other.gsd_m:g} m, the pair "
                f"{own.width} × {own.height} of {own.gsd_m:g} m; run the detection again",
                zh=f"得分图为{other.width} × {other.height}个{other.gsd_m:g}米像元，影像对为"
                f"{own.width} × {own.height}个{own.gsd_m:g}米像元；请重新检测",
            )

    @property
    def pixel_m(self) -> tuple[float, float]:
        """The images' own pixel sizes, before and after."""
        infos, crs = (self.pair.before_info, self.pair.after_info), self.pair.grid.crs
        return pixel_size_in(infos[0], crs), pixel_size_in(infos[1], crs)

    def score(self, window: Window) -> Picture | None:
        """The score map as a picture, grey where the pair was not compared; one thread at a time."""
        if self.scores is None:
            return None
        with self._lock:
            values = self.scores.read(window, bands=["score"])["score"]
            seen = self.scores.assessed(window)
        if not values.size:
            return None
        bytes_ = np.clip(values * 255, 0, 255).astype(np.uint8)
        coloured = cv2.applyColorMap(bytes_, cv2.COLORMAP_INFERNO)
        coloured[~seen] = _GREY
        return np.asarray(coloured, np.uint8)


def write_evidence(folder: Path, scene: Scene, polygon: Polygon, facts: Mapping[str, object]) -> str:
    """Write the evidence folder of a patch, anew if it is there; its digest.

    Args:
        folder: parents are made if need be.
        scene: what the patch was found in.
        polygon: the patch, in the CRS of the pair's grid.
        facts: what evidence.json keeps beside pictures and checksums (run, patch, inputs, software).
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    partial = folder.with_name(f".part-{folder.name}")
    shutil.rmtree(partial, ignore_errors=True)
    partial.mkdir()
    try:
        pictures, about = _pictures(scene, polygon)
        sums = {name: _write(partial / name, _encoded(name, one)) for name, one in pictures.items()}
        place = {"polygon_wkt": polygon.wkt, "crs": str(scene.pair.grid.crs)}
        record = {"format": _FORMAT, **facts, **place, **about, "sha256": sums}
        _write(partial / FACTS, json.dumps(record, ensure_ascii=False, indent=1, default=str).encode())
        digest = folder_digest(partial)
        shutil.rmtree(folder, ignore_errors=True)
        partial.replace(folder)
    except BaseException:
        shutil.rmtree(partial, ignore_errors=True)
        raise
    return digest


def folder_digest(folder: Path) -> str:
    """SHA-256 over the sorted list of the folder's files with their checksums."""
    files = sorted(path for path in folder.iterdir() if path.is_file() and not path.name.startswith("."))
    lines = "".join(f"{_sum(path)}  {path.name}\n" for path in files)
    return hashlib.sha256(lines.encode()).hexdigest()


def run_digest(digests: Mapping[str, str]) -> str:
    """SHA-256 over the digests of a run's patches, by patch number."""
    lines = "".join(f"{digest}  {number}\n" for number, digest in sorted(digests.items()))
    return hashlib.sha256(lines.encode()).hexdigest()


def broken_evidence(folder: Path) -> list[str]:
    """Names of evidence files that are missing or no longer have the checksum they were stored with."""
    record = json.loads((folder / FACTS).read_text("utf-8"))
    broken = []
    for name, digest in record["sha256"].items():
        path = folder / name
        if not path.is_file() or _sum(path) != digest:
            broken.append(name)
    return broken


def _pictures(scene: Scene, polygon: Polygon) -> tuple[dict[str, Picture], dict[str, object]]:
    """Pictures by file name, and what evidence.json says about them."""
    pair = scene.pair
    min_x, min_y, max_x, max_y = polygon.bounds
    side_m = max(_CHIP_MIN_M, 2 * max(max_x - min_x, max_y - min_y))
    near = window_around(pair.grid, polygon, side_m)
    far = window_around(pair.grid, polygon, max(_CONTEXT_M, 2 * side_m))
    before, after = chips(pair, scene.alignment, near, pixel_m=scene.pixel_m)
    _, wide = chips(pair, scene.alignment, far, pixel_m=(pair.grid.gsd_m, pair.grid.gsd_m))
    made = {"before.jpg": before, "after.jpg": after, "context.jpg": wide}
    pictures = {
        "before.jpg": before.picture,
        "after.jpg": after.picture,
        "context.jpg": wide.outlined(polygon),
        "overlay.jpg": beside(before.outlined(polygon), after.outlined(polygon)),
    }
    score = scene.score(near)
    if score is not None:
        shown = cv2.resize(score, after.picture.shape[1::-1], interpolation=cv2.INTER_NEAREST)
        pictures["score.png"] = Chip(np.asarray(shown, np.uint8), after.grid).outlined(polygon)
    shift = scene.alignment.flow(near).reshape(-1, 2).mean(axis=0) * pair.grid.gsd_m
    about: dict[str, object] = {
        "pictures": {name: chip.facts() for name, chip in made.items()},
        "native_pixel_m": [round(value, 4) for value in scene.pixel_m],
        "working_pixel_m": pair.grid.gsd_m,
        "before_moved_m": [round(float(shift[0]), 3), round(-float(shift[1]), 3)],
    }
    heights = relief(pair, scene.alignment, near, polygon)
    if heights is not None:
        pictures["heights.jpg"] = heights.picture
        about["heights"] = heights.facts
    return pictures, about


def _encoded(name: str, picture: Picture) -> bytes:
    options = [cv2.IMWRITE_JPEG_QUALITY, _JPEG_QUALITY] if name.endswith(".jpg") else []
    good, encoded = cv2.imencode(Path(name).suffix, picture, options)
    if not good:
        raise OSError(f"{name}: the picture could not be encoded")
    return bytes(encoded.tobytes())


def _write(target: Path, content: bytes) -> str:
    with target.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    return hashlib.sha256(content).hexdigest()


def _sum(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
