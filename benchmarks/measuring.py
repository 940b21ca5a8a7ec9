"""What several benchmarks share: a sample city, processor seconds and memory of processes."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
_TICK = os.sysconf("SC_CLK_TCK")
_CLI = (sys.executable, "-c", "from gridtwin.cli.main import main; main()")


def sample(path: Path, size: str, *options: str) -> Path:
    """The folder of a sample city, made by `gridtwin demo create`."""
    command = [*_CLI, "demo", "create", str(path), "--size", size, *options]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=ROOT)
    return path


def timed(act: Callable[[], object]) -> tuple[float, float]:
    """(seconds by the clock, processor seconds of this process) that something takes."""
    begun, busy = time.perf_counter(), time.process_time()
    act()
    return time.perf_counter() - begun, time.process_time() - busy


def memory_mb(pid: int) -> float:
    """What a process holds in memory now."""
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return int(next(line for line in lines if line.startswith("VmRSS")).split()[1]) / 1024


def cpu_s(*pids: int) -> float:
    """Processor seconds that processes have used so far; those that have ended count nothing."""
    total = 0.0
    for pid in pids:
        try:
            fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
        except OSError:
            continue
        total += (int(fields[11]) + int(fields[12])) / _TICK
    return total


def below(root: int) -> set[int]:
    """A process and all that it started, and those that they started."""
    parents: dict[int, int] = {}
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            parents[int(entry.name)] = int((entry / "stat").read_text().rsplit(")", 1)[1].split()[1])
        except OSError:
            continue
    found = {root}
    while more := {pid for pid, parent in parents.items() if parent in found} - found:
        found |= more
    return found


def started_cpu_s() -> float:
    """Processor seconds of everything that this program started: other work on the machine does not count."""
    own = os.getpid()
    return cpu_s(*(below(own) - {own}))
