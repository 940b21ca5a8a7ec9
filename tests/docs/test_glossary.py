"""docs/glossary.md covers the words of the code, one spelling each, and the code keeps to them."""

import ast
import re
from dataclasses import dataclass

import pytest

from gridtwin.model import feature_classes
from tests.paths import ROOT

PACKAGES = ("gridtwin", "change_detection", "pipe_network", "twin_server", "sample_data", "qgis_plugin")
# The words that everything else is built from; each has its Chinese word.
MAIN_WORDS = {
    "unit_grid": "单元网格",
    "duty_grid": "责任网格",
    "component": "部件",
    "event": "事件",
    "case": "案件",
    "file": "立案",
    "dispatch": "派遣",
    "handle": "处置",
    "verify": "核实",
    "check": "核查",
    "close": "结案",
    "rework": "返工",
    "return": "回退",
    "suspend": "挂账",
    "extend": "延期",
    "void": "作废",
    "supervise": "督办",
    "patch": "图斑",
    "ledger": "台账",
    "pipe_point": "管点",
    "pipe_line": "管线",
    "cover": "覆土",
    "invert": "管底",
    "isolate": "关阀",
}


@dataclass(frozen=True)
class Term:
    zh: str
    en: str
    code: str
    avoid: tuple[str, ...]


def _terms() -> list[Term]:
    text = (ROOT / "docs" / "glossary.md").read_text("utf-8")
    rows = [
        [cell.strip() for cell in line.strip("|").split("|")]
        for line in text.splitlines()
        if line.startswith("| ") and "`" in line
    ]
    return [
        Term(zh, en, code.strip("`"), tuple(re.findall(r"`(\w+)`", avoid))) for zh, en, code, _, avoid in rows
    ]


TERMS = _terms()


def _identifiers() -> dict[str, str]:
    """Every name that the code gives, with a place where it does."""
    found: dict[str, str] = {}
    for path in (path for package in PACKAGES for path in (ROOT / package).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            place = f"{path.relative_to(ROOT)}:{getattr(node, 'lineno', 1)}"
            for name in _names(node):
                found.setdefault(name, place)
        found.setdefault(path.stem, str(path.relative_to(ROOT)))
    return found


def _names(node: ast.AST) -> list[str]:
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        return [node.name]
    if isinstance(node, ast.arg):
        return [node.arg]
    if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
        return [node.id]
    return []


def _words(identifier: str) -> str:
    """The identifier as words between underscores: PipeSegment and pipe_segment are one."""
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", identifier).lower().strip("_")
    return f"_{spaced}_"


@pytest.mark.parametrize("column", ["zh", "code"])
def test_no_word_stands_twice(column: str) -> None:
    words = [getattr(term, column) for term in TERMS]
    assert sorted({word for word in words if words.count(word) > 1}) == []


@pytest.mark.parametrize(("code", "zh"), MAIN_WORDS.items())
def test_main_words(code: str, zh: str) -> None:
    assert [term.zh for term in TERMS if term.code == code] == [zh]


@pytest.mark.parametrize("declared", feature_classes(), ids=lambda declared: declared.name)
def test_every_feature_class_and_group_is_in_it(declared) -> None:
    known = {term.code: term for term in TERMS}
    assert declared.name in known
    assert declared.group in known
    if declared.name != "imagery_scene":
        assert known[declared.name].zh == declared.title_zh


def test_a_spelling_to_avoid_is_not_a_word_of_ours() -> None:
    ours = {term.code for term in TERMS}
    assert ours & {word for term in TERMS for word in term.avoid} == set()


def test_code_keeps_to_the_words() -> None:
    avoided = {word: term.code for term in TERMS for word in term.avoid}
    wrong = [
        f"{place}: {name} says '{word}'; the word is '{right}' (docs/glossary.md)"
        for name, place in sorted(_identifiers().items())
        for word, right in avoided.items()
        if re.search(f"_{word}s?_", _words(name))
    ]
    assert wrong == []


@pytest.mark.parametrize("identifier", ["PipeSegment", "pipe_segment", "_merge_pipe_segment_ends"])
def test_words_of_an_identifier(identifier: str) -> None:
    assert "_pipe_segment_" in _words(identifier)
