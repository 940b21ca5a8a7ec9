"""Which request needs which role and scope: `data/routes.toml`, checked when it is read. Default: refused."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from starlette.routing import compile_path

from twin_server.access.errors import BadAccessRules
from twin_server.access.roles import role, scope

ANYONE = "anyone"
SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
_METHODS = frozenset({"GET", "POST", "PUT", "PATCH", "DELETE"})
_MEBIBYTE = 1 << 20


@dataclass(frozen=True, slots=True)
class Rule:
    """What one kind of request needs; the fields are explained at the top of `data/routes.toml`."""

    path: str
    methods: frozenset[str]
    role: str
    scope: str | None = None
    is_activity: bool = True
    is_audited: bool = True
    max_bytes: int = _MEBIBYTE
    pending: bool = False


@dataclass(frozen=True, slots=True)
class Routes:
    """All rules; the first that fits decides."""

    rules: tuple[Rule, ...]
    patterns: tuple[re.Pattern[str], ...]

    def find(self, method: str, path: str) -> Rule | None:
        """The rule for a request, None when there is none."""
        wanted = "GET" if method == "HEAD" else method
        for rule, pattern in zip(self.rules, self.patterns, strict=True):
            if wanted in rule.methods and pattern.fullmatch(path):
                return rule
        return None

    def methods(self, path: str) -> tuple[str, ...]:
        """Methods that have a rule at this path."""
        pairs = zip(self.rules, self.patterns, strict=True)
        found = {name for rule, pattern in pairs if pattern.fullmatch(path) for name in rule.methods}
        return tuple(sorted(found))


def parse_rules(raw: Mapping[str, Any]) -> Routes:
    """The rules of a table.

    Raises:
        BadAccessRules: a path, method, role, scope or key that does not exist, or a rule that stands twice.
    """
    rules = tuple(_rule(entry) for entry in raw.get("rule", ()))
    _refuse_repetitions(rules)
    return Routes(rules, tuple(compile_path(rule.path)[0] for rule in rules))


@cache
def own_rules() -> Routes:
    """The rules of this application."""
    text = (files("twin_server.access") / "data" / "routes.toml").read_text("utf-8")
    return parse_rules(tomllib.loads(text))


def _rule(entry: Mapping[str, Any]) -> Rule:
    where = f"routes.toml: rule for '{entry.get('path', '?')}'"
    unknown = set(entry) - set(Rule.__dataclass_fields__)
    if unknown:
        raise BadAccessRules(f"{where} has unknown keys {sorted(unknown)}")
    path, methods = str(entry.get("path", "")), frozenset(entry.get("methods", ()))
    if not path.startswith("/"):
        raise BadAccessRules(f"{where}: a path begins with /")
    if not methods or methods - _METHODS:
        raise BadAccessRules(f"{where}: methods are some of {', '.join(sorted(_METHODS))}")
    if entry.get("role") != ANYONE:
        role(str(entry.get("role")))
    if entry.get("scope") is not None:
        scope(entry["scope"])
    rule = Rule(**{**entry, "methods": methods})
    if rule.max_bytes < 0 or isinstance(rule.max_bytes, bool):
        raise BadAccessRules(f"{where}: max_bytes {rule.max_bytes} is not a number of bytes")
    return rule


def _refuse_repetitions(rules: Iterable[Rule]) -> None:
    seen: set[tuple[str, str]] = set()
    for rule in rules:
        for method in rule.methods:
            if (rule.path, method) in seen:
                raise BadAccessRules(
                    f"routes.toml: {method} {rule.path} stands twice; the second never counts"
                )
            seen.add((rule.path, method))
