"""Maps of layers: which fits, and what a wrong mapping file is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipe_network.errors import BadPipeData, SourceMissing
from pipe_network.exchange.layer_maps import built_in, choose, column_of, read_layer_maps
from pipe_network.survey.delivery import TableKind

MAPS = """
sentinels = [-1]
[values.material]
K = "钢"
[[layer]]
name = "mains"
kind = "line"
needs = ["A", "B"]
fields = { A = "start_point", B = "end_point", M = "material" }
[[layer]]
name = "sewers"
kind = "line"
needs = ["A", "B", "S"]
fields = { A = "start_point", B = "end_point" }
"""


def test_the_map_with_the_most_needs_counts(tmp_path: Path) -> None:
    path = tmp_path / "m.toml"
    path.write_text(MAPS, encoding="utf-8")
    maps = read_layer_maps(path)
    names = [
        one.name if one else None
        for one in (
            choose(maps.maps, TableKind.LINE, headings) for headings in (["a", "b"], ["a", "b", "s"], ["a"])
        )
    ]
    assert names == ["mains", "sewers", None]
    assert choose(maps.maps, TableKind.POINT, ["a", "b"]) is None
    assert (maps.sentinels, maps.maps[0].values["material"]) == ((-1.0,), {"K": "钢"})


def test_headings_in_any_case_and_as_shapefiles_cut_them() -> None:
    assert column_of("Start_Point", ["x", "START_POINT"]) == 1
    assert column_of("start_point", ["start_poin"]) == 0
    assert column_of("end", ["ending"]) is None


def test_simple_form_of_a_mapping_file(tmp_path: Path) -> None:
    path = tmp_path / "m.toml"
    path.write_text('[point]\nNR = "point_no"\nH = "ground_m"\n', encoding="utf-8")
    (one,) = read_layer_maps(path).maps
    assert (one.kind, one.needs) == (TableKind.POINT, ("NR", "H"))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[[layer]]\nname='a'\nkind='line'\nfields={A='colour'}\n", "'colour' is no field of lines"),
        ("[[layer]]\nname='a'\nkind='area'\nfields={}\n", "ValueError"),
        ("[[layer]]\nname='a'\nkind='line'\n", "KeyError 'fields'"),
        ("[[layer]]\nname='a'\nkind='line'\nfields={}\ncolour=1\n", "unknown key 'colour'"),
        (
            "[[layer]]\nname='a'\nkind='line'\nfields={}\npatterns=[{heading='a',pattern='(',field='note',text=''}]\n",
            "layer 1",
        ),
        ("[[lay", "is not TOML"),
    ],
)
def test_mapping_files_that_are_wrong(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "m.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(BadPipeData, match=message) as told:
        read_layer_maps(path)
    assert told.value.zh


def test_mapping_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(SourceMissing):
        read_layer_maps(tmp_path / "none.toml")


def test_built_in_maps_have_names_of_their_own() -> None:
    names = [one.name for one in built_in().maps]
    assert len(names) == len(set(names))
