import pytest
from hypothesis import given
from hypothesis import strategies as st

from gridtwin.standards import (
    BadCode,
    CommunityCode,
    ComponentCode,
    DivisionCode,
    EventCode,
    PipeFeatureCode,
    StreetCode,
    UnitGridCode,
    code_kinds,
    component_classes,
    explain_code,
    load_table,
)
from gridtwin.standards.codes import CODE_CLASSES, Code

PROVINCES = [str(row["prefix"]) for row in load_table("province_prefixes")]
divisions = st.builds("{}{:04d}".format, st.sampled_from(PROVINCES), st.integers(0, 9999))
threes = st.integers(1, 999).map("{:03d}".format)


def majors(subject: str) -> st.SearchStrategy[str]:
    known = [str(row["code"]) for row in load_table("class_majors").where(subject=subject)]
    return st.builds("{}{:02d}".format, st.sampled_from(known), st.integers(1, 99))


CODES: dict[str, st.SearchStrategy[Code]] = {
    "division": st.builds(DivisionCode, divisions),
    "street": st.builds(StreetCode, divisions, threes),
    "community": st.builds(CommunityCode, divisions, threes, threes),
    "unit_grid": st.builds(UnitGridCode, divisions, threes, threes, threes),
    "component": st.builds(
        ComponentCode, divisions, majors("component"), st.integers(1, 999_999).map("{:06d}".format)
    ),
    "event": st.builds(EventCode, divisions, majors("event")),
    "pipe_feature": st.sampled_from(
        [str(row["code"]) for row in load_table("pipe_feature_codes") if row["confidence"] == "sourced"]
    ).map(PipeFeatureCode.parse),
}
LENGTHS = {
    "division": 6,
    "street": 9,
    "community": 12,
    "unit_grid": 15,
    "component": 16,
    "event": 10,
    "pipe_feature": 8,
}


def test_every_kind_has_a_class_and_a_length() -> None:
    assert set(code_kinds()) == set(CODE_CLASSES) == set(CODES) == set(LENGTHS)


@pytest.mark.parametrize("kind", LENGTHS)
@given(data=st.data())
def test_what_is_built_parses_back(kind: str, data: st.DataObject) -> None:
    code = data.draw(CODES[kind])
    text = str(code)
    assert len(text) == LENGTHS[kind]
    assert type(code).parse(text) == code
    assert explain_code(kind, text) == []


@pytest.mark.parametrize("kind", LENGTHS)
@given(text=st.text(max_size=20))
def test_any_text_is_either_parsed_or_explained(kind: str, text: str) -> None:
    problems = explain_code(kind, text)
    if not problems:
        assert str(CODE_CLASSES[kind].parse(text)) == text
        return
    with pytest.raises(BadCode):
        CODE_CLASSES[kind].parse(text)
    for problem in problems:
        assert problem.message_zh
        assert problem.message_en
        assert problem.rule


@given(code=CODES["unit_grid"])
def test_a_grid_lies_in_its_community(code: UnitGridCode) -> None:
    assert str(code).startswith(str(code.community_code))
    assert str(code.community_code).startswith(str(code.community_code.street_code))
    assert UnitGridCode.build(code.community_code, int(code.sequence)) == code


def test_codes_sort_as_their_texts_do() -> None:
    codes = [UnitGridCode.build("620102001001", number) for number in (10, 9, 100)]
    assert [code.sequence for code in sorted(codes)] == ["009", "010", "100"]


@pytest.mark.parametrize(
    ("kind", "text", "rule", "message"),
    [
        ("unit_grid", "", "filled", "is empty"),
        ("unit_grid", "6201021", "length", "has 7 digits; GB/T 30428.1-2013 codes have 15"),
        ("unit_grid", "62010200100101", "length", "CJ/T 213-2005"),
        ("unit_grid", "620102001001000", "sequence not zero", "numbering begins at 1"),
        ("unit_grid", "620102000001001", "street not zero", "numbering begins at 1"),
        ("unit_grid", "990102001001001", "province prefix", "begins with 99, which is no province"),
        ("unit_grid", "62010200100100１", "digits only", "full-width"),
        ("unit_grid", "620102001001001 ", "digits only", "remove blanks"),
        ("unit_grid", "620102001001001.0", "digits only", "saved as a number by a spreadsheet"),
        ("unit_grid", "6.20102E+14", "digits only", "format the column as text"),
        ("component", "6201020637000042", "component class", "majors are 01 Public utilities"),
        ("component", "6201020100000042", "component class", "minors begin at 01"),
        ("component", "6201020137000000", "sequence not zero", "numbering begins at 1"),
        ("event", "6201020701", "event class", "06 Other events"),
        ("pipe_feature", "41012101", "base digits", "allowed: 5"),
        ("pipe_feature", "59012101", "major digits", "allowed: 1 water"),
        ("pipe_feature", "51014101", "element digits", "1 line, 2 point, 3 area"),
        ("pipe_feature", "51011100", "element", "lines and areas have 0 and 00"),
        ("pipe_feature", "51012100", "element", "points have a point kind and a sequence from 01"),
    ],
)
def test_explains_what_is_wrong(kind: str, text: str, rule: str, message: str) -> None:
    (problem,) = explain_code(kind, text)
    assert problem.rule == rule
    assert message in problem.message_en


def test_explains_all_that_is_wrong_at_once() -> None:
    rules = [problem.rule for problem in UnitGridCode.explain("990102000000000")]
    assert rules == ["province prefix", "street not zero", "community not zero", "sequence not zero"]


def test_building_refuses_parts_of_the_wrong_kind() -> None:
    with pytest.raises(BadCode, match="street 1 must be text of 3 digits"):
        StreetCode("620102", 1)  # type: ignore[arg-type]
    with pytest.raises(BadCode, match="street '01' must be text of 3 digits"):
        StreetCode("620102", "01")
    with pytest.raises(BadCode, match="unit grid sequence 1000 is outside 1 … 999"):
        UnitGridCode.build("620102001001", 1000)
    with pytest.raises(BadCode, match="component sequence 0 is outside 1 … 999999"):
        ComponentCode.build("620102", "0137", 0)


def test_a_component_of_each_national_class_can_be_coded() -> None:
    codes = [each.code for each in component_classes(scope="national") if each.code]
    assert len(codes) == 73
    for code in codes:
        assert ComponentCode.build("620102", code, 1).class_code == code


def test_all_feature_codes_of_the_table_are_codes_but_the_two_that_are_marked() -> None:
    wrong = [
        row for row in load_table("pipe_feature_codes") if not PipeFeatureCode.is_valid(str(row["code"]))
    ]
    assert [row["code"] for row in wrong] == ["51990000", "52990000"]
    assert {row["confidence"] for row in wrong} == {"sourced (irregular in source, check)"}


def test_division_gives_its_province() -> None:
    assert DivisionCode.parse("620102").province == "62"
