"""`gridtwin detect evaluate`: how good a detector is, on labelled pairs."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from gridtwin.cli._common import progress_bar, tr
from gridtwin.cli.detect._common import detector_for, option, root_of
from gridtwin.errors import UsageError


def evaluate_command(
    folders: Annotated[
        list[Path] | None,
        typer.Argument(
            help=tr("folders with A/, B/, label/ of equal file names", "含 A/、B/、label/ 同名文件的目录")
        ),
    ] = None,
    sets: Annotated[
        Path | None, option("--sets", "data sets described as data (TOML)", "数据集描述文件（TOML）")
    ] = None,
    root: Annotated[Path | None, option("--root", "folder the data sets lie in", "数据集所在目录")] = None,
    gsd: Annotated[
        float, option("--gsd", "pixel size in metres of plain pictures", "无坐标图片的像元大小（米）")
    ] = 0.5,
    detector: Annotated[
        list[str] | None,
        option(
            "--detector",
            "detector name or model file (.toml); may be repeated",
            "检测器名称或模型文件（.toml），可重复",
        ),
    ] = None,
    masks: Annotated[
        Path | None,
        option("--masks", "folder of ready masks of equal names instead of a detector", "已有结果掩膜目录"),
    ] = None,
    workspace: Annotated[
        Path | None,
        typer.Option(
            "--workspace", "-w", help=tr("workspace whose models may be named", "可引用其模型的工作区")
        ),
    ] = None,
    json_path: Annotated[
        Path | None, option("--json", "write the figures to this file", "结果写入此文件")
    ] = None,
) -> None:
    """Score a detector, or masks, against labelled pairs."""
    import warnings

    from rasterio.errors import NotGeoreferencedWarning

    from change_detection.datasets import data_sets, folder_set
    from change_detection.evaluation import evaluate_detector, evaluate_masks
    from change_detection.report import print_table, to_json
    from change_detection.score import load_detector
    from gridtwin.store.outputs import check_output

    warnings.simplefilter("ignore", NotGeoreferencedWarning)  # plain pictures are what is expected here
    if not 0 < gsd < float("inf"):
        raise UsageError(
            tr(
                f"--gsd {gsd:g} is no pixel size; give metres above 0, such as 0.5",
                f"--gsd {gsd:g} 不是像元大小；请给出大于0的米数，例如0.5",
            )
        )
    if json_path:
        check_output(json_path)
    chosen = [folder_set(folder, gsd_m=gsd) for folder in folders or []]
    if sets or root or not chosen:
        if root is None:
            raise UsageError(
                tr(
                    "nothing to score: give folders with A/, B/, label/, or --root with the declared sets",
                    "没有可评价的数据：请给出含 A/、B/、label/ 的目录，或用 --root 指定数据集目录",
                )
            )
        chosen += data_sets(sets, root=root)
    detectors = [
        load_detector(detector_for(name, workspace), workspace=root_of(workspace))
        for name in (() if masks else detector or (None,))
    ]
    results = []
    with progress_bar("evaluate", "评价") as bar:
        for data_set in chosen:
            if masks:
                results.append(evaluate_masks(data_set, masks))
                continue
            results += [evaluate_detector(data_set, one, progress=bar) for one in detectors]
    typer.echo(print_table(results))
    if json_path:
        to_json(results, json_path)
