"""`gridtwin facilities packs, import, check, list, card, indicators, symbols, new-pack`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from gridtwin.cli._common import JsonOption, is_chinese, print_json, progress_bar, say, tr
from gridtwin.cli._findings import FindingsOption, tell_findings
from gridtwin.cli._tables import (
    AxesOption,
    AxisOrder,
    CrsOption,
    EncodingOption,
    LayerOption,
    MapOption,
    reading,
)
from gridtwin.cli.ledgers._facility_card import print_card
from gridtwin.cli.ledgers._shared import (
    ActorOption,
    OutOption,
    ReasonOption,
    WorkspaceArgument,
    day_of_option,
    edit_of,
    now,
    print_table,
    records,
)

if TYPE_CHECKING:
    from gridtwin.cli._tables import Reading
    from gridtwin.ledger.packs import Pack, PackImport, PackIndicators, PackOptions

PackArgument = Annotated[str, typer.Argument(help=tr("pack by name or title", "设施包名称或标题"))]
SetOption = Annotated[
    list[str] | None, typer.Option("--set", help=tr("FIELD=VALUE for empty cells", "字段=值，用于空单元格"))
]
IgnoreOption = Annotated[
    bool, typer.Option("--ignore-unknown", help=tr("leave out unknown columns", "舍去无对应字段的列"))
]
GridOption = Annotated[str | None, typer.Option("--grid", help=tr("unit grid", "单元网格编码"))]
KeeperOption = Annotated[str | None, typer.Option("--keeper", help=tr("maintainer", "养护单位"))]
LimitOption = Annotated[int, typer.Option("--limit", min=0, help=tr("rows to print", "打印行数"))]
ByOption = Annotated[
    str | None,
    typer.Option(
        "--by",
        help=tr(
            "grid, community, street, keeper, state, year, or a field",
            "按网格、社区、街道、单位、状态、年份或字段",
        ),
    ),
]
AsOfOption = Annotated[str | None, typer.Option("--as-of", help=tr("day, else today", "日期，缺省为今天"))]


def _language() -> str:
    return "zh" if is_chinese() else "en"


def _packs(_: str) -> Callable[..., None]:
    def packs(workspace: WorkspaceArgument, json: JsonOption = False) -> None:
        """List the packs: those that come with GridTwin and the city's own."""
        from gridtwin.ledger.packs import packs_of
        from gridtwin.store import open_workspace

        with open_workspace(workspace) as opened:
            known = packs_of(opened).values()
            rows = [_told_pack(pack, opened.count(pack.host, pack.condition)) for pack in known]
        if json:
            print_json({"packs": rows})
            return
        heads = tr(
            "pack title rows host fields inspections file", "设施包 标题 数量 对象类 字段数 检查 文件"
        ).split()
        typer.echo("\t".join(heads))
        for row in rows:
            shown = (
                row["name"],
                row[_language()],
                row["rows"],
                row["host"],
                len(row["fields"]),
                tr(", ", "、").join(row["plans" if _language() == "zh" else "plans_en"]),
                row["file"],
            )
            typer.echo("\t".join(map(str, shown)))
        if any(row["to_confirm"] for row in rows):
            _say_to_confirm()

    return packs


def _told_pack(pack: Pack, number: int) -> dict[str, Any]:
    return {
        "name": pack.name, "zh": pack.zh, "en": pack.en, "version": pack.version, "host": pack.host,
        "rows": number, "fields": list(pack.field_names),
        "plans": list(dict.fromkeys(each.kind for each in pack.plans)),
        "plans_en": list(dict.fromkeys(each.en for each in pack.plans)),
        "indicators": [each.name for each in pack.indicators], "is_own": pack.is_own, "file": pack.file,
        "to_confirm": list(pack.to_confirm),
    }  # fmt: skip


def _say_to_confirm() -> None:
    say(
        "some lists, cycles and limits are to be confirmed against the standard (to_confirm in --json)",
        "部分取值列表、检查周期与限值待与标准核对（见--json的to_confirm）",
    )


