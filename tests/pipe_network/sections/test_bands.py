"""A city's own data band, and what is wrong with one."""

import pytest

from pipe_network.errors import BadPipeData, SourceMissing, UnusableSource
from pipe_network.sections.bands import section_style, style_for


def test_each_flow_kind_has_its_band() -> None:
    style = section_style()
    assert "管底高程 (m)" in [row.title.zh for row in style.band_of("WS")]
    assert "管顶高程 (m)" in [row.title.zh for row in style.band_of("JP")]
    assert "孔数 (总/用)" in [row.title.zh for row in style.band_of("GD")]


def test_a_city_replaces_rows_bands_and_paper(tmp_path) -> None:
    own = tmp_path / "band.toml"
    own.write_text(
        '[row.owner]\nzh = "权属单位"\nat = "pipe"\nvalue = "owner_name"\n'
        '[band.short]\nrows = ["point_no", "owner"]\n[use]\nWS = "short"\n[paper]\nwidth_mm = 841\n',
        "utf-8",
    )
    style = section_style(own)
    assert [row.title.zh for row in style.band_of("WS")] == ["点号", "权属单位"]
    assert [row.title.zh for row in style.band_of("YS")] == [
        row.title.zh for row in section_style().band_of("YS")
    ]
    assert style.paper_mm == (841, 297)


def test_the_file_in_the_workspace_is_found(tmp_path) -> None:
    (tmp_path / "standards").mkdir()
    (tmp_path / "standards" / "section_bands.toml").write_text("[scale]\nexaggeration = 5\n")
    assert style_for(tmp_path, None).exaggeration == 5
    assert style_for(None, None).exaggeration == 10


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('[row.x]\nzh = "甲"\nat = "node"\nvalue = "colour"', r"row\.x\.value is 'colour'"),
        ('[row.x]\nzh = "甲"\nat = "here"\nvalue = "ground"', r"row\.x\.at is 'here'"),
        ('[band.gravity]\nrows = ["nothing"]', r"band\.gravity\.rows is 'nothing'"),
        ('[use]\nWS = "none"', r"use\.WS is 'none'"),
        ("[scale]\nvertical = [0]", r"scale\.vertical"),
        ("[bands.x]\nrows = []", "table is 'bands'"),
    ],
)
def test_a_wrong_entry_is_named(tmp_path, text, words) -> None:
    (tmp_path / "b.toml").write_text(text, "utf-8")
    with pytest.raises(BadPipeData, match=words):
        section_style(tmp_path / "b.toml")


def test_a_missing_and_a_broken_file_are_told_apart(tmp_path) -> None:
    with pytest.raises(SourceMissing):
        section_style(tmp_path / "none.toml")
    (tmp_path / "b.toml").write_text("[row", "utf-8")
    with pytest.raises(UnusableSource, match="not TOML"):
        section_style(tmp_path / "b.toml")
