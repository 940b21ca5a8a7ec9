from __future__ import annotations

import json
import re
import subprocess

import pytest

from tests.paths import ROOT

NOT_POSSIBLE = 77
FRONTEND = ROOT / "twin_server" / "scene" / "frontend"


def test_the_committed_bundle_is_the_sources() -> None:
    command = [ROOT / "scripts" / "check_bundle.sh"]
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=300)
    if done.returncode == NOT_POSSIBLE:
        pytest.skip(done.stdout.strip())
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_lock_file_names_no_registry() -> None:
    lock = json.loads((FRONTEND / "package-lock.json").read_text())
    packages = [package for name, package in lock["packages"].items() if name]
    assert packages
    assert all("integrity" in package for package in packages)
    assert not any("resolved" in package for package in packages)


def test_what_the_bundle_holds_may_go_with_the_gpl() -> None:
    text = (FRONTEND.parent / "static" / "LICENSES.txt").read_text("utf-8")
    licences = dict(re.findall(r"^(@?[\w./-]+ \d[\w.]*): (.+)$", text, re.MULTILINE))
    assert len(licences) > 10
    assert set(licences.values()) <= {"MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "0BSD"}
