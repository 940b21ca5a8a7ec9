"""`gridtwin demo …`: make a sample city to try everything with, and say what a demo workspace holds."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any
from zoneinfo import ZoneInfo

import typer

from gridtwin.cli._common import JsonOption, print_json, progress_bar, say, tr

app = typer.Typer(help=tr("Make and describe sample cities.", "生成并查看示例城市。"), no_args_is_help=True)


class Size(StrEnum):
    """Sizes of sample cities."""

    SMALL = "small"
    DISTRICT = "district"
    CITY = "city"


PathArgument = Annotated[Path, typer.Argument(help=tr("folder of the workspace", "工作区文件夹"))]


@app.command(
    help=tr(
        "Make a workspace with a seeded sample city: register, surveys with defects, imagery, truth.",
        "生成带示例城市的工作区：台账、含预设缺陷的测量成果、两期影像与真值；种子相同则结果相同。",
    )
)
def create(
    path: PathArgument,
    size: Annotated[
        Size,
        typer.Option(
            help=tr(
                "small: 0.8 km; district: 2 km; city: 8.85 km, for benchmarks",
                "small 约0.8千米见方，district 2千米，city 8.85千米（性能测试用）",
            )
        ),
    ] = Size.DISTRICT,
    seed: Annotated[
        int, typer.Option(min=0, help=tr("another seed, another city", "随机种子，不同种子得到不同城市"))
    ] = 7,
    imagery: Annotated[
        bool | None,
        typer.Option(
            help=tr(
                "render orthophotos, models and point clouds (not for a city, unless asked)",
                "是否渲染影像、表面模型和点云（city默认不渲染）",
            )
        ),
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Make a workspace with a sample city."""
    from sample_data.demo import create_demo

    with progress_bar("making the sample city", "正在生成示例城市") as progress:
        report = create_demo(
            path,
            size=size.value,
            seed=seed,
            now=datetime.now(ZoneInfo("Asia/Shanghai")),
            with_imagery=size is not Size.CITY if imagery is None else imagery,
            progress=progress,
        )
    if as_json:
        print_json(asdict(report))
    else:
        _tell(asdict(report))
        command = f"gridtwin twin serve -w {path} --without-sign-in"
        say(f"Look at it: {command}", f"查看：{command}")


@app.command(help=tr("Say what a demo workspace holds.", "查看示例工作区的内容。"))
def info(path: PathArgument, as_json: JsonOption = False) -> None:
    """Say what a demo workspace holds."""
    from sample_data.demo import read_note

    note = read_note(path)
    if as_json:
        print_json({"path": str(path), **note})
    else:
        _tell({"path": str(path), **note})


def _tell(note: dict[str, Any]) -> None:  # Any: values of a JSON object
    from gridtwin.model.feature_class import feature_class

    say(
        f"{note['path']}: sample city, size {note['size']}, seed {note['seed']}",
        f"{note['path']}：示例城市，规模 {note['size']}，种子 {note['seed']}",
    )
    for name, count in note["rows"].items():
        declared = feature_class(name)
        say(f"  {count:>9,}  {declared.title_en} ({name})", f"  {count:>9,}  {declared.title_zh}（{name}）")
    say(
        f"  {note['changes']:>9,}  true changes between the two dates (truth/changes.gpkg)",
        f"  {note['changes']:>9,}  两期之间的真实变化（truth/changes.gpkg）",
    )
    say(
        "  base_map/: what a survey begins with (docs/qgis.md)",
        "  base_map/：测量前的底图（docs/qgis.zh.md）",
    )
    say(
        f"  survey/: {len(note['survey_files'])} files, planted defects listed in planted_defects.csv",
        f"  survey/：{len(note['survey_files'])}个文件，预设缺陷见planted_defects.csv",
    )
    if note["imagery_files"]:
        say(
            f"  imagery/: {', '.join(note['imagery_files'])}",
            f"  imagery/：{', '.join(note['imagery_files'])}",
        )
