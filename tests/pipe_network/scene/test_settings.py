"""The table of shapes and rules: what comes with the package is sound, what is not is refused."""

from __future__ import annotations

from importlib.resources import files

import pytest

from gridtwin.standards import load_table
from pipe_network.errors import BadPipeData
from pipe_network.scene.settings import scene_settings

TEXT = files("pipe_network").joinpath("data/scene.toml").read_text("utf-8")


def test_names_of_the_standard_s_wells_and_valves_have_a_rule() -> None:
    names = {row["name"] for row in load_table("pipe_feature_codes") if row["point_kind"] == "appurtenance"}
    wanted = {name for name in names if name.endswith(("井", "阀", "阀门", "栓", "箅"))}
    assert wanted <= set(scene_settings().points)


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ('shape = "hydrant"', 'shape = "statue"', "'statue' is not described"),
        ("size_m = [0.35, 0.35, 0.8]", "size_m = [0.35, 0.35]", "'消防栓'"),
        ("size_m = [0.35, 0.35, 0.8]", "size_m = [0.35, 0, 0.8]", "'消防栓'"),
        ('at = "buried", size', 'at = "sky", size', "sky"),
        ("pressure = 0.1", "pressure = 0", "above 0"),
        ("gallery = 2.0\n", "", "missing.size_m"),
        ("cover_m = 1.0", "covered_m = 1.0", "cover"),
        ("features_in_tile = 4000", "features_in_tile = 0", "at least one"),
        ("sides = 12 }]\n[shape.duct]", "sides = 2 }]\n[shape.duct]", "'tube'"),
        ("[joints]", "[joints", "TOML"),
    ],
)
def test_a_table_that_breaks_a_rule_is_refused(tmp_path, old: str, new: str, why: str) -> None:
    assert old in TEXT
    path = tmp_path / "own.toml"
    path.write_text(TEXT.replace(old, new, 1), "utf-8")
    with pytest.raises(BadPipeData, match=why) as refused:
        scene_settings(path)
    assert "own.toml" in str(refused.value)
