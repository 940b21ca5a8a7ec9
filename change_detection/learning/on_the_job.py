"""A workspace's own model: fine-tuned from its verdicts, kept as a version, used when it is no worse."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from change_detection.errors import BadPlan, TooFewLabels
from change_detection.learning.checkpoint import CHECKPOINT
from change_detection.learning.chips import Chip
from change_detection.learning.finetune import (
    LEAST_CHANGES,
    LEAST_CHIPS,
    Tag,
    Tuned,
    TuneOptions,
    fine_tune,
)
from change_detection.learning.verdicts import Verdicts
from change_detection.model_file import read_model_file
from change_detection.models import in_use, model_path, shipped_models, use, version_folder, versions
from gridtwin.progress import Progress, silent

_WORK = ".training"


@dataclass(frozen=True, slots=True)
class Learned:
    """What became of it: the reference of the new version (None when stopped), and whether it is in use."""

    tuned: Tuned
    reference: str | None
    is_promoted: bool


def base_model(workspace: Path | None, named: str | None) -> Path:
    """The model file to start from: the one named, else the workspace's, else the shipped one.

    Raises:
        UnknownDetector: the named one is not there.
        BadPlan: there is none at all.
    """
    reference = named or (in_use(workspace) if workspace else None)
    shipped = shipped_models()
    path = model_path(reference, workspace) if reference else (shipped[0].path if shipped else None)
    if path is None:
        raise BadPlan(
            f"there is no learned model '{reference or ''}' to start from; name one with --base MODEL.toml",
            zh=f"没有可作为起点的学习模型“{reference or ''}”；请用--base指定模型文件",
        )
    return path


@dataclass(frozen=True, slots=True)
class Lesson:
    """What a workspace is to learn from, starting where, and whether a worse model is put to use as well."""

    verdicts: Verdicts
    base: Path
    masks: tuple[Chip, ...] = ()
    is_forced: bool = False

    @property
    def chips(self) -> tuple[Chip, ...]:
        """All labelled pieces of ground."""
        return (*self.verdicts.chips, *self.masks)


def learn(
    workspace: Path,
    lesson: Lesson,
    options: TuneOptions,
    *,
    now: Callable[[], datetime],
    progress: Progress = silent,
) -> Learned:
    """Fine-tune into models/NAME/vN of the workspace, and use that version when it is no worse.

    A training that is stopped, or killed, leaves its state; `is_resumed` goes on with it.

    Raises:
        TooFewLabels: too few verdicts.
    """
    verdicts = lesson.verdicts
    if not lesson.masks and verdicts.confirmed < LEAST_CHANGES:
        raise _too_few(verdicts)
    model = read_model_file(lesson.base)
    number = max(versions(workspace, model.name), default=0) + 1
    work = version_folder(workspace, model.name, number).parent / _WORK
    if work.exists() and not options.is_resumed:
        shutil.rmtree(work)
    work.mkdir(parents=True, exist_ok=True)
    notes = {
        "verdicts": {"true": verdicts.confirmed, "not_building": verdicts.rejected},
        "left_out": list(verdicts.left_out),
        "masks": len(lesson.masks),
    }
    tuned = fine_tune(
        lesson.base,
        lesson.chips,
        work,
        now=now,
        options=options,
        tag=Tag(f"v{number}", notes),
        progress=progress,
    )
    if tuned.model is None:
        return Learned(tuned, None, is_promoted=False)
    (work / CHECKPOINT).unlink(missing_ok=True)
    work.replace(version_folder(workspace, model.name, number))
    reference = f"{model.name}@v{number}"
    is_promoted = tuned.is_no_worse or lesson.is_forced
    if is_promoted:
        use(workspace, reference, now=now())
    return Learned(tuned, reference, is_promoted)


def _too_few(verdicts: Verdicts) -> TooFewLabels:
    lost = len(verdicts.left_out)
    left_out = f" ({lost} pair(s) of images could not be used)" if lost else ""
    return TooFewLabels(
        f"there are {verdicts.confirmed} confirmed patches and {verdicts.rejected} that are no building"
        f"{left_out}; at least {LEAST_CHANGES} confirmed ones, and {LEAST_CHIPS} pieces of ground, "
        "are needed: review more",
        zh=f"现有确认图斑{verdicts.confirmed}个、非建筑图斑{verdicts.rejected}个；"
        f"至少需要{LEAST_CHANGES}个确认图斑、分布在{LEAST_CHIPS}块地面上：请继续审核",
    )
