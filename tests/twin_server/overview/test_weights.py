from __future__ import annotations

from pathlib import Path

import pytest

from twin_server.errors import BrokenStyle
from twin_server.overview.weights import load_weights


def test_the_rule_of_the_package() -> None:
    weights = load_weights()
    assert weights.patches == {"A": 10, "B": 4, "C": 1}
    told = {(one["table"], one["value"]): one for one in weights.told}
    assert told["components", "丢失"] == {
        "table": "components", "value": "丢失", "zh": "丢失", "en": "missing", "weight": 2.0,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[patches]\nD = 1", "D = 1"),
        ("[patches]\nA = -1", "A = -1"),
        ("[patches]\nA = true", "A = True"),
        ("[patches]\nA = 'much'", "much"),
        ("[patches]\nA = nan", "nan"),
        ("[noise]\nA = 1", "no table 'noise'"),
        ("patches = 3", "table of weights"),
        ("[patches", "is not TOML"),
    ],
)
def test_a_wrong_rule_of_a_city_is_refused_with_its_file(tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "overview_ranking.toml").write_text(text, "utf-8")
    with pytest.raises(BrokenStyle, match=r"overview_ranking\.toml") as caught:
        load_weights(tmp_path)
    assert said in str(caught.value)
