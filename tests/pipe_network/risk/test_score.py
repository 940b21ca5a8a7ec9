"""Scores that can be worked out by hand."""

from datetime import date

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from pipe_network.errors import BadPipeData
from pipe_network.network import PipeNetwork
from pipe_network.risk.formula import default_formula, parse_formula
from pipe_network.risk.measures import Subject, age_years, measure
from pipe_network.risk.picture import draw_risk
from pipe_network.risk.score import score_lines
from tests.pipe_network.networks import CRS, network
from tests.pipe_network.risk.test_formula import SMALL

TODAY = date(2026, 7, 1)


def lines(*columns: dict) -> PipeNetwork:
    points = {"A": (0, 0, 10), "B": (100, 0, 10)}
    return network(points, [(f"L{number}", "A", "B", one) for number, one in enumerate(columns, 1)])


def test_likelihood_times_consequence():
    # 60 years old: 100; water: 60; 100 × 60 / 100 = 60. 5 years old: 0. 20 years old, gas: 40 × 20 / 100 = 8.
    found = score_lines(
        Subject(
            lines(
                {"built_month": "196607"},
                {"built_month": "202107"},
                {"built_month": "200607", "pipe_class": "TR"},
            ),
            TODAY,
        ),
        parse_formula(SMALL, "small"),
    )
    assert found.lines[["likelihood", "consequence", "risk"]].to_numpy().tolist() == [
        [100, 60, 60],
        [0, 60, 0],
        [40, 20, 8],
    ]
    assert found.lines["grade"].tolist() == ["high", "low", "low"]
    assert found.lines["contributions"].tolist()[0] == "age 100.0; contents 60.0"
    assert found.by_grade().to_dict("list") == {
        "grade": ["low", "high"],
        "lines": [2, 1],
        "length_m": [200.0, 100.0],
    }


def test_what_is_missing_is_estimated_and_said():
    found = score_lines(Subject(lines({}), TODAY), parse_formula(SMALL, "small"))
    assert found.lines["likelihood"].tolist() == [50]
    assert found.lines["estimated"].tolist() == ["age"]
    assert found.missing() == {"age": 1, "contents": 0}


@pytest.mark.parametrize(("combine", "risk"), [("product", 60.0), ("mean", 80.0), ("max", 100.0)], ids=str)
def test_combinations(combine, risk):
    formula = parse_formula(SMALL.replace('"product"', f'"{combine}"'), "small")
    assert score_lines(Subject(lines({"built_month": "1966"}), TODAY), formula).lines["risk"].tolist() == [
        risk
    ]


def test_weights_count_among_the_factors_that_are_for_the_class():
    second = SMALL.replace(
        "[[grade]]",
        '[[factor]]\nid = "cover"\npart = "likelihood"\nzh = "覆土"\nen = "cover"\nmeasure = "cover_m"\n'
        'of = ["RQ"]\nweight = 1\nmissing = 80\nbands = [[0.5, 100], [inf, 0]]\n[[grade]]',
        1,
    )
    found = score_lines(
        Subject(
            lines(
                {"built_month": "196607"}, {"built_month": "196607", "pipe_class": "TR", "start_depth_m": 0.8}
            ),
            TODAY,
        ),
        parse_formula(second, "small"),
    )
    # Water: age alone. Gas: (3 × 100 + 1 × 0) / 4 = 75.
    assert found.lines["likelihood"].tolist() == [100, 75]
    assert np.isnan(found.lines["score_cover"][0])


def test_an_optional_measure_is_left_out_or_taken_from_the_extra_table():
    plain = score_lines(Subject(lines({}), TODAY))
    assert [factor.id for factor in plain.left_out()] == ["condition"]
    grades = pd.DataFrame({"line_no": ["L1"], "condition_grade": [4]})
    inspected = score_lines(Subject(lines({}), TODAY, extra=grades))
    assert inspected.left_out() == []
    assert inspected.lines["likelihood"][0] > plain.lines["likelihood"][0]


def test_an_unknown_measure_is_refused():
    formula = parse_formula(SMALL.replace("age_years", "colour"), "mine.toml")
    with pytest.raises(BadPipeData, match=r"mine\.toml: measure 'colour' of age is neither one of age_years"):
        score_lines(Subject(lines({}), TODAY), formula)


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("200607", 20),
        ("2006", 20 + 1 / 12),
        ("2006-07", 20),
        ("2006年7月", 20),
        ("203001", None),
        ("旧", None),
        (None, None),
    ],
)
def test_ages(text, age):
    found = age_years(pd.DataFrame({"built_month": [text]}), TODAY)[0]
    assert found == pytest.approx(age) if age is not None else np.isnan(found)


def test_measures():
    formula = default_formula()
    names = {factor.id: factor for factor in formula.factors}
    given = {
        "diameter_mm": 300,
        "built_month": "200607",
        "material": "钢",
        "start_depth_m": 1.0,
        "end_depth_m": 0.4,
    }
    gas = {"section": "600X400", "pressure": "中压A"}
    house = gpd.GeoDataFrame(geometry=[shapely.box(500_000, 4_000_007, 500_009, 4_000_020)], crs=CRS)
    subject = Subject(lines(given, gas), TODAY, buildings=house)

    def of(name):
        values = measure(subject, names[name], formula)
        assert values is not None
        return values.tolist()

    assert of("age")[0] == 20 / 40
    assert of("cover")[0] == pytest.approx(0.4)
    assert of("size") == [300, 600]
    assert of("buildings") == [7, 7]
    assert of("contents") == ["JS", "JS"]
    assert of("pressure")[1] == 0.4
    assert np.isnan(of("pressure")[0])


def test_a_network_without_lines():
    found = score_lines(Subject(lines(), TODAY))
    assert len(found.lines) == 0
    assert found.by_grade()["lines"].tolist() == [0, 0, 0, 0]


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["199001", "2020", "", None, "x"]),
            st.sampled_from(["钢", "PE", None]),
            st.sampled_from(["JP", "TR", "WS", "??"]),
            st.sampled_from([None, 0, 100, 2000]),
        ),
        min_size=1,
        max_size=5,
    )
)
def test_every_line_gets_a_risk_between_0_and_100_and_shares_add_up(rows):
    given_lines = [
        {"built_month": built, "material": material, "pipe_class": code, "diameter_mm": diameter}
        for built, material, code, diameter in rows
    ]
    found = score_lines(Subject(lines(*given_lines), TODAY))
    assert found.lines["risk"].between(0, 100).all()
    for part in ("likelihood", "consequence"):
        shares = sum(one.share for one in found.scored if one.factor.part == part)
        assert shares == pytest.approx(found.lines[part].to_numpy(), abs=0.051)


def test_the_map_is_drawn(tmp_path):
    draw_risk(score_lines(Subject(lines({}), TODAY)), tmp_path / "risk.png", chinese=True)
    assert (tmp_path / "risk.png").stat().st_size > 5000
