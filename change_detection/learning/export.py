"""A trained network as a model folder: ONNX, weights, model file; held against what it was made from."""

from __future__ import annotations

import json
import logging
import tempfile
import warnings
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import numpy as np
import onnxruntime as ort
import torch
from torch import Tensor, nn

from change_detection.errors import BadModel
from change_detection.fusion import Fusion
from change_detection.learning.losses import HEADS
from change_detection.learning.network import ChangeNetwork
from change_detection.learning.sources.pairs import TrainingPair
from change_detection.learning.weights import WEIGHTS, save_weights
from change_detection.model_file import Figures
from change_detection.models import MODEL
from change_detection.record import sha256_of
from gridtwin.store import atomic

ONNX = "model.onnx"
ONNX_INT8 = "model-int8.onnx"
MODEL_INT8, MODEL_FP32 = "model-int8.toml", "model-fp32.toml"
INT8_FLIPS = 0.01  # the quantised network is the usual one while no more pixels cross the threshold
OPSET = 18
TOLERANCE = 1e-3
MULTIPLE_PX = 32
_TILE, _OVERLAP = 512, 32


@dataclass(frozen=True, slots=True)
class Description:
    """What the model file says about the model, apart from its tensors."""

    name: str
    version: str
    title_en: str
    title_zh: str
    licence: str
    gsd_m: tuple[float, float]
    threshold: float = 0.5
    peak: float = 0.0
    figures: tuple[Figures, ...] = ()
    fusion: Fusion | None = None


@dataclass(frozen=True, slots=True)
class ExportReport:
    """How far onnxruntime's answers are from PyTorch's, and sizes in bytes.

    `int8_difference` is the mean absolute difference of the quantised network's change map,
    `int8_flips` the share of pixels that fall on the other side of the threshold; None without it.
    """

    difference: float
    bytes_onnx: int
    bytes_weights: int
    int8_difference: float | None = None
    int8_flips: float | None = None
    bytes_int8: int | None = None


class _Probabilities(nn.Module):
    """The network as it is used: probabilities, in a fixed order."""

    def __init__(self, network: ChangeNetwork) -> None:
        super().__init__()
        self.network = network

    def forward(self, before: Tensor, after: Tensor) -> tuple[Tensor, ...]:
        logits = self.network(before, after)
        return tuple(torch.sigmoid(logits[name]) for name in HEADS)


def export(
    network: ChangeNetwork, folder: Path, about: Description, *, calibration: Sequence[TrainingPair] = ()
) -> ExportReport:
    """Write a model folder; the model file comes last, so a folder that has one is complete.

    Args:
        network: what was trained.
        folder: where to; made if need be.
        about: name, version, licence …
        calibration: pairs by which a quantised network (int8) is made too.

    Raises:
        BadModel: onnxruntime's answers are not the network's.
    """
    folder.mkdir(parents=True, exist_ok=True)
    network = network.cpu().eval()
    with atomic.beside(folder / ONNX) as partial:
        _write_onnx(network, partial)
    difference = compare(network, folder / ONNX)
    if difference > TOLERANCE:
        raise BadModel(
            f"{folder / ONNX} differs from the trained network by {difference:.2g}, more than {TOLERANCE:g}; "
            "it is not fit for use: report the versions of torch and onnxruntime",
            zh=f"{folder / ONNX}与训练所得网络相差{difference:.2g}，超过{TOLERANCE:g}，不能使用",
        )
    save_weights(network, folder / WEIGHTS)
    sizes = ((folder / ONNX).stat().st_size, (folder / WEIGHTS).stat().st_size)
    report = ExportReport(difference, *sizes)
    if calibration:
        report = _quantised(folder, about, calibration, report)
    write_model_files(folder, about, report)
    return report


def write_model_files(folder: Path, about: Description, report: ExportReport) -> None:
    """The model file, of the quantised network where that holds, and one of the other network.

    The usual file is written last, so that a folder that has it is complete.
    """
    usual, other = (MODEL, ONNX), (MODEL_INT8, ONNX_INT8)
    if report.int8_flips is not None and report.int8_flips <= INT8_FLIPS:
        usual, other = (MODEL, ONNX_INT8), (MODEL_FP32, ONNX)
    for name in (MODEL_INT8, MODEL_FP32):
        (folder / name).unlink(missing_ok=True)
    for name, onnx in (other, usual):
        if onnx == ONNX or report.int8_flips is not None:
            atomic.write_text(folder / name, model_text(about, onnx, sha256_of(folder / onnx)))


def compare(network: ChangeNetwork, path: Path) -> float:
    """Largest difference of any output between PyTorch and onnxruntime, on sizes it was not exported with."""
    rng = np.random.default_rng(0)
    session = _session(path)
    worst = 0.0
    for shape in ((1, 3, 64, 96), (2, 3, 96, 64)):
        dates = [rng.uniform(0, 255, shape).astype(np.float32) for _ in range(2)]
        dates[1][..., :40] = dates[0][..., :40]
        with torch.no_grad():
            expected = _Probabilities(network).eval()(*(torch.from_numpy(date) for date in dates))
        found = session.run(list(HEADS), dict(zip(("before", "after"), dates, strict=True)))
        worst = max(
            worst, *(float(np.abs(a - b.numpy()).max()) for a, b in zip(found, expected, strict=True))
        )
    return worst


