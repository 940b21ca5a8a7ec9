import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gridtwin.standards import BadCode, CodesExhausted, UnknownEntry, code_kinds, code_structure, next_codes

COMMUNITY = "620102001001"


@pytest.mark.parametrize(
    ("kind", "segments"),
    [
        ("unit_grid", [6, 3, 3, 3]),
        ("component", [6, 4, 6]),
        ("event", [6, 4]),
        ("pipe_feature", [1, 1, 2, 1, 1, 2]),
    ],
)
def test_segments(kind: str, segments: list[int]) -> None:
    assert [segment.digits for segment in code_structure(kind).segments] == segments


@pytest.mark.parametrize("kind", code_kinds())
def test_pattern_is_as_long_as_the_code(kind: str) -> None:
    structure = code_structure(kind)
    assert re.fullmatch(structure.pattern, "5" + "1" * (structure.digits - 1))
    assert not re.fullmatch(structure.pattern, "5" + "1" * structure.digits)


def test_split() -> None:
    parts = code_structure("component").split("6201020137000042")
    assert parts == {"division": "620102", "class_code": "0137", "sequence": "000042"}


def test_unknown_kind() -> None:
    with pytest.raises(UnknownEntry, match="'grid' is not a kind of code; known are division"):
        code_structure("grid")


def test_next_begins_at_one() -> None:
    assert next_codes("unit_grid", COMMUNITY, []) == [COMMUNITY + "001"]


def test_next_never_fills_a_gap() -> None:
    assert next_codes("unit_grid", COMMUNITY, [COMMUNITY + "001", COMMUNITY + "005"], 2) == [
        COMMUNITY + "006",
        COMMUNITY + "007",
    ]


def test_next_of_components_counts_by_class() -> None:
    used = ["6201020137000041", "6201020101000900", "6201030137000999"]
    assert next_codes("component", "6201020137", used) == ["6201020137000042"]


def test_next_ignores_what_is_no_code() -> None:
    used = [COMMUNITY + "00A", COMMUNITY + "99", COMMUNITY + "0１2", "", COMMUNITY + "004"]
    assert next_codes("unit_grid", COMMUNITY, used) == [COMMUNITY + "005"]


@pytest.mark.parametrize("prefix", ["", "620102", COMMUNITY + "001", "62010200100x"])
def test_next_refuses_other_prefixes(prefix: str) -> None:
    with pytest.raises(
        BadCode, match="is no prefix of a unit grid code: it has 12 digits, all but the last 3"
    ):
        next_codes("unit_grid", prefix, [])


def test_next_refuses_when_the_numbers_run_out() -> None:
    used = [COMMUNITY + "998"]
    assert next_codes("unit_grid", COMMUNITY, used) == [COMMUNITY + "999"]
    with pytest.raises(CodesExhausted, match="998 of 999 numbers are given, 2 more are wanted"):
        next_codes("unit_grid", COMMUNITY, used, 2)


@given(used=st.sets(st.integers(1, 900)), count=st.integers(1, 50))
def test_next_codes_are_new_and_rising(used: set[int], count: int) -> None:
    given_out = [f"{COMMUNITY}{number:03d}" for number in used]
    codes = next_codes("unit_grid", COMMUNITY, given_out, count)
    assert len(codes) == count
    assert not set(codes) & set(given_out)
    assert codes == sorted(codes)
    assert all(code > max(given_out, default="") for code in codes)
