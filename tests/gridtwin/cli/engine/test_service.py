"""Order, cancelling and the end of the engine, on methods made for the purpose."""

from __future__ import annotations

import json
import os
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import pytest

from gridtwin.cli.engine.channel import Channel
from gridtwin.cli.engine.method import Method
from gridtwin.cli.engine.params import Change, InWorkspace, Nothing, given
from gridtwin.cli.engine.service import Service
from gridtwin.errors import GridTwinError

_WORDS = ("a", "甲")


@dataclass(frozen=True, kw_only=True)
class Named(InWorkspace):
    name: str = given("name", "名称", "name", "x")


class Talk:
    """A service in a thread, talked to over pipes."""

    def __init__(self, methods: dict[str, Method]) -> None:
        there, self._in = os.pipe()
        self._out, back = os.pipe()
        ends = (os.fdopen(there, "rb"), os.fdopen(back, "wb"))
        self.thread = threading.Thread(target=self._serve, args=(ends, methods), daemon=True)
        self._lines = os.fdopen(self._out, "rb")
        self.thread.start()
        assert self.read()["method"] == "ready"

    @staticmethod
    def _serve(ends: tuple[IO[bytes], IO[bytes]], methods: dict[str, Method]) -> None:
        with ends[0], ends[1]:
            Service(Channel(*ends), methods, Path("the.log")).run()

    def raw(self, text: bytes) -> None:
        os.write(self._in, text)

    def send(self, method: str, key: Any = None, **params: Any) -> None:
        message = {"jsonrpc": "2.0", "method": method, "params": params} | ({"id": key} if key else {})
        self.raw(json.dumps(message).encode() + b"\n")

    def read(self) -> Any:
        return json.loads(self._lines.readline())

    def end_input(self) -> None:
        os.close(self._in)
        self._in = -1
        self.thread.join(10)
        assert not self.thread.is_alive()

    def close(self) -> None:
        if self._in >= 0:
            self.end_input()
        self._lines.close()


class Works:
    """Methods that note what was done."""

    def __init__(self) -> None:
        self.done: list[str] = []
        self.free = threading.Event()

    def note(self, _: Any, asked: Any, __: Any) -> str:
        self.done.append(asked.name)
        return asked.name

    def wait(self, _: Any, asked: Any, __: Any) -> str:
        self.free.wait(20)  # like a library in C: nothing is raised in here
        return asked.name

    def spin(self, *_: Any) -> None:
        while True:
            time.sleep(0.01)

    def change(self, _: Any, asked: Any, progress: Any) -> str:
        for step in range(200):
            progress(step / 200, "score")
            time.sleep(0.02)
        return "stored"

    def compute(self, _: Any, __: Any, progress: Any) -> str:
        progress(0.1, "score")
        for _ in range(400):  # a long way to the next step
            time.sleep(0.01)
        progress(0.5, "archive")
        self.done.append("stored")
        return "stored"

    def store(self, _: Any, __: Any, progress: Any) -> str:
        progress(0.5, "archive")
        for _ in range(100):
            time.sleep(0.01)
        self.done.append("stored")
        return "stored"

    def late(self, _: Any, __: Any, progress: Any) -> str:
        time.sleep(1.5)  # a change that cannot be stopped any more
        progress(1.0)
        return "stored"

    def defect(self, *_: Any) -> None:
        raise ZeroDivisionError("1/0")

    def odd(self, *_: Any) -> Any:
        return {1, 2}  # no JSON

    def infinite(self, *_: Any) -> Any:
        return {"rows": [[1.5, float("inf")], (float("nan"), "x")], "total": 2}

    def mistake(self, *_: Any) -> None:
        raise GridTwinError("'7' is wrong; give 8", zh="“7”有误；应为8")


@pytest.fixture
def works() -> Works:
    return Works()


