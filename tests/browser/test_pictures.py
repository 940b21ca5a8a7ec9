"""The pictures of the documentation, taken from a sample city as `make pictures` takes them.

Whoever sets GRIDTWIN_PICTURES finds them there.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from tests.paths import ROOT

PAGES = (
    "README.md",
    "docs/twin.md",
    "docs/twin-models.md",
    "docs/twin-live.md",
    "docs/overview.md",
    "docs/desk.md",
)


def shown() -> set[str]:
    """Names of the pictures of the web pages in the documentation."""
    texts = "".join((ROOT / page).read_text("utf-8") for page in PAGES)
    return set(re.findall(r"images/((?:twin|desk|overview)[a-z-]*)\.jpg", texts))


@pytest.mark.exhaustive
@pytest.mark.browser
def test_every_picture_of_the_web_pages_can_be_taken(tmp_path: Path) -> None:
    city, out = tmp_path / "city", Path(os.environ.get("GRIDTWIN_PICTURES") or tmp_path)
    gridtwin = [sys.executable, "-c", "from gridtwin.cli.main import main; main()"]
    subprocess.run([*gridtwin, "demo", "create", str(city)], check=True, cwd=ROOT)
    assert (
        subprocess.run(
            [*gridtwin, "detect", "run", "--workspace", str(city)], check=False, cwd=ROOT
        ).returncode
        == 1
    )
    subprocess.run(
        [sys.executable, "scripts/screenshot_docs.py", str(city), "--out", str(out)], check=True, cwd=ROOT
    )
    assert len(shown()) == 9
    for name in shown():
        with Image.open(out / f"{name}.jpg") as picture:
            assert picture.width == 1600
            assert len(picture.getcolors(1 << 24) or ()) > 1000, f"{name} shows next to nothing"
