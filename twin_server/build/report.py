"""What a build did: item by item, for people and for programs."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from gridtwin.store import atomic

FILE = "report.json"


class Outcome(StrEnum):
    """What became of a source."""

    BUILT = "built"
    KEPT = "kept"
    REFUSED = "refused"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Line:
    """One source; `why` says the reason where it was refused, `notes` what to know of it."""

    id: str
    outcome: Outcome
    title_zh: str
    title_en: str
    why_en: str = ""
    why_zh: str = ""
    features: int = 0
    size_bytes: int = 0
    seconds: float = 0.0
    notes: list[dict[str, str]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Report:
    """All lines of a build."""

    started_at: datetime
    lines: tuple[Line, ...]
    is_whole: bool = True  # false: it was stopped before the end

    def count(self, outcome: Outcome) -> int:
        """How many lines have that outcome."""
        return sum(line.outcome is outcome for line in self.lines)


def write(scene: Path, report: Report) -> None:
    """Replace the report."""
    told = {
        "started_at": report.started_at.isoformat(),
        "is_whole": report.is_whole,
        "lines": [asdict(line) for line in report.lines],
    }
    atomic.write_text(scene / FILE, json.dumps(told, ensure_ascii=False, indent=1))
