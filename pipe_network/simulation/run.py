"""From a network and what is asked of it to results: which engine, which model, under which names."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

import numpy as np
import pandas as pd

from gridtwin.progress import Progress, silent
from pipe_network.errors import BadPipeData
from pipe_network.exchange.inp import Engine
from pipe_network.exchange.model_file import Sections, option, sections_of, with_option
from pipe_network.exchange.model_sync import sections_of_network
from pipe_network.exchange.pandapipes import PREFIX, document_of
from pipe_network.models.estimates import COLUMNS, Estimates
from pipe_network.models.gas import gas_model, heat_model
from pipe_network.models.rules import Rule, usual_rules
from pipe_network.models.storm import storm_model
from pipe_network.models.water import water_model
from pipe_network.network import PipeNetwork
from pipe_network.simulation.epanet_run import run_epanet
from pipe_network.simulation.fire import FireFlow, fire_flow
from pipe_network.simulation.gas_run import NETWORK_NAME, run_gas
from pipe_network.simulation.gas_shut import shut_in_document, shut_in_request
from pipe_network.simulation.results import Results, Series
from pipe_network.simulation.scenario import with_closed, with_duration
from pipe_network.simulation.swmm_run import run_swmm


class Kind(StrEnum):
    """What can be simulated."""

    EPANET = "epanet"
    SWMM = "swmm"
    GAS = "gas"
    HEAT = "heat"


_RULES = {Kind.EPANET: "water", Kind.SWMM: "storm", Kind.GAS: "gas", Kind.HEAT: "heat"}
_DAY_HOURS = 24.0


@dataclass(frozen=True, slots=True)
class Asked:
    """What a simulation shall do; the fields that a kind has no use for must stay empty."""

    kind: Kind
    hours: float | None = None
    closed: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    fire_node: str | None = None
    fire_lps: float = 15.0
    rules: Mapping[str, Rule] = field(default_factory=usual_rules)


@dataclass(frozen=True, slots=True)
class Outcome:
    """Results, the network they are about, what was assumed, and who lost supply by what was closed."""

    results: Results
    network: PipeNetwork
    estimates: pd.DataFrame
    lost: tuple[str, ...] = ()
    fire: FireFlow | None = None


def simulate(network: PipeNetwork, asked: Asked, folder: Path, progress: Progress = silent) -> Outcome:
    """Run one simulation; model and report of the engine are left in `folder`.

    Raises:
        BadPipeData: the network has no pipes of that kind, or something asked for does not go with the kind.
        UnknownObject: a link, node or source of that name is not in the model.
        EngineMissing: the engine is not installed.
        SimulationFailed: the engine gave up; the message is its own.
    """
    _check(asked)
    progress(0.02)
    if asked.kind is Kind.EPANET:
        outcome = _epanet(network, asked, folder)
    elif asked.kind is Kind.SWMM:
        outcome = _swmm(network, asked, folder, progress)
    else:
        outcome = _gas(network, asked, folder)
    progress(1.0)
    return outcome


def source_file(network: PipeNetwork) -> Path | None:
    """The engine's file a network was read from; None for one from a survey."""
    about = network.tables.get("model")
    return None if about is None or about.empty else Path(str(about["file"].iloc[0]))


def _check(asked: Asked) -> None:
    if asked.kind is not Kind.EPANET and asked.fire_node is not None:
        raise BadPipeData("fire flow is for --engine epanet", zh="消防流量仅适用于epanet")
    if asked.kind is Kind.SWMM and (asked.closed or asked.sources):
        raise BadPipeData(
            "closed links and sources are for water, gas and heat; a sewer has outfalls",
            zh="关闭管段与源点仅适用于给水、燃气与热力；排水管网只有排放口",
        )
    if asked.kind in (Kind.GAS, Kind.HEAT) and asked.hours:
        raise BadPipeData(
            "gas and heat are steady states; leave --duration out", zh="燃气与热力为稳态计算，请勿给出时长"
        )


def _used(network: PipeNetwork, asked: Asked) -> PipeNetwork:
    """The classes of a surveyed network that this kind of model is made of."""
    prefix = _RULES[asked.kind]
    codes = Estimates(asked.rules).rule(f"{prefix}.classes").names
    used = network.of(codes)
    if used.lines.empty:
        there = ", ".join(sorted(network.lines["pipe_class"].dropna().unique())) or "none"
        raise BadPipeData(
            f"no lines of class {', '.join(codes)} for {asked.kind}; the network has {there}",
            zh=f"没有可用于{asked.kind}的管线（{'、'.join(codes)}）；现有类型：{there}",
        )
    return PipeNetwork(used.points, used.lines, {})


def _epanet(network: PipeNetwork, asked: Asked, folder: Path) -> Outcome:
    own = sections_of(network.tables, Engine.EPANET)
    nodes = links = pd.Series(dtype=object)
    estimates = pd.DataFrame(columns=[*COLUMNS])
    if own:
        used, sections = network, sections_of_network(network, Engine.EPANET)
    else:
        used = _used(network, asked)
        hours = _DAY_HOURS if asked.hours is None else asked.hours
        model = water_model(used, Estimates(asked.rules), sources=asked.sources, hours=hours)
        sections, nodes, links, estimates = model.sections, model.nodes, model.links, model.estimates
    if asked.hours is not None:
        sections = with_duration(sections, asked.hours)
    engine_name = {own_name: name for name, own_name in links.items()}
    sections, lost = with_closed(sections, [str(engine_name.get(one, one)) for one in asked.closed])
    source, fire = source_file(network), None
    if asked.fire_node is not None:
        back = {own_name: name for name, own_name in nodes.items()}
        node = str(back.get(asked.fire_node, asked.fire_node))
        fire, results = fire_flow(sections, node, asked.fire_lps, folder=folder, source=source)
        fire = replace(
            fire, node=asked.fire_node, lowest_node=str(nodes.get(fire.lowest_node, fire.lowest_node))
        )
    else:
        results = run_epanet(sections, folder, source=source)
    results = _renamed(_with_lost(results, sections, lost), nodes, links)
    return Outcome(results, used, estimates, tuple(str(nodes.get(one, one)) for one in lost), fire)


