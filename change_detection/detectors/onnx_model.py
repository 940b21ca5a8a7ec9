"""Any ONNX change model as a detector, as its model file describes it.

The window is brought to the model's pixel size and bands, cut into overlapping tiles, answered, blended and
brought back. The model's own threshold becomes 0.5.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from change_detection.detectors.onnx_session import fixed_size, open_session, run
from change_detection.detectors.onnx_tiles import Tiling, blended
from change_detection.errors import BadModel
from change_detection.image import Pixels
from change_detection.model_file import APPEARED, NO_CHANGE, VANISHED, ModelFile, ModelInput, ModelOutput
from change_detection.pair import PairView
from change_detection.score import ScoreMap

Array = NDArray[np.float32]

_USUAL_GSD_M = 0.5
_BLOCK_PX = 1024
_CLOSE = 0.02  # a pixel size within this share of the model's needs no resampling
_TOO_COARSE = 1.25  # times the coarsest pixel of the model: beyond, its answer is worth a word
_SLACK = 0.01  # probabilities may leave 0 … 1 by this much (quantised networks do)
_GREY = np.array([0.299, 0.587, 0.114], np.float32)  # ITU-R BT.601 luma


@dataclass(frozen=True, slots=True)
class OnnxParameters:
    """What may be set otherwise than the model file says, and the network's checksum."""

    sha256: str = ""
    threshold: float = 0.5
    peak: float = 0.0
    tile_px: int = 512
    overlap_px: int = 64


