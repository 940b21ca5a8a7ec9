"""What an algorithm says about itself (`algorithms/NAME.toml`), with what many have in common filled in.

Nothing of QGIS is needed to read it: the page of all algorithms is written from the same files.
"""

from __future__ import annotations

import shlex
from dataclasses import dataclass, field, fields
from functools import cache
from pathlib import Path
from typing import Any

import tomllib
from gridtwin.errors import UsageError

FOLDER = Path(__file__).resolve().parent
ALGORITHMS = FOLDER / "algorithms"


class BadAlgorithm(UsageError):
    """An algorithm's declaration breaks a rule."""


@dataclass(frozen=True)
class Part:
    """An input or output: its name in scripts, its kind, its titles, and what else the kind knows."""

    name: str
    kind: str
    zh: str
    en: str
    rest: dict[str, Any] = field(default_factory=dict)

    @property
    def is_required(self) -> bool:
        """Whether it must be given: not where there is a default."""
        return bool(self.rest.get("required")) and self.rest.get("default") is None


@dataclass(frozen=True)
class Declaration:
    """One algorithm; either `method` of the engine, or `command` of the program, or a class of its own.

    In `command`, {WORKSPACE} and {NAME} stand for values, *NAME for a list or for what may be left out.
    `signed`: the command takes who does it, where it `changes` something. `either`: names of inputs of
    which one at least is given. `example` has values of the sample city; `needs_program` is False where
    QGIS alone does the work.
    """

    name: str
    title_zh: str
    title_en: str
    help_zh: str
    help_en: str
    group: str
    icon: str = ""
    method: str = ""
    command: tuple[str, ...] = ()
    changes: bool = False
    signed: bool = True
    either: tuple[tuple[str, ...], ...] = ()
    needs_workspace: bool = True
    needs_program: bool = True
    inputs: tuple[Part, ...] = ()
    outputs: tuple[Part, ...] = ()
    example: dict[str, Any] = field(default_factory=dict)

    @property
    def icon_path(self) -> Path:
        """Its own icon beside the declaration, or one of the plugin's (`tools/NAME/icon.svg`)."""
        return FOLDER.parent / self.icon if self.icon else ALGORITHMS / f"{self.name}.svg"

    @property
    def example_line(self) -> str:
        """The example as a command of a shell."""
        words = ["qgis_process", "run", f"gridtwin:{self.name}", "--"]
        given = {"WORKSPACE": "/data/city"} if self.needs_workspace else {}
        values = {**given, **self.example}
        return " ".join([*words, *(f"{key}={shlex.quote(str(value))}" for key, value in values.items())])


def declarations() -> tuple[Declaration, ...]:
    """All algorithms by name.

    Raises:
        BadAlgorithm: names file, key and rule.
    """
    return tuple(read(path) for path in sorted(ALGORITHMS.glob("*.toml")))


def read(path: Path) -> Declaration:
    """One declaration.

    Raises:
        BadAlgorithm: it cannot be read, a key is missing or unknown, or a part is shared that is not.
    """
    try:
        raw: dict[str, Any] = tomllib.loads(path.read_text("utf-8"))  # Any: TOML values
        inputs = tuple(_part(name, own, "inputs") for name, own in raw.pop("inputs", {}).items())
        outputs = tuple(_part(name, own, "outputs") for name, own in raw.pop("outputs", {}).items())
        raw["command"] = tuple(raw.get("command", ()))
        raw["either"] = tuple(tuple(names) for names in raw.get("either", ()))
        return Declaration(name=path.stem, inputs=inputs, outputs=outputs, **raw)
    except (TypeError, ValueError, KeyError) as error:
        known = ", ".join(each.name for each in fields(Declaration)[1:])
        raise BadAlgorithm(f"{path}: {error}; its keys are {known}") from error


def _part(name: str, own: dict[str, Any], which: str) -> Part:
    """What stands here over what is shared: without a `kind`, the part of that name (or `like`) is meant."""
    full = dict(own)
    if "kind" not in own:
        shared = _shared(which)
        like = str(full.pop("like", name))
        if like not in shared:
            raise BadAlgorithm(f"{name} has no kind, and there is no {like} in {which}.toml")
        full = {**shared[like], **full}
    titles = {key: str(full.pop(key)) for key in ("kind", "zh", "en")}
    return Part(name, rest=full, **titles)


@cache
def _shared(which: str) -> dict[str, dict[str, Any]]:
    return tomllib.loads((FOLDER / f"{which}.toml").read_text("utf-8"))
