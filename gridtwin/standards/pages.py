"""Writes the generated parts of docs/standards.md and docs/codes.md.

Run `python -m gridtwin.standards.pages`.

A page holds hand-written text around blocks between `<!-- generated: NAME -->` and `<!-- end -->`.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from gridtwin.standards.code_structure import CodeStructure, code_kinds, code_structure
from gridtwin.standards.confidence import Confidence, Standing, confidence_of, standing_title
from gridtwin.standards.declaration import table_declaration, table_names
from gridtwin.standards.errors import UnknownEntry
from gridtwin.standards.table import load_table

PAGES = ("standards.md", "codes.md")
_BLOCK = re.compile(r"(<!-- generated: (\w+) -->\n).*?(<!-- end -->)", re.DOTALL)


def filled(page: str) -> str:
    """The page with every generated block made anew; the rest stays.

    Raises:
        UnknownEntry: a block has a name that nothing generates.
    """

    def block(match: re.Match[str]) -> str:
        make = _BLOCKS.get(match[2])
        if make is None:
            raise UnknownEntry(f"block '{match[2]}' is not generated; known are {', '.join(_BLOCKS)}")
        return match[1] + "\n" + "\n".join(make()) + "\n\n" + match[3]

    return _BLOCK.sub(block, page)


def _marks() -> Iterator[str]:
    yield "| mark | 含义 | meaning | a screen says |"
    yield "|---|---|---|---|"
    for mark in Confidence:
        says = f"{standing_title(mark.standing)} {standing_title(mark.standing, 'en')}"
        yield f"| `{mark.value}` | {mark.title('zh')} | {mark.title('en')} | {says} |"


def _tables() -> Iterator[str]:
    yield "| table | 中文 | English | rows | standard / local / to be confirmed |"
    yield "|---|---|---|---|---|"
    for name in table_names():
        declaration = table_declaration(name)
        table = load_table(name)
        marks = [confidence_of(str(row["confidence"])) for row in table if "confidence" in row]
        counts = Counter(mark.standing for mark in marks)
        shares = " / ".join(str(counts[standing]) for standing in Standing) if marks else ""
        link = f"[`{name}`](../gridtwin/standards/data/{declaration.file_name})"
        yield f"| {link} | {declaration.title_zh} | {declaration.title_en} | {len(table)} | {shares} |"


def _missing() -> Iterator[str]:
    for name in table_names():
        missing = table_declaration(name).missing
        if missing:
            yield f"- `{name}`: {missing}."


def _codes() -> Iterator[str]:
    yield "| kind | 中文 | English | digits | segments | standard | mark |"
    yield "|---|---|---|---|---|---|---|"
    for kind in code_kinds():
        structure = code_structure(kind)
        widths = "+".join(str(segment.digits) for segment in structure.segments)
        yield (
            f"| `{kind}` | {structure.zh} | {structure.en} | {structure.digits} | {widths} "
            f"| {structure.standard} | {structure.confidence.value} |"
        )


def _segments() -> Iterator[str]:
    for kind in code_kinds():
        yield from _segments_of(code_structure(kind))


def _segments_of(structure: CodeStructure) -> Iterator[str]:
    yield f"### {structure.kind} {structure.zh}"
    yield ""
    yield "| digits | name | 中文 | English | rule |"
    yield "|---|---|---|---|---|"
    start = 1
    for segment in structure.segments:
        end = start + segment.digits - 1
        where = str(start) if start == end else f"{start}–{end}"
        rule = segment.allowed_en or _RULES.get(segment.rule or "", "")
        yield f"| {where} | `{segment.name}` | {segment.zh} | {segment.en} | {rule} |"
        start = end + 1
    yield ""


_RULES = {
    "division": "the first two digits are a province",
    "nonzero": "not all zero",
    "component_major": "the first two digits are a component major class, the minor begins at 01",
    "event_major": "the first two digits are an event major class, the minor begins at 01",
}
_BLOCKS: dict[str, Callable[[], Iterator[str]]] = {
    "marks": _marks,
    "tables": _tables,
    "missing": _missing,
    "codes": _codes,
    "segments": _segments,
}


def main() -> None:
    """Fill the pages in the folder given, or in docs/ below the working directory."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path("docs")
    for name in PAGES:
        path = folder / name
        path.write_text(filled(path.read_text("utf-8")), "utf-8")


if __name__ == "__main__":
    main()
