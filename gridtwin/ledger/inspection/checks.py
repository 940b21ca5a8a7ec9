"""Checks of a filled form before it is stored: rules I01–I21 of `data/inspection_rules.toml`."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gridtwin.ledger.cards.media import media_type_of
from gridtwin.ledger.errors import BadAttachment
from gridtwin.ledger.hosts import Host
from gridtwin.ledger.inspection._check_defects import Place, checked_defect, number_of
from gridtwin.ledger.inspection.filled import HEADER, FilledForm
from gridtwin.ledger.inspection.forms import Form, Item
from gridtwin.ledger.inspection.placing import route_of
from gridtwin.ledger.inspection.plans import Plans
from gridtwin.ledger.linear.routes import Route
from gridtwin.ledger.noted import Noted
from gridtwin.model import is_missing
from gridtwin.store import Workspace
from gridtwin.store.exchange.values import day_of


@dataclass(frozen=True, slots=True)
class Checked:
    """The rows to store, as far as they are right: see `Noted.has_errors` before storing them."""

    inspection: dict[str, Any]
    defects: tuple[dict[str, Any], ...]
    photos: tuple[tuple[int | None, Path], ...]  # number of the defect, or None for the inspection itself


def check_filled(
    workspace: Workspace,
    filled: FilledForm,
    host: Host,
    form: Form,
    *,
    noted: Noted,
    plans: Plans,
    today: datetime.date,
) -> Checked:
    """What the form says, checked; breaches go to `noted`."""
    day = _day(filled, noted, host.code, today)
    kind = str(filled.header.get("kind", "")).strip()
    known = list(dict.fromkeys(plan.kind for plan in plans.plans_for(host.class_name)))
    if kind not in known:
        noted.add("I01", host.code, row=None, column="kind", value=kind, known=", ".join(known))
    if day is not None and kind:
        _check_twice(workspace, host, kind, day, noted)
    route = _jumping(workspace, host) if any(each.get("station") for each in filled.defects) else None
    defects = tuple(
        checked_defect(given, form, host, Place(noted, host.code, filled.row(at), route))
        for at, given in enumerate(filled.defects)
    )
    header = {
        name: str(filled.header[name])
        for name in ("inspector_name", "unit_name", "weather", "conclusion", "note")
        if name in filled.header
    }
    inspection = {
        **host.keys,
        **header,
        "kind": kind or None,
        "state": "done",
        "done_on": day,
        "form": form.name,
        "answers": _answers(filled, form, noted, host.code),
    }
    _check_content(inspection, defects, noted, host.code)
    return Checked(inspection, defects, _photos(filled, noted, host.code))


def _check_content(
    inspection: Mapping[str, Any], defects: Sequence[Mapping[str, Any]], noted: Noted, code: str
) -> None:
    """Somebody inspected, and says what came of it: a survey more than a patrol."""
    if not str(inspection.get("inspector_name", "")).strip():
        noted.add("I19", code, row=None, column="inspector_name")
    kind = str(inspection["kind"] or "")
    rule = "I20" if kind in noted.rules["I20"].parameters["kinds"] else "I21"
    parameters = noted.rules[rule].parameters
    answers = {
        name: value for name, value in inspection["answers"].items() if name not in parameters["aside"]
    }
    given = {**inspection, "answers": _is_answered(answers), "defects": defects}
    if kind and not any(str(given.get(name) or "").strip() for name in parameters["enough"]):
        noted.add(rule, code, row=None, column="conclusion", value=kind)


def _is_answered(answers: Mapping[str, Any]) -> bool:
    """Whether anything is answered; that the structure lacks a component is no answer."""
    return any(
        _is_answered(value) if isinstance(value, Mapping) else value is not None for value in answers.values()
    )


def _jumping(workspace: Workspace, host: Host) -> Route | None:
    """The route of a stationed section whose numbers jump at equations; others are compared by number."""
    if is_missing(host.row.get("from_station_m")) or is_missing(host.row.get("to_station_m")):
        return None
    route = route_of(workspace, host)
    return route if route is not None and route.calibration.equations else None


def _day(filled: FilledForm, noted: Noted, code: str, today: datetime.date) -> datetime.date | None:
    given = filled.header.get("done_on", "")
    day = day_of(given)
    if day is None:
        noted.add("I02", code, row=None, column="done_on", value=given)
    elif day > today:
        zh, en = (title.rstrip(" *") for title in HEADER["done_on"])
        noted.add("I03", code, row=None, column="done_on", value=day, today=today, title_zh=zh, title_en=en)
    return day


def _check_twice(workspace: Workspace, host: Host, kind: str, day: datetime.date, noted: Noted) -> None:
    where = {"host_id": host.id, "kind": kind, "done_on": day, "state": "done"}
    there = workspace.read("inspection", where=where, columns=["code"])["code"]
    if len(there):
        noted.add("I16", host.code, row=None, column="done_on", value=day, other=", ".join(there))


def _answers(filled: FilledForm, form: Form, noted: Noted, code: str) -> dict[str, Any]:
    named = [(name, item) for item in form.items for name in (item.name, item.zh, item.en)]
    items = dict(named)
    made: dict[str, Any] = {}
    for name, answer in _spread(filled.answers):
        if answer is None and name in items and name.startswith("scores."):
            _keep(made, name, None)  # the structure has no such component
        if answer is None or not str(answer).strip():
            continue
        item, text = items.get(name), str(answer).strip()
        if item is None:
            noted.add("I17", code, row=None, column=name, known=", ".join(each.zh for each in form.items))
        elif item.choices and text not in item.choices:
            noted.add("I12", code, **_words(item), value=text, known=", ".join(item.choices))
        elif item.most is not None:
            number = number_of(text)
            if number is None or not 0 <= number <= item.most:
                noted.add("I12", code, **_words(item), value=text, known=f"0–{item.most:g}")
            else:
                _keep(made, item.name, number)
        else:
            made[item.name] = text
    return made


def _words(item: Item) -> dict[str, Any]:
    """Where a breach of an item is: its key, and its title for the message."""
    return {"row": None, "column": item.name, "title_zh": item.zh, "title_en": item.en}


def _spread(answers: Mapping[str, Any]) -> list[tuple[str, Any]]:
    """The answers one by one: those of an object of scores, as JSON has it, bear their names."""
    found: list[tuple[str, Any]] = []
    for name, answer in answers.items():
        if name == "scores" and isinstance(answer, Mapping):
            found += [(f"scores.{own}", value) for own, value in answer.items()]
        else:
            found.append((str(name), answer))
    return found


def _keep(made: dict[str, Any], name: str, number: float | None) -> None:
    group, dot, own = name.partition(".")
    if dot:
        made.setdefault(group, {})[own] = number
    else:
        made[name] = number


def _photos(filled: FilledForm, noted: Noted, code: str) -> tuple[tuple[int | None, Path], ...]:
    named: list[tuple[int | None, str]] = [(None, name) for name in filled.photos]
    for number, given in enumerate(filled.defects):
        listed = str(given.get("photo") or "").replace("；", ";")
        named += [(number, name.strip()) for name in listed.split(";") if name.strip()]
    found = []
    for at, name in named:
        path = filled.folder / name
        why = _refusal(path)
        if why is None:
            found.append((at, path))
        else:
            row = None if at is None else filled.row(at)
            noted.add("I11", code, row=row, column="photo", value=name, why=why[0], why_zh=why[1])
    return tuple(found)


def _refusal(path: Path) -> tuple[str, str] | None:
    if not path.is_file():
        return "the file does not exist", "文件不存在"
    try:
        media = media_type_of(path)
    except BadAttachment as error:
        return str(error), error.zh or str(error)
    return None if media.kind == "photo" else ("the file is no picture", "文件不是照片")
