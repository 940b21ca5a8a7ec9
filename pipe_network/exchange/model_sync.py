"""A network that came from an engine's file, edited since: its sections with the edits in them.

The columns of points and lines are compared with what the sections themselves would give. Only what differs
is written into a section; the rest keeps the words of the file. Objects that are gone leave every section
that speaks of them, controls included.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd
import shapely

from pipe_network.errors import BadPipeData
from pipe_network.exchange import epanet, swmm
from pipe_network.exchange.inp import Engine, inp_facts
from pipe_network.exchange.model_file import (
    Sections,
    frame_of,
    option,
    section_facts,
    sections_of,
    units_of,
    words_of,
)
from pipe_network.network import PipeNetwork

_TO_MM = 1000.0


def sections_of_network(network: PipeNetwork, engine: Engine) -> Sections:
    """Sections of a network of that engine, edits and removals in them.

    Raises:
        BadPipeData: a point or line was added, which the tables say nothing about.
    """
    old = sections_of(network.tables, engine)
    reader = epanet if engine is Engine.EPANET else swmm
    original = reader.network_of_sections(dict(old), {})
    nodes, links = set(network.points["point_no"]), set(network.lines["line_no"])
    _refuse_new(nodes - set(original.points["point_no"]), "point")
    _refuse_new(links - set(original.lines["line_no"]), "line")
    gone = (set(original.points["point_no"]) - nodes) | (set(original.lines["line_no"]) - links)
    sections = _without(old, engine, nodes, links, gone)
    _write_ends(sections, engine, _changes(network.lines, original.lines, "line_no", "start_point"), "node_1")
    _write_ends(sections, engine, _changes(network.lines, original.lines, "line_no", "end_point"), "node_2")
    _write_sizes(sections, engine, _changes(network.lines, original.lines, "line_no", "diameter_mm"))
    if engine is Engine.EPANET:
        _write_levels(sections, _changes(network.points, original.points, "point_no", "ground_m"))
    else:
        _write_wells(sections, network, original)
    return _with_places(sections, engine, network, original)


def _is_missing(value: object) -> bool:
    return value is None or value is pd.NA or value != value  # noqa: PLR0124 - only NaN differs from itself


def _refuse_new(names: set[str], kind: str) -> None:
    if names:
        first = ", ".join(sorted(names)[:3])
        raise BadPipeData(
            f"{len(names)} {kind}(s) ({first}) are not in the model's own tables, so length, demand and "
            "roughness are unknown; drop the tables of the model to have all of them estimated",
            zh=f"{len(names)}个对象（{first}）不在模型自带的表中，其长度、用水量与粗糙度未知；去掉模型表后可全部估算",
        )


def _changes(now: pd.DataFrame, before: pd.DataFrame, key: str, column: str) -> dict[str, object]:
    a = now.drop_duplicates(key).set_index(key)[column]
    b = before.drop_duplicates(key).set_index(key)[column].reindex(a.index)
    differs = (a != b).fillna(value=True).to_numpy(bool) & ~(a.isna() & b.isna()).to_numpy(bool)
    return dict(zip(a.index[differs], a[differs], strict=True))


def _without(
    old: Mapping[str, pd.DataFrame], engine: Engine, nodes: set[str], links: set[str], gone: set[str]
) -> Sections:
    facts, kinds = inp_facts()[engine], section_facts(engine)
    found: Sections = {}
    for name, frame in old.items():
        if name in facts["nodes"] or name in kinds["by_node"]:
            kept = frame[frame.iloc[:, 0].isin(nodes)]
        elif name in facts["links"] or name in kinds["by_link"]:
            kept = frame[frame.iloc[:, 0].isin(links)]
        elif name == "CONTROLS" and engine is Engine.EPANET and gone:
            kept = frame_of(engine, name, [row for row in words_of(frame) if not gone & set(row)])
        elif name in ("RULES", "CONTROLS") and gone:
            kept = frame_of(engine, name, _rules_without(words_of(frame), gone))
        else:
            kept = frame
        found[name] = kept.copy()
    return found


def _rules_without(rows: list[list[str]], gone: set[str]) -> list[list[str]]:
    """Rules are blocks that begin with the word RULE; one that speaks of a removed object goes as a whole."""
    kept: list[list[str]] = []
    block: list[list[str]] = []
    for row in [*rows, ["RULE"]]:
        if row[0].upper() == "RULE":
            if not any(gone & set(words) for words in block):
                kept += block
            block = []
        block.append(row)
    return kept


def _write_ends(sections: Sections, engine: Engine, changes: Mapping[str, object], column: str) -> None:
    for name in inp_facts()[engine]["links"]:
        if name in sections and changes:
            new = sections[name]["id"].map(changes)
            sections[name][column] = new.where(new.notna(), sections[name][column])


def _write_sizes(sections: Sections, engine: Engine, changes: Mapping[str, object]) -> None:
    known = {name: float(str(value)) for name, value in changes.items() if not _is_missing(value)}
    if not known:
        return
    units = units_of(sections, engine)
    targets = (
        [("PIPES", "diameter"), ("VALVES", "diameter")]
        if engine is Engine.EPANET
        else [("XSECTIONS", "geom_1")]
    )
    metres = units.diameter_m if engine is Engine.EPANET else units.length_m
    for name, column in targets:
        if name in sections:
            _put(sections[name], column, {k: v / _TO_MM / metres for k, v in known.items()})


def _write_levels(sections: Sections, changes: Mapping[str, object]) -> None:
    length_m = units_of(sections, Engine.EPANET).length_m
    values = {name: float(str(value)) / length_m for name, value in changes.items()}
    for name, column in (("JUNCTIONS", "elevation"), ("TANKS", "elevation"), ("RESERVOIRS", "head")):
        if name in sections:
            _put(sections[name], column, values)


def _write_wells(sections: Sections, network: PipeNetwork, original: PipeNetwork) -> None:
    length_m = units_of(sections, Engine.SWMM).length_m
    bottoms = _changes(network.points, original.points, "point_no", "bottom_m")
    levels = {
        end: _changes(network.lines, original.lines, "line_no", f"{end}_level_m") for end in ("start", "end")
    }
    depths = _changes(network.points, original.points, "point_no", "well_depth_m")
    for name in inp_facts()[Engine.SWMM]["nodes"]:
        if name in sections:
            _put(sections[name], "elevation", {k: float(str(v)) / length_m for k, v in bottoms.items()})
            _put(sections[name], "maximum_depth", {k: float(str(v)) / length_m for k, v in depths.items()})
    by_elevation = (option(sections, "OPTIONS", "LINK_OFFSETS") or "").upper() == "ELEVATION"
    bottom = network.points.drop_duplicates("point_no").set_index("point_no")["bottom_m"]
    at = network.lines.drop_duplicates("line_no").set_index("line_no")
    for end, column in (("start", "in_offset"), ("end", "out_offset")):
        base = {k: 0.0 if by_elevation else float(bottom[at[f"{end}_point"][k]]) for k in levels[end]}
        offsets = {k: (float(str(v)) - base[k]) / length_m for k, v in levels[end].items()}
        if "CONDUITS" in sections:
            _put(sections["CONDUITS"], column, offsets)


def _put(frame: pd.DataFrame, column: str, values: Mapping[str, float]) -> None:
    if values and column in frame:
        new = frame["id"].map({name: f"{value:.10g}" for name, value in values.items()})
        frame[column] = new.where(new.notna(), frame[column])


def _with_places(sections: Sections, engine: Engine, network: PipeNetwork, original: PipeNetwork) -> Sections:
    """Coordinates and vertices written anew where a geometry is another one than the file's."""
    points = network.points.drop_duplicates("point_no").set_index("point_no").geometry
    lines = network.lines.drop_duplicates("line_no").set_index("line_no").geometry
    before = original.points.drop_duplicates("point_no").set_index("point_no").geometry
    lines_before = original.lines.drop_duplicates("line_no").set_index("line_no").geometry
    if _same(points, before) and _same(lines, lines_before):
        return sections
    placed = points[points.notna()]
    xy = shapely.get_coordinates(placed.to_numpy())
    rows = [(name, repr(float(x)), repr(float(y))) for name, (x, y) in zip(placed.index, xy, strict=True)]
    drawn = lines[lines.notna()]
    bends = [
        (name, repr(float(x)), repr(float(y)))
        for name, shape in zip(drawn.index, drawn.to_numpy(), strict=True)
        for x, y in shapely.get_coordinates(shape)[1:-1]
    ]
    return {
        **sections,
        "COORDINATES": frame_of(engine, "COORDINATES", rows),
        "VERTICES": frame_of(engine, "VERTICES", bends),
    }


def _same(now: pd.Series, before: pd.Series) -> bool:
    other = before.reindex(now.index).to_numpy()
    plan, plan_before = shapely.force_2d(now.to_numpy()), shapely.force_2d(other)
    both_none = shapely.is_missing(plan) & shapely.is_missing(plan_before)
    return bool(np.all(shapely.equals_exact(plan, plan_before, 0.0) | both_none))
