"""Refusals of commands that make no sense for what moves the contents of a pipe: pressure or gravity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gridtwin.errors import UsageError

if TYPE_CHECKING:
    from pipe_network.classes import ClassFacts
    from pipe_network.topology.graph import Graph


class FlowsByGravity(UsageError):
    """A question about valves or pressure was asked of a gravity pipe."""


class NothingFlows(UsageError):
    """A question about valves was asked of a cable or a gallery."""


class FlowsUnderPressure(UsageError):
    """A question about free flow was asked of a pressure pipe."""


def refuse_gravity(graph: Graph, place: str, *, by_command: bool = True) -> None:
    """Refuse to close valves around a gravity pipe; models without classes pass.

    Without `by_command` the way out names what to ask, not the commands that ask it.

    Raises:
        FlowsByGravity, NothingFlows: the point or line is of a class without valves.
    """
    from pipe_network.classes import Flow

    facts = _facts(graph, place)
    if facts is not None and facts.flow in (Flow.CABLE, Flow.GALLERY):
        raise NothingFlows(
            f"{place} is {_english(facts)}: nothing flows in it, so it has no valves; trace it instead",
            zh=f"{place}属于{_chinese(facts)}，其中没有介质流动，没有可关的阀门：请改用追踪",
        )
    if facts is not None and facts.flow is Flow.GRAVITY and not by_command:
        raise FlowsByGravity(
            f"{place} is {_english(facts)}, which flows by gravity and has no valves to close: "
            "trace it downstream, or ask how far a spill gets",
            zh=f"{place}属于{_chinese(facts)}，为重力流管线，没有可关的阀门：请追踪其下游，或分析泄漏扩散",
        )
    if facts is not None and facts.flow is Flow.GRAVITY:
        raise FlowsByGravity(
            f"--at {place} is {_english(facts)}, which flows by gravity and has no valves to close: "
            "use `gridtwin pipes backup` (a blockage) or `gridtwin pipes spill` (where it flows to)",
            zh=f"--at {place}属于{_chinese(facts)}，为重力流管线，不适用关阀隔离："
            "请用gridtwin pipes backup（堵塞回水）或gridtwin pipes spill（泄漏扩散）",
        )


def refuse_pressure(graph: Graph, place: str, *, command: str = "") -> None:
    """Refuse to follow free flow in a pressure pipe; models without classes pass.

    Without `command` the way out names what to ask, not the commands that ask it.

    Raises:
        FlowsUnderPressure: the point or line is of a class that flows under pressure.
    """
    from pipe_network.classes import Flow

    facts = _facts(graph, place)
    if facts is not None and facts.flow is Flow.PRESSURE and not command:
        raise FlowsUnderPressure(
            f"{place} is {_english(facts)}, which flows under pressure and not by gravity: "
            "ask which valves to close, or trace it",
            zh=f"{place}属于{_chinese(facts)}，为压力流而非重力流管线：请分析关阀，或进行追踪",
        )
    if facts is not None and facts.flow is Flow.PRESSURE:
        raise FlowsUnderPressure(
            f"pipes {command}: {place} is {_english(facts)}, which flows under pressure and not by gravity: "
            "use `gridtwin pipes isolate` (valves to close) or `gridtwin pipes trace`",
            zh=f"pipes {command}：{place}属于{_chinese(facts)}，为压力流而非重力流管线："
            "请用gridtwin pipes isolate（关阀）或gridtwin pipes trace（追踪）",
        )


def _facts(graph: Graph, place: str) -> ClassFacts | None:
    """Facts of the class of a link or node; None where it is not there or has no class."""
    from pipe_network.classes import class_facts

    if graph.has_link(place):
        codes, at = graph.links.columns.get("pipe_class"), graph.link(place)
    elif graph.has_node(place):
        codes, at = graph.nodes.columns.get("pipe_class"), graph.node(place)
    else:
        return None
    return None if codes is None else class_facts(str(codes[at]))


def _english(facts: ClassFacts) -> str:
    return f"{facts.name_en} ({facts.code})"


def _chinese(facts: ClassFacts) -> str:
    return f"{facts.name_zh}（{facts.code}）"
