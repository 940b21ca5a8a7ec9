"""The intake of a workspace at work: one thread stores what all sources bring, and lets time pass.

Sources (MQTT, HTTP, SensorThings) hand in readings from any thread and learn when they are committed.
"""

from __future__ import annotations

import logging
import queue
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from gridtwin.errors import GridTwinError
from gridtwin.sensing.errors import IntakeRuns
from gridtwin.sensing.intake.counting import Counts
from gridtwin.sensing.intake.lock import Held, only_intake
from gridtwin.sensing.intake.pipeline import Pipeline, Taken, make_pipeline
from gridtwin.sensing.intake.saying import Complaints
from gridtwin.sensing.intake.settings import IntakeSettings, load_settings
from gridtwin.sensing.reading import Reading, Refusal
from gridtwin.sensing.store.identity import identity
from gridtwin.sensing.store.opening import SensingStore, open_sensing
from gridtwin.store import open_workspace

_TICK_S = 1.0
_DAY_S = 86_400.0
_FULL_S = 0.01  # until it is tried again where too many are before it
_WAITING = 64  # batches handed in and not yet taken; whoever brings more waits
_ROLL_UPS = 50  # hours rolled up between two batches at most, so that nobody waits long
_log = logging.getLogger(__name__)


def system_clock() -> datetime:
    """The present moment."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class _Job:
    readings: Sequence[Reading]
    refusals: Sequence[Refusal]
    done: Future[Taken]


class Intake:
    """Takes in the observations of one workspace until stopped; see `start_intake`."""

    def __init__(
        self,
        root: Path,
        settings: IntakeSettings,
        store: SensingStore,
        pipeline: Pipeline,
        *,
        held: Held | None = None,
        clock: Callable[[], datetime] = system_clock,
    ) -> None:
        self.root = root
        self.settings = settings
        self.store = store
        self.pipeline = pipeline
        self.clock = clock
        self.counts = Counts()
        self.started_at = clock()
        self.trouble: str | None = None
        self._complaints = Complaints(_log)
        self.right = held or Held()
        self.opened = ExitStack()
        self._jobs: queue.Queue[_Job] = queue.Queue(_WAITING)
        self._gate = threading.Lock()
        self._stopping = threading.Event()
        self._renew = threading.Event()
        self._thread = threading.Thread(target=self._work, name="intake", daemon=True)

    def start(self) -> None:
        """Begin to take jobs and to let time pass."""
        self._thread.start()

    def submit(self, readings: Sequence[Reading], refusals: Sequence[Refusal] = ()) -> Future[Taken]:
        """Hand in readings; the result comes when they are committed, or the error with nothing stored.

        Waits while many others are before it.
        """
        job = _Job(readings, refusals, Future())
        while not self._put(job):
            self._stopping.wait(_FULL_S)
        return job.done

    def take(self, readings: Sequence[Reading], refusals: Sequence[Refusal] = ()) -> Taken:
        """Store readings and say what became of them.

        Raises:
            StoreFailure, StoreFull, WorkspaceBusy: nothing of them is stored.
        """
        return self.submit(readings, refusals).result()

    def renew_register(self) -> None:
        """The register or the rules changed: read them again before the next batch."""
        self._renew.set()

    @property
    def is_stopping(self) -> bool:
        """Whether it has been asked to stop."""
        return self._stopping.is_set()

    def wait(self, seconds: float) -> bool:
        """Wait so long, or until it is asked to stop; whether it was."""
        return self._stopping.wait(seconds)

    def stop(self) -> None:
        """Store what was handed in, and take no more."""
        with self._gate:
            self._stopping.set()
        if self._thread.is_alive():
            self._thread.join()

    def close(self) -> None:
        """Stop, then let go of store and lock."""
        self.stop()
        self.opened.close()

    def _put(self, job: _Job) -> bool:
        """Hand in a job if there is room; one that comes too late is told so."""
        with self._gate:
            if self._stopping.is_set():
                job.done.set_exception(_stopped())
                return True
            try:
                self._jobs.put_nowait(job)
            except queue.Full:
                return False
            return True

    def _work(self) -> None:
        next_tick = next_day = time.monotonic()
        while not (self._stopping.is_set() and self._jobs.empty()):
            moment = time.monotonic()
            if moment >= next_tick:
                next_tick = moment + _TICK_S
                self._guarded("tick", self._tick)
            if self._renew.is_set():
                self._renew.clear()
                self._guarded("register", self._renew_now)
            try:
                job = self._jobs.get(timeout=max(0.0, next_tick - time.monotonic()))
            except queue.Empty:
                self._tidy(next_tick)
                if moment >= next_day:
                    next_day = moment + _DAY_S
                    self._guarded("forget", lambda: self.pipeline.forget(self.clock()))
                continue
            self._take(job)

    def _take(self, job: _Job) -> None:
        if not job.done.set_running_or_notify_cancel():
            return
        try:
            self.right.ensure()
            taken = self.pipeline.take(job.readings, job.refusals, now=self.clock())
        except BaseException as error:  # noqa: BLE001 - whoever handed it in is told
            self.trouble = str(error)
            job.done.set_exception(error)
            return
        self.trouble = None
        self.counts.add(taken, self.clock(), time.monotonic())
        job.done.set_result(taken)

    def _tick(self) -> None:
        self.right.ensure()
        self.pipeline.tick(self.clock())

    def _tidy(self, until: float) -> None:
        """Roll up while nobody brings anything."""
        while self._jobs.empty() and not self._stopping.is_set() and time.monotonic() < until + _TICK_S:
            if not self._guarded("maintain", lambda: self.pipeline.maintain(self.clock(), hours=_ROLL_UPS)):
                return

    def _renew_now(self) -> None:
        with open_workspace(self.root) as workspace:
            fresh = make_pipeline(workspace, self.store)
        fresh.go_on(self.pipeline)
        self.pipeline = fresh
        _log.info("register read again: %d sensors", len(fresh.channels))

    def _guarded(self, name: str, work: Callable[[], object]) -> object:
        """Do something that is done again soon; a failure is told and does not end the intake."""
        try:
            done = work()
        except Exception as error:  # noqa: BLE001 - as the docstring says
            self.trouble = str(error)
            self._complaints.failed(name, error, is_known=isinstance(error, GridTwinError))
            return None
        if self._complaints.worked(name):
            self.trouble = None
        return done


def start_intake(
    root: Path, *, settings: IntakeSettings | None = None, clock: Callable[[], datetime] = system_clock
) -> Intake:
    """Open the store of a workspace, take the right to take in, and begin.

    Args:
        root: folder of the workspace.
        settings: instead of those of its sensing.toml.
        clock: gives the present moment.

    Raises:
        IntakeRuns: another process takes in the observations of this workspace.
        BadSensingTable: settings or rules cannot be used.
    """
    settings = settings or load_settings(root)
    with ExitStack() as opened, open_workspace(root) as workspace:
        store = opened.enter_context(open_sensing(workspace))
        right = opened.enter_context(only_intake(store))
        settings = _with_client_id(settings, store)
        pipeline = make_pipeline(workspace, store)
        intake = Intake(root, settings, store, pipeline, held=right, clock=clock)
        intake.opened = opened.pop_all()
    intake.start()
    return intake


def _with_client_id(settings: IntakeSettings, store: SensingStore) -> IntakeSettings:
    """The settings with a name for the session at the broker that no other store has."""
    if settings.mqtt.client_id:
        return settings
    return replace(settings, mqtt=replace(settings.mqtt, client_id=f"gridtwin-{identity(store)}"))


def _stopped() -> IntakeRuns:
    return IntakeRuns("the intake is stopping; send it again later", zh="接收进程正在停止；请稍后重发")