def _import(_: str) -> Callable[..., None]:
    def import_command(
        workspace: WorkspaceArgument,
        pack: PackArgument,
        file: Annotated[Path, typer.Argument(help=tr("table or layer", "表格或图层文件"))],
        crs: CrsOption = None,
        axes: AxesOption = AxisOrder.AUTO,
        encoding: EncodingOption = None,
        layer: LayerOption = None,
        columns: MapOption = None,
        constants: SetOption = None,
        ignore_unknown: IgnoreOption = False,
        findings: FindingsOption = None,
        actor: ActorOption = None,
        reason: ReasonOption = "",
        json: JsonOption = False,
    ) -> None:
        """Import facilities of a pack; known codes are updated, with history."""
        from gridtwin.ledger.findings import check_findings_path
        from gridtwin.ledger.packs import import_facilities, pack_named, packs_of
        from gridtwin.store import open_workspace

        if findings is not None:
            check_findings_path(findings, source=file)
        options = _options(
            reading((crs, axes, encoding, layer), columns), constants, ignore_unknown=ignore_unknown
        )
        with open_workspace(workspace) as opened, progress_bar("importing", "导入") as bar:
            chosen = pack_named(packs_of(opened), pack)
            edit = edit_of(actor, reason)
            done = import_facilities(opened, chosen, file, edit=edit, options=options, progress=bar)
        _tell_import(done, findings, as_json=json)

    return import_command


def _options(given: Reading, constants: list[str] | None, *, ignore_unknown: bool) -> PackOptions:
    from gridtwin.ledger.packs import PackOptions
    from gridtwin.store.exchange import mapping

    return PackOptions(*given, mapping.pairs(constants or (), "--set"), ignore_unknown)


def _tell_import(done: PackImport, findings: Path | None, *, as_json: bool) -> None:
    numbers = {name: getattr(done, name) for name in ("rows_in", "added", "changed", "unchanged", "refused")}
    if not as_json:
        say(
            f"{done.rows_in} rows: {done.added} added, {done.changed} changed, {done.unchanged} unchanged, "
            f"{done.refused} refused",
            f"共{done.rows_in}行：新增{done.added}，变更{done.changed}，未变{done.unchanged}，拒收{done.refused}",
        )
        for note in done.notes:
            say(note, note)
    tell_findings(done.findings, findings, numbers if as_json else None)


def _check(_: str) -> Callable[..., None]:
    def check(
        workspace: WorkspaceArgument,
        pack: PackArgument,
        file: Annotated[
            Path | None, typer.Argument(help=tr("a file; else what is stored", "文件，缺省检查库内设施"))
        ] = None,
        crs: CrsOption = None,
        axes: AxesOption = AxisOrder.AUTO,
        encoding: EncodingOption = None,
        layer: LayerOption = None,
        columns: MapOption = None,
        constants: SetOption = None,
        ignore_unknown: IgnoreOption = False,
        findings: FindingsOption = None,
        json: JsonOption = False,
    ) -> None:
        """Check facilities by rules P01–P13; nothing is stored."""
        from gridtwin.ledger.findings import check_findings_path
        from gridtwin.ledger.packs import check_file, check_stored, pack_named, packs_of
        from gridtwin.store import open_workspace

        if findings is not None:
            check_findings_path(findings, source=file)
        options = _options(
            reading((crs, axes, encoding, layer), columns), constants, ignore_unknown=ignore_unknown
        )
        with open_workspace(workspace) as opened:
            chosen = pack_named(packs_of(opened), pack)
            if file is not None:
                _tell_import(check_file(opened, chosen, file, options=options), findings, as_json=json)
                return
            number, found = check_stored(opened, chosen)
        if not json:
            say(f"{number} {chosen.en} checked", f"已检查{chosen.zh}{number}个")
        tell_findings(found, findings, {"rows": number} if json else None)

    return check


