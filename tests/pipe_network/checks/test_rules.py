"""The table of checks, and what a city may change in it."""

from __future__ import annotations

import string
from pathlib import Path

import pytest

from pipe_network.checks import Severity, Stage, load_checks, run_checks
from pipe_network.checks.run import FUNCTIONS
from pipe_network.errors import BadPipeData, SourceMissing
from tests.pipe_network.checks.deliveries import STREET, STREET_LINES, survey


def test_there_are_fifty_checks_with_a_function_each_in_the_order_of_stages() -> None:
    checks = load_checks()
    assert sorted(one.id for one in checks) == list(range(1, 51)) == sorted(FUNCTIONS)
    assert len({one.key for one in checks}) == 50
    order = [list(Stage).index(one.stage) for one in checks]
    assert order == sorted(order)
    assert {one.confidence for one in checks} <= {"sourced", "derived", "memory"}


def test_both_languages_of_a_message_take_the_same_values_but_for_translated_ones() -> None:
    for one in load_checks():
        for english, chinese in one.messages.values():
            names = [
                {name for _, name, _, _ in string.Formatter().parse(text) if name}
                for text in (english, chinese)
            ]
            plain = [{name.removesuffix("_zh").removesuffix("_en") for name in found} for found in names]
            assert plain[0] == plain[1], one.id


def test_a_city_changes_parameters_and_severities(tmp_path: Path) -> None:
    file = tmp_path / "checks.toml"
    file.write_text('[21]\nmost_m = 40\nseverity = "error"\n[38]\nis_on = false\n', "utf-8")
    told = run_checks(survey(STREET, STREET_LINES), checks=load_checks(file))
    long = told.findings[told.findings["check"] == 21]
    assert long["object"].tolist() == ["A-B", "B-C"]
    assert set(long["severity"]) == {Severity.ERROR}
    assert next(one for one in told.outcomes if one.check.id == 38).state == "off"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[51]\n", "no check '51'"),
        ("[21]\nmost = 1\n", "check 21 has no most"),
        ('[21]\nmost_m = "far"\n', "must be like 75.0"),
        ('[21]\nseverity = "bad"\n', "severity 'bad'"),
        ("21 = 3\n", "must be a table"),
        ("[21\n", "TOML in UTF-8"),
    ],
)
def test_a_bad_file_is_refused_with_what_is_possible(tmp_path: Path, text: str, message: str) -> None:
    file = tmp_path / "checks.toml"
    file.write_text(text, "utf-8")
    with pytest.raises(BadPipeData, match=message):
        load_checks(file)
    with pytest.raises(SourceMissing, match="does not exist"):
        load_checks(tmp_path / "none.toml")
