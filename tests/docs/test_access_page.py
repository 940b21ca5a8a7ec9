"""Commands and settings of docs/access.md work as they stand there."""

from __future__ import annotations

import contextlib
import re
import shlex
import sqlite3
import sys
import tomllib
from pathlib import Path

import pytest

from tests.docs.pages import NOT_RUN, blocks, run
from tests.paths import ROOT
from twin_server.access.config import parse_config
from twin_server.access.roles import role_names, scope_names
from twin_server.access.store import open_store, tokens

PAGE = "access.md"
TEXT = (ROOT / "docs" / PAGE).read_text("utf-8")
WORKSPACE = """\
format_version = 1
name = "lanzhou"
crs = 4544
division = "620102"
created_at = 2026-03-02T09:30:00+08:00
"""


@pytest.fixture
def city(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("GRIDTWIN_LANG", "en")
    monkeypatch.setattr(sys, "argv", [])
    (tmp_path / "lanzhou").mkdir()
    (tmp_path / "lanzhou" / "workspace.toml").write_text(WORKSPACE)
    return tmp_path / "lanzhou"


def test_the_commands_of_the_page_run(city: Path) -> None:
    with contextlib.chdir(city.parent):
        for info, commands in blocks(PAGE):
            if "not-run" in info:
                continue
            for command in commands:
                words = shlex.split(command)[1:]
                if words[:3] == ["access", "tokens", "revoke"]:
                    words[3] = newest_token(city)
                assert run(words) == 0, command


def newest_token(city: Path) -> str:
    with open_store(city) as store, store.reading() as link:
        return tokens.all_tokens(link)[0].id


def test_the_backup_holds_the_users_while_the_store_is_open(city: Path) -> None:
    (command,) = re.findall(r"^sqlite3 (\S+) \"(VACUUM .*)\"$", TEXT, re.MULTILINE)
    with contextlib.chdir(city.parent), open_store(city):
        run(["access", "add", "wang", "-w", "lanzhou"])
        source = sqlite3.connect(command[0])
        source.execute(command[1])
        source.close()
        copy = sqlite3.connect("access-backup.db")
        names = copy.execute("SELECT name FROM access_user").fetchall()
        copy.close()
    assert names == [("wang",)]


def test_the_settings_of_the_page_are_settings() -> None:
    found = re.findall(r"```toml\n(.*?)```", TEXT, re.DOTALL)
    config = parse_config(tomllib.loads("\n".join(found)))
    assert config.trusted_proxies == ("127.0.0.1",)
    assert config.openid is not None
    assert {one.role for one in config.openid.role} == {"operator", "inspector"}


def test_roles_and_scopes_are_all_on_the_page() -> None:
    assert [name for name in (*role_names(), *scope_names()) if f"`{name}`" not in TEXT] == []


def test_blocks_that_do_not_run_say_why() -> None:
    infos = [info for info, _ in blocks(PAGE) if "not-run" in info]
    assert infos
    assert [info for info in infos if not NOT_RUN.fullmatch(info)] == []
