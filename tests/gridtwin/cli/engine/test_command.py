"""A command that is cancelled: it has ended when that is told, or its result is told."""

import sys
import time
from pathlib import Path

import pytest

from gridtwin.cli.engine.session import Session
from gridtwin.cli.engine.topics import command
from gridtwin.progress import Cancelled

_HEAD = "import signal, sys, time; signal.signal(signal.SIGINT, signal.default_int_handler);"
STOPS = """
try:
    print("@progress 0.5 half", file=sys.stderr, flush=True)
    time.sleep(30)
finally:
    open(sys.argv[1], "w").write("cleared up")
"""
FINISHES = """
signal.signal(signal.SIGINT, lambda *_: None)  # the last lines of its work
print("@progress 0.9 nearly", file=sys.stderr, flush=True)
time.sleep(0.8)
print("whole")
"""


def cancelled_at_first_step(fraction: float, message: str = "") -> None:
    if fraction:
        raise Cancelled("stopped")


def asked(path: Path) -> command.Command:
    return command.Command(arguments=(str(path),), folder=path.parent)


def test_it_has_ended_in_good_order_when_its_end_is_told(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(command, "_STARTS", _HEAD + STOPS)
    begun = time.monotonic()
    with pytest.raises(Cancelled):
        command.run(Session(None), asked(tmp_path / "note"), cancelled_at_first_step)
    assert time.monotonic() - begun < 5
    assert (tmp_path / "note").read_text() == "cleared up"


def test_its_result_is_told_where_it_was_done_before_it_could_stop(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(command, "_STARTS", _HEAD + FINISHES)
    answer = command.run(Session(None), asked(tmp_path / "note"), cancelled_at_first_step)
    assert (answer["exit_code"], answer["stdout"]) == (0, ["whole"])


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_it_stops_although_its_parent_ignores_ctrl_c(tmp_path: Path, monkeypatch) -> None:
    import signal

    before = signal.signal(signal.SIGINT, signal.SIG_IGN)  # as of a shell started in the background
    try:
        monkeypatch.setattr(
            command, "_STARTS", command._STARTS.partition("sys.argv")[0] + "import time;" + STOPS
        )
        with pytest.raises(Cancelled):
            command.run(Session(None), asked(tmp_path / "note"), cancelled_at_first_step)
    finally:
        signal.signal(signal.SIGINT, before)
    assert (tmp_path / "note").read_text() == "cleared up"
