"""`gridtwin roads|bridges|tunnels import, check, card, attach, history` as a user types them."""

import json
import shutil
from pathlib import Path

import pytest

from gridtwin.store import open_workspace
from tests.gridtwin.cli.conftest import Run
from tests.gridtwin.ledger.cards.conftest import empty, workbook
from tests.gridtwin.ledger.cards.test_attachments import photo
from tests.gridtwin.ledger.cards.test_checks import BRIDGE, NEXT, ROAD, sheet
from tests.gridtwin.ledger.cards.test_osm import street_map

__all__ = ["empty"]


def test_from_import_to_history(empty: Path, run: Run, tmp_path: Path) -> None:
    city = shutil.copytree(empty, tmp_path / "city")
    wrong = NEXT | {"路段号": 3, "路宽": -3}
    file = workbook(tmp_path / "t.xlsx", 道路=sheet(ROAD, NEXT, wrong), 桥梁=sheet(BRIDGE))
    status, out, _ = run("roads", "check", file, "--crs", "4544", "--json")
    assert (status, json.loads(out)["classes"]["road"]["refused"]) == (1, 1)
    told = tmp_path / "found.csv"
    status, out, _ = run("roads", "import", city, file, "--crs", "4544", "--findings", told, "--json")
    counts = json.loads(out)["classes"]
    assert (status, counts["road"]["added"], counts["road"]["refused"], counts["bridge"]["added"]) == (
        1,
        2,
        1,
        1,
    )
    assert "路宽" in told.read_text("utf-8-sig")
    wider = workbook(tmp_path / "u.xlsx", 道路=sheet(ROAD | {"路宽": 12.5}))
    words = ("--crs", "4544", "--actor", "王工", "--reason", "复测")
    assert json.loads(run("roads", "history", city, "L1", "--json")[1])["changes"] == []
    status, _, err = run("roads", "import", city, wider, *words)
    assert (status, "0 added, 1 changed" in err) == (0, True)
    status, out, _ = run("roads", "history", city, "L1", "--json")
    change = json.loads(out)["changes"][0]
    assert (change["actor"], change["reason"], change["old"], change["new"]) == ("王工", "复测", "12", "12.5")
    status, out, _ = run("roads", "card", city, "L1")
    assert "Length\t200 m" in out
    assert run("bridges", "check", city)[0] == 0
    status, out, _ = run("roads", "attach", city, "L1", photo(tmp_path / "p.jpg"), "--json")
    kept = json.loads(out)["attachments"][0]
    assert (status, kept["state"]) == (0, "there")
    (city / kept["path"]).unlink()
    assert run("roads", "attach", city, "L1")[0] == 1


def test_streets(empty: Path, run: Run, tmp_path: Path) -> None:
    city = shutil.copytree(empty, tmp_path / "city")
    status, _, err = run("roads", "import", city, street_map(tmp_path / "m.osm"))
    assert (status, "5 ways: 4 taken, 1 left out; 3 roads of 6 sections" in err) == (0, True)
    assert "footway 1" in err
    with open_workspace(city) as opened:
        assert opened.count("road") == 6


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("import", "CITY", "none.xlsx"), "does not exist"),
        (("import", "CITY", "FILE", "--map", "宽=width_m"), "no such column"),
        (("import", "CITY", "FILE"), "--crs"),
        (("import", "CITY", "FILE", "--findings", "x.pdf"), "ending must be"),
        (("card", "CITY", "L9"), "no road has the code"),
        (("attach", "CITY", "L9"), "no road has the code"),
        (("check", "none"), "not a workspace"),
    ],
)
def test_wrong_use_exits_2(
    empty: Path, run: Run, tmp_path: Path, words: tuple[str, ...], message: str
) -> None:
    file = workbook(tmp_path / "t.xlsx", 道路=sheet(ROAD))
    status, out, err = run("roads", *[{"CITY": empty, "FILE": file}.get(word, word) for word in words])
    assert (status, out) == (2, "")
    assert message in " ".join(err.split())
