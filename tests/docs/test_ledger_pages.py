"""Every `gridtwin …` command of the page that goes through the ledgers runs, on the sample city.

The pages of single steps speak of cities and files of their own; their commands have tests beside the code.
"""

import contextlib
import sys
from pathlib import Path

import pytest

from tests.docs.pages import NOT_RUN, blocks, make_city, run_page

PAGES = ("ledgers.md",)


@pytest.mark.slow
@pytest.mark.parametrize("page", PAGES)
def test_the_commands_of_a_page_run(page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GRIDTWIN_LANG", "en")
    monkeypatch.setattr(sys, "argv", [])
    make_city(tmp_path / "city")
    with contextlib.chdir(tmp_path):
        run_page(page, tmp_path)
    for name in ("due.xlsx", "roads.xlsx", "report-2025.pdf", "bridges.csv", "card.docx", "record.pdf"):
        assert (tmp_path / name).stat().st_size > 0
    assert sorted(path.name for path in (tmp_path / "cards").iterdir()) == [
        "bridge-620102Q0001.docx",
        "bridge-620102Q0002.docx",
    ]


def test_blocks_that_do_not_run_say_why() -> None:
    infos = [(page, info) for page in PAGES for info, _ in blocks(page) if "not-run" in info]
    assert [one for one in infos if not NOT_RUN.fullmatch(one[1])] == []
