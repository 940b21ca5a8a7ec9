"""`gridtwin detect batch`: every new scene of a folder or a STAC catalogue against the best earlier one."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated
from zoneinfo import ZoneInfo

import typer

from gridtwin.cli._common import JsonOption, console, is_chinese, print_json, progress_bar, say, tr
from gridtwin.cli.detect._common import DetectorOption, detector_for, ended_by_term, option
from gridtwin.errors import UsageError

if TYPE_CHECKING:
    from change_detection.batch.journal import Entry
    from change_detection.batch.plan import Job
    from change_detection.batch.session import BatchOptions, PlanReport
    from change_detection.batch.summary import Summary

CHINA = ZoneInfo("Asia/Shanghai")
_SHOWN = 20

SourceArgument = Annotated[
    Path,
    typer.Argument(
        help=tr("folder of scenes, or a STAC file on this disk", "影像文件夹，或本机上的STAC文件")
    ),
]
WorkspaceOption = Annotated[
    Path, typer.Option("--workspace", "-w", help=tr("workspace folder", "工作区目录"))
]
OutOption = Annotated[
    Path | None,
    option("--out", "folder of the results; default: in the workspace", "结果文件夹，默认在工作区内"),
]
WorkersOption = Annotated[
    int | None,
    option(
        "--workers", "processes on this machine; default: one for two cores", "本机进程数，默认每两核一个"
    ),
]
MemoryOption = Annotated[
    float | None,
    option(
        "--memory",
        "GB that all workers together may use; default: four fifths of the machine's",
        "全部进程可用内存（GB），默认为本机的五分之四",
    ),
]
SchedulerOption = Annotated[
    str | None, option("--scheduler", "Dask scheduler, tcp://host:8786", "Dask调度器，tcp://主机:8786")
]
PairingOption = Annotated[Path | None, option("--pairing", "rules of pairing (TOML)", "配对规则文件（TOML）")]
RulesOption = Annotated[Path | None, option("--rules", "screening rules (TOML)", "比对分级规则文件")]
CrsOption = Annotated[
    str | None, option("--crs", "CRS of images that name none, e.g. EPSG:4544", "影像无坐标系时声明")
]
MinAreaOption = Annotated[float, option("--min-area", "smallest patch in m²", "最小图斑面积（平方米）")]
WorkingGsdOption = Annotated[
    float, option("--working-gsd", "finest pixel worked in, metres", "最细工作分辨率（米）")
]
TrustOption = Annotated[
    bool,
    option(
        "--trust-georeference",
        "compare ground that could not be matched as it lies, instead of leaving it out",
        "无法配准的区域按原坐标比较，而不是标为未评估",
    ),
]
RetryOption = Annotated[
    bool,
    option(
        "--retry-failed",
        "try again what was found unusable, though its file has not changed",
        "重试此前判为不可用且文件未变的影像",
    ),
]


def batch_command(
    source: SourceArgument,
    workspace: WorkspaceOption,
    detector: DetectorOption = None,
    scheduler: SchedulerOption = None,
    workers: WorkersOption = None,
    memory: MemoryOption = None,
    out: OutOption = None,
    plan: Annotated[
        bool, option("--plan", "only say what would be paired and run", "只列出配对与待处理内容，不运行")
    ] = False,
    pairing: PairingOption = None,
    rules: RulesOption = None,
    crs: CrsOption = None,
    min_area: MinAreaOption = 25.0,
    working_gsd: WorkingGsdOption = 0.5,
    trust_georeference: TrustOption = False,
    retry_failed: RetryOption = False,
    json_output: JsonOption = False,
) -> None:
    """Compare every new scene with the best earlier one."""
    from change_detection.batch.session import plan_batch, run_batch
    from gridtwin.store import open_workspace

    options = batch_options(
        workspace,
        detector=detector_for(detector, workspace),
        chain=(min_area, working_gsd, crs, trust_georeference),
        machine=(scheduler, workers, memory),
        files=(out, pairing, rules),
        retry_failed=retry_failed,
    )
    with open_workspace(workspace) as opened:
        if plan:
            report = plan_batch(source, opened, options)
            found = report.plan
            _ensure_scenes(source, (*found.jobs, *found.alone, *found.undated, *found.unreadable))
            tell_plan(report, as_json=json_output)
            return
        with ended_by_term(), progress_bar("batch", "批处理") as bar:
            summary = run_batch(source, opened, options, clock=lambda: datetime.now(CHINA), progress=bar)
        _ensure_scenes(source, summary.states)
        tell_summary(summary, opened.root, options, as_json=json_output)
    raise typer.Exit(summary.exit_code())


def _ensure_scenes(source: Path, found: Collection[object]) -> None:
    """Refuse a folder with nothing to compare: most likely it is another one.

    Raises:
        NoScenes: none was found.
    """
    from change_detection.batch.errors import NoScenes

    if not found:
        raise NoScenes(
            f"{source} holds no image that can be used (GeoTIFF and the like); give the folder of the scenes",
            zh=f"{source}中没有可用的影像（GeoTIFF等）；请给出影像所在的文件夹",
        )


def batch_options(
    workspace: Path,
    *,
    detector: str,
    chain: tuple[float, float, str | None, bool],
    machine: tuple[str | None, int | None, float | None],
    files: tuple[Path | None, Path | None, Path | None],
    retry_failed: bool = False,
) -> BatchOptions:
    """The options of a batch from what was typed; refuses what cannot be."""
    from change_detection.batch.machine import memory_gb, usual_workers
    from change_detection.batch.plan import Recipe
    from change_detection.batch.rules import batch_rules
    from change_detection.batch.session import BatchOptions
    from change_detection.rules import screening_rules
    from gridtwin.cli.detect.run import _options

    min_area, working_gsd, crs, trusts = chain
    scheduler, workers, memory = machine
    out, pairing, rules = files
    for name, value in (("--workers", workers), ("--memory", memory)):
        if value is not None and value < 0:
            raise UsageError(tr(f"{name} {value:g} is below 0", f"{name} {value:g} 小于0"))
    recipe = Recipe(
        detector,
        _options((None, None), min_area, working_gsd, crs, trusts=trusts),
        screening=screening_rules(rules),
        models=workspace.absolute(),
    )
    recipe.load()  # a name that does not exist is told before anything is read
    return BatchOptions(
        recipe=recipe,
        rules=batch_rules(pairing),
        out=out,
        workers=usual_workers() if workers is None else workers,
        memory_gb=memory if memory is not None else (None if scheduler else memory_gb()),
        scheduler=scheduler,
        retry_failed=retry_failed,
        language="zh" if is_chinese() else "en",
        tell=_tell_scene,
    )


def tell_summary(summary: Summary, root: Path, options: BatchOptions, *, as_json: bool) -> None:
    """Print what a batch did: counts, what failed, where the report is."""
    from change_detection.batch.session import results_folder
    from change_detection.batch.summary import duration

    folder = results_folder(root, options)
    if as_json:
        print_json(
            {
                "pairs_done": summary.now_done,
                "pairs_done_before": summary.states.get("earlier", 0),
                "states": summary.states,
                "patches": summary.patches,
                "grades": summary.grades,
                "failed": [
                    {"path": row.path, "state": row.state, "reason": row.reason_en} for row in summary.faults
                ],
                "seconds": round(summary.seconds, 1),
                "out": str(folder),
                "report": str(folder / "report.html"),
            }
        )
    for row in summary.faults[:_SHOWN]:
        console.print(f"  {row.name}: {tr(row.reason_en, row.reason_zh)}", markup=False, soft_wrap=True)
    if len(summary.faults) > _SHOWN:
        say(f"  … and {len(summary.faults) - _SHOWN} more", f"  ……另有 {len(summary.faults) - _SHOWN} 景")
    grades = ", ".join(f"{grade} {number}" for grade, number in sorted(summary.grades.items())) or "–"
    say(
        f"{summary.now_done} pair(s) done, {summary.states.get('earlier', 0)} done before, "
        f"{len(summary.faults)} scene(s) failed, {summary.states.get('alone', 0)} without an earlier one; "
        f"{summary.patches} patches ({grades}) in {duration(summary.seconds)}.",
        f"本次完成 {summary.now_done} 对，此前已完成 {summary.states.get('earlier', 0)} 对，"
        f"{len(summary.faults)} 景失败，{summary.states.get('alone', 0)} 景无前期影像；"
        f"共 {summary.patches} 个图斑（{grades}），用时 {duration(summary.seconds, 'zh')}。",
    )
    say(f"Report: {folder / 'report.html'}", f"报告：{folder / 'report.html'}")


def tell_plan(report: PlanReport, *, as_json: bool) -> None:
    """Print what would be paired and run."""
    from change_detection.batch.summary import duration

    plan = report.plan
    if as_json:
        print_json(_plan_values(report))
        return
    for job in plan.jobs:
        pair = job.pair
        state = tr("done", "已完成") if job.is_done else tr("failed before", "此前失败") if job.waits else ""
        partner = " + ".join(scene.path.name for scene in pair.best.scenes)
        typer.echo(
            f"{pair.day}  {pair.after.path.name}  ←  {pair.best.day}  {partner}  "
            f"{pair.best.overlap:.0%}  {pair.best.score:.2f}  {job.megapixels:.1f} Mpx  {state}".rstrip()
        )
    for problem in (*plan.unreadable, *plan.undated, *plan.alone):
        typer.echo(f"–  {problem.path.name}: {tr(problem.reason_en, problem.reason_zh)}")
    basis = (
        tr("as measured here before", "按此前实测")
        if report.is_measured
        else tr("a guess: nothing was measured here yet", "估计值：此处尚无实测")
    )
    say(
        f"{len(plan.todo)} of {len(plan.jobs)} pairs to run, about {duration(report.seconds)} ({basis}).",
        f"共 {len(plan.jobs)} 对，待处理 {len(plan.todo)} 对，"
        f"约需 {duration(report.seconds, 'zh')}（{basis}）。",
    )


def _plan_values(report: PlanReport) -> dict[str, object]:
    plan = report.plan
    return {
        "pairs": [
            {
                "after": str(job.pair.after.path),
                "date_after": job.pair.day,
                "before": [str(scene.path) for scene in job.pair.best.scenes],
                "date_before": job.pair.best.day,
                "date_from": job.pair.after.date_from,
                "score": round(job.pair.best.score, 4),
                "terms": job.pair.best.terms,
                "with_heights": job.pair.best.surfaces[1] is not None,
                "megapixels": round(job.megapixels, 3),
                "state": "done" if job.is_done else "failed" if job.waits else "todo",
            }
            for job in plan.jobs
        ],
        "left_out": [
            {"path": str(problem.path), "reason": problem.reason_en}
            for problem in (*plan.unreadable, *plan.undated, *plan.alone)
        ],
        "todo": len(plan.todo),
        "seconds": round(report.seconds, 1),
        "is_measured": report.is_measured,
    }


def _tell_scene(job: Job, entry: Entry) -> None:
    """One line a finished scene, above the bar or into a log."""
    name = job.pair.after.path.name
    if entry.state == "done":
        say(
            f"{name}: {entry.patches} patches, {entry.duration_s:.1f} s",
            f"{name}：{entry.patches} 个图斑，{entry.duration_s:.1f} 秒",
        )
    else:
        say(f"{name}: {entry.reason_en}", f"{name}：{entry.reason_zh}")
