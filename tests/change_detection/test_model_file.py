"""Model files: what may stand in them and how each mistake is told."""

import pytest

from change_detection.errors import BadModel, ModelMissing
from change_detection.model_file import read_model_file

GOOD = """
name = "tiny"
version = "1"
title_en = "tiny"
licence = "CC0-1.0"
onnx = "n.onnx"
sha256 = "{sha}"
gsd_m = [0.3, 0.8]
[[input]]
name = "x1"
date = "before"
mean = [123.7, 116.3, 103.5]
std = [58.4, 57.1, 57.4]
[[input]]
name = "x2"
date = "after"
[[output]]
name = "y"
role = "change"
activation = "sigmoid"
[[figures]]
set = "ours"
f1 = 0.6
""".replace("{sha}", "ab" * 32)


def _file(tmp_path, text):
    path = tmp_path / "m.toml"
    path.write_text(text, "utf-8")
    return path


def test_a_file_is_read_and_defaults_are_filled_in(tmp_path):
    model = read_model_file(_file(tmp_path, GOOD))
    assert model.gsd_m == (0.3, 0.8)
    assert model.onnx == tmp_path / "n.onnx"
    assert model.title_zh == "tiny"
    assert model.inputs[0].std == (58.4, 57.1, 57.4)
    assert model.inputs[1].bands == ("red", "green", "blue")
    assert model.output("change").activation == "sigmoid"
    assert (model.threshold, model.tile_px) == (0.5, 512)
    assert (model.figures[0].set, model.figures[0].f1) == ("ours", 0.6)


def test_one_pixel_size_is_a_range_of_one(tmp_path):
    assert read_model_file(_file(tmp_path, GOOD.replace("[0.3, 0.8]", "0.5"))).gsd_m == (0.5, 0.5)


@pytest.mark.parametrize(
    ("old", "new", "match"),
    [
        ('name = "tiny"', "", "has no key 'name'"),
        ("gsd_m", "gsd", "has no key 'gsd_m'"),
        ("version", "nonsense = 1\nversion", "unknown key 'nonsense'"),
        ('version = "1"', "version = 1", "has version = 1; it is str"),
        ('"tiny"\nversion', '"Tiny Model"\nversion', "has name 'Tiny Model'"),
        ("abab", "zz", "has no SHA-256 of 64"),
        ("[0.3, 0.8]", "[0.3, -1]", r"has gsd_m \[0.3, -1\]"),
        ("[0.3, 0.8]", "0.5\nthreshold = 1", "has threshold 1; it lies between"),
        ("[0.3, 0.8]", "0.5\ntile_px = 100", "tile_px is a multiple of multiple_px"),
        ("[0.3, 0.8]", "0.5\noverlap_px = 300", "has overlap_px 300"),
        ('date = "after"', 'date = "before"', "inputs of the dates before, before"),
        ('date = "after"', 'date = "after"\nbands = ["swir"]', "has band 'swir'"),
        ('date = "after"', 'date = "after"\nmean = [1, 2]', "2 values of mean for 3 bands"),
        ('date = "after"', 'date = "after"\nstd = 0', "not above 0"),
        ('date = "after"', 'date = "after"\nscale = "x"', "'x' is no number"),
        ('date = "after"', 'date = "after"\ncolour = 1', r"\[\[input\]\] has an unknown key 'colour'"),
        ('name = "x2"', "", r"\[\[input\]\]: .*name"),
        ('role = "change"', 'role = "building_before"', "outputs of the roles building_before"),
        ('role = "change"', 'role = "buildings"', "outputs of the roles buildings"),
        ('"sigmoid"', '"relu"', "has activation 'relu'; known are none, sigmoid"),
        ('role = "change"', 'role = "classes"\nclasses = ["new_building"]', "no_change among them"),
        ('role = "change"', 'role = "classes"\nclasses = ["no_change", "tent"]', "has class 'tent'"),
        ("[[output]]", "[output]", r"writes output otherwise than as \[\[output\]\]"),
        ('name = "tiny"', "name = ", "is not TOML"),
    ],
)
def test_mistakes_are_told(tmp_path, old, new, match):
    assert old in GOOD
    with pytest.raises(BadModel, match=match) as caught:
        read_model_file(_file(tmp_path, GOOD.replace(old, new, 1)))
    assert caught.value.zh


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(ModelMissing, match="does not exist; give the path"):
        read_model_file(tmp_path / "none.toml")
