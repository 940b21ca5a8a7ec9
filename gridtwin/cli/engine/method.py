"""A method of the engine as it is declared: name, parameters, function, what it gives."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from gridtwin.cli.engine.params import schema
from gridtwin.cli.engine.session import Session
from gridtwin.progress import Progress

Words = tuple[str, str]  # English, Chinese
Run = Callable[[Session, Any, Progress], Any]  # Any: the parameters' class; JSON values


@dataclass(frozen=True, slots=True)
class Method:
    """One method. `changes`: it changes rows, so that it cannot be dropped in the middle.

    `stores_from`: the step of its progress with which it begins to store; before that it can be dropped.
    `is_alone`: it works in a process of its own and waits for no other request.
    """

    name: str
    title: Words
    params: type
    run: Run
    returns: Words
    changes: bool = False
    stores_from: str = ""
    is_alone: bool = False

    def described(self) -> dict[str, Any]:  # Any: JSON values
        """What `engine.describe` tells of it."""
        return {
            "name": self.name,
            "title": {"en": self.title[0], "zh": self.title[1]},
            "params": schema(self.params),
            "changes": self.changes,
            "returns": {"en": self.returns[0], "zh": self.returns[1]},
        }
