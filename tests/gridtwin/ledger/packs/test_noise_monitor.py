"""A kind of facility that GridTwin does not bring: a file and a sample, and everything works."""

import shutil
from datetime import date

import shapely

from gridtwin.ledger.inspection import DueFilter, due_list, filled_of, record_inspection
from gridtwin.ledger.packs import (
    PackOptions,
    check_stored,
    forms_with_packs,
    import_facilities,
    pack_card,
    pack_indicators,
    packs_of,
    plans_with_packs,
)
from gridtwin.store import Workspace
from tests.gridtwin.ledger.cities import CRS
from tests.gridtwin.ledger.packs.conftest import write
from tests.gridtwin.ledger.workspaces import EDIT
from tests.paths import ROOT

EXAMPLES = ROOT / "docs" / "examples"


def test_noise_monitors(both: Workspace) -> None:
    (both.root / "packs").mkdir()
    shutil.copy(EXAMPLES / "noise_monitor.toml", both.root / "packs")
    packs = packs_of(both)
    pack = packs["noise_monitor"]

    done = import_facilities(
        both, pack, EXAMPLES / "noise_monitors.csv", edit=EDIT, options=PackOptions(crs=str(CRS))
    )
    assert (done.rows_in, done.added, len(done.findings)) == (6, 6, 0)
    assert check_stored(both, pack)[1].empty

    plans, wanted = plans_with_packs(both), DueFilter(("facility",), ("声级校准",))
    due = due_list(both, plans, as_of=date(2026, 6, 1), wanted=wanted)
    assert due.summary.iloc[0][["hosts", "overdue", "never"]].tolist() == [6, 6, 6]

    form = {
        "host_class": "facility", "host_code": "620102N00001", "kind": "声级校准", "done_on": "2026-05-20",
        "inspector_name": "李工", "answers": {"传声器": "完好", "校准偏差": "0.2 dB"},
        "defects": [{"distress": "防风罩缺失"}],
    }  # fmt: skip
    recorded = record_inspection(both, filled_of(form), plans=plans, edit=EDIT, forms=forms_with_packs(both))
    assert recorded.code is not None

    row = pack_indicators(both, pack, as_of=date(2026, 6, 1)).table.iloc[0]
    assert row["number"] == 6
    assert row["intact_share"] == 500 / 6
    assert row["in_time_share"] == 100 / 6
    assert row["quiet_share"] == 50.0
    assert row["density"] == 3.0  # on 2 km²

    place = both.read("facility", where={"code": "620102N00001"}).geometry.iloc[0]
    write(
        both, "sensor", [shapely.Point(place.x + 2, place.y, 1500)], code=["ZS1"], name=["声级"],
        sector="noise", property="声级", unit="dB", status="online",
    )  # fmt: skip
    card = pack_card(both, packs, "620102N00001")
    assert card.relations["devices"][["code", "how"]].values.tolist() == [["ZS1", "near"]]
    assert card.inspections["kind"].tolist() == ["声级校准"]
    assert card.defects["distress"].tolist() == ["防风罩缺失"]
