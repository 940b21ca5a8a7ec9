"""`gridtwin roads|bridges|tunnels rate`, and the calculators `pci`, `bci`, `index`, `curves`."""

from __future__ import annotations

import getpass
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from gridtwin.cli._common import JsonOption, print_json, progress_bar, say, tr
from gridtwin.cli._findings import FindingsOption, tell_findings
from gridtwin.cli.ledgers._shared import ActorOption, WorkspaceArgument, now

if TYPE_CHECKING:
    from gridtwin.ledger.condition import Correction, Rating, RatingReport
    from gridtwin.store import Workspace

Command = Callable[..., None]


class Way(StrEnum):
    """How the deducts of several distresses are joined."""

    FORMULA = "formula"
    GUARDED = "guarded"


class Pavement(StrEnum):
    """Pavements with deduct tables."""

    ASPHALT = "asphalt"
    CONCRETE = "concrete"
    SIDEWALK = "sidewalk"


class Structure(StrEnum):
    """Structures of bridges, as in the domain bridge_structure."""

    BEAM = "beam"
    ARCH = "arch"
    RIGID_FRAME = "rigid_frame"
    CABLE_STAYED = "cable_stayed"
    SUSPENSION = "suspension"
    FOOTBRIDGE = "footbridge"
    OTHER = "other"


YearOption = Annotated[
    int, typer.Option("--year", min=1949, max=2200, help=tr("year of the ratings", "评定年度"))
]
WayOption = Annotated[
    Way | None,
    typer.Option(
        "--correction",
        help=tr(
            "correction for several distresses; else as condition.toml says",
            "多病害修正方式，缺省按condition.toml",
        ),
    ),
]
ClassOption = Annotated[
    str | None, typer.Option("--road-class", help=tr("road class, such as 主干路", "道路等级"))
]
TablesOption = Annotated[
    Path | None,
    typer.Option(
        "--standards",
        exists=True,
        file_okay=False,
        help=tr("folder with a city's own tables", "城市自有标准表文件夹"),
    ),
]
ScoresOption = Annotated[
    list[str] | None,
    typer.Option(
        "--score",
        help=tr("COMPONENT=SCORE (0-100), or =none; may be repeated", "构件=评分（0-100）或=无，可重复"),
    ),
]


def _make_rate(ledger: str) -> Command:
    return _rate_roads if ledger == "roads" else _make_rate_structures(ledger)


def _rate_roads(
    workspace: WorkspaceArgument,
    year: YearOption,
    correction: WayOption = None,
    findings: FindingsOption = None,
    actor: ActorOption = None,
    json: JsonOption = False,
) -> None:
    """Rate sections: PCI, RQI, PQI."""
    from gridtwin.ledger.condition import rate_roads

    def rate(opened: Workspace) -> RatingReport:
        return rate_roads(
            opened, year, actor=actor or getpass.getuser(), now=now(), correction=_way(correction)
        )

    _run(workspace, rate, year=year, findings=findings, json=json)


def _make_rate_structures(ledger: str) -> Command:
    def command(
        workspace: WorkspaceArgument,
        year: YearOption,
        findings: FindingsOption = None,
        actor: ActorOption = None,
        json: JsonOption = False,
    ) -> None:
        from gridtwin.ledger.condition import rate_bridges, rate_tunnels

        rating = rate_bridges if ledger == "bridges" else rate_tunnels

        def rate(opened: Workspace) -> RatingReport:
            return rating(opened, year, actor=actor or getpass.getuser(), now=now())

        _run(workspace, rate, year=year, findings=findings, json=json)

    return command


def _run(
    workspace: Path,
    rate: Callable[[Workspace], RatingReport],
    *,
    year: int,
    findings: Path | None,
    json: bool,
) -> None:
    from gridtwin.ledger.findings import check_findings_path
    from gridtwin.store import open_workspace

    if findings is not None:
        check_findings_path(findings)
    with open_workspace(workspace) as opened, progress_bar("rating", "评定"):
        report = rate(opened)
    if json:
        tell_findings(report.findings, findings, {"year": year, **_as_record(report)})
        return
    _print_report(report, year)
    tell_findings(report.findings, findings, None)


def _as_record(report: RatingReport) -> dict[str, Any]:  # Any: JSON values
    stored = report.stored
    return {
        "objects": report.hosts,
        "rated": report.rated,
        "grades": report.grades,
        "stored": {
            "added": stored.added,
            "changed": stored.changed,
            "unchanged": stored.unchanged,
            "retired": stored.retired,
        },
        "cards_changed": report.cards,
        "to_confirm": [{**doubt.as_record(), "ratings": number} for doubt, number in report.doubts],
    }


def _print_report(report: RatingReport, year: int) -> None:
    from gridtwin.cli.ledgers._steps import print_doubts

    stored = report.stored
    say(
        f"{year}: {report.rated} of {report.hosts} rated; added {stored.added}, changed {stored.changed}, "
        f"unchanged {stored.unchanged}, retired {stored.retired}",
        f"{year}年：共{report.hosts}个对象，评定{report.rated}个；新增{stored.added}条，更改{stored.changed}条，"
        f"未变{stored.unchanged}条，转入历史{stored.retired}条",
    )
    if report.cards:
        say(f"cards with another grade: {report.cards}", f"资料卡技术状况等级更新：{report.cards}")
    for index, grades in report.grades.items():
        typer.echo(f"{index}\t" + "\t".join(f"{grade or '-'}: {number}" for grade, number in grades.items()))
    print_doubts(report.doubts)


