"""`gridtwin sense …`: sensors, their observations and alarms."""

from __future__ import annotations

import importlib

import typer

from gridtwin.cli._common import tr

app = typer.Typer(
    help=tr("Sensors: intake, values, alarms, simulation.", "传感器：接收、数值、报警、模拟。"),
    no_args_is_help=True,
)
# Each module offers `COMMANDS`: (name, function, help).
for _name in ("intake", "status", "sensors", "curve", "refused", "simulate", "replay", "forget"):
    for _command, _function, _help in importlib.import_module(f"gridtwin.cli.sense.{_name}").COMMANDS:
        app.command(_command, help=tr(*_help))(_function)

_GROUPS = (
    ("alarms", "Alarms: look at them, acknowledge and clear them.", "报警：查看、确认与解除。"),
    ("windows", "Maintenance windows, in which nothing is raised.", "维护时段：期间不产生报警。"),
    ("rules", "Alarm rules.", "报警规则。"),
)
for _name, *_texts in _GROUPS:
    _group = typer.Typer(help=tr(*_texts), no_args_is_help=True)
    for _command, _function, _help in importlib.import_module(f"gridtwin.cli.sense.{_name}").COMMANDS:
        _group.command(_command, help=tr(*_help))(_function)
    app.add_typer(_group, name=_name)