def _swmm(network: PipeNetwork, asked: Asked, folder: Path, progress: Progress) -> Outcome:
    if sections_of(network.tables, Engine.SWMM):
        sections = sections_of_network(network, Engine.SWMM)
        if asked.hours is not None:
            sections = _until(sections, asked.hours)
        results = run_swmm(sections, folder, source=source_file(network), progress=progress)
        return Outcome(results, network, pd.DataFrame(columns=[*COLUMNS]))
    used = _used(network, asked)
    model = storm_model(used, Estimates(asked.rules), hours=asked.hours)
    results = run_swmm(model.sections, folder, progress=progress)
    return Outcome(_renamed(results, model.nodes, model.links), used, model.estimates)


def _gas(network: PipeNetwork, asked: Asked, folder: Path) -> Outcome:
    if f"{PREFIX}document" in network.tables:
        document = shut_in_document(document_of(network), asked.closed)
        given = folder / f"given_{NETWORK_NAME}"
        given.write_text(json.dumps(document), "utf-8")
        junctions = network.tables[f"{PREFIX}junction"]["index"]
        nodes = pd.Series(junctions.astype(str).to_numpy(object), index=junctions)
        links = {
            name: pd.Series(
                [f"{name}:{index}" for index in frame["index"]], index=frame["index"], dtype=object
            )
            for key, frame in network.tables.items()
            if (name := key.removeprefix(PREFIX)) != key and name != "document" and len(frame)
        }
        results = run_gas({"document": str(given)}, folder, nodes=nodes, links=links, engine=asked.kind)
        return Outcome(results, network, pd.DataFrame(columns=[*COLUMNS]))
    used = _used(network, asked)
    build = gas_model if asked.kind is Kind.GAS else heat_model
    model = build(used, Estimates(asked.rules), sources=asked.sources)
    request: dict[str, object] = {"network": shut_in_request(model.request, model.links, asked.closed)}
    if asked.kind is Kind.HEAT:
        request["options"] = {"mode": "sequential"}
    results = run_gas(request, folder, nodes=model.nodes, links={"pipe": model.links}, engine=asked.kind)
    pressure = results.nodes["pressure_bar"].iloc[0]
    lost = tuple(str(name) for name in pressure.index[pressure.isna()])
    return Outcome(results, used, model.estimates, lost)


def _until(sections: Sections, hours: float) -> Sections:
    """A SWMM model that ends so many hours after its start."""
    date = option(sections, "OPTIONS", "START_DATE") or "01/01/2000"
    clock = option(sections, "OPTIONS", "START_TIME") or "00:00:00"
    if not hours > 0:
        raise BadPipeData(
            f"duration {hours} h; a SWMM run needs more than 0", zh=f"时长{hours}小时无效，SWMM应大于0"
        )
    end = pd.to_datetime(f"{date} {clock}", format="mixed") + pd.Timedelta(hours=hours)
    found = with_option(sections, Engine.SWMM, "OPTIONS", ["END_DATE"], f"{end:%m/%d/%Y}")
    return with_option(found, Engine.SWMM, "OPTIONS", ["END_TIME"], f"{end:%H:%M:%S}")


def _with_lost(results: Results, sections: Sections, lost: list[str]) -> Results:
    """Nothing instead of a pressure where no water comes; extremes over junctions that have some."""
    junctions = [one for one in sections["JUNCTIONS"]["id"] if one not in set(lost)]
    nodes = {name: frame.copy() for name, frame in results.nodes.items()}
    for quantity in ("pressure_m", "head_m"):
        nodes[quantity].loc[:, lost] = np.nan
    pressure = nodes["pressure_m"].reindex(columns=junctions).to_numpy(float)
    extremes = {
        "lowest_pressure_m": float(np.nanmin(pressure)) if pressure.size else None,
        "highest_pressure_m": float(np.nanmax(pressure)) if pressure.size else None,
        "lost_nodes": len(lost),
    }
    return replace(results, nodes=nodes, summary={**results.summary, **extremes})


def _renamed(results: Results, nodes: pd.Series, links: pd.Series) -> Results:
    """Results under the names of the network; what only the model has is left out."""
    if nodes.empty:
        return results

    def series(given: Series, names: pd.Series) -> Series:
        known = [column for column in next(iter(given.values())).columns if column in names.index]
        return {key: frame[known].rename(columns=names.to_dict()) for key, frame in given.items()}

    def totals(given: pd.DataFrame, names: pd.Series) -> pd.DataFrame:
        return given[given.index.isin(names.index)].rename(index=names.to_dict())

    return replace(
        results,
        nodes=series(results.nodes, nodes),
        links=series(results.links, links),
        node_totals=totals(results.node_totals, nodes),
        link_totals=totals(results.link_totals, links),
    )