@pytest.fixture
def talk(works: Works) -> Iterator[Talk]:
    made = [
        Method("t.note", _WORDS, Named, works.note, _WORDS),
        Method("t.wait", _WORDS, Named, works.wait, _WORDS),
        Method("t.spin", _WORDS, InWorkspace, works.spin, _WORDS),
        Method("t.change", _WORDS, Change, works.change, _WORDS, changes=True),
        Method("t.late", _WORDS, Change, works.late, _WORDS, changes=True),
        Method("t.compute", _WORDS, Change, works.compute, _WORDS, changes=True, stores_from="archive"),
        Method("t.store", _WORDS, Change, works.store, _WORDS, changes=True, stores_from="archive"),
        Method("t.defect", _WORDS, Nothing, works.defect, _WORDS),
        Method("t.mistake", _WORDS, Nothing, works.mistake, _WORDS),
        Method("t.odd", _WORDS, Nothing, works.odd, _WORDS),
        Method("t.infinite", _WORDS, Nothing, works.infinite, _WORDS),
    ]
    talking = Talk({one.name: one for one in made})
    yield talking
    works.free.set()
    talking.close()


def test_one_workspace_works_in_order_and_another_beside_it(talk: Talk, works: Works) -> None:
    talk.send("t.wait", 1, workspace="/one")
    talk.send("t.note", 2, workspace="/one", name="after")
    talk.send("t.note", 3, workspace="/two", name="beside")
    assert talk.read() == {"jsonrpc": "2.0", "id": 3, "result": "beside"}
    works.free.set()
    assert [talk.read()["id"], talk.read()["id"]] == [1, 2]
    assert works.done == ["beside", "after"]


def test_a_question_is_dropped_wherever_it_stands(talk: Talk) -> None:
    talk.send("t.spin", 1, workspace="/one")
    time.sleep(0.2)
    begun = time.monotonic()
    talk.send("cancel", id=1)
    answer = talk.read()
    assert (answer["id"], answer["error"]["code"]) == (1, -32800)
    assert time.monotonic() - begun < 3.0  # 0.4 s where nothing else runs
    talk.send("t.note", 2, workspace="/one")
    assert talk.read()["result"] == "x"  # the thread goes on


def test_a_question_that_hangs_in_a_library_is_left_behind(talk: Talk, works: Works) -> None:
    talk.send("t.wait", 1, workspace="/one")
    talk.send("t.note", 2, workspace="/one")
    time.sleep(0.2)
    begun = time.monotonic()
    talk.send("cancel", id=1)
    assert talk.read()["error"]["code"] == -32800
    assert talk.read()["result"] == "x"  # a fresh thread took the next
    assert time.monotonic() - begun < 5.0  # 1 s where nothing else runs
    works.free.set()
    talk.send("t.note", 3, workspace="/one")
    assert talk.read()["id"] == 3  # and the old thread answers nothing twice


def test_a_waiting_request_is_cancelled_without_being_begun(talk: Talk, works: Works) -> None:
    talk.send("t.wait", 1, workspace="/one")
    talk.send("t.note", 2, workspace="/one")
    talk.send("cancel", id=2)
    time.sleep(0.1)
    works.free.set()
    answers = {one["id"]: one for one in (talk.read(), talk.read())}
    assert answers[1]["result"] == "x"
    assert answers[2]["error"]["code"] == -32800
    assert works.done == []


def test_a_change_stops_at_a_step_and_tells_its_progress(talk: Talk) -> None:
    talk.send("t.change", 1, workspace="/one")
    first = talk.read()
    assert first["method"] == "progress"
    assert first["params"]["text"] == {"en": "score", "zh": "逐块检测"}
    talk.send("cancel", id=1)
    while (message := talk.read()).get("method") == "progress":
        assert 0 <= message["params"]["done"] <= message["params"]["total"] == 1.0
    assert message["error"]["code"] == -32800


def test_a_change_that_has_stored_nothing_yet_is_dropped_between_its_steps(talk: Talk, works: Works) -> None:
    talk.send("t.compute", 1, workspace="/one")
    assert talk.read()["params"]["text"]["en"] == "score"
    begun = time.monotonic()
    talk.send("cancel", id=1)
    assert talk.read()["error"]["code"] == -32800
    assert time.monotonic() - begun < 2
    assert works.done == []


