"""A small picture of the later image on the pair's grid: what the report's map is laid on."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np

from change_detection.chain import ChainOptions
from change_detection.pair import open_pair
from gridtwin.store import atomic

SIDE_PX = 384


def write_thumbnail(before: Path, after: Path, target: Path, options: ChainOptions) -> None:
    """Write a JPEG of the pair's ground as the later image shows it, at most `SIDE_PX` pixels a side."""
    with open_pair(before, after, options=options.pair) as pair:
        small = pair.grid.coarser(SIDE_PX)
        view = pair.read(small.whole, grid=small)
    shown = np.where(view.valid[..., None], np.clip(view.after, 0, 255), 255).astype(np.uint8)
    good, encoded = cv2.imencode(".jpg", shown[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, 80])
    if good:
        with atomic.beside(target) as partial:
            partial.write_bytes(encoded.tobytes())
