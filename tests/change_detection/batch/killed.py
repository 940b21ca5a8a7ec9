"""A batch in a process of its own that is killed (SIGKILL) at a named moment. Run by test_kill.py."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from pathlib import Path

from change_detection.batch import process, session
from change_detection.batch.journal import Journal, State
from change_detection.batch.runners import InProcess
from gridtwin.store import Workspace, open_workspace
from tests.change_detection.batch import city


def _die(*_args: object, **_more: object) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def _around(owner: object, name: str, *, when: Callable[..., bool], after: bool) -> None:
    """Make a call the last one: killed before it, or right after it."""
    real = getattr(owner, name)

    def call(*args: object, **more: object) -> object:
        if not when(*args, **more):
            return real(*args, **more)
        if after:
            real(*args, **more)
        return _die()

    setattr(owner, name, call)


def _writes(layer: str) -> Callable[..., bool]:
    return lambda _self, name, *_args, **_more: name == layer


def _tear_line(journal: Journal, entry: object) -> None:
    journal._out.write(b'{"pair_id": "torn", "st')
    journal._out.flush()
    _die()


def _is_done(_journal: Journal, entry: object) -> bool:
    return entry.state is State.DONE


ALWAYS: Callable[..., bool] = lambda *_args, **_more: True  # noqa: E731
MOMENTS: dict[str, Callable[[], None]] = {
    "before the task": lambda: _around(InProcess, "submit", when=ALWAYS, after=False),
    "after the detection": lambda: _around(InProcess, "submit", when=ALWAYS, after=True),
    "before the patches": lambda: _around(Workspace, "write", when=_writes("change_patch"), after=False),
    "after the patches": lambda: _around(Workspace, "write", when=_writes("change_patch"), after=True),
    "before the record": lambda: _around(Workspace, "write", when=_writes("detection_run"), after=False),
    "after the record": lambda: _around(Workspace, "write", when=_writes("detection_run"), after=True),
    "before the files": lambda: _around(process, "write_pair", when=ALWAYS, after=False),
    "before the journal": lambda: _around(Journal, "write", when=_is_done, after=False),
    "in a line of the journal": lambda: setattr(Journal, "write", _tear_line),
    "before the report": lambda: _around(session, "write_page", when=ALWAYS, after=False),
}


def main(moment: str, source: Path, root: Path) -> None:
    """Run the batch until the moment."""
    MOMENTS[moment]()
    with open_workspace(root) as workspace:
        session.run_batch(source, workspace, city.options(), clock=city.clock)
