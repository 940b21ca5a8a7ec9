"""The formula's file: what it holds, and what is refused."""

import re

import pytest

from pipe_network.errors import BadPipeData, SourceMissing
from pipe_network.risk.formula import FILE_NAME, Combine, default_formula, load_formula, parse_formula

SMALL = """
title_zh = "甲"
title_en = "a"
confidence = "own"
combine = "product"
[life_years]
"*" = 50
[[factor]]
id = "age"
part = "likelihood"
zh = "年限"
en = "age"
measure = "age_years"
weight = 3
missing = 50
bands = [[10, 0], [50, 40], [inf, 100]]
[[factor]]
id = "contents"
part = "consequence"
zh = "类别"
en = "contents"
measure = "pipe_class"
weight = 1
missing = 50
values = { JP = 60, "*" = 20 }
[[grade]]
id = "low"
zh = "低"
en = "low"
from = 0
colour = "#00f"
[[grade]]
id = "high"
zh = "高"
en = "high"
from = 20
colour = "#f00"
"""

REFUSED = {
    "no TOML": ("= 1", "", "Invalid"),
    "a part is missing": ('combine = "product"', "", "combine is missing"),
    "unknown combination": ('"product"', '"sum"', "'sum' is not a valid Combine"),
    "unknown part": ('"likelihood"', '"luck"', "'luck' is not a valid Part"),
    "weight of nothing": ("weight = 3", "weight = 0", "weight of age must be above 0"),
    "score too large": ("[inf, 100]", "[inf, 101]", "score 101 of age is not within 0 and 100"),
    "bands descend": ("[10, 0], [50, 40]", "[50, 0], [10, 40]", "bands of age must ascend"),
    "bands end": ("[inf, 100]", "[90, 100]", "end with inf"),
    "bands and values": ("missing = 50\nbands", "missing = 50\nvalues = { a = 1 }\nbands", "one of them"),
    "one id twice": ('id = "contents"', 'id = "age"', "two factors have one id"),
    "grades not from 0": ("from = 0", "from = 5", "grades must ascend from 0"),
    "no other material": ('"*" = 50', '"钢" = 50', r"life_years needs '\*'"),
    "unknown confidence": ('"own"', '"sure"', "'sure' is not a mark"),
}


@pytest.mark.parametrize("case", REFUSED.values(), ids=REFUSED.keys())
def test_refused(case):
    old, new, message = case
    text = "= 1" if old == "= 1" else SMALL.replace(old, new, 1)
    with pytest.raises(BadPipeData, match=rf"mine\.toml: .*{message}" if old != "= 1" else "mine"):
        parse_formula(text, "mine.toml")


def test_small():
    formula = parse_formula(SMALL, "mine.toml")
    assert formula.combine is Combine.PRODUCT
    assert [factor.id for factor in formula.factors] == ["age", "contents"]


def test_the_one_that_ships_says_that_it_is_our_own():
    assert default_formula().confidence.value == "own"
    assert not default_formula().confidence.is_binding


def test_a_city_replaces_it(tmp_path):
    assert load_formula(workspace=tmp_path).origin == FILE_NAME
    (tmp_path / "standards").mkdir()
    own = tmp_path / "standards" / FILE_NAME
    own.write_text(SMALL, "utf-8")
    assert load_formula(workspace=tmp_path).title_zh == "甲"
    named = tmp_path / "other.toml"
    named.write_text(SMALL.replace("甲", "乙"), "utf-8")
    assert load_formula(named, workspace=tmp_path).title_zh == "乙"
    named.write_bytes("甲".encode("gbk"))
    with pytest.raises(BadPipeData, match="UTF-8"):
        load_formula(named)
    with pytest.raises(SourceMissing, match=re.escape("none.toml does not exist")):
        load_formula(tmp_path / "none.toml")
