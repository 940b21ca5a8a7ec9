"""Domains: the allowed values of coded fields, with titles in two languages (`domains.toml`).

A domain lists its values itself or takes them from a standards table; a city's own table replaces that one.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from functools import cache, lru_cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from gridtwin.model.errors import BadDeclaration, UnknownDomain
from gridtwin.standards import Confidence, Table, confidence_of, load_table
from gridtwin.standards.declaration import table_declaration

Code = str | int


@dataclass(frozen=True, slots=True)
class DomainValue:
    """One allowed value, its titles, and how far it can be trusted."""

    value: Code
    zh: str
    en: str
    confidence: Confidence
    source: str | None = None

    def title(self, language: str = "zh") -> str:
        """Title in Chinese (`zh`) or English (`en`)."""
        return self.zh if language == "zh" else self.en


@dataclass(frozen=True, slots=True)
class Domain:
    """The allowed values of a field, in order. `table` names the standards table behind it, if one is.

    An open domain lists what is known; others may stand beside it (facilities of a city's own packs).
    """

    name: str
    values: tuple[DomainValue, ...] = field(repr=False)
    table: str | None = None
    is_open: bool = False

    @property
    def allowed(self) -> frozenset[Code]:
        """The values as they are stored."""
        return frozenset(entry.value for entry in self.values)

    def title(self, value: Code | None, language: str = "zh") -> str:
        """Title of a stored value; a value that is not in the domain is shown as it is.

        >>> domain("patch_status").title("confirmed"), domain("patch_status").title("confirmed", "en")
        ('确认', 'confirmed')
        """
        entry = next((entry for entry in self.values if entry.value == value), None)
        if entry is None:
            return "" if value is None else str(value)
        return entry.title(language)

    def told(self, most: int = 12) -> tuple[str, str]:
        """The values as a message lists them, in Chinese and English; of a long list, the first.

        >>> domain("valve_state").told()
        ('开、关、损坏、未知', 'open, closed, broken, unknown')
        >>> domain("flow_direction").told()[0]
        '0 起点→终点、1 终点→起点'
        """
        shown, count = self.values[:most], len(self.values)
        zh = "、".join(_told(entry.value, entry.zh, is_word_shown=False) for entry in shown)
        en = ", ".join(_told(entry.value, entry.en, is_word_shown=True) for entry in shown)
        return (zh, en) if count <= most else (f"{zh}等{count}个", f"{en} … ({count})")

    def parse(self, text: str) -> Code | None:
        """The stored value behind a value or title in either language; None when nothing fits.

        >>> domain("patch_status").parse("合法"), domain("component_state").parse("Damaged")
        ('legal', '破损')
        """
        wanted = text.strip().casefold()
        for entry in self.values:
            if wanted in (str(entry.value).casefold(), entry.zh.casefold(), entry.en.casefold()):
                return entry.value
        return None


def _told(value: Code, title: str, *, is_word_shown: bool) -> str:
    """`0137 路灯` for codes made of digits; else the title, with the stored word behind it if asked for."""
    if str(value) == title:
        return title
    if str(value).isdigit():
        return f"{value} {title}"
    return f"{title} ({value})" if is_word_shown else title


def domain_names() -> tuple[str, ...]:
    """Names of the declared domains, sorted."""
    return tuple(sorted(_declarations()))


def domain(name: str, *, override_dir: str | Path | None = None) -> Domain:
    """The domain of that name; with `override_dir` a city's own standards tables count.

    >>> domain("component_class").title("0137")
    '路灯'

    Raises:
        UnknownDomain: nothing of that name is declared.
    """
    table = _declarations().get(name, {}).get("table")
    if override_dir is None or table is None:
        return _built_in(name)
    own = Path(override_dir) / table_declaration(table).file_name
    if not own.is_file():
        return _built_in(name)
    return _own(name, str(own.parent), own.stat().st_mtime_ns)


@cache
def _built_in(name: str) -> Domain:
    return _load(name, None)


@lru_cache(maxsize=64)
def _own(name: str, override_dir: str, _changed_at: int) -> Domain:
    """Kept until the file changes: forms and labels ask for each row."""
    return _load(name, override_dir)


def _load(name: str, override_dir: str | Path | None) -> Domain:
    try:
        raw = _declarations()[name]
    except KeyError:
        raise UnknownDomain(
            f"domain '{name}' is not declared; known are {', '.join(domain_names())} "
            f"(docs/data-dictionary.md)",
            zh=f"没有名为“{name}”的值域；现有值域：{', '.join(domain_names())}（docs/data-dictionary.md）",
        ) from None
    if "table" in raw:
        table = load_table(raw["table"], override_dir=override_dir)
        return Domain(name, _values_of_table(raw, table), table=raw["table"])
    mark = confidence_of(raw.get("confidence"))
    values = tuple(DomainValue(value, zh, en, mark) for value, zh, en in raw["values"])
    return Domain(name, values, is_open=raw.get("open", False))


def _values_of_table(raw: dict[str, Any], table: Table) -> tuple[DomainValue, ...]:  # Any: TOML values
    rows = (row for row in table.where(**raw.get("where", {})) if row[raw["value"]] is not None)
    return tuple(
        DomainValue(
            value=str(row[raw["value"]]),
            zh=str(row[raw["zh"]]),
            en=str(row[raw["en"]] or row[raw["zh"]]),
            confidence=confidence_of(str(row["confidence"])),
            source=str(row["source"]),
        )
        for row in rows
    )


@cache
def _declarations() -> dict[str, dict[str, Any]]:
    raw = tomllib.loads((files("gridtwin.model") / "domains.toml").read_text("utf-8"))
    for name, entry in raw.items():
        _check(name, entry)
    return raw


def _check(name: str, entry: dict[str, Any]) -> None:
    known = {"table", "value", "zh", "en", "where"} if "table" in entry else {"values", "confidence", "open"}
    wrong = set(entry) - known
    if wrong or not {"table", "values"} & set(entry):
        raise BadDeclaration(
            f"domains.toml [{name}]: keys {sorted(entry)}; a domain has `values` (and `confidence`, `open`), "
            f"or `table`, `value`, `zh`, `en` (and `where`)"
        )
    codes = [value for value, _, _ in entry.get("values", ())]
    if len(set(codes)) != len(codes):
        raise BadDeclaration(f"domains.toml [{name}]: a value is listed twice; each value once")
