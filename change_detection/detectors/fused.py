"""A learned model and classical cues together: what both believe is a building that came or went.

The model has seen many places and is led astray by textures; the cues know colour and size only, and judge
by what is usual in the very scene. Their mistakes lie in different places. The cues are asked only around
what the model holds possible. Surface models, where given, decide as they do for the cues.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, replace

import cv2
import numpy as np

from change_detection.cues import Normal, cues, normals, smoothed, vegetation
from change_detection.detectors.building import BuildingChange, BuildingParameters
from change_detection.detectors.onnx_model import OnnxModel, OnnxParameters, parameters_from, stretched
from change_detection.fusion import Fusion
from change_detection.grid import Slices, shifted, widened
from change_detection.image import Mask, Pixels
from change_detection.model_file import ModelFile
from change_detection.pair import PairView
from change_detection.score import ScoreMap

_CELL_PX = 16
_MARGIN_PX = 24  # what a segment at the rim of a candidate needs around it
_SAMPLE_PX = 128
_SAMPLES = 2  # along each side
_MOSTLY = 0.6  # above this share of candidates the window is looked at as a whole


@dataclass(frozen=True, slots=True)
class FusedParameters(OnnxParameters):
    """Those of the model, and the fusion's: see `change_detection.fusion.Fusion`."""

    cues: float = 0.5
    candidate: float = 0.1
    smooth_m: float = 0.5
    tidy_m: float = 2.5


class FusedModel(OnnxModel):
    """An ONNX model helped by the cues of `building`, both directions alike."""

    parameters: FusedParameters

    def __init__(
        self, model: ModelFile, parameters: FusedParameters | None = None, *, threads: int = 1
    ) -> None:
        super().__init__(model, parameters or fused_parameters(model), threads=threads)
        self._cues = BuildingChange(BuildingParameters(vanished=1.0))

    def score(self, view: PairView) -> ScoreMap:
        """0.5 where model and cues together reach the threshold.

        Raises:
            ModelMissing, BadModel: the network, or its answer, is not what its file says.
        """
        told = self.answer(view)
        both = self.joined(view, told, self.seen(view, told.values))
        if view.height_before is not None and view.height_after is not None:
            return self._by_heights(view, both)
        return replace(both, values=stretched(both.values, self.parameters.threshold))

    def seen(self, view: PairView, told: Pixels) -> ScoreMap:
        """What the cues say around candidates, 0 elsewhere."""
        values, direction = np.zeros_like(told), np.zeros_like(told)
        flat = replace(view, height_before=None, height_after=None, height_level=None)
        usual: Mapping[str, Normal] | None = None
        if self.parameters.cues == 0:
            return ScoreMap(values, direction)
        for box, inside in _candidates(told, self.parameters.candidate):
            usual = _usual(flat) if usual is None else usual
            outer = widened(box, _MARGIN_PX, told.shape)
            answer = self._cues.score(flat.part(*outer).met(), usual=usual)
            inner = shifted(box, outer)
            values[box] = np.where(inside, answer.values[inner], values[box])
            direction[box] = np.where(inside, answer.direction[inner], direction[box])
        return ScoreMap(values, direction)

    def joined(self, view: PairView, told: ScoreMap, seen: ScoreMap) -> ScoreMap:
        """The weighted sum of both, cleaned, not yet measured by the threshold."""
        share = np.float32(self.parameters.cues)
        value = (1 - share) * told.values + share * seen.values
        direction = (1 - share) * told.direction + share * seen.values * seen.direction
        return replace(told, values=self._tidied(value, view), direction=direction)

    def _tidied(self, value: Pixels, view: PairView) -> Pixels:
        """Without single pixels and thin lines; nothing where nothing was assessed."""
        sigma = self.parameters.smooth_m / view.gsd_m
        if sigma > 0.2:
            value = cv2.GaussianBlur(value, (0, 0), sigma).astype(np.float32)
        side = round(self.parameters.tidy_m / view.gsd_m) | 1
        if side > 1:
            kernel = np.ones((side, side), np.uint8)
            closed = cv2.morphologyEx(value, cv2.MORPH_CLOSE, kernel)
            value = cv2.morphologyEx(closed, cv2.MORPH_OPEN, kernel).astype(np.float32)
        return np.where(view.valid, value, 0).astype(np.float32)

    def _by_heights(self, view: PairView, both: ScoreMap) -> ScoreMap:
        """Where heights are known they decide, by the rules of the cues and on their scale."""
        limits = [0, self.parameters.threshold, 1], [0, self._cues.parameters.threshold, 1]
        plants = (
            vegetation(smoothed(view.before), view.near_infrared_before),
            vegetation(smoothed(view.after), view.near_infrared_after),
        )
        scaled = np.interp(both.values, *limits).astype(np.float32)
        settled = self._cues.settled(view, scaled, both.direction, plants)
        return replace(both, values=settled.values, direction=settled.direction)


def fused_parameters(model: ModelFile) -> FusedParameters:
    """What a model file says of everything that can be set otherwise."""
    fusion = model.fusion or Fusion()
    return FusedParameters(**asdict(parameters_from(model)), **asdict(fusion))


def _candidates(told: Pixels, least: float) -> Iterator[tuple[Slices, Mask]]:
    """Boxes around what the model holds possible, with the cells of each that are meant."""
    height, width = told.shape
    rows, cols = -(-height // _CELL_PX), -(-width // _CELL_PX)
    padded = np.zeros((rows * _CELL_PX, cols * _CELL_PX), np.float32)
    padded[:height, :width] = told
    cells = padded.reshape(rows, _CELL_PX, cols, _CELL_PX).max(axis=(1, 3)) >= least
    if not cells.any():
        return
    cells = cv2.dilate(cells.astype(np.uint8), np.ones((3, 3), np.uint8))
    if cells.mean() > _MOSTLY:
        cells[:] = 1
    count, labels, stats, _ = cv2.connectedComponentsWithStats(cells, connectivity=8)
    for number in range(1, count):
        left, top, wide, high = (int(v) for v in stats[number][:4])
        box = (
            slice(top * _CELL_PX, min(height, (top + high) * _CELL_PX)),
            slice(left * _CELL_PX, min(width, (left + wide) * _CELL_PX)),
        )
        meant = (labels[top : top + high, left : left + wide] == number).astype(np.uint8)
        spread = np.kron(meant, np.ones((_CELL_PX, _CELL_PX), np.uint8)) > 0
        yield box, spread[: box[0].stop - box[0].start, : box[1].stop - box[1].start]


def _usual(view: PairView) -> Mapping[str, Normal]:
    """What is usual in the window, from a few samples spread over it."""
    height, width = view.valid.shape
    size = min(_SAMPLE_PX, height), min(_SAMPLE_PX, width)
    samples = [
        (slice(row, row + size[0]), slice(col, col + size[1]))
        for row in np.linspace(0, height - size[0], _SAMPLES + 2, dtype=int)[1:-1]
        for col in np.linspace(0, width - size[1], _SAMPLES + 2, dtype=int)[1:-1]
    ]
    wanted = [part for part in samples if view.valid[part].any()] or [(slice(0, height), slice(0, width))]
    views = [view.part(*part).met() for part in wanted]
    dates = []
    for name in ("before", "after"):
        pixels = np.concatenate([getattr(one, name) for one in views])
        infrared = [getattr(one, f"near_infrared_{name}") for one in views]
        band = None if infrared[0] is None else np.concatenate(infrared)
        dates.append(cues(pixels, view.gsd_m, near_infrared=band))
    return normals(dates[0], dates[1], np.concatenate([one.valid for one in views]))
