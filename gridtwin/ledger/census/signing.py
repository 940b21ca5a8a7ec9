"""The sign-off of a census round: what stands in the way, who signed for what, what was changed since.

A sign-off is a row of `census_signoff`. It is never changed but once: when it is taken back, with a reason.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

import geopandas as gpd
import pandas as pd

from gridtwin.ledger.census.intake import check_stored
from gridtwin.ledger.census.rounds import is_surveyed, with_first_stored
from gridtwin.ledger.census.sampling import SampleResult, judge_sample, load_limits
from gridtwin.ledger.census.scope import Scope
from gridtwin.ledger.errors import CannotSign
from gridtwin.ledger.rules import Severity, load_rules
from gridtwin.model import domain
from gridtwin.progress import Progress, silent
from gridtwin.store import Workspace

SIGNED, WITHDRAWN = "signed", "withdrawn"


@dataclass(frozen=True, slots=True)
class Round:
    """A census round: what it is called and its first day."""

    name: str
    since: date


@dataclass(frozen=True, slots=True)
class Assessment:
    """The census of a scope before it is signed off.

    Attributes:
        classes: class_code, class_name, components, surveyed, errors, warnings; the largest first.
        rules: rule → number of findings in the scope.
        findings: all of them, errors first.
        standing: number of the sign-off of this scope and round that stands; empty where there is none.
    """

    scope: Scope
    round: Round
    components: int
    surveyed: int
    grids: int
    grids_surveyed: int
    errors: int
    warnings: int
    classes: pd.DataFrame
    rules: Mapping[str, int]
    findings: gpd.GeoDataFrame
    sample: SampleResult | None
    standing: str = ""

    @property
    def needs_grounds(self) -> bool:
        """Whether there are open points that the signer must answer for."""
        return bool(self.warnings or self.surveyed < self.components or (self.sample and self.sample.outside))

    def hindrance(self) -> tuple[str, str] | None:
        """What keeps it from being signed, in English and Chinese; None when nothing does."""
        if self.standing:
            return (
                f"{self.scope.name} is signed off for this round ({self.standing}); take that back first",
                f"{self.scope.name}本轮已签收（{self.standing}）；请先撤销该签收",
            )
        if not self.components:
            return f"{self.scope.name} has no components to sign for", f"{self.scope.name}没有可签收的部件"
        if self.errors:
            listed = ", ".join(f"{rule} {number}" for rule, number in self.error_rules().items())
            return (
                f"{self.errors} errors are open ({listed}); mend them, then sign off",
                f"仍有{self.errors}个错误（{listed}）；请先改正再签收",
            )
        return None

    def error_rules(self) -> dict[str, int]:
        """Rule → number of its errors."""
        wrong = self.findings[self.findings["severity"] == Severity.ERROR]
        return {str(rule): int(number) for rule, number in wrong["rule"].value_counts().sort_index().items()}

    def as_json(self) -> dict[str, Any]:  # Any: JSON values
        """The figures that are stored with the sign-off."""
        return {
            "grids": self.grids,
            "grids_surveyed": self.grids_surveyed,
            "classes": self.classes.to_dict("records"),
            "rules": dict(self.rules),
            "sample": None if self.sample is None else self.sample.as_json(),
        }


@dataclass(frozen=True, slots=True)
class Signature:
    """Who signs; `grounds` answer for open points."""

    name: str
    role: str
    grounds: str = ""


def assess(
    workspace: Workspace,
    scope: Scope,
    the_round: Round,
    *,
    now: datetime,
    sample: Path | None = None,
    progress: Progress = silent,
) -> Assessment:
    """Check the components of a scope and count them; nothing is stored.

    Raises:
        BadCensusTable: the workspace has no unit grids.
        BadSample: the file with the results of the sample cannot be used.
    """
    report = check_stored(workspace, now=now, progress=progress)
    components = with_first_stored(
        workspace, gpd.GeoDataFrame(workspace.read("component")).reset_index(drop=True)
    )
    components["is_done"] = is_surveyed(components, the_round.since)
    inside = scope.holds(components["grid_code"])
    found = report.findings
    found = found[inside[found["row"].to_numpy(dtype=int) - 2]] if len(found) else found
    found = gpd.GeoDataFrame(found.sort_values("severity", kind="stable", ignore_index=True))
    mine = components[inside]
    grids = workspace.read("unit_grid", columns=["code"])["code"]
    grids = grids[scope.holds(grids)]
    severities = found["severity"].astype(str)
    judged = None
    if sample is not None:
        judged = judge_sample(sample, gpd.GeoDataFrame(mine), load_limits(workspace.root / "standards"))
    return Assessment(
        scope, the_round,
        components=len(mine),
        surveyed=int(mine["is_done"].sum()),
        grids=len(grids),
        grids_surveyed=int(grids.isin(mine.loc[mine["is_done"], "grid_code"]).sum()),
        errors=int((severities == Severity.ERROR).sum()),
        warnings=int((severities == Severity.WARNING).sum()),
        classes=_by_class(mine, components, found),
        rules={str(rule): int(number) for rule, number in found["rule"].value_counts().sort_index().items()},
        findings=found,
        sample=judged,
        standing=_standing(workspace, scope, the_round),
    )  # fmt: skip


def sign_off(
    workspace: Workspace, found: Assessment, signature: Signature, *, actor: str, now: datetime
) -> str:
    """Store the sign-off; returns its number.

    Raises:
        CannotSign: errors are open, it is signed already, nobody signs, or open points have no grounds.
    """
    refused = found.hindrance()
    if refused is not None:
        raise CannotSign(refused[0], zh=refused[1])
    if not signature.name.strip() or not signature.role.strip():
        raise CannotSign("say who signs: name and role", zh="请填写签收人及其职务")
    unsurveyed = found.components - found.surveyed
    if found.needs_grounds and not signature.grounds.strip():
        raise CannotSign(
            f"open points: {found.warnings} warnings, {unsurveyed} components not of this "
            "round, or a sample outside its limits; say on which grounds it is signed all the same",
            zh=f"存在遗留问题（警告{found.warnings}个、非本轮普查部件{unsurveyed}个，或抽样超限）；"
            "请填写仍予签收的理由",
        )
    code = _next_code(workspace, now)
    row = {
        "code": code, "round_name": found.round.name, "round_since": found.round.since,
        "scope_kind": found.scope.kind, "scope_codes": " ".join(found.scope.codes) or None,
        "scope_name": found.scope.name, "components": found.components, "surveyed": found.surveyed,
        "warnings": found.warnings, "grounds": signature.grounds.strip() or None, "figures": found.as_json(),
        "signer_name": signature.name.strip(), "signer_role": signature.role.strip(), "signed_at": now,
        "state": SIGNED,
    }  # fmt: skip
    workspace.write("census_signoff", pd.DataFrame([row]), actor=actor, now=now, reason="census signed off")
    return code


def take_back_signoff(workspace: Workspace, code: str, *, reason: str, actor: str, now: datetime) -> None:
    """A sign-off no longer stands; it stays on record with who took it back, when and why.

    Raises:
        CannotSign: there is none of that number, it was taken back already, or no reason is given.
    """
    row = signoff_of(workspace, code)
    if row["state"] != SIGNED:
        raise CannotSign(f"sign-off {code} was taken back already", zh=f"签收{code}已撤销")
    if not reason.strip():
        raise CannotSign("say why the sign-off is taken back", zh="请填写撤销签收的原因")
    changed = {
        "id": row["id"], "row_version": row["row_version"], "state": WITHDRAWN, "withdrawn_at": now,
        "withdrawn_by": actor, "withdrawn_reason": reason.strip(),
    }  # fmt: skip
    workspace.update("census_signoff", pd.DataFrame([changed]), actor=actor, now=now, reason=reason.strip())


def signoff_of(workspace: Workspace, code: str) -> dict[str, Any]:  # Any: values of the store
    """The row of the sign-off with that number.

    Raises:
        CannotSign: there is none.
    """
    found = workspace.read("census_signoff", where={"code": code})
    if not len(found):
        raise CannotSign(f"there is no sign-off '{code}'", zh=f"没有编号为“{code}”的签收")
    return {str(name): value for name, value in found.iloc[0].items()}


def signoffs(workspace: Workspace) -> pd.DataFrame:
    """All sign-offs, the newest first, with `added`, `changed`, `removed`, `edits` of their scope since."""
    rows = pd.DataFrame(workspace.read("census_signoff"))
    rows = rows.sort_values("signed_at", ascending=False, kind="stable", ignore_index=True)
    counts = ("added", "changed", "removed")
    if not len(rows):
        return rows.assign(**dict.fromkeys((*counts, "edits"), 0))
    moves = _edits(workspace)
    for at, row in rows.iterrows():
        codes = str(row["scope_codes"] or "").split() if isinstance(row["scope_codes"], str) else []
        later = moves[(moves["moment"] > row["signed_at"]).to_numpy()]
        later = later[Scope(str(row["scope_kind"]), tuple(codes)).holds(later["grid_code"])]
        for kind in counts:
            rows.loc[at, kind] = int((later["kind"] == kind).sum())
    rows[list(counts)] = rows[list(counts)].astype(int)
    return rows.assign(edits=rows[list(counts)].sum(axis=1))


def _edits(workspace: Workspace) -> pd.DataFrame:
    """Every change of a component: kind, moment, and the grid it lay in before, of a new one lies in."""
    now = workspace.read("component", columns=["grid_code", "valid_from", "row_version"])
    fresh = now[now["row_version"] == 1]
    parts = [pd.DataFrame({"kind": "added", "moment": fresh["valid_from"], "grid_code": fresh["grid_code"]})]
    columns = ["valid_from", "action", "version", "row"]
    past = pd.DataFrame(workspace.read("history", where={"class_name": "component"}, columns=columns))
    if len(past):
        rows = [json.loads(row) if isinstance(row, str) else dict(row) for row in past["row"]]
        grids = [row.get("grid_code") for row in rows]
        kinds = past["action"].map({"update": "changed", "retire": "removed"}).to_numpy()
        parts.append(
            pd.DataFrame({"kind": kinds, "moment": past["valid_from"].to_numpy(), "grid_code": grids})
        )
        first = (past["version"] == 1).to_numpy()
        born = [row.get("valid_from") for row, is_first in zip(rows, first, strict=True) if is_first]
        parts.append(
            pd.DataFrame(
                {
                    "kind": "added",
                    "moment": born,
                    "grid_code": [g for g, one in zip(grids, first, strict=True) if one],
                }
            )
        )
    parts = [
        part.assign(moment=pd.to_datetime(part["moment"], utc=True, format="ISO8601"))
        for part in parts
        if len(part)
    ]
    return (
        pd.concat(parts, ignore_index=True)
        if parts
        else pd.DataFrame(columns=["kind", "moment", "grid_code"])
    )


def _by_class(mine: pd.DataFrame, every: pd.DataFrame, found: pd.DataFrame) -> pd.DataFrame:
    names = {str(entry.value): entry for entry in domain("component_class").values}
    counted = mine.groupby(mine["class_code"].fillna(""), observed=True)["is_done"].agg(["size", "sum"])
    table = counted.astype(int).rename_axis("class_code").reset_index()
    table.columns = pd.Index(["class_code", "components", "surveyed"])
    table.insert(1, "class_name", [names[code].zh if code in names else "" for code in table["class_code"]])
    table.insert(
        2, "class_name_en", [names[code].en if code in names else "" for code in table["class_code"]]
    )
    of_row = (
        every["class_code"].fillna("").to_numpy()[found["row"].to_numpy(dtype=int) - 2] if len(found) else []
    )
    for severity in ("error", "warning"):
        hits = pd.Series(of_row, dtype=object)[(found["severity"].astype(str) == severity).to_numpy()]
        table[f"{severity}s"] = table["class_code"].map(hits.value_counts()).fillna(0).astype(int)
    return table.sort_values(["components", "class_code"], ascending=[False, True], ignore_index=True)


def _standing(workspace: Workspace, scope: Scope, the_round: Round) -> str:
    rows = workspace.read("census_signoff", where={"state": SIGNED, "scope_kind": scope.kind})
    same = (rows["scope_codes"].fillna("") == " ".join(scope.codes)) & (
        pd.to_datetime(rows["round_since"]).dt.date == the_round.since
    )
    return str(rows.loc[same, "code"].iloc[0]) if same.any() else ""


def _next_code(workspace: Workspace, now: datetime) -> str:
    day = f"{workspace.division}QS{now:%Y%m%d}"
    number = 1
    while workspace.has_code("census_signoff", f"{day}{number:02d}"):
        number += 1
    return f"{day}{number:02d}"


def rule_titles() -> dict[str, tuple[str, str]]:
    """Rule of the census → what it asks, in English and Chinese."""
    return {name: (rule.en, rule.zh) for name, rule in load_rules("census_rules").items()}
