"""How the command tests run a command."""

import sys
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from gridtwin.cli.main import main
from tests.gridtwin.ledger.conftest import city, drawn, templates

__all__ = ["city", "drawn", "templates"]
Run = Callable[..., tuple[int, str, str]]


@dataclass(frozen=True)
class Done:
    """What a command left."""

    returncode: int
    stdout: str
    stderr: str


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs one command; gives exit status, standard output and standard error."""
    monkeypatch.setenv("GRIDTWIN_LANG", "en")

    def call(*words: object) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["gridtwin", *map(str, words)])
        with pytest.raises(SystemExit) as end:
            main()
        written = capsys.readouterr()
        return int(end.value.code or 0), written.out, written.err

    return call


@pytest.fixture
def detect(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., Done]:
    """Runs `gridtwin detect …` in this process: starting Python takes longer than the calls."""

    def call(*words: object, language: str = "en") -> Done:
        monkeypatch.setenv("GRIDTWIN_LANG", language)
        monkeypatch.setenv("COLUMNS", "250")
        monkeypatch.setattr(sys, "argv", ["gridtwin", "detect", *map(str, words)])
        capsys.readouterr()
        with pytest.raises(SystemExit) as end:
            main()
        written = capsys.readouterr()
        assert "Traceback" not in written.err
        return Done(int(end.value.code or 0), written.out, written.err)

    return call
