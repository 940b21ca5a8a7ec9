"""How a code is put together (`data/codes.toml`), and what is wrong with a text that should be one."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import accumulate
from typing import Any

from gridtwin.standards.confidence import Confidence, confidence_of
from gridtwin.standards.errors import BadCode, CodesExhausted, UnknownEntry
from gridtwin.standards.table import load_table


@dataclass(frozen=True, slots=True)
class CodeProblem:
    """One thing that is wrong with a code: value, rule, and the way out in two languages."""

    value: str
    rule: str
    message_zh: str
    message_en: str


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of digits inside a code."""

    name: str
    digits: int
    zh: str
    en: str
    rule: str | None = None
    pattern: str | None = None
    allowed_zh: str | None = None
    allowed_en: str | None = None


@dataclass(frozen=True, slots=True)
class OtherLength:
    """A length that is wrong for a known reason."""

    digits: int
    zh: str
    en: str


@dataclass(frozen=True, slots=True)
class CodeStructure:
    """The segments of one kind of code and the standard they come from."""

    kind: str
    zh: str
    en: str
    standard: str
    source: str
    confidence: Confidence
    segments: tuple[Segment, ...]
    other_lengths: tuple[OtherLength, ...] = ()

    @property
    def digits(self) -> int:
        """Length of the code."""
        return sum(segment.digits for segment in self.segments)

    @property
    def pattern(self) -> str:
        r"""Regular expression of the digits alone, for whole columns; `explain` knows more rules.

        >>> code_structure("event").pattern
        '[0-9]{6}[0-9]{4}'
        """
        return "".join(segment.pattern or f"[0-9]{{{segment.digits}}}" for segment in self.segments)

    def split(self, text: str) -> dict[str, str]:
        """The parts of a code of the right length, by segment name."""
        ends = list(accumulate(segment.digits for segment in self.segments))
        starts = [0, *ends]
        return {
            segment.name: text[start:end]
            for segment, start, end in zip(self.segments, starts, ends, strict=False)
        }

    def explain(self, text: str) -> list[CodeProblem]:
        """Everything that is wrong with a text as a code of this kind; an empty list when it is right."""
        problem = self._wrong_characters(text) or self._wrong_length(text)
        if problem:
            return [problem]
        parts = self.split(text)
        return [
            found
            for segment in self.segments
            if (found := self._wrong_segment(segment, parts[segment.name])) is not None
        ]

    def _wrong_characters(self, text: str) -> CodeProblem | None:
        if text.isascii() and text.isdigit():
            return None
        if not text.strip():
            return self._problem(text, "filled", "为空，请填写", "is empty: fill it in")
        if re.fullmatch(r"[0-9]+\.0+|[0-9.]+[eE]\+?[0-9]+", text.strip()):
            return self._problem(
                text,
                "digits only",
                "被电子表格存成了数字，请把该列设为文本后重新填写",
                "was saved as a number by a spreadsheet: format the column as text and enter it again",
            )
        return self._problem(
            text,
            "digits only",
            f"只能由{self.digits}位半角数字组成，请去掉空格、字母和全角字符",
            f"may hold only {self.digits} ASCII digits: remove blanks, letters and full-width characters",
        )

    def _wrong_length(self, text: str) -> CodeProblem | None:
        if len(text) == self.digits:
            return None
        known = next((other for other in self.other_lengths if other.digits == len(text)), None)
        hint_zh = known.zh if known else "请补全或改正"
        hint_en = known.en if known else "see docs/codes.md"
        return self._problem(
            text,
            "length",
            f"有{len(text)}位，{self.standard}规定{self.digits}位；{hint_zh}",
            f"has {len(text)} digits; {self.standard} codes have {self.digits} ({hint_en})",
        )

    def _wrong_segment(self, segment: Segment, part: str) -> CodeProblem | None:
        if segment.pattern and not re.fullmatch(segment.pattern, part):
            return self._problem(
                part,
                f"{segment.name} digits",
                f"的{segment.zh}只能是{segment.allowed_zh}",
                f"is no {segment.en}; allowed: {segment.allowed_en}",
            )
        if segment.rule == "nonzero" and not part.strip("0"):
            return self._problem(
                part,
                f"{segment.name} not zero",
                f"的{segment.zh}不能全为0，请从1开始编号",
                f"is no {segment.en}: numbering begins at 1",
            )
        if segment.rule == "division" and part[:2] not in _provinces():
            return self._problem(
                part,
                "province prefix",
                f"的前两位“{part[:2]}”不是省级代码，请按GB/T 2260核对行政区划代码",
                f"begins with {part[:2]}, which is no province: check the division code against GB/T 2260",
            )
        if segment.rule and segment.rule.endswith("_major"):
            return self._wrong_major(segment, part)
        return None

    def _wrong_major(self, segment: Segment, part: str) -> CodeProblem | None:
        subject = (segment.rule or "").removesuffix("_major")
        majors = class_majors(subject)
        if part[:2] in majors and part[2:] != "00":
            return None
        known_zh = "、".join(f"{code} {zh}" for code, (zh, _) in majors.items())
        known_en = ", ".join(f"{code} {en}" for code, (_, en) in majors.items())
        return self._problem(
            part,
            f"{subject} class",
            f"的大类须为{known_zh}，小类从01开始",
            f"is no {segment.en}; majors are {known_en} and minors begin at 01",
        )

    def _problem(self, value: str, rule: str, zh: str, en: str) -> CodeProblem:
        return CodeProblem(value, rule, f"{self.zh}“{value}”{zh}", f"{self.en} '{value}' {en}")


