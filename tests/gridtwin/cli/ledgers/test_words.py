import pandas as pd
import pytest

from gridtwin.cli.ledgers import _words
from gridtwin.ledger.names import Names

NAMES = Names({"中修": "medium repair"})


@pytest.fixture
def costs() -> pd.DataFrame:
    return pd.DataFrame({"kind": ["中修"], "state": ["accepted"], "yuan_per_km": ["1,000.00"], "own": [1]})


def test_chinese_headings_and_values(costs: pd.DataFrame, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_words, "is_chinese", lambda: True)
    shown = _words.in_words(costs, "maintenance_work", NAMES)
    assert list(shown.columns) == ["养护类型", "状态", "每公里（元）", "own"]
    assert shown.iloc[0].tolist() == ["中修", "已验收", "1,000.00", 1]


def test_strategies_and_missing_values(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_words, "is_chinese", lambda: True)
    shown = _words.in_words(pd.DataFrame({"strategy": ["worst-first"], "state": [None]}), "defect", NAMES)
    assert shown["方案"].tolist() == ["最差优先"]
    assert shown["状态"].tolist() == [None]


def test_english_keeps_the_names(costs: pd.DataFrame, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_words, "is_chinese", lambda: False)
    assert _words.in_words(costs, "maintenance_work", NAMES)["kind"].tolist() == ["medium repair"]
    assert list(_words.in_words(costs, "maintenance_work", NAMES).columns) == list(costs.columns)
