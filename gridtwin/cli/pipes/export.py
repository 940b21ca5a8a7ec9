"""`gridtwin pipes export`: the network to a file of another program."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from gridtwin.cli._common import ExitCode, counted, say, tr
from gridtwin.cli.pipes._common import (
    ClassOption,
    JsonOutOption,
    NetworkArgument,
    open_for,
    option,
    tell_json,
)

if TYPE_CHECKING:
    from pipe_network.model_facts import Remark

ToOption = Annotated[
    Path,
    option(
        "--to",
        "file to write: .inp, .gpkg, .dxf, .city.json, .glb or .json (pandapipes)",
        "输出文件：.inp、.gpkg、.dxf、.city.json、.glb 或 .json（pandapipes）",
    ),
]
ModelOption = Annotated[
    str | None,
    option(
        "--model",
        "kind of model for .inp (epanet, swmm) and .json (gas, heat) of a surveyed network",
        "探测管网导出模型的种类：.inp 为 epanet、swmm，.json 为 gas、heat",
    ),
]
SourceOption = Annotated[
    list[str] | None, option("--source", "point that feeds the model, repeatable", "作为源点的管点，可重复")
]
EstimatesOption = Annotated[
    Path | None, option("--estimates", "write what was assumed to this CSV", "将估算项写入该CSV文件")
]


def export_command(
    network: NetworkArgument,
    to: ToOption,
    model: ModelOption = None,
    source: SourceOption = None,
    pipe_class: ClassOption = None,
    estimates: EstimatesOption = None,
    json_out: JsonOutOption = None,
) -> None:
    """Write a network as EPANET, SWMM, pandapipes, GeoPackage, DXF, CityJSON or GLB, by the file's ending."""
    from gridtwin.store.outputs import check_output, output
    from pipe_network.exchange.export import export_network

    check_output(to, source=network)
    pipes = open_for(network, pipe_class)
    notes: list[Remark] = []
    assumed = export_network(pipes, to, model=model, sources=source or (), notes=notes)
    if estimates is not None:
        with output(estimates) as partial:
            assumed.to_csv(partial, index=False, encoding="utf-8-sig")
    if json_out is not None:
        about = {"file": str(to), "points": len(pipes.points), "lines": len(pipes.lines)}
        said = [{"en": one.en, "zh": one.zh} for one in notes]
        tell_json({**about, "estimates": len(assumed), "notes": said}, json_out)
    say(
        f"{counted(len(pipes.points), 'point')} and {counted(len(pipes.lines), 'line')} read, {to} written",
        f"读入{len(pipes.points)}个管点、{len(pipes.lines)}条管线，已写出{to}",
    )
    for one in notes:
        say(f"Note: {one.en}", f"提示：{one.zh}")
    if len(assumed):
        memory = int((assumed["confidence"] == "memory").sum())
        say(
            f"{len(assumed)} values were assumed by rules ({memory} to be confirmed against the standard)",
            f"{len(assumed)}个数值按规则估算（其中{memory}个待与标准核对）",
        )
    raise typer.Exit(ExitCode.DONE)


COMMANDS = (
    (
        "export",
        export_command,
        tr(
            "Write pipes as EPANET, SWMM, pandapipes, GeoPackage, DXF, CityJSON or GLB.",
            "导出管线：EPANET、SWMM、pandapipes、GeoPackage、DXF、CityJSON、GLB。",
        ),
    ),
)
