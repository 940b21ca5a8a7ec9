"""Conditions on links and nodes as a user writes them: `diameter_mm>=300`, `material=PE`, a list of names."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pipe_network.errors import BadPipeData, UnknownObject
from pipe_network.topology.from_network import has_node_role
from pipe_network.topology.graph import Flags, Graph, Ints
from pipe_network.topology.limits import Limits

_CONDITION = re.compile(r"^\s*(\w+)\s*(>=|<=|!=|=|>|<)\s*(.*?)\s*$")
_SIGNS: Mapping[str, Callable[[Any, Any], Any]] = {
    ">=": operator.ge,
    "<=": operator.le,
    "!=": operator.ne,
    "=": operator.eq,
    ">": operator.gt,
    "<": operator.lt,
}
_ROLES = ("valve", "source", "outlet", "customer", "drain", "pump")


def link_filter(graph: Graph, conditions: Sequence[str]) -> Flags | None:
    """Links that meet all conditions; None where there is none. An unknown number meets no condition.

    Raises:
        BadPipeData: no condition of that form, or no such column.
    """
    if not conditions:
        return None
    kept = np.ones(graph.n_links, bool)
    for text in conditions:
        kept &= _meets(graph.links.columns, text)
    return kept


def limits_from(
    graph: Graph,
    *,
    barriers: Sequence[str] = (),
    stops: Sequence[str] = (),
    conditions: Sequence[str] = (),
    within_m: float | None = None,
) -> Limits:
    """Limits of a trace by names: barriers are nodes or links; stops are nodes, appurtenances or roles.

    Raises:
        UnknownObject: a name that nothing has.
        BadPipeData: a condition that cannot be read, or a distance that is not above 0.
    """
    if within_m is not None and not within_m > 0:
        raise BadPipeData(f"a distance of {within_m} m is not above 0", zh=f"距离{within_m} m应大于0")
    links = [graph.link(name) for name in barriers if graph.has_link(name)]
    nodes = [graph.node(name) for name in barriers if not graph.has_link(name)]
    stopped = [stop_nodes(graph, name) for name in stops]
    return Limits(
        np.array(nodes, np.int32),
        np.array(links, np.int32),
        np.unique(np.concatenate(stopped)).astype(np.int32) if stopped else np.zeros(0, np.int32),
        link_filter(graph, conditions),
        within_m,
    )


def stop_nodes(graph: Graph, name: str) -> Ints:
    """The node of that name, else all nodes of that role, appurtenance, feature or kind.

    Raises:
        UnknownObject: nothing of the kind.
    """
    if graph.has_node(name):
        return np.array([graph.node(name)], np.int32)
    found = has_node_role(graph, name) if name in _ROLES else np.zeros(graph.n_nodes, bool)
    if name == "source":
        found = found | graph.nodes.is_source
    for column in ("appurtenance", "feature", "kind"):
        if column in graph.nodes.columns:
            found = found | (graph.nodes.columns[column] == name)
    if not found.any():
        raise UnknownObject(
            f"'{name}' is no node, no role ({', '.join(_ROLES)}) and no appurtenance in this network",
            zh=f"“{name}”不是节点编号、角色（{'、'.join(_ROLES)}）或本管网中的附属物名称",
        )
    return np.flatnonzero(found).astype(np.int32)


def _meets(columns: Mapping[str, NDArray[Any]], text: str) -> Flags:
    found = _CONDITION.match(text)
    if found is None or found[1] not in columns:
        known = ", ".join(sorted(columns))
        raise BadPipeData(
            f"condition '{text}': write column, sign, value, such as diameter_mm>=300; columns: {known}",
            zh=f"条件“{text}”：应为“字段 符号 值”，如diameter_mm>=300；可用字段：{known}",
        )
    values, compare, wanted = columns[found[1]], _SIGNS[found[2]], found[3].strip("'\"")
    if values.dtype.kind in "fiu":
        return _compared(values, compare, _number(text, wanted))
    if values.dtype.kind == "b":
        return _compared(values, compare, wanted.lower() in ("1", "true", "yes", "是"))
    return _compared(values, compare, wanted)


def _compared(values: NDArray[Any], compare: Callable[[Any, Any], Any], wanted: object) -> Flags:
    met = np.asarray(compare(values, wanted), bool)
    return met & ~np.isnan(values) if values.dtype.kind == "f" else met


def _number(text: str, wanted: str) -> float:
    try:
        return float(wanted)
    except ValueError:
        raise BadPipeData(
            f"condition '{text}': '{wanted}' is no number", zh=f"条件“{text}”：“{wanted}”不是数字"
        ) from None
