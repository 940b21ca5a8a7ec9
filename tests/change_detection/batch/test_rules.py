"""The rule file: own values, a city's values over them, refusals."""

import pytest

from change_detection.batch.errors import BadSource
from change_detection.batch.rules import batch_rules


def test_a_file_replaces_only_what_it_names(tmp_path):
    mine = tmp_path / "mine.toml"
    mine.write_text("[pairing]\nleast_overlap = 0.5\n[pairing.weights]\nseason = 9\n")
    rules = batch_rules(mine)
    assert rules.pairing.least_overlap == 0.5
    assert rules.pairing.weights["season"] == 9
    assert rules.pairing.weights["overlap"] == batch_rules().pairing.weights["overlap"]
    assert rules.files == batch_rules().files


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[pairing]\nleast_overlop = 1", "unknown key 'least_overlop'"),
        ("[pairing]\nleast_overlap = -1", "0 or more"),
        ('[pairing]\nleast_overlap = "half"', "must be a number"),
        ("[pairing.weights]\noverlap=0\nresolution=0\nseason=0\ncloud=0\nage=0", "not all 0"),
        ("[files]\nsurface = '('", "surface|unterminated|missing"),
        ("[pairing", "mine.toml"),
    ],
    ids=["key", "negative", "text", "weights", "pattern", "toml"],
)
def test_a_file_that_breaks_the_form_is_refused(tmp_path, text, message):
    mine = tmp_path / "mine.toml"
    mine.write_text(text)
    with pytest.raises(BadSource, match=message) as told:
        batch_rules(mine)
    assert told.value.zh


def test_a_missing_file_is_refused(tmp_path):
    with pytest.raises(BadSource, match="does not exist"):
        batch_rules(tmp_path / "gone.toml")
