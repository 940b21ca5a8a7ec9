"""A training plan: what is drawn, from which pictures, how long; as TOML, so that a training can be repeated.

data/plan.toml is the plan of the shipped model. The keys are those of the dataclasses here and in `options`.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from importlib.resources import files
from pathlib import Path
from typing import Any

from change_detection.errors import BadPlan
from change_detection.fusion import Fusion
from change_detection.learning.options import BufferOptions, LossOptions, TrainOptions
from gridtwin.reasons import reason


@dataclass(frozen=True, slots=True)
class SourceEntry:
    """One source of pairs: its kind (see `kinds`), how often it is drawn, and what its kind asks for."""

    kind: str
    weight: float = 1.0
    places: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PlaceEntry:
    """Real pictures below the data folder, with their licence for the model card.

    `layout` is series (georeferenced images of one place, one a date; `images` is a pattern), images (each
    its own place) or map_tiles
    (web map tiles in the folder `images`). `footprints` are of buildings: below the data folder, or
    shipped:NAME for those in learning/data/footprints. `gsd_m` is a pixel size to pretend:
    fields and woods look alike over a wide range of scales.
    """

    name: str
    layout: str
    images: str
    licence: str
    origin: str = ""
    footprints: str | None = None
    is_empty: bool = False
    west_share: float = 1.0
    gsd_m: float | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything that decides what is learned.

    Pairs are made at pixel sizes of `gsd_m`; the model is used at those of `use_gsd_m`, by default the same.
    `threshold`, `peak` and `fusion` go into the model file as they are.
    """

    name: str
    version: str
    title_en: str
    title_zh: str
    seed: int = 1
    width: int = 24
    size_px: int = 256
    gsd_m: tuple[float, float] = (0.3, 1.0)
    use_gsd_m: tuple[float, float] | None = None
    threshold: float = 0.5
    peak: float = 0.0
    fusion: Fusion | None = None
    licence: str = "GPL-2.0-or-later"
    sources: tuple[SourceEntry, ...] = (SourceEntry("drawn"),)
    places: tuple[PlaceEntry, ...] = ()
    training: TrainOptions = field(default_factory=TrainOptions)
    buffer: BufferOptions = field(default_factory=BufferOptions)
    loss: LossOptions = field(default_factory=LossOptions)

    def changed(self, *, steps: int | None = None, seed: int | None = None) -> Plan:
        """The plan with other steps or another seed."""
        plan = self if seed is None else replace(self, seed=seed)
        return plan if steps is None else replace(plan, training=replace(plan.training, steps=steps))


_OPTIONAL: dict[str, type] = {"fusion": Fusion}
_PARTS: dict[str, type] = {"training": TrainOptions, "buffer": BufferOptions, "loss": LossOptions}
_LISTS: dict[str, tuple[str, type]] = {"source": ("sources", SourceEntry), "place": ("places", PlaceEntry)}


def shipped_plan() -> Path:
    """The plan of the shipped model."""
    return Path(str(files("change_detection") / "learning" / "data" / "plan.toml"))


def read_plan(path: Path) -> Plan:
    """The plan of a file.

    Raises:
        BadPlan: the file is missing, or a key or value breaks a rule.
    """
    try:
        table = tomllib.loads(path.read_text("utf-8"))
    except OSError as error:
        raise BadPlan(
            f"plan {path} cannot be read ({error.strerror}); give the path of a training plan (.toml)",
            zh=f"训练方案{path}无法读取（{reason(error)[1]}）；请给出训练方案文件（.toml）的路径",
        ) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise _bad(path, f"is not TOML ({error})") from error
    given = dict(table)
    try:
        for key, kind in _PARTS.items():
            given[key] = _made(kind, given.get(key, {}), f"[{key}]")
        for key, kind in _OPTIONAL.items():
            if key in given:
                given[key] = _made(kind, given[key], f"[{key}]")
        for key, (name, kind) in _LISTS.items():
            if key in given:
                given[name] = tuple(_made(kind, entry, f"[[{key}]]") for entry in given.pop(key))
        plan: Plan = _made(Plan, given, "the plan")
    except (TypeError, ValueError, AttributeError) as error:
        raise _bad(path, str(error)) from error
    _check(path, plan)
    return plan


