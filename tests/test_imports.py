"""The import directions of the design hold; web libraries, typer and qgis stay in their places."""

import subprocess
import sys
from pathlib import Path

from tests.paths import ROOT


def test_import_directions() -> None:
    linter = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run([linter], cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stdout
    assert " 0 broken" in done.stdout