def _make_pci(_: str) -> Command:
    def pci(
        area: Annotated[float, typer.Option("--area", help=tr("inspected area, m²", "检测面积，m²"))],
        pavement: Annotated[
            Pavement, typer.Option("--pavement", help=tr("pavement", "路面类型"))
        ] = Pavement.ASPHALT,
        defects: Annotated[
            list[str] | None,
            typer.Option(
                "--defect",
                help=tr(
                    "such as '线裂 12 x 0.2', '坑槽 2 m2 30 mm'; may be repeated", "如“线裂 12 x 0.2”，可重复"
                ),
            ),
        ] = None,
        iri: Annotated[
            float | None, typer.Option("--iri", help=tr("IRI, m/km: RQI and PQI too", "IRI，m/km"))
        ] = None,
        road_class: ClassOption = None,
        correction: WayOption = None,
        standards: TablesOption = None,
        json: JsonOption = False,
    ) -> None:
        made = _section(area, pavement, defects or [], iri, (road_class, correction, standards))
        _show(made, json=json)

    return pci


def _section(
    area: float,
    pavement: Pavement,
    defects: list[str],
    iri: float | None,
    options: tuple[str | None, Way | None, Path | None],
) -> list[Rating]:
    from dataclasses import replace

    from gridtwin.ledger.condition import load_parameters, rate_surface
    from gridtwin.ledger.condition.written import read_defects

    road_class, correction, standards = options
    parameters = load_parameters(standards)
    parameters = replace(parameters, correction=_way(correction) or parameters.correction)
    given = read_defects(defects)
    return rate_surface(
        parameters, pavement.value, given, inspected_area_m2=area, iri=iri, road_class=road_class
    )


def _make_bci(_: str) -> Command:
    def bci(
        structure: Annotated[
            Structure, typer.Option("--structure", help=tr("structure of the bridge", "结构类型"))
        ] = Structure.BEAM,
        scores: ScoresOption = None,
        class_name: Annotated[
            str | None, typer.Option("--class", help=tr("maintenance class, such as Ⅲ类", "养护类别"))
        ] = None,
        road_class: ClassOption = None,
        standards: TablesOption = None,
        json: JsonOption = False,
    ) -> None:
        from gridtwin.ledger.condition import bridge_weighting, load_parameters, rate_bridge, read_scores
        from gridtwin.ledger.condition.written import read_written_scores

        parameters = load_parameters(standards)
        given = read_scores(bridge_weighting(parameters, structure.value), read_written_scores(scores or []))
        made = rate_bridge(parameters, structure.value, given, class_name=class_name, road_class=road_class)
        _show(list(made), json=json)

    return bci


def _make_index(_: str) -> Command:
    def index(scores: ScoresOption = None, standards: TablesOption = None, json: JsonOption = False) -> None:
        from gridtwin.ledger.condition import load_parameters, rate_tunnel, read_scores, tunnel_weighting
        from gridtwin.ledger.condition.written import read_written_scores

        parameters = load_parameters(standards)
        given = read_scores(tunnel_weighting(parameters), read_written_scores(scores or []))
        _show([rate_tunnel(parameters, given)], json=json)

    return index


def _make_curves(_: str) -> Command:
    def curves(
        out: Annotated[Path, typer.Argument(help=tr("picture (.png, .svg, .pdf)", "图片（png、svg、pdf）"))],
        pavement: Annotated[
            Pavement, typer.Option("--pavement", help=tr("pavement", "路面类型"))
        ] = Pavement.ASPHALT,
        several: Annotated[
            bool,
            typer.Option("--several", help=tr("the correction for several distresses", "绘制多病害修正")),
        ] = False,
        standards: TablesOption = None,
    ) -> None:
        from gridtwin.ledger.condition import draw_correction, draw_curves, load_parameters

        parameters = load_parameters(standards)
        if several:
            draw_correction(parameters, out)
        else:
            draw_curves(parameters, pavement.value, out)
        say(f"written: {out}", f"已输出：{out}")

    return curves


def _show(ratings: list[Rating], *, json: bool) -> None:
    from gridtwin.cli.ledgers._steps import (
        print_doubts,
        print_formula,
        print_parts,
        print_surface,
        print_value,
    )

    if json:
        print_json({"ratings": [rating.as_record() for rating in ratings]})
        return
    printers = {"PCI": print_surface, "FCI": print_surface, "RQI": print_formula, "PQI": print_formula}
    printers |= {"BCI": print_parts, "tunnel": print_parts}
    for rating in ratings:
        printers.get(rating.index, print_value)(rating)
    print_doubts(
        (doubt, None) for doubt in dict.fromkeys(each for rating in ratings for each in rating.to_confirm)
    )


def _way(correction: Way | None) -> Correction | None:
    from gridtwin.ledger.condition import Correction

    return None if correction is None else Correction(correction.value)


COMMANDS = (
    (
        "rate",
        ("roads", "bridges", "tunnels"),
        _make_rate,
        tr("Rate the condition of a year and store it.", "评定某年度技术状况并入库。"),
    ),
    (
        "pci",
        ("roads",),
        _make_pci,
        tr("PCI, RQI and PQI of one section, step by step.", "逐步计算一个路段的PCI、RQI、PQI。"),
    ),
    (
        "bci",
        ("bridges",),
        _make_bci,
        tr("BCI and BSI of one bridge, step by step.", "逐步计算一座桥梁的BCI、BSI。"),
    ),
    (
        "index",
        ("tunnels",),
        _make_index,
        tr("Condition index of one tunnel, step by step.", "逐步计算一座隧道的技术状况。"),
    ),
    ("curves", ("roads",), _make_curves, tr("Draw the deduct curves.", "绘制扣分曲线。")),
)
