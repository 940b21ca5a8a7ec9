"""Tables for people are in one language; what nobody has named stays as it is."""

import csv
import re

import pandas as pd

from pipe_network.checks.repairs import Repair
from pipe_network.checks.rules import Severity, Stage
from pipe_network.clearance.findings import COLUMNS as CLEARANCES
from pipe_network.clearance.judge import Kind
from pipe_network.planned.verdicts import COLUMNS as VERDICTS
from pipe_network.planned.verdicts import Topic
from pipe_network.wording import for_people, title_of, value_title
from pipe_network.works.cover import STATE_WORDS
from pipe_network.works.protection import SITUATION_WORDS
from tests.paths import ROOT

TABLE = pd.DataFrame(
    {
        "line_no": ["A"],
        "grade": ["high"],
        "grade_zh": ["高"],
        "to_confirm": [True],
        "confidence": ["memory"],
        "standing": ["confirm"],
        "message_en": ["too near"],
        "message_zh": ["过近"],
        "severity": ["error"],
        "cover_m": [2.111116860443417],
        "of my own": ["x"],
    }
)


def test_one_language_remains() -> None:
    chinese, english = (for_people(TABLE, chinese=flag).iloc[0].to_dict() for flag in (True, False))
    assert chinese["风险等级"] == "高"
    assert (chinese["待与标准核对"], chinese["依据状态"], chinese["程度"]) == ("是", "待与标准核对", "错误")
    assert (chinese["说明"], chinese["覆土（米）"], chinese["of my own"]) == ("过近", 2.1111, "x")
    assert not [text for text in map(str, chinese) if re.search("[a-z]_", text)]
    assert (english["grade"], english["message"], english["to be confirmed"]) == ("high", "too near", "yes")
    assert not re.search("[\u4e00-\u9fff]", " ".join(map(str, [*english, *english.values()])))


def test_headings_of_ones_own_go_first() -> None:
    shown = for_people(pd.DataFrame({"score_age": [1.0]}), chinese=True, own={"score_age": "年限得分"})
    assert list(shown) == ["年限得分"]


def test_every_column_and_code_of_the_results_has_words() -> None:
    for column in {*CLEARANCES, *VERDICTS}:
        assert title_of(re.sub("_(en|zh)$", "", column), chinese=True) != column, column
    for column, values in {
        "kind": Kind, "topic": Topic, "severity": Severity, "stage": Stage, "repair": Repair,
    }.items():  # fmt: skip
        assert [value for value in values if value_title(column, value, chinese=True) == value] == []
    for words in (*STATE_WORDS.values(), *SITUATION_WORDS.values()):
        assert words.zh != words.en


def test_no_name_is_given_twice() -> None:
    with (ROOT / "pipe_network" / "data" / "wording.csv").open(encoding="utf-8") as file:
        rows = [(row["column"], row["value"]) for row in csv.DictReader(file)]
    assert len(rows) == len(set(rows))
