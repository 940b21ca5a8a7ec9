"""The part of a city that a sign-off is about: all of it, or streets, communities, unit grids by codes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from gridtwin.ledger.errors import BadScope
from gridtwin.store import Workspace

CITY, STREET, COMMUNITY, GRID = "city", "street", "community", "grid"
_LENGTHS = {9: STREET, 12: COMMUNITY, 15: GRID}
_CLASSES = {STREET: "street", COMMUNITY: "community", GRID: "unit_grid"}
_ZH = {STREET: "街道", COMMUNITY: "社区", GRID: "单元网格"}
_MOST_NAMED = 3


@dataclass(frozen=True, slots=True)
class Scope:
    """Codes of one kind; none for the whole city. `name` is for people."""

    kind: str
    codes: tuple[str, ...] = ()
    name: str = ""

    def holds(self, codes: pd.Series) -> NDArray[np.bool_]:
        """Which of these unit grid codes lie in it; in the whole city also rows that lie in no grid."""
        if self.kind == CITY:
            return np.ones(len(codes), dtype=bool)
        length = len(self.codes[0])
        return codes.fillna("").astype(str).str[:length].isin(self.codes).to_numpy(dtype=bool)


def scope_of(workspace: Workspace, codes: Sequence[str] = ()) -> Scope:
    """The scope of these codes (9 digits streets, 12 communities, 15 unit grids); of none the whole city.

    Raises:
        BadScope: codes of different or unknown length, or one that the workspace does not have.
    """
    wanted = tuple(sorted({code.strip() for code in codes if code.strip()}))
    if not wanted:
        return Scope(CITY, (), workspace.name)
    kinds = {_LENGTHS.get(len(code)) for code in wanted if code.isdecimal()} or {None}
    if None in kinds or len(kinds) > 1 or not all(code.isdecimal() for code in wanted):
        raise BadScope(
            f"scope '{' '.join(wanted)[:80]}': give codes of one kind: streets (9 digits), communities (12) "
            "or unit grids (15)",
            zh=f"签收范围“{' '.join(wanted)[:80]}”：请只给一类编码："
            "街道（9位）、社区（12位）或单元网格（15位）",
        )
    kind = str(kinds.pop())
    columns = ["code"] if kind == GRID else ["code", "name"]
    known = pd.DataFrame(workspace.read(_CLASSES[kind], columns=columns))
    missing = sorted(set(wanted) - set(known["code"].astype(str)))
    if missing:
        raise BadScope(
            f"scope: the workspace has no {_CLASSES[kind]} {', '.join(missing[:5])}",
            zh=f"签收范围：工作区中没有{_ZH[kind]}{'、'.join(missing[:5])}",
        )
    return Scope(kind, wanted, _name(known, wanted, kind))


def _name(known: pd.DataFrame, codes: tuple[str, ...], kind: str) -> str:
    names = dict(zip(known["code"], known["name"], strict=True)) if kind != GRID else {}
    told = [str(names.get(code) or code) for code in codes[:_MOST_NAMED]]
    return "、".join(told) + (f" …（{len(codes)}）" if len(codes) > _MOST_NAMED else "")
