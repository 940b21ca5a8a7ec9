"""The pipeline: readings in, one transaction with observations, refusals, alarms and memories out.

Only when `take` has returned is a batch stored; then a message may be acknowledged to its sender.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import sqlalchemy as sa

from gridtwin.sensing.alarms.engine import Engine, Key, Transition
from gridtwin.sensing.alarms.keeping import keep_memories, kept_memories
from gridtwin.sensing.alarms.life import clear_gone, open_alarms, store_transitions
from gridtwin.sensing.alarms.rules import Rule, load_rules
from gridtwin.sensing.alarms.windows import Suppression
from gridtwin.sensing.channels import Channels
from gridtwin.sensing.intake.judging import judge
from gridtwin.sensing.intake.rules import IntakeRules, load_intake_rules
from gridtwin.sensing.moments import ms_of
from gridtwin.sensing.reading import Reading, Refusal
from gridtwin.sensing.register import load_channels
from gridtwin.sensing.sectors import load_sectors
from gridtwin.sensing.store.batches import BatchWriter, next_batch, write_refused
from gridtwin.sensing.store.opening import SensingStore
from gridtwin.sensing.store.recent import newest_moments, recent_values
from gridtwin.sensing.store.rolling import Forgotten, forget, roll_up
from gridtwin.store import Workspace


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of readings: in = stored + duplicates + conflicts + refused."""

    rows_in: int
    stored: int
    duplicates: int
    conflicts: int
    refused: int
    transitions: tuple[Transition, ...] = ()


@dataclass(slots=True)
class Pipeline:
    """Takes in readings for one workspace. One at a time: see `gridtwin.sensing.intake.lock`."""

    store: SensingStore
    channels: Channels
    rules: IntakeRules
    alarm_rules: dict[str, Rule]
    writer: BatchWriter = field(init=False)
    suppression: Suppression = field(init=False)
    engine: Engine = field(init=False)
    open: dict[Key, str] = field(init=False)
    _is_sure: bool = field(default=False, init=False)  # what is remembered is what the store holds

    def __post_init__(self) -> None:
        self.writer = BatchWriter(self.store)
        self._make_sure()

    def take(
        self, readings: Sequence[Reading], refusals: Sequence[Refusal] = (), *, now: datetime | None = None
    ) -> Taken:
        """Store readings, and messages that were refused before they became readings.

        Args:
            readings: values of sensors.
            refusals: messages that are refused already.
            now: the present, after which nothing that is known can lie; None where time is simulated.

        Raises:
            StoreFailure, StoreFull, WorkspaceBusy: nothing of the batch is stored; it can be given again.
        """
        now_ms = None if now is None else ms_of(now)
        rows, refused = judge(readings, self.channels, self.rules)
        refused = [*refusals, *refused]
        self._make_sure()
        try:
            with self.store.writing() as connection:
                batch = next_batch(connection)
                stored = self.writer.write(connection, rows, batch, now_ms=now_ms)
                write_refused(connection, refused, keep=self.rules.refused_keep)
                transitions = self.engine.feed(stored.fresh, now_ms=now_ms)
                self._keep(connection, transitions, batch)
        except BaseException:
            self._is_sure = False
            raise
        self.writer.keep(stored)
        self.engine.changed.clear()
        return Taken(
            len(readings) + len(refusals),
            len(stored.fresh),
            stored.duplicates,
            stored.conflicts,
            len(refused),
            tuple(transitions),
        )

    def tick(self, now: datetime) -> tuple[Transition, ...]:
        """What the passing of time brings; call it about once a second."""
        now_ms = ms_of(now)
        self._make_sure()
        try:
            self._notice_hands(now_ms)
            transitions = self.engine.tick(now_ms)
            gone = {key: cause for key in self.open if (cause := self.engine.why_gone(*key)) is not None}
            if not transitions and not self.engine.changed and not gone:
                return ()
            with self.store.writing() as connection:
                batch = next_batch(connection)
                clear_gone(connection, [(self.open.pop(key), gone[key]) for key in gone], now_ms, batch)
                self._keep(connection, transitions, batch)
        except BaseException:
            self._is_sure = False
            raise
        self.engine.changed.clear()
        return tuple(transitions)

    def go_on(self, before: Pipeline) -> None:
        """Take over what another pipeline of this store knows, whose register or rules are older."""
        if before._is_sure:
            self.engine.go_on(before.engine)

    def maintain(self, now: datetime, *, hours: int = 200) -> int:
        """Roll up at most so many hours that are over; returns how many. Call it when there is time."""
        done = roll_up(self.store, now_ms=ms_of(now), limit=hours)
        self.writer.stale.difference_update(done)  # what comes late now marks them again
        return len(done)

    def forget(self, now: datetime) -> Forgotten:
        """Delete what is older than the rules keep; once a day is enough."""
        done = forget(self.store, self.rules.retention, now_ms=ms_of(now))
        self.writer.refresh()
        return done

    def _keep(self, connection: sa.Connection, transitions: Sequence[Transition], batch: int) -> None:
        store_transitions(connection, transitions, self.open, batch)
        keep_memories(connection, self.store, self.engine, self.engine.changed)

    def _notice_hands(self, now_ms: int) -> None:
        """Windows entered and alarms cleared by people since."""
        with self.store.reading() as connection:
            self.suppression.read(connection, now_ms=now_ms)
            still_open = open_alarms(connection)
        for key in set(self.open) - set(still_open):
            self.engine.mute(key)
        self.open = still_open

    def _make_sure(self) -> None:
        """Begin from what the store holds: at the start, and after a write that failed.

        Not at once after the failure: the store may still be away then.
        """
        if self._is_sure:
            return
        self.writer.refresh()
        self.suppression = Suppression(self.channels)
        self.engine = Engine(self.alarm_rules, self.channels, self.suppression, self.rules.late_ms)
        with self.store.reading() as connection:
            self.engine.recall(kept_memories(connection))
            newest = newest_moments(connection)
            moments = {channel: moment for channel, (moment, _) in newest.items()}
            self.engine.order(moments)
            self.engine.silence.hear({channel: received for channel, (_, received) in newest.items()})
            windows = recent_values(connection, self.store, self.engine.windows(), moments)
            for channel, values in windows.items():
                self.engine.recall_window(channel, values)
            self.open = open_alarms(connection)
            self.suppression.read(connection, now_ms=0)
        self._is_sure = True


def make_pipeline(workspace: Workspace, store: SensingStore) -> Pipeline:
    """The pipeline of a workspace with its register, its rules and what a city has laid over them.

    Raises:
        BadSensingTable: a table of the city is wrong.
    """
    folder: Path = workspace.root / "standards"
    sectors = load_sectors(folder)
    return Pipeline(
        store,
        load_channels(workspace, store),
        load_intake_rules(folder),
        load_rules(sectors.values(), folder),
    )