def code_kinds() -> tuple[str, ...]:
    """Kinds of codes that are declared.

    >>> code_kinds()
    ('division', 'street', 'community', 'unit_grid', 'component', 'event', 'pipe_feature')
    """
    return tuple(_structures())


def code_structure(kind: str) -> CodeStructure:
    """How a kind of code is put together.

    >>> code_structure("unit_grid").digits
    15

    Raises:
        UnknownEntry: no such kind of code.
    """
    try:
        return _structures()[kind]
    except KeyError:
        raise UnknownEntry(
            f"'{kind}' is not a kind of code; known are {', '.join(code_kinds())} (docs/codes.md)"
        ) from None


def next_codes(kind: str, prefix: str, used: Iterable[str], count: int = 1) -> list[str]:
    """The next free codes below a prefix: after the highest sequence ever used, never one of its gaps.

    `used` holds every code given so far, retired ones too; codes of other prefixes are ignored. A gap may be
    a retired code that nobody told us about, so gaps are not filled.

    >>> next_codes("unit_grid", "620102001001", ["620102001001001", "620102001001007", "620102001002042"])
    ['620102001001008']

    Raises:
        BadCode: the prefix has not the length that the kind of code needs.
        CodesExhausted: fewer than `count` sequence numbers are left.
    """
    structure = code_structure(kind)
    width = structure.segments[-1].digits
    if len(prefix) != structure.digits - width or not (prefix.isascii() and prefix.isdigit()):
        raise BadCode(
            f"'{prefix}' is no prefix of a {structure.en}: it has {structure.digits - width} digits, all but "
            f"the last {width} (see docs/codes.md)"
        )
    whole = re.compile(re.escape(prefix) + f"[0-9]{{{width}}}")
    highest = max((int(code[-width:]) for code in used if whole.fullmatch(code)), default=0)
    if highest + count >= 10**width:
        raise CodesExhausted(
            f"{structure.en} prefix '{prefix}': {highest} of {10**width - 1} numbers are given, {count} more "
            f"are wanted; codes are never reused, so open a new prefix (split the area or class)"
        )
    return [f"{prefix}{number:0{width}d}" for number in range(highest + 1, highest + count + 1)]


@cache
def _structures() -> dict[str, CodeStructure]:
    text = (files("gridtwin.standards") / "data" / "codes.toml").read_text("utf-8")
    return {kind: _parse(kind, raw) for kind, raw in tomllib.loads(text).items()}


def _parse(kind: str, raw: dict[str, Any]) -> CodeStructure:  # Any: TOML values of our own file
    return CodeStructure(
        kind=kind,
        zh=raw["zh"],
        en=raw["en"],
        standard=raw["standard"],
        source=raw["source"],
        confidence=confidence_of(raw["confidence"]),
        segments=tuple(Segment(**segment) for segment in raw["segments"]),
        other_lengths=tuple(OtherLength(**other) for other in raw.get("other_lengths", ())),
    )


@cache
def _provinces() -> frozenset[str]:
    return frozenset(str(row["prefix"]) for row in load_table("province_prefixes").rows)


@cache
def class_majors(subject: str) -> dict[str, tuple[str, str]]:
    """Chinese and English names of the major classes of `component` or `event`, by code.

    >>> class_majors("component")["01"]
    ('公用设施', 'Public utilities')
    """
    return {
        str(row["code"]): (str(row["name"]), str(row["name_en"]))
        for row in load_table("class_majors").rows
        if row["subject"] == subject
    }
