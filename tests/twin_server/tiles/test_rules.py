from __future__ import annotations

import pytest

from twin_server.errors import BrokenStyle
from twin_server.layers import scene_layers
from twin_server.tiles.rules import own_rules, parse_rules

HEAD = "whole_up_to = 20000\n[default]\nmost = 100\nlast = 17\n"


def test_our_own_rules_fit_the_model_and_the_scene() -> None:
    rules = own_rules()
    assert rules.whole_up_to == 20_000
    assert set(rules.layers) <= {layer.name for layer in scene_layers()}
    assert rules.of("building").fields == ("height_m",)
    assert rules.of("plot") == rules.default


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("whole_up_to = 1", "default"),
        (HEAD.replace("last = 17", "last = 30"), "last 1 to 22"),
        (HEAD.replace("most = 100", "most = 0"), "most is 1 to"),
        (HEAD + '[[layer]]\nclass = "castle"', "castle"),
        (HEAD + '[[layer]]\nclass = "history"', "without geometry"),
        (HEAD + '[[layer]]\nclass = "building"\nweight = ["use"]', "numeric field"),
        (HEAD + '[[layer]]\nclass = "building"\nmots = 3', "mots"),
    ],
    ids=[
        "no default",
        "level too deep",
        "nothing shown",
        "unknown class",
        "a table",
        "weight is a text",
        "misspelt",
    ],
)
def test_broken_rules_are_refused(text: str, said: str) -> None:
    with pytest.raises(BrokenStyle, match=said):
        parse_rules(text)
