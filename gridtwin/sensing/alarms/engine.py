"""The alarm engine: observations and moments in, raised and cleared out. No clock and no store of its own.

Late values raise nothing; values beyond the measuring range raise where they are beyond the limit, and clear
nothing. A value counts at its own time but never later than it arrived, so that no wrong clock holds back
what comes after; within a channel older ones are left out.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np

from gridtwin.sensing.alarms.causes import Cause
from gridtwin.sensing.alarms.conditions import BY_VALUE, outside, repeated, times_up
from gridtwin.sensing.alarms.memory import Event, Memory
from gridtwin.sensing.alarms.rules import Kind, Rule
from gridtwin.sensing.alarms.silence import Silence
from gridtwin.sensing.channels import Channels
from gridtwin.sensing.reading import Observations, Quality

Key = tuple[str, int]  # rule and channel
_HOUR_MS = 3_600_000


class Moment(NamedTuple):
    """When something happened, with the value and, where it is beyond the measuring range, its edge."""

    at_ms: int
    value: float | None = None
    edge: float | None = None

    @property
    def cause(self) -> Cause | None:
        """What has to be said of an alarm raised by it."""
        return None if self.edge is None else Cause.BEYOND_RANGE


@dataclass(frozen=True, slots=True)
class Transition:
    """A rule that began or ceased to hold at a channel."""

    rule: Rule
    channel: int
    event: Event
    at_ms: int
    value: float | None
    cause: Cause | None = None


@dataclass(slots=True)
class Engine:
    """Rules over channels with their memories.

    Attributes:
        is_suppressed: whether nothing is to be raised at a channel at a moment (maintenance).
        late_ms: a value beyond the range that arrives so long after it was measured raises nothing either.
        changed: memories that differ from what was last kept.
    """

    rules: Mapping[str, Rule]
    channels: Channels
    is_suppressed: Callable[[int, int], bool] = lambda channel, at_ms: False
    late_ms: int = _HOUR_MS
    memories: dict[Key, Memory] = field(default_factory=dict)
    changed: set[Key] = field(default_factory=set)
    by_channel: dict[int, list[Rule]] = field(init=False)
    waiting: set[Key] = field(default_factory=set)
    silence: Silence = field(default_factory=Silence)
    _silence_ms: dict[Key, int] = field(default_factory=dict)
    _last_ms: dict[int, int] = field(default_factory=dict)  # newest moment of each channel
    _repeats: dict[str, list[Rule]] = field(init=False)
    _combinations: dict[str, list[Rule]] = field(init=False)
    _of_thing: dict[object, list[int]] = field(init=False)
    _combined: set[Key] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.by_channel = _assigned(self.rules.values(), self.channels, self._silence_ms)
        self._repeats, self._combinations = defaultdict(list), defaultdict(list)
        for rule in self.rules.values():
            if rule.kind is Kind.REPEAT and rule.of:
                self._repeats[rule.of].append(rule)
            for member in rule.all:
                self._combinations[member].append(rule)
        self._of_thing = defaultdict(list)
        for number, thing in zip(self.channels.number.tolist(), self.channels.thing, strict=True):
            self._of_thing[thing].append(number)

    def order(self, last_ms: Mapping[int, int]) -> None:
        """Which moment of each channel is the newest, at the start."""
        self._last_ms.update(last_ms)

    def recall(self, memories: Mapping[Key, Memory]) -> None:
        """What was kept before a restart; what no rule looks at any more is forgotten, in the store too."""
        here = {key: memory for key, memory in memories.items() if self._why_gone(*key) is None}
        self.changed.update(memories.keys() - here.keys())
        self.memories.update(here)
        for key, memory in here.items():
            if memory.is_active and self.rules[key[0]].kind is Kind.COMBINATION:
                self._combined.add(key)
            if memory.since_ms is not None or memory.back_ms is not None or memory.times:
                self.waiting.add(key)

    def recall_window(self, channel: int, values: Iterable[tuple[int, float]]) -> None:
        """The last values of a channel, in order of time, for rules that look at changes."""
        known = list(values)
        for rule in self.by_channel.get(channel, ()):
            if rule.kind is Kind.RATE and known:
                since = known[-1][0] - (rule.within_s or 0) * 1000
                memory = self.memories.setdefault((rule.id, channel), Memory())
                memory.times = deque(one for one in known if one[0] >= since)

    def go_on(self, before: Engine) -> None:
        """Take over what another engine knows, whose register or rules are older."""
        self.recall(before.memories)
        self.order(before._last_ms)
        self.silence.go_on(before.silence)

    def why_gone(self, rule_id: str, channel: int) -> Cause | None:
        """Why a rule cannot raise or clear at a channel; None where it can."""
        cause = self._why_gone(rule_id, channel)
        return Cause.RULE_OFF if cause is None and self.rules[rule_id].is_silent else cause

    def windows(self) -> dict[int, int]:
        """Channels with rules that look at changes, and how far back, in milliseconds."""
        made: dict[int, int] = {}
        for channel, rules in self.by_channel.items():
            spans = [int((rule.within_s or 0) * 1000) for rule in rules if rule.kind is Kind.RATE]
            if spans:
                made[channel] = max(spans)
        return made

    def mute(self, key: Key) -> None:
        """An operator cleared the alarm: say nothing more until the condition is over."""
        memory = self.memories.get(key)
        if memory is not None and memory.is_active:
            memory.is_muted = True
            self.changed.add(key)

    def feed(self, rows: Observations, *, now_ms: int | None = None) -> list[Transition]:
        """What the rules make of observations in order of time.

        Args:
            rows: observations that were stored.
            now_ms: the present; what is known of the future gives way. None for simulated time.
        """
        made: list[Transition] = []
        columns = (rows.channel, rows.at_ms, rows.value, rows.quality, rows.received_ms)
        for channel, at_ms, value, quality, received in zip(*(one.tolist() for one in columns), strict=True):
            made += self._heard(channel, received)
            is_late = quality == Quality.LATE or received - at_ms > self.late_ms
            moment = min(at_ms, received, received if now_ms is None else now_ms)
            if is_late or self._is_old(channel, moment, now_ms):
                continue
            edge = self._edge(channel, value) if quality == Quality.OUT_OF_RANGE else None
            for rule in self.by_channel.get(channel, ()):
                made += self._judge(rule, channel, Moment(moment, value, edge))
        return made

    def tick(self, now_ms: int) -> list[Transition]:
        """What a moment without values brings: silence, durations that are over, windows that passed."""
        made: list[Transition] = []
        now = Moment(now_ms)
        self.silence.listen(now_ms)
        heard_ms = self.silence.heard_ms
        for key, limit in self._silence_ms.items():
            if 0 <= now_ms - heard_ms.get(key[1], 0) <= limit:  # nearly all, every second
                continue
            self._expect(key, now_ms)
            rule = self.rules[key[0]]
            if self.silence.is_silent(rule, key[1], self.memories.get(key), limit_ms=limit):
                made += self._settle(rule, key[1], now, holds=True)
        for key in list(self.waiting):
            rule, memory = self.rules[key[0]], self.memories[key]
            if memory.rewind(now_ms):
                self.changed.add(key)
            holds = times_up(rule, memory, now_ms)
            if holds is not None:
                made += self._settle(rule, key[1], now, holds=holds)
            elif rule.clear_after_s and memory.back_ms is not None:
                made += self._settle(rule, key[1], now, holds=False)
        for rule_id, channel in list(self._combined):
            made += self._combine_one(self.rules[rule_id], channel, now)
        return made

    def _expect(self, key: Key, now_ms: int) -> None:
        """Note since when a sensor is expected that was never heard of."""
        if self.silence.heard(key[1]) is not None or not self.rules[key[0]].first_after_s:
            return
        memory = self.memories.get(key)
        if memory is None:
            memory = self.memories[key] = Memory()
        if memory.first_ms is None or memory.first_ms > now_ms:
            memory.first_ms = now_ms
            self.changed.add(key)

    def _heard(self, channel: int, received_ms: int) -> list[Transition]:
        self.silence.note(channel, received_ms)
        made: list[Transition] = []
        for rule in self.by_channel.get(channel, ()):
            if rule.kind is Kind.NO_DATA:
                memory = self.memories.get((rule.id, channel))
                if memory is not None and memory.first_ms is not None:
                    memory.first_ms = None
                    self.changed.add((rule.id, channel))
                made += self._settle(rule, channel, Moment(received_ms), holds=False)
        return made

    def _is_old(self, channel: int, moment_ms: int, now_ms: int | None) -> bool:
        """Whether the channel has a newer value; one that is newer than now had a wrong clock."""
        last = self._last_ms.get(channel)
        if last is not None and now_ms is not None and last > now_ms:
            last = None
            for rule in self.by_channel.get(channel, ()):
                memory = self.memories.get((rule.id, channel))
                if memory is not None and memory.rewind(now_ms):
                    self.changed.add((rule.id, channel))
        if last is not None and moment_ms < last:
            return True
        self._last_ms[channel] = moment_ms
        return False

    def _edge(self, channel: int, value: float) -> float:
        """The edge of the measuring range that a value went beyond."""
        at = self.channels.position(channel)
        least, most = float(self.channels.least[at]), float(self.channels.most[at])
        return most if value > most else least if value < least else value

    def _judge(self, rule: Rule, channel: int, moment: Moment) -> list[Transition]:
        condition = BY_VALUE.get(rule.kind)
        if condition is None or moment.value is None:
            return []
        if moment.edge is not None and not rule.counts_beyond_range:
            return []
        key = (rule.id, channel)
        memory = self.memories.get(key)
        if memory is None:
            memory = self.memories[key] = Memory()
        before = memory.since_ms
        if moment.edge is None:
            holds = condition(rule, memory, moment.at_ms, moment.value)
        else:
            holds = outside(rule, memory, moment.at_ms, moment.value, moment.edge)
        if memory.since_ms != before:
            self._note_waiting(key, memory)
        return [] if holds is None else self._settle(rule, channel, moment, holds=holds)

    def _note_waiting(self, key: Key, memory: Memory) -> None:
        self.changed.add(key)
        if memory.since_ms is None and memory.back_ms is None and not memory.times:
            self.waiting.discard(key)
        else:
            self.waiting.add(key)

    def _settle(self, rule: Rule, channel: int, moment: Moment, *, holds: bool) -> list[Transition]:
        """Change the memory as the condition holds or not; the transition, and those that follow from it."""
        key = (rule.id, channel)
        memory = self.memories.get(key)
        if memory is None:
            if not holds:
                return []
            memory = self.memories[key] = Memory()
        if holds:
            memory.back_ms = None
            if memory.is_active or self.is_suppressed(channel, moment.at_ms):
                return []
            return self._switch(rule, channel, memory, moment)
        if not memory.is_active:
            return []
        if rule.clear_after_s:
            if memory.back_ms is None:
                memory.back_ms = moment.at_ms
                self._note_waiting(key, memory)
            if moment.at_ms - memory.back_ms < rule.clear_after_s * 1000:
                return []
        memory.back_ms = None
        return self._switch(rule, channel, memory, moment)

    def _switch(self, rule: Rule, channel: int, memory: Memory, moment: Moment) -> list[Transition]:
        key = (rule.id, channel)
        memory.is_active = not memory.is_active
        event = Event.RAISED if memory.is_active else Event.CLEARED
        was_muted, memory.is_muted = memory.is_muted, memory.is_muted and memory.is_active
        if rule.id in self._combinations:
            memory.ended_ms = None if memory.is_active else moment.at_ms
        self.changed.add(key)
        self._note_waiting(key, memory)
        one = Transition(rule, channel, event, moment.at_ms, moment.value, moment.cause)
        made = [] if rule.is_silent or was_muted else [one]
        if memory.is_active:
            made += self._repeat(rule, channel, moment)
        return made + self._combine(rule, channel, moment)

    def _repeat(self, rule: Rule, channel: int, moment: Moment) -> list[Transition]:
        made: list[Transition] = []
        for other in self._repeats.get(rule.id, ()):
            memory = self.memories.setdefault((other.id, channel), Memory())
            memory.times.append((moment.at_ms, 0.0))
            self._note_waiting((other.id, channel), memory)
            made += self._settle(other, channel, moment, holds=repeated(other, memory, moment.at_ms))
        return made

    def _combine(self, rule: Rule, channel: int, moment: Moment) -> list[Transition]:
        """Combinations the rule is part of, at the thing of the channel; kept under its first channel."""
        made: list[Transition] = []
        for other in self._combinations.get(rule.id, ()):
            thing = self.channels.thing[self.channels.position(channel)]
            made += self._combine_one(other, self._of_thing[thing][0], moment)
        return made

    def _combine_one(self, rule: Rule, channel: int, moment: Moment) -> list[Transition]:
        group = self._of_thing[self.channels.thing[self.channels.position(channel)]]
        holds = all(self._holds(member, group, rule, moment.at_ms) for member in rule.all)
        made = self._settle(rule, channel, moment, holds=holds)
        key = (rule.id, channel)
        if key in self.memories and self.memories[key].is_active:
            self._combined.add(key)
        else:
            self._combined.discard(key)
        return made

    def _holds(self, member: str, group: Iterable[int], rule: Rule, at_ms: int) -> bool:
        """Whether a rule holds at one of these channels, or did so within the time of the combination."""
        for channel in group:
            memory = self.memories.get((member, channel))
            if memory is None:
                continue
            if memory.is_active:
                return True
            ended = memory.ended_ms
            if rule.within_s and ended is not None and abs(at_ms - ended) <= rule.within_s * 1000:
                return True
        return False

    def _why_gone(self, rule_id: str, channel: int) -> Cause | None:
        if not self.channels.has(channel):
            return Cause.SENSOR_RETIRED
        rule = self.rules.get(rule_id)
        if rule is None:
            return Cause.RULE_OFF
        if rule.kind is Kind.REPEAT:
            return self._why_gone(rule.of or "", channel)
        if rule.kind is Kind.COMBINATION:
            looks = self._of_thing[self.channels.thing[self.channels.position(channel)]][0] == channel
        else:
            looks = rule in self.by_channel.get(channel, ())
        return None if looks else Cause.RULE_CHANGED


def _assigned(rules: Iterable[Rule], channels: Channels, silence_ms: dict[Key, int]) -> dict[int, list[Rule]]:
    """Rules of each channel; how long each may be silent goes to `silence_ms`."""
    made: dict[int, list[Rule]] = defaultdict(list)
    for rule in rules:
        mine = channels.sector == rule.sector
        if rule.property:
            mine &= channels.property == rule.property
        if rule.codes:
            mine &= np.isin(channels.code.astype(str), rule.codes)
        for at in np.flatnonzero(mine):
            number = int(channels.number[at])
            if rule.kind is Kind.NO_DATA:
                limit_s = rule.after_s or (rule.intervals or 0) * float(channels.interval_s[at])
                if not limit_s > 0:  # no interval in the register: nothing can be expected of it
                    continue
                silence_ms[rule.id, number] = int(limit_s * 1000)
            made[number].append(rule)
    return made
