"""`gridtwin pipes …`: underground pipes, from the survey workbook to sections and simulation."""

from __future__ import annotations

import importlib

import typer

from gridtwin.cli._common import tr

# Each module offers `COMMANDS`: (name, function, help in the user's language), one a command.
_MODULES: tuple[str, ...] = (
    "check",
    "clearance",
    "export",
    "import_",
    "isolate",
    "planned",
    "risk",
    "scene",
    "sections",
    "sewer",
    "statistics",
    "simulate",
    "structure",
    "topology",
    "works",
)

app = typer.Typer(
    help=tr(
        "Underground pipes: import, check, trace, isolate, cut, measure, simulate.",
        "地下管线：导入、检查、追踪、关阀、断面、净距、模拟。",
    ),
    no_args_is_help=True,
)
for _module in _MODULES:
    for _name, _function, _help in importlib.import_module(f"gridtwin.cli.pipes.{_module}").COMMANDS:
        app.command(_name, help=_help)(_function)
