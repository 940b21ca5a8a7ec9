"""Runs a script of these tests in QGIS's own Python, and reads what it printed last as JSON."""

from __future__ import annotations

import json
import subprocess
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.paths import ROOT

PYTHON = "/usr/bin/python3"  # the interpreter that QGIS's bindings belong to


@cache
def has_qgis() -> bool:
    """Whether QGIS's Python bindings are there."""
    if not Path(PYTHON).is_file():
        return False
    probe = [PYTHON, "-c", "import qgis.core, qgis._3d"]
    return subprocess.run(probe, check=False, capture_output=True).returncode == 0


needs_qgis = pytest.mark.skipif(
    not has_qgis(), reason="the Python bindings of QGIS are not installed (apt install python3-qgis)"
)


def run_in_qgis(script: Path, *arguments: str, home: Path) -> Any:
    """What the script printed on its last line.

    Errors: the script ended with an error; its stderr is shown.
    """
    done = subprocess.run(
        [PYTHON, str(script), *arguments],
        check=False,
        capture_output=True,
        text=True,
        timeout=180,
        cwd=ROOT,
        env={
            "QT_QPA_PLATFORM": "offscreen",
            "PATH": "/usr/bin:/bin",
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(home),
            "PYTHONPATH": f"{ROOT}:{ROOT / 'scripts'}",
        },
    )
    assert done.returncode == 0, done.stderr[-3000:]
    return json.loads(done.stdout.splitlines()[-1])
