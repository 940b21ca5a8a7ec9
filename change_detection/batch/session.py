"""One batch from beginning to end: plan, run, hand on, report. What `gridtwin detect batch` calls."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from change_detection.batch.drawing import Footprint
from change_detection.batch.errors import NoScenes
from change_detection.batch.journal import FOLDER, Entry, Journal, State, open_journal
from change_detection.batch.machine import cores
from change_detection.batch.outputs import write_all
from change_detection.batch.page import write_page
from change_detection.batch.plan import Job, Plan, PlanOptions, Recipe, make_plan
from change_detection.batch.process import Bench, Clock, process
from change_detection.batch.rules import BatchRules, batch_rules
from change_detection.batch.runners import InProcess, LocalPool, Runner
from change_detection.batch.summary import Summary, rows_of, totals, write_json
from change_detection.run import chain_for
from gridtwin.progress import Progress, silent
from gridtwin.store import Workspace


@dataclass(frozen=True, slots=True)
class BatchOptions:
    """How a batch is run.

    `workers` processes of this machine (0: none, this very process), or the Dask cluster at `scheduler`.
    `memory_gb` is what all workers together may use. `out` takes the files; a folder of the workspace's
    own by default. `retry_failed` tries again what was found unusable before; `skip` are files still being
    copied.
    """

    recipe: Recipe
    rules: BatchRules = field(default_factory=batch_rules)
    out: Path | None = None
    workers: int = 1
    threads: int | None = None
    memory_gb: float | None = None
    scheduler: str | None = None
    retry_failed: bool = False
    skip: frozenset[Path] = frozenset()
    language: str = "en"
    tell: Callable[[Job, Entry], None] = lambda job, entry: None


@dataclass(frozen=True, slots=True)
class PlanReport:
    """A plan with the time it will take about; `is_measured` when the journal knows the speed."""

    plan: Plan
    seconds: float
    is_measured: bool


def plan_batch(source: Path, workspace: Workspace, options: BatchOptions) -> PlanReport:
    """What a batch would do now; nothing is run.

    Raises:
        NoScenes, BadSource, BatchBusy: see their places.
    """
    with open_journal(workspace.root) as journal:
        plan = make_plan(source, workspace, journal, _plan_options(workspace, options))
        speed, guess = journal.speed(), options.rules.estimate
        workers = local_workers(options)
        if speed is not None:  # measured on whole pairs, all they cost included
            return PlanReport(plan, plan.seconds(speed, workers), is_measured=True)
        seconds = plan.seconds(guess.megapixels_per_s, workers, seconds_a_pair=guess.seconds_a_pair)
        return PlanReport(plan, seconds, is_measured=False)


def run_batch(
    source: Path,
    workspace: Workspace,
    options: BatchOptions,
    *,
    clock: Clock,
    progress: Progress = silent,
    runner: Runner | None = None,
) -> Summary:
    """Compare every new scene of a source with the best earlier one, and report.

    Raises:
        NoScenes: nothing there can be compared and nothing failed either.
        BadSource, BatchBusy, ClusterUnusable: see their places.
    """
    started = clock()
    out = results_folder(workspace.root, options)
    with open_journal(workspace.root) as journal:
        plan = make_plan(source, workspace, journal, _plan_options(workspace, options))
        if not plan.scenes and not plan.unreadable:
            raise NoScenes(
                f"{source} holds no image ({plan.other_files} other files); "
                "images end in .tif, .jp2, .vrt, .img, or are pictures with a world file",
                zh=f"{source}中没有影像（其他文件{plan.other_files}个）；"
                "影像为.tif、.jp2、.vrt、.img，或带坐标文件的图片",
            )
        out.mkdir(parents=True, exist_ok=True)
        runs_on = _work(workspace, journal, plan, options, clock=clock, progress=progress, runner=runner)
        runs = [
            entry.run_id
            for job in plan.jobs
            if (entry := journal.get(job.pair_id)) and entry.state is State.DONE and entry.run_id
        ]
        patches = write_all(out, runs, workspace)
        rows = rows_of(plan, journal, patches, workspace.root / FOLDER / "logs")
        summary = Summary(
            workspace=workspace.name,
            source=str(source),
            detector=options.recipe.detector,
            runner=runs_on[0],
            runner_zh=runs_on[1],
            started_at=started,
            ended_at=clock(),
            rows=rows,
            other_files=plan.other_files,
            **totals(rows, patches),
        )
        write_page(
            summary, _footprints(plan, summary, out), patches, out / "report.html", language=options.language
        )
        write_json(summary, out / "summary.json")
        return summary


def results_folder(root: Path, options: BatchOptions) -> Path:
    """Where the files of a batch over the workspace at `root` go."""
    return (options.out or root / FOLDER / "results").absolute()


def local_workers(options: BatchOptions) -> int:
    """Processes to start: as asked, but no more than the memory holds."""
    if options.memory_gb is None:
        return max(options.workers, 1)
    fitting = int(options.memory_gb / options.rules.estimate.memory_gb)
    return max(1, min(options.workers, fitting))


def _plan_options(workspace: Workspace, options: BatchOptions) -> PlanOptions:
    recipe = _placed(workspace, options.recipe)
    return PlanOptions(
        recipe, options.rules, results_folder(workspace.root, options), options.retry_failed, options.skip
    )


def _placed(workspace: Workspace, recipe: Recipe) -> Recipe:
    return replace(recipe, chain=chain_for(workspace, recipe.chain))


def _runner(workspace: Workspace, options: BatchOptions) -> Runner:
    if options.scheduler:
        from change_detection.batch.cluster import DaskCluster  # noqa: PLC0415 - heavy, and an extra

        return DaskCluster(options.scheduler, shared=workspace.root / FOLDER)
    return LocalPool(local_workers(options)) if options.workers else InProcess()


def _bench(
    workspace: Workspace, journal: Journal, runner: Runner, options: BatchOptions, clock: Clock
) -> Bench:
    at_work = 1 if options.scheduler else local_workers(options)
    share = 1 if options.scheduler else max(1, cores() // at_work)
    memory = options.memory_gb * 1000 / at_work if options.memory_gb else None
    return Bench(
        workspace=workspace,
        journal=journal,
        runner=runner,
        recipe=_placed(workspace, options.recipe),
        out=results_folder(workspace.root, options),
        clock=clock,
        threads=options.threads or share,
        memory_mb=memory,
        split_megapixels=options.rules.estimate.split_megapixels,
        tell=options.tell,
    )


def _work(
    workspace: Workspace,
    journal: Journal,
    plan: Plan,
    options: BatchOptions,
    *,
    clock: Clock,
    progress: Progress,
    runner: Runner | None,
) -> tuple[str, str]:
    """Run what is to be done; returns where it ran, in English and Chinese."""
    if not plan.todo:
        return "nothing left to run", "没有待处理的影像对"
    mine = runner or _runner(workspace, options)
    try:
        process(plan.todo, _bench(workspace, journal, mine, options, clock), progress=progress)
    finally:
        if runner is None:
            mine.close(at_once=False)
    return mine.label, mine.label_zh


def _footprints(plan: Plan, summary: Summary, out: Path) -> list[Footprint]:
    states = {row.path: row.state for row in summary.rows}
    return [
        Footprint(
            job.pair.after.footprint,
            states.get(str(job.pair.after.path), "todo"),
            f"{job.pair.after.path.name} · {job.pair.day}",
            out / "pairs" / job.name,
        )
        for job in plan.jobs
    ]
