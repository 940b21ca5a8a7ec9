"""One build at a time: a lock that the system lets go of when the process ends, however it ends."""

from __future__ import annotations

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from twin_server.errors import BuildRunning


@contextmanager
def building(scene: Path) -> Iterator[None]:
    """Hold the scene folder for one build.

    Raises:
        BuildRunning: another process builds it.
    """
    with (scene / "build.lock").open("a") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise BuildRunning(
                f"another build of {scene} is running; wait for it to end",
                zh=f"{scene}正在由另一进程构建；请等待其结束",
            ) from error
        yield
