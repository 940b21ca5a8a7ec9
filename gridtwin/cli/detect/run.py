"""`gridtwin detect run`: changes between two images, detected, screened, graded and archived."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any
from zoneinfo import ZoneInfo

import typer

from gridtwin.cli._common import ExitCode, JsonOption, print_json, progress_bar, say, tr
from gridtwin.cli.detect._common import DetectorOption, crs_of, detector_for, option
from gridtwin.errors import UsageError

if TYPE_CHECKING:
    from change_detection.chain import ChainOptions
    from change_detection.run import RunReport

_CHINA = ZoneInfo("Asia/Shanghai")


def run_command(
    before: Annotated[
        Path | None,
        option(
            "--before",
            "earlier image; the workspace's newest pair if left out",
            "前时相影像；缺省取工作区最新一对",
        ),
    ] = None,
    after: Annotated[Path | None, option("--after", "later image", "后时相影像")] = None,
    workspace: Annotated[
        Path | None, typer.Option("--workspace", "-w", help=tr("workspace folder", "工作区目录"))
    ] = None,
    out: Annotated[
        Path | None,
        option("--out", "write patches to this file (.gpkg, .geojson)", "图斑输出文件（.gpkg、.geojson）"),
    ] = None,
    detector: DetectorOption = None,
    dsm_before: Annotated[
        Path | None, option("--dsm-before", "surface model of the earlier date", "前时相数字表面模型")
    ] = None,
    dsm_after: Annotated[
        Path | None, option("--dsm-after", "surface model of the later date", "后时相数字表面模型")
    ] = None,
    date_before: Annotated[str | None, option("--date-before", "YYYY-MM-DD", "前时相日期 YYYY-MM-DD")] = None,
    date_after: Annotated[str | None, option("--date-after", "YYYY-MM-DD", "后时相日期 YYYY-MM-DD")] = None,
    min_area: Annotated[float, option("--min-area", "smallest patch in m²", "最小图斑面积（平方米）")] = 25.0,
    working_gsd: Annotated[
        float, option("--working-gsd", "finest pixel worked in, metres", "最细工作分辨率（米）")
    ] = 0.5,
    crs: Annotated[
        str | None, option("--crs", "CRS of images that name none, e.g. EPSG:4544", "影像无坐标系时声明")
    ] = None,
    trust_georeference: Annotated[
        bool,
        option(
            "--trust-georeference",
            "compare ground that could not be matched as it lies, instead of leaving it out",
            "无法配准的区域按原坐标比较，而不是标为未评估",
        ),
    ] = False,
    rules: Annotated[Path | None, option("--rules", "screening rules (TOML)", "比对分级规则文件")] = None,
    json_output: JsonOption = False,
) -> None:
    """Detect, screen, grade and archive changes of one pair."""
    if workspace is None and out is None:
        raise UsageError(
            tr(
                "nowhere to put the patches: give --workspace FOLDER, --out FILE, or both",
                "未指定结果去处：请给出 --workspace 目录或 --out 文件",
            )
        )
    if (before is None) != (after is None) or (before is None and workspace is None):
        raise UsageError(
            tr(
                "a pair takes two images: give --before and --after, or a --workspace that has them",
                "影像须成对：请同时给出 --before 与 --after；若都不给，则由 --workspace 中最新两期影像组成",
            )
        )
    from contextlib import ExitStack

    from change_detection.latest import latest_pair
    from change_detection.rules import screening_rules
    from change_detection.run import Pair, RunOptions, run
    from change_detection.score import load_detector
    from gridtwin.store import open_workspace

    with ExitStack() as stack:
        opened = stack.enter_context(open_workspace(workspace)) if workspace else None
        if before and after:
            pair = Pair(before, after, _day(date_before), _day(date_after))
        elif opened:
            latest = latest_pair(opened)
            pair = latest.pair
            if latest.surface_models and not (dsm_before or dsm_after):
                dsm_before, dsm_after = latest.surface_models
        options = _options((dsm_before, dsm_after), min_area, working_gsd, crs, trusts=trust_georeference)
        bar = stack.enter_context(progress_bar("detect", "检测"))
        report = run(
            pair,
            load_detector(detector_for(detector, workspace)),
            now=datetime.now(_CHINA),
            workspace=opened,
            options=RunOptions(options, screening_rules(rules)),
            out=out,
            progress=bar,
        )
    _tell_run(report, workspace, out, as_json=json_output)
    if len(report.patches):
        raise typer.Exit(ExitCode.FINDINGS)


def _options(
    surfaces: tuple[Path | None, Path | None],
    min_area: float,
    working_gsd: float,
    crs: str | None,
    *,
    trusts: bool,
) -> ChainOptions:
    from change_detection.align import AlignOptions
    from change_detection.chain import ChainOptions
    from change_detection.outline import OutlineOptions
    from change_detection.pair import PairOptions

    before, after = surfaces
    if (before is None) != (after is None):
        raise UsageError(
            tr(
                "a height change needs both --dsm-before and --dsm-after; give both or none",
                "高度变化需要同时给出 --dsm-before 和 --dsm-after",
            )
        )
    return ChainOptions(
        pair=PairOptions(working_gsd_m=working_gsd, declared_crs=crs_of(crs)),
        align=AlignOptions(trust_georeference=trusts),
        outline=OutlineOptions(min_area_m2=min_area),
        heights=(before, after) if before and after else None,
    )


def _day(text: str | None) -> date | None:
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise UsageError(tr(f"date '{text}' is not YYYY-MM-DD", f"日期 '{text}' 应为 YYYY-MM-DD")) from error


def _tell_run(report: RunReport, workspace: Path | None, out: Path | None, *, as_json: bool) -> None:
    patches = report.patches
    grades = {grade: int((patches["grade"] == grade).sum()) for grade in ("A", "B", "C")}
    finished: dict[str, Any] = report.finished.detection.report() if report.finished else {}
    if as_json:
        print_json(
            {
                "run_id": report.archived.run_id if report.archived else None,
                "was_done": report.archived.was_done if report.archived else False,
                "patches": len(patches),
                "patches_added": report.archived.patches_added if report.archived else None,
                "grades": grades,
                "area_m2": round(float(patches["area_m2"].sum()), 1),
                "out": str(out) if out else None,
                "duration_s": round(report.duration_s, 2),
                **finished,
            }
        )
        return
    if report.archived and report.archived.was_done:
        say(
            f"This run is in the workspace already: {len(patches)} patches, nothing added.",
            f"该影像对已检测过：{len(patches)} 个图斑，未重复添加。",
        )
        _tell_places(workspace, out)
        return
    counts = ", ".join(f"{grade} {number}" for grade, number in grades.items())
    say(
        f"{len(patches)} patches ({counts}) in {report.duration_s:.1f} s.",
        f"发现 {len(patches)} 个图斑（{counts}），用时 {report.duration_s:.1f} 秒。",
    )
    _tell_ground(finished)
    _tell_places(workspace, out)


def _tell_places(workspace: Path | None, out: Path | None) -> None:
    places = [str(place) for place in (workspace, out) if place]
    say(f"Patches in {' and '.join(places)}.", f"图斑已写入 {'、'.join(places)}。")


def _tell_ground(finished: Mapping[str, Any]) -> None:
    """How well the dates lie on each other, what was left out and why, and what was assumed."""
    from change_detection.coverage import coverage_of

    residual = finished["alignment"]["residual_px"]
    gsd = finished["grid"]["gsd_m"]
    if residual is None:
        say("Alignment not measured: compared as it lies.", "配准残差未测得：按原坐标比对。")
    else:
        say(
            f"Aligned to {residual:.2f} pixels ({residual * gsd:.2f} m, median of what is left).",
            f"配准残差中位数 {residual:.2f} 像元（{residual * gsd:.2f} 米）。",
        )
    left_out = coverage_of(finished)
    if left_out.is_worth_telling:
        english, chinese = left_out.told()
        say(f"{english}.", f"{chinese}。")
    for note in finished["notes"]:
        say(f"Note: {note.rstrip('.')}.", f"注意：{note.rstrip('.')}。")
