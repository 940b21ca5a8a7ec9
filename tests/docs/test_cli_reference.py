"""The command reference is what the commands say of themselves, in both languages."""

import pytest

from gridtwin.cli.reference import PAGES, render_in
from tests.paths import ROOT


@pytest.mark.parametrize("language", ["en", "zh"])
def test_reference_is_fresh(language: str) -> None:
    written = (ROOT / PAGES[language]).read_text("utf-8")
    assert written == render_in(language), "the command line changed; run: make docs"


def test_each_option_has_a_meaning() -> None:
    for page in PAGES.values():
        rows = [line for line in (ROOT / page).read_text("utf-8").splitlines() if line.startswith("| `")]
        assert rows
        assert [row for row in rows if row.split("|")[2].strip() == ""] == []
