"""Component classes and event classes: what the city counts and what its inspectors report.

GB/T 30428.2-2013 is the current edition; CJ/T 214-2007 before it has other codes for the same words.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import ClassVar

from gridtwin.standards.confidence import Confidence
from gridtwin.standards.records import find_record, records


class Edition(StrEnum):
    """Edition of the class tables."""

    CURRENT = "GB/T 30428.2-2013"
    PREVIOUS = "CJ/T 214-2007"


@dataclass(frozen=True, slots=True)
class ComponentClass:
    """A minor class of components. `code` is None where only the name is known."""

    TABLE: ClassVar[str] = "component_classes"
    edition: str
    major_code: str
    major: str
    code: str | None
    name: str
    name_en: str | None
    scope: str
    source: str
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class EventClass:
    """A minor class of events. `code` is None where only the name is known."""

    TABLE: ClassVar[str] = "event_classes"
    edition: str
    major_code: str
    major: str
    code: str | None
    name: str
    name_en: str | None
    scope: str
    source: str
    confidence: Confidence


def component_classes(
    *, edition: str = Edition.CURRENT, scope: str | None = None, override_dir: str | Path | None = None
) -> tuple[ComponentClass, ...]:
    """Component classes of an edition; `scope` narrows to `national`, `local-extension` or `extension`.

    >>> len(component_classes(edition=Edition.PREVIOUS, scope="national"))
    85
    """
    limits = {} if scope is None else {"scope": scope}
    return records(ComponentClass, override_dir=override_dir, edition=edition, **limits)


def component_class(
    text: str, *, edition: str = Edition.CURRENT, override_dir: str | Path | None = None
) -> ComponentClass:
    """The component class of that code, Chinese name or English name.

    >>> component_class("0137").name, component_class("street lamp").code
    ('路灯', '0137')
    >>> component_class("0118", edition=Edition.PREVIOUS).name
    '路灯'

    Raises:
        UnknownEntry: the edition has no such class.
    """
    return find_record(ComponentClass, text, override_dir=override_dir, edition=edition)


def event_classes(
    *, edition: str = Edition.CURRENT, scope: str | None = None, override_dir: str | Path | None = None
) -> tuple[EventClass, ...]:
    """Event classes of an edition; `scope` narrows to `national`, `local-extension` or `extension`."""
    limits = {} if scope is None else {"scope": scope}
    return records(EventClass, override_dir=override_dir, edition=edition, **limits)


def event_class(
    text: str, *, edition: str = Edition.CURRENT, override_dir: str | Path | None = None
) -> EventClass:
    """The event class of that code, Chinese name or English name.

    >>> event_class("私搭乱建").code
    '0101'

    Raises:
        UnknownEntry: the edition has no such class.
    """
    return find_record(EventClass, text, override_dir=override_dir, edition=edition)
