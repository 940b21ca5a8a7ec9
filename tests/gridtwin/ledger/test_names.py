import csv
from importlib.resources import files

from gridtwin.ledger.names import Names, built_in_names
from gridtwin.ledger.translations import in_chinese, translations

NAMES = Names({"线裂": "linear cracking", "人行道": "sidewalk", "限高牌、限载牌": "limit signs"})


def test_whole_stretches_are_named_and_others_stay() -> None:
    for text, english in (
        ("线裂", "linear cracking"),
        ("score of 人行道", "score of sidewalk"),
        ("线裂, 人行道", "linear cracking, sidewalk"),
        ("限高牌、限载牌", "limit signs"),
        ("人行道路", "人行道路"),  # a part of another name
        ("第1段人行道", "第1段人行道"),
        ("LED线裂", "LED线裂"),
    ):
        assert NAMES.in_english(text) == english


def test_english_names_are_taken_back() -> None:
    assert NAMES.stored("Sidewalk ", ["线裂", "人行道"]) == "人行道"
    assert NAMES.stored("sidewalk", ["线裂"]) == "sidewalk"  # none of those asked for
    assert NAMES.stored("人行道", ["人行道"]) == "人行道"


def test_tables_and_lists_go_before_translations() -> None:
    english = built_in_names().english
    assert english["中修"] == "medium repair"  # the list of kinds of works
    assert english["主干路"]  # a standards table
    assert english["井盖巡查"] == "patrol of covers"  # a pack


def test_each_translation_stands_once_and_is_marked_as_ours() -> None:
    text = (files("gridtwin.ledger") / "data" / "english_names.csv").read_text("utf-8")
    rows = list(csv.DictReader(text.splitlines()))
    assert len(rows) == len(translations())
    assert {row["source"] for row in rows} == {"translation"}
    assert all(row["zh"].strip() and row["en"].isascii() for row in rows)


def test_notes_in_chinese() -> None:
    assert in_chinese("pothole") == "坑槽"
    assert in_chinese("something else") == "something else"
