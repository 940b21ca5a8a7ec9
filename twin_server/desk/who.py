"""Who sits at the desk: name, title to show, and where the request came from."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Who:
    """An inspector or operator at work."""

    name: str
    title: str
    address: str = "local"
