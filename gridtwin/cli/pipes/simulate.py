"""`gridtwin pipes simulate`: water, storm sewers, gas and heat computed by their engines."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from gridtwin.cli._common import ExitCode, is_chinese, progress_bar, say, tr
from gridtwin.cli.pipes._common import JsonOutOption, NetworkArgument, open_for, option, tell_json

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipe_network.models.rules import Rule
    from pipe_network.simulation.run import Asked, Outcome

EngineOption = Annotated[str, option("--engine", "epanet, swmm, gas or heat", "epanet、swmm、gas 或 heat")]
DurationOption = Annotated[
    float | None,
    option(
        "--duration",
        "hours; 0 is a steady state (epanet). Default: that of the model, a day for a surveyed network",
        "时长（小时）；0为稳态（epanet）。缺省：模型自带时长，探测管网为一天",
    ),
]
ClosedOption = Annotated[
    list[str] | None, option("--closed", "link that is shut, repeatable", "关闭的管段，可重复")
]
SourceOption = Annotated[
    list[str] | None,
    option(
        "--source",
        "point that feeds a surveyed network, repeatable; estimated if none",
        "探测管网的源点，可重复；缺省时估算",
    ),
]
FireOption = Annotated[
    str | None, option("--fire", "node where fire flow is taken (epanet)", "取消防水的节点（epanet）")
]
FlowOption = Annotated[float, option("--flow", "fire flow in L/s", "消防流量（L/s）")]
RulesOption = Annotated[
    Path | None,
    option(
        "--rules",
        "a city's own rules of estimating (TOML), over the usual ones",
        "本市估算规则（TOML），优先于缺省规则",
    ),
]
WorkspaceOption = Annotated[
    Path | None,
    typer.Option(
        "--workspace",
        "-w",
        help=tr("store the run in this workspace, under results/", "将结果存入该工作区的results/"),
    ),
]
FolderOption = Annotated[
    Path | None,
    option("--out", "new folder for the run, instead of a workspace", "结果文件夹（新建），代替工作区"),
]
MapsOption = Annotated[
    bool, option("--maps", "write a PNG map of every step too", "同时为每个时刻绘制PNG地图")
]


def simulate_command(
    network: NetworkArgument,
    engine: EngineOption,
    duration: DurationOption = None,
    closed: ClosedOption = None,
    source: SourceOption = None,
    fire: FireOption = None,
    flow: FlowOption = 15.0,
    rules: RulesOption = None,
    workspace: WorkspaceOption = None,
    out: FolderOption = None,
    maps: MapsOption = False,
    json_out: JsonOutOption = None,
) -> None:
    """Simulate a network; results, map layers, an animation and every estimate are kept in one folder."""
    from pipe_network.models.rules import usual_rules
    from pipe_network.simulation.run import Asked, Kind

    kind = Kind(_engine(engine))
    asked = Asked(
        kind, duration, tuple(closed or ()), tuple(source or ()), fire, flow, _rules(rules) or usual_rules()
    )
    target = _target(network, workspace, out, kind)
    outcome, about = _run(network, asked, target, maps=maps)
    if json_out is not None:
        tell_json({**about, "folder": None if target is None else str(target)}, json_out)
    _tell(outcome, target)
    findings = outcome.lost or outcome.results.warnings or (outcome.fire and not outcome.fire.is_enough)
    raise typer.Exit(ExitCode.FINDINGS if findings else ExitCode.DONE)


def _engine(name: str) -> str:
    from gridtwin.errors import UsageError
    from pipe_network.simulation.run import Kind

    if name not in [*Kind]:
        raise UsageError(
            f"engine '{name}'; use one of {', '.join(Kind)}", zh=f"引擎“{name}”无效；可用{'、'.join(Kind)}"
        )
    return name


def _rules(path: Path | None) -> Mapping[str, Rule] | None:
    if path is None:
        return None
    from pipe_network.models.rules import city_rules

    return city_rules(path)


def _target(network: Path, workspace: Path | None, out: Path | None, kind: str) -> Path | None:
    """The folder of the run: --out, else results/ of the workspace that is named or read from; else none."""
    from datetime import datetime

    from gridtwin.errors import UsageError
    from gridtwin.store import open_workspace

    if out is not None and workspace is not None:
        raise UsageError("give --out or --workspace, not both", zh="--out与--workspace只能给其一")
    if out is not None:
        return out
    folder = workspace or (network if network.is_dir() else None)
    if folder is None:
        return None
    with open_workspace(folder) as opened:
        name = datetime.now().astimezone().strftime("%Y%m%d-%H%M%S")
        return opened.root / "results" / str(kind) / name


def _run(
    network: Path, asked: Asked, target: Path | None, *, maps: bool
) -> tuple[Outcome, dict[str, Any]]:  # Any: what JSON can carry
    from datetime import datetime
    from tempfile import TemporaryDirectory

    from pipe_network.simulation.run import simulate
    from pipe_network.simulation.storing import describe, new_run, write_run

    now = datetime.now().astimezone()
    with progress_bar("simulating", "正在模拟") as progress:
        if target is None:
            with TemporaryDirectory() as folder:
                outcome = simulate(open_for(network), asked, Path(folder), progress)
            return outcome, describe(outcome, asked=asked, now=now, source=network)
        with new_run(target) as folder_path:
            outcome = simulate(open_for(network), asked, folder_path, progress)
            about = write_run(folder_path, outcome, asked=asked, now=now, source=network)
            _draw(outcome, folder_path, maps=maps)
    return outcome, about


def _draw(outcome: Outcome, folder: Path, *, maps: bool) -> None:
    from pipe_network.simulation.animation import write_animation
    from pipe_network.simulation.map_image import draw_map, usual_quantities

    if outcome.network.points.geometry.notna().sum() == 0:
        return
    write_animation(outcome.network, outcome.results, folder / "animation.html")
    if not maps:
        return
    (folder / "maps").mkdir()
    shown = usual_quantities(outcome.results, points=outcome.network.points)
    for step in range(len(outcome.results.times_s)):
        path = folder / "maps" / f"step_{step:04d}.png"
        draw_map(outcome.network, outcome.results, path, step=step, shown=shown)


def _tell(outcome: Outcome, target: Path | None) -> None:
    from pipe_network.wording import value_title

    results = outcome.results
    say(
        f"{results.engine} {results.version}: {len(results.times_s)} time steps",
        f"{results.engine} {results.version}：{len(results.times_s)}个时刻",
    )
    for name, value in results.summary.items():
        shown = f"{value:.4g}" if isinstance(value, float) else tr("none", "无") if value is None else value
        title = value_title("summary", name, chinese=is_chinese())
        say(f"  {title}: {shown}", f"  {title}：{shown}")
    for text in results.warnings[:5]:
        say(f"  warning: {text}", f"  警告（引擎原文）：{text}")
    if outcome.lost:
        some = tr(", ", "、").join(outcome.lost[:5])
        say(f"{len(outcome.lost)} nodes lose supply: {some}", f"{len(outcome.lost)}个节点失去供给：{some}")
    if outcome.fire is not None:
        _tell_fire(outcome)
    if len(outcome.estimates):
        memory = int((outcome.estimates["confidence"] == "memory").sum())
        say(
            f"{len(outcome.estimates)} values were assumed by rules, {memory} of them to be confirmed "
            "against the standard (estimates.csv)",
            f"{len(outcome.estimates)}个数值按规则估算，其中{memory}个待与标准核对（estimates.csv）",
        )
    if target is not None:
        say(f"stored in {target}", f"已存入{target}")


def _tell_fire(outcome: Outcome) -> None:
    fire = outcome.fire
    if fire is None:
        return
    unsure = fire.confidence == "memory"
    note_en, note_zh = (" (to be confirmed against the standard)", "（待与标准核对）") if unsure else ("", "")
    say(
        f"fire flow {fire.flow_lps:g} L/s at {fire.node}: {fire.static_m:.2f} m before, "
        f"{fire.residual_m:.2f} m remain; {fire.available_lps:.1f} L/s are "
        f"available at {fire.required_m:g} m{note_en}",
        f"{fire.node}取消防水{fire.flow_lps:g} L/s：取水前{fire.static_m:.2f} m，"
        f"剩余{fire.residual_m:.2f} m；保持{fire.required_m:g} m{note_zh}时可供{fire.available_lps:.1f} L/s",
    )
    say(
        f"lowest pressure elsewhere: {fire.lowest_m:.2f} m at {fire.lowest_node}",
        f"其他节点最低压力：{fire.lowest_node}处{fire.lowest_m:.2f} m",
    )


COMMANDS = (
    (
        "simulate",
        simulate_command,
        tr(
            "Simulate water (EPANET), storm sewers (SWMM), gas and heat (pandapipes).",
            "模拟：给水（EPANET）、雨水（SWMM）、燃气与热力（pandapipes）。",
        ),
    ),
)
