from importlib.resources import files

import pytest

from change_detection.errors import BadRules
from change_detection.rules import screening_rules

RULES = screening_rules()
PLAIN = {
    "permit_state": "none",
    "zone_kinds": (),
    "score": 0.6,
    "area_m2": 100.0,
    "change_class": "new_building",
    "lineage_state": "first",
    "register_state": "none",
}
SEEN = {"lineage_state": "seen"}
# Every rule of the shipped file: facts it speaks about, and facts that are just not enough.
CASES = {
    "no_permit": ({"permit_state": "none"}, {"permit_state": "permitted"}),
    "permit_expired": ({"permit_state": "expired"}, {"permit_state": "none"}),
    "permit_partial": ({"permit_state": "partial"}, {"permit_state": "above"}),
    "above_permit": ({"above_permit_m": 0.1}, {"above_permit_m": None}),
    "not_checked": ({"permit_state": "not_checked"}, {"permit_state": "none"}),
    "permitted": ({"permit_state": "permitted"}, {"permit_state": "partial"}),
    "strict_zone": ({"zone_kinds": ("green", "water")}, {"zone_kinds": ("green",)}),
    "other_zone": ({"zone_kinds": ("green",)}, {"zone_kinds": ("water",)}),
    "strong_score": ({"score": 0.75}, {"score": 0.74}),
    "large": ({"area_m2": 200.0}, {"area_m2": 199.9}),
    "building_like": ({"change_class": "extension"}, {"change_class": "earthworks"}),
    "on_existing": (
        {"register_state": "existing", "change_class": "added_floor"},
        {"register_state": "existing", "change_class": "demolition"},
    ),
    "registered_gone": (
        {"register_state": "existing", "change_class": "demolition"},
        {"register_state": "none", "change_class": "demolition"},
    ),
    "adjoins": ({"register_state": "adjoining"}, {"register_state": "none"}),
    "registered_new": (
        {"register_state": "registered", "register_legal": "legal"},
        {"register_state": "registered", "register_legal": "unknown"},
    ),
    "registered_illegal": ({"register_legal": "suspected"}, {"register_legal": "legal"}),
    "risen": ({"height_change_m": 2.0}, {"height_change_m": 1.9}),
    "seen_before": (SEEN, {"lineage_state": "first"}),
    "grown": ({"lineage_state": "grown"}, SEEN),
    "back_again": ({"lineage_state": "back"}, SEEN),
    "earlier_removed": ({"lineage_state": "removes"}, {"lineage_state": "back"}),
    "confirmed_stands": (
        {**SEEN, "earlier_verdict": "confirmed"},
        {"lineage_state": "removes", "earlier_verdict": "confirmed"},
    ),
    "excused_before": (
        {**SEEN, "earlier_verdict": "legal"},
        {"lineage_state": "grown", "earlier_verdict": "legal"},
    ),
    "excused_but_grown": (
        {"lineage_state": "grown", "earlier_verdict": "legal"},
        {**SEEN, "earlier_verdict": "legal"},
    ),
    "no_building_before": (
        {**SEEN, "earlier_verdict": "not_building"},
        {"lineage_state": "grown", "earlier_verdict": "not_building"},
    ),
    "new_roof": ({"change_class": "roof_replaced"}, {"change_class": "extension"}),
    "gone": ({"change_class": "demolition"}, {"change_class": "new_building"}),
    "exempt": ({"is_exempt": "yes"}, {"is_exempt": "no"}),
}


def test_every_rule_has_its_case():
    assert [rule.id for rule in RULES.rules] == list(CASES)


@pytest.mark.parametrize("rule", RULES.rules, ids=lambda rule: rule.id)
def test_a_rule_speaks_when_it_should_and_only_then(rule):
    speaks, silent = CASES[rule.id]
    assert rule.applies(speaks)
    assert not rule.applies(silent)
    assert not rule.applies({})  # an unknown fact never applies
    assert all(rule.reason(dict.fromkeys(("zone_names", "permit_no"), "x") | _words(rule)))


