"""Learned models and where they are kept: shipped ones, a workspace's own versions, and which one is in use.

A model is a folder with model.toml, the ONNX network and its card. A workspace keeps versions in
models/NAME/v1, v2 … and notes in models/in_use.toml which of them detection takes, newest choice last.
"""

from __future__ import annotations

import json
import re
import tomllib
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from importlib.resources import files
from pathlib import Path

from change_detection.errors import BadModel, UnknownDetector
from change_detection.model_file import ModelFile, read_model_file
from gridtwin.store import atomic

MODEL = "model.toml"
_IN_USE = "in_use.toml"
_VERSIONED = re.compile(r"(?P<name>[a-z0-9][a-z0-9_.-]*)@v(?P<number>[1-9][0-9]*)")


@dataclass(frozen=True, slots=True)
class ModelEntry:
    """One model on offer. `reference` is what --detector takes."""

    reference: str
    model: ModelFile
    bytes: int
    is_in_use: bool = False


@cache
def shipped_models() -> tuple[ModelFile, ...]:
    """The models that come with the program, by name."""
    root = Path(str(files("change_detection") / "data" / "models"))
    return tuple(read_model_file(path) for path in sorted(root.glob(f"*/{MODEL}")))


def models(workspace: Path | None = None) -> list[ModelEntry]:
    """Shipped models and those of a workspace, oldest version first."""
    current = in_use(workspace) if workspace else None
    found = [ModelEntry(m.name, m, _bytes(m), m.name == current) for m in shipped_models()]
    if workspace:
        for name in sorted({path.parent.parent.name for path in _folder(workspace).glob(f"*/v*/{MODEL}")}):
            for number in versions(workspace, name):
                reference = f"{name}@v{number}"
                model = read_model_file(version_folder(workspace, name, number) / MODEL)
                found.append(ModelEntry(reference, model, _bytes(model), reference == current))
    return found


def versions(workspace: Path, name: str) -> list[int]:
    """Numbers of the finished versions of a workspace's model, rising."""
    found = [path.parent.name[1:] for path in (_folder(workspace) / name).glob(f"v*/{MODEL}")]
    return sorted(int(number) for number in found if number.isdecimal())


def version_folder(workspace: Path, name: str, number: int) -> Path:
    """Where a version lies, or would lie."""
    return _folder(workspace) / name / f"v{number}"


def model_path(reference: str, workspace: Path | None = None) -> Path | None:
    """The model file a reference means: a path ending in .toml, NAME@vN or a shipped name; None for others.

    Raises:
        UnknownDetector: a version that the workspace does not have.
    """
    if reference.lower().endswith(".toml"):
        return Path(reference)
    if match := _VERSIONED.fullmatch(reference):
        number = int(match["number"])
        if workspace and number in versions(workspace, match["name"]):
            return version_folder(workspace, match["name"], number) / MODEL
        raise _unknown(reference, workspace)
    return next((model.path for model in shipped_models() if model.name == reference), None)


def in_use(workspace: Path) -> str | None:
    """The reference of the model that a workspace has chosen; None when it has chosen none.

    Raises:
        BadModel: the note of what is in use is damaged.
    """
    choices = _choices(workspace)
    return choices[-1][0] if choices else None


def chosen(named: str | None, workspace: Path | None, default: str) -> str:
    """What detection takes: what was named, else the workspace's choice, else the default.

    A version of the workspace becomes the path of its model file, which means the same anywhere.

    Raises:
        UnknownDetector: a version that the workspace does not have.
    """
    reference = named or (in_use(workspace) if workspace else None) or default
    path = model_path(reference, workspace) if "@" in reference else None
    return str(path.absolute()) if path else reference


def use(workspace: Path, reference: str, *, now: datetime) -> str:
    """Let detection in this workspace take a model from now on; NAME alone means its newest version.

    Returns:
        The full reference.

    Raises:
        UnknownDetector: there is no such model.
        ModelMissing, BadModel: the model is not usable.
    """
    full = reference
    if "@" not in reference and (numbers := versions(workspace, reference)):
        full = f"{reference}@v{numbers[-1]}"
    path = model_path(full, workspace)
    if path is None or reference.lower().endswith(".toml"):
        raise _unknown(reference, workspace)
    from change_detection.detectors.onnx_session import open_session  # noqa: PLC0415 (heavy)

    open_session(read_model_file(path))
    choices = _choices(workspace)
    if not choices or choices[-1][0] != full:
        _write(workspace, [*choices, (full, now)])
    return full


def back(workspace: Path) -> str | None:
    """Go back to the model that was in use before; None when that was the program's own choice.

    Raises:
        UnknownDetector: no model was ever chosen here.
    """
    choices = _choices(workspace)
    if not choices:
        raise UnknownDetector(
            f"{workspace} has chosen no model, so there is nothing to go back from",
            zh=f"{workspace}尚未选用任何模型，无可回退",
        )
    _write(workspace, choices[:-1])
    return choices[-2][0] if len(choices) > 1 else None


def _folder(workspace: Path) -> Path:
    return workspace / "models"


def _bytes(model: ModelFile) -> int:
    return model.onnx.stat().st_size if model.onnx.is_file() else 0


def _choices(workspace: Path) -> list[tuple[str, datetime]]:
    path = _folder(workspace) / _IN_USE
    if not path.is_file():
        return []
    try:
        entries = tomllib.loads(path.read_text("utf-8")).get("use", [])
        return [(str(entry["model"]), entry["at"]) for entry in entries]
    except (ValueError, KeyError, TypeError) as error:
        raise BadModel(
            f"{path} is damaged ({error}); delete it, then choose again with `gridtwin detect models use`",
            zh=f"{path}已损坏（{error}）；请删除它，再用`gridtwin detect models use`重新选择",
        ) from error


def _write(workspace: Path, choices: list[tuple[str, datetime]]) -> None:
    folder = _folder(workspace)
    folder.mkdir(exist_ok=True)
    lines = ["# Which model detection takes in this workspace; the last entry counts."]
    for reference, at in choices:
        lines += ["", "[[use]]", f"model = {json.dumps(reference)}", f"at = {at.isoformat()}"]
    atomic.write_text(folder / _IN_USE, "\n".join(lines) + "\n")


def _unknown(reference: str, workspace: Path | None) -> UnknownDetector:
    known = ", ".join(entry.reference for entry in models(workspace)) or "–"
    where = f" in {workspace}" if workspace else "; name its workspace with --workspace"
    return UnknownDetector(
        f"there is no model '{reference}'{where}; there are: {known}",
        zh=f"没有模型“{reference}”（{workspace or '未指定工作区'}）；现有：{known}",
    )
