"""Every condition of the tables is understood, and says what it says."""

import pytest

from gridtwin.standards import load_table
from pipe_network.clearance.conditions import parse_condition
from pipe_network.clearance.traits import Traits, gas_pressure_class
from pipe_network.errors import BadPipeData

WATER_200 = Traits("给水", "direct", 200.0)
CABLE = Traits("电力", "duct", voltage_kv=35.0)
GAS = Traits("燃气", "direct", 100.0, "中压A")

CASES = [
    ("d<=200mm", WATER_200, True),
    ("d>200mm", WATER_200, False),
    ("d>200mm", CABLE, None),
    ("直埋", WATER_200, True),
    ("保护管", CABLE, True),
    ("管道、通道", CABLE, True),
    ("直埋", Traits("电力"), None),
    ("中压A", GAS, True),
    ("低压", GAS, False),
    ("低压", Traits("燃气"), None),
    ("<=35kV", CABLE, True),
    (">35kV", CABLE, False),
    ("电力>=35kV", CABLE, True),
    ("电气化", CABLE, None),
    (None, CABLE, True),
]


@pytest.mark.parametrize(("text", "traits", "expected"), CASES)
def test_holds(text, traits, expected):
    assert parse_condition(text, "row 1").holds(traits) is expected


def test_a_condition_may_speak_of_the_other_side():
    assert parse_condition("电力<35kV", "row 1").subject == "电力"
    assert parse_condition("d>200mm", "row 1").subject == ""


def test_every_condition_of_the_standard_is_understood():
    for row in load_table("clearance_horizontal"):
        for side in ("a_condition", "b_condition"):
            parse_condition(row[side], "clearance_horizontal")


def test_what_nobody_understands_is_refused_with_its_row():
    with pytest.raises(BadPipeData, match=r"row 7.*'大约两米'"):
        parse_condition("大约两米", "clearance_horizontal.csv row 7")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("中压A", "中压A"),
        ("0.4MPa", "中压A"),
        ("0.2 MPa", "中压B"),
        ("0.01MPa", "低压"),
        ("5kPa", "低压"),
        ("1.6MPa", "次高压A"),
        ("9MPa", None),
        ("不详", None),
    ],
)
def test_gas_pressure_class(text, expected):
    assert gas_pressure_class(text) == expected
