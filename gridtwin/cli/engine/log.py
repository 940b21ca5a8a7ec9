"""Where the engine keeps the details of defects: one file an account, turned over when it grows."""

from __future__ import annotations

import logging
import os
import sys
import tempfile
from logging.handlers import RotatingFileHandler
from pathlib import Path

_BYTES, _OLD = 1_000_000, 3


def start_log(path: Path | None) -> Path | None:
    """Write the log to a file; None where nothing can be written, and the log then goes to standard error."""
    for candidate in [path] if path else _places():
        try:
            candidate.parent.mkdir(parents=True, exist_ok=True)
            handler: logging.Handler = RotatingFileHandler(
                candidate, maxBytes=_BYTES, backupCount=_OLD, encoding="utf-8"
            )
        except OSError:
            continue
        _use(handler)
        return candidate
    _use(logging.StreamHandler(sys.stderr))
    return None


def _use(handler: logging.Handler) -> None:
    handler.setFormatter(logging.Formatter("%(asctime)s %(process)d %(name)s %(levelname)s %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.WARNING)
    logging.getLogger("gridtwin.engine").setLevel(logging.INFO)


def _places() -> list[Path]:
    """The folder for such files on this system, else one for passing files."""
    state = os.environ.get("LOCALAPPDATA") or os.environ.get("XDG_STATE_HOME") or "~/.local/state"
    own = Path(tempfile.gettempdir()) / f"gridtwin-{os.getpid()}"
    return [Path(state).expanduser() / "gridtwin" / "engine.log", own / "engine.log"]
