"""Every relative link and picture in the Markdown pages leads somewhere."""

import re
from pathlib import Path

import pytest

from tests.paths import ROOT

PAGES = sorted(
    page for page in [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")] if ".venv" not in page.parts
)
LINK = re.compile(r"\]\(([^)\s]+)\)|<img[^>]+src=\"([^\"]+)\"")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_resolve(page: Path) -> None:
    targets = [first or second for first, second in LINK.findall(page.read_text("utf-8"))]
    local = [target.split("#")[0] for target in targets if "://" not in target and not target.startswith("#")]
    missing = [target for target in local if not (page.parent / target).exists()]
    assert missing == []


def test_pages_speak_of_no_machine() -> None:
    tell_tale = re.compile(r"/wor[k]/|/roo[t]/|/tm[p]/s/")
    assert [page.name for page in PAGES if tell_tale.search(page.read_text("utf-8"))] == []
