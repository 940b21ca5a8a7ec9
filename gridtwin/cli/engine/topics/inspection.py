"""`ledgers.inspection_form, inspection_save, grade, due`: an inspection from its form to its grade."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gridtwin.cli.engine.errors import BadParams
from gridtwin.cli.engine.method import Method
from gridtwin.cli.engine.params import Change, InWorkspace, given
from gridtwin.cli.engine.results import edit_of, findings, now, written
from gridtwin.cli.engine.session import Session
from gridtwin.cli.engine.tables import MOST_ROWS, plain, table, words
from gridtwin.progress import Progress

if TYPE_CHECKING:
    from gridtwin.ledger.condition import ConditionParameters, Rating
    from gridtwin.ledger.inspection import Form

CLASS_OF = {"roads": "road", "bridges": "bridge", "tunnels": "tunnel", "facilities": "facility"}
LEDGERS = tuple(CLASS_OF)
_LEDGER = ("roads, bridges, tunnels or facilities", "台账：roads、bridges、tunnels或facilities")
_MEASURES = ("length_m", "width_m", "depth_mm", "count", "area_m2")


@dataclass(frozen=True, kw_only=True)
class AskForm(InWorkspace):
    """The form of an object."""

    ledger: str = given(*_LEDGER, "name", among=LEDGERS)
    code: str = given("object; a road's section as CODE/SECTION", "对象编号；路段写作 编号/路段号", "name")


@dataclass(frozen=True, kw_only=True)
class Save(Change):
    """A filled form."""

    ledger: str = given(*_LEDGER, "name", among=LEDGERS)
    inspection: Mapping[str, Any] = given(
        "host_code, kind, done_on, inspector_name, conclusion, note, answers, defects, photos (paths)",
        "host_code、kind、done_on、inspector_name、conclusion、note、answers、defects、photos（路径）",
        "object",
    )


@dataclass(frozen=True, kw_only=True)
class Grade(InWorkspace):
    """What an inspection would come to, while it is being filled in."""

    ledger: str = given(*_LEDGER, "name", among=("roads", "bridges", "tunnels"))
    pavement: str = given("of a road: asphalt, concrete, sidewalk", "路面类型", "name", "asphalt")
    area_m2: float | None = given("inspected area of a road", "检测面积", "number", None)
    defects: tuple[dict[str, Any], ...] = given(
        "of a road: distress with length_m, width_m, depth_mm, count, area_m2",
        "道路病害及量测值",
        "objects",
        (),
    )
    iri: float | None = given("IRI of a road, m/km", "国际平整度指数IRI", "number", None)
    road_class: str | None = given("such as 主干路", "道路等级，如主干路", "name", None)
    structure: str = given("of a bridge: beam, arch …", "桥梁结构类型", "name", "beam")
    class_name: str | None = given("maintenance class of a bridge", "桥梁养护类别", "name", None)
    scores: Mapping[str, Any] | None = given(
        "of a bridge or tunnel: component → 0–100, or null", "构件评分（0-100，或null）", "object", None
    )


@dataclass(frozen=True, kw_only=True)
class Due(InWorkspace):
    """What is to be inspected."""

    ledger: str = given(*_LEDGER, "name", among=LEDGERS)
    as_of: date | None = given("day; today if left out", "日期，缺省为今天", "day", None)
    kinds: tuple[str, ...] = given("kinds of inspection", "检查类型", "texts", ())
    grid: str | None = given("unit grid", "单元网格编码", "name", None)
    keeper: str | None = given("maintainer", "养护单位", "name", None)
    with_done: bool = given("also what is not due yet", "含未到期", "flag", False)
    out: Path | None = given("also write the list here", "同时输出清单", "path", None)
    limit: int = given("rows of the list", "清单的最多行数", "integer", MOST_ROWS, least=0, most=1_000_000)


def form(session: Session, asked: AskForm, _: Progress) -> dict[str, Any]:
    """Items, distresses with what they need, kinds of inspection, for an object."""
    from gridtwin.ledger.hosts import find_host
    from gridtwin.ledger.inspection import form_for
    from gridtwin.ledger.names import names_of
    from gridtwin.ledger.packs import forms_with_packs, plans_with_packs

    opened = session.workspace
    host = find_host(opened, _class_of(session, asked.ledger, asked.code), asked.code)
    names, plans = names_of(opened), plans_with_packs(opened)
    made = form_for(host, forms_with_packs(opened))
    kinds = [plan.kind for plan in plans.plans_for(host.class_name)]
    return {
        "host": {
            "class": host.class_name,
            "id": host.id,
            "code": host.code,
            "name": plain(host.row.get("name")),
        },
        "kinds": [{"name": kind, **words(names.in_english(kind), kind)} for kind in dict.fromkeys(kinds)],
        **_form(made, names.in_english),
    }


def save(session: Session, asked: Save, _: Progress) -> dict[str, Any]:
    """Store the inspection with its defects and photos; with an error in the form, nothing."""
    from gridtwin.ledger.inspection import filled_of, record_inspection
    from gridtwin.ledger.packs import forms_with_packs, plans_with_packs

    opened, given_form = session.workspace, dict(asked.inspection)
    code = str(given_form.get("host_code") or "")
    given_form.setdefault(
        "host_class", _class_of(session, asked.ledger, code) if code else CLASS_OF[asked.ledger]
    )
    done = record_inspection(
        opened,
        filled_of(given_form),
        plans=plans_with_packs(opened),
        edit=edit_of(asked),
        forms=forms_with_packs(opened),
    )
    return {
        "host_code": done.host_code,
        "inspection": done.code,
        "is_stored": done.code is not None,
        "defects": list(done.defects),
        "photos": done.photos,
        "under_warranty": done.warranties,
        **findings(done.findings),
    }


def grade(session: Session, asked: Grade, _: Progress) -> dict[str, Any]:
    """PCI (with RQI, PQI), BCI and BSI, or the index of a tunnel, step by step; nothing is stored."""
    from gridtwin.ledger.condition import load_parameters

    parameters = load_parameters(session.workspace.root / "standards")
    rate = {"roads": _road, "bridges": _bridge, "tunnels": _tunnel}[asked.ledger]
    return {"ratings": [plain(rating.as_record()) for rating in rate(parameters, asked)]}


def due(session: Session, asked: Due, _: Progress) -> dict[str, Any]:
    """Most overdue first, then what was never inspected; places for the map."""
    from gridtwin.ledger.inspection import DueFilter, check_due_path, due_list, write_due_list
    from gridtwin.ledger.inspection.due_files import TITLES, due_layer
    from gridtwin.ledger.packs import HOSTS, plans_with_packs

    if asked.out is not None:
        check_due_path(asked.out)
    opened, plans = session.workspace, plans_with_packs(session.workspace)
    classes = tuple(HOSTS) if asked.ledger == "facilities" else (CLASS_OF[asked.ledger],)
    wanted = DueFilter(classes, asked.kinds, asked.grid, asked.keeper, asked.with_done)
    found = due_list(opened, plans, as_of=asked.as_of or now().date(), wanted=wanted)
    files = written(asked.out, lambda path: write_due_list(opened, found, path))
    listed = table(
        due_layer(opened, found), "inspection_due", ("Due inspections", "检查到期清单"), limit=asked.limit
    )
    for column in listed["columns"]:
        if column["name"] in TITLES:
            zh, en = TITLES[column["name"]]
            column["title"] = words(en, zh)
    summary = table(found.summary, "due_summary", ("By kind", "按检查类型"), limit=None)
    return {"as_of": found.as_of.isoformat(), "due": listed, "summary": summary, "files": files}


def _class_of(session: Session, ledger: str, code: str) -> str:
    from gridtwin.ledger.packs.card import host_class_of

    return host_class_of(session.workspace, code) if ledger == "facilities" else CLASS_OF[ledger]


def _form(made: Form, in_english: Any) -> dict[str, Any]:  # Any: names' own method
    return {
        "form": {"name": made.name, **words(made.en, made.zh)},
        "to_confirm": made.to_confirm,
        "severity_required": made.severity_required,
        "items": [
            {
                "key": item.name,
                **words(in_english(item.en), item.zh),
                "choices": [
                    {"name": one, **words(item.choices_en.get(one) or in_english(one), one)}
                    for one in item.choices
                ],
                "most": item.most,
            }
            for item in made.items
        ],
        "distresses": [
            {
                "name": one.name,
                "group": one.group,
                "needs": list(one.needs),
                **words(one.en or in_english(one.name), one.name),
            }
            for one in made.distresses
        ],
        "components": {part: list(names) for part, names in made.components.items()},
    }


def _road(parameters: ConditionParameters, asked: Grade) -> list[Rating]:
    import pandas as pd

    from gridtwin.ledger.condition import rate_surface

    if asked.area_m2 is None:
        raise BadParams("a road's grade needs area_m2", "道路评定须给出area_m2", param="area_m2")
    defects = pd.DataFrame(list(asked.defects), columns=["distress", *_MEASURES])
    _check_measures(defects)
    return rate_surface(
        parameters,
        asked.pavement,
        defects,
        inspected_area_m2=asked.area_m2,
        iri=asked.iri,
        road_class=asked.road_class,
    )


def _check_measures(defects: Any) -> None:  # Any: a frame whose columns are made numbers here
    import pandas as pd

    for name in _MEASURES:
        numbers = pd.to_numeric(defects[name], errors="coerce")
        bad = numbers.isna() & defects[name].notna()
        if bad.any() or (numbers < 0).any():
            at = int((bad | (numbers < 0)).argmax())
            raise BadParams(
                f"defects[{at}].{name} is '{defects[name].iloc[at]}'; give a number of 0 or more",
                f"defects[{at}].{name}的值为“{defects[name].iloc[at]}”；应为不小于0的数值",
                param="defects",
                value=str(defects[name].iloc[at]),
            )
        defects[name] = numbers


def _bridge(parameters: ConditionParameters, asked: Grade) -> list[Rating]:
    from gridtwin.ledger.condition import bridge_weighting, rate_bridge, read_scores

    scores = read_scores(bridge_weighting(parameters, asked.structure), dict(asked.scores or {}))
    return list(
        rate_bridge(
            parameters, asked.structure, scores, class_name=asked.class_name, road_class=asked.road_class
        )
    )


def _tunnel(parameters: ConditionParameters, asked: Grade) -> list[Rating]:
    from gridtwin.ledger.condition import rate_tunnel, read_scores, tunnel_weighting

    scores = read_scores(tunnel_weighting(parameters), dict(asked.scores or {}))
    return [rate_tunnel(parameters, scores)]


METHODS = (
    Method(
        "ledgers.inspection_form",
        ("The inspection form of an object", "对象的检查表"),
        AskForm,
        form,
        (
            "host, kinds, form, items, distresses (needs), components, to_confirm",
            "对象、检查类型、检查表、检查项、病害类型、构件",
        ),
    ),
    Method(
        "ledgers.inspection_save",
        ("Record an inspection", "登记检查"),
        Save,
        save,
        (
            "is_stored, inspection (number), defects, photos, under_warranty, counts, findings",
            "是否入库、检查编号、病害编号、照片数、质保、检查结果",
        ),
        changes=True,
    ),
    Method(
        "ledgers.grade",
        ("Grade from distresses or scores, live", "由病害或评分实时评定"),
        Grade,
        grade,
        (
            "ratings: index, value, grade, details (steps), to_confirm",
            "ratings：指标、数值、等级、步骤、待核对项",
        ),
    ),
    Method(
        "ledgers.due",
        ("Inspections that are due", "检查到期清单"),
        Due,
        due,
        ("as_of, due: table with places, summary: table, files", "日期、due表（含位置）、summary表、文件"),
    ),
)
