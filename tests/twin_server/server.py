"""Starts the real server as a user would, on a free port."""

from __future__ import annotations

import os
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.ports import free_port

COMMAND = [sys.executable, "-c", "from gridtwin.cli.main import main; main()", "twin", "serve"]
START_SECONDS = 120.0


def run_briefly(*options: str) -> subprocess.CompletedProcess[str]:
    """The command to its end, for runs that are refused."""
    return subprocess.run(
        [*COMMAND, *options],
        check=False,
        capture_output=True,
        text=True,
        timeout=START_SECONDS,
        env=_environment(),
    )


@contextmanager
def serving(
    workspace: Path,
    language: str = "en",
    options: Sequence[str] = ("--without-sign-in",),
    *,
    port: int | None = None,
) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """(address, process) of a running server, as a rule the demo; stopped with Ctrl+C at the end."""
    port = free_port() if port is None else port
    command = [*COMMAND, "--workspace", str(workspace), "--port", str(port), *options]
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=_environment(language)
    )
    lines: queue.Queue[str] = queue.Queue()
    reader = threading.Thread(target=lambda: [lines.put(line) for line in process.stderr or ()], daemon=True)
    reader.start()
    try:
        first = lines.get(timeout=START_SECONDS)
        address = f"http://localhost:{port}"
        assert address in first, first
        yield address, process
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGINT)
            process.wait(20)
        reader.join(5)
        for stream in (process.stdout, process.stderr):
            if stream is not None:
                stream.close()


def _environment(language: str = "en") -> dict[str, str]:
    return {**os.environ, "GRIDTWIN_LANG": language}
