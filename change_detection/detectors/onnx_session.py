"""An ONNX network opened and held against its model file: checksum, inputs, outputs.

One thread a call by default: the chain has its own threads, and the answer is the same whatever their number.
"""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

import numpy as np
import onnxruntime as ort
from numpy.typing import NDArray
from onnxruntime.capi import onnxruntime_pybind11_state as _state

from change_detection.errors import BadModel, ModelMissing
from change_detection.model_file import ModelFile, ModelInput

Array = NDArray[np.float32]

_FAILURES = (
    _state.Fail,
    _state.InvalidArgument,
    _state.InvalidGraph,
    _state.InvalidProtobuf,
    _state.NoSuchFile,
    _state.NotImplemented,
    _state.RuntimeException,
)
_LOCK = threading.Lock()


def open_session(model: ModelFile, threads: int = 1) -> ort.InferenceSession:
    """The network of a model file, opened once a process.

    Raises:
        ModelMissing: the ONNX file is not there.
        BadModel: its checksum, inputs or outputs are not the declared ones, or it is no ONNX file.
    """
    with _LOCK:
        stamp = model.onnx.stat() if model.onnx.is_file() else None
        return _opened(model, threads, (stamp.st_mtime_ns, stamp.st_size) if stamp else None)


def run(session: ort.InferenceSession, feeds: dict[str, Array], model: ModelFile) -> dict[str, Array]:
    """All declared outputs for one batch.

    Raises:
        BadModel: the network fails on this input.
    """
    names = [output.name for output in model.outputs]
    try:
        return dict(zip(names, session.run(names, feeds), strict=True))
    except _FAILURES as error:
        shapes = ", ".join(f"{name} {'×'.join(map(str, feed.shape))}" for name, feed in feeds.items())
        raise BadModel(
            f"{model.onnx.name} failed on {shapes}: {_short(error)}; check tile_px and multiple_px of "
            f"{model.path}",
            zh=f"{model.onnx.name}在输入{shapes}上运行失败：{_short(error)}；"
            f"请检查{model.path}的tile_px和multiple_px",
        ) from error


def fixed_size(session: ort.InferenceSession, entry: ModelInput) -> tuple[int | None, int | None, int | None]:
    """What the network fixes of (batch, height, width) of an input; None where it takes any."""
    shape = next(given.shape for given in session.get_inputs() if given.name == entry.name)
    sizes = [size if isinstance(size, int) and size > 0 else None for size in shape]
    return sizes[0], sizes[2], sizes[3]


@lru_cache(maxsize=4)
def _opened(model: ModelFile, threads: int, stamp: tuple[int, int] | None) -> ort.InferenceSession:
    """`stamp` (time and size of the file) has a changed file opened anew."""
    _check_file(model)
    options = ort.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.execution_mode = ort.ExecutionMode.ORT_SEQUENTIAL
    options.use_deterministic_compute = True
    options.log_severity_level = 4  # what goes wrong is told by our own errors
    try:
        session = ort.InferenceSession(str(model.onnx), options, providers=["CPUExecutionProvider"])
    except _FAILURES as error:
        raise BadModel(
            f"{model.onnx} cannot be opened as an ONNX network ({_short(error)}); export the model again",
            zh=f"{model.onnx}不能作为ONNX网络打开（{_short(error)}）；请重新导出模型",
        ) from error
    _check_inputs(session, model)
    _check_outputs(session, model)
    return session


def _check_file(model: ModelFile) -> None:
    if not model.onnx.is_file():
        raise ModelMissing(
            f"{model.path} names {model.onnx.name}, which is not beside it; put the ONNX file there",
            zh=f"{model.path}所指的{model.onnx.name}不在同一目录；请将ONNX文件放到该处",
        )
    found = _sha256(model.onnx)
    if found != model.sha256:
        raise BadModel(
            f"{model.onnx} has SHA-256 {found}, {model.path} says {model.sha256}; "
            "the file was changed or damaged: fetch it again, or correct the model file",
            zh=f"{model.onnx}的SHA-256为{found}，而{model.path}写的是{model.sha256}；"
            "文件已被改动或损坏：请重新获取，或更正模型文件",
        )


def _check_inputs(session: ort.InferenceSession, model: ModelFile) -> None:
    there = {given.name: given for given in session.get_inputs()}
    declared = {entry.name for entry in model.inputs}
    if declared != set(there):
        raise BadModel(
            f"{model.path} declares the inputs {_names(declared)}; {model.onnx.name} has {_names(there)}",
            zh=f"{model.path}声明的输入为{_names(declared)}；{model.onnx.name}的输入为{_names(there)}",
        )
    for entry in model.inputs:
        given = there[entry.name]
        wanted = len(entry.bands) * (2 if entry.date == "both" else 1)
        bands = given.shape[1] if len(given.shape) == 4 else None
        if given.type != "tensor(float)" or bands is None or (isinstance(bands, int) and bands != wanted):
            raise BadModel(
                f"input '{entry.name}' of {model.onnx.name} is {given.type} {given.shape}; {model.path} "
                f"would feed tensor(float) [N, {wanted}, H, W]: correct its bands, or export the model so",
                zh=f"{model.onnx.name}的输入“{entry.name}”为{given.type} {given.shape}；"
                f"{model.path}将输入tensor(float) [N, {wanted}, H, W]：请更正bands，或按此重新导出模型",
            )
        _check_tile(model, entry, session)


def _check_tile(model: ModelFile, entry: ModelInput, session: ort.InferenceSession) -> None:
    _, height, width = fixed_size(session, entry)
    for size in (height, width):
        if size is not None and size != model.tile_px:
            raise BadModel(
                f"input '{entry.name}' of {model.onnx.name} takes {height} × {width} pixels only; set "
                f"tile_px to that in {model.path} (now {model.tile_px})",
                zh=f"{model.onnx.name}的输入“{entry.name}”只接受{height} × {width}像元；"
                f"请把{model.path}的tile_px（现为{model.tile_px}）设为该值",
            )


def _check_outputs(session: ort.InferenceSession, model: ModelFile) -> None:
    there = {given.name: given for given in session.get_outputs()}
    for output in model.outputs:
        if output.name not in there:
            raise BadModel(
                f"{model.path} declares the output '{output.name}'; {model.onnx.name} has {_names(there)}",
                zh=f"{model.path}声明的输出“{output.name}”不存在；{model.onnx.name}的输出为{_names(there)}",
            )
        shape = there[output.name].shape
        channels = shape[1] if len(shape) == 4 else 1
        needed = len(output.classes) or max(output.channels) + 1
        if output.activation == "labels" or not isinstance(channels, int):
            continue
        if needed > channels or (output.classes and needed != channels):
            raise BadModel(
                f"output '{output.name}' of {model.onnx.name} has {channels} channels; {model.path} "
                f"speaks of {needed}",
                zh=f"{model.onnx.name}的输出“{output.name}”有{channels}个通道；{model.path}写的是{needed}个",
            )


def _sha256(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _names(names: Iterable[str]) -> str:
    return ", ".join(sorted(names)) or "–"


def _short(error: BaseException) -> str:
    return " ".join(str(error).split())[:160]
