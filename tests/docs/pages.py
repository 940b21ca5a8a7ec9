"""Commands of documentation pages, run page by page on one sample city.

A block that cannot run here says so and why in its fence: ```sh not-run: the reason.
"""

import os
import re
import shlex
import shutil
import sys
import time
from pathlib import Path

import pytest

from gridtwin.cli.main import main
from tests.paths import ROOT

_STARTS = ("gridtwin ", "mkdir -p ", "cp ")
NOT_RUN = re.compile(r"\w+ not-run: (\w.{10,})")
_FENCE = re.compile(r"^ *```(?P<info>[^\n]*)\n(?P<text>.*?)^ *```", re.DOTALL | re.MULTILINE)


def blocks(page: str) -> list[tuple[str, list[str]]]:
    """Info of each fence, and the commands in it."""
    text = (ROOT / "docs" / page).read_text("utf-8")
    found = []
    for fence in _FENCE.finditer(text):
        lines = fence["text"].replace("\\\n", " ").splitlines()
        commands = [line.strip() for line in lines if line.strip().startswith(_STARTS)]
        if commands:
            found.append((fence["info"].strip(), commands))
    return found


def run(words: list[str]) -> int:
    """Exit status of one command, in this process: a new one would spend its time on imports."""
    sys.argv = ["gridtwin", *words]
    try:
        main()
    except SystemExit as end:
        return int(end.code or 0)
    return 0


def make_city(folder: Path) -> Path:
    """The sample city that every page speaks of."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "argv", [])
        assert run(["demo", "create", str(folder), "--size", "small", "--seed", "7", "--no-imagery"]) == 0
    return folder


def run_page(page: str, place: Path) -> None:
    """Run the commands of a page; `place` is the current folder, with the city in it as `city`."""
    for info, commands in blocks(page):
        if "not-run" in info:
            continue
        for command in commands:
            program, *words = shlex.split(command.replace("/tmp/", f"{place}/"), comments=True)
            start = time.monotonic()
            if words[:2] == ["demo", "create"]:
                stand_in(Path(words[2]), place / "city")
                continue
            if program == "gridtwin":
                assert run(words) in (0, 1), f"{page}: {command}"
            else:
                _handle(program, words)
            print(f"{time.monotonic() - start:6.1f} s  {command}", file=sys.stderr)


def _handle(program: str, words: list[str]) -> None:
    """What pages do with files: make a folder, copy one file."""
    if program == "mkdir":
        Path(words[1]).mkdir(parents=True, exist_ok=True)
    else:
        shutil.copy(*words)


def stand_in(wanted: Path, city: Path) -> None:
    """The one city in the place of one that a page makes; `demo create` itself runs with the README."""
    if not wanted.exists():
        wanted.parent.mkdir(parents=True, exist_ok=True)
        wanted.symlink_to(os.path.realpath(city))
