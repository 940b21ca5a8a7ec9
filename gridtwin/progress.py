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


_BETWEEN = "\u2063"  # invisible, and nothing that a text has in it


def both(english: str, chinese: str) -> str:
    """A message in both languages, where it is more than one of the steps that the command line knows.

    >>> in_both(both("street 1 of 3", "第1个街道，共3个"))
    ('street 1 of 3', '第1个街道，共3个')
    """
    return f"{english}{_BETWEEN}{chinese}"


def in_both(message: str) -> tuple[str, str]:
    """English and Chinese of a message; twice the same where it has one language.

    >>> in_both("align")
    ('align', 'align')
    """
    english, _, chinese = message.partition(_BETWEEN)
    return english, chinese or english


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
