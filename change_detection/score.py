"""Stage 4, score: what a detector is, and which ones there are.

A detector looks at one window of an aligned, normalised pair and answers with a score a pixel. Detectors
are registered in data/detectors.toml; a new one is a module with a factory and an entry there. Learned models
need no code: a folder with a model file in data/models, in a workspace, or anywhere.
"""

from __future__ import annotations

import importlib
import tomllib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, is_dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any, Protocol

from change_detection.errors import BadParameters, UnknownDetector
from change_detection.image import Pixels
from change_detection.pair import PairView


@dataclass(frozen=True, slots=True)
class ScoreMap:
    """A detector's answer for one window.

    `values` (rows, columns) float32 in 0 … 1; 0.5 and above is change. `direction` says of changed pixels
    whether something appeared (above 0) or vanished (below 0), 0 where the detector cannot tell.
    `building_before` and `building_after` (0 … 1) say how much each date looks like a building there, None
    from a detector that does not look for buildings.
    """

    values: Pixels
    direction: Pixels
    building_before: Pixels | None = None
    building_after: Pixels | None = None


class Detector(Protocol):
    """Two dates in, a score a pixel out. Holds no state between windows, so windows may run in any order."""

    @property
    def name(self) -> str:
        """Name in the registry."""

    @property
    def version(self) -> str:
        """Changes whenever the same input may give another answer."""

    @property
    def meaning(self) -> str:
        """What a score of this detector means, in one sentence."""

    @property
    def halo_m(self) -> float:
        """How far around a pixel the detector must see."""

    @property
    def parameters(self) -> Any:  # Any: each detector has a frozen dataclass of its own
        """The parameters in use, a frozen dataclass."""

    def score(self, view: PairView) -> ScoreMap:
        """Scores of one window."""


@dataclass(frozen=True, slots=True)
class DetectorEntry:
    """One line of the registry; `model` is the model file of a learned one, which has no factory."""

    name: str
    title_zh: str
    title_en: str
    factory: str
    needs_heights: bool
    note: str
    model: Path | None = None


@cache
def registry() -> tuple[DetectorEntry, ...]:
    """All registered detectors: those of the file in its order, then the shipped models."""
    from change_detection.models import shipped_models  # noqa: PLC0415 (models load detectors in turn)

    text = (files("change_detection") / "data" / "detectors.toml").read_text("utf-8")
    written = [DetectorEntry(**entry) for entry in tomllib.loads(text)["detector"]]
    learned = [
        DetectorEntry(m.name, m.title_zh, m.title_en, "", needs_heights=False, note=m.meaning, model=m.path)
        for m in shipped_models()
    ]
    return (*written, *learned)


def load_detector(
    name: str, parameters: Mapping[str, Any] | None = None, *, workspace: Path | None = None
) -> Detector:
    """The detector of that name, with some of its parameters set otherwise.

    Args:
        name: a registered name, the path of a model file (.toml), or NAME@vN of the workspace's models.
        parameters: by name; the rest keeps its default.
        workspace: root of the workspace whose models may be named.

    Raises:
        UnknownDetector: no such name.
        BadParameters: the detector has no such parameter.
        ModelMissing, BadModel: a model file that is not there, or breaks a rule.
    """
    from change_detection.models import model_path  # noqa: PLC0415 (models load detectors in turn)

    entry = next((entry for entry in registry() if entry.name == name), None)
    path = entry.model if entry else model_path(name, workspace)
    if path:
        return _learned(path, dict(parameters or {}))
    if entry:
        module, _, attribute = entry.factory.partition(":")
        factory = getattr(importlib.import_module(module), attribute)
        return _with_parameters(factory, name, dict(parameters or {}))
    known = ", ".join(entry.name for entry in registry())
    raise UnknownDetector(
        f"detector '{name}' is not registered; known are {known}; a model file is named by its path (.toml)",
        zh=f"没有名为“{name}”的检测器；现有检测器：{known}；模型文件请用其路径（.toml）指定",
    )


def parameters_of(detector: Detector) -> dict[str, Any]:
    """The parameters as plain values, for a run record."""
    value = detector.parameters
    return asdict(value) if is_dataclass(value) and not isinstance(value, type) else dict(value)


def _learned(path: Path, parameters: dict[str, Any]) -> Detector:
    from change_detection.detectors.fused import (  # noqa: PLC0415 (heavy)
        FusedModel,
        FusedParameters,
        fused_parameters,
    )
    from change_detection.detectors.onnx_model import OnnxModel, parameters_from  # noqa: PLC0415
    from change_detection.model_file import read_model_file  # noqa: PLC0415

    model = read_model_file(path)
    usual = fused_parameters(model) if model.fusion else parameters_from(model)
    _check_known(model.name, parameters, set(asdict(usual)) - {"sha256"})
    wanted = type(usual)(**{**asdict(usual), **parameters})
    return FusedModel(model, wanted) if isinstance(wanted, FusedParameters) else OnnxModel(model, wanted)


def _with_parameters(factory: Any, name: str, parameters: dict[str, Any]) -> Detector:
    kind = factory.parameter_type
    _check_known(name, parameters, {field.name for field in fields(kind)})
    detector: Detector = factory(kind(**parameters))
    return detector


def _check_known(name: str, parameters: Mapping[str, Any], known: set[str]) -> None:
    wrong = sorted(set(parameters) - known)
    if wrong:
        raise BadParameters(
            f"detector '{name}' has no parameter '{wrong[0]}'; it has {', '.join(sorted(known))}",
            zh=f"检测器“{name}”没有参数“{wrong[0]}”；现有参数：{', '.join(sorted(known))}",
        )
