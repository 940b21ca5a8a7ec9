"""`gridtwin access …`: users, roles, tokens and the audit of the twin."""

from __future__ import annotations

import importlib

import typer

from gridtwin.cli._common import tr

app = typer.Typer(
    help=tr("Who may use the twin: users, roles, tokens, audit.", "孪生服务的用户、角色、令牌与审计。"),
    no_args_is_help=True,
)
# Each module offers `COMMANDS`: (name, function, help).
for _name in ("users", "audit"):
    for _command, _function, _help in importlib.import_module(f"gridtwin.cli.access.{_name}").COMMANDS:
        app.command(_command, help=tr(*_help))(_function)

_tokens = typer.Typer(help=tr("Tokens of programs.", "程序令牌。"), no_args_is_help=True)
for _command, _function, _help in importlib.import_module("gridtwin.cli.access.tokens").COMMANDS:
    _tokens.command(_command, help=tr(*_help))(_function)
app.add_typer(_tokens, name="tokens")
