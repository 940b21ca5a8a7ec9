"""Roles and scopes, from `data/roles.toml`: an ordered list of roles, and what a token can be good for."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from twin_server.access.errors import BadAccessRules

VIEWER = "viewer"
ADMINISTRATOR = "administrator"


@dataclass(frozen=True, slots=True)
class Role:
    """One role; a higher rank may do all that a lower one may."""

    name: str
    rank: int
    zh: str
    en: str


@dataclass(frozen=True, slots=True)
class Scope:
    """What a token is good for, and the role that its user needs."""

    name: str
    role: str
    zh: str
    en: str


def parse_roles(raw: dict[str, Any]) -> tuple[dict[str, Role], dict[str, Scope]]:
    """Roles and scopes by name.

    Raises:
        BadAccessRules: a name stands twice, or a scope needs a role that does not exist.
    """
    try:
        roles = [
            Role(entry["name"], rank, entry["zh"], entry["en"]) for rank, entry in enumerate(raw["role"])
        ]
        scopes = [Scope(entry["name"], entry["role"], entry["zh"], entry["en"]) for entry in raw["scope"]]
    except KeyError as error:
        raise BadAccessRules(f"roles.toml: an entry lacks {error}; each has name, zh, en") from error
    by_name = {role.name: role for role in roles}
    if len(by_name) != len(roles) or len({scope.name for scope in scopes}) != len(scopes):
        raise BadAccessRules("roles.toml: a name stands twice; each role and scope has one of its own")
    for scope in scopes:
        if scope.role not in by_name:
            raise BadAccessRules(f"roles.toml: scope '{scope.name}' needs role '{scope.role}', which is none")
    return by_name, {scope.name: scope for scope in scopes}


@cache
def _tables() -> tuple[dict[str, Role], dict[str, Scope]]:
    text = (files("twin_server.access") / "data" / "roles.toml").read_text("utf-8")
    return parse_roles(tomllib.loads(text))


def role_names() -> tuple[str, ...]:
    """Names of the roles, from least to most."""
    return tuple(_tables()[0])


def scope_names() -> tuple[str, ...]:
    """Names of the scopes."""
    return tuple(_tables()[1])


def role(name: str) -> Role:
    """One role.

    Raises:
        BadAccessRules: there is none of that name.
    """
    known = _tables()[0]
    if name not in known:
        raise BadAccessRules(
            f"role '{name}' does not exist; the roles are {', '.join(known)}",
            zh=f"没有角色“{name}”；可用角色：{'、'.join(known)}",
        )
    return known[name]


def scope(name: str) -> Scope:
    """One scope.

    Raises:
        BadAccessRules: there is none of that name.
    """
    known = _tables()[1]
    if name not in known:
        raise BadAccessRules(
            f"scope '{name}' does not exist; the scopes are {', '.join(known)}",
            zh=f"没有权限范围“{name}”；可用范围：{'、'.join(known)}",
        )
    return known[name]


def is_at_least(own: str, needed: str) -> bool:
    """Whether a role may do what `needed` may.

    >>> is_at_least("operator", "viewer"), is_at_least("viewer", "operator")
    (True, False)
    """
    return role(own).rank >= role(needed).rank
