"""The alarm engine: observations and moments in, raised and cleared out. No clock and no store of its own.

Late values and values out of their range raise nothing. Within a channel values come in ascending time.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

import numpy as np

from gridtwin.sensing.alarms.conditions import BY_VALUE, repeated, times_up
from gridtwin.sensing.alarms.memory import Event, Memory
from gridtwin.sensing.alarms.rules import Kind, Rule
from gridtwin.sensing.channels import Channels
from gridtwin.sensing.reading import Observations, Quality

Key = tuple[str, int]  # rule and channel
_COUNTED = (Quality.GOOD, Quality.SUSPECT)


@dataclass(frozen=True, slots=True)
class Transition:
    """A rule that began or ceased to hold at a channel."""

    rule: Rule
    channel: int
    event: Event
    at_ms: int
    value: float | None


@dataclass(slots=True)
class Engine:
    """Rules over channels with their memories.

    Attributes:
        is_suppressed: whether nothing is to be raised at a channel at a moment (maintenance).
        changed: memories that differ from what was last kept.
    """

    rules: Mapping[str, Rule]
    channels: Channels
    is_suppressed: Callable[[int, int], bool] = lambda channel, at_ms: False
    memories: dict[Key, Memory] = field(default_factory=dict)
    changed: set[Key] = field(default_factory=set)
    by_channel: dict[int, list[Rule]] = field(init=False)
    waiting: set[Key] = field(default_factory=set)
    _silence_ms: dict[Key, int] = field(default_factory=dict)
    _heard_ms: dict[int, int] = field(default_factory=dict)
    _repeats: dict[str, list[Rule]] = field(init=False)
    _combinations: dict[str, list[Rule]] = field(init=False)
    _active_until: dict[Key, int] = field(default_factory=dict)
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

    def hear(self, heard_ms: Mapping[int, int]) -> None:
        """When channels were last heard of, at the start."""
        self._heard_ms.update(heard_ms)

    def recall(self, memories: Mapping[Key, Memory]) -> None:
        """What was kept before a restart; rules and channels that are gone are left out."""
        here = set(self.channels.number.tolist())
        self.memories.update(
            {key: memory for key, memory in memories.items() if key[0] in self.rules and key[1] in here}
        )
        self._combined.update(
            key
            for key, memory in self.memories.items()
            if memory.is_active and self.rules[key[0]].kind is Kind.COMBINATION
        )
        self.waiting.update(
            key for key, memory in self.memories.items() if memory.since_ms is not None or memory.times
        )

    def mute(self, key: Key) -> None:
        """An operator cleared the alarm: say nothing more until the condition is over."""
        memory = self.memories.get(key)
        if memory is not None and memory.is_active:
            memory.is_muted = True
            self.changed.add(key)

    def feed(self, rows: Observations) -> list[Transition]:
        """What the rules make of observations in order of time."""
        made: list[Transition] = []
        counted = np.isin(rows.quality, _COUNTED)
        columns = (rows.channel.tolist(), rows.at_ms.tolist(), rows.value.tolist(), rows.received_ms.tolist())
        for channel, at_ms, value, received, counts in zip(*columns, counted.tolist(), strict=True):
            made += self._heard(channel, received)
            if counts:
                for rule in self.by_channel.get(channel, ()):
                    made += self._judge(rule, channel, at_ms, value)
        return made

    def tick(self, now_ms: int) -> list[Transition]:
        """What a moment without values brings: silence, durations that are over, windows that passed."""
        made: list[Transition] = []
        for key, limit in self._silence_ms.items():
            heard = self._heard_ms.get(key[1])
            if heard is not None and now_ms - heard > limit:
                made += self._settle(self.rules[key[0]], key[1], now_ms, None, holds=True)
        for key in list(self.waiting):
            rule, memory = self.rules[key[0]], self.memories[key]
            holds = times_up(rule, memory, now_ms)
            if holds is not None:
                made += self._settle(rule, key[1], now_ms, None, holds=holds)
            elif rule.clear_after_s and memory.back_ms is not None:
                made += self._settle(rule, key[1], now_ms, None, holds=False)
        for rule_id, channel in list(self._combined):
            made += self._combine_one(self.rules[rule_id], channel, now_ms, None)
        return made

    def _heard(self, channel: int, received_ms: int) -> list[Transition]:
        self._heard_ms[channel] = max(received_ms, self._heard_ms.get(channel, 0))
        made: list[Transition] = []
        for rule in self.by_channel.get(channel, ()):
            if rule.kind is Kind.NO_DATA:
                made += self._settle(rule, channel, received_ms, None, holds=False)
        return made

    def _judge(self, rule: Rule, channel: int, at_ms: int, value: float) -> list[Transition]:
        condition = BY_VALUE.get(rule.kind)
        if condition is None:
            return []
        key = (rule.id, channel)
        memory = self.memories.get(key)
        if memory is None:
            memory = self.memories[key] = Memory()
        if memory.last_ms is not None and at_ms <= memory.last_ms:
            return []
        memory.last_ms, memory.last = at_ms, value
        before = memory.since_ms
        holds = condition(rule, memory, at_ms, value)
        if memory.since_ms != before:
            self._note_waiting(key, memory)
        return [] if holds is None else self._settle(rule, channel, at_ms, value, holds=holds)

    def _note_waiting(self, key: Key, memory: Memory) -> None:
        self.changed.add(key)
        if memory.since_ms is None and memory.back_ms is None and not memory.times:
            self.waiting.discard(key)
        else:
            self.waiting.add(key)

    def _settle(
        self, rule: Rule, channel: int, at_ms: int, value: float | None, *, holds: bool
    ) -> list[Transition]:
        """Change the memory as the condition holds or not; the transition, and those that follow from it."""
        key = (rule.id, channel)
        memory = self.memories.get(key)
        if memory is None:
            if not holds:
                return []
            memory = self.memories[key] = Memory()
        if holds:
            memory.back_ms = None
            if memory.is_active or self.is_suppressed(channel, at_ms):
                return []
            return self._switch(rule, channel, memory, at_ms, value)
        if not memory.is_active:
            return []
        if rule.clear_after_s:
            if memory.back_ms is None:
                memory.back_ms = at_ms
                self._note_waiting(key, memory)
            if at_ms - memory.back_ms < rule.clear_after_s * 1000:
                return []
        memory.back_ms = None
        return self._switch(rule, channel, memory, at_ms, value)

    def _switch(
        self, rule: Rule, channel: int, memory: Memory, at_ms: int, value: float | None
    ) -> list[Transition]:
        key = (rule.id, channel)
        memory.is_active = not memory.is_active
        event = Event.RAISED if memory.is_active else Event.CLEARED
        was_muted, memory.is_muted = memory.is_muted, memory.is_muted and memory.is_active
        self.changed.add(key)
        self._note_waiting(key, memory)
        made = [] if rule.is_silent or was_muted else [Transition(rule, channel, event, at_ms, value)]
        if memory.is_active:
            self._active_until.pop(key, None)
            made += self._repeat(rule, channel, at_ms, value)
        else:
            self._active_until[key] = at_ms
        return made + self._combine(rule, channel, at_ms, value)

    def _repeat(self, rule: Rule, channel: int, at_ms: int, value: float | None) -> list[Transition]:
        made: list[Transition] = []
        for other in self._repeats.get(rule.id, ()):
            memory = self.memories.setdefault((other.id, channel), Memory())
            memory.times.append((at_ms, 0.0))
            self._note_waiting((other.id, channel), memory)
            made += self._settle(other, channel, at_ms, value, holds=repeated(other, memory, at_ms))
        return made

    def _combine(self, rule: Rule, channel: int, at_ms: int, value: float | None) -> list[Transition]:
        """Combinations the rule is part of, at the thing of the channel; kept under its first channel."""
        made: list[Transition] = []
        for other in self._combinations.get(rule.id, ()):
            thing = self.channels.thing[self.channels.position(channel)]
            made += self._combine_one(other, self._of_thing[thing][0], at_ms, value)
        return made

    def _combine_one(self, rule: Rule, channel: int, at_ms: int, value: float | None) -> list[Transition]:
        group = self._of_thing[self.channels.thing[self.channels.position(channel)]]
        holds = all(self._holds(member, group, rule, at_ms) for member in rule.all)
        made = self._settle(rule, channel, at_ms, value, holds=holds)
        key = (rule.id, channel)
        if key in self.memories and self.memories[key].is_active:
            self._combined.add(key)
        else:
            self._combined.discard(key)
        return made

    def _holds(self, member: str, group: Iterable[int], rule: Rule, at_ms: int) -> bool:
        """Whether a rule holds at one of these channels, or did so within the time of the combination."""
        since = at_ms - (rule.within_s or 0) * 1000
        for channel in group:
            memory = self.memories.get((member, channel))
            if memory is not None and memory.is_active:
                return True
            ended = self._active_until.get((member, channel))
            if rule.within_s and ended is not None and ended >= since:
                return True
        return False


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
