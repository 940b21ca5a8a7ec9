"""How far a fact of a standard can be trusted, and what a screen may say of it (`data/confidence.toml`)."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files

from gridtwin.standards.errors import UnknownMark


class Standing(StrEnum):
    """What a screen may say: the standard's own, somebody's practice, or still to be confirmed."""

    STANDARD = "standard"
    LOCAL = "local"
    CONFIRM = "confirm"


class Confidence(StrEnum):
    """The marks of the standards data, each with one meaning."""

    SOURCED = "sourced"
    SOURCED_ANCHOR = "sourced-anchor"
    SOURCED_LOCAL = "sourced-local"
    SOURCED_IMPLEMENTATION = "sourced-implementation"
    SOURCED_OLDER = "sourced-older"
    PARTLY_SOURCED = "partly-sourced"
    INFERRED = "inferred"
    DERIVED = "derived"
    CONFLICTING = "conflicting"
    MEMORY = "memory"
    MEMORY_NO_CODE = "memory-no-code"
    OWN = "own"

    @property
    def standing(self) -> Standing:
        """What a screen may say about a fact with this mark."""
        return _marks()[self].standing

    @property
    def is_binding(self) -> bool:
        """Whether a check against the fact may be shown as a verdict on compliance."""
        return self.standing is Standing.STANDARD

    def title(self, language: str = "zh") -> str:
        """Meaning of the mark in Chinese (`zh`) or English (`en`)."""
        mark = _marks()[self]
        return mark.zh if language == "zh" else mark.en


@dataclass(frozen=True, slots=True)
class _Mark:
    standing: Standing
    zh: str
    en: str
    spellings: tuple[str, ...]


def confidence_of(mark: str | None) -> Confidence:
    """The mark behind a table's `confidence` text, whatever remark it carries; None means GridTwin's own.

    >>> confidence_of("memory; 0.70 quiz-confirmed")
    <Confidence.MEMORY: 'memory'>

    Raises:
        UnknownMark: the text is not listed in `data/confidence.toml`.
    """
    if mark is None:
        return Confidence.OWN
    try:
        return _spellings()[mark]
    except KeyError:
        known = ", ".join(each.value for each in Confidence)
        raise UnknownMark(
            f"confidence '{mark}' is not a mark of the standards data; use one of {known} (docs/standards.md)"
        ) from None


def is_binding(row: Mapping[str, object]) -> bool:
    """Whether a row's figure may be shown as the standard's, and a check against it as a verdict.

    >>> is_binding({"min_cover_m": 0.7, "confidence": "memory"})
    False
    """
    mark = row.get("confidence")
    return confidence_of(None if mark is None else str(mark)).is_binding


def standing_title(standing: Standing, language: str = "zh") -> str:
    """Words a screen puts beside a figure.

    >>> standing_title(Standing.CONFIRM)
    '待与标准核对'
    """
    return str(_declarations()["standing"][standing.value][language])


@cache
def _declarations() -> dict[str, dict[str, dict[str, object]]]:
    return tomllib.loads((files("gridtwin.standards") / "data" / "confidence.toml").read_text("utf-8"))


@cache
def _marks() -> dict[Confidence, _Mark]:
    return {
        Confidence(name): _Mark(
            Standing(str(raw["standing"])),
            str(raw["zh"]),
            str(raw["en"]),
            tuple(raw["spellings"]),  # type: ignore[arg-type]  # a TOML array of strings
        )
        for name, raw in _declarations()["mark"].items()
    }


@cache
def _spellings() -> dict[str, Confidence]:
    own = {mark.value: mark for mark in Confidence}
    return own | {text: mark for mark, meaning in _marks().items() for text in meaning.spellings}
