"""What goes on beside the intake: the layer `alarm`, changes of the register, the status for others."""

from __future__ import annotations

import json
import logging
import os
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from gridtwin.errors import GridTwinError
from gridtwin.sensing.intake.copying import copy_alarms
from gridtwin.sensing.intake.running import Intake
from gridtwin.sensing.intake.saying import Complaints
from gridtwin.store import Workspace, open_workspace

STATUS_NAME = "sensing-intake.json"
_STATUS_S = 2.0
_STALE_S = 15.0
_log = logging.getLogger(__name__)


class Companion:
    """A thread beside an intake; nothing in it holds up the taking in of observations.

    Args:
        intake: whose companion it is.
        sources: what else belongs into the status, by name.
    """

    def __init__(self, intake: Intake, sources: Mapping[str, Callable[[], Any]] | None = None) -> None:
        self._intake = intake
        self._sources = {} if sources is None else sources  # may be filled after
        self._copied = 0
        self._seen: object = None
        self._complaints = Complaints(_log)
        self._thread = threading.Thread(target=self._work, name="intake companion", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """End, after the intake was stopped: the last alarms are copied, the status is taken away."""
        if self._thread.is_alive():
            self._thread.join()
        self._copy()
        (self._intake.root / STATUS_NAME).unlink(missing_ok=True)

    def _work(self) -> None:
        settings = self._intake.settings
        due = {self._tell: 0.0, self._copy: 0.0, self._look: 0.0}
        every = {
            self._tell: _STATUS_S,
            self._copy: settings.copy_every_s,
            self._look: settings.register_every_s,
        }
        while not self._intake.wait(0.5):
            for work, at in due.items():
                if time.monotonic() >= at:
                    due[work] = time.monotonic() + every[work]
                    work()

    def _copy(self) -> None:
        def copy(workspace: Workspace) -> None:
            self._copied = copy_alarms(
                workspace, self._intake.store, since=self._copied, now=self._intake.clock()
            )

        self._with_workspace("copying alarms into the layer", copy)

    def _look(self) -> None:
        def look(workspace: Workspace) -> None:
            found = (register_mark(workspace), rules_mark(self._intake.root))
            if self._seen is not None and found != self._seen:
                self._intake.renew_register()
            self._seen = found

        self._with_workspace("looking at the register", look)

    def _tell(self) -> None:
        try:
            write_status(self._intake, {name: told() for name, told in self._sources.items()})
        except OSError as error:
            _log.warning("status is not written: %s", error)

    def _with_workspace(self, name: str, work: Callable[[Workspace], None]) -> None:
        try:
            with open_workspace(self._intake.root) as workspace:
                work(workspace)
        except Exception as error:  # noqa: BLE001 - the intake goes on, and this is tried again
            self._complaints.failed(name, error, is_known=isinstance(error, GridTwinError | OSError))
        else:
            self._complaints.worked(name)


def register_mark(workspace: Workspace) -> object:
    """A value that changes with the layer `sensor`."""
    with workspace.asking() as asking:
        found = asking.grouped("sensor", [], latest="valid_from")
    return int(found["number"].sum()), str(found["latest"].max()) if len(found) else ""


def rules_mark(root: Path) -> object:
    """A value that changes with the city's own tables."""
    return tuple(
        (str(path), path.stat().st_mtime_ns) for path in sorted((root / "standards").glob("**/*.toml"))
    )


def write_status(intake: Intake, sources: Mapping[str, Any]) -> None:  # Any: JSON
    """Write what `gridtwin sense status` shows beside the store."""
    counts, moment = intake.counts, time.monotonic()
    body = {
        "pid": os.getpid(),
        "started_at": intake.started_at.isoformat(),
        "written_s": time.time(),
        "rate_per_s": round(counts.rate(moment), 1),
        "last_ms": counts.last_ms,
        "trouble": intake.trouble,
        "sensors": len(intake.pipeline.channels),
        "rules": len(intake.pipeline.alarm_rules),
        **{
            name: getattr(counts, name)
            for name in ("rows_in", "stored", "duplicates", "conflicts", "refused", "alarms")
        },
        **sources,
    }
    path = intake.root / STATUS_NAME
    partial = path.with_name(f".{STATUS_NAME}.{os.getpid()}")
    partial.write_text(json.dumps(body), "utf-8")
    partial.replace(path)


def read_status(root: Path) -> dict[str, Any] | None:  # Any: JSON
    """What a running intake last said; None when none runs."""
    try:
        body: dict[str, Any] = json.loads((root / STATUS_NAME).read_text("utf-8"))
    except (OSError, ValueError):
        return None
    return body if time.time() - body.get("written_s", 0) < _STALE_S else None
