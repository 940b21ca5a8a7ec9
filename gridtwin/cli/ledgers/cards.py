"""`gridtwin roads|bridges|tunnels import, check, card`, and for facilities too `attach, history`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from gridtwin.cli._common import ExitCode, JsonOption, is_chinese, print_json, progress_bar, say, tr
from gridtwin.cli._findings import FindingsOption, tell_findings
from gridtwin.cli.ledgers._shared import (
    CLASS_OF,
    ActorOption,
    ReasonOption,
    WorkspaceArgument,
    class_of,
    edit_of,
    now,
)

if TYPE_CHECKING:
    from gridtwin.ledger.cards import Attachment, Card, CardImport, CardOptions, OsmImport
    from gridtwin.model.feature_class import Field
    from gridtwin.store import Workspace

_CLASS_ZH = {"road": "道路", "road_strip": "人行道与分隔带", "bridge": "桥梁", "tunnel": "隧道"}

CodeArgument = Annotated[str, typer.Argument(help=tr("code of the card", "卡片编号"))]
SectionOption = Annotated[
    int | None, typer.Option("--section", help=tr("section of the road", "道路的路段号"))
]
CrsOption = Annotated[
    str | None, typer.Option("--crs", help=tr("CRS where the file has none", "文件未注明时的坐标系"))
]
EncodingOption = Annotated[str | None, typer.Option("--encoding", help=tr("text encoding", "文本编码"))]
LayerOption = Annotated[str | None, typer.Option("--layer", help=tr("layer or sheet", "图层或工作表"))]
MapOption = Annotated[
    list[str] | None, typer.Option("--map", help=tr("COLUMN=FIELD, may be repeated", "列名=字段，可重复"))
]
MappingOption = Annotated[
    Path | None,
    typer.Option(
        "--mapping", help=tr("JSON or TOML file, heading = field", "列映射文件（JSON或TOML），标题=字段")
    ),
]
GeometryOption = Annotated[
    Path | None, typer.Option("--geometry", help=tr("layer that has the shapes", "提供图形的图层文件"))
]
GeometryLayerOption = Annotated[
    str | None,
    typer.Option("--geometry-layer", help=tr("its layer, where it has several", "图形文件中的图层")),
]
OnOption = Annotated[
    str,
    typer.Option(
        "--on", help=tr("column that both have, or COLUMN=COLUMN OF THE LAYER", "连接列，或 表列=图层列")
    ),
]


def _import(ledger: str) -> Callable[..., None]:
    def import_command(
        workspace: WorkspaceArgument,
        file: Annotated[
            Path,
            typer.Argument(
                help=tr(
                    "XLSX, CSV, layer, or roads as .osm.pbf, .osm",
                    "XLSX、CSV、图层，道路还可用.osm.pbf、.osm",
                )
            ),
        ],
        crs: CrsOption = None,
        encoding: EncodingOption = None,
        layer: LayerOption = None,
        columns: MapOption = None,
        mapping: MappingOption = None,
        geometry: GeometryOption = None,
        geometry_layer: GeometryLayerOption = None,
        on: OnOption = "code",
        findings: FindingsOption = None,
        actor: ActorOption = None,
        reason: ReasonOption = "",
        json: JsonOption = False,
    ) -> None:
        """Import cards: rows in = added + changed + unchanged + refused."""
        from gridtwin.ledger.cards import import_cards, import_osm
        from gridtwin.ledger.cards.street_map import is_street_map
        from gridtwin.ledger.findings import check_findings_path
        from gridtwin.store import open_workspace

        if findings is not None:
            check_findings_path(findings, source=file)
        options = _options((crs, encoding, layer), (columns, mapping), (geometry, geometry_layer, on))
        with open_workspace(workspace) as opened, progress_bar("importing", "导入") as bar:
            if ledger == "roads" and is_street_map(file):
                _tell_osm(import_osm(opened, file, edit=edit_of(actor, reason), progress=bar), as_json=json)
                return
            done = import_cards(
                opened,
                file,
                CLASS_OF[ledger],
                edit=edit_of(actor, reason),
                options=options,
                progress=bar,
            )
        result = _told(done, as_json=json)
        tell_findings(done.findings, findings, result if json else None)

    return import_command


def _check(ledger: str) -> Callable[..., None]:
    def check(
        path: Annotated[Path, typer.Argument(help=tr("workspace or file", "工作区或文件"))],
        file: Annotated[
            Path | None,
            typer.Argument(help=tr("file to check as an import into the workspace", "拟导入工作区的文件")),
        ] = None,
        crs: CrsOption = None,
        encoding: EncodingOption = None,
        layer: LayerOption = None,
        columns: MapOption = None,
        mapping: MappingOption = None,
        geometry: GeometryOption = None,
        geometry_layer: GeometryLayerOption = None,
        on: OnOption = "code",
        findings: FindingsOption = None,
        json: JsonOption = False,
    ) -> None:
        """Check cards; nothing is stored."""
        from gridtwin.ledger.cards import check_card_file, check_stored_cards
        from gridtwin.ledger.findings import check_findings_path
        from gridtwin.store import open_workspace

        source = file or (path if path.is_file() and path.suffix != ".toml" else None)
        if findings is not None:
            check_findings_path(findings, source=source)
        moment = now()
        options = _options((crs, encoding, layer), (columns, mapping), (geometry, geometry_layer, on))
        with progress_bar("checking", "检查") as bar:
            if source is None:
                with open_workspace(path) as opened:
                    found = check_stored_cards(opened, CLASS_OF[ledger], now=moment, progress=bar)
                    count = opened.count(CLASS_OF[ledger])
                tell_findings(found, findings, {"rows_in": count} if json else None)
                return
            if file is None:
                done = check_card_file(
                    source, CLASS_OF[ledger], today=moment.date(), options=options, progress=bar
                )
            else:
                with open_workspace(path) as opened:
                    done = check_card_file(
                        file,
                        CLASS_OF[ledger],
                        today=moment.date(),
                        workspace=opened,
                        options=options,
                        progress=bar,
                    )
        result = _told(done, as_json=json, is_stored=False)
        tell_findings(done.findings, findings, result if json else None)

    return check


def _card(ledger: str) -> Callable[..., None]:
    def card(
        workspace: WorkspaceArgument,
        code: CodeArgument,
        section: SectionOption = None,
        empty: Annotated[
            bool, typer.Option("--empty", help=tr("show empty fields too", "也显示空白项"))
        ] = False,
        json: JsonOption = False,
    ) -> None:
        """Show one card."""
        from dataclasses import asdict

        from gridtwin.ledger.cards import card_of
        from gridtwin.store import open_workspace

        with open_workspace(workspace) as opened:
            shown = card_of(opened, CLASS_OF[ledger], code, section=section)
        if json:
            print_json(asdict(shown))
        else:
            _print_card(shown, with_empty=empty)

    return card


def _attach(ledger: str) -> Callable[..., None]:
    def attach(
        workspace: WorkspaceArgument,
        code: CodeArgument,
        files: Annotated[
            list[Path] | None,
            typer.Argument(help=tr("files; without any, those there are listed", "文件；缺省则列出已有附件")),
        ] = None,
        section: SectionOption = None,
        title: Annotated[str, typer.Option("--title", help=tr("what it shows", "标题"))] = "",
        kind: Annotated[
            str,
            typer.Option("--kind", help=tr("photo, document, drawing or video", "照片、文档、图纸或视频")),
        ] = "",
        note: Annotated[str, typer.Option("--note", help=tr("note", "备注"))] = "",
        actor: ActorOption = None,
        json: JsonOption = False,
    ) -> None:
        """Attach documents and photos to a card, or list those it has."""
        from gridtwin.ledger.cards import AttachedFile, attach_file, attachments_of
        from gridtwin.store import open_workspace

        with open_workspace(workspace) as opened:
            edit, name = edit_of(actor, ""), class_of(opened, ledger, code)
            for path in files or ():
                one = attach_file(
                    opened, name, code, AttachedFile(path, title, kind, note), edit=edit, section=section
                )
                if not json:
                    _say_attached(path, one)
            listed = attachments_of(opened, name, code, section=section)
            shown = [_attachment(one, opened.root) for one in listed]
        if json:
            print_json({"code": code, "attachments": shown})
        else:
            for entry in shown:
                typer.echo("\t".join(str(entry[name] or "") for name in ("kind", "title", "path", "state")))
        if any(entry["state"] != "there" for entry in shown):
            raise typer.Exit(ExitCode.FINDINGS)

    return attach


def _history(ledger: str) -> Callable[..., None]:
    def history(
        workspace: WorkspaceArgument,
        code: CodeArgument,
        section: SectionOption = None,
        json: JsonOption = False,
    ) -> None:
        """Show who changed what on a card, when and why."""
        from dataclasses import asdict

        from gridtwin.ledger.cards import revisions_of
        from gridtwin.store import open_workspace

        with open_workspace(workspace) as opened:
            name = class_of(opened, ledger, code)
            found = revisions_of(opened, name, code, section=section, own=_own_fields(opened, name))
        if json:
            print_json({"code": code, "changes": [asdict(one) for one in found]})
            return
        if not found:
            say("Nothing was changed since it was stored.", "入库以来没有变更。")
        for one in found:
            what = tr(one.title_en, one.title_zh) + (f" [{one.section}]" if one.section is not None else "")
            typer.echo(
                "\t".join(
                    (f"{one.moment:%Y-%m-%d %H:%M}", one.actor, one.reason, what, one.old, "→", one.new)
                )
            )

    return history


def _own_fields(opened: Workspace, class_name: str) -> dict[str, Field]:
    """Fields that facility packs keep in the attributes of a class, by name."""
    from gridtwin.ledger.packs import packs_of
    from gridtwin.ledger.packs.definition import HOSTS

    packs = packs_of(opened).values() if class_name in HOSTS else ()
    return {each.name: each.field for pack in packs if pack.host == class_name for each in pack.fields}


def _options(
    reading: tuple[str | None, str | None, str | None],
    mapped: tuple[list[str] | None, Path | None],
    join: tuple[Path | None, str | None, str],
) -> CardOptions:
    from gridtwin.ledger.cards import CardOptions
    from gridtwin.ledger.cards.placing import Join
    from gridtwin.ledger.cards.reading import load_mapping
    from gridtwin.store.exchange import mapping

    crs, encoding, layer = reading
    columns = {} if mapped[1] is None else load_mapping(mapped[1])
    columns |= mapping.pairs(mapped[0] or (), "--map")
    path, geometry_layer, on = join
    return CardOptions(
        crs, encoding, layer, columns, None if path is None else Join(path, on, geometry_layer)
    )


def _told(done: CardImport, *, as_json: bool, is_stored: bool = True) -> dict[str, Any]:
    """The counts of an import or a check; said, unless they go into one JSON object."""
    from dataclasses import asdict

    if not as_json:
        for name, count in done.counts.items():
            stored, stored_zh = ("", "") if is_stored else ("would be ", "将")
            say(
                f"{name}: {count.rows_in} rows: {stored}{count.added} added, {count.changed} changed, "
                f"{count.unchanged} unchanged, {count.refused} refused",
                f"{_CLASS_ZH[name]}：共{count.rows_in}行：{stored_zh}新增{count.added}行，"
                f"更新{count.changed}行，未变{count.unchanged}行，拒收{count.refused}行",
            )
        for note in done.notes:
            say(note, note)
    return {
        "classes": {name: asdict(count) for name, count in done.counts.items()},
        "notes": list(done.notes),
    }


def _tell_osm(done: OsmImport, *, as_json: bool) -> None:
    from dataclasses import asdict

    if as_json:
        print_json(asdict(done))
        return
    road = done.counts["road"]
    say(
        f"{done.ways_in} ways: {done.ways_taken} taken, {done.ways_in - done.ways_taken} left out; "
        f"{done.roads} roads of {road.rows_in} sections",
        f"共{done.ways_in}条路径：采用{done.ways_taken}条，未采用{done.ways_in - done.ways_taken}条；"
        f"合为{done.roads}条道路、{road.rows_in}个路段",
    )
    for name, count in done.counts.items():
        say(
            f"{name}: {count.added} added, {count.changed} changed, {count.unchanged} unchanged",
            f"{_CLASS_ZH[name]}：新增{count.added}，更新{count.changed}，未变{count.unchanged}",
        )
    left = ", ".join(f"{name} {number}" for name, number in done.left_out.items())
    say(f"left out, by highway: {left}", f"未采用（按highway）：{left}")
    if done.gone:
        say(
            f"{done.gone} stored sections are not in this file; they stay",
            f"库中有{done.gone}个路段不在此文件中，予以保留",
        )
    say("Data © OpenStreetMap contributors, ODbL 1.0", "数据 © OpenStreetMap贡献者，ODbL 1.0")


def _print_card(card: Card, *, with_empty: bool) -> None:
    chinese = is_chinese()
    of = tr("section", "路段") + f" {card.section}" if card.section else (
        tr(f"{card.sections} sections", f"{card.sections}个路段") if card.class_name == "road" else ""
    )  # fmt: skip
    typer.echo("  ".join(part for part in (card.code, card.name, of) if part))
    for group in card.groups:
        lines = [one for one in group.entries if one.value or with_empty]
        if not lines:
            continue
        typer.echo(f"\n[{group.title_zh if chinese else group.title_en}]")
        for one in lines:
            value = one.value if chinese else one.value_en
            title = one.title_zh if chinese else one.title_en
            unit = "CNY" if one.unit == "元" and not chinese else one.unit
            typer.echo(f"  {title}\t{value}{' ' + unit if value and unit else ''}")
    unsure = sorted(
        {one.confidence for group in card.groups for one in group.entries} & {"memory", "derived"}
    )
    if unsure:
        say("Some fields are to be confirmed against the standard.", "部分项目待与标准核对。")


def _say_attached(path: Path, one: Attachment) -> None:
    if one.is_new:
        say(f"{path.name}: attached as {one.kind}", f"{path.name}：已作为附件保存（{one.kind}）")
    else:
        say(f"{path.name}: was attached already", f"{path.name}：此前已附")


def _attachment(one: Attachment, root: Path) -> dict[str, Any]:
    kept = ("id", "kind", "title", "media_type", "sha256", "taken_at")
    shown = {name: getattr(one, name) for name in kept}
    return {**shown, "path": str(one.path.relative_to(root)), "state": one.state.value}


_ALL = ("roads", "bridges", "tunnels")
_EVERY = (*_ALL, "facilities")
COMMANDS = (
    ("import", _ALL, _import, tr("Import cards.", "导入资料卡。")),
    ("check", _ALL, _check, tr("Check cards, stored or in a file.", "检查资料卡（库内或文件）。")),
    ("card", _ALL, _card, tr("Show one card.", "显示一张资料卡。")),
    ("attach", _EVERY, _attach, tr("Attach documents and photos, or list them.", "附加或列出文档与照片。")),
    (
        "history",
        _EVERY,
        _history,
        tr("Who changed what, when and why.", "变更历史：谁、何时、为何、改了什么。"),
    ),
)
