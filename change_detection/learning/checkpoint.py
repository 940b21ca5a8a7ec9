"""Where a training stands, on disk: written beside and renamed, so that a killed run has a whole one."""

from __future__ import annotations

import hashlib
import pickle
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import torch

from change_detection.errors import BadPlan
from change_detection.learning.network import ChangeNetwork
from change_detection.learning.plan import Plan, plan_text
from change_detection.learning.weights import WEIGHTS, load_weights
from gridtwin.store import atomic

CHECKPOINT = "checkpoint.pt"


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """State after `step` steps and `seconds` of training. `plan` is the fingerprint of the plan."""

    step: int
    seconds: float
    plan: str
    network: dict[str, Any]
    average: dict[str, Any]
    optimizer: dict[str, Any]


def fingerprint(plan: Plan) -> str:
    """Tells plans apart; how many steps and how many workers is not among what must be equal."""
    same = replace(
        plan.changed(steps=1),
        buffer=replace(plan.buffer, workers=0),
        training=replace(plan.training, steps=1, checkpoint_minutes=1.0),
    )
    return hashlib.sha256(plan_text(same).encode()).hexdigest()


def save(checkpoint: Checkpoint, folder: Path) -> None:
    """Replace the folder's checkpoint."""
    with atomic.beside(folder / CHECKPOINT) as partial:
        torch.save(asdict(checkpoint), partial)


def load(folder: Path, plan: Plan) -> Checkpoint | None:
    """The folder's checkpoint; None when there is none.

    Raises:
        BadPlan: it is damaged, or of another plan or seed.
    """
    path = folder / CHECKPOINT
    if not path.is_file():
        return None
    stored = _read(path)
    if stored.plan != fingerprint(plan):
        raise BadPlan(
            f"{path} is of another plan or seed; resume with that plan, or train into another folder",
            zh=f"{path}属于另一个训练方案或种子；请用原方案继续，或训练到另一个目录",
        )
    return stored


def start_of(path: Path) -> ChangeNetwork:
    """The network another training begins from: a training's folder, or a model file.

    Raises:
        BadPlan: the folder's checkpoint is damaged.
        ModelMissing, BadModel: there is neither a checkpoint nor weights.
    """
    stored = path / CHECKPOINT
    if not stored.is_file():
        return load_weights((path if path.is_dir() else path.parent) / WEIGHTS)
    state = _read(stored).network
    network = ChangeNetwork(int(state["stem.0.0.weight"].shape[0]))
    network.load_state_dict(state)
    return network


def _read(path: Path) -> Checkpoint:
    try:
        return Checkpoint(**torch.load(path, map_location="cpu", weights_only=True))
    except (RuntimeError, TypeError, EOFError, pickle.UnpicklingError) as error:
        raise BadPlan(
            f"{path} is damaged ({' '.join(str(error).split())[:100]}); delete it and train anew",
            zh=f"{path}已损坏（{' '.join(str(error).split())[:100]}）；请删除后重新训练",
        ) from error
