"""Runs the pairs of a plan: tasks to a runner, answers archived by this one process, all in the journal.

A pair is done when its detection_run row is in the workspace; all before that is done again after a kill, all
after it (files for exchange) is written again when missing. Answers are archived by day where pairs share
ground, so that the history of a place is told in order.
"""

from __future__ import annotations

import shutil
from collections import deque
from collections.abc import Callable
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from pathlib import Path

from change_detection.archive import ArchiveReport, archive, earlier_run
from change_detection.batch.joined import joined
from change_detection.batch.journal import FOLDER, Entry, Journal, State
from change_detection.batch.outputs import write_pair
from change_detection.batch.pairing import MOST_PARTNERS, Candidate
from change_detection.batch.plan import Job, Recipe
from change_detection.batch.runners import Runner
from change_detection.batch.task import SceneTask, TaskResult
from change_detection.chain import ChainOptions
from change_detection.coverage import coverage_of
from change_detection.errors import DetectionError
from change_detection.record import RunRecord, run_record
from change_detection.run import RunOptions, screened_run
from gridtwin.errors import GridTwinError
from gridtwin.progress import Cancelled, Progress, silent
from gridtwin.store import Workspace

Clock = Callable[[], datetime]
_LOOK_EVERY_S = 0.3


@dataclass(frozen=True, slots=True)
class Bench:
    """What a batch works with and where it writes.

    `threads` of each task, `memory_mb` each may use; on a cluster, pairs above `split_megapixels` are shared
    by its workers tile by tile.
    """

    workspace: Workspace
    journal: Journal
    runner: Runner
    recipe: Recipe
    out: Path
    clock: Clock
    threads: int = 1
    memory_mb: float | None = None
    split_megapixels: float = float("inf")
    tell: Callable[[Job, Entry], None] = lambda job, entry: None

    @property
    def folder(self) -> Path:
        """Where the batch keeps its own things."""
        return self.workspace.root / FOLDER

    def log_of(self, job: Job) -> Path:
        """The log file of a pair."""
        return self.folder / "logs" / f"{job.name}.log"


@dataclass(frozen=True, slots=True)
class _Step:
    """A pair with the partner to try now; `alone` after a worker died over it."""

    job: Job
    partner: int = 0
    is_alone: bool = False

    @property
    def candidate(self) -> Candidate:
        return self.job.pair.candidates[self.partner]


@dataclass(frozen=True, slots=True)
class _Flight:
    """A step whose task is under way."""

    step: _Step
    record: RunRecord
    chain: ChainOptions
    started_at: datetime
    beat: Path


def process(jobs: list[Job], bench: Bench, *, progress: Progress = silent) -> None:
    """Run the jobs, in the order given (by day). Each ends as an entry of the journal.

    Raises:
        ClusterUnusable: the cluster is gone.
        KeyboardInterrupt, Cancelled: stopped by the user; what is archived stays, the rest runs next time.
    """
    _Batch(bench, deque(_Step(job) for job in jobs), progress).run()


