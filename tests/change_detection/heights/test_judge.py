"""What a measurement means: rows that read like sentences."""

import pytest

from change_detection.errors import BadParameters
from change_detection.heights.judge import (
    CHANGE_CLASSES,
    KINDS,
    FloorRules,
    Measurement,
    Part,
    floors_of,
    judge,
)


def part(middle, *, share=1.0, low=None, top=None, level=0.9, rough=0.0, area=100.0):
    low, top = (middle if given is None else given for given in (low, top))
    return Part(area, share, middle, low, top, middle, level, rough)


def roof(raised=None, lowered=None, *, before=9.0, after=9.0, known=1.0, sigma=0.05):
    change = raised.middle_m if raised else lowered.middle_m if lowered else 0.0
    return Measurement(known, before, after, change, sigma, raised, lowered)


CASES = [
    ("nothing moved", roof(), "unchanged", 0),
    ("one storey more", roof(part(3.1), after=12.1), "added_floor", 1),
    ("two storeys more", roof(part(6.2), after=15.2), "added_floor", 2),
    ("half a roof raised by a storey", roof(part(3.0, share=0.4)), "added_floor", 1),
    ("a parapet or insulation", roof(part(1.4), after=10.4), "raised", 0),
    ("a gable on a flat roof", roof(part(2.4, low=1.2, level=0.3)), "roof_changed", 0),
    ("a storey and a gable on it", roof(part(4.6, low=3.2, level=0.3)), "added_floor", 1),
    (
        "a flat roof a storey higher where a gable was",
        roof(part(3.9, low=2.0, top=3.0, level=0.3)),
        "added_floor",
        1,
    ),
    (
        "a flat roof as high as the gable was",
        roof(part(1.8, low=1.2, top=0.1, level=0.3)),
        "roof_changed",
        0,
    ),
    ("a storey over a roof that carried tanks", roof(part(3.1, low=1.4, level=0.6)), "added_floor", 1),
    ("a crown over the roof", roof(part(4.0, rough=0.9, level=0.3)), "vegetation", 0),
    ("a crown taken away", roof(lowered=part(-4.0, rough=0.9, level=0.3)), "vegetation", 0),
    ("a rough roof raised as one", roof(part(3.1, rough=0.9)), "added_floor", 1),
    ("pulled down", roof(lowered=part(-9.0), after=0.1), "demolition", 0),
    ("pulled down, half of the site still stands", roof(lowered=part(-9.0, share=0.3)), "lowered", 0),
    ("a storey taken off", roof(lowered=part(-3.0), after=6.0), "lowered", 0),
    ("built on empty ground", roof(part(6.0), before=0.1, after=6.1), "new_building", 2),
    ("too little seen", roof(part(3.1), known=0.3), "not_assessed", 0),
]


@pytest.mark.parametrize(("found", "kind", "floors"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_meaning(found, kind, floors):
    verdict = judge(found, FloorRules())
    assert (verdict.kind, verdict.floors) == (kind, floors)
    assert verdict.is_finding == (kind in CHANGE_CLASSES)
    assert verdict.kind in KINDS
    if kind != "not_assessed":
        assert verdict.probability > 0.5


@pytest.mark.parametrize(
    ("rise", "storey", "floors"),
    [
        (2.19, 3.0, 0),
        (2.2, 3.0, 1),
        (4.49, 3.0, 1),
        (4.5, 3.0, 2),
        (3.1, 4.5, 1),
        (9.0, 4.5, 2),
        (31.0, 3.0, 10),
    ],
)
def test_rounding(rise, storey, floors):
    assert floors_of(rise, FloorRules(storey_m=storey)) == floors


def test_uncertain_heights_give_a_range_of_floors():
    """4.4 m ± 1.96 × 0.3 m is 3.8 … 5.0 m: one or two storeys."""
    verdict = judge(roof(part(4.4), sigma=0.3), FloorRules())
    assert (verdict.floors, verdict.floors_low, verdict.floors_high) == (1, 1, 2)


def test_the_probability_falls_with_the_noise():
    sure, unsure = (judge(roof(part(2.6), sigma=s), FloorRules()).probability for s in (0.02, 0.6))
    assert sure > 0.95
    assert 0.5 < unsure < 0.8


@pytest.mark.parametrize("storey", [0.0, 1.5, -3.0, float("nan"), 50.0])
def test_a_storey_that_is_none(storey):
    with pytest.raises(BadParameters, match="storey height") as told:
        FloorRules(storey_m=storey)
    assert "层高" in told.value.zh
