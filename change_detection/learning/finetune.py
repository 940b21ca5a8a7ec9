"""Learning on the job: a model made better by a city's own labels, measured where it did not learn."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from pathlib import Path

from change_detection.errors import TooFewLabels
from change_detection.learning.buffer import MakeSource
from change_detection.learning.chips import Chip
from change_detection.learning.heldback import Split, is_no_worse, measure, split_by_place
from change_detection.learning.kinds import MakePlanned, MakeTuned
from change_detection.learning.loop import Run, Trained, train
from change_detection.learning.operating_point import with_operating_point
from change_detection.learning.options import BufferOptions
from change_detection.learning.plan import Plan, read_plan
from change_detection.learning.training import PLAN, describe_model, export_model
from change_detection.learning.weights import WEIGHTS, load_weights
from change_detection.metrics import Scores
from change_detection.model_file import Figures, ModelFile, read_model_file
from change_detection.models import MODEL
from change_detection.score import load_detector
from gridtwin.progress import Progress, part, silent
from gridtwin.store import atomic

LEARNED = "learned_from.json"
LEAST_CHANGES = 5
LEAST_CHIPS = 10


@dataclass(frozen=True, slots=True)
class TuneOptions:
    """How a model is fine-tuned.

    `replay` is the share of pairs of the base model's own plan among what is learned, against forgetting.
    `part` is whole or head. `hold_back` is the share of the chips that measures.
    """

    steps: int = 400
    batch: int = 8
    learning_rate: float = 3e-4
    part: str = "whole"
    replay: float = 0.25
    hold_back: float = 0.25
    seed: int = 1
    minutes: float | None = None
    is_resumed: bool = False
    data: Path | None = None


@dataclass(frozen=True, slots=True)
class Tag:
    """Version of the new model, and what its record says beside the figures."""

    version: str | None = None
    notes: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Tuned:
    """A fine-tuned model beside the one it came from, on the places held back; `model` None when stopped."""

    trained: Trained
    model: ModelFile | None
    split: Split
    before: Scores
    after: Scores | None

    @property
    def is_no_worse(self) -> bool:
        """Whether it may take the place of its base."""
        return self.after is not None and is_no_worse(self.before, self.after)


def fine_tune(
    base: Path,
    chips: Sequence[Chip],
    folder: Path,
    *,
    now: Callable[[], datetime],
    options: TuneOptions | None = None,
    tag: Tag | None = None,
    progress: Progress = silent,
) -> Tuned:
    """Fine-tune the model of a model file by chips, into a folder, and measure both on what was held back.

    Raises:
        TooFewLabels: too few chips, changes or places.
        ModelMissing, BadModel: the base has no weights to start from.
    """
    options, tag = options or TuneOptions(), tag or Tag()
    check_enough(chips)
    network = load_weights(base.parent / WEIGHTS)
    model = read_model_file(base)
    split = split_by_place(chips, options.hold_back, seed=options.seed)
    before = measure(load_detector(str(base)), split.held_back)
    progress(0.02, "measured")
    plan = tuned_plan(base, model, options, tag.version)
    make = _source(split.learned, plan, options)
    run = Run(folder, options.minutes, is_resumed=options.is_resumed, start=network)
    trained = train(plan, make, run, progress=part(progress, 0.02, 0.93))
    if trained.is_stopped:
        return Tuned(trained, None, split, before, None)
    report = export_model(trained, plan, make, folder)
    plan = with_operating_point(plan, read_model_file(folder / MODEL), split.learned)
    describe_model(folder, trained, plan, report, finished_at=now())
    after = measure(load_detector(str(folder / MODEL)), split.held_back)
    figures = _figures(before, after)
    describe_model(folder, trained, plan, report, finished_at=now(), figures=figures)
    tuned = Tuned(trained, read_model_file(folder / MODEL), split, before, after)
    _record(tuned, model, options, folder, tag.notes)
    progress(1.0, "model written")
    return tuned


def check_enough(chips: Sequence[Chip]) -> None:
    """Refuse to learn from next to nothing.

    Raises:
        TooFewLabels: with the numbers there are and the numbers needed.
    """
    changed = sum(chip.has_change for chip in chips)
    if len(chips) < LEAST_CHIPS or changed < LEAST_CHANGES:
        raise TooFewLabels(
            f"there are {len(chips)} labelled pieces of ground, {changed} of them with a confirmed change; "
            f"{LEAST_CHIPS} and {LEAST_CHANGES} are needed: review more patches (confirmed and not a "
            "building), or give more masks",
            zh=f"现有{len(chips)}块带标签的地面，其中{changed}块含确认的变化；至少需要{LEAST_CHIPS}块和"
            f"{LEAST_CHANGES}块：请审核更多图斑（确认与非建筑均可），或提供更多掩膜",
        )


def tuned_plan(base: Path, model: ModelFile, options: TuneOptions, version: str | None) -> Plan:
    """The base model's plan with the short schedule of fine-tuning."""
    beside = base.parent / PLAN
    plan = (
        read_plan(beside)
        if beside.is_file()
        else Plan(model.name, model.version, model.title_en, model.title_zh, gsd_m=model.gsd_m)
    )
    training = replace(
        plan.training,
        steps=options.steps,
        batch=options.batch,
        learning_rate=options.learning_rate,
        part=options.part,
        ema=0.99,
        is_norm_frozen=True,
        checkpoint_minutes=2.0,
    )
    workers = 1 if options.replay > 0 else 0  # cutting chips is quick, drawing scenes is not
    return replace(
        plan,
        version=version or f"{model.version}-tuned",
        seed=options.seed,
        threshold=model.threshold,
        peak=model.peak,
        fusion=model.fusion,
        licence=model.licence,
        use_gsd_m=model.gsd_m,
        training=training,
        buffer=BufferOptions(capacity=400, first=64, fresh_per_step=options.batch / 2, workers=workers),
    )


def _source(chips: tuple[Chip, ...], plan: Plan, options: TuneOptions) -> MakeSource:
    """Chips with replay: of the plan's sources those whose pictures are at hand."""
    sources = plan.sources if options.data else tuple(s for s in plan.sources if not s.places)
    replay = MakePlanned(replace(plan, sources=sources), options.data) if sources else None
    return MakeTuned(chips, plan.size_px, options.replay, replay)


def _figures(before: Scores, after: Scores) -> tuple[Figures, ...]:
    return tuple(
        Figures(name, found.f1, found.object_hit_rate, found.false_alarms_per_km2)
        for name, found in (("held back", after), ("held back, base model", before))
    )


def _record(
    tuned: Tuned, base: ModelFile, options: TuneOptions, folder: Path, notes: Mapping[str, object]
) -> None:
    """What was learned from: enough to tell later why the model is as it is."""
    record = {
        "base": {"name": base.name, "version": base.version, "sha256": base.sha256},
        "options": {**asdict(options), "data": str(options.data) if options.data else None},
        "learned": [chip.name for chip in tuned.split.learned],
        "held_back": [chip.name for chip in tuned.split.held_back],
        "before": asdict(tuned.before),
        "after": asdict(tuned.after) if tuned.after else None,
        **notes,
    }
    atomic.write_text(folder / LEARNED, json.dumps(record, indent=1, ensure_ascii=False) + "\n")
