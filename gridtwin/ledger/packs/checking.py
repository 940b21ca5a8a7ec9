"""Checks of facilities: rules P01–P13 of `data/pack_rules.toml`, on rows of a file or of the workspace."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray

from gridtwin.ledger.findings import COLUMNS, gather
from gridtwin.ledger.packs.definition import ATTRIBUTES, Pack
from gridtwin.ledger.packs.relations import related
from gridtwin.ledger.packs.rows import values_of
from gridtwin.ledger.packs.table import conform_own
from gridtwin.ledger.rules import Rule, Severity, load_rules
from gridtwin.store import Workspace
from gridtwin.store.exchange.findings import Breach, Findings
from gridtwin.store.exchange.values import blank_to_missing
from gridtwin.store.geometries import Geometries

# What the readers of files call a breach → the rule of facilities.
_RULE_OF = {
    "type": "P01", "digits": "P01", "control": "P01", "code": "P01", "length": "P03", "required": "P02",
    "minimum": "P03", "maximum": "P03", "domain": "P04", "coordinate": "P12", "geometry": "P12",
    "kind": "P12", "valid": "P12",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Subject:
    """Rows under check: `frame` as `pack_rows` gives it, without geometry; headings as in the source."""

    frame: pd.DataFrame
    shapes: Geometries
    headings: Mapping[str, str]

    def heading(self, name: str) -> str:
        """What the source calls a field."""
        return self.headings.get(name, name)


def pack_rules(workspace: Workspace) -> dict[str, Rule]:
    """The rules by id, with a city's severities."""
    return load_rules("pack_rules", workspace.root / "standards" / "pack_rules.toml")


def check_rows(workspace: Workspace, pack: Pack, subject: Subject, findings: Findings) -> None:
    """Note what is wrong with the rows as they are, or would be, stored."""
    rules = pack_rules(workspace)
    _check_required(pack, subject, findings, rules)
    _check_kind(pack, subject, findings, rules)
    _check_places(workspace, pack, subject, findings, rules)
    _check_relations(workspace, pack, subject, findings, rules)


def check_stored(workspace: Workspace, pack: Pack) -> tuple[int, gpd.GeoDataFrame]:
    """Number of stored rows of a pack, and what is wrong with them."""
    stored = workspace.read(pack.host, where=pack.condition)
    findings = Findings(pack.name, np.arange(len(stored), dtype=np.int64))
    given = stored[ATTRIBUTES].tolist()
    frame = pd.DataFrame(stored.drop(columns=[ATTRIBUTES, "geometry"]))
    for each in pack.fields:
        raw = blank_to_missing(pd.Series(values_of(given, each.name), dtype=object))
        frame[each.name] = conform_own(each, raw, findings, each.name)
    _check_known(pack, given, findings, pack_rules(workspace))
    subject = Subject(frame, stored.geometry.to_numpy(), {})
    check_rows(workspace, pack, subject, findings)
    codes = stored[str(pack.declared.code_field)].to_numpy(dtype=object)
    titles = {
        each.name: (each.en, each.zh) for each in (*pack.declared.fields, *(one.field for one in pack.fields))
    }
    layer = findings_layer(workspace, findings, codes, subject.shapes, titles)
    layer["row"] = pd.array([pd.NA] * len(layer), dtype="Int64")
    return len(stored), layer


def findings_layer(
    workspace: Workspace,
    findings: Findings,
    codes: NDArray[np.object_],
    shapes: Geometries,
    titles: Mapping[str, tuple[str, str]] = MappingProxyType({}),
) -> gpd.GeoDataFrame:
    """The findings with rule, severity, code and place, in the order of the rows.

    `titles`, English and Chinese, stand for the columns in the messages: stored rows have no headings.
    """
    rules = pack_rules(workspace)
    table = findings.table()
    ids = [_RULE_OF.get(str(rule), str(rule)) for rule in table["rule"]]
    said = [titles.get(str(name), (str(name), str(name))) for name in table["column"]]
    at = np.searchsorted(findings.rows, table["row"].to_numpy(dtype=np.int64))
    made = pd.DataFrame(
        {
            "rule": ids,
            "severity": [str(rules[rule].severity) for rule in ids],
            "code": ["" if pd.isna(code) else str(code) for code in codes[at]],
            "row": table["row"].to_numpy(dtype=np.int64),
            "column": table["column"].to_numpy(),
            "value": table["value"].to_numpy(),
            "message_en": [f"{en}: {text}" for (en, _), text in zip(said, table["message_en"], strict=True)],
            "message_zh": [f"{zh}：{text}" for (_, zh), text in zip(said, table["message_zh"], strict=True)],
            "geometry": shapes[at],
        },
        columns=[*COLUMNS, "geometry"],
    )
    return gather([made], workspace.crs)


