"""What a scene is made from: each source says what it depends on, and makes one item."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from gridtwin.progress import Progress


@dataclass(frozen=True, slots=True)
class Note:
    """Something a person should know about an item."""

    en: str
    zh: str


@dataclass(frozen=True, slots=True)
class Built:
    """One item of the scene as it was made.

    `entry` is the file a viewer opens, below the item's folder. `box` is west, south, east, north in degrees,
    `heights` lowest and highest in metres as in the workspace. `more` is what its kind needs besides.
    """

    entry: str
    kind: str
    features: int
    box: tuple[float, float, float, float]
    heights: tuple[float, float] | None = None
    notes: tuple[Note, ...] = ()
    more: dict[str, Any] = field(default_factory=dict)


class Source(Protocol):
    """One thing that becomes one item of the scene."""

    id: str
    group: str  # buildings, pipes, imagery, models, points, layers: what `--only` takes besides ids
    title_zh: str
    title_en: str
    origin: str  # where it comes from, for people

    def fingerprint(self) -> str:
        """A text that changes when the item would; quick to tell."""

    def build(self, folder: Path, progress: Progress) -> Built:
        """Make the item's files in an empty folder.

        Raises:
            GridTwinError: it cannot be made; the message says why and what to do.
        """
