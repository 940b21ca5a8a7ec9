"""A table of a pack's TOML, read key by key; what is wrong is told with file, key, value, rule, way out."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from gridtwin.ledger.errors import BadPack

NAME = re.compile(r"[a-z][a-z0-9_]{1,39}")
_PAGE = "docs/ledgers-facilities.md"


@dataclass(frozen=True, slots=True)
class Entry:
    """One table of the file; `path` is where it stands, empty for the file itself."""

    file: str
    path: str
    values: Mapping[str, Any]  # Any: TOML values

    def wrong(self, key: str, rule: str, rule_zh: str) -> BadPack:
        """The error about a key, to be raised."""
        place = f"{self.path}.{key}" if self.path else key
        value = self.values.get(key)
        shown, shown_zh = (f" is {value!r}", f"为{value!r}") if key in self.values else ("", "")
        return BadPack(
            f"{self.file}: {place}{shown}: {rule} (see {_PAGE})",
            zh=f"{self.file}：{place}{shown_zh}：{rule_zh}（见{_PAGE}）",
        )

    def only(self, known: Collection[str]) -> None:
        """Refuse keys that are not known.

        Raises:
            BadPack: there is one.
        """
        for key in self.values:
            if key not in known:
                listed = ", ".join(sorted(known))
                raise self.wrong(
                    key,
                    f"no such key; remove it, or use one of {listed}",
                    f"没有此键；请删除，或改用{listed}",
                )

    def text(self, key: str, default: str | None = None) -> str:
        """A text that is not blank, else the default."""
        if key not in self.values:
            if default is not None:
                return default
            raise self.wrong(key, "the key is missing; add it", "缺少此键；请补充")
        value = self.values[key]
        if isinstance(value, str) and value.strip():
            return value
        raise self.wrong(key, "write a text in quotation marks", "请写作带引号的文本")

    def name(self, key: str = "name") -> str:
        """A name that can be a column."""
        value = self.text(key)
        if NAME.fullmatch(value) is None:
            raise self.wrong(
                key,
                "write 2 to 40 small letters, digits and _ that begin with a letter",
                "应为2–40个小写字母、数字或_，以字母开头",
            )
        return value

    def number(self, key: str) -> float | None:
        """A number, None where the key is not there."""
        value = self.values.get(key)
        if value is None or (isinstance(value, int | float) and not isinstance(value, bool)):
            return None if value is None else float(value)
        raise self.wrong(key, "write a number without quotation marks", "请写作不带引号的数")

    def flag(self, key: str) -> bool:
        """True or false; false where the key is not there."""
        value = self.values.get(key, False)
        if not isinstance(value, bool):
            raise self.wrong(key, "write true or false", "请写作true或false")
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts, or one text; empty where the key is not there."""
        value = self.values.get(key, ())
        listed = (value,) if isinstance(value, str) else value
        if isinstance(listed, list | tuple) and all(isinstance(each, str) and each for each in listed):
            return tuple(listed)
        raise self.wrong(key, 'write a list of texts, as in ["a", "b"]', '请写作文本列表，如["a", "b"]')

    def one_of(self, key: str, known: Collection[str], default: str | None = None) -> str:
        """A text out of a list."""
        value = self.text(key, default)
        if value not in known:
            listed = ", ".join(known)
            raise self.wrong(key, f"use one of {listed}", f"应为{listed}之一")
        return value

    def table(self, key: str) -> Entry:
        """A table below this one; empty where it is not there."""
        value = self.values.get(key, {})
        if not isinstance(value, dict):
            raise self.wrong(key, f"write a table, [{key}]", f"请写作表[{key}]")
        return Entry(self.file, f"{self.path}.{key}" if self.path else key, value)

    def tables(self, key: str) -> Iterator[Entry]:
        """Tables of a list [[key]], numbered from 1."""
        value = self.values.get(key, [])
        if not isinstance(value, list) or not all(isinstance(each, dict) for each in value):
            raise self.wrong(key, f"write tables, each [[{key}]]", f"请写作若干[[{key}]]表")
        for number, each in enumerate(value, start=1):
            yield Entry(self.file, f"{self.path}{'.' if self.path else ''}{key}[{number}]", each)
