"""Alarm rules: all sectors load, a city changes and adds, wrong ones are refused with the way out."""

from pathlib import Path

import pytest

from gridtwin.model import domain
from gridtwin.sensing.alarms.rules import Kind, Severity, load_rules
from gridtwin.sensing.errors import BadSensingTable
from gridtwin.sensing.sectors import load_sectors

SECTORS = load_sectors()


def test_every_sector_of_the_model_has_a_pack() -> None:
    assert set(SECTORS) == {value.value for value in domain("sensor_sector").values}
    rules = load_rules(SECTORS.values())
    assert {rule.kind for rule in rules.values()} == set(Kind)
    assert {severity.value for severity in Severity} == {v.value for v in domain("alarm_severity").values}
    assert all(rule.zh and rule.en for rule in rules.values())


def test_a_city_changes_a_limit_turns_one_off_and_adds_one(tmp_path: Path) -> None:
    text = """
[manhole.tilt]
above = 20
[manhole.full]
is_off = true
[manhole.flooded_open]
is_off = true
[noise.night]
property = "sound_level"
kind = "threshold"
above = 55
severity = "info"
zh = "夜间噪声"
en = "Noise at night"
"""
    (tmp_path / "alarm_rules.toml").write_text(text, "utf-8")
    rules = load_rules(SECTORS.values(), tmp_path)
    assert (rules["manhole.tilt"].above, rules["manhole.tilt"].clear) == (20, 10)
    assert "manhole.full" not in rules
    assert rules["noise.night"].sector == "noise"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[manhole.tilt]\nabov = 20\n", "alarm rule manhole.tilt has an unknown key 'abov'"),
        ('[manhole.tilt]\nabove = "20"\n', "above must be a number, it is '20'"),
        ('[manhole.tilt]\nkind = "treshold"\n', "threshold, duration, rate"),
        ("[manhole.tilt]\nclear = 30\n", "clear 30 lies beyond its limit"),
        (
            '[noise.x]\nkind = "rate"\nseverity = "info"\nzh = "x"\nen = "x"\nchange = 3\n',
            "of kind rate needs within_s",
        ),
        ('[noise.x]\nkind = "rate"\nseverity = "info"\n', "lacks zh, en"),
        ('[water.drops_again]\nof = "water.nothing"\n', "names 'water.nothing'"),
        ("[water.drops_again]\ntimes = 0\n", "times must be above 0"),
        ('[water.pressure_drop]\ndirection = "sideways"\n', "direction is up, down or any"),
        ("manhole = 3\n", r"written as \[sector.name\]"),
    ],
)
def test_wrong_rules_are_refused(tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "alarm_rules.toml").write_text(text, "utf-8")
    with pytest.raises(BadSensingTable, match=said) as refused:
        load_rules(SECTORS.values(), tmp_path)
    assert refused.value.zh
    assert "alarm_rules.toml" in str(refused.value)
