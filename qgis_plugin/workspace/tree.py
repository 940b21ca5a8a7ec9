"""What layers.toml says: the groups of the layer tree, the layers in them, the map themes."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import tomllib

from ..translation import pick


@dataclass(frozen=True)
class LayerEntry:
    """A layer in the tree."""

    name: str
    on: bool = False
    themes: tuple[str, ...] = ()


@dataclass(frozen=True)
class GroupEntry:
    """A group of layers, or a map theme (then without layers)."""

    name: str
    zh: str
    en: str
    layers: tuple[LayerEntry, ...] = ()

    @property
    def title(self) -> str:
        """Title in the user's language."""
        return pick(self.zh, self.en)


@cache
def groups() -> tuple[GroupEntry, ...]:
    """Groups from top to bottom."""
    made = []
    for raw in _read()["groups"]:
        entries = tuple(
            LayerEntry(**{**each, "themes": tuple(each.get("themes", ()))}) for each in raw.pop("layers")
        )
        made.append(GroupEntry(**raw, layers=entries))
    return tuple(made)


@cache
def themes() -> tuple[GroupEntry, ...]:
    """Map themes, in order; the one named `all` shows every layer."""
    return tuple(GroupEntry(**raw) for raw in _read()["themes"])


def layer_names() -> tuple[str, ...]:
    """All layers of the tree, from top to bottom."""
    return tuple(entry.name for group in groups() for entry in group.layers)


def _read() -> dict[str, Any]:  # Any: TOML values
    return tomllib.loads((Path(__file__).parent / "layers.toml").read_text("utf-8"))
