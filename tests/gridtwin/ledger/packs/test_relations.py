import pytest

from gridtwin.ledger.errors import UnknownHost
from gridtwin.ledger.packs import built_in_packs, pack_rows, related
from gridtwin.ledger.packs.owners import owners_of
from gridtwin.ledger.packs.relations import followed_rows, shown_rows
from gridtwin.store import Workspace


def test_a_cover_knows_its_well_by_id_or_as_the_nearest(both: Workspace) -> None:
    pack = built_in_packs()["manhole_cover"]
    well = pack.relations[0]
    found = related(both, pack, well, pack_rows(both, pack))
    pairs = found.pairs.set_index("host_id")
    assert pairs.loc["c1", ["target_id", "how"]].tolist() == ["w1", "id"]
    assert pairs.loc["c2", ["target_id", "how", "distance_m"]].tolist() == ["w2", "near", 0.5]
    shown = shown_rows(both, well, found)
    assert sorted(shown["well_depth_m"]) == [2.5, 3.0]
    pipes = followed_rows(both, well, shown)
    assert pipes[["line_no", "diameter_mm"]].values.tolist() == [["L1", 400]]


def test_a_pole_knows_its_devices(both: Workspace) -> None:
    pack = built_in_packs()["lamp_pole"]
    rows = pack_rows(both, pack)
    found = related(both, pack, pack.relations[0], rows)
    counts = dict(zip(rows["id"], found.counts(rows["id"]), strict=True))
    assert counts == {"p1": 2, "p2": 1}  # s3 names no host and hangs 0.4 m from p2
    assert sorted(found.pairs["how"]) == ["host", "host", "near"]


def test_an_id_that_leads_nowhere(city: Workspace) -> None:
    pack = built_in_packs()["manhole_cover"]
    rows = pack_rows(city, pack)
    rows.loc[rows["id"] == "c1", "pipe_point_id"] = "gone"
    found = related(city, pack, pack.relations[0], rows)
    assert found.broken == {"c1": "gone"}
    assert found.pairs["host_id"].tolist() == ["c2"]


@pytest.mark.parametrize("name", ["manhole_cover", "lamp_pole"])
def test_no_rows_no_relations(city: Workspace, name: str) -> None:
    pack = built_in_packs()[name]
    rows = pack_rows(city, pack).head(0)
    for relation in pack.relations:
        found = related(city, pack, relation, rows)
        assert shown_rows(city, relation, found).empty


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        pytest.param("WS1", [("manhole_cover", "6201020102000001", "well", "id")], id="named by the cover"),
        pytest.param("WS2", [("manhole_cover", "6201020102000002", "well", "near")], id="half a metre away"),
        pytest.param("S1", [("lamp_pole", "6201020137000001", "devices", "host")], id="names its pole"),
        pytest.param("S3", [("lamp_pole", "6201020137000002", "devices", "near")], id="hangs near one"),
    ],
)
def test_whose_it_is(both: Workspace, code: str, expected: list[tuple[str, ...]]) -> None:
    """The same pairs as from the facility's side."""
    found = owners_of(both, built_in_packs(), code)
    assert [(one.pack.name, one.code, one.relation.name, one.how) for one in found] == expected


def test_whose_it_is_when_nobody_has_it(city: Workspace) -> None:
    with pytest.raises(UnknownHost, match="no pipe_point, sensor has the code 'Z9'"):
        owners_of(city, built_in_packs(), "Z9")
