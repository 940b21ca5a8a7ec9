"""The card of one facility: fields, related rows, last inspections, defects."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import geopandas as gpd
import pandas as pd

from gridtwin.ledger.errors import UnknownHost
from gridtwin.ledger.inspection.due import plans_of_row
from gridtwin.ledger.inspection.plans import Plan, Plans
from gridtwin.ledger.packs.definition import HOSTS, Pack
from gridtwin.ledger.packs.relations import followed_rows, related, shown_rows
from gridtwin.ledger.packs.rows import pack_rows, plain
from gridtwin.model import domain, feature_class
from gridtwin.store import Workspace

_LAST_INSPECTIONS, _LAST_DEFECTS = 5, 10
_INSPECTION = ["code", "kind", "done_on", "inspector_name", "conclusion"]
_DEFECT = ["code", "distress", "severity", "found_on", "state", "repaired_on"]
_OPEN = ("open", "ordered", "watched")


@dataclass(frozen=True, slots=True)
class CardLine:
    """One field of the card, with its value as it is stored and as it is shown."""

    name: str
    zh: str
    en: str
    unit: str
    value: Any
    shown_zh: str
    shown_en: str
    to_confirm: bool = False


@dataclass(frozen=True, slots=True)
class PackCard:
    """The card: `plans` that apply to it, `relations` as tables by title, `defects` with open ones first."""

    pack: Pack
    id: str
    code: str
    lines: tuple[CardLine, ...]
    plans: tuple[Plan, ...]
    relations: Mapping[str, pd.DataFrame]
    inspections: pd.DataFrame
    defects: pd.DataFrame


def find_facility(workspace: Workspace, packs: Mapping[str, Pack], code: str) -> tuple[Pack, pd.DataFrame]:
    """The facility of that code: its pack and its row.

    Raises:
        UnknownHost: no pack has it.
    """
    for host in HOSTS:
        field = str(feature_class(host).code_field)
        of_host = [pack for pack in packs.values() if pack.host == host]
        if not of_host or not workspace.count(host, {field: code.strip()}):
            continue
        # The pack that asks for most of a row goes first.
        for pack in sorted(of_host, key=lambda each: -len(each.where)):
            rows = pack_rows(workspace, pack, where={field: code.strip()})
            if len(rows):
                return pack, rows
    raise _no_facility(code)


def pack_card(workspace: Workspace, packs: Mapping[str, Pack], code: str) -> PackCard:
    """The card of the facility with that code.

    Raises:
        UnknownHost: there is none.
    """
    pack, rows = find_facility(workspace, packs, code)
    row = rows.iloc[0]
    host = {"host_class": pack.host, "host_id": str(row["id"])}
    inspections = workspace.read("inspection", where=host | {"state": "done"}, columns=_INSPECTION)
    defects = pd.DataFrame(workspace.read("defect", where=host, columns=_DEFECT).drop(columns="geometry"))
    is_closed = ~defects["state"].isin(_OPEN)
    order = defects.assign(_closed=is_closed).sort_values(["_closed", "found_on"], ascending=[True, False])
    return PackCard(
        pack,
        str(row["id"]),
        str(row[str(pack.declared.code_field)]),
        _lines(workspace, pack, row),
        plans_of_row(Plans(pack.plans), rows),
        _relations(workspace, pack, gpd.GeoDataFrame(rows)),
        inspections.sort_values("done_on", ascending=False).head(_LAST_INSPECTIONS).reset_index(drop=True),
        order.drop(columns="_closed").head(_LAST_DEFECTS).reset_index(drop=True),
    )


def card_as_json(card: PackCard) -> dict[str, Any]:
    """The card for a program."""
    return {
        "pack": card.pack.name,
        "code": card.code,
        "id": card.id,
        "fields": {each.name: each.value for each in card.lines},
        "plans": [_plan_as_json(each) for each in card.plans],
        "relations": {name: _records(table) for name, table in card.relations.items()},
        "inspections": _records(card.inspections),
        "defects": _records(card.defects),
        "to_confirm": [each.name for each in card.lines if each.to_confirm],
    }


def _plan_as_json(plan: Plan) -> dict[str, Any]:
    return {
        "kind": plan.kind, "en": plan.en, "after": plan.after.text("en"), "until": plan.until.text("en"),
        "source": plan.source, "confidence": plan.confidence, "to_confirm": plan.is_to_confirm,
    }  # fmt: skip


def _records(table: pd.DataFrame) -> list[dict[str, Any]]:
    return [{str(name): plain(value) for name, value in row.items()} for row in table.to_dict("records")]


def _lines(workspace: Workspace, pack: Pack, row: pd.Series[Any]) -> tuple[CardLine, ...]:
    made = []
    for name in pack.host_names:
        known, value = pack.declared.field(name), plain(row[name])
        shown = ("", "") if value is None else (str(value), str(value))
        if known.domain is not None and value is not None:
            listed = domain(known.domain, override_dir=workspace.root / "standards")
            shown = (listed.title(value, "zh"), listed.title(value, "en"))
            if name == "kind" and tuple(pack.where) == ("kind",):
                shown = (pack.zh, pack.en)
        made.append(CardLine(name, known.zh, known.en, known.unit or "", value, *shown))
    for each in pack.fields:
        value = plain(row[each.name])
        made.append(
            CardLine(
                each.name, each.field.zh, each.field.en, each.field.unit or "", value, each.title(value),
                each.title(value, "en"), each.is_to_confirm,
            )
        )  # fmt: skip
    return tuple(made)


def _relations(workspace: Workspace, pack: Pack, rows: gpd.GeoDataFrame) -> dict[str, pd.DataFrame]:
    found = {}
    for each in pack.relations:
        pairs = related(workspace, pack, each, rows)
        shown = shown_rows(workspace, each, pairs)
        found[each.name] = shown[[*each.show, "how", "distance_m"]]
        if each.follow is not None:
            found[f"{each.name}.{each.follow.target}"] = followed_rows(workspace, each, shown)
    return found


def host_class_of(workspace: Workspace, code: str) -> str:
    """The class of facilities that has the code, or had it before the row was retired.

    Raises:
        UnknownHost: none has, or had.
    """
    for host in HOSTS:
        if workspace.count(host, {str(feature_class(host).code_field): code.strip()}):
            return host
    past = workspace.read("history", where={"code": code.strip()}, columns=["class_name"])
    known = set(past["class_name"])
    for host in HOSTS:
        if host in known:
            return host
    raise _no_facility(code)


def _no_facility(code: str) -> UnknownHost:
    return UnknownHost(
        f"no facility of a pack has the code '{code}'; 'gridtwin facilities list' shows them",
        zh=f"没有编码为“{code}”的设施；可用gridtwin facilities list查看",
    )
