import pandas as pd

from gridtwin.ledger.packs import built_in_packs, pack_rows
from gridtwin.ledger.packs.rows import plain, typed
from gridtwin.model.feature_class import FieldType
from gridtwin.store import Workspace


def test_fields_of_the_pack_are_typed_columns(both: Workspace) -> None:
    rows = pack_rows(both, built_in_packs()["toilet"]).set_index("code").sort_index()
    assert rows["seats_women"].tolist()[:2] == [6, 6]
    assert rows["seats_women"].isna().tolist() == [False, False, True]
    assert rows["is_barrier_free"].dtype == "boolean"
    assert rows["grade"].tolist()[:2] == ["一类", "二类"]
    assert "attributes" not in rows
    assert rows.geometry.notna().all()


def test_only_rows_of_the_pack(both: Workspace) -> None:
    assert len(pack_rows(both, built_in_packs()["manhole_cover"])) == 2
    assert len(pack_rows(both, built_in_packs()["lamp_pole"], columns=["state"])) == 2
    assert pack_rows(both, built_in_packs()["billboard"]).empty


def test_values_of_another_type_are_missing() -> None:
    assert typed(FieldType.REAL, [1, "2.5", "x", True]).fillna(-1).tolist() == [1.0, 2.5, -1.0, -1.0]
    assert typed(FieldType.INTEGER, [1, 2.5, None]).fillna(-1).tolist() == [1, -1, -1]
    assert typed(FieldType.BOOLEAN, [True, "yes", None]).isna().tolist() == [False, True, True]
    assert typed(FieldType.DATE, ["2026-03-01", "March", 3])[0] == pd.Timestamp("2026-03-01")
    assert typed(FieldType.TEXT, ["a", 3, None]).fillna("-").tolist() == ["a", "3", "-"]
    assert plain(pd.NaT) is None
