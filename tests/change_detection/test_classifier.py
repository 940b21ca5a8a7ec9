import json

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from change_detection.classifier import KNOWLEDGE, knowledge, read, shipped
from change_detection.errors import BadClassifier
from change_detection.features import BUILDING_NAMES, HEIGHT_NAMES, NAMES

RISE = NAMES.index("rise_m")
LEAF = [[-1], [0], [0], [0], [0], [0.0]]


def _raw() -> dict:
    """Two classes: what rose by more than 2 m is new; where heights are unknown nothing is told."""
    stump = [[RISE, -1, -1], [2.0, 0, 0], [1, 0, 0], [2, 0, 0], [1, 0, 0], [0, 0.0, 3.0]]
    return {
        "format": 1,
        "features": list(NAMES),
        "classes": ["new_building", "other"],
        "baseline": [0.0, 0.0],
        "rounds": [[stump, LEAF]],
        "temperature": {"pictures": 1.0, "heights": 1.5, "buildings": 1.0, "heights_buildings": 1.0},
        "curves": {
            "default": {"offset": 0.0, "doubt": 1.0, "score": 0.0},
            "sharp": {"offset": 0.0, "doubt": 0.0, "score": 2.0},
        },
    }


def _file(tmp_path, raw):
    path = tmp_path / "classes.json"
    path.write_text(json.dumps(raw), encoding="utf-8")
    return path


def _objects(*rises: float) -> np.ndarray:
    found = np.full((len(rises), len(NAMES)), np.nan)
    found[:, RISE] = rises
    return found


def test_a_tree_by_hand(tmp_path):
    model = read(_file(tmp_path, _raw()))
    chances = model.probabilities(_objects(5.0, 1.0, np.nan))
    # A leaf of 3 at temperature 1.5 is a logit of 2.
    assert chances[0, 0] == pytest.approx(1 / (1 + np.exp(-2)))
    assert chances[1] == pytest.approx([0.5, 0.5])
    assert chances[2] == pytest.approx([0.5, 0.5])


def test_how_sure_a_change_is_depends_on_the_detector(tmp_path):
    model = read(_file(tmp_path, _raw()))
    chances, scores = np.array([[0.8, 0.2]]), np.array([0.6])
    assert model.change_probability(chances, scores, None) == pytest.approx([0.8])
    assert model.change_probability(chances, scores, "never heard of") == pytest.approx([0.8])
    assert model.change_probability(chances, scores, "sharp") == pytest.approx([0.36 / (0.36 + 0.16)])


def test_what_is_known_chooses_the_temperature():
    found = np.zeros((4, len(NAMES)))
    for name in HEIGHT_NAMES:
        found[[0, 2], NAMES.index(name)] = np.nan
    for name in BUILDING_NAMES:
        found[[0, 1], NAMES.index(name)] = np.nan
    assert knowledge(found) == list(KNOWLEDGE)


def test_no_objects_are_no_probabilities(tmp_path):
    for model in (shipped(), read(_file(tmp_path, _raw()))):
        assert model.probabilities(np.empty((0, len(NAMES)))).shape == (0, len(model.classes))


@settings(deadline=None, max_examples=40)
@given(
    arrays(
        np.float64,
        (3, len(NAMES)),
        elements=st.one_of(st.floats(-1e6, 1e6), st.just(np.nan), st.just(np.inf)),
    )
)
def test_probabilities_add_up_whatever_is_measured(features):
    model = shipped()
    chances = model.probabilities(features)
    assert chances.sum(axis=1) == pytest.approx(1)
    assert (chances >= 0).all()
    real = model.change_probability(chances, np.array([0.0, 0.5, 1.0]), "building")
    assert ((real > 0) & (real < 1)).all()


def _broken(**changes) -> dict:
    return {**_raw(), **changes}


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        pytest.param(_broken(format=9), "format 9", id="another format"),
        pytest.param(_broken(features=["area"]), "features", id="other features"),
        pytest.param(_broken(classes=["castle", "other"]), "castle", id="unknown class"),
        pytest.param(_broken(classes=["new_building", "demolition"]), "other", id="nothing else is possible"),
        pytest.param(_broken(baseline=[0.0]), "baseline", id="baseline of another length"),
        pytest.param(_broken(rounds=[[LEAF]]), "one tree a class", id="a tree is missing"),
        pytest.param(
            _broken(rounds=[[[[RISE], [1], [0], [0], [0], [0]], LEAF]]), "leads nowhere", id="a circle"
        ),
        pytest.param(
            _broken(rounds=[[[[99], [1], [0], [0], [0], [0]], LEAF]]), "feature 99", id="no feature"
        ),
        pytest.param(
            _broken(rounds=[[[[-1], [], [0], [0], [0], [0]], LEAF]]), "different lengths", id="ragged tree"
        ),
        pytest.param(
            _broken(temperature=dict.fromkeys(KNOWLEDGE, 0.0)), "temperature", id="no temperature at all"
        ),
        pytest.param(_broken(temperature={"pictures": 1.0}), "heights", id="a temperature is missing"),
        pytest.param(_broken(curves={}), "default", id="no default curve"),
    ],
)
def test_a_file_that_is_not_well_formed_is_refused(tmp_path, raw, message):
    with pytest.raises(BadClassifier, match=message) as caught:
        read(_file(tmp_path, raw))
    assert "fit_change_classes.py" in str(caught.value)


def test_a_file_that_is_missing_or_no_json_is_refused(tmp_path):
    with pytest.raises(BadClassifier, match=r"none\.json"):
        read(tmp_path / "none.json")
    (tmp_path / "half.json").write_text('{"format": 1', encoding="utf-8")
    with pytest.raises(BadClassifier, match=r"half\.json"):
        read(tmp_path / "half.json")
