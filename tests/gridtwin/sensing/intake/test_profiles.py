"""Profiles are data: what they say holds, and a wrong one is refused with its key."""

from __future__ import annotations

from typing import Any

import pytest

from gridtwin.sensing.errors import BadSensingTable
from gridtwin.sensing.intake.profiles import at_path, load_profiles, parse_profile, to_path


@pytest.mark.parametrize(
    ("topic", "subscription", "fits", "fits_not"),
    [
        ("gridtwin/v1/{code}", "gridtwin/v1/+", "gridtwin/v1/JG1", "gridtwin/v1/JG1/x"),
        ("{app}/dev/{code}/up", "+/dev/+/up", "a/dev/7/up", "a/dev//up"),
        ("{code}/#", "+/#", "JG1/state/now", "JG1"),
        ("a.b/+/{code}", "a.b/+/+", "a.b/x/y", "aXb/x/y"),
    ],
)
def test_topics_become_filters_and_patterns(topic: str, subscription: str, fits: str, fits_not: str) -> None:
    profile = parse_profile("own", {"topic": topic})
    assert profile.subscription == subscription
    assert profile.pattern.fullmatch(fits)
    assert not profile.pattern.fullmatch(fits_not)


def test_paths_walk_through_objects_and_lists() -> None:
    document = {"a": [{"b": 1}, {"b": 2}], "0": "zero"}
    assert at_path(document, to_path("a.1.b")) == 2
    assert at_path(document, to_path("0")) == "zero"
    assert at_path(document, to_path("a.9.b")) is None
    assert at_path(document, to_path("a.b.c")) is None
    assert at_path(document, to_path("")) is document


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        pytest.param({}, "needs a topic", id="no topic"),
        pytest.param({"topic": "a/b"}, "needs {code}", id="no code anywhere"),
        pytest.param({"topic": "a/{code}", "colour": 1}, "unknown key 'colour'", id="unknown key"),
        pytest.param({"topic": "a/x{code}"}, "whole level", id="part of a level"),
        pytest.param({"topic": "#/{code}"}, "stands at the end", id="hash within"),
        pytest.param({"topic": "{code}/{code}"}, "twice", id="a name twice"),
        pytest.param({"topic": "{code}", "values": {"v": "{other}"}}, "may use {code}", id="unknown part"),
        pytest.param({"topic": "{code}", "factor": {"w": 2}}, "no value", id="factor of nothing"),
        pytest.param({"topic": "{code}", "zone": "Mars/Base"}, "zone 'Mars/Base'", id="zone"),
    ],
)
def test_a_wrong_profile_is_refused(entry: dict[str, Any], said: str) -> None:
    with pytest.raises(BadSensingTable, match="profile own") as refused:
        parse_profile("own", entry)
    assert said in str(refused.value)
    assert refused.value.zh


def test_only_packaged_profiles_can_be_used_by_name() -> None:
    assert list(load_profiles({}, ["gridtwin_one"])) == ["gridtwin_one"]
    with pytest.raises(BadSensingTable, match="gridtwin_ten"):
        load_profiles({}, ["gridtwin_ten"])
