"""Generated pages are fresh: run the command that the failure names."""

import doctest
from pathlib import Path

import pytest

from gridtwin.model import dictionary, feature_classes
from gridtwin.standards import UnknownEntry, pages
from qgis_plugin.processing_provider import pages as algorithm_pages
from tests.paths import ROOT

DOCS = ROOT / "docs"


def test_the_data_dictionary_is_fresh() -> None:
    page = (DOCS / "data-dictionary.md").read_text("utf-8")
    assert page == dictionary.data_dictionary(), "stale: run python -m gridtwin.model.dictionary"


@pytest.mark.parametrize("name", pages.PAGES)
def test_generated_blocks_are_fresh(name: str) -> None:
    page = (DOCS / name).read_text("utf-8")
    assert "<!-- generated: " in page
    assert page == pages.filled(page), "stale: run python -m gridtwin.standards.pages"


def test_the_page_of_algorithms_is_fresh() -> None:
    page = algorithm_pages.PAGE.read_text("utf-8")
    assert page == algorithm_pages.filled(page), "stale: run python -m qgis_plugin.processing_provider.pages"
    assert algorithm_pages.filled(page.replace("### pipetrace", "### pipetracer")) == page


def test_a_changed_block_is_noticed() -> None:
    page = (DOCS / "codes.md").read_text("utf-8")
    assert pages.filled(page.replace("| `unit_grid` |", "| `grid` |")) == page


def test_an_unknown_block_is_refused() -> None:
    with pytest.raises(UnknownEntry, match="block 'weather' is not generated"):
        pages.filled("<!-- generated: weather -->\n<!-- end -->")


def test_every_class_and_field_is_in_the_dictionary() -> None:
    page = dictionary.data_dictionary()
    for declared in feature_classes():
        assert f"### {declared.name}\n" in page, f"group {declared.group} is missing in dictionary.py"
        for field in declared.fields:
            assert f"| `{field.name}` | {field.zh} |" in page


def test_the_command_writes_the_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "page.md"
    monkeypatch.setattr("sys.argv", ["dictionary", str(target)])
    dictionary.main()
    assert target.read_text("utf-8") == dictionary.data_dictionary()


def test_the_other_command_fills_the_pages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in pages.PAGES:
        (tmp_path / name).write_text("before\n<!-- generated: marks -->\n<!-- end -->\nafter\n", "utf-8")
    monkeypatch.setattr("sys.argv", ["pages", str(tmp_path)])
    pages.main()
    text = (tmp_path / "codes.md").read_text("utf-8")
    assert text.startswith("before\n<!-- generated: marks -->\n")
    assert "| `sourced` |" in text
    assert text.endswith("<!-- end -->\nafter\n")


@pytest.mark.parametrize("name", ["codes.md", "standards.md"])
def test_examples_run(name: str) -> None:
    failed, _ = doctest.testfile(str(DOCS / name), module_relative=False, encoding="utf-8")
    assert failed == 0
