from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from gridtwin.cli.main import main
from twin_server.access import passwords

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def city(tmp_path: Path) -> Path:
    text = (
        'format_version = 1\nname = "小城"\ncrs = 4544\ndivision = "620102"\n'
        "created_at = 2026-03-02T09:30:00+08:00\n"
    )
    (tmp_path / "workspace.toml").write_text(text, "utf-8")
    return tmp_path


@pytest.fixture
def run(city: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """`gridtwin access …` in the workspace: status, standard output, standard error."""
    from argon2 import PasswordHasher

    monkeypatch.setattr(passwords, "_hasher", PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
    monkeypatch.setenv("GRIDTWIN_LANG", "en")

    def call(*words: str) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["gridtwin", "access", *words, "-w", str(city)])
        try:
            main()
        except SystemExit as end:
            told = capsys.readouterr()
            return int(end.code or 0), told.out, told.err
        raise AssertionError("the command line always ends with an exit status")

    return call


def test_a_user_from_beginning_to_end(run: Run) -> None:
    status, out, err = run("add", "Zhang.Wei", "--role", "inspector", "--title", "张伟")
    assert status == 0
    assert re.fullmatch(r"(?:\w{5}-){3}\w{5}\n", out)  # nothing but the password, so that it can be piped
    assert "shown once" in err
    assert run("role", "zhang.wei", "operator")[0] == 0
    again = run("reset", "zhang.wei", "--json")
    assert json.loads(again[1])["one_time_password"] not in (out, None)
    assert run("disable", "zhang.wei")[0] == 0
    listed = json.loads(run("list", "--json")[1])["users"]
    assert [(one["name"], one["role"], one["disabled_at"] is None) for one in listed] == [
        ("zhang.wei", "operator", False)
    ]
    assert "hash" not in str(listed)
    assert "disabled" in run("list")[1]
    assert run("enable", "zhang.wei")[0] == 0
    actions = [one["action"] for one in json.loads(run("audit", "--json")[1])["entries"]]
    assert actions == ["user enable", "user disable", "password reset", "user role", "user add"]


def test_tokens_are_printed_once(run: Run) -> None:
    run("add", "gateway", "--role", "operator", "--without-password")
    status, text, _ = run("tokens", "add", "gateway", "--scope", "ingest", "--days", "30", "--title", "lamps")
    assert status == 0
    token_id = re.fullmatch(r"gt_(\w{12})_\w{64}\n", text)
    assert token_id is not None
    shown = run("tokens", "list")[1]
    assert token_id[1] in shown
    assert text.split("_")[2].strip() not in shown + run("tokens", "list", "--json")[1]
    assert run("tokens", "revoke", token_id[1])[0] == 0
    assert "revoked" in run("tokens", "list")[1]
    assert run("tokens", "revoke", token_id[1])[0] == 2
    assert text.strip() not in run("audit", "--json")[1]


def test_the_audit_by_user_and_day(run: Run) -> None:
    run("add", "gateway", "--without-password")
    assert "gateway" in run("audit")[1]
    assert json.loads(run("audit", "--json", "--user", "nobody")[1])["entries"] == []
    assert json.loads(run("audit", "--json", "--since", "2099-01-01")[1])["entries"] == []
    assert len(json.loads(run("audit", "--json", "--action", "user add")[1])["entries"]) == 1


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (("add", "wang", "--role", "root"), "role 'root' does not exist"),
        (("add", "a b"), "user name"),
        (("role", "nobody", "viewer"), "no user 'nobody'"),
        (("reset", "nobody"), "no user 'nobody'"),
        (("disable", "nobody"), "no user 'nobody'"),
        (("tokens", "add", "nobody", "--scope", "read"), "no user 'nobody'"),
        (("tokens", "revoke", "000000000000"), "no token"),
    ],
)
def test_refusals(run: Run, words: tuple[str, ...], reason: str) -> None:
    status, out, err = run(*words)
    assert (status, out) == (2, "")
    assert reason in err


def test_no_workspace(run: Run, city: Path) -> None:
    (city / "workspace.toml").unlink()
    status, _, err = run("list")
    assert status == 2
    assert "not a workspace" in err
    assert not (city / "access.db").exists()


def test_in_chinese(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GRIDTWIN_LANG", "zh")
    assert "没有用户" in run("reset", "nobody")[2]
    assert "已添加用户" in run("add", "wang")[2]
    assert "查看员" in run("list")[1]


def test_a_wall(run: Run) -> None:
    status, _, err = run("add", "wall-1", "--wall", "--role", "operator")
    assert status == 2
    assert "a wall has the role 'viewer'" in err
    assert run("add", "wall-1", "--wall")[0] == 0
    assert json.loads(run("list", "--json")[1])["users"][0]["is_wall"] is True
    assert "no wall any more" in run("wall", "wall-1", "--off")[2]
    assert "Sign in on the wall once" in run("wall", "wall-1")[2]
