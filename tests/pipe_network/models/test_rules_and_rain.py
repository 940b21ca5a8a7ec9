"""Rules of estimating as data, and design storms."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipe_network.errors import BadPipeData
from pipe_network.models.rain import Intensity, design_storm
from pipe_network.models.rules import city_rules, parse_rules, rule, usual_rules

LANZHOU = Intensity(1140, 0.96, 8, 0.8)


def test_every_rule_says_where_it_comes_from():
    for one in usual_rules().values():
        assert one.source, one.name
        assert one.confidence in ("sourced", "memory", "assumed")
    assert np.mean(rule("water.pattern").values) == pytest.approx(1)
    assert rule("storm.manning").of("聚氯乙烯塑料") == 0.01
    assert rule("storm.manning").of("unheard of") == 0.013


def test_a_citys_rule_wins_and_the_others_stay(tmp_path):
    path = tmp_path / "estimates.toml"
    path.write_text(
        '["water.demand_m3d"]\nzh = "a"\nen = "b"\nvalue = 3\nsource = "bills"\nconfidence = "sourced"\n'
    )
    rules = city_rules(path)
    assert rule("water.demand_m3d", rules).number == 3
    assert len(rules) == len(usual_rules())


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('["a"]\nen = "x"', "lacks zh"),
        ('["a"]\nzh = "x"\nen = "x"\nsource = "s"\nconfidence = "sure"', "confidence 'sure'"),
        ('["a"]\nzh = "x"\nen = "x"\nsource = "s"\nconfidence = "memory"\nvalue = "1"', "'1' is no number"),
        ("[", "estimates"),
    ],
    ids=["no Chinese", "unknown confidence", "text for a number", "no TOML"],
)
def test_broken_rules_are_refused(text, said):
    with pytest.raises(BadPipeData, match=said):
        parse_rules(text, "estimates")


def test_a_storm_has_the_depth_of_the_formula_and_its_peak_where_it_should_be():
    steps = design_storm(LANZHOU, years=3, minutes=120, peak=0.4, step=5)
    assert len(steps) == 24
    assert steps.sum() == pytest.approx(float(LANZHOU.depth_mm(np.array([120.0]), 3)[0]))
    assert steps.argmax() == 9  # 0.4 × 120 = 48 min, the step 45 to 50


@given(
    years=st.floats(1, 100),
    minutes=st.floats(10, 1440),
    peak=st.floats(0.1, 0.9),
    step=st.sampled_from([1, 5, 10]),
)
def test_no_rain_is_lost_whatever_the_step(years, minutes, peak, step):
    steps = design_storm(LANZHOU, years=years, minutes=minutes, peak=peak, step=step)
    assert (steps > 0).all()
    assert steps.sum() == pytest.approx(float(LANZHOU.depth_mm(np.array([minutes]), years)[0]))


def test_a_peak_outside_the_storm_is_refused():
    with pytest.raises(BadPipeData, match="peak"):
        design_storm(LANZHOU, years=1, minutes=60, peak=1.0, step=5)
