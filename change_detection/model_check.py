"""Tries a model file on a drawn tile: what comes out, how fast, and whether it is plausible."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np

from change_detection.detectors.onnx_model import OnnxModel
from change_detection.detectors.onnx_session import open_session
from change_detection.model_file import read_model_file
from change_detection.pair import PairView


def check_model(path: Path, *, clock: Callable[[], float] = time.perf_counter) -> dict[str, object]:
    """Facts about a model, from running it on ground with a house that was built.

    Raises:
        ModelMissing, BadModel: what is wrong with it.
    """
    model = read_model_file(path)
    detector = OnnxModel(model)
    session = open_session(model)
    view = _view(model.tile_px, detector.gsd_for(0.5))
    detector.score(view)  # the first call prepares memory
    start = clock()
    found = detector.score(view)
    seconds = clock() - start
    same = replace(view, after=view.before, near_infrared_after=view.near_infrared_before)
    swapped = detector.score(view.swapped())
    difference = float(np.abs(swapped.values - found.values).max())
    return {
        "name": model.name,
        "version": detector.version,
        "licence": model.licence,
        "bytes": model.onnx.stat().st_size,
        "inputs": {given.name: given.shape for given in session.get_inputs()},
        "outputs": {given.name: given.shape for given in session.get_outputs()},
        "gsd_m": list(model.gsd_m),
        "score_range": [round(float(found.values.min()), 4), round(float(found.values.max()), 4)],
        "changed_share": round(float((found.values >= 0.5).mean()), 4),
        "identical_pair_max": round(float(detector.score(same).values.max()), 4),
        "swapped_difference": round(difference, 5),
        "tells_direction": bool(np.abs(found.direction).max() > 0),
        "megapixels_per_s": round(view.valid.size / 1e6 / max(seconds, 1e-9), 2),
    }


def _view(side: int, gsd_m: float) -> PairView:
    """Soil with some texture; a bright roof with a shadow appears in the middle."""
    rng = np.random.default_rng(0)
    coarse = cv2.resize(rng.normal(0, 12, (9, 9)).astype(np.float32), (side, side))
    soil = np.array([104, 98, 78], np.float32) + coarse[..., None]
    before = np.clip(soil + rng.normal(0, 3, (side, side, 3)), 0, 255).astype(np.float32)
    after = before.copy()
    part = max(2, side // 8)
    after[3 * part - part // 3 : 3 * part, 3 * part : 5 * part] *= 0.4
    after[3 * part : 5 * part, 3 * part : 5 * part] = (205, 205, 210)
    valid = np.ones((side, side), bool)
    infrared = [date.mean(axis=2).astype(np.float32) for date in (before, after)]
    return PairView(
        before, after, valid, gsd_m, near_infrared_before=infrared[0], near_infrared_after=infrared[1]
    )
