"""Verdicts, reasons and times: `data/review.toml`, and the city's `standards/review.toml` over it."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from importlib.resources import files
from pathlib import Path
from typing import Any

from gridtwin.model import feature_class
from gridtwin.model.domain import domain
from gridtwin.toml_file import read_toml
from twin_server.desk.errors import BadReviewTable

OWN_FILE = "standards/review.toml"
_NEW = "new"
_CODE = re.compile(r"[a-z][a-z0-9_]{1,39}")
_COLOR = re.compile(r"#[0-9a-f]{6}")


@dataclass(frozen=True, slots=True)
class Times:
    """See `data/review.toml`."""

    claim_s: int
    renew_s: int
    pause_min: int
    due_days: int


@dataclass(frozen=True, slots=True)
class Choice:
    """A verdict on the screen: status of the domain patch_status, key and colour."""

    status: str
    key: str
    color: str


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a verdict was given. `when`: values of a patch's columns for which it is suggested."""

    code: str
    status: str
    zh: str
    en: str
    needs_note: bool = False
    when: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def fits(self, row: Mapping[str, Any]) -> bool:  # Any: cells
        """Whether it is suggested for a patch."""
        return all(str(row.get(name)) in values for name, values in self.when.items())


@dataclass(frozen=True, slots=True)
class ReviewTable:
    """All of the table."""

    times: Times
    choices: tuple[Choice, ...]
    reasons: Mapping[str, Reason]

    def reasons_of(self, status: str) -> list[Reason]:
        """The reasons of a verdict, in the order of the file."""
        return [one for one in self.reasons.values() if one.status == status]

    def suggested(self, status: str, row: Mapping[str, Any]) -> Reason | None:  # Any: cells
        """The reason that speaks for itself: first of those with conditions, then of those without."""
        own = self.reasons_of(status)
        fitting = [one for one in own if one.when and one.fits(row)]
        plain = [one for one in own if not one.when and not one.needs_note]
        return next(iter([*fitting, *plain]), None)


def review_table(workspace: Path | None = None) -> ReviewTable:
    """The table of a workspace, or GridTwin's own.

    Raises:
        BadReviewTable: a file cannot be read or breaks a rule.
    """
    text = (files("twin_server.desk") / "data" / "review.toml").read_text("utf-8")
    own = parse_table(tomllib.loads(text))
    path = workspace / OWN_FILE if workspace is not None else None
    if path is None or not path.is_file():
        return own
    hint = ("docs/desk.md", "见docs/desk.md")
    return _laid_over(own, read_toml(path, missing=BadReviewTable, bad=BadReviewTable, hint=hint), str(path))


def parse_table(raw: Mapping[str, Any], where: str = "review.toml") -> ReviewTable:  # Any: TOML
    """The table of a file's values.

    Raises:
        BadReviewTable: an unknown key, status, column, or a code or key that stands twice.
    """
    _only(raw, {"desk", "verdict", "reason"}, where)
    try:
        table = ReviewTable(
            times=Times(**raw["desk"]),
            choices=tuple(Choice(**entry) for entry in raw["verdict"]),
            reasons=_reasons(raw["reason"], where),
        )
    except (KeyError, TypeError) as error:
        raise _bad(where, f"an entry lacks or has too much: {error}") from error
    _check(table, where)
    return table


def _laid_over(own: ReviewTable, raw: Mapping[str, Any], where: str) -> ReviewTable:
    _only(raw, {"desk", "reason"}, where)
    try:
        times = replace(own.times, **raw.get("desk", {}))
    except TypeError as error:
        raise _bad(where, f"[desk]: {error}") from error
    table = replace(own, times=times, reasons={**_reasons(raw.get("reason", []), where), **own.reasons})
    _check(table, where)
    return table


def _reasons(entries: Any, where: str) -> dict[str, Reason]:  # Any: TOML
    made: dict[str, Reason] = {}
    for entry in entries:
        try:
            when = {name: tuple(values) for name, values in entry.get("when", {}).items()}
            reason = Reason(**{**entry, "when": when})
        except (TypeError, AttributeError) as error:
            raise _bad(where, f"[[reason]] {entry!r:.80}: {error}") from error
        if reason.code in made:
            raise _bad(where, f"reason '{reason.code}' stands twice")
        made[reason.code] = reason
    return made


def _check(table: ReviewTable, where: str) -> None:
    for name in Times.__dataclass_fields__:
        value = getattr(table.times, name)
        if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= 86_400:
            raise _bad(where, f"[desk] {name} is {value!r}; it takes a whole number from 1 to 86400")
    if table.times.renew_s * 2 > table.times.claim_s:
        raise _bad(where, "renew_s is more than half of claim_s: a claim would end while the page is open")
    known = {str(entry.value) for entry in domain("patch_status").values} - {_NEW}
    for choice in table.choices:
        if (
            choice.status not in known
            or not re.fullmatch(r"[1-9]", choice.key)
            or not _COLOR.fullmatch(choice.color)
        ):
            raise _bad(
                where, f"verdict '{choice.status}' is no status of patch_status, or its key or colour is none"
            )
    keys = [choice.key for choice in table.choices]
    if len(set(keys)) != len(keys) or {choice.status for choice in table.choices} != known:
        raise _bad(where, f"each of {', '.join(sorted(known))} needs one verdict with a key of its own")
    columns = feature_class("change_patch").field_names
    for reason in table.reasons.values():
        _check_reason(reason, known, columns, where)
    for status in known:
        if not table.reasons_of(status):
            raise _bad(where, f"verdict '{status}' has no reason")


def _check_reason(reason: Reason, known: set[str], columns: Any, where: str) -> None:
    if not _CODE.fullmatch(reason.code):
        raise _bad(where, f"reason code {reason.code!r} is not 2 to 40 small letters, digits and _")
    if reason.status not in known:
        raise _bad(
            where, f"reason '{reason.code}': status '{reason.status}' is none of {', '.join(sorted(known))}"
        )
    if not reason.zh or not reason.en:
        raise _bad(where, f"reason '{reason.code}' lacks its Chinese or English text")
    for name in reason.when:
        if name not in columns:
            raise _bad(where, f"reason '{reason.code}': change_patch has no column '{name}'")


def _only(raw: Mapping[str, Any], known: set[str], where: str) -> None:
    for name in raw:
        if name not in known:
            raise _bad(where, f"'{name}' is unknown; there are {', '.join(sorted(known))}")


def _bad(where: str, problem: str) -> BadReviewTable:
    return BadReviewTable(f"{where}: {problem} (docs/desk.md)", zh=f"{where}：{problem}（见docs/desk.md）")
