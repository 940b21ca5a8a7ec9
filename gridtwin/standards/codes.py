"""Codes as values: build from parts, parse from text, refuse what breaks a rule, explain why.

GB/T 30428.1-2013 (unit grids), GB/T 30428.2-2013 (components, events), CJJ 61-2017 annex F (pipe features),
GB/T 2260 and GB/T 10114 (divisions, streets). Every part is text, so that leading zeros stay.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from gridtwin.standards.code_structure import CodeProblem, CodeStructure, code_structure
from gridtwin.standards.errors import BadCode


class Code:
    """Base of the code values; `str(code)` is the code itself."""

    __slots__ = ()
    KIND: ClassVar[str]

    def __post_init__(self) -> None:
        structure = self.structure()
        for segment in structure.segments:
            part = getattr(self, segment.name)
            if not isinstance(part, str) or len(part) != segment.digits:
                raise BadCode(
                    f"{structure.en}: {segment.name} {part!r} must be text of {segment.digits} digits "
                    f"({structure.standard}; docs/codes.md)"
                )
        _refuse(type(self).explain(str(self)))

    def __str__(self) -> str:
        return "".join(getattr(self, segment.name) for segment in self.structure().segments)

    @classmethod
    def structure(cls) -> CodeStructure:
        """The segments of this kind of code."""
        return code_structure(cls.KIND)

    @classmethod
    def explain(cls, text: str) -> list[CodeProblem]:
        """Everything that is wrong with a text as a code of this kind; empty when it is right."""
        return cls.structure().explain(text)

    @classmethod
    def is_valid(cls, text: str) -> bool:
        """Whether a text is a code of this kind."""
        return not cls.explain(text)

    @classmethod
    def parse(cls, text: str) -> Self:
        """The code behind a text.

        Raises:
            BadCode: the text breaks a rule; the message lists all of them.
        """
        _refuse(cls.explain(text))
        return cls(**cls.structure().split(text))


def _refuse(problems: list[CodeProblem]) -> None:
    if problems:
        raise BadCode(
            "; ".join(problem.message_en for problem in problems),
            zh="；".join(problem.message_zh for problem in problems),
        )


def _number(sequence: int, digits: int, what: str) -> str:
    if not 0 < sequence < 10**digits:
        raise BadCode(f"{what} sequence {sequence} is outside 1 … {10**digits - 1}: open a new prefix")
    return f"{sequence:0{digits}d}"


def _parts(code: Code) -> dict[str, str]:
    return code.structure().split(str(code))


@dataclass(frozen=True, slots=True, order=True)
class DivisionCode(Code):
    """Administrative division, 6 digits (GB/T 2260).

    >>> DivisionCode.parse("620102").province
    '62'
    """

    KIND: ClassVar[str] = "division"
    division: str

    @property
    def province(self) -> str:
        """The two digits of the province."""
        return self.division[:2]


@dataclass(frozen=True, slots=True, order=True)
class StreetCode(Code):
    """Street (sub-district), 9 digits.

    >>> str(StreetCode("620102", "001"))
    '620102001'
    """

    KIND: ClassVar[str] = "street"
    division: str
    street: str


@dataclass(frozen=True, slots=True, order=True)
class CommunityCode(Code):
    """Community or village, 12 digits.

    >>> CommunityCode.parse("620102001003").street_code
    StreetCode(division='620102', street='001')
    """

    KIND: ClassVar[str] = "community"
    division: str
    street: str
    community: str

    @property
    def street_code(self) -> StreetCode:
        """The street that the community belongs to."""
        return StreetCode(self.division, self.street)


@dataclass(frozen=True, slots=True, order=True)
class UnitGridCode(Code):
    """Unit grid, 15 digits: 6 division + 3 street + 3 community + 3 sequence.

    >>> str(UnitGridCode.build("620102001003", 7))
    '620102001003007'
    >>> UnitGridCode.explain("6201021")[0].message_en
    "unit grid code '6201021' has 7 digits; GB/T 30428.1-2013 codes have 15 (see docs/codes.md)"
    """

    KIND: ClassVar[str] = "unit_grid"
    division: str
    street: str
    community: str
    sequence: str

    @classmethod
    def build(cls, community: CommunityCode | str, sequence: int) -> Self:
        """Code of a community's n-th unit grid, counted from 1."""
        parent = CommunityCode.parse(str(community))
        return cls(**_parts(parent), sequence=_number(sequence, 3, "unit grid"))

    @property
    def community_code(self) -> CommunityCode:
        """The community that the grid belongs to."""
        return CommunityCode(self.division, self.street, self.community)


@dataclass(frozen=True, slots=True, order=True)
class ComponentCode(Code):
    """Component, 16 digits: 6 division + 2 major + 2 minor + 6 sequence.

    >>> str(ComponentCode.build("620102", "0137", 42))
    '6201020137000042'
    """

    KIND: ClassVar[str] = "component"
    division: str
    class_code: str
    sequence: str

    @classmethod
    def build(cls, division: DivisionCode | str, class_code: str, sequence: int) -> Self:
        """Code of the n-th component of a class in a division, counted from 1."""
        return cls(str(division), class_code, _number(sequence, 6, "component"))


@dataclass(frozen=True, slots=True, order=True)
class EventCode(Code):
    """Event class in a division, 10 digits: 6 division + 2 major + 2 minor.

    >>> EventCode.parse("6201020101").class_code
    '0101'
    """

    KIND: ClassVar[str] = "event"
    division: str
    class_code: str


@dataclass(frozen=True, slots=True, order=True)
class PipeFeatureCode(Code):
    """Pipe feature, 8 digits (CJJ 61-2017 annex F).

    >>> PipeFeatureCode.parse("51012101").is_point
    True
    """

    KIND: ClassVar[str] = "pipe_feature"
    base: str
    major: str
    minor: str
    element: str
    point_kind: str
    sequence: str

    @property
    def is_point(self) -> bool:
        """Whether the code names a point rather than a line or an area."""
        return self.element == "2"

    @classmethod
    def explain(cls, text: str) -> list[CodeProblem]:
        """Everything that is wrong, the ties between element, point kind and sequence included."""
        structure = cls.structure()
        problems = structure.explain(text)
        if problems:
            return problems
        parts = structure.split(text)
        is_point = parts["element"] == "2"
        if is_point == (parts["point_kind"] != "0") and is_point == (parts["sequence"] != "00"):
            return []
        zh = "点要素的管点类型不为0且序号从01开始，线、面要素二者均为0"
        en = "points have a point kind and a sequence from 01; lines and areas have 0 and 00"
        return [
            CodeProblem(
                text, "element", f"{structure.zh}“{text}”不一致：{zh}", f"{structure.en} '{text}': {en}"
            )
        ]


CODE_CLASSES: dict[str, type[Code]] = {
    kind.KIND: kind
    for kind in (
        DivisionCode,
        StreetCode,
        CommunityCode,
        UnitGridCode,
        ComponentCode,
        EventCode,
        PipeFeatureCode,
    )
}


def explain_code(kind: str, text: str) -> list[CodeProblem]:
    """What is wrong with a text as a code of a kind; empty when it is right.

    >>> explain_code("community", "620102001003")
    []
    >>> explain_code("division", "990102")[0].message_zh
    '行政区划代码“990102”的前两位“99”不是省级代码，请按GB/T 2260核对行政区划代码'
    """
    return CODE_CLASSES[code_structure(kind).kind].explain(text)