def model_text(about: Description, onnx: str, sha256: str) -> str:
    """The model file of an exported network."""
    top = {
        "name": about.name,
        "version": about.version,
        "title_en": about.title_en,
        "title_zh": about.title_zh,
        "licence": about.licence,
        "meaning": "probability of a building that appeared or vanished, with the model's threshold at 0.5",
        "card": "card.md",
        "onnx": onnx,
        "sha256": sha256,
        "gsd_m": list(about.gsd_m),
        "tile_px": _TILE,
        "overlap_px": _OVERLAP,
        "multiple_px": MULTIPLE_PX,
        "threshold": about.threshold,
        "peak": about.peak,
    }
    lines = [f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in top.items()]
    for date in ("before", "after"):
        lines += ["", "[[input]]", f'name = "{date}"', f'date = "{date}"']
    for name in HEADS:
        lines += ["", "[[output]]", f'name = "{name}"', f'role = "{name}"']
    if about.fusion:
        lines += ["", "[fusion]", *(f"{key} = {value}" for key, value in asdict(about.fusion).items())]
    for entry in about.figures:
        values = {key: getattr(entry, key) for key in Figures.__slots__}
        lines += ["", "[[figures]]"]
        lines += [f"{k} = {json.dumps(v, ensure_ascii=False)}" for k, v in values.items() if v is not None]
    return "\n".join(lines) + "\n"


def _write_onnx(network: ChangeNetwork, path: Path) -> None:
    example = torch.zeros(1, 3, 64, 64)
    free = {name: {0: "n", 2: "h", 3: "w"} for name in ("before", "after", *HEADS)}
    with warnings.catch_warnings():
        # The exporter that needs no further library is announced as the old one.
        warnings.simplefilter("ignore")
        torch.onnx.export(
            _Probabilities(network).eval(),
            (example, example),
            str(path),
            input_names=["before", "after"],
            output_names=list(HEADS),
            dynamic_axes=free,
            opset_version=OPSET,
            dynamo=False,
        )


class _Calibration:
    """Pairs as onnxruntime's quantisation asks for them."""

    def __init__(self, pairs: Sequence[TrainingPair]) -> None:
        self._left = iter(_feeds(pairs))

    def get_next(self) -> dict[str, np.ndarray] | None:
        return next(self._left, None)


def _feeds(pairs: Sequence[TrainingPair]) -> list[dict[str, np.ndarray]]:
    return [
        {
            name: np.ascontiguousarray(picture.transpose(2, 0, 1)[None], np.float32)
            for name, picture in (("before", pair.before), ("after", pair.after))
        }
        for pair in pairs
    ]


def _quantised(
    folder: Path, about: Description, pairs: Sequence[TrainingPair], report: ExportReport
) -> ExportReport:
    """Write the int8 network too and measure it on pairs that did not calibrate it."""
    half = max(1, len(pairs) // 2)
    with atomic.beside(folder / ONNX_INT8) as partial:
        _quantise(folder / ONNX, partial, pairs[:half])
    plain, small = _session(folder / ONNX), _session(folder / ONNX_INT8)
    differences, flips = [], []
    for feed in _feeds(pairs[half:] or pairs):
        one, other = (session.run(["change"], feed)[0] for session in (plain, small))
        differences.append(float(np.abs(one - other).mean()))
        flips.append(float(((one >= about.threshold) != (other >= about.threshold)).mean()))
    return replace(
        report,
        int8_difference=float(np.mean(differences)),
        int8_flips=float(np.mean(flips)),
        bytes_int8=(folder / ONNX_INT8).stat().st_size,
    )


def _quantise(source: Path, target: Path, pairs: Sequence[TrainingPair]) -> None:
    from onnxruntime.quantization import QuantFormat, QuantType, quantize_static  # noqa: PLC0415 (slow)
    from onnxruntime.quantization.shape_inference import quant_pre_process  # noqa: PLC0415

    silenced = logging.root.manager.disable
    logging.disable(logging.WARNING)  # it advises what is done here already
    try:
        with tempfile.TemporaryDirectory() as scratch:
            prepared = Path(scratch) / "prepared.onnx"
            quant_pre_process(str(source), str(prepared), skip_symbolic_shape=True)
            quantize_static(
                str(prepared),
                str(target),
                _Calibration(pairs),
                quant_format=QuantFormat.QDQ,
                activation_type=QuantType.QUInt8,
                weight_type=QuantType.QInt8,
                per_channel=True,
                # Seven bits: with eight, processors without VNNI would saturate and answer otherwise.
                reduce_range=True,
                op_types_to_quantize=["Conv"],
            )
    finally:
        logging.disable(silenced)


def _session(path: Path) -> ort.InferenceSession:
    options = ort.SessionOptions()
    options.intra_op_num_threads = 1
    options.log_severity_level = 4
    return ort.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