class OnnxModel:
    """A learned model, with its figures in its own file. Picklable: the network is opened where it runs."""

    is_costly = True
    wants_same_light = False  # networks are taught with dates as they were taken

    def __init__(
        self, model: ModelFile, parameters: OnnxParameters | None = None, *, threads: int = 1
    ) -> None:
        self.model = model
        self.threads = threads
        self.parameters = replace(parameters or parameters_from(model), sha256=model.sha256)

    @property
    def name(self) -> str:
        """Name of the model file."""
        return self.model.name

    @property
    def version(self) -> str:
        """The model file's version and the first digits of the network's checksum."""
        return f"{self.model.version}+{self.model.sha256[:8]}"

    @property
    def meaning(self) -> str:
        """What the model file says a score means."""
        return self.model.meaning

    @property
    def least_peak(self) -> float:
        """What score an object must reach somewhere."""
        return float(stretched(np.full(1, self.parameters.peak, np.float32), self.parameters.threshold)[0])

    @property
    def halo_m(self) -> float:
        """The overlap of tiles on the ground, at the usual pixel size."""
        return self.parameters.overlap_px * self.gsd_for(_USUAL_GSD_M)

    @property
    def working_gsd_m(self) -> float:
        """The finest pixel the model looks at: finer ones need not be read."""
        return self.model.gsd_m[0]

    @property
    def block_px(self) -> int:
        """Side of the blocks to be asked about, such that with the halo whole tiles fit and none is odd."""
        step = self.parameters.tile_px - self.parameters.overlap_px
        return max(step, max(1, round(_BLOCK_PX / step)) * step - self.parameters.overlap_px)

    def score(self, view: PairView) -> ScoreMap:
        """Change with the threshold at 0.5; direction and buildings as far as the model tells them.

        Raises:
            ModelMissing, BadModel: the network, or its answer, is not what its file says.
        """
        answer = self.answer(view)
        return replace(answer, values=stretched(answer.values, self.parameters.threshold))

    def answer(self, view: PairView) -> ScoreMap:
        """What the model itself says: probabilities, not yet measured by the threshold.

        Raises:
            ModelMissing, BadModel: see `score`.
        """
        scale = view.gsd_m / self.gsd_for(view.gsd_m)
        shape = view.valid.shape
        small = shape if scale == 1 else (max(1, round(shape[0] * scale)), max(1, round(shape[1] * scale)))
        dates = [_resized(pixels, small) for pixels in self._dates(view)]
        answers = {
            role: np.where(view.valid, _resized(values, shape), 0).astype(np.float32)
            for role, values in self._answers(dates[0], dates[1]).items()
        }
        return self._score_map(answers)

    def gsd_for(self, gsd_m: float) -> float:
        """The pixel size the model is shown for a view of `gsd_m`."""
        low, high = self.model.gsd_m
        if low * (1 - _CLOSE) <= gsd_m <= high * (1 + _CLOSE):
            return gsd_m
        return low if gsd_m < low else high

    def note_on(self, gsd_m: float) -> str | None:
        """What must be said of images of that pixel size; None where the model is at home there."""
        low, high = self.model.gsd_m
        if gsd_m <= high * _TOO_COARSE:
            return None
        return (
            f"the model works at {low:g} to {high:g} m a pixel and was shown {gsd_m:.3g} m: that it finds "
            "nothing says nothing; take finer images, or the detector cva"
        )

    def _dates(self, view: PairView) -> tuple[Array, Array]:
        """Both dates as (rows, columns, 3 … 5): red, green, blue, grey, near infrared; gaps alike on both."""
        wanted = {band for entry in self.model.inputs for band in entry.bands}
        if "nir" in wanted and (view.near_infrared_before is None or view.near_infrared_after is None):
            raise BadModel(
                f"model '{self.name}' needs near infrared, which the images do not have; "
                "use images of four bands, or another detector",
                zh=f"模型“{self.name}”需要近红外波段，而影像没有；请使用四波段影像，或换一个检测器",
            )
        gaps = ~view.valid
        pair = []
        for colour, infrared in (
            (view.before, view.near_infrared_before),
            (view.after, view.near_infrared_after),
        ):
            bands = [colour]
            if wanted & {"grey", "nir"}:
                bands.append((colour @ _GREY)[..., None])
            if "nir" in wanted and infrared is not None:
                bands.append(infrared[..., None])
            stack = np.concatenate(bands, axis=2) if len(bands) > 1 else colour
            if gaps.any():
                stack = stack.copy()
                stack[gaps] = 0
            pair.append(np.asarray(stack, np.float32))
        return pair[0], pair[1]

    def _answers(self, before: Array, after: Array) -> dict[str, Array]:
        """Probabilities by role, at the model's pixel size."""
        session = open_session(self.model, self.threads)
        first = self.model.inputs[0]
        batch, height, _ = fixed_size(session, first)
        tiling = Tiling(
            self.parameters.tile_px,
            self.parameters.overlap_px,
            self.model.multiple_px,
            batch or self.model.batch,
            is_fixed=height is not None,
        )

        def answer(feeds: dict[str, Array]) -> Array:
            missing = (batch or 0) - len(next(iter(feeds.values())))
            if missing > 0:  # a network of a fixed batch gets its last one filled up
                feeds = {name: np.concatenate([f, f[-1:].repeat(missing, 0)]) for name, f in feeds.items()}
            found = run(session, feeds, self.model)
            kept = [self._probability(output, found[output.name]) for output in self.model.outputs]
            stacked = np.concatenate(kept, axis=1)
            return stacked[:-missing] if missing > 0 else stacked

        if first.date == "each":
            buildings = [
                blended(_bands(first, [date]), tiling, lambda tiles: answer({first.name: tiles}))[0]
                for date in (before, after)
            ]
            return {"building_before": buildings[0], "building_after": buildings[1]}
        stack, cuts = self._stack(before, after)
        values = blended(
            stack,
            tiling,
            lambda tiles: answer({name: np.ascontiguousarray(tiles[:, cut]) for name, cut in cuts.items()}),
        )
        return self._by_role(values)

    def _stack(self, before: Array, after: Array) -> tuple[Array, dict[str, slice]]:
        """All inputs as one stack of bands, and which bands go into which input."""
        parts, cuts, start = [], {}, 0
        of = {"before": [before], "after": [after], "both": [before, after]}
        for entry in self.model.inputs:
            parts.append(_bands(entry, of[entry.date]))
            cuts[entry.name] = slice(start, start + len(parts[-1]))
            start += len(parts[-1])
        return np.concatenate(parts), cuts

    def _probability(self, output: ModelOutput, values: NDArray[np.generic]) -> Array:
        """What "yes" is worth, (N, 1 or classes, H, W), 0 … 1."""
        raw = values[:, None] if values.ndim == 3 else values
        if output.activation == "labels":
            return np.isin(raw, output.channels).astype(np.float32)
        found = np.asarray(raw, np.float32)
        if not np.isfinite(found).all():
            raise BadModel(
                f"model '{self.name}' answers with NaN or infinity in output '{output.name}'; its scale, "
                "mean or std may be wrong, or the export is damaged",
                zh=f"模型“{self.name}”的输出“{output.name}”含NaN或无穷大；"
                "可能是scale、mean或std有误，或导出文件已损坏",
            )
        if output.activation == "sigmoid":
            found = np.asarray(1 / (1 + np.exp(-np.clip(found, -30, 30))), np.float32)
        elif output.activation == "softmax":
            raised = np.exp(found - found.max(axis=1, keepdims=True))
            found = raised / raised.sum(axis=1, keepdims=True)
        low, high = float(found.min()), float(found.max())
        if low < -_SLACK or high > 1 + _SLACK:
            raise BadModel(
                f"output '{output.name}' of model '{self.name}' reaches {low:.3g} … {high:.3g} and is no "
                'probability; declare activation = "sigmoid" or "softmax" in its model file',
                zh=f"模型“{self.name}”的输出“{output.name}”取值{low:.3g} … {high:.3g}，不是概率；"
                '请在模型文件中声明activation = "sigmoid"或"softmax"',
            )
        if output.classes:
            return np.asarray(np.clip(found, 0, 1), np.float32)
        meant = found[:, list(output.channels)].sum(axis=1, keepdims=True)
        return np.asarray(np.clip(meant, 0, 1), np.float32)

    def _by_role(self, values: Array) -> dict[str, Array]:
        found, start = {}, 0
        for output in self.model.outputs:
            some = values[start : start + max(1, len(output.classes))]
            start += len(some)
            if output.role != "classes":
                found[output.role] = some[0]
                continue
            names = output.classes
            found["change"] = 1 - some[names.index(NO_CHANGE)]
            appeared = sum(some[i] for i, name in enumerate(names) if name in APPEARED)
            vanished = sum(some[i] for i, name in enumerate(names) if name in VANISHED)
            found["direction"] = np.asarray(appeared - vanished, np.float32)
        return found

    def _score_map(self, answers: dict[str, Array]) -> ScoreMap:
        before, after = answers.get("building_before"), answers.get("building_after")
        change = answers.get("change")
        direction = answers.get("direction")
        if before is not None and after is not None:
            change = np.abs(after - before) if change is None else change
            direction = after - before if direction is None else direction
        assert change is not None  # noqa: S101 (read_model_file sees to it)
        if direction is None:
            direction = np.zeros_like(change)
        return ScoreMap(change, np.clip(direction, -1, 1).astype(np.float32), before, after)


