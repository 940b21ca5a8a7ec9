"""`engine.…`: what the engine is and can do. Answered at once, before anything that waits."""

from __future__ import annotations

from typing import Any

from gridtwin import __version__
from gridtwin.cli.engine.method import Method
from gridtwin.cli.engine.params import Nothing
from gridtwin.cli.engine.session import Session
from gridtwin.progress import Progress


def ping(_: Session, __: Nothing, ___: Progress) -> dict[str, Any]:
    """That the engine listens."""
    return {"version": __version__}


def describe(_: Session, __: Nothing, ___: Progress) -> dict[str, Any]:
    """All methods with their schemas."""
    from gridtwin.cli.engine.registry import methods

    return {"version": __version__, "methods": [method.described() for method in methods().values()]}


METHODS = (
    Method("engine.ping", ("Is the engine there", "引擎是否就绪"), Nothing, ping, ("version", "版本")),
    Method(
        "engine.describe",
        ("All methods", "全部方法"),
        Nothing,
        describe,
        (
            "methods: name, title, params (JSON schema), changes, returns",
            "methods：名称、标题、参数模式、是否更改、返回值",
        ),
    ),
)