@dataclass(slots=True)
class _Batch:
    """The state of a batch at work."""

    bench: Bench
    queue: deque[_Step]
    progress: Progress
    flying: dict[Future[TaskResult], _Flight] = field(default_factory=dict)
    landed: list[tuple[_Flight, TaskResult]] = field(default_factory=list)
    done_mpx: float = 0.0
    all_mpx: float = 0.0
    ended: int = 0
    count: int = 0

    def run(self) -> None:
        self.all_mpx = sum(step.job.megapixels for step in self.queue) or 1.0
        self.count = len(self.queue)
        stop = self.bench.folder / "stop"
        stop.unlink(missing_ok=True)
        shutil.rmtree(self.bench.folder / "beats", ignore_errors=True)
        try:
            while self.queue or self.flying or self.landed:
                self._launch()
                self._land()
                self._archive_ready()
                self._report()
        except BaseException:
            stop.touch()
            for flight in (*self.flying.values(), *(flight for flight, _ in self.landed)):
                self._note(flight.step, State.STOPPED)
            self.bench.runner.close(at_once=True)
            raise

    def _launch(self) -> None:
        runner = self.bench.runner
        ahead = runner.slots + (runner.slots // 2 if runner.slots > 1 else 0)
        while self.queue and len(self.flying) < ahead:
            if self.flying and (
                self.queue[0].is_alone or any(flight.step.is_alone for flight in self.flying.values())
            ):
                return
            step = self.queue.popleft()
            try:
                flight = self._prepare(step)
                known = earlier_run(self.bench.workspace, flight.record)
            except (DetectionError, OSError) as error:
                self._failed(step, str(error), getattr(error, "zh", None) or str(error), is_bad=True)
                continue
            if known:
                self._stored(flight, known, None)
                continue
            self._note(step, State.RUNNING)
            self.flying[runner.submit(self._task(flight))] = flight

    def _prepare(self, step: _Step) -> _Flight:
        bench, pair = self.bench, step.job.pair
        mosaics = bench.folder / "mosaics"
        before = joined([scene.info for scene in step.candidate.scenes], mosaics)
        chain = replace(bench.recipe.chain, workers=bench.threads)
        first, last = step.candidate.surfaces
        if first and last:
            chain = replace(chain, heights=(joined([s.info for s in first], mosaics), last.path))
        detector = bench.recipe.load()
        days = (step.candidate.day, pair.day)
        record = run_record(before, pair.after.path, detector, chain, dates=days)
        beat = bench.folder / "beats" / step.job.name
        return _Flight(step, record, chain, bench.clock(), beat)

    def _task(self, flight: _Flight) -> SceneTask:
        bench, job = self.bench, flight.step.job
        is_split = bench.runner.splits and job.megapixels > bench.split_megapixels
        chain = replace(flight.chain, workers=bench.runner.slots) if is_split else flight.chain
        return SceneTask(
            pair_id=job.pair_id,
            before=flight.record.before.path,
            after=flight.record.after.path,
            detector=bench.recipe.detector,
            chain=chain,
            out=bench.out / "pairs" / job.name,
            log=bench.log_of(job),
            beat=flight.beat,
            stop=bench.folder / "stop",
            parameters=bench.recipe.parameters,
            models=bench.recipe.models,
            is_split=is_split,
            memory_mb=bench.memory_mb,
        )

    def _land(self) -> None:
        if not self.flying:
            return
        done, _ = wait(self.flying, timeout=_LOOK_EVERY_S, return_when=FIRST_COMPLETED)
        for future in done:
            flight = self.flying.pop(future)
            try:
                result = future.result()
            except Exception as error:  # noqa: BLE001 - whatever ends a worker must not end the batch
                self._lost(flight, error)
                continue
            if result.detection is not None:
                self.landed.append((flight, result))
            elif result.kind == "stopped":
                self.queue.appendleft(flight.step)
            else:
                self._failed(
                    flight.step,
                    result.reason_en,
                    result.reason_zh,
                    is_bad=result.kind == "bad",
                    result=result,
                )

    def _lost(self, flight: _Flight, error: Exception) -> None:
        """A worker died; on this machine any task at work may be the cause: each is tried by itself."""
        self.bench.runner.check()
        if self.bench.runner.tries_again and not flight.step.is_alone:
            self.queue.append(replace(flight.step, is_alone=True))
            return
        name = flight.step.job.pair.after.path.name
        self._failed(
            flight.step,
            f"the worker died over {name} ({type(error).__name__}): too little memory, perhaps; "
            "use fewer --workers",
            f"处理{name}的工作进程意外终止（{type(error).__name__}）：可能内存不足；请减少--workers",
            is_bad=False,
        )

    def _failed(
        self, step: _Step, english: str, chinese: str, *, is_bad: bool, result: TaskResult | None = None
    ) -> None:
        """Try the next partner, the fault may be the earlier image's; without one the pair has failed."""
        following = step.partner + 1
        if is_bad and following < min(MOST_PARTNERS, len(step.job.pair.candidates)):
            self._note(step, State.BROKEN, reason_en=english, reason_zh=chinese)
            self.queue.appendleft(replace(step, partner=following))
            return
        self._end(
            step,
            self._note(
                step,
                State.FAILED if is_bad else State.BROKEN,
                facts={"partners": step.job.partners},
                reason_en=english,
                reason_zh=chinese,
                duration_s=result.duration_s if result else 0.0,
                peak_mb=result.peak_mb if result else 0.0,
            ),
        )

    def _archive_ready(self) -> None:
        """Store answers no earlier pair of the same ground is still to come before."""
        self.landed.sort(key=lambda item: (item[0].step.job.pair.day, str(item[0].step.job.pair.after.path)))
        waiting = [flight.step for flight in self.flying.values()]
        waiting += [step for step in self.queue if step.partner or step.is_alone]
        held = []
        for flight, result in self.landed:
            if any(_comes_before(other, flight.step) for other in waiting):
                held.append((flight, result))
                waiting.append(flight.step)
            else:
                self._archive(flight, result)
        self.landed = held

    def _archive(self, flight: _Flight, result: TaskResult) -> None:
        assert result.detection is not None  # noqa: S101 - only such answers land
        bench = self.bench
        options = RunOptions(flight.chain, bench.recipe.screening)
        try:
            finished = screened_run(
                flight.record,
                result.detection,
                bench.workspace,
                options=options,
                started_at=flight.started_at,
                duration_s=result.duration_s,
                score_map=bench.out / "pairs" / flight.step.job.name / "score.tif",
            )
            report = archive(bench.workspace, finished, now=bench.clock())
        except Cancelled:
            raise
        except GridTwinError as error:
            self._failed(flight.step, str(error), error.zh or str(error), is_bad=False, result=result)
            return
        self._stored(flight, report, result)

    def _stored(self, flight: _Flight, report: ArchiveReport, result: TaskResult | None) -> None:
        """Write what is handed on, then note that the pair is done."""
        bench, step = self.bench, flight.step
        used = replace(step.job.pair, candidates=(step.candidate,))
        write_pair(bench.out, replace(step.job, pair=used), flight.record, bench.workspace)
        found = result.detection if result else None
        entry = self._note(
            step,
            State.DONE,
            run_id=report.run_id,
            patches=report.patches,
            duration_s=result.duration_s if result else 0.0,
            peak_mb=result.peak_mb if result else 0.0,
            megapixels=found.grid.width * found.grid.height / 1e6 if found else 0.0,
            facts=_facts(report, bench.workspace),
        )
        self._end(step, entry)

    def _note(
        self, step: _Step, state: State, facts: dict[str, object] | None = None, **more: object
    ) -> Entry:
        pair, used = step.job.pair, step.candidate
        told = {"before_on": used.day.isoformat(), "overlap": round(used.overlap, 4)}
        entry = Entry(
            pair_id=step.job.pair_id,
            state=state,
            at=self.bench.clock(),
            before=tuple(str(scene.path) for scene in used.scenes),
            after=str(pair.after.path),
            facts={**told, **(facts or {})},
            **more,  # type: ignore[arg-type]
        )
        self.bench.journal.write(entry)
        return entry

    def _end(self, step: _Step, entry: Entry) -> None:
        self.done_mpx += step.job.megapixels
        self.ended += 1
        self.bench.tell(step.job, entry)

    def _report(self) -> None:
        now = self.done_mpx + sum(
            flight.step.job.megapixels * _fraction(flight.beat) for flight in self.flying.values()
        )
        names = ", ".join(flight.step.job.pair.after.path.name for flight in self.flying.values())
        self.progress(min(1.0, now / self.all_mpx), f"{self.ended}/{self.count} {names[:60]}".strip())


def _comes_before(other: _Step, step: _Step) -> bool:
    return other.job.pair.day < step.job.pair.day and bool(
        other.job.pair.after.footprint.intersects(step.job.pair.after.footprint)
    )


def _fraction(beat: Path) -> float:
    try:
        return float(beat.read_text("utf-8").split()[0])
    except (OSError, ValueError, IndexError):
        return 0.0


def _facts(report: ArchiveReport, workspace: Workspace) -> dict[str, object]:
    """What the stored record of the run says of its ground, whether it was made now or before."""
    (stored,) = workspace.read("detection_run", where={"id": report.run_id})["report"]
    told = stored if isinstance(stored, dict) else {}
    found = coverage_of(told)
    return {
        "was_done": report.was_done,
        "assessed_km2": round(found.common_km2 - found.not_assessed_km2, 6),
        "residual_px": (told.get("alignment") or {}).get("residual_px"),
        **{
            key: round(value, 6) if isinstance(value, float) else value
            for key, value in asdict(found).items()
        },
    }
