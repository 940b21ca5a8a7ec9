"""Where tasks run: in this process, in processes of this machine, or on a Dask cluster (`cluster.py`)."""

from __future__ import annotations

import logging
import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing.connection import wait
from typing import Protocol

from change_detection.batch.task import SceneTask, TaskResult, run_task

Work = Callable[[SceneTask], TaskResult]


class Runner(Protocol):
    """Takes tasks and gives their answers. `slots` tasks can be at work at a time."""

    @property
    def slots(self) -> int:
        """How many tasks to hand in at a time."""

    @property
    def tries_again(self) -> bool:
        """Whether a task whose worker died is worth another try (a cluster has tried by itself)."""

    @property
    def splits(self) -> bool:
        """Whether a task may hand its tiles to other workers."""

    @property
    def label(self) -> str:
        """What it is, for the summary."""

    @property
    def label_zh(self) -> str:
        """The same in Chinese."""

    def submit(self, task: SceneTask) -> Future[TaskResult]:
        """Start a task."""

    def check(self) -> None:
        """Raise if no task can be done any more."""

    def close(self, *, at_once: bool) -> None:
        """Let go of the workers; `at_once` ends what they are doing."""


class InProcess:
    """Runs each task when it is handed in, in this very process."""

    slots = 1
    tries_again = False
    splits = False
    label = "this process"
    label_zh = "当前进程"

    def submit(self, task: SceneTask) -> Future[TaskResult]:
        """Do the task now."""
        future: Future[TaskResult] = Future()
        future.set_result(run_task(task))
        return future

    def check(self) -> None:
        """Always well."""

    def close(self, *, at_once: bool) -> None:
        """Nothing to let go of."""


class LocalPool:
    """Processes of this machine. One that dies takes its task along, not the batch."""

    tries_again = True
    splits = False

    def __init__(self, workers: int) -> None:
        self.slots = workers
        self.label = f"{workers} process{'es' if workers > 1 else ''} of this machine"
        self.label_zh = f"本机{workers}个进程"
        self._pool = self._fresh()

    def submit(self, task: SceneTask) -> Future[TaskResult]:
        """Start a task in a worker."""
        with _undisturbed():
            try:
                return self._pool.submit(run_task, task)
            except BrokenProcessPool:
                self._pool.shutdown(wait=False)
                self._pool = self._fresh()
                return self._pool.submit(run_task, task)

    def check(self) -> None:
        """Always well: dead workers are replaced."""

    def close(self, *, at_once: bool) -> None:
        """End the workers."""
        if at_once:
            # What they write becomes visible only by a rename at its end, so they can be ended anywhere.
            for process in list(getattr(self._pool, "_processes", {}).values()):
                process.terminate()
        self._pool.shutdown(wait=True, cancel_futures=at_once)

    def _fresh(self) -> ProcessPoolExecutor:
        start = multiprocessing.get_context("spawn")
        return ProcessPoolExecutor(self.slots, mp_context=start, initializer=_prepare_worker)


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Ctrl-C waits until a worker is started: one cut off in its start complains with a traceback.

    The worker inherits that the signal is blocked, so that one from the terminal does not reach it either.
    """
    before = signal.getsignal(signal.SIGINT)
    if threading.current_thread() is not threading.main_thread() or not callable(before):
        yield  # not ours to hear, or ignored on purpose
        return
    heard: list[int] = []
    signal.signal(signal.SIGINT, lambda number, _: heard.append(number))
    mask = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, mask)
        signal.signal(signal.SIGINT, before)
    if heard:
        raise KeyboardInterrupt


def _prepare_worker() -> None:
    """Ctrl-C is for the parent; a worker whose parent is gone ends itself."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    logging.getLogger("rasterio").setLevel(logging.CRITICAL)
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_follow, args=(parent.sentinel,), daemon=True).start()


def _follow(sentinel: int) -> None:
    wait([sentinel])
    os._exit(1)