def plan_text(plan: Plan) -> str:
    """The plan as TOML, to be kept beside what was trained by it."""
    values = asdict(plan)
    lists = {key: values.pop(name) for key, (name, _) in _LISTS.items()}
    parts = {key: values.pop(key) for key in _PARTS}
    parts |= {key: part for key in _OPTIONAL if (part := values.pop(key)) is not None}
    lines = [_line(key, value) for key, value in values.items() if value is not None]
    for key, part in parts.items():
        lines += ["", f"[{key}]", *(_line(name, value) for name, value in part.items())]
    for key, entries in lists.items():
        for entry in entries:
            lines += ["", f"[[{key}]]", *(_line(n, v) for n, v in entry.items() if v is not None)]
    return "\n".join(lines) + "\n"


def _line(key: str, value: object) -> str:
    return f"{key} = {json.dumps(value, ensure_ascii=False)}"


def _made(kind: type, values: Mapping[str, Any], where: str) -> Any:  # Any: of the kind given
    known = {part.name: part for part in fields(kind)}
    unknown = sorted(set(values) - set(known))
    if unknown:
        raise ValueError(f"{where} has an unknown key '{unknown[0]}'; known are {', '.join(known)}")
    fitting = {}
    for name, value in values.items():
        wanted = str(known[name].type)
        if wanted == "float" and isinstance(value, int) and not isinstance(value, bool):
            value = float(value)  # noqa: PLW2901 (a whole number where a fraction may stand)
        plain = {"int": int, "float": float, "str": str, "bool": bool}.get(wanted)
        if plain and (not isinstance(value, plain) or (plain is int and isinstance(value, bool))):
            raise ValueError(f"{where} has {name} = {value!r}; it is {wanted}")
        fitting[name] = tuple(value) if isinstance(value, list) else value
    return kind(**fitting)


def _check(path: Path, plan: Plan) -> None:
    training, buffer = plan.training, plan.buffer
    rules = (
        (plan.size_px >= 32 and plan.size_px % 32 == 0, f"size_px {plan.size_px} is no multiple of 32"),
        (0 < plan.threshold < 1, f"threshold {plan.threshold:g} is not between 0 and 1"),
        (plan.peak == 0 or plan.threshold <= plan.peak < 1, f"peak {plan.peak:g} is below the threshold"),
        (plan.width >= 1, f"width {plan.width} is below 1"),
        (len(plan.gsd_m) == 2 and 0 < plan.gsd_m[0] <= plan.gsd_m[1], f"gsd_m {plan.gsd_m} is no range"),
        (
            plan.use_gsd_m is None
            or (len(plan.use_gsd_m) == 2 and 0 < plan.use_gsd_m[0] <= plan.use_gsd_m[1]),
            f"use_gsd_m {plan.use_gsd_m} is no range",
        ),
        (training.steps >= 1 and training.batch >= 1, "steps and batch are at least 1"),
        (training.learning_rate > 0, f"learning_rate {training.learning_rate:g} is not above 0"),
        (0 <= training.ema < 1, f"ema {training.ema:g} is not in 0 … 1"),
        (training.precision in ("auto", "fp32", "bf16"), f"precision '{training.precision}' is unknown"),
        (training.part in ("whole", "head"), f"part '{training.part}' is neither whole nor head"),
        (buffer.capacity >= buffer.first >= 1, "the buffer's capacity is below first, or first below 1"),
        (buffer.fresh_per_step >= 0 and buffer.workers >= 0, "fresh_per_step and workers are at least 0"),
        (sum(source.weight for source in plan.sources) > 0, "no source has a weight above 0"),
        (min((source.weight for source in plan.sources), default=0) >= 0, "a source has a weight below 0"),
    )
    fusion = plan.fusion.problem() if plan.fusion else None
    for holds, problem in (*rules, (fusion is None, fusion[0] if fusion else "")):
        if not holds:
            raise _bad(path, problem)
    names = {place.name for place in plan.places}
    for source in plan.sources:
        missing = [name for name in source.places if name not in names]
        if missing:
            raise _bad(path, f"source '{source.kind}' names place '{missing[0]}', which has no [[place]]")


def _bad(path: Path, problem: str) -> BadPlan:
    return BadPlan(
        f"plan {path}: {problem}; docs/detection-models.md explains the keys",
        zh=f"训练方案{path}有误：{problem}；各键见docs/detection-models.md",
    )
