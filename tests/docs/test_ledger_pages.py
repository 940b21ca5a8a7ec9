"""Every `gridtwin …` command of the pages on ledgers runs, page by page, each on a sample city of its own.

A block that cannot run here says so and why in its fence: ```sh not-run: the reason.
"""

import contextlib
import shutil
import sys
from pathlib import Path

import pytest

from tests.docs.pages import NOT_RUN, blocks, make_city, run_page
from tests.paths import ROOT

PAGES = tuple(sorted(path.name for path in (ROOT / "docs").glob("ledgers*.md")))


@pytest.fixture(scope="module")
def city(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample city as it was made."""
    return make_city(tmp_path_factory.mktemp("pages") / "city")


@pytest.fixture
def place(city: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a copy of the city, and the files of the repository where the pages name them."""
    monkeypatch.setenv("GRIDTWIN_LANG", "en")
    monkeypatch.setattr(sys, "argv", [])
    shutil.copytree(city, tmp_path / "city")
    for name in ("docs/examples", "docs/images"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).symlink_to(ROOT / name)
    return tmp_path


@pytest.mark.slow
@pytest.mark.parametrize("page", PAGES)
def test_the_commands_of_a_page_run(page: str, place: Path) -> None:
    with contextlib.chdir(place):
        run_page(page, place)
    for name in _WRITTEN.get(page, ()):
        assert (place / name).stat().st_size > 0
    if page == "ledgers.md":
        cards = sorted(path.name for path in (place / "cards").iterdir())
        assert cards == ["bridge-620102Q0001.docx", "bridge-620102Q0002.docx"]


_WRITTEN = {
    "ledgers.md": ("due.xlsx", "roads.xlsx", "report-2025.pdf", "bridges.csv", "card.docx", "record.pdf"),
    "ledgers-facilities.md": ("noise.png",),
    "ledgers-inspection.md": ("due.xlsx", "due.png", "form.xlsx"),
    "ledgers-stationing.md": ("located.gpkg", "events.gpkg", "pieces.gpkg", "strip.png"),
    "ledgers-works.md": ("budget.xlsx", "budget.png"),
}


def test_blocks_that_do_not_run_say_why() -> None:
    infos = [(page, info) for page in PAGES for info, _ in blocks(page) if "not-run" in info]
    assert [one for one in infos if not NOT_RUN.fullmatch(one[1])] == []


def test_every_page_is_run_as_a_whole() -> None:
    every = [
        (page, info, command) for page in PAGES for info, commands in blocks(page) for command in commands
    ]
    assert {page for page, _, _ in every} == set(PAGES)
    assert len(every) > 80
    assert [command for _, info, command in every if "not-run" in info] == []
