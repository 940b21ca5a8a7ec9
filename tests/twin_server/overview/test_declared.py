from __future__ import annotations

import pytest

from twin_server.errors import BrokenStyle, NotFound
from twin_server.overview.board import _RANKED, _SENSED
from twin_server.overview.declared import figure, figures, parse_figures
from twin_server.overview.stored import _FIGURES

GOOD = """
[[figure]]
id = "one"
group = "patch"
zh = "一"
en = "One"
unit = { zh = "", en = "" }
sources = ["bridge"]
how = { zh = "数", en = "counted" }
missing = { zh = "无", en = "none" }
[figure.list]
class = "bridge"
columns = ["code"]
part = "grade"
order = "-grade"
"""


def test_every_figure_is_counted_by_a_function_or_declared_missing() -> None:
    assert set(figures()) - set(_FIGURES) - set(_SENSED) - set(_RANKED) == {"cases"}
    assert set(_FIGURES) | set(_SENSED) | set(_RANKED) <= set(figures())


def test_every_text_is_in_both_languages() -> None:
    for one in figures().values():
        for words in (one.title, one.how, one.missing):
            assert words.zh
            assert words.en
            assert words.en.isascii() or "“" in words.en or "÷" in words.en


def test_a_declaration_is_read() -> None:
    made = parse_figures(GOOD)["one"]
    assert made.listing is not None
    assert made.listing.part == "grade"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('sources = ["bridge"]', 'sources = ["brigde"]', "brigde"),
        ('columns = ["code"]', 'columns = ["cod"]', "no field 'cod'"),
        ('part = "grade"', 'part = "grad"', "no field 'grad'"),
        ('order = "-grade"', 'order = "-grad"', "no field 'grad'"),
        ('order = "-grade"', 'order = "-grade"\nscope = "all"', "no scope 'all'"),
        ('order = "-grade"', 'order = "-grade"\nsort = "x"', "unknown key 'sort'"),
        ('zh = "一"', 'zh = "一"\ncolour = "red"', "unknown key 'colour'"),
        ('en = "One"', "", "en"),
    ],
)
def test_a_wrong_declaration_is_refused(old: str, new: str, said: str) -> None:
    with pytest.raises(BrokenStyle, match=said):
        parse_figures(GOOD.replace(old, new, 1))


def test_a_figure_stands_once() -> None:
    with pytest.raises(BrokenStyle, match="twice"):
        parse_figures(GOOD + GOOD)


def test_an_unknown_figure_is_not_found() -> None:
    with pytest.raises(NotFound, match="open_a"):
        figure("opne")
