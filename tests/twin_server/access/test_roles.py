from __future__ import annotations

import pytest

from twin_server.access.errors import BadAccessRules
from twin_server.access.roles import is_at_least, parse_roles, role, role_names, scope, scope_names


def test_roles_are_ordered() -> None:
    assert role_names() == ("viewer", "inspector", "operator", "administrator")
    assert is_at_least("administrator", "operator")
    assert not is_at_least("inspector", "operator")


def test_scopes_need_roles() -> None:
    assert {name: scope(name).role for name in scope_names()} == {
        "read": "viewer",
        "review": "inspector",
        "operate": "operator",
        "ingest": "operator",
        "admin": "administrator",
    }


def test_unknown_names_are_refused_with_the_known_ones() -> None:
    with pytest.raises(BadAccessRules, match="viewer, inspector"):
        role("root")
    with pytest.raises(BadAccessRules, match="read, review"):
        scope("write")


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        ({"role": [{"name": "a", "zh": "甲"}], "scope": []}, "lacks 'en'"),
        ({"role": [{"name": "a", "zh": "甲", "en": "A"}] * 2, "scope": []}, "twice"),
        (
            {
                "role": [{"name": "a", "zh": "甲", "en": "A"}],
                "scope": [{"name": "s", "role": "b", "zh": "", "en": ""}],
            },
            "needs role 'b'",
        ),
    ],
)
def test_bad_tables(raw: dict, reason: str) -> None:
    with pytest.raises(BadAccessRules, match=reason):
        parse_roles(raw)
