"""What checks say, in both languages: titles instead of names of fields and domains, own punctuation."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from gridtwin.model import check_row, feature_classes
from gridtwin.standards import code_kinds, code_structure

ROOT = Path(__file__).resolve().parents[3]
TABLES = sorted(
    [
        *(ROOT / "gridtwin" / "ledger" / "data").glob("*_rules.toml"),
        ROOT / "pipe_network/data/checks.toml",
        ROOT / "qgis_plugin/editing/row_checks.toml",
    ]
)
# Values that break a rule of any field: nothing, another type, too long, too low, too high, unknown.
BAD = (None, object(), "x" * 400, -1e12, 1e12, -(10**9), 10**9, "nonsense", "3")
CODES = ("", " ", "6.20102E+05", "62010２", "62", "990000000000000", "0" * 16, "62010299990000", "9" * 8)

# `grid_code`, and the comma of one language in the text of the other.
NAME = re.compile(r"[A-Za-z0-9]+_[A-Za-z0-9_]+")
HALF = re.compile(r"[一-鿿”][,;:?!]|[,;][一-鿿“]")
FULL = re.compile(r"[，。；：（）！？、]")
OWN_FILES = re.compile(r"[\w/]+\.toml中[^，；]*")  # the way out may name a key of a city's own file


def bare(text: str) -> str:
    """A message without what the user has written and without places in files that it sends to."""
    return OWN_FILES.sub("", re.sub(r"\{[^}]*\}|“[^”]*”|'[^']*'", "", text))


def of_rows() -> Iterator[tuple[str, str, str]]:
    for declared in feature_classes():
        for field in declared.fields:
            for value in BAD:
                for found in check_row(declared, {field.name: value}):
                    if found.field == field.name:
                        yield (
                            f"{declared.name}.{field.name}: {found.rule}",
                            found.message_zh,
                            found.message_en,
                        )
        unknown = check_row(declared, {"no such": 1})[0]
        yield f"{declared.name}: {unknown.rule}", unknown.message_zh, unknown.message_en


def of_codes() -> Iterator[tuple[str, str, str]]:
    for kind in code_kinds():
        for text in CODES:
            for found in code_structure(kind).explain(text):
                yield f"{kind} {found.rule}", found.message_zh, found.message_en


def test_a_row_is_explained_by_titles() -> None:
    told = [*of_rows(), *of_codes()]
    rules = {where.split(": ")[-1] for where, _, _ in told}
    assert {"required", "type", "length", "range", "domain", "unknown field"} <= rules
    wrong = [(where, zh) for where, zh, _ in told if NAME.search(bare(zh)) or HALF.search(bare(zh))]
    assert wrong == []
    stored = re.compile(r" ?\([^)]*\)")  # the stored word behind the title of a value
    assert [
        (at, en) for at, _, en in told if NAME.search(bare(stored.sub("", en))) or FULL.search(bare(en))
    ] == []


def texts(table: object, key: str = "") -> Iterator[tuple[str, str]]:
    """Texts of a table of rules with the name of the language that they are in."""
    if isinstance(table, dict):
        for name, value in table.items():
            yield from texts(value, str(name))
    elif isinstance(table, list) and len(table) == 2 and all(isinstance(one, str) for one in table):
        yield from (("en", table[0]), ("zh", table[1])) if HAN.search(table[1]) else ()
    elif isinstance(table, list):
        for value in table:
            yield from texts(value, key)
    elif isinstance(table, str) and re.search(r"(^|_)(zh|en)$", key):
        yield key[-2:], table


HAN = re.compile(r"[一-鿿]")


@pytest.mark.parametrize("path", TABLES, ids=lambda path: path.stem)
def test_rules_are_told_by_titles(path: Path) -> None:
    told = list(texts(tomllib.loads(path.read_text("utf-8"))))
    assert {language for language, _ in told} == {"zh", "en"}
    chinese = [text for language, text in told if language == "zh"]
    assert [text for text in chinese if NAME.search(bare(text)) or HALF.search(text)] == []
    # a field's name would come in by such a placeholder; its title comes in by {field_zh}
    assert [text for text in chinese if re.search(r"\{(field|kind|side|domain|key)[}:!]", text)] == []


def test_the_values_of_a_list_have_titles() -> None:
    (found,) = [one for one in check_row("pipe_point", {"valve_state": "ajar"}) if one.field == "valve_state"]
    assert found.message_zh == "阀门状态“ajar”不在可选值之中，可用：开、关、损坏、未知"
    assert (
        found.message_en == "Valve state 'ajar' is not in its list; use one of open, closed, broken, unknown"
    )
    (found,) = [one for one in check_row("pipe_line", {"flow_direction": 3}) if one.field == "flow_direction"]
    assert found.message_zh == "流向“3”不在可选值之中，可用：0 起点→终点、1 终点→起点"
