"""Training plans: read, written, refused."""

import pytest

from change_detection.errors import BadPlan
from change_detection.learning.plan import Plan, plan_text, read_plan, shipped_plan
from tests.paths import ROOT

GOOD = """
name = "x"
version = "2"
title_en = "x"
title_zh = "某"
gsd_m = [0.4, 0.8]
[training]
steps = 10
learning_rate = 1
[[source]]
kind = "drawn"
[[source]]
kind = "real"
weight = 2
places = ["field"]
[[place]]
name = "field"
layout = "series"
images = "field/*.tif"
licence = "public domain"
"""


def _file(tmp_path, text):
    path = tmp_path / "plan.toml"
    path.write_text(text, "utf-8")
    return path


def test_a_plan_survives_being_written(tmp_path):
    plan = read_plan(_file(tmp_path, GOOD))
    assert plan.gsd_m == (0.4, 0.8)
    assert [source.weight for source in plan.sources] == [1.0, 2.0]
    assert plan.places[0].licence == "public domain"
    assert read_plan(_file(tmp_path, plan_text(plan))) == plan


def test_steps_and_seed_can_be_changed():
    plan = Plan("x", "1", "x", "x").changed(steps=7, seed=9)
    assert (plan.training.steps, plan.seed) == (7, 9)


def test_the_shipped_plan_is_well_formed():
    assert read_plan(shipped_plan()).sources


@pytest.mark.parametrize(
    ("old", "new", "match"),
    [
        ("version", "versoin", "unknown key 'versoin'"),
        ('version = "2"', "", "version"),
        ('"x"\nversion', "5\nversion", "has name = 5; it is str"),
        ("steps = 10", "steps = 0.5", r"\[training\] has steps = 0.5; it is int"),
        ("steps = 10", "stepps = 10", r"\[training\] has an unknown key 'stepps'"),
        ("steps = 10", "steps = 0", "steps and batch are at least 1"),
        ("learning_rate = 1", "learning_rate = 0", "learning_rate 0 is not above 0"),
        ("[0.4, 0.8]", "[0.8, 0.4]", "is no range"),
        ("[0.4, 0.8]", "[0.4, 0.8]\nsize_px = 100", "size_px 100 is no multiple of 32"),
        ("[0.4, 0.8]", "[0.4, 0.8]\nthreshold = 2.0", "threshold 2 is not between"),
        ("weight = 2", "weight = -0.5", "a source has a weight below 0"),
        ('["field"]', '["wood"]', r"names place 'wood', which has no \[\[place\]\]"),
        ("[training]", "[training", "is not TOML"),
        ("[training]", "[buffer]\nfirst = 0\n[training]", "first below 1"),
        ("[training]", "[training]\nprecision = 'int4'", "precision 'int4' is unknown"),
    ],
)
def test_mistakes_are_told(tmp_path, old, new, match):
    assert old in GOOD
    with pytest.raises(BadPlan, match=match) as caught:
        read_plan(_file(tmp_path, GOOD.replace(old, new, 1)))
    assert caught.value.zh


def test_a_plan_that_is_not_there(tmp_path):
    with pytest.raises(BadPlan, match="cannot be read"):
        read_plan(tmp_path / "none.toml")


def test_the_shipped_plan_takes_the_steps_the_page_says():
    page = (ROOT / "docs" / "detection-models.md").read_text("utf-8")
    assert f"{read_plan(shipped_plan()).training.steps:,} steps" in page


def test_the_first_of_the_two_trainings_can_be_planned(tmp_path):
    """As the card says: the shipped plan without the lines of outlines that were drawn later."""
    lines = shipped_plan().read_text("utf-8").splitlines()
    first = "\n".join(line for line in lines if not line.startswith('footprints = "shipped:'))
    without = {place.name for place in read_plan(_file(tmp_path, first)).places if place.footprints is None}
    assert without == {"banepa_east", "joplin", "naip_fields"}
