from __future__ import annotations

import ast

import pytest

from tests.paths import ROOT
from twin_server.access.page_guard import USER_HEADERS, may_see
from twin_server.access.rules import own_rules


@pytest.mark.parametrize(
    ("page", "role", "is_seen"),
    [
        ("scene", "viewer", True),
        ("scene", "administrator", True),
        ("scene", "", False),
        ("scene", "None", False),
        ("scene", "king", False),
        ("not listed", "administrator", False),
    ],
)
def test_who_sees_a_page(page: str, role: str, is_seen: bool) -> None:
    assert may_see(page, role) is is_seen


def test_every_page_of_streamlit_asks() -> None:
    """Pages come over one websocket, so each has to ask by itself, and by a name that has a rule."""
    source = (ROOT / "twin_server" / "page.py").read_text("utf-8")
    asking = [
        path for path in (ROOT / "twin_server").rglob("*.py") if "st.navigation" in path.read_text("utf-8")
    ]
    assert [path.name for path in asking] == ["page.py"]
    tables = [
        ast.literal_eval(node.value)
        for node in ast.parse(source).body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "_PAGES"
    ]
    assert set(tables[0]) == set(own_rules().pages)
    assert source.index("require(name)") < source.index("show(name")


def test_the_headers_are_those_that_the_guard_sets() -> None:
    from twin_server.access.guard import ROLE_HEADER, USER_HEADER

    assert USER_HEADERS == {USER_HEADER: "name", ROLE_HEADER: "role"}
