from __future__ import annotations

import re

import pytest

from tests.paths import ROOT
from twin_server.access.pages import templates
from twin_server.access.pages.templates import Html, render, word

PAGES = ROOT / "twin_server" / "access" / "pages"


def test_what_is_put_in_is_escaped_unless_it_is_ours() -> None:
    made = render("made", "en", text="<i>\"'&").text
    assert "&lt;i&gt;&quot;&#x27;&amp;" in made
    assert "<i>" in render("made", "en", text=Html("<i>")).text


@pytest.mark.parametrize("language", templates.LANGUAGES)
def test_every_word_of_the_pages_exists(language: str) -> None:
    used = {key for page in PAGES.glob("*.html") for key in re.findall(r"\$w_(\w+)", page.read_text("utf-8"))}
    assert used
    assert all(word(key, language) for key in used)


def test_no_word_is_left_over() -> None:
    text = "".join(page.read_text("utf-8") for page in [*PAGES.glob("*.html"), *PAGES.glob("*.py")])
    unused = [key for key in templates._words() if f"$w_{key}" not in text and f'"{key}"' not in text]
    assert unused == []


def test_nothing_comes_from_elsewhere() -> None:
    for path in [*PAGES.glob("*.html"), *(PAGES.parent / "static").iterdir()]:
        text = path.read_text("utf-8").replace('xmlns="http://www.w3.org/2000/svg"', "")
        assert "//" not in re.sub(r"/\*.*?\*/", "", text), path
