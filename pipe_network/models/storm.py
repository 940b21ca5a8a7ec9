"""A SWMM model of surveyed storm sewers: land by nearest inlets, a design storm, dynamic wave."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd
import shapely

from pipe_network.exchange.inp import Engine
from pipe_network.exchange.model_file import frame_of
from pipe_network.levels import sizes
from pipe_network.models.estimates import Estimates
from pipe_network.models.graph import Floats, Ints, PipeGraph, engine_names, line_levels, pipe_graph
from pipe_network.models.rain import Intensity, design_storm
from pipe_network.models.water import InpModel
from pipe_network.network import PipeNetwork

_ONE = Engine.SWMM
_OUT = "_OUT"
_OUT_LENGTH_M = 5.0
_LEAST_DEPTH_M = 0.1
_M2_A_HA = 10_000.0
_Rows = list[Sequence[object]]


def storm_model(network: PipeNetwork, estimates: Estimates, *, hours: float | None = None) -> InpModel:
    """A model of the storm (or combined) sewers of a network under a design storm, gaps filled by rules.

    Raises:
        BadPipeData: no line is left to compute.
    """
    graph = pipe_graph(network, estimates)
    invert = line_levels(network, graph, estimates)
    bottom = _bottoms(graph, invert, estimates)
    nodes, links = engine_names(graph.points["point_no"], "N"), engine_names(graph.lines["line_no"], "L")
    name = nodes.to_numpy(object)
    outfalls = _outfalls(graph, bottom, estimates)
    alone = outfalls[graph.degree[outfalls] == 1]
    shared = np.setdiff1d(outfalls, alone)
    depth = np.maximum(graph.ground_m - bottom, _LEAST_DEPTH_M)
    offset = invert - np.column_stack([bottom[graph.start], bottom[graph.end]])
    rows: dict[str, _Rows] = {
        "JUNCTIONS": [
            (name[row], f"{bottom[row]:.3f}", f"{depth[row]:.3f}", "0", "0", "0")
            for row in np.setdiff1d(np.arange(len(name)), alone)
        ],
        "OUTFALLS": [
            (f"{name[row]}{'' if row in alone else _OUT}", f"{bottom[row]:.3f}", "FREE") for row in outfalls
        ],
        "CONDUITS": _conduits(graph, links, name, offset, estimates),
        "XSECTIONS": _shapes(graph, links),
        "COORDINATES": [(n, f"{x:.3f}", f"{y:.3f}") for n, (x, y) in zip(name, graph.xy, strict=True)],
    }
    for row in shared:
        _add_outlet(rows, graph, int(row), name)
    rows |= _land(graph, name, outfalls, estimates) | _rain(estimates)
    rows["OPTIONS"] = _options(estimates.rule("storm.hours").number if hours is None else hours)
    sections = {section: frame_of(_ONE, section, one) for section, one in rows.items()}
    sections["TITLE"] = pd.DataFrame(
        {"text": ["Made by GridTwin from a survey; see estimates"]}, dtype=object
    )
    own_nodes = pd.Series(graph.points["point_no"].to_numpy(object), index=name)
    own_links = pd.Series(graph.lines["line_no"].to_numpy(object), index=links.to_numpy(object))
    return InpModel(sections, own_nodes, own_links, estimates.table())


def _bottoms(graph: PipeGraph, invert: Floats, estimates: Estimates) -> Floats:
    lowest = np.full(len(graph.points), np.inf)
    np.minimum.at(lowest, graph.start, invert[:, 0])
    np.minimum.at(lowest, graph.end, invert[:, 1])
    noted = pd.to_numeric(graph.points["bottom_m"], errors="coerce").to_numpy(float, na_value=np.nan)
    gaps = np.isnan(noted)
    names = graph.points["point_no"].to_numpy(object)
    estimates.note(names[gaps], "bottom_m", lowest[gaps].round(3), "network.bottom_m")
    # A bottom above a pipe that meets there cannot be; the pipe wins.
    return np.asarray(np.fmin(noted, lowest))


def _outfalls(graph: PipeGraph, bottom: Floats, estimates: Estimates) -> Ints:
    rule = estimates.rule("storm.outfall")
    telling = graph.points["feature"].isin(rule.names).to_numpy()
    found, guessed = [*np.flatnonzero(telling)], []
    for piece in np.setdiff1d(np.unique(graph.piece), np.unique(graph.piece[telling])):
        members = np.flatnonzero(graph.piece == piece)
        guessed.append(members[bottom[members].argmin()])
    rows = np.array(sorted([*found, *guessed]), np.int64)
    estimates.note(graph.points["point_no"].to_numpy(object)[guessed], "outfall", "yes", rule.name)
    return rows


def _conduits(
    graph: PipeGraph, links: pd.Series, name: np.ndarray, offset: Floats, estimates: Estimates
) -> _Rows:
    rule = estimates.rule("storm.manning")
    rough = np.array([rule.of(material) for material in graph.lines["material"]])
    estimates.note(graph.lines["line_no"].to_numpy(object), "manning_n", rough, rule.name)
    return [
        (link, name[a], name[b], f"{long:.3f}", f"{n:g}", f"{first:.4f}", f"{last:.4f}", "0", "0")
        for link, a, b, long, n, (first, last) in zip(
            links, graph.start, graph.end, graph.length_m, rough, offset, strict=True
        )
    ]


def _shapes(graph: PipeGraph, links: pd.Series) -> _Rows:
    size = sizes(graph.lines)
    found: _Rows = []
    for row, link in enumerate(links):
        if size.is_round[row]:
            found.append((link, "CIRCULAR", f"{graph.diameter_mm[row] / 1000:.4f}", "0", "0", "0", "1"))
        else:
            high, wide = size.height_m[row], size.width_m[row]
            found.append((link, "RECT_CLOSED", f"{high:.4f}", f"{wide:.4f}", "0", "0", "1"))
    return found


def _add_outlet(rows: dict[str, _Rows], graph: PipeGraph, row: int, name: np.ndarray) -> None:
    """SWMM lets one link end at an outfall; where more do, a short pipe leads out of the point."""
    there = (graph.start == row) | (graph.end == row)
    wide = graph.diameter_mm[there].max() / 1000
    link, out = f"{name[row]}{_OUT}", f"{name[row]}{_OUT}"
    rows["CONDUITS"].append((link, name[row], out, f"{_OUT_LENGTH_M:g}", "0.013", "0", "0", "0", "0"))
    rows["XSECTIONS"].append((link, "CIRCULAR", f"{wide:.4f}", "0", "0", "0", "1"))
    rows["COORDINATES"].append((out, f"{graph.xy[row, 0]:.3f}", f"{graph.xy[row, 1]:.3f}"))


def _land(graph: PipeGraph, name: np.ndarray, outfalls: Ints, estimates: Estimates) -> dict[str, _Rows]:
    """Subcatchments: for each inlet the land that is nearest to it, within reach."""
    telling = graph.points["appurtenance"].isin(estimates.rule("storm.inlets").names).to_numpy()
    taking = np.setdiff1d(np.flatnonzero(telling) if telling.any() else np.arange(len(name)), outfalls)
    cells = nearest_land(graph.xy[taking], estimates.rule("storm.reach_m").number)
    area = shapely.area(cells)
    real = area > 1.0
    taking, cells, area = taking[real], cells[real], area[real]
    own = graph.points["point_no"].to_numpy(object)[taking]
    paved, slope = (estimates.rule(f"storm.{one}_pct") for one in ("impervious", "slope"))
    surface, horton = estimates.rule("storm.surface").values, estimates.rule("storm.horton").values
    estimates.note(own, "catchment_ha", (area / _M2_A_HA).round(5), "storm.reach_m")
    estimates.note(own, "impervious_pct", paved.number, paved.name)
    estimates.note(own, "slope_pct", slope.number, slope.name)
    estimates.note(["*"], "surface", " ".join(map(str, surface)), "storm.surface")
    estimates.note(["*"], "horton", " ".join(map(str, horton)), "storm.horton")
    ids = [f"S_{one}" for one in name[taking]]
    n_hard, n_soft, s_hard, s_soft, none = surface
    return {
        "SUBCATCHMENTS": [
            (
                one,
                "RAIN",
                node,
                f"{size / _M2_A_HA:.6f}",
                f"{paved.number:g}",
                f"{size**0.5:.3f}",
                f"{slope.number:g}",
                "0",
            )
            for one, node, size in zip(ids, name[taking], area, strict=True)
        ],
        "SUBAREAS": [(one, n_hard, n_soft, s_hard, s_soft, none, "OUTLET") for one in ids],
        "INFILTRATION": [(one, *horton, 0) for one in ids],
        "POLYGONS": [
            (one, f"{x:.2f}", f"{y:.2f}")
            for one, cell in zip(ids, cells, strict=True)
            for x, y in shapely.get_coordinates(shapely.simplify(cell, 0.5))
        ],
    }


def nearest_land(places: Floats, reach_m: float) -> np.ndarray:
    """For each place, (n, 2), the land nearer to it than to any other and within reach: polygons."""
    points = shapely.points(places)
    circles = shapely.buffer(points, reach_m, quad_segs=16)
    if len(points) < 2:
        return np.asarray(circles)
    around = shapely.box(*shapely.total_bounds(circles))
    cells = shapely.get_parts(shapely.voronoi_polygons(shapely.multipoints(points), extend_to=around))
    place, cell = shapely.STRtree(cells).query(points, predicate="intersects")
    first = np.unique(place, return_index=True)[1]
    return np.asarray(shapely.intersection(cells[cell[first]], circles[place[first]]))


def _rain(estimates: Estimates) -> dict[str, _Rows]:
    formula, event = estimates.rule("storm.intensity"), estimates.rule("storm.event")
    years, minutes, peak, step = event.values
    depth = design_storm(Intensity(*formula.values), years=years, minutes=minutes, peak=peak, step=step)
    estimates.note(["*"], "rain_mm", round(float(depth.sum()), 3), formula.name)
    estimates.note(["*"], "design_storm", " ".join(f"{one:g}" for one in event.values), event.name)
    series = [
        ("STORM", _clock(number * step), f"{fallen * 60 / step:.4f}") for number, fallen in enumerate(depth)
    ]
    gauge = ("RAIN", "INTENSITY", _clock(step), "1.0", "TIMESERIES", "STORM")
    return {"RAINGAGES": [gauge], "TIMESERIES": [*series, ("STORM", _clock(len(depth) * step), "0")]}


def _options(hours: float) -> _Rows:
    minutes = round(hours * 60)
    day, minute = divmod(minutes, 1440)
    date = f"01/{1 + day:02d}/2000"
    return [
        ("FLOW_UNITS", "LPS"), ("INFILTRATION", "HORTON"), ("FLOW_ROUTING", "DYNWAVE"),
        ("LINK_OFFSETS", "DEPTH"),
        ("START_DATE", "01/01/2000"), ("START_TIME", "00:00:00"), ("REPORT_START_DATE", "01/01/2000"),
        ("REPORT_START_TIME", "00:00:00"), ("END_DATE", date), ("END_TIME", f"{_clock(minute)}:00"),
        ("REPORT_STEP", "00:05:00"), ("WET_STEP", "00:01:00"), ("DRY_STEP", "00:05:00"),
        ("ROUTING_STEP", "0:00:05"), ("VARIABLE_STEP", "0.75"), ("ALLOW_PONDING", "NO"), ("THREADS", "1"),
    ]  # fmt: skip


def _clock(minutes: float) -> str:
    hour, minute = divmod(round(minutes), 60)
    return f"{hour:02d}:{minute:02d}"
