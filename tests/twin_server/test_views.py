from __future__ import annotations

from datetime import timedelta

import pytest

from tests.twin_server.small_city import NOW
from twin_server.city import City
from twin_server.errors import BadRequest, NotFound, TooMuch
from twin_server.views import MOST_VIEWS, share_view, shared_views, unshare_view

VIEW = "c=103.8,36.05,16.2,54,18;g=after;l=building,change_patch*0.5"


def test_views_are_shared_and_taken_away(own_city: City) -> None:
    workspace = own_city.workspace
    assert shared_views(workspace) == []
    made = share_view(workspace, " 河边 ", VIEW, actor="zhao", now=NOW)
    share_view(workspace, "A", VIEW, actor="qian", now=NOW)
    assert made["name"] == "河边"
    assert made["created_by"] == "zhao"
    assert [(row["name"], row["view"]) for row in shared_views(workspace)] == [("A", VIEW), ("河边", VIEW)]
    unshare_view(workspace, made["id"], actor="sun", now=NOW + timedelta(days=1))
    assert [row["name"] for row in shared_views(workspace)] == ["A"]
    assert workspace.history("saved_view", made["id"])["actor"].tolist() == ["sun"]
    assert share_view(workspace, "河边", VIEW, actor="zhao", now=NOW)["id"] != made["id"]  # the name is free


@pytest.mark.parametrize(
    ("name", "view", "complaint"),
    [
        pytest.param("  ", VIEW, "1 to 80 characters", id="no name"),
        pytest.param("x" * 81, VIEW, "81 characters", id="a long name"),
        pytest.param("a\nb", VIEW, "on one line", id="two lines"),
        pytest.param("a", "", "is none", id="no view"),
        pytest.param("a", "c=1" + "0" * 2000, "up to 2000", id="a long view"),
        pytest.param("a", "c=<script>", "'#view='", id="markup"),
        pytest.param("a", "c=１", "is none", id="other digits"),
    ],
)
def test_what_is_no_view(own_city: City, name: str, view: str, complaint: str) -> None:
    with pytest.raises(BadRequest, match=complaint):
        share_view(own_city.workspace, name, view, actor="zhao", now=NOW)
    assert shared_views(own_city.workspace) == []


def test_a_name_stands_once(own_city: City) -> None:
    share_view(own_city.workspace, "A", VIEW, actor="zhao", now=NOW)
    with pytest.raises(BadRequest, match="'A' already"):
        share_view(own_city.workspace, "A ", VIEW, actor="zhao", now=NOW)


def test_there_are_not_endlessly_many(own_city: City, monkeypatch: pytest.MonkeyPatch) -> None:
    assert MOST_VIEWS == 500
    monkeypatch.setattr("twin_server.views.MOST_VIEWS", 1)
    share_view(own_city.workspace, "A", VIEW, actor="zhao", now=NOW)
    with pytest.raises(TooMuch, match="remove one"):
        share_view(own_city.workspace, "B", VIEW, actor="zhao", now=NOW)


def test_a_view_that_is_gone(own_city: City) -> None:
    with pytest.raises(NotFound, match="somebody may have removed it"):
        unshare_view(own_city.workspace, "x", actor="zhao", now=NOW)
