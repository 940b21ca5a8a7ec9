"""Waits for new scenes in a folder and runs a batch when some have arrived whole.

It looks at the folder again and again instead of listening to the file system: that also works on network
drives. A file has arrived when its size and time have stood still; names of unfinished copies (.part …) are
passed over until they are renamed. What was done stands in the workspace, so a restart needs no memory.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from change_detection.batch.errors import BadSource, BatchBusy, ClusterUnusable, NoScenes
from change_detection.batch.listing import NAMES as LISTINGS
from change_detection.batch.process import Clock
from change_detection.batch.session import BatchOptions, results_folder, run_batch
from change_detection.batch.summary import Summary
from change_detection.errors import DetectionError
from gridtwin.progress import Progress, silent
from gridtwin.store import Workspace

Look = dict[Path, tuple[int, int]]


@dataclass(frozen=True, slots=True)
class WatchOptions:
    """How often to look, how long a file must stand still, and whether one look is all (for cron)."""

    interval_s: float = 30.0
    settle_s: float = 60.0
    once: bool = False
    sleep: Callable[[float], None] = time.sleep


def watch(
    folder: Path,
    workspace: Workspace,
    options: BatchOptions,
    watching: WatchOptions,
    *,
    clock: Clock,
    tell: Callable[[Summary | DetectionError], None] = lambda what: None,
    progress: Progress = silent,
) -> Summary | None:
    """Run a batch whenever the folder has changed and stands still; returns the last summary.

    Goes on until interrupted, or after one look. What stands in the way of a batch for a while (an empty
    folder, a busy workspace, a cluster that is down, a listing being edited) is told and tried again.

    Raises:
        NoScenes: there is no such folder.
    """
    if not folder.is_dir():
        raise NoScenes(
            f"{folder} is no folder; watch the folder that new images come into",
            zh=f"{folder}不是文件夹；请给出接收新影像的文件夹",
        )
    last: Summary | None = None
    seen: Look = {}
    done: Look | None = None
    told = ""
    while True:
        found = _look(folder, options, results_folder(workspace.root, options))
        still = _settled(found, seen, watching, clock)
        if still and still != done:
            coming = frozenset(found) - frozenset(still)
            try:
                last = run_batch(
                    folder,
                    workspace,
                    replace(options, skip=frozenset(coming)),
                    clock=clock,
                    progress=progress,
                )
                done, told = still, ""
                tell(last)
            except (BadSource, BatchBusy, ClusterUnusable, NoScenes) as error:
                if watching.once and not isinstance(error, NoScenes):
                    raise
                if str(error) != told:
                    tell(error)
                told = str(error)
        if watching.once:
            return last
        seen = found
        watching.sleep(watching.interval_s)


def _look(folder: Path, options: BatchOptions, results: Path) -> Look:
    """Size and time of every file that is or describes a scene."""
    return {path: state for path, state in _states(folder, options) if not path.is_relative_to(results)}


def _states(folder: Path, options: BatchOptions) -> Iterator[tuple[Path, tuple[int, int]]]:
    unfinished = options.rules.files.unfinished
    for path in folder.absolute().rglob("*"):
        if path.name.startswith(".") or path.suffix.lower() in unfinished:
            continue
        try:
            if path.is_file():
                state = path.stat()
                yield path, (state.st_size, state.st_mtime_ns)
        except FileNotFoundError:
            continue  # renamed or taken away between the two calls


def _settled(found: Look, seen: Look, watching: WatchOptions, clock: Clock) -> Look:
    """Files that stand still: as long as asked for, and not changed since the last look.

    None while a listing is being written: it may speak of any of them.
    """
    now = clock().timestamp()
    still = {
        path: state
        for path, state in found.items()
        if now - state[1] / 1e9 >= watching.settle_s and (watching.once or seen.get(path) == state)
    }
    is_listing_moving = any(path.name in LISTINGS for path in found.keys() - still.keys())
    return {} if is_listing_moving else still
