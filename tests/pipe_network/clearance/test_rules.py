"""Which row binds which pair."""

import re
from pathlib import Path

import pytest

from gridtwin.standards import Confidence
from pipe_network.clearance.kinds import parse_kinds
from pipe_network.clearance.rules import HORIZONTAL, VERTICAL, load_rules
from pipe_network.clearance.traits import Traits
from pipe_network.errors import BadPipeData

WATER_200, WATER_300 = Traits("给水", "direct", 200.0), Traits("给水", "direct", 300.0)
SEWER = Traits("污水雨水", "direct", 600.0)
GAS, GAS_UNTOLD = Traits("燃气", "direct", 200.0, "中压A"), Traits("燃气", "direct", 200.0)
CABLE, DUCT, UNTOLD = Traits("电力", "direct"), Traits("电力", "duct"), Traits("电力")
HEAT, HEAT_TRENCH = Traits("热力", "direct"), Traits("热力", "trench")
TELECOM = Traits("通信", "duct")

CASES = {
    "narrow water main": (HORIZONTAL, WATER_200, SEWER, 1.0, True),
    "wide water main": (HORIZONTAL, WATER_300, SEWER, 1.5, True),
    "water main of unknown width: the strictest": (HORIZONTAL, Traits("给水"), SEWER, 1.5, False),
    "gas by pressure": (HORIZONTAL, GAS, SEWER, 1.2, True),
    "gas of unknown pressure: the strictest": (HORIZONTAL, GAS_UNTOLD, SEWER, 2.0, False),
    "direct heat": (HORIZONTAL, HEAT, SEWER, 1.5, True),
    "heat in a trench": (HORIZONTAL, HEAT_TRENCH, CABLE, 1.0, True),
    "condition on the other side": (HORIZONTAL, Traits("电力", "duct", voltage_kv=110), TELECOM, 2.0, True),
    "water above sewer": (VERTICAL, WATER_200, SEWER, 0.40, True),
    "buried cable": (VERTICAL, CABLE, SEWER, 0.50, True),
    "cable in a duct": (VERTICAL, DUCT, SEWER, 0.25, True),
    "cable of unknown laying": (VERTICAL, UNTOLD, SEWER, 0.50, False),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_the_row_that_binds(case):
    table, one, other, metres, is_certain = case
    for pair in ((one, other), (other, one)):
        found = load_rules().required(table, *pair)
        assert found is not None
        assert (found.rule.required_m, found.is_certain) == (metres, is_certain)


def test_no_row_for_two_water_mains_side_by_side():
    assert load_rules().required(HORIZONTAL, WATER_200, WATER_300) is None
    assert load_rules().required(HORIZONTAL, Traits(""), SEWER) is None


def test_the_row_says_what_it_is_and_how_sure():
    sewer = load_rules().required(HORIZONTAL, WATER_300, SEWER)
    cable = load_rules().required(HORIZONTAL, WATER_300, CABLE)
    assert sewer is not None
    assert cable is not None
    assert (sewer.rule.title, sewer.rule.confidence.is_binding) == ("污水雨水 × 给水 d>200mm", True)
    assert cable.rule.confidence is Confidence.MEMORY
    assert not cable.rule.confidence.is_binding


def test_a_city_may_bring_its_own_table(tmp_path: Path):
    head = "a,a_condition,b,b_condition,min_horizontal_m,standard,note,source,confidence\n"
    own = tmp_path / "clearance_horizontal.csv"
    own.write_text(head + "给水,,污水雨水,,3.0,DB 62/T 1,,city,sourced\n", "utf-8")
    found = load_rules(tmp_path).required(HORIZONTAL, WATER_200, SEWER)
    assert found is not None
    assert (found.rule.required_m, found.rule.standard) == (3.0, "DB 62/T 1")
    refused = tmp_path / "refused"
    refused.mkdir()
    (refused / own.name).write_text(head + "给水,很粗,污水雨水,,3.0,DB 62/T 1,,city,sourced\n", "utf-8")
    with pytest.raises(BadPipeData, match=r"row 2: condition '很粗'"):
        load_rules(refused)


def test_a_broken_file_of_kinds_is_refused():
    with pytest.raises(BadPipeData, match=r"mine\.toml: 'laying'"):
        parse_kinds("a = 1", "mine.toml")


def test_every_row_of_the_standard_has_an_english_title():
    english = load_rules().english()
    assert english["给水 d>200mm × 建(构)筑物"] == "water supply d>200mm × building"
    assert [title for title in english.values() if re.search("[\u4e00-\u9fff]", title)] == []
