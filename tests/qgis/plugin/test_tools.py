"""Tools are found by their declarations; each declaration is whole."""

from pathlib import Path

import pytest

from qgis_plugin.tools.declaration import BadTool, declarations, read

GOOD = """title_zh = "甲"
title_en = "A"
help_zh = "乙"
help_en = "B"
group = "grid"
entry = "tool:A"
"""


def test_each_tool_is_whole() -> None:
    found = declarations()
    assert {"grid_at_click", "go_to"} <= {each.name for each in found}
    for each in found:
        assert each.icon_path.is_file(), each.name
        module = each.entry.split(":")[0]
        assert (each.folder / f"{module}.py").is_file(), each.name
        assert (each.folder / "__init__.py").is_file(), each.name
    shortcuts = [each.shortcut for each in found if each.shortcut]
    assert len(set(shortcuts)) == len(shortcuts)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (GOOD.replace('"grid"', '"nowhere"'), "group 'nowhere'"),
        (GOOD + 'colour = "red"', "colour"),
        (GOOD + 'shortcut = "Ctrl+Alt+T"', "QGIS's own"),
        (GOOD.replace("tool:A", "tool"), "module:Class"),
        (GOOD.replace('title_zh = "甲"\n', ""), "title_zh"),
    ],
)
def test_a_bad_declaration_is_refused(tmp_path: Path, text: str, said: str) -> None:
    file = tmp_path / "tool.toml"
    file.write_text(text, "utf-8")
    with pytest.raises(BadTool, match=said):
        read(file)
    file.write_text(GOOD, "utf-8")
    assert read(file).group == "grid"
