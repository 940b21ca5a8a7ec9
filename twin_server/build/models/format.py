"""What each format of models offers: a look at a file before it is registered, and its making."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from gridtwin.progress import Progress
from twin_server.build.models.register import Model
from twin_server.build.source import Built
from twin_server.errors import NoPlace


@dataclass(frozen=True, slots=True)
class Look:
    """What a file says before it is made: whence it knows its place, and files it needs beside it."""

    placed_by: str
    beside: tuple[Path, ...] = ()


class Format(Protocol):
    """One format; each is a module."""

    KIND: str  # group of items: models or points
    NAME: str

    def look(self, model: Model) -> Look:
        """Check a file before it is registered.

        Raises:
            BadModel: it is broken. NoPlace: it does not say where it stands, and the user did not either.
        """

    def make(self, model: Model, folder: Path, progress: Progress) -> Built:
        """Make its files. Raises what `look` raises."""


def no_place(model: Model, what: str, what_zh: str) -> NoPlace:
    """The question for a place."""
    return NoPlace(
        f"{model.name} does not say where it stands ({what}); add it with --crs EPSG if its coordinates "
        "are those of a "
        "CRS, or with --place LON,LAT,HEIGHT[,HEADING]",
        zh=f"{model.name}没有位置信息（{what_zh}）；若坐标属于某坐标系请加--crs EPSG代码，"
        "否则请加--place 经度,纬度,高程[,方位角]",
    )
