import pytest

from gridtwin.ledger.packs import built_in_packs
from gridtwin.ledger.packs.rows import belong
from sample_data.builder import DATE_AFTER


@pytest.mark.parametrize("name", sorted(built_in_packs()))
def test_facilities_have_the_fields_of_their_pack(small, name: str):
    pack = built_in_packs()[name]
    rows = small.layers[pack.host]
    mine = rows[belong(pack, rows)]
    assert len(mine)
    for attributes in mine["attributes"]:
        assert set(attributes) <= set(pack.field_names)
        for field in pack.fields:
            if field.choices and field.name in attributes:
                assert field.title(attributes[field.name], "en") in {each.en for each in field.choices}


def test_facilities_are_inspected_by_their_plans(small):
    rows = small.layers["inspection"]
    rows = rows[rows["host_class"].isin(["facility", "component", "tree", "green_plot"])]
    kinds = {plan.kind for pack in built_in_packs().values() for plan in pack.plans}
    assert set(rows["kind"]) <= kinds
    assert max(rows["done_on"]) <= DATE_AFTER
    assert rows["code"].is_unique
