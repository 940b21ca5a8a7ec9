"""The commands of both READMEs run, in the order they stand there, and both name the same commands."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.paths import ROOT

PAGES = ("README.md", "README.zh-CN.md")
# Run by tests of their own, or by CI itself: each with the place where that is done.
ELSEWHERE = {
    "make run": "tests/docs/test_first_run.py",
    "make test": ".ci/run",
    "make bench": "docs/benchmarks.md",
    "make qgis": "scripts/open_qgis.sh",
    "make check": "Makefile",
    "source .venv/bin/activate": "scripts/bootstrap.sh",
    "gridtwin twin serve --workspace lanzhou": "tests/browser",
}


def _commands(page: str) -> list[str]:
    text = (ROOT / page).read_text("utf-8")
    blocks = re.findall(r"```sh\n(.*?)```", text, re.DOTALL)
    lines = [
        line.split("  #")[0].strip() for block in blocks for line in block.replace("\\\n", " ").splitlines()
    ]
    return [" ".join(line.split()) for line in lines if line and not line.startswith("#")]


def test_both_languages_name_the_same_commands() -> None:
    assert _commands("README.md") == _commands("README.zh-CN.md")


def test_commands_run_elsewhere_do() -> None:
    for command, place in ELSEWHERE.items():
        assert (ROOT / place).exists(), (command, place)
    assert "make test" in (ROOT / ".ci/run").read_text()


@pytest.mark.slow
def test_commands_run(tmp_path: Path) -> None:
    environment = {
        **os.environ,
        "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
        "GRIDTWIN_LANG": "en",
    }
    here = [command for command in _commands("README.md") if command not in ELSEWHERE]
    assert here
    for command in here:
        assert command.startswith("gridtwin "), f"{command}: neither a gridtwin command nor run elsewhere"
        done = subprocess.run(
            command,
            shell=True,
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            text=True,
            timeout=600,
            check=False,
        )
        assert done.returncode in (0, 1), f"{command}\n{done.stdout}\n{done.stderr}"


def test_the_first_screen_has_a_picture_and_the_two_commands() -> None:
    for page in PAGES:
        first_screen = "\n".join((ROOT / page).read_text("utf-8").splitlines()[:40])
        assert re.search(r"docs/images/[\w-]+\.(png|jpg|webp)", first_screen)
        assert "make run" in first_screen
        assert "make test" in first_screen
