"""Whether the condition of a rule holds after a value or at a moment: one function a kind, no clock."""

from __future__ import annotations

from collections.abc import Callable

from gridtwin.sensing.alarms.memory import Memory
from gridtwin.sensing.alarms.rules import Kind, Rule

Condition = Callable[[Rule, Memory, int, float], bool | None]


def is_beyond(rule: Rule, value: float) -> bool:
    """Whether a value is beyond a limit of the rule."""
    return (rule.above is not None and value > rule.above) or (rule.below is not None and value < rule.below)


def is_back(rule: Rule, value: float) -> bool:
    """Whether a value is back, past the clearing limit where there is one (hysteresis)."""
    above = rule.clear if rule.above is not None and rule.clear is not None else rule.above
    below = (
        rule.clear if rule.below is not None and rule.clear is not None and rule.above is None else rule.below
    )
    return (above is None or value <= above) and (below is None or value >= below)


def threshold(rule: Rule, memory: Memory, _: int, value: float) -> bool | None:
    """Beyond the limit: True; back: False; between the two: as it was (None)."""
    if is_beyond(rule, value):
        return True
    return False if is_back(rule, value) else None


def duration(rule: Rule, memory: Memory, at_ms: int, value: float) -> bool | None:
    """Beyond the limit without a break for `for_s` seconds."""
    if is_beyond(rule, value):
        if memory.since_ms is None:
            memory.since_ms = at_ms
        return True if at_ms - memory.since_ms >= (rule.for_s or 0) * 1000 else None
    if is_back(rule, value):
        memory.since_ms = None
        return False
    return None


def rate(rule: Rule, memory: Memory, at_ms: int, value: float) -> bool | None:
    """A change of `change` within `within_s` seconds, up, down or either way."""
    _forget(rule, memory, at_ms)
    found = _change(rule, memory, value)
    memory.times.append((at_ms, value))
    return found >= (rule.change or 0)


def outside(rule: Rule, memory: Memory, at_ms: int, value: float, edge: float) -> bool | None:
    """Of a value beyond the measuring range: True where it is beyond the limit on that side, never False.

    How far it went nobody measured: a change counts up to the `edge` of the range, and the value is no
    beginning of a later change.
    """
    if rule.kind is Kind.RATE:
        _forget(rule, memory, at_ms)
        return True if _change(rule, memory, edge) >= (rule.change or 0) else None
    return BY_VALUE[rule.kind](rule, memory, at_ms, value) if is_beyond(rule, value) else None


def times_up(rule: Rule, memory: Memory, now_ms: int) -> bool | None:
    """At a moment without a value: whether a duration is over or a window of repeats has passed."""
    if rule.kind is Kind.DURATION and memory.since_ms is not None:
        return True if now_ms - memory.since_ms >= (rule.for_s or 0) * 1000 else None
    if rule.kind is Kind.REPEAT:
        return repeated(rule, memory, now_ms)
    return None


def repeated(rule: Rule, memory: Memory, now_ms: int) -> bool:
    """Whether the noted moments of the window are as many as the rule says."""
    _forget(rule, memory, now_ms)
    return len(memory.times) >= (rule.times or 1)


def _change(rule: Rule, memory: Memory, value: float) -> float:
    """The greatest change from a value of the window to this one, in the direction of the rule."""
    rise = max((value - old for _, old in memory.times), default=0.0)
    fall = max((old - value for _, old in memory.times), default=0.0)
    return {"up": rise, "down": fall, "any": max(rise, fall)}[rule.direction]


def _forget(rule: Rule, memory: Memory, at_ms: int) -> None:
    """Let go of what is before the window of the rule."""
    while memory.times and memory.times[0][0] < at_ms - (rule.within_s or 0) * 1000:
        memory.times.popleft()


BY_VALUE: dict[Kind, Condition] = {Kind.THRESHOLD: threshold, Kind.DURATION: duration, Kind.RATE: rate}
