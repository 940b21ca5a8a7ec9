"""Typed rows of the tables that the product reads by name: pipes, change spots, grid checks, accuracy."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from gridtwin.standards.confidence import Confidence
from gridtwin.standards.records import find_record, records
from gridtwin.standards.table import load_table


@dataclass(frozen=True, slots=True)
class PipeClass:
    """A major, minor or local class of pipes (CJJ 61-2017 annex B) and its map colour."""

    TABLE: ClassVar[str] = "pipe_classes"
    level: str
    code: str
    number: int | None
    name_zh: str
    name_en: str | None
    parent_code: str | None
    colour_hex: str | None
    standard: str
    source: str
    confidence: Confidence

    @property
    def major_code(self) -> str:
        """Code of the major class; a local class without a parent is its own."""
        return self.parent_code or self.code


@dataclass(frozen=True, slots=True)
class PipeFeature:
    """A feature with an 8-digit code (CJJ 61-2017 annex F)."""

    TABLE: ClassVar[str] = "pipe_feature_codes"
    code: str
    name: str
    major: str
    minor: str
    element: str | None
    point_kind: str | None
    standard: str
    source: str
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class ChangeSpotType:
    """A type of change spot (图斑类型)."""

    TABLE: ClassVar[str] = "change_spot_types"
    code: str
    name: str
    name_en: str | None
    source: str
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class GridCheck:
    """A check of unit grids, G01 … G11."""

    TABLE: ClassVar[str] = "grid_checks"
    id: str
    rule: str
    rule_en: str | None
    severity: str
    standard: str
    source: str
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class AccuracyClass:
    """Positional accuracy class of components: mean error in metres."""

    TABLE: ClassVar[str] = "accuracy_classes"
    accuracy_class: str
    mean_error_m: float
    use: str
    use_en: str | None
    standard: str
    source: str
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class PipeRule:
    """A quality rule of pipe data, P01 … X10."""

    TABLE: ClassVar[str] = "pipe_quality_rules"
    id: str
    table: str
    rule: str
    severity: str
    source: str
    confidence: Confidence


def pipe_classes(
    *, level: str | None = None, override_dir: str | Path | None = None
) -> tuple[PipeClass, ...]:
    """Pipe classes; `level` narrows to `major`, `minor` or `local`.

    >>> [each.code for each in pipe_classes(level="major")]
    ['JS', 'PS', 'RQ', 'RL', 'DL', 'TX', 'GY', 'QT']
    """
    limits = {} if level is None else {"level": level}
    return records(PipeClass, override_dir=override_dir, **limits)


def pipe_class(text: str, *, override_dir: str | Path | None = None) -> PipeClass:
    """The pipe class of that code, Chinese name or English name.

    >>> pipe_class("污水").code, pipe_class("WS").major_code
    ('WS', 'PS')

    Raises:
        UnknownEntry: no such class.
    """
    return find_record(PipeClass, text, override_dir=override_dir)


def pipe_features(
    *, override_dir: str | Path | None = None, **conditions: str | None
) -> tuple[PipeFeature, ...]:
    """Pipe features; conditions are columns, as in `pipe_features(minor="污水", point_kind="feature")`."""
    return records(PipeFeature, override_dir=override_dir, **conditions)


def change_spot_types(*, override_dir: str | Path | None = None) -> tuple[ChangeSpotType, ...]:
    """All types of change spots."""
    return records(ChangeSpotType, override_dir=override_dir)


def grid_checks(*, override_dir: str | Path | None = None) -> tuple[GridCheck, ...]:
    """The checks of unit grids in order.

    >>> grid_checks()[0].id, grid_checks()[9].severity
    ('G01', 'warning')
    """
    return records(GridCheck, override_dir=override_dir)


def accuracy_classes(*, override_dir: str | Path | None = None) -> tuple[AccuracyClass, ...]:
    """Positional accuracy classes A, B, C; to be confirmed against the standard.

    >>> {each.accuracy_class: each.mean_error_m for each in accuracy_classes()}
    {'A': 0.5, 'B': 1.0, 'C': 10.0}
    """
    return records(AccuracyClass, override_dir=override_dir)


def pipe_rules(*, override_dir: str | Path | None = None) -> tuple[PipeRule, ...]:
    """Quality rules of pipe data."""
    return records(PipeRule, override_dir=override_dir)


def grid_target_area_m2(*, override_dir: str | Path | None = None) -> float:
    """Area towards which unit grids are cut, in square metres; to be confirmed against the standard.

    >>> grid_target_area_m2()
    10000.0
    """
    return float(str(load_table("grid_parameters", override_dir=override_dir).row("target_area")["value"]))
