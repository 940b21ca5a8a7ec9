"""Rules of the intake: the packaged ones, a city's over them, and what is refused."""

from pathlib import Path

import pytest

from gridtwin.sensing.errors import BadSensingTable
from gridtwin.sensing.intake.rules import load_intake_rules


def test_a_city_changes_single_keys(tmp_path: Path) -> None:
    (tmp_path / "sensing_intake.toml").write_text("[clock]\nlate_s = 60\n", "utf-8")
    rules = load_intake_rules(tmp_path)
    assert (rules.late_ms, rules.ahead_ms, rules.batch_rows) == (60_000, 300_000, 2000)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[clock]\nlate = 60\n", "'late' is not known here; known are ahead_s, earliest, late_s"),
        ("[clocks]\nlate_s = 60\n", "'clocks' is not known here"),
        ("[clock]\nlate_s = -1\n", "late_s must be a number above 0; it is -1"),
        ("[clock]\nlate_s = true\n", "it is True"),
        ("[clock]\nearliest = 2000-01-01\n", "must be a time with its zone"),
        ("[clock\n", "is not TOML"),
    ],
)
def test_a_wrong_file_is_refused(tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "sensing_intake.toml").write_text(text, "utf-8")
    with pytest.raises(BadSensingTable, match=said) as refused:
        load_intake_rules(tmp_path)
    assert refused.value.zh
