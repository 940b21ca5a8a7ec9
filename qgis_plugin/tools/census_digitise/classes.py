"""Component classes to choose from: found by initials, code, Chinese or English name, recently used first."""

from __future__ import annotations

import json
from dataclasses import dataclass

from gridtwin.model import domain
from gridtwin.standards import component_classes
from qgis.core import QgsSettings

from ...expressions.open_workspace import open_workspace
from ...expressions.titles import major_title
from ...matching import UNFIT, rank
from ...pinyin import initials
from ...translation import language, pick

_RECENT = "gridtwin/recent_classes"
_MOST_RECENT = 9


@dataclass(frozen=True)
class Choice:
    """A class as it is listed."""

    code: str
    zh: str
    en: str
    major: str
    initials: str

    @property
    def title(self) -> str:
        """Code and name in the user's language."""
        return f"{self.code}  {pick(self.zh, self.en or self.zh)}"


def choices() -> list[Choice]:
    """All classes of the open workspace, which may have a table of its own, by code."""
    workspace = open_workspace()
    known = domain("component_class", override_dir=workspace.standards if workspace else None)
    majors = {each.code: major_title(each, language()) for each in component_classes()}
    made = [
        Choice(str(each.value), each.zh, each.en, majors.get(str(each.value)) or "", initials(each.zh))
        for each in known.values
    ]
    return sorted(made, key=lambda each: each.code)


def find(listed: list[Choice], text: str, recent: list[str]) -> list[Choice]:
    """The classes that a text means, best first; all of them for an empty text, recent ones in front."""
    order = {code: place for place, code in enumerate(recent)}
    ranked = [(rank(each, text), order.get(each.code, len(order)), each.code, each) for each in listed]
    return [each for fit, _, _, each in sorted(ranked, key=lambda one: one[:3]) if fit < UNFIT]


def recent_codes() -> list[str]:
    """Codes used last, newest first."""
    try:
        kept = json.loads(str(QgsSettings().value(_RECENT, "[]")))
    except ValueError:
        return []
    return [str(each) for each in kept][:_MOST_RECENT] if isinstance(kept, list) else []


def note_used(code: str) -> list[str]:
    """Put a code in front of the recent ones; the new list."""
    made = [code, *(each for each in recent_codes() if each != code)][:_MOST_RECENT]
    QgsSettings().setValue(_RECENT, json.dumps(made))
    return made