def rows_with_errors(findings: Findings, layer: gpd.GeoDataFrame) -> NDArray[np.bool_]:
    """Which rows have a finding that keeps them from being stored."""
    wrong = layer.loc[layer["severity"] == Severity.ERROR, "row"].to_numpy(dtype=np.int64)
    return np.isin(findings.rows, wrong)


def breach(rules: Mapping[str, Rule], rule_id: str) -> Breach:
    """The messages of a rule."""
    rule = rules[rule_id]
    return Breach(rule.id, rule.message_en, rule.message_zh)


def _check_required(pack: Pack, subject: Subject, findings: Findings, rules: Mapping[str, Rule]) -> None:
    fields = [
        *(each for each in pack.declared.fields if each.name != ATTRIBUTES),
        *(each.field for each in pack.fields),
    ]
    for each in fields:
        if each.required:
            empty = subject.frame[each.name].isna().to_numpy()
            findings.add(breach(rules, "P02"), subject.heading(each.name), empty, subject.frame[each.name])


def _check_kind(pack: Pack, subject: Subject, findings: Findings, rules: Mapping[str, Rule]) -> None:
    for name, wanted in pack.where.items():
        values = subject.frame[name]
        wrong = ~values.isin(wanted).to_numpy(bool)
        if pack.declared.field(name).required:  # an empty one is told by P02
            wrong &= values.notna().to_numpy()
        findings.add(breach(rules, "P07"), subject.heading(name), wrong, values)


def _check_known(pack: Pack, given: list[Any], findings: Findings, rules: Mapping[str, Rule]) -> None:
    known = set(pack.field_names)
    strange = [
        next((name for name in each if name not in known), None) if isinstance(each, dict) else None
        for each in given
    ]
    findings.add(
        breach(rules, "P13"),
        ATTRIBUTES,
        np.array([name is not None for name in strange], dtype=bool),
        strange,
    )


def _check_places(
    workspace: Workspace, pack: Pack, subject: Subject, findings: Findings, rules: Mapping[str, Rule]
) -> None:
    grids = workspace.read("unit_grid", columns=["code", "geometry"])
    there = np.flatnonzero(~shapely.is_missing(subject.shapes))
    if not len(grids) or not len(there):
        return
    points = shapely.point_on_surface(subject.shapes[there])
    at, found = shapely.STRtree(grids.geometry.to_numpy()).query(points, predicate="intersects")
    outside = np.zeros(len(subject.frame), dtype=bool)
    outside[np.delete(there, np.unique(at))] = True
    places = np.full(len(subject.frame), None, dtype=object)
    places[there] = [f"{shapely.get_x(p):.2f}, {shapely.get_y(p):.2f}" for p in points]
    findings.add(breach(rules, "P09"), "geometry", outside, places)
    if "grid_code" in pack.host_names:
        lies_in = {
            (int(there[row]), str(code))
            for row, code in zip(at, grids["code"].to_numpy()[found], strict=True)
        }
        codes = subject.frame["grid_code"]
        wrong = [
            not outside[row] and not pd.isna(code) and (row, str(code)) not in lies_in
            for row, code in enumerate(codes)
        ]
        is_placed = ~shapely.is_missing(subject.shapes)
        findings.add(
            breach(rules, "P11"), subject.heading("grid_code"), np.array(wrong, dtype=bool) & is_placed, codes
        )


def _check_relations(
    workspace: Workspace, pack: Pack, subject: Subject, findings: Findings, rules: Mapping[str, Rule]
) -> None:
    for each in pack.relations:
        if each.via is None:
            continue
        keys = pd.Series(np.arange(len(subject.frame)).astype(str), dtype="str")
        rows = pd.DataFrame({"id": keys, each.via: subject.frame[each.via].to_numpy()})
        layer = gpd.GeoDataFrame(rows, geometry=subject.shapes, crs=workspace.crs)
        found = related(workspace, pack, replace(each, by_host=False, within_m=None), layer)
        wrong = keys.isin(list(found.broken)).to_numpy()
        findings.add(breach(rules, "P10"), subject.heading(each.via), wrong, subject.frame[each.via])
