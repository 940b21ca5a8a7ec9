"""Lives of records as data: the states, what each leads to, and what a change into one needs.

`data/defect_life.toml` and `data/work_life.toml` are such tables; a city may replace one with a file of that
name in the folder standards/ of its workspace.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gridtwin.ledger.errors import BadRuleTable, ImpossibleChange
from gridtwin.ledger.rules import read_table
from gridtwin.model import domain, is_missing


@dataclass(frozen=True, slots=True)
class Life:
    """States of a record: `leads_to` which others, and the fields that must be filled to be in one."""

    name: str
    states: str  # name of the domain
    initial: str
    leads_to: Mapping[str, tuple[str, ...]]
    needs: Mapping[str, tuple[str, ...]]

    def check(self, row: Mapping[str, Any], to: str) -> None:
        """Refuse a change of `row`, which has its new values already, from its state into `to`.

        Raises:
            ImpossibleChange: the state does not lead there, or a field that the change needs is empty.
        """
        now = str(row["state"])
        if to not in self.leads_to[now]:
            raise self._no_way(row, now, to)
        lacking = [name for name in self.needs.get(to, ()) if is_missing(row.get(name))]
        if lacking:
            raise ImpossibleChange(
                f"{row['code']} cannot become {to} without {', '.join(lacking)}; give it with the change",
                zh=f"{row['code']}变为“{self._title(to)}”须填写{'、'.join(lacking)}；请一并给出",
            )

    def _no_way(self, row: Mapping[str, Any], now: str, to: str) -> ImpossibleChange:
        ways = self.leads_to[now]
        if not ways:
            return ImpossibleChange(
                f"{row['code']} is {now}, which is final; record a new one instead of changing it to {to}",
                zh=f"{row['code']}为“{self._title(now)}”，是最终状态，不能改为“{self._title(to)}”；请另行登记",
            )
        return ImpossibleChange(
            f"{row['code']} is {now} and cannot become {to}; it can become {', '.join(ways)}",
            zh=f"{row['code']}为“{self._title(now)}”，不能改为“{self._title(to)}”；"
            f"可改为{'、'.join(map(self._title, ways))}",
        )

    def _title(self, state: str) -> str:
        return domain(self.states).title(state)


def load_life(name: str, override_dir: Path | None = None) -> Life:
    """The life `data/<name>.toml`.

    Raises:
        BadRuleTable: a key is missing, or a state is not in the domain.
    """
    raw = read_table(name, None if override_dir is None else override_dir / f"{name}.toml")
    try:
        made = Life(
            name=name,
            states=str(raw["domain"]),
            initial=str(raw["initial"]),
            leads_to={state: tuple(ways) for state, ways in raw["leads_to"].items()},
            needs={state: tuple(fields) for state, fields in raw.get("needs", {}).items()},
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise BadRuleTable(
            f"{name}.toml: {error}; it needs domain, initial and the table leads_to",
            zh=f"{name}.toml：{error}；须有domain、initial和leads_to表",
        ) from error
    _check_states(made)
    return made


def _check_states(life: Life) -> None:
    allowed = domain(life.states).allowed
    named = {
        life.initial,
        *life.leads_to,
        *life.needs,
        *(to for ways in life.leads_to.values() for to in ways),
    }
    unknown = sorted(named - allowed) + sorted(allowed - set(life.leads_to))
    if unknown:
        raise BadRuleTable(
            f"{life.name}.toml: '{unknown[0]}' is not a state of {life.states}, or leads_to lacks it",
            zh=f"{life.name}.toml：“{unknown[0]}”不是{life.states}中的状态，或leads_to中缺少它",
        )
