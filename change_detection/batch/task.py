"""One scene's work, as a worker does it: detect, keep the score map, say what happened. Nothing is shared.

A task is plain values and paths, so it travels to another process or machine; its answer does too. Whatever
goes wrong with the scene comes back as part of the answer.
"""

from __future__ import annotations

import json
import os
import resource
import sys
import time
import traceback
from collections.abc import Iterator, Mapping
from concurrent.futures import Executor
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from change_detection.batch.cog import write_cog
from change_detection.batch.errors import MemoryShort
from change_detection.batch.thumbnail import write_thumbnail
from change_detection.chain import ChainOptions, Detection, detect
from change_detection.coverage import check_compared
from change_detection.errors import DetectionError
from change_detection.score import load_detector
from gridtwin.progress import Cancelled, Progress

_TOLD_EVERY_S = 0.5


@dataclass(frozen=True, slots=True)
class SceneTask:
    """What to compare, how, and where to put the score map.

    `memory_mb` is what the worker may use, `models` the workspace whose models may be named. `is_split`: its
    tiles are tasks of their own for all workers of the cluster.
    """

    pair_id: str
    before: Path
    after: Path
    detector: str
    chain: ChainOptions
    out: Path
    log: Path
    beat: Path
    stop: Path
    parameters: Mapping[str, Any] | None = None  # Any: each detector has its own
    memory_mb: float | None = None
    models: Path | None = None
    is_split: bool = False


@dataclass(frozen=True, slots=True)
class TaskResult:
    """What became of a task: a detection, or why there is none. `kind` is done, bad, broken or stopped."""

    pair_id: str
    kind: str
    detection: Detection | None
    duration_s: float
    peak_mb: float
    reason_en: str = ""
    reason_zh: str = ""


def run_task(task: SceneTask) -> TaskResult:
    """Do the task; a fault of the scene is an answer, not an exception."""
    start = time.monotonic()
    task.log.parent.mkdir(parents=True, exist_ok=True)
    task.out.mkdir(parents=True, exist_ok=True)
    with task.log.open("a", encoding="utf-8") as log:
        watch = _Watch(task, log)
        found, kind, english, chinese = None, "done", "", ""
        try:
            found = _detect(task, watch)
        except Cancelled:
            kind, english, chinese = "stopped", "stopped", "已停止"
        except MemoryError as error:
            kind, english = "broken", str(error) or "the worker ran out of memory"
            chinese = getattr(error, "zh", None) or "工作进程内存不足"
        except DetectionError as error:
            kind, english, chinese = "bad", str(error), error.zh or str(error)
        except Exception as error:  # noqa: BLE001 - one scene must not end the batch; the log has it all
            log.write(traceback.format_exc())
            kind, english = "broken", f"{task.after.name}: {type(error).__name__}: {error}"
            chinese = english
        seconds = time.monotonic() - start
        watch.say(f"{kind} after {seconds:.1f} s, peak {_peak_mb():.0f} MB. {english}".rstrip())
    task.beat.unlink(missing_ok=True)
    if not any(task.out.iterdir()):
        task.out.rmdir()
    return TaskResult(task.pair_id, kind, found, seconds, _peak_mb(), english, chinese)


def _detect(task: SceneTask, watch: _Watch) -> Detection:
    watch.say(f"before {task.before}")
    watch.say(f"after  {task.after}")
    watch.say(f"worker {os.uname().nodename} process {os.getpid()}, {task.chain.workers} thread(s)")
    for left_by_a_kill in task.out.glob(".*"):
        left_by_a_kill.unlink(missing_ok=True)
    detector = load_detector(task.detector, task.parameters, workspace=task.models)
    raw = task.out / f".part-{os.getpid()}-score.tif"
    try:
        with _tile_executor(task) as executor:
            found = detect(
                task.before,
                task.after,
                detector,
                options=task.chain,
                score_map=raw,
                executor=executor,
                progress=watch.progress,
            )
        check_compared(found.report(), (task.before.name, task.after.name))
        write_cog(raw, task.out / "score.tif")
    finally:
        raw.unlink(missing_ok=True)
    write_thumbnail(task.after, task.out / "after.jpg", found.grid, task.chain.pair)
    watch.say("report " + json.dumps(found.report(), ensure_ascii=False, default=str))
    watch.say(f"{len(found.outlines)} outline(s)")
    return found


@contextmanager
def _tile_executor(task: SceneTask) -> Iterator[Executor | None]:
    """Who scores the tiles: the whole cluster for a pair that is split, threads of this process otherwise."""
    if not task.is_split:
        yield None
        return
    from change_detection.batch.cluster import tile_executor  # noqa: PLC0415 - heavy, and an extra

    with tile_executor() as executor:
        yield executor


class _Watch:
    """Tells the log and the heartbeat how far the work is; stops it on request or when memory runs short."""

    def __init__(self, task: SceneTask, log: Any) -> None:  # Any: an open text file
        self._task = task
        self._log = log
        self._last = 0.0
        self._stage = ""
        self.progress: Progress = self._report

    def say(self, text: str) -> None:
        self._log.write(f"{datetime.now(UTC).astimezone().isoformat(timespec='seconds')} {text}\n")
        self._log.flush()

    def _report(self, fraction: float, message: str = "") -> None:
        if message and message != self._stage:
            self._stage = message
            self.say(f"{message} ({fraction:.0%})")
        now = time.monotonic()
        if now - self._last < _TOLD_EVERY_S:
            return
        self._last = now
        if self._task.stop.exists():
            raise Cancelled("stopped", zh="已停止")
        limit, used = self._task.memory_mb, _now_mb()
        if limit and used > limit:
            raise MemoryShort(
                f"{self._task.after.name} needed {used:.0f} MB at {self._stage} and each worker may use "
                f"{limit:.0f} MB; use fewer --workers or a higher --memory",
                zh=f"{self._task.after.name}在{self._stage}阶段需要{used:.0f} MB内存，"
                f"每个工作进程限{limit:.0f} MB；请减少--workers或提高--memory",
            )
        self._task.beat.parent.mkdir(parents=True, exist_ok=True)
        self._task.beat.write_text(f"{fraction:.4f} {self._stage}", "utf-8")


def _now_mb() -> float:
    """Resident memory of this process now; the highest so far where the system does not say."""
    try:
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    except OSError:
        return _peak_mb()
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def _peak_mb() -> float:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / 1e6 if sys.platform == "darwin" else peak / 1e3
