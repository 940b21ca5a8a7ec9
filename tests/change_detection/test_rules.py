import pytest

from change_detection.errors import BadRules
from change_detection.rules import screening_rules

PLAIN = {
    "permit_state": "none",
    "zone_kinds": (),
    "score": 0.6,
    "area_m2": 100.0,
    "change_class": "new_building",
}


@pytest.mark.parametrize(
    ("facts", "grade"),
    [
        (PLAIN, "B"),
        (PLAIN | {"zone_kinds": ("farmland",)}, "A"),
        (PLAIN | {"score": 0.9, "area_m2": 500.0}, "B"),
        (PLAIN | {"permit_state": "permitted"}, "C"),
        (
            PLAIN | {"permit_state": "permitted", "zone_kinds": ("water",), "score": 0.9, "area_m2": 900.0},
            "B",
        ),
        (PLAIN | {"zone_kinds": ("farmland",), "is_exempt": "yes"}, "C"),
        (PLAIN | {"zone_kinds": ("farmland",), "change_class": "demolition"}, "C"),
        (PLAIN | {"change_class": "unclassified"}, "B"),
        (PLAIN | {"permit_state": "not_checked", "change_class": "unclassified"}, "C"),
        (PLAIN | {"height_change_m": 6.0, "score": 0.9, "area_m2": 500.0}, "A"),
    ],
    ids=[
        "no permit",
        "no permit on farmland",
        "no permit, large and clear",
        "permitted",
        "permitted but in the water line",
        "exempt",
        "something went",
        "nobody can tell what it is",
        "nothing to compare with",
        "no permit, large, clear and six metres higher",
    ],
)
def test_grades(facts, grade):
    assert screening_rules().grade(facts)[0] == grade


def test_reasons_come_in_the_order_of_the_file():
    _, matched = screening_rules().grade(PLAIN | {"zone_kinds": ("farmland",)})
    assert [rule.id for rule in matched] == ["no_permit", "strict_zone", "building_like"]


def test_an_unknown_fact_never_counts():
    _, matched = screening_rules().grade({"permit_state": "none"})
    assert [rule.id for rule in matched] == ["no_permit"]


def test_a_city_may_bring_its_own_file(tmp_path):
    own = tmp_path / "own.toml"
    own.write_text(_text().replace("A = 70", "A = 40"), "utf-8")
    assert screening_rules(own).grade(PLAIN)[0] == "A"


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            'fact = "score"',
            'fact = "colour"',
            "rule 'strong_score' asks for 'colour'; facts are above_permit_m",
        ),
        ('cap = "C"', 'cap = "D"', "caps at 'D'"),
        ("A = 70", "A = 10", "A above B"),
        ("at_least = 0.75\n", "", "either any_of or at_least"),
        ("[zone]", "[zones]", "'zone'"),
        ("points = 35", "point = 35", "point"),
        ("[permit]", "[permit", "own.toml"),
    ],
    ids=["fact", "cap", "thresholds", "condition", "section", "key", "not TOML"],
)
def test_a_broken_file_is_refused_with_its_name(tmp_path, old, new, message):
    own = tmp_path / "own.toml"
    own.write_text(_text().replace(old, new), "utf-8")
    with pytest.raises(BadRules, match=message):
        screening_rules(own)


def test_a_missing_file_is_refused(tmp_path):
    with pytest.raises(BadRules, match=r"gone\.toml"):
        screening_rules(tmp_path / "gone.toml")


def _text() -> str:
    from importlib.resources import files

    return (files("change_detection") / "data" / "screening.toml").read_text("utf-8")
