from __future__ import annotations

from typing import Any

import pytest

from twin_server.access.errors import BadAccessRules
from twin_server.access.rules import own_rules, parse_rules

RULE: dict[str, Any] = {"path": "/api/layers", "methods": ["GET"], "role": "viewer", "scope": "read"}


@pytest.mark.parametrize(
    ("method", "path", "role"),
    [
        ("GET", "/", "viewer"),
        ("HEAD", "/api/layers", "viewer"),
        ("GET", "/api/access/audit", "administrator"),
        ("POST", "/api/patches/1/verdict", "inspector"),
        ("GET", "/sign-in", "anyone"),
        ("GET", "/pages/start.js", "viewer"),
        ("GET", "/health", "anyone"),
    ],
)
def test_found(method: str, path: str, role: str) -> None:
    rule = own_rules().find(method, path)
    assert rule is not None
    assert rule.role == role


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", "/api/layers"),
        ("DELETE", "/"),
        ("GET", "/api//layers"),
        ("GET", "/api/layers/"),
        ("GET", "/sign-in/../api/layers"),
        ("GET", "/sign-in/static/../../api/layers"),
        ("GET", "//sign-in"),
        ("GET", "/SIGN-IN"),
        ("GET", "/static/js/index.js"),
        ("GET", "/nothing"),
        ("GET", "/api/layers\n"),
    ],
)
def test_not_found(method: str, path: str) -> None:
    assert own_rules().find(method, path) is None


@pytest.mark.parametrize(
    ("entry", "reason"),
    [
        ({**RULE, "path": "api"}, "begins with /"),
        ({**RULE, "methods": ["FETCH"]}, "methods are some of"),
        ({**RULE, "methods": []}, "methods are some of"),
        ({**RULE, "role": "king"}, "role 'king'"),
        ({"path": "/x", "methods": ["GET"]}, "role 'None'"),
        ({**RULE, "scope": "all"}, "scope 'all'"),
        ({**RULE, "roles": "viewer"}, "unknown keys"),
        ({**RULE, "max_bytes": -1}, "max_bytes"),
    ],
)
def test_bad_rules(entry: dict[str, Any], reason: str) -> None:
    with pytest.raises(BadAccessRules, match=reason):
        parse_rules({"rule": [entry]})


def test_a_rule_that_never_counts_is_refused() -> None:
    with pytest.raises(BadAccessRules, match="twice"):
        parse_rules({"rule": [RULE, RULE]})
