"""The intake within the server of the twin: this process takes in observations, unless another one does."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from gridtwin.sensing.errors import IntakeRuns
from gridtwin.sensing.intake.process import running_intake
from twin_server.city import City

_log = logging.getLogger(__name__)


@contextmanager
def owned_intake(city: City) -> Iterator[None]:
    """Take in observations of the workspace until the block ends; where another process does, only look.

    Raises:
        BadSensingTable: settings or rules of the city cannot be used.
    """
    sensing = city.sensing
    with ExitStack() as held:
        try:
            sensing.intake = held.enter_context(running_intake(city.path))
        except IntakeRuns as error:
            _log.info("%s", error)
        try:
            yield
        finally:
            sensing.intake = None