def test_a_change_that_has_begun_to_store_is_not_broken_off(talk: Talk, works: Works) -> None:
    talk.send("t.store", 1, workspace="/one")
    assert talk.read()["params"]["text"]["en"] == "archive"
    talk.send("cancel", id=1)
    assert talk.read()["result"] == "stored"
    assert works.done == ["stored"]


def test_a_change_that_is_too_late_to_stop_tells_its_result(talk: Talk) -> None:
    talk.send("t.late", 1, workspace="/one")
    time.sleep(0.1)
    talk.send("cancel", id=1)
    assert talk.read()["method"] == "progress"
    assert talk.read()["result"] == "stored"


def test_a_mistake_is_told_in_both_languages_and_a_defect_names_the_log(talk: Talk) -> None:
    talk.send("t.mistake", 1)
    error = talk.read()["error"]
    assert (error["code"], error["data"]["en"], error["data"]["zh"]) == (
        -32010, "'7' is wrong; give 8", "“7”有误；应为8",
    )  # fmt: skip
    talk.send("t.defect", 2)
    error = talk.read()["error"]
    assert (error["code"], error["data"]["log"]) == (-32603, "the.log")
    assert "Traceback" not in json.dumps(error)


def test_an_answer_that_is_no_json_is_told_as_a_defect(talk: Talk) -> None:
    talk.send("t.odd", 1)
    assert talk.read()["error"]["code"] == -32603


def test_a_number_that_is_not_finite_is_null_and_does_not_cost_the_answer(talk: Talk) -> None:
    talk.send("t.infinite", 1)
    assert talk.read()["result"] == {"rows": [[1.5, None], [None, "x"]], "total": 2}


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (b"{nonsense\n", -32700),
        (b'{"id": 1, "method": "t.note", "params": {"workspace": NaN}}\n', -32700),
        (b"\xff\xfe\n", -32700),
        (b"[1]\n", -32600),
        (b'{"id": 1}\n', -32600),
        (b'{"id": true, "method": "t.note"}\n', -32600),
        (b'{"id": 1, "method": "t.none"}\n', -32601),
        (b'{"id": 1, "method": "t.note"}\n', -32602),
        (b'{"id": 1, "method": "t.note", "params": [1]}\n', -32602),
        (b'{"id": 1, "method": "t.note", "params": {"workspace": "one"}}\n', -32602),
        (b'{"id": 1, "method": "t.note", "params": {"workspace": "/one", "colour": 1}}\n', -32602),
        (b'{"id": 1, "method": "t.note", "params": {"workspace": "/one", "name": 7}}\n', -32602),
    ],
)
def test_what_is_no_request_is_refused_and_the_engine_goes_on(talk: Talk, line: bytes, code: int) -> None:
    talk.raw(line)
    error = talk.read()["error"]
    assert error["code"] == code
    assert error["data"]["zh"]
    talk.send("t.note", 9, workspace="/one")
    assert talk.read()["id"] == 9


def test_an_id_is_not_taken_twice(talk: Talk, works: Works) -> None:
    talk.send("t.wait", 1, workspace="/one")
    talk.send("t.note", 1, workspace="/two")
    assert talk.read()["error"]["code"] == -32600
    works.free.set()
    assert talk.read()["result"] == "x"


def test_a_closed_input_drops_questions_and_ends(talk: Talk) -> None:
    talk.send("t.spin", 1, workspace="/one")
    time.sleep(0.1)
    begun = time.monotonic()
    talk.end_input()
    assert time.monotonic() - begun < 5


def test_a_closed_input_waits_for_a_change(talk: Talk) -> None:
    talk.send("t.late", 1, workspace="/one")
    time.sleep(0.1)
    talk.end_input()
    assert talk.read()["method"] == "progress"
    assert talk.read()["result"] == "stored"


def test_shutdown_is_answered_with_null(talk: Talk) -> None:
    talk.send("shutdown", 1)
    assert talk.read() == {"jsonrpc": "2.0", "id": 1, "result": None}
    talk.thread.join(5)
    assert not talk.thread.is_alive()
