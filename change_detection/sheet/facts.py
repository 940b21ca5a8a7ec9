"""What a sheet says of a patch: its row in words of both languages, and what its evidence folder holds."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pandas as pd
from shapely import MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry

from change_detection.evidence import FACTS, broken_evidence, folder_digest
from gridtwin.model.domain import domain

INTACT, CHANGED, MISSING, UNSEALED = "intact", "changed", "missing", "unsealed"

_LEAST, _MOST = 0.01, 0.99  # a probability is shown from here to there


@dataclass(frozen=True, slots=True)
class Place:
    """A point inside a patch, in the workspace's CRS and in degrees."""

    x: float
    y: float
    longitude: float
    latitude: float
    crs: int


@dataclass(frozen=True, slots=True)
class SheetVerdict:
    """A verdict that was given, and where the audit has it. `reason` is Chinese and English."""

    status: str
    reason: tuple[str, str]
    note: str
    by: str
    at: datetime
    entry: int
    entry_sha256: str


@dataclass(frozen=True, slots=True)
class SheetFacts:
    """A patch ready to be drawn. `evidence` is the content of its evidence.json, empty without one."""

    row: Mapping[str, Any]  # Any: cells of a change_patch row
    polygon: Polygon | MultiPolygon
    place: Place
    city: str
    predecessor_no: str | None
    root: Path
    folder: Path | None
    evidence: Mapping[str, Any]  # Any: JSON
    state: str
    verdict: SheetVerdict | None = None

    @property
    def number(self) -> str:
        """The patch number."""
        return str(self.row["patch_no"])

    def text(self, name: str) -> str:
        """A cell as text; a dash when it is empty."""
        value = self.row.get(name)
        if is_empty(value):
            return "–"
        if isinstance(value, pd.Timestamp | date):
            return f"{value:%Y-%m-%d}"
        return str(value)

    def number_of(self, name: str, form: str) -> str:
        """A number with its unit, as the form says; a dash when it is empty."""
        value = self.row.get(name)
        return "–" if is_empty(value) else form.format(float(str(value)))

    def chance_of(self, name: str) -> str:
        """A probability in per cent, never rounded to certainty; a dash when it is empty."""
        value = self.row.get(name)
        if is_empty(value):
            return "–"
        share = float(str(value))
        if share > _MOST:
            return "> 99 %"
        return "< 1 %" if share < _LEAST else f"{share * 100:.0f} %"

    def size(self) -> str:
        """Length and width; a dash when the row is older than these columns."""
        sides = [self.number_of(name, "{:.1f}") for name in ("length_m", "width_m")]
        return "–" if "–" in sides else " × ".join(sides) + " m"

    def title(self, name: str, domain_name: str) -> str:
        """A coded cell in both languages; a dash when it is empty."""
        value = self.row.get(name)
        if is_empty(value):
            return "–"
        coded = domain(domain_name)
        return f"{coded.title(str(value))} {coded.title(str(value), 'en')}"

    def path(self, text: str) -> str:
        """A path as it is shown: from the workspace's folder on where it lies in it."""
        given = Path(text)
        return given.relative_to(self.root).as_posix() if given.is_relative_to(self.root) else text

    def zones(self) -> str:
        """Kinds of the control zones touched, or what the comparison found, in both languages."""
        value = self.row.get("zone_kinds")
        if is_empty(value):
            return self.title("zone_state", "zone_check")
        kinds = domain("zone_kind")
        return "；".join(f"{kinds.title(one)} {kinds.title(one, 'en')}" for one in str(value).split(","))

    def reasons(self) -> list[tuple[str, str]]:
        """The reasons of the grade, Chinese and English."""
        lines = [] if is_empty(self.row.get("reasons")) else str(self.row["reasons"]).splitlines()
        parted = [line.partition(" | ") for line in lines]
        return [(chinese, english) for chinese, _, english in parted]


def sheet_facts(
    row: Mapping[str, Any],
    *,
    root: Path,
    city: str,
    place: Place,
    predecessor_no: str | None,
    verdict: SheetVerdict | None = None,
) -> SheetFacts:
    """The facts of a change_patch row; its evidence is checked against checksums and digest."""
    shape: BaseGeometry = row["geometry"]
    polygon = shape if isinstance(shape, Polygon | MultiPolygon) else shape.envelope
    folder, evidence, state = _evidence(root, row)
    return SheetFacts(row, polygon, place, city, predecessor_no, root, folder, evidence, state, verdict)


def is_empty(value: Any) -> bool:  # Any: a cell
    """Whether a cell holds nothing."""
    return value is None or value == "" or bool(pd.isna(value))


def _evidence(root: Path, row: Mapping[str, Any]) -> tuple[Path | None, dict[str, Any], str]:
    if is_empty(row.get("evidence")):
        return None, {}, MISSING
    folder = (root / str(row["evidence"])).resolve()
    if not folder.is_relative_to((root / "evidence").resolve()) or not (folder / FACTS).is_file():
        return None, {}, MISSING
    try:
        record = json.loads((folder / FACTS).read_text("utf-8"))
        broken = broken_evidence(folder)
    except (OSError, ValueError, KeyError, TypeError):
        return folder, {}, CHANGED
    kept = row.get("evidence_sha256")
    if broken or (not is_empty(kept) and folder_digest(folder) != kept):
        return folder, record, CHANGED
    return folder, record, UNSEALED if is_empty(kept) else INTACT
