"""What is asked of a water model beyond running it as it is: how long, which links are shut, a fire."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

import numpy as np
import pandas as pd
from scipy import sparse
from scipy.sparse.csgraph import connected_components

from pipe_network.errors import BadPipeData, UnknownObject
from pipe_network.exchange.epanet import closed_links
from pipe_network.exchange.inp import Engine, inp_facts
from pipe_network.exchange.model_file import Sections, frame_of, option, with_option, with_rows, words_of

_ONE = Engine.EPANET


def with_duration(sections: Mapping[str, pd.DataFrame], hours: float) -> Sections:
    """The model over so many hours; 0 is a steady state.

    Raises:
        BadPipeData: the duration is negative.
    """
    if not hours >= 0:
        raise BadPipeData(f"duration {hours} h; it must be 0 or more", zh=f"时长{hours}小时无效，应不小于0")
    return with_option(sections, _ONE, "TIMES", ["Duration"], f"{round(hours * 3600)} SEC")


def with_closed(sections: Mapping[str, pd.DataFrame], links: Collection[str]) -> tuple[Sections, list[str]]:
    """The model with links shut for good, and the junctions that lose every source by it.

    Controls and rules that would open a link again are taken out; a junction without a source has no demand
    left, else EPANET would show pressures far below nothing there.

    Raises:
        UnknownObject: no link of that name.
    """
    known = {str(name) for section in inp_facts()[_ONE]["links"] if section in sections
             for name in sections[section]["id"]}  # fmt: skip
    for name in links:
        if name not in known:
            raise UnknownObject(f"no link '{name}' in the model", zh=f"模型中没有管段“{name}”")
    shut = set(links)
    found = {name: frame.copy() for name, frame in sections.items()}
    if "PIPES" in found:
        pipes = found["PIPES"]
        mine = pipes["id"].isin(shut)
        loss = pd.to_numeric(pipes["minor_loss"], errors="coerce").fillna(0).astype(str)
        pipes.loc[mine, "minor_loss"], pipes.loc[mine, "status"] = loss[mine], "Closed"
        shut_others = shut - set(pipes["id"])
    else:
        shut_others = shut
    status = [row for row in words_of(found.get("STATUS", pd.DataFrame())) if row[0] not in shut]
    found["STATUS"] = frame_of(_ONE, "STATUS", [*status, *([name, "Closed"] for name in sorted(shut_others))])
    found = _without_controls(found, shut)
    before, after = unsupplied(sections), unsupplied(found)
    lost = sorted(after - before)
    return _without_demand(found, set(lost)), lost


def unsupplied(sections: Mapping[str, pd.DataFrame]) -> set[str]:
    """Junctions that no open way joins with a reservoir or tank; pumps and valves count as ways."""
    facts = inp_facts()[_ONE]
    nodes = _ids(sections, facts["nodes"])
    row = {name: number for number, name in enumerate(nodes)}
    shut = set(closed_links(sections))
    pairs = [
        (row[str(a)], row[str(b)])
        for section in facts["links"]
        if section in sections
        for name, a, b in sections[section][["id", "node_1", "node_2"]].itertuples(index=False)
        if name not in shut and str(a) in row and str(b) in row
    ]
    a, b = np.array(pairs, int).reshape(-1, 2).T
    graph = sparse.coo_matrix((np.ones(len(a)), (a, b)), shape=(len(nodes),) * 2)
    label = connected_components(graph, directed=False)[1]
    sources = {label[row[name]] for name in _ids(sections, facts["sources"])}
    return {name for name, number in row.items() if label[number] not in sources}


def with_demand(sections: Mapping[str, pd.DataFrame], node: str, flow: float) -> Sections:
    """The model with a constant flow more taken from a junction, in the flow unit of the file.

    Raises:
        UnknownObject: no junction of that name.
    """
    junctions = sections.get("JUNCTIONS", pd.DataFrame(columns=["id"]))
    mine = junctions[junctions["id"] == node]
    if mine.empty:
        raise UnknownObject(f"no junction '{node}' in the model", zh=f"模型中没有节点“{node}”")
    own: list[Sequence[object]] = []
    demands = sections.get("DEMANDS", pd.DataFrame(columns=["id"]))
    if not (demands["id"] == node).any():
        # Rows of [DEMANDS] replace the demand of the junction itself, so it is said again there.
        first = mine.iloc[0]
        own = [[node, first["demand"] or "0", *([first["pattern"]] if first["pattern"] else [])]]
    multiplier = float(option(sections, "OPTIONS", "Demand", "Multiplier") or 1.0)
    fire = [node, f"{flow / multiplier:.10g}", FIRE_PATTERN]
    found = with_rows(sections, _ONE, "DEMANDS", [*own, fire])
    return with_rows(found, _ONE, "PATTERNS", [[FIRE_PATTERN, "1.0"]])


FIRE_PATTERN = "FIRE_1"


def _ids(sections: Mapping[str, pd.DataFrame], names: Sequence[str]) -> list[str]:
    return [str(one) for name in names if name in sections for one in sections[name]["id"]]


def _without_controls(sections: Sections, shut: set[str]) -> Sections:
    found = dict(sections)
    if "CONTROLS" in found:
        rows = [row for row in words_of(found["CONTROLS"]) if not _acts_on(row, shut)]
        found["CONTROLS"] = frame_of(_ONE, "CONTROLS", rows)
    if "RULES" in found:
        rows = words_of(found["RULES"])
        found["RULES"] = frame_of(_ONE, "RULES", _rules_without_actions(rows, shut))
    return found


def _acts_on(row: list[str], shut: set[str]) -> bool:
    return len(row) > 1 and row[1] in shut


def _rules_without_actions(rows: list[list[str]], shut: set[str]) -> list[list[str]]:
    """A rule that would act on a shut link goes as a whole."""
    kept: list[list[str]] = []
    block: list[list[str]] = []
    for row in [*rows, ["RULE"]]:
        if row[0].upper() == "RULE":
            in_action = False
            acts = False
            for words in block:
                head = words[0].upper()
                in_action = head in ("THEN", "ELSE") or (in_action and head == "AND")
                acts = acts or (in_action and len(words) > 2 and words[2] in shut)
            if not acts:
                kept += block
            block = []
        block.append(row)
    return kept


def _without_demand(sections: Sections, nodes: set[str]) -> Sections:
    found = dict(sections)
    if not nodes or "JUNCTIONS" not in found:
        return found
    junctions = found["JUNCTIONS"].copy()
    junctions.loc[junctions["id"].isin(nodes), "demand"] = "0"
    found["JUNCTIONS"] = junctions
    for name in ("DEMANDS", "EMITTERS"):
        if name in found:
            found[name] = found[name][~found[name]["id"].isin(nodes)]
    return found
