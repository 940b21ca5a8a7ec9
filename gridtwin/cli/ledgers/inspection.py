"""`gridtwin roads|bridges|tunnels|facilities due, form, inspect, defects`: inspections and what they find."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from gridtwin.cli._common import JsonOption, print_json, say, tr
from gridtwin.cli._findings import FindingsOption, tell_findings
from gridtwin.cli.ledgers import _due
from gridtwin.cli.ledgers._shared import (
    CLASS_OF,
    ActorOption,
    ReasonOption,
    WorkspaceArgument,
    class_of,
    classes_of,
    day_of_option,
    edit_of,
    print_table,
    records,
)
from gridtwin.cli.ledgers._words import in_words

if TYPE_CHECKING:
    from gridtwin.ledger.inspection import FilledForm, Form, Plans, Recorded
    from gridtwin.ledger.names import Names
    from gridtwin.store import Workspace

_LISTED = [
    "code",
    "host_code",
    "distress",
    "severity",
    "station_m",
    "area_m2",
    "found_on",
    "state",
    "work_code",
]

CodeOption = Annotated[
    str | None,
    typer.Option(
        "--code", help=tr("object; a road's section as CODE/SECTION", "对象编号；路段写作 编号/路段号")
    ),
]
KindOption = Annotated[str | None, typer.Option("--kind", help=tr("kind of inspection", "检查类型"))]
DateOption = Annotated[str | None, typer.Option("--date", help=tr("day of the inspection", "检查日期"))]
InspectorOption = Annotated[str | None, typer.Option("--inspector", help=tr("who inspected", "检查人"))]
ConclusionOption = Annotated[str | None, typer.Option("--conclusion", help=tr("conclusion", "检查结论"))]
NoteOption = Annotated[str | None, typer.Option("--note", help=tr("note", "备注"))]
DefectOption = Annotated[
    list[str] | None,
    typer.Option("--defect", help=tr("distress=…,length_m=…,station=…; may be repeated", "病害，可重复")),
]
AnswerOption = Annotated[
    list[str] | None, typer.Option("--answer", help=tr("ITEM=ANSWER, may be repeated", "检查项=结果，可重复"))
]
PhotoOption = Annotated[
    list[Path] | None, typer.Option("--photo", help=tr("a photo, may be repeated", "照片，可重复"))
]
StateOption = Annotated[list[str] | None, typer.Option("--state", help=tr("only these states", "仅这些状态"))]


def _form(ledger: str) -> Callable[..., None]:
    def form(
        workspace: WorkspaceArgument,
        code: Annotated[str | None, typer.Argument(help=tr("object to inspect", "对象编号"))] = None,
        out: Annotated[Path, typer.Option("--out", help=tr("XLSX file", "XLSX 文件"))] = Path("form.xlsx"),
        name: Annotated[str | None, typer.Option("--form", help=tr("form by its name", "检查表名称"))] = None,
        json: JsonOption = False,
    ) -> None:
        """Write an empty inspection form with drop-down lists."""
        from gridtwin.errors import UsageError
        from gridtwin.ledger.hosts import find_host
        from gridtwin.ledger.inspection import form_for, form_named, write_form
        from gridtwin.store import open_workspace

        if code is None and name is None:
            raise UsageError(
                "name an object, or a form with --form", zh="请给出对象编号，或用--form指定检查表"
            )
        with open_workspace(workspace) as opened:
            forms = _due.all_forms(opened)
            host = None if code is None else find_host(opened, class_of(opened, ledger, code), code)
            made = form_named(name, forms) if name is not None else form_for(host, forms)  # type: ignore[arg-type]
            write_form(made, out, plans=_due.all_plans(opened), host=host)
        if json:
            print_json({"form": made.name, "file": str(out), "to_confirm": made.to_confirm})
            return
        say(f"form '{made.en}' written: {out}", f"已输出{made.zh}检查表：{out}")
        if made.to_confirm:
            say("its lists of distress are to be confirmed against the standard", "其病害类型待与标准核对")

    return form


def _inspect(ledger: str) -> Callable[..., None]:
    def inspect(
        workspace: WorkspaceArgument,
        file: Annotated[
            Path | None, typer.Argument(help=tr("filled form, .xlsx or .json", "已填检查表"))
        ] = None,
        code: CodeOption = None,
        kind: KindOption = None,
        date: DateOption = None,
        inspector: InspectorOption = None,
        conclusion: ConclusionOption = None,
        note: NoteOption = None,
        answer: AnswerOption = None,
        defect: DefectOption = None,
        photo: PhotoOption = None,
        findings: FindingsOption = None,
        actor: ActorOption = None,
        json: JsonOption = False,
    ) -> None:
        """Record one inspection from a filled form, or from options."""
        from gridtwin.ledger.findings import check_findings_path
        from gridtwin.ledger.inspection import record_inspection
        from gridtwin.ledger.names import names_of
        from gridtwin.store import open_workspace

        if findings is not None:
            check_findings_path(findings, source=file)
        header = {
            "host_code": code, "kind": kind, "done_on": date, "inspector_name": inspector,
            "conclusion": conclusion, "note": note,
        }  # fmt: skip
        filled = _filled(ledger, file, header, (answer or [], defect or [], photo or []))
        with open_workspace(workspace) as opened:
            plans, forms = _due.all_plans(opened), _due.all_forms(opened)
            if file is None and code is not None:
                filled = replace(filled, host_class=class_of(opened, ledger, code))
            filled = _stored(filled, names_of(opened), plans, forms)
            done = record_inspection(opened, filled, plans=plans, edit=edit_of(actor), forms=forms)
        tell_findings(done.findings, findings, _told(done, as_json=json))

    return inspect


def _filled(
    ledger: str, file: Path | None, header: dict[str, Any], more: tuple[list[str], list[str], list[Path]]
) -> FilledForm:
    from gridtwin.errors import UsageError
    from gridtwin.ledger.inspection import defects_of_texts, filled_of, read_form, read_json
    from gridtwin.store.exchange import mapping

    answers, defects, photos = more
    given = {name: value for name, value in header.items() if value is not None}
    if file is not None:
        if given or any(more):
            raise UsageError(
                "give a filled form, or the inspection by options, not both",
                zh="请给出已填检查表，或用选项填写，二者选一",
            )
        return read_json(file) if file.suffix.lower() == ".json" else read_form(file)
    return filled_of(
        {
            **given,
            "host_class": CLASS_OF[ledger],
            "answers": mapping.pairs(answers, "--answer"),
            "defects": defects_of_texts(defects),
            "photos": [str(path.absolute()) for path in photos],
        }
    )


def _stored(filled: FilledForm, names: Names, plans: Plans, forms: Mapping[str, Form]) -> FilledForm:
    """The form with the stored names of its kind and distresses where it has the English ones."""
    kinds = [plan.kind for plan in plans.plans_for(filled.host_class)]
    known = [each.name for form in forms.values() for each in form.distresses]

    def stored(values: Mapping[str, Any], field: str, among: list[str]) -> dict[str, Any]:
        given = values.get(field)
        found = {field: names.stored(given, among)} if isinstance(given, str) else {}
        return {**values, **found}

    defects = tuple(stored(defect, "distress", known) for defect in filled.defects)
    return replace(filled, header=stored(filled.header, "kind", kinds), defects=defects)


def _told(done: Recorded, *, as_json: bool) -> dict[str, Any] | None:
    """The JSON answer, or None after the same was said."""
    if as_json:
        return {
            "host_code": done.host_code,
            "inspection": done.code,
            "defects": list(done.defects),
            "photos": done.photos,
            "under_warranty": done.warranties,
        }
    if done.code is None:
        say(
            f"{done.host_code}: nothing stored, mend the errors first",
            f"{done.host_code}：未入库，请先改正错误",
        )
        return None
    say(
        f"inspection {done.code} of {done.host_code}: {len(done.defects)} defects, {done.photos} photos",
        f"已登记{done.host_code}的检查{done.code}：病害{len(done.defects)}处，照片{done.photos}张",
    )
    for code in done.defects:
        work = done.warranties.get(code)
        if work:
            say(f"  {code}: under warranty of work {work}", f"  {code}：在养护工程{work}质保期内")
        else:
            say(f"  {code}", f"  {code}")
    return None


def _defects(ledger: str) -> Callable[..., None]:
    def defects(
        workspace: WorkspaceArgument,
        codes: Annotated[list[str] | None, typer.Argument(help=tr("numbers of defects", "病害编号"))] = None,
        host: CodeOption = None,
        state: StateOption = None,
        to: Annotated[str | None, typer.Option("--to", help=tr("change to this state", "改为此状态"))] = None,
        work: Annotated[
            str | None,
            typer.Option(
                "--work", help=tr("work that repairs it; 'new' makes one", "养护工程编号；new为新建")
            ),
        ] = None,
        repaired_on: Annotated[
            str | None, typer.Option("--repaired-on", help=tr("day of the repair", "修复日期"))
        ] = None,
        as_repaired: Annotated[
            str | None, typer.Option("--as-repaired", help=tr("how it was repaired", "修复情况"))
        ] = None,
        note: NoteOption = None,
        photo: PhotoOption = None,
        actor: ActorOption = None,
        reason: ReasonOption = "",
        json: JsonOption = False,
    ) -> None:
        """List defects; with --to and their numbers, change their state."""
        from gridtwin.store import open_workspace

        values = {
            "work_code": work,
            "repaired_on": day_of_option(repaired_on, "--repaired-on"),
            "as_repaired": as_repaired,
            "note": note,
        }
        with open_workspace(workspace) as opened:
            if to is None:
                _list(opened, ledger, (codes, host, state), as_json=json)
                return
            given = {name: value for name, value in values.items() if value is not None}
            _change(opened, codes or [], to, (given, tuple(photo or ())), who=(actor, reason), as_json=json)

    return defects


def _list(
    opened: Workspace,
    ledger: str,
    asked: tuple[list[str] | None, str | None, list[str] | None],
    *,
    as_json: bool,
) -> None:
    from gridtwin.ledger.hosts import find_host
    from gridtwin.ledger.inspection import defects_table
    from gridtwin.ledger.names import names_of

    codes, host, state = asked
    where: dict[str, Any] = {"host_class": list(classes_of(ledger))}
    where |= {"code": codes} if codes else {}
    where |= {"state": state} if state else {}
    where |= {"host_id": find_host(opened, class_of(opened, ledger, host), host).id} if host else {}
    table = defects_table(opened, where)
    if as_json:
        print_json({"defects": records(table)})
    else:
        print_table(in_words(table[_LISTED], "defect", names_of(opened)))


def _change(
    opened: Workspace,
    codes: list[str],
    to: str,
    change: tuple[dict[str, Any], tuple[Path, ...]],
    *,
    who: tuple[str | None, str],
    as_json: bool,
) -> None:
    from gridtwin.errors import UsageError
    from gridtwin.ledger.inspection import DefectChange, change_defects
    from gridtwin.ledger.works import order_defects
    from gridtwin.model import domain

    if not codes:
        raise UsageError("--to needs the numbers of the defects", zh="--to须给出病害编号")
    state = domain("defect_state").parse(to)
    if state is None:
        known = ", ".join(str(each.value) for each in domain("defect_state").values)
        raise UsageError(f"--to {to}: choose one of {known}", zh=f"--to {to}：可选{known}")
    values, photos = change
    edit, work = edit_of(*who), values.get("work_code")
    if state == "ordered" and work == "new":
        work = order_defects(opened, codes, {}, edit=edit)
    else:
        change_defects(opened, codes, DefectChange(str(state), values, photos), edit=edit)
    if as_json:
        print_json({"changed": len(codes), "state": state, "work": work})
    else:
        by = f", work {work}" if work else ""
        by_zh = f"，养护工程{work}" if work else ""
        say(f"{len(codes)} defects are now {state}{by}", f"{len(codes)}处病害已改为{to}{by_zh}")


_ALL = ("roads", "bridges", "tunnels", "facilities")
COMMANDS = (
    ("due", _ALL, _due.make, tr("What is due and overdue for inspection.", "检查到期与超期清单。")),
    ("form", _ALL, _form, tr("Write an empty inspection form (XLSX).", "输出空白检查表（XLSX）。")),
    ("inspect", _ALL, _inspect, tr("Record one inspection and its defects.", "登记一次检查及其病害。")),
    ("defects", _ALL, _defects, tr("List defects, order and repair them.", "病害清单、派单与修复。")),
)
