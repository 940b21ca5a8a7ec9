"""Rule tables: what a city may change, and what is refused."""

from pathlib import Path

import pytest

from gridtwin.ledger import Severity, load_plan, load_rules, load_standards
from gridtwin.ledger.errors import BadRuleTable
from gridtwin.standards import grid_checks, grid_target_area_m2


def written(folder: Path, text: str, name: str = "own.toml") -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def test_grid_rules_are_those_of_the_standards_table_with_its_severities() -> None:
    ours = {rule.id: rule.severity for rule in load_rules("grid_rules").values()}
    assert list(ours) == [check.id for check in grid_checks()]
    assert {key for key, severity in ours.items() if severity is Severity.WARNING} == {"G10", "G11"}


def test_target_area_is_that_of_the_standards_table() -> None:
    assert load_plan().target_area_m2 == load_rules("grid_rules")["G10"].parameters["target_m2"]
    assert load_plan().target_area_m2 == grid_target_area_m2()


def test_every_rule_speaks_two_languages() -> None:
    for table in ("grid_rules", "grid_drawing", "census_rules"):
        for rule in load_rules(table).values():
            assert rule.zh
            assert rule.en
            assert rule.message_zh != rule.message_en


def test_city_may_change_severity_and_parameters(tmp_path: Path) -> None:
    own = written(tmp_path, '[rules.G10]\nseverity = "error"\nparameters = { most_m2 = 50000.0 }')
    rule = load_rules("grid_rules", own)["G10"]
    assert rule.severity is Severity.ERROR
    assert (rule.parameters["most_m2"], rule.parameters["least_m2"]) == (50_000.0, 3_000.0)
    assert load_rules("grid_rules", tmp_path / "absent.toml")["G10"].severity is Severity.WARNING


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param("[rules.G99]\nseverity='error'", "no rule 'G99'", id="unknown rule"),
        pytest.param("[rules.G10]\nparameters={size=1}", "size", id="unknown parameter"),
        pytest.param("[rules.G10]\nmessage_en='x'", "message_en", id="key that may not change"),
        pytest.param("[rules.G10]\nseverity='fatal'", "fatal", id="unknown severity"),
        pytest.param("[rules.G10", "own.toml", id="not TOML"),
    ],
)
def test_bad_rule_file_is_refused(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(BadRuleTable, match=message):
        load_rules("grid_rules", written(tmp_path, text))


@pytest.mark.parametrize(
    "text", ["target_area_m2 = -1", "target_area_m2 = 'x'", "size = 3", "dead_end_m = true"]
)
def test_bad_plan_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(BadRuleTable):
        load_plan(written(tmp_path, text))


def test_city_may_set_the_target_area(tmp_path: Path) -> None:
    assert load_plan(written(tmp_path, "target_area_m2 = 8000")).target_area_m2 == 8000


def test_demands_fall_back_from_class_to_major_to_default() -> None:
    demands = load_standards().demands
    assert demands.duplicate_m["0104"] == 0.3  # its own
    assert demands.duplicate_m["0110"] == 0.4  # major 01
    assert demands.accuracy["0110"] == "A"  # default
    assert demands.accuracy["0506"] == "B"  # major 05
    assert demands.mean_error_m == {"A": 0.5, "B": 1.0, "C": 10.0}


def test_a_city_changes_one_value_and_the_others_stand(tmp_path: Path) -> None:
    """Lamps 0.4 m, playgrounds (0146) 2 m with their accuracy B; parking places keep their 8 m."""
    written(
        tmp_path, "[classes]\n0137 = { duplicate_m = 0.4 }\n0146 = { duplicate_m = 2 }", "census_classes.toml"
    )
    demands = load_standards(tmp_path).demands
    assert [demands.duplicate_m[code] for code in ("0137", "0146", "0201")] == [0.4, 2.0, 8.0]
    assert (demands.accuracy["0146"], demands.accuracy["0201"]) == ("B", "B")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param("[defaults]\nduplicate_m = 0\naccuracy = 'A'", "above 0", id="no distance"),
        pytest.param("[defaults]\nduplicate_m = 1\naccuracy = 'D'", "'D' is none of", id="unknown accuracy"),
        pytest.param("[classes]\n0137 = { radius = 3 }", "radius", id="unknown key"),
    ],
)
def test_bad_class_demands_are_refused(tmp_path: Path, text: str, message: str) -> None:
    written(tmp_path, text, "census_classes.toml")
    with pytest.raises(BadRuleTable, match=message):
        load_standards(tmp_path)