def _list(_: str) -> Callable[..., None]:
    def list_command(
        workspace: WorkspaceArgument,
        pack: PackArgument,
        grid: GridOption = None,
        keeper: KeeperOption = None,
        limit: LimitOption = 20,
        out: OutOption = None,
        json: JsonOption = False,
    ) -> None:
        """Facilities of a pack with its fields and how many rows belong to each."""
        from gridtwin.ledger.packs import listed_rows, pack_named, packs_of, with_titles, write_list
        from gridtwin.ledger.packs.grouping import in_grid
        from gridtwin.ledger.packs.listing import check_list_path
        from gridtwin.store import open_workspace

        if out is not None:
            check_list_path(out)
        with open_workspace(workspace) as opened:
            chosen = pack_named(packs_of(opened), pack)
            rows = listed_rows(opened, chosen, where=in_grid(chosen, grid, keeper))
            titled = with_titles(opened, chosen, rows.head(limit), _language())
            if out is not None:
                write_list(opened, chosen, rows, out, _language())
        if json:
            plain = rows.drop(columns=["geometry", "row_version"])
            print_json({"pack": chosen.name, "rows": len(rows), "facilities": records(plain.head(limit))})
        elif out is None:
            print_table(titled)
        say(f"{len(rows)} {chosen.en}", f"{chosen.zh}共{len(rows)}个")
        if out is not None:
            say(f"written: {out}", f"已输出：{out}")

    return list_command


def _card(_: str) -> Callable[..., None]:
    def card(
        workspace: WorkspaceArgument,
        code: Annotated[str, typer.Argument(help=tr("code of the facility", "设施编码"))],
        json: JsonOption = False,
    ) -> None:
        """One facility: fields, what belongs to it, last inspections, defects."""
        from gridtwin.ledger.names import names_of
        from gridtwin.ledger.packs import card_as_json, pack_card, packs_of
        from gridtwin.store import open_workspace

        with open_workspace(workspace) as opened:
            found, names = pack_card(opened, packs_of(opened), code), names_of(opened)
        if json:
            print_json(card_as_json(found))
        else:
            print_card(found, names)

    return card


def _indicators(_: str) -> Callable[..., None]:
    def indicators(
        workspace: WorkspaceArgument,
        pack: Annotated[str | None, typer.Argument(help=tr("pack; else all", "设施包，缺省为全部"))] = None,
        by: ByOption = None,
        as_of: AsOfOption = None,
        out: OutOption = None,
        json: JsonOption = False,
    ) -> None:
        """Number and indicators of a pack, for the city or by group."""
        from gridtwin.ledger.packs import pack_indicators, pack_named, packs_of
        from gridtwin.ledger.packs.reporting import check_table_path, titled_table, write_tables
        from gridtwin.store import open_workspace

        if out is not None:
            check_table_path(out)
        day = day_of_option(as_of, "--as-of") or now().date()
        with open_workspace(workspace) as opened:
            known = packs_of(opened)
            chosen = list(known.values()) if pack is None else [pack_named(known, pack)]
            found = [pack_indicators(opened, each, as_of=day, by=by) for each in chosen]
            tables = {each.pack.title(_language()): titled_table(opened, each, _language()) for each in found}
        if out is not None:
            write_tables(tables, out)
            say(f"written: {out}", f"已输出：{out}")
        if json:
            print_json(
                {"as_of": day.isoformat(), "by": by, "packs": [_told_indicators(each) for each in found]}
            )
            return
        for title, table in tables.items():
            typer.echo(title)
            print_table(table)
        if any(each.to_confirm for each in found):
            _say_to_confirm()

    return indicators


def _told_indicators(found: PackIndicators) -> dict[str, Any]:
    titles = {
        each.name: {name: f"{title} ({each.unit})" if each.unit else title for name, title in
                    (("zh", each.zh), ("en", each.en))}
        for each in found.pack.indicators
    }  # fmt: skip
    told = {"pack": found.pack.name, "groups": records(found.table), "titles": titles}
    return {**told, "to_confirm": list(found.to_confirm)}


_F = ("facilities",)
COMMANDS = (
    ("packs", _F, _packs, tr("List the facility packs.", "列出设施包。")),
    ("import", _F, _import, tr("Import facilities of a pack.", "导入某设施包的设施。")),
    ("check", _F, _check, tr("Check facilities, stored or in a file.", "检查设施（库内或文件）。")),
    ("list", _F, _list, tr("List facilities of a pack.", "列出某设施包的设施。")),
    ("card", _F, _card, tr("Show one facility.", "显示一个设施。")),
    ("indicators", _F, _indicators, tr("Numbers and indicators.", "数量与指标。")),
)
