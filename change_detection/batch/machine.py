"""What this machine has to give: cores and memory, also inside a container or a systemd slice."""

from __future__ import annotations

import os
from pathlib import Path

_SHARE = 0.8
_LIMITS = (Path("/sys/fs/cgroup/memory.max"), Path("/sys/fs/cgroup/memory/memory.limit_in_bytes"))


def usual_workers() -> int:
    """One process for two cores: each task has threads of its own."""
    return max(1, cores() // 2)


def cores() -> int:
    """Cores this process may use."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:
        return os.cpu_count() or 1


def memory_gb() -> float:
    """Four fifths of the memory of the machine, or of the limit it runs under."""
    total = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    for path in _LIMITS:
        try:
            total = min(total, int(path.read_text("ascii")))
        except (OSError, ValueError):
            continue
    return total * _SHARE / 1e9