def _words(rule) -> dict:
    from change_detection.rules import FACTS, WORDS

    return dict.fromkeys((*FACTS, *WORDS))


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
        (PLAIN | {"permit_state": "above", "above_permit_m": 6.0, "height_change_m": 18.0}, "A"),
        (PLAIN | {"change_class": "unclassified", "register_state": "existing"}, "C"),
        (PLAIN | {"change_class": "added_floor", "register_state": "existing", "score": 0.9}, "B"),
        (PLAIN | {"change_class": "roof_replaced", "score": 0.9, "area_m2": 500.0}, "C"),
        (PLAIN | {"register_state": "registered", "register_legal": "legal"}, "C"),
        (PLAIN | SEEN | {"earlier_verdict": "confirmed"}, "A"),
        (PLAIN | {"lineage_state": "back"}, "A"),
        (PLAIN | SEEN | {"earlier_verdict": "legal", "zone_kinds": ("farmland",)}, "C"),
        (PLAIN | {"lineage_state": "grown", "earlier_verdict": "legal", "zone_kinds": ("farmland",)}, "A"),
        (PLAIN | SEEN | {"earlier_verdict": "not_building", "zone_kinds": ("farmland",)}, "C"),
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
        "higher than permitted",
        "something on an old building",
        "a floor on an old building",
        "a new roof",
        "the register knows it as legal",
        "confirmed before and still there",
        "there again",
        "found legal before",
        "found legal before, but grown",
        "found to be no building before",
    ],
)
def test_grades(facts, grade):
    assert RULES.grade(facts)[0] == grade


def test_reasons_come_in_the_order_of_the_file():
    _, matched = RULES.grade(PLAIN | {"zone_kinds": ("farmland",)})
    assert [rule.id for rule in matched] == ["no_permit", "strict_zone", "building_like"]


def test_what_is_not_known_is_a_dash_whatever_its_form():
    risen = next(rule for rule in RULES.rules if rule.id == "risen")
    assert risen.reason({"height_change_m": None}) == ("地表升高 – 米", "the surface rose by – m")


def test_a_city_may_bring_its_own_file(tmp_path):
    own = tmp_path / "own.toml"
    own.write_text(_text().replace("A = 70", "A = 40"), "utf-8")
    assert screening_rules(own).grade(PLAIN)[0] == "A"


def test_an_older_file_without_register_and_lineage_still_counts(tmp_path):
    text = _text()
    register, grade = text.index("[register]"), text.index("[grade]")
    own = tmp_path / "own.toml"
    own.write_text(text[:register] + text[grade:], "utf-8")
    assert screening_rules(own).lineage.min_iou == 0.30


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
        ('fact = "score"\nat_least', 'fact = "permit_state"\nat_least', "is no number"),
        ("[zone]", "[zones]", "'zone'"),
        ("points = 35", "point = 35", "point"),
        ("[permit]", "[permit", "own.toml"),
        ('any_of = ["none"]', 'any_of = ["non"]', "permit_state is never 'non'; it can be above, expired"),
        (
            'also = { register_state = ["existing"] }',
            'also = { register_state = ["old"] }',
            "rule 'registered_gone': register_state is never 'old'",
        ),
        ("also = { register_state", "also = { registered", "asks for 'registered'"),
        (
            "permitted_share = 0.90",
            "permitted_share = 90",
            r"\[permit\] permitted_share = 90; .* between 0 and 1",
        ),
        ("touch_m = 1.0", "touch_m = -1.0", r"\[lineage\] touch_m = -1.0; it must be a number of 0 or more"),
        ('on_risen = "added_floor"', 'on_risen = "floor"', "change class 'floor' is not known"),
        ('earthworks = "DT"', 'earthwork = "DT"', "change class 'earthwork' is not known"),
        ("{zone_names}", "{zone}", r"rule 'strict_zone': its reason cannot be written \('zone'\); words are"),
        ("{score:.2f}", "{score:.2q}", "rule 'strong_score': its reason cannot be written"),
        ('id = "large"', 'id = "risen"', "rule 'risen' stands twice"),
    ],
    ids=[
        "fact",
        "cap",
        "thresholds",
        "condition",
        "text against a number",
        "section",
        "key",
        "not TOML",
        "value that never comes",
        "value of a further fact",
        "further fact",
        "share",
        "size",
        "class of the register",
        "class of the spot types",
        "word",
        "form of a word",
        "twice",
    ],
)
def test_a_broken_file_is_refused_with_its_name(tmp_path, old, new, message):
    assert old in _text()
    own = tmp_path / "own.toml"
    own.write_text(_text().replace(old, new), "utf-8")
    with pytest.raises(BadRules, match=message) as refused:
        screening_rules(own)
    assert refused.value.zh
    assert "own.toml" in str(refused.value)


def test_a_missing_file_is_refused(tmp_path):
    with pytest.raises(BadRules, match=r"gone\.toml"):
        screening_rules(tmp_path / "gone.toml")


def _text() -> str:
    return (files("change_detection") / "data" / "screening.toml").read_text("utf-8")
