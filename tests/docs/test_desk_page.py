"""Commands and settings of docs/desk.md work as they stand there."""

from __future__ import annotations

import contextlib
import re
import shlex
import sys
import tomllib
from pathlib import Path

import pytest

from tests.docs.pages import blocks, run
from tests.paths import ROOT
from tests.twin_server.small_city import make_city
from twin_server.desk.review_table import review_table

PAGE = "desk.md"
TEXT = (ROOT / "docs" / PAGE).read_text("utf-8")


def test_the_commands_of_the_page_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GRIDTWIN_LANG", "en")
    monkeypatch.setattr(sys, "argv", [])
    make_city(tmp_path / "lanzhou")
    with contextlib.chdir(tmp_path):
        commands = [command for _, lines in blocks(PAGE) for command in lines]
        assert len(commands) == 5
        for command in commands:
            assert run(shlex.split(command)[1:]) == 0, command


def test_the_settings_of_the_page_are_settings(tmp_path: Path) -> None:
    (example,) = re.findall(r"```toml\n(.*?)```", TEXT, re.DOTALL)
    tomllib.loads(example)
    (tmp_path / "standards").mkdir()
    (tmp_path / "standards" / "review.toml").write_text(example, "utf-8")
    table = review_table(tmp_path)
    assert table.times.claim_s == 300
    assert table.reasons["roof_extension"].when == {"change_class": ("added_floor",)}


def test_every_key_of_the_screen_is_on_the_page() -> None:
    source = (ROOT / "twin_server" / "scene" / "frontend" / "src" / "desk" / "app.ts").read_text("utf-8")
    acts = re.search(r"const acts: Record<string, \(\) => void> = \{(.*?)\n    \};", source, re.DOTALL)
    assert acts is not None
    keys = {one.strip("'") for one in re.findall(r"(?:^|[ ,{])('[^']+'|[a-z]+): \(\) =>", acts[1])}
    shown = {"arrowdown": "↓", "arrowup": "↑", " ": "Space", "escape": "Esc", "=": "+"}
    assert len(keys) > 15
    missing = [key for key in sorted(keys) if f"`{shown.get(key, key.upper())}`" not in TEXT]
    assert missing == []
