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
def owned_intake(city: City, *, is_needed: bool = False) -> Iterator[None]:
    """Take in observations of the workspace until the block ends; where another process does, only look.

    Raises:
        IntakeRuns: another process does, and `is_needed`.
        BadSensingTable: settings or rules of the city cannot be used.
    """
    sensing = city.sensing
    with ExitStack() as held:
        try:
            sensing.intake = held.enter_context(running_intake(city.path))
        except IntakeRuns as error:
            if is_needed:
                raise
            _log.info("%s", error)
        try:
            yield
        finally:
            sensing.intake = None
