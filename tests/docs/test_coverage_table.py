"""docs/coverage.md: capability → module → test → screen. Every path in it exists; every package is in it."""

import re

from tests.paths import ROOT

PAGE = ROOT / "docs" / "coverage.md"
PACKAGES = ("gridtwin", "change_detection", "pipe_network", "twin_server", "sample_data")


def _rows() -> list[list[str]]:
    lines = [line for line in PAGE.read_text("utf-8").splitlines() if line.startswith("| ")]
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    return [row for row in cells if row[0] not in ("capability 能力", "---")]


def _paths(cell: str) -> list[str]:
    return re.findall(r"`([^`]+)`", cell)


def test_each_row_names_a_capability_a_module_and_a_test() -> None:
    for capability, module, test, _screen in _rows():
        assert capability
        if "not built yet" not in capability:
            assert _paths(module), capability
            assert _paths(test), capability


def test_each_path_exists() -> None:
    named = [path for row in _rows() for cell in row[1:3] for path in _paths(cell)]
    assert [path for path in named if not (ROOT / path).exists()] == []


def test_each_subpackage_is_covered() -> None:
    named = {path for row in _rows() for path in _paths(row[1])}
    inits = [init for package in PACKAGES for init in (ROOT / package).rglob("__init__.py")]
    folders = {str(init.parent.relative_to(ROOT)) for init in inits if "frontend" not in init.parts}
    uncovered = {
        folder
        for folder in folders - {"gridtwin"}
        if not any(f"{folder}/".startswith(f"{path}/") or path.startswith(f"{folder}/") for path in named)
    }
    assert uncovered == set()
