"""What the detection commands share."""

from __future__ import annotations

from typing import Any

import typer

from gridtwin.cli._common import tr

DEFAULT_DETECTOR = "building"


def option(name: str, english: str, chinese: str) -> Any:  # Any: typer's own option object
    """An option with help in the user's language."""
    return typer.Option(name, help=tr(english, chinese))
