"""What a rule is called for people: its title, with the number that tables and documents know it by."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import tomllib

from ..editing.finding import Finding
from ..paths import tables
from ..translation import pick

_TABLES = ("census_rules.toml", "grid_rules.toml")
# `class_code not zero`, `point_kind digits`: rules of the segments of a code
_ENDINGS = {
    " not zero": ("编码段不能全为0", "not all zero"),
    " digits": ("编码段的取值", "digits of a segment"),
}


def rule_in_words(finding: Finding) -> str:
    """The rule of a finding in the user's language; one that nobody has named stays as it is."""
    if finding.rule_zh:
        return f"{finding.rule} {pick(finding.rule_zh, finding.rule_en)}"
    name = finding.rule
    if name in _titled():
        return f"{name} {pick(*_titled()[name])}"
    if name in _words():
        return pick(*_words()[name])
    return next((pick(*words) for ending, words in _ENDINGS.items() if name.endswith(ending)), name)


@lru_cache(maxsize=1)
def _words() -> dict[str, tuple[str, str]]:
    text = Path(__file__).with_name("rule_words.toml").read_text("utf-8")
    return {name: (zh, en) for name, (zh, en) in tomllib.loads(text).items()}


@lru_cache(maxsize=1)
def _titled() -> dict[str, tuple[str, str]]:
    """Titles of the rules of tables, by number."""
    found = {}
    for name in _TABLES:
        rules = tomllib.loads((tables() / name).read_text("utf-8"))["rules"]
        found.update({number: (rule["zh"], rule["en"]) for number, rule in rules.items()})
    return found
