"""Reasons as they are read: of a verdict by the city's table, of a change by the program's own words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from gridtwin.model import domain

from ...expressions.titles import title
from ...translation import pick, tr

_OUTLINE, _RUN = "outline edited", "detection run "
_VERDICT = re.compile(r"verdict: (?P<status>\w+)(?: \((?P<code>[^)]*)\))?")


def titles_of(options: Mapping[str, Any]) -> dict[str, str]:
    """Titles of the reasons by their codes, of the engine's `patches.options`."""
    return {
        each["code"]: pick(each["zh"], each["en"])
        for verdict in options.get("verdicts", ())
        for each in verdict["reasons"]
    }


def change_reason(text: str, titles: Mapping[str, str]) -> str:
    """Why a row was changed, in the user's language where the program gave the reason; else as it is."""
    if text == _OUTLINE:
        return tr("outline drawn by hand")
    if text.startswith(_RUN):
        return tr("detection run {run}", run=text[len(_RUN) :])
    found = _VERDICT.fullmatch(text)
    if found is None or found["status"] not in domain("patch_status").allowed:
        return text
    code = found["code"]
    said = tr("verdict: {verdict}", verdict=title("patch_status", found["status"]))
    return pick(f"{said}（{titles.get(code, code)}）", f"{said} ({titles.get(code, code)})") if code else said
