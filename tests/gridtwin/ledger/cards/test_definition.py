"""Every row of the standards' card tables is on the card, and nothing else stands under a standard's name."""

import pytest

from gridtwin.ledger.cards.definition import CARD_CLASSES, LOCAL, STRIP, card_definition
from gridtwin.ledger.errors import BadRuleTable
from gridtwin.model import feature_class
from gridtwin.standards import load_table


@pytest.mark.parametrize("class_name", ["road", "bridge"])
def test_card_has_the_rows_of_the_standard_in_their_order(class_name: str) -> None:
    rows = [(row["group"], row["field"]) for row in load_table(f"{class_name}_card_fields").rows]
    groups = [group for group in card_definition(class_name).groups if not group.is_local]
    assert [(group.title_zh, line.title_zh) for group in groups for line in group.fields] == rows


@pytest.mark.parametrize("class_name", ["road", "bridge"])
def test_confidence_comes_from_the_table(class_name: str) -> None:
    marks = {
        (row["group"], row["field"]): row["confidence"]
        for row in load_table(f"{class_name}_card_fields").rows
    }
    for group in card_definition(class_name).groups:
        for line in group.fields:
            assert line.confidence == marks.get((group.title_zh, line.title_zh), LOCAL)
            assert (line.confidence == LOCAL) == group.is_local


@pytest.mark.parametrize("class_name", CARD_CLASSES)
def test_every_column_of_the_class_is_on_the_card_once(class_name: str) -> None:
    columns = [
        line.column
        for group in card_definition(class_name).groups
        if group.class_name == class_name
        for line in group.fields
    ]
    assert sorted(columns) == sorted(feature_class(class_name).field_names)


def test_every_measure_of_a_strip_is_on_the_card() -> None:
    columns = {line.column for group in card_definition("road").strip_groups for line in group.fields}
    keys = {"road_code", "section_no", "kind", "side", "note"}
    assert columns == set(feature_class(STRIP).field_names) - keys


def test_sums_are_columns_of_the_class() -> None:
    assert card_definition("road").total <= set(feature_class("road").field_names)


def test_other_classes_have_no_card() -> None:
    with pytest.raises(BadRuleTable, match="no card of 'tree'"):
        card_definition("tree")
