"""Figure of the components: how many have a problem, by state."""

from __future__ import annotations

from twin_server.domains import domain_labels
from twin_server.overview.counted import Counted, Part
from twin_server.overview.declared import Words
from twin_server.overview.facts import Facts, as_of_changes

_COLORS = {"破损": "#f2934e", "丢失": "#e0453a", "占用": "#b79cf0", "废弃": "#8ea3b7"}


def components(facts: Facts) -> Counted | None:
    """Components whose state is a problem; None without a census."""
    rows = facts.components
    if rows.empty:
        return None
    counts = rows.groupby("state")["number"].sum()
    labels = domain_labels("component_state")
    parts = [
        Part(name, Words(*labels[name]), int(counts.get(name, 0)), color) for name, color in _COLORS.items()
    ]
    value = sum(part.number for part in parts)
    return Counted(value, of=int(counts.sum()), parts=parts, as_of=as_of_changes(rows))
