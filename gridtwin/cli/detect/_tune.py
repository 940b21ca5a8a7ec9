"""Fine-tuning from the command line: gather the labels, learn, tell what it was worth."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import typer

from gridtwin.cli._common import ExitCode, print_json, progress_bar, say, tr
from gridtwin.cli.detect._common import ended_by_term
from gridtwin.errors import UsageError

if TYPE_CHECKING:
    from change_detection.learning.chips import Chip
    from change_detection.learning.finetune import Tuned, TuneOptions
    from change_detection.learning.verdicts import Verdicts
    from change_detection.metrics import Scores

_CHINA = ZoneInfo("Asia/Shanghai")
_STOPPED = 130  # as after any Ctrl-C


@dataclass(frozen=True, slots=True)
class Tuning:
    """What to learn from and where the result goes."""

    workspace: Path | None
    labels: Path | None
    gsd_m: float
    base: str | None
    out: Path | None
    weak: float
    is_forced: bool
    as_json: bool


def tune(given: Tuning, options: TuneOptions) -> None:
    """Fine-tune; ends with 1 when the new model is not put to use."""
    from change_detection.learning.labels import label_chips

    if given.workspace is None and given.out is None:
        raise UsageError(
            tr(
                "nowhere to put the model: give --out FOLDER, or --from-workspace",
                "未指定模型去处：请给出--out 目录，或--from-workspace",
            )
        )
    if not 0 <= given.weak <= 1:
        raise UsageError(tr(f"--weak {given.weak:g} is not in 0 … 1", f"--weak {given.weak:g}应在0至1之间"))
    masks = tuple(label_chips(given.labels, gsd_m=given.gsd_m)) if given.labels else ()
    if given.workspace:
        _tune_workspace(given, options, masks)
    else:
        _tune_folder(given, options, masks)


def _tune_workspace(given: Tuning, options: TuneOptions, masks: tuple[Chip, ...]) -> None:
    from change_detection.learning.on_the_job import Lesson, base_model, learn
    from change_detection.learning.verdicts import VerdictOptions, verdict_chips
    from gridtwin.progress import part
    from gridtwin.store import open_workspace

    assert given.workspace is not None  # noqa: S101 (the caller saw to it)
    with open_workspace(given.workspace) as opened, progress_bar("train", "训练") as bar:
        base = base_model(opened.root, given.base)
        verdicts = verdict_chips(opened, VerdictOptions(weak_weight=given.weak), progress=part(bar, 0, 0.1))
        learned = learn(
            opened.root,
            Lesson(verdicts, base, masks, given.is_forced),
            options,
            now=_now,
            progress=part(bar, 0.1, 1),
        )
    _tell(learned.tuned, learned.reference, verdicts, as_json=given.as_json, is_used=learned.is_promoted)


def _tune_folder(given: Tuning, options: TuneOptions, masks: tuple[Chip, ...]) -> None:
    from change_detection.learning.finetune import fine_tune
    from change_detection.learning.on_the_job import base_model
    from change_detection.learning.training import check_folder

    assert given.out is not None  # noqa: S101 (the caller saw to it)
    check_folder(given.out, is_resumed=options.is_resumed)
    with ended_by_term(), progress_bar("train", "训练") as bar:
        tuned = fine_tune(
            base_model(None, given.base), masks, given.out, now=_now, options=options, progress=bar
        )
    is_used = tuned.is_no_worse or given.is_forced
    _tell(tuned, str(given.out / "model.toml"), None, as_json=given.as_json, is_used=is_used)


def _tell(
    tuned: Tuned, reference: str | None, verdicts: Verdicts | None, *, as_json: bool, is_used: bool
) -> None:
    if as_json:
        print_json(_plain(tuned, reference, verdicts, is_used=is_used))
    else:
        _say(tuned, reference, verdicts, is_used=is_used)
    if tuned.model is None:
        raise typer.Exit(_STOPPED)
    if not is_used:
        raise typer.Exit(ExitCode.FINDINGS)


def _say(tuned: Tuned, reference: str | None, verdicts: Verdicts | None, *, is_used: bool) -> None:
    for line in verdicts.left_out if verdicts else ():
        say(f"Left out: {line}", f"未使用：{line}")
    if verdicts:
        say(
            f"{verdicts.confirmed} confirmed or legal patches, {verdicts.rejected} that are no building.",
            f"确认或合法图斑{verdicts.confirmed}个，非建筑图斑{verdicts.rejected}个。",
        )
    if tuned.after is None:
        say(
            f"Stopped after {tuned.trained.step} steps; go on with the same command and --resume.",
            f"已在第{tuned.trained.step}步停止；加--resume用同一命令可继续。",
        )
        return
    held = len(tuned.split.held_back)
    say(
        f"Learned from {len(tuned.split.learned)} pieces of ground, measured on {held} others:",
        f"用{len(tuned.split.learned)}块地面学习，在另外{held}块上检验：",
    )
    head = tr(
        "F1     precision of patches   patches hit   false alarms/km²",
        "F1     图斑精度   命中率   每平方千米误报",
    )
    typer.echo(f"{'':8s}{head}")
    typer.echo(f"{tr('before', '之前'):8s}{_figures(tuned.before)}")
    typer.echo(f"{tr('after', '之后'):8s}{_figures(tuned.after)}")
    if is_used:
        say(f"{reference} is in use." if verdicts else f"Written: {reference}", f"已启用{reference}。")
    else:
        say(
            f"{reference} is worse and is not used; it is kept. Review more patches, or use it all the same "
            "with --force.",
            f"{reference}变差，未启用（已保留）。请审核更多图斑，或用--force强制启用。",
        )


def _figures(found: Scores) -> str:
    values = (
        (found.f1, 3),
        (found.object_precision, 3),
        (found.object_hit_rate, 3),
        (found.false_alarms_per_km2, 1),
    )
    return "   ".join("–" if value is None else f"{value:.{digits}f}" for value, digits in values)


def _plain(
    tuned: Tuned, reference: str | None, verdicts: Verdicts | None, *, is_used: bool
) -> dict[str, object]:
    from dataclasses import asdict

    return {
        "model": reference,
        "is_used": is_used,
        "is_stopped": tuned.model is None,
        "steps": tuned.trained.step,
        "confirmed": verdicts.confirmed if verdicts else None,
        "not_building": verdicts.rejected if verdicts else None,
        "left_out": list(verdicts.left_out) if verdicts else [],
        "learned": len(tuned.split.learned),
        "held_back": len(tuned.split.held_back),
        "before": asdict(tuned.before),
        "after": asdict(tuned.after) if tuned.after else None,
    }


def _now() -> datetime:
    return datetime.now(_CHINA)
