"""`gridtwin roads|bridges|tunnels|facilities …`: one set of commands for four ledgers."""

from __future__ import annotations

import importlib

import typer

from gridtwin.cli._common import tr

# Each module offers `COMMANDS`: (name, ledgers, make, help), one a command. `ledgers` names the groups that
# have it; `make(ledger)` gives the function for that group. `GROUPS` are the same for groups of commands.
_MODULES: tuple[str, ...] = (
    "cards",
    "rating",
    "maintenance",
    "stationing",
    "linear_events",
    "realigning",
    "inspection",
    "works",
    "packs",
    "owners",
    "pack_files",
    "reports",
)

_HELP = {
    "roads": (
        "Roads: cards, stationing, inspections, condition, works, reports.",
        "道路：资料卡、桩号、检查、技术状况、养护、报告。",
    ),
    "bridges": (
        "Bridges: cards, inspections, condition, works, reports.",
        "桥梁：资料卡、检查、技术状况、养护、报告。",
    ),
    "tunnels": (
        "Tunnels: cards, inspections, condition, works, reports.",
        "隧道：资料卡、检查、技术状况、养护、报告。",
    ),
    "facilities": (
        "Facilities by packs: lamp poles, covers, toilets, trees and what a city adds.",
        "设施包：灯杆、井盖、公厕、古树及城市自定义设施。",
    ),
}


def _build() -> dict[str, typer.Typer]:
    made = {name: typer.Typer(help=tr(*text), no_args_is_help=True) for name, text in _HELP.items()}
    for module in _MODULES:
        offered = importlib.import_module(f"gridtwin.cli.ledgers.{module}")
        for name, ledgers, make, text in offered.COMMANDS:
            for ledger in ledgers:
                made[ledger].command(name, help=text)(make(ledger))
        for name, ledgers, make, text in getattr(offered, "GROUPS", ()):
            for ledger in ledgers:
                made[ledger].add_typer(make(ledger), name=name, help=text)
    return made


apps = _build()
