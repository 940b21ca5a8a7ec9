"""The engine's client against a small stand-in that speaks the protocol, and a crash, a cancel, silence."""

import json
import sys
import textwrap
import threading
import time
from pathlib import Path

import pytest

from qgis_plugin.engine.connection import Connection
from qgis_plugin.engine.errors import EngineError, EngineGone, EngineSilent
from qgis_plugin.engine.program import NoProgram
from qgis_plugin.engine.reading import read

STAND_IN = """
    import json, sys, threading, time
    cancelled, DATA = set(), {"en": "no", "zh": "不行"}
    def out(message): print(json.dumps({"jsonrpc": "2.0", **message}), flush=True)
    def answer(m):
        if m["method"] == "add": out({"id": m["id"], "result": m["params"]["a"] + m["params"]["b"]})
        elif m["method"] == "die": print("last words", file=sys.stderr, flush=True); import os; os._exit(3)
        elif m["method"] == "refuse":
            out({"id": m["id"], "error": {"code": -32001, "message": "no", "data": DATA}})
        elif m["method"] == "slow":
            for n in range(100):
                out({"method": "progress", "params": {"id": m["id"], "done": n, "total": 100, "text": {}}})
                time.sleep(0.02)
                if m["id"] in cancelled: break
            out({"id": m["id"], "error": {"code": -32800, "message": "cancelled"}})
    out({"method": "ready", "params": {}})
    for line in sys.stdin:
        m = json.loads(line)
        if m["method"] == "cancel": cancelled.add(m["params"]["id"])
        else: threading.Thread(target=answer, args=(m,), daemon=True).start()
"""


@pytest.fixture
def link(tmp_path: Path):
    script = tmp_path / "stand_in.py"
    script.write_text(textwrap.dedent(STAND_IN))
    made = Connection(find=lambda: Path(sys.executable), arguments=(str(script),))
    yield made
    made.close()
    assert not made.is_running


def ask(link, method, silent_s=10.0, **params):
    return link.wait(link.send(method, params), silent_s=silent_s)


def test_an_answer(link) -> None:
    assert not link.is_running
    assert ask(link, "add", a=1, b=2) == 3


def test_a_refusal_in_both_languages(link) -> None:
    with pytest.raises(EngineError) as caught:
        ask(link, "refuse")
    assert (str(caught.value), caught.value.zh, caught.value.is_lost_update) == ("no", "不行", True)


def test_after_a_crash_it_is_started_again(link) -> None:
    with pytest.raises(EngineGone, match="status 3"):
        ask(link, "die")
    assert ask(link, "add", a=2, b=2) == 4


@pytest.mark.parametrize(("status", "last"), [(2, ""), (2, "No such command 'engine'."), (-9, "")])
def test_the_end_of_the_program_is_told_in_one_language_at_a_time(status: int, last: str) -> None:
    gone = EngineGone(status, last)
    assert str(gone).isascii()
    assert last in str(gone)
    assert last in gone.zh
    own = gone.zh.replace(last, "").replace("gridtwin", "")
    assert not any(each.isascii() and each.isalpha() for each in own)


def test_progress_and_cancel(link) -> None:
    seen = []
    request = link.send("slow", {}, progress=lambda done, total, text: seen.append(done))
    begun = time.monotonic()
    with pytest.raises(EngineError) as caught:
        link.wait(request, silent_s=10, is_cancelled=lambda: len(seen) > 3)
    assert caught.value.was_cancelled
    assert time.monotonic() - begun < 1.5
    assert seen == sorted(seen)


def test_silence_ends_it(link) -> None:
    with pytest.raises(EngineSilent, match=r"0\.5 s"):
        ask(link, "never answered", silent_s=0.5)
    assert ask(link, "add", a=1, b=1) == 2


def test_a_missing_program_says_how_it_is_installed(monkeypatch) -> None:
    monkeypatch.setattr("qgis_plugin.engine.program._candidates", list)
    with pytest.raises(NoProgram, match="uv tool install gridtwin"):
        Connection().send("engine.ping", {})


TABLE = {
    "jsonrpc": "2.0",
    "id": 7,
    "result": {
        "due": {
            "columns": [{"name": "state", "title": {"zh": "状态", "en": "State"}}],
            "rows": [["overdue", n, None, 1.5, True, '晴岚街"\\\n'] for n in range(6_000)],
            "geometry": [{"type": "Point", "coordinates": [n, -0.25]} for n in range(6_000)],
            "empty": {"list": [], "object": {}},
        },
        "as_of": "2026-12-01",
    },
}


@pytest.mark.parametrize("separators", [(", ", ": "), (",", ":"), (" ,\t", " :\r\n ")])
@pytest.mark.parametrize("ascii_only", [True, False])
def test_a_long_message_is_read_in_pieces_to_the_same(separators: tuple[str, str], ascii_only: bool) -> None:
    text = json.dumps(TABLE, separators=separators, ensure_ascii=ascii_only)
    assert len(text) > 200_000
    assert read(f" {text}\n".encode()) == TABLE


@pytest.mark.parametrize("cut", ["]}}", "1]", '"x":1', '{"a" 1}', "[1 2]", "{1: 2}", "[1,]", '{"a":1,}', ""])
def test_a_long_message_that_is_broken_is_refused_as_by_python(cut: str) -> None:
    text = json.dumps(TABLE)
    for broken in (text[:-1] + cut, text + "x", f'{{"a": {cut}, "b": {text}}}'):
        with pytest.raises(json.JSONDecodeError):
            json.loads(broken)
        with pytest.raises(json.JSONDecodeError):
            read(broken.encode())


def test_the_window_gets_its_turns_while_a_long_message_is_read() -> None:
    """Python's own reader keeps all others waiting for its whole time."""
    line = json.dumps({"result": {"rows": [["overdue", n, "晴岚街"] * 4 for n in range(60_000)]}}).encode()
    waits: list[float] = []
    reading = threading.Thread(target=read, args=(line,))
    reading.start()
    while reading.is_alive():
        begun = time.perf_counter()
        time.sleep(0)
        waits.append(time.perf_counter() - begun)
    assert len(waits) > 10  # of the whole reader: two or three
