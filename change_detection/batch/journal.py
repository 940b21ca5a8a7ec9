"""The journal of a workspace's batches: one line a change of state, appended and flushed, never rewritten.

What counts as done stands in the workspace (its detection_run rows); the journal remembers which pair led to
which run, what failed and why, and what was at work when a process died. A torn last line, all that a kill
can leave, is passed over.
"""

from __future__ import annotations

import fcntl
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from change_detection.batch.errors import BatchBusy

FOLDER = "batch"


class State(StrEnum):
    """Where a pair stands. `failed` is the input's fault and waits for a new file; `broken` is not."""

    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    BROKEN = "broken"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class Entry:
    """The last that is known of a pair."""

    pair_id: str
    state: State
    at: datetime
    before: tuple[str, ...] = ()
    after: str = ""
    run_id: str | None = None
    patches: int = 0
    duration_s: float = 0.0
    megapixels: float = 0.0
    peak_mb: float = 0.0
    reason_en: str = ""
    reason_zh: str = ""
    facts: dict[str, Any] = field(default_factory=dict)  # Any: plain JSON values


class Journal:
    """An open journal. Use `open_journal`."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.entries: dict[str, Entry] = {}
        if path.exists():
            self._replay(path.read_bytes())
        self._out = path.open("ab")

    def write(self, entry: Entry) -> None:
        """Append an entry; when this returns it is on the disk."""
        line = json.dumps(asdict(entry), ensure_ascii=False, default=_plain)
        self._out.write(line.encode() + b"\n")
        self._out.flush()
        os.fsync(self._out.fileno())
        self.entries[entry.pair_id] = entry

    def get(self, pair_id: str) -> Entry | None:
        """The last entry of a pair."""
        return self.entries.get(pair_id)

    def speed(self) -> float | None:
        """Megapixels a second of one worker: the median of what was done, None before anything was."""
        speeds = sorted(
            entry.megapixels / entry.duration_s
            for entry in self.entries.values()
            if entry.state is State.DONE and entry.duration_s > 0 and entry.megapixels > 0
        )
        return speeds[len(speeds) // 2] if speeds else None

    def close(self) -> None:
        """Close the file."""
        self._out.close()

    def _replay(self, content: bytes) -> None:
        for line in content.split(b"\n"):
            try:
                raw = json.loads(line)
                entry = Entry(
                    **{
                        **raw,
                        "state": State(raw["state"]),
                        "at": datetime.fromisoformat(raw["at"]),
                        "before": tuple(raw["before"]),
                    }
                )
            except (ValueError, KeyError, TypeError):
                continue
            self.entries[entry.pair_id] = entry
        if content and not content.endswith(b"\n"):
            with self.path.open("ab") as out:
                out.write(b"\n")


@contextmanager
def open_journal(root: Path) -> Iterator[Journal]:
    """The journal of a workspace, for one process at a time.

    Raises:
        BatchBusy: another process has it.
    """
    folder = root / FOLDER
    folder.mkdir(exist_ok=True)
    with (folder / "lock").open("a+") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise BatchBusy(
                f"another batch or watch is at work on {root}; wait for it, or stop it first",
                zh=f"{root}上已有另一个批处理或监视任务在运行；请等待其结束，或先停止它",
            ) from error
        journal = Journal(folder / "journal.jsonl")
        try:
            yield journal
        finally:
            journal.close()


def _plain(value: object) -> str:
    return value.isoformat() if isinstance(value, datetime) else str(value)
