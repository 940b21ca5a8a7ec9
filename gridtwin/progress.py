"""How long work says how far it is, and how it is stopped: one callable, no dependency on any screen."""

from __future__ import annotations

from typing import Protocol

from gridtwin.errors import GridTwinError


class Cancelled(GridTwinError):
    """The user stopped the work. Raised by a `Progress` from inside the work; what is stored stays."""


class Progress(Protocol):
    """Called now and then by long work. To cancel, the callable raises `Cancelled`."""

    def __call__(self, fraction: float, message: str = "") -> None:
        """Report that `fraction` (0 … 1) of the work is done."""


def silent(fraction: float, message: str = "") -> None:
    """Progress for nobody: reports nowhere and never cancels."""


def part(progress: Progress, start: float, end: float) -> Progress:
    """Progress of a step that covers `start` … `end` of a larger piece of work.

    >>> seen = []
    >>> part(lambda fraction, message="": seen.append(fraction), 0.5, 1.0)(0.5)
    >>> seen
    [0.75]
    """

    def report(fraction: float, message: str = "") -> None:
        progress(start + (end - start) * fraction, message)

    return report
