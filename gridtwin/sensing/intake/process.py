"""The whole intake of a process: the worker, the broker, a port, and what goes on beside them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path
from typing import Any

from gridtwin.sensing.intake.keeping_up import Companion
from gridtwin.sensing.intake.mqtt import MqttLink
from gridtwin.sensing.intake.running import Intake, start_intake
from gridtwin.sensing.intake.settings import IntakeSettings

Port = Callable[[Intake], AbstractContextManager[str]]


@contextmanager
def running_intake(
    root: Path, *, port: Port | None = None, settings: IntakeSettings | None = None
) -> Iterator[Intake]:
    """Take in the observations of a workspace until the block ends, from its broker and by a port of its own.

    Args:
        root: folder of the workspace.
        settings: instead of those of its sensing.toml.
        port: opens the port of `sensing.toml` and gives its address; None where requests come another way.

    Raises:
        IntakeRuns: another process has the intake of this workspace.
        BadSensingTable: settings or rules cannot be used.
    """
    with ExitStack() as open_now:
        intake = start_intake(root, settings=settings)
        sources: dict[str, Callable[[], Any]] = {}  # Any: JSON
        companion = Companion(intake, sources)
        open_now.callback(intake.close)
        open_now.callback(companion.stop)  # copies the last alarms, so it ends after the intake
        open_now.callback(intake.stop)
        if intake.settings.mqtt.host:
            link = MqttLink(intake)
            sources["mqtt"] = link.health
            link.start()
            open_now.callback(link.stop)
        if port is not None and intake.settings.http.port:
            address = open_now.enter_context(port(intake))
            sources["http"] = lambda: address
        companion.start()
        yield intake