def stretched(change: Array, threshold: float) -> Pixels:
    """Probabilities with the threshold moved to 0.5; 0 and 1 stay."""
    middle = np.float32(np.clip(threshold, 1e-6, 1 - 1e-6))
    above = 0.5 + (change - middle) * (np.float32(0.5) / (1 - middle))
    return np.asarray(np.where(change < middle, change * (np.float32(0.5) / middle), above), np.float32)


def parameters_from(model: ModelFile) -> OnnxParameters:
    """What a model file says of everything that can be set otherwise."""
    return OnnxParameters(
        model.sha256, model.threshold, model.peak, tile_px=model.tile_px, overlap_px=model.overlap_px
    )


def _bands(entry: ModelInput, dates: list[Array]) -> Array:
    """(bands, rows, columns) as an input wants them."""
    order = {"red": 0, "green": 1, "blue": 2, "grey": 3, "nir": 4}
    mean, std = (
        np.broadcast_to(np.asarray(v, np.float32), len(entry.bands)) for v in (entry.mean, entry.std)
    )
    planes = np.stack([date[..., order[band]] for date in dates for band in entry.bands])
    gains = np.tile(np.float32(entry.scale) / std, len(dates))
    offsets = np.tile(mean / std, len(dates))
    if (gains != 1).any() or (offsets != 0).any():
        planes = planes * gains[:, None, None] - offsets[:, None, None]
    return np.asarray(planes, np.float32)


def _resized(pixels: Pixels, shape: tuple[int, ...]) -> Array:
    """The same ground with other pixels: averaged when they grow, interpolated when they shrink."""
    if pixels.shape[:2] == tuple(shape[:2]):
        return pixels
    shrinks = shape[0] < pixels.shape[0]
    how = cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(pixels, (shape[1], shape[0]), interpolation=how), np.float32)
