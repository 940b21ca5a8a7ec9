"""`gridtwin roads|bridges|tunnels rate` and the calculators, as a user types them."""

import json
from pathlib import Path

import pytest

from tests.gridtwin.cli.conftest import Run
from tests.gridtwin.ledger.condition.cities import find_by_hand, inspect, make
from tests.gridtwin.ledger.condition.test_bridges import BY_HAND

SECTION = ("--defect", "沉陷 4 x 2.5 20 mm", "--defect", "车辙 10 x 1 16 mm", "--defect", "龟裂 7 x 4")


def test_pci_shows_its_steps(run: Run) -> None:
    status, out, _ = run("roads", "pci", "--area", 1000, *SECTION, "--iri", 2, "--road-class", "主干路")
    assert status == 0
    for line in (
        "alligator cracking\tcracking\t28\t2.8\t18\t1\t1\t18",
        "deformation\t18\t0.5\t0.75\t13.5",
        "PCI = 100 - 27",
        "PCI 73, grade B",
        "treatment: minor repair",
        "RQI 4.3, grade A",
        "PQI 80.8, grade B",
        "To be confirmed:",
    ):
        assert line in out.splitlines()


def test_pci_as_json(run: Run) -> None:
    _, out, _ = run("roads", "pci", "--area", 1000, *SECTION, "--correction", "guarded", "--json")
    rating = json.loads(out)["ratings"][0]
    assert (rating["value"], rating["details"]["correction"]) == (73.0, "guarded")
    assert rating["to_confirm"][0]["parameter"] == "road_class"


def test_a_sidewalk_gets_fci(run: Run) -> None:
    assert "FCI 100, grade A" in run("roads", "pci", "--pavement", "sidewalk", "--area", 10)[1]


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("--area", 0), "above 0"),
        (("--area", 10, "--defect", "裂纹 1 x 1"), "it has 线裂"),
        (("--area", 10, "--defect", "坑槽 1 m"), "width_m"),
        (("--area", 10, "--defect", "坑槽 big"), "write the distress"),
        (("--area", 10, "--pavement", "block"), "block"),
        (("--area", 10, "--iri", "-1"), "from 0"),
        (("--area", 10, "--iri", "1", "--road-class", "巷道"), "no weights for PQI"),
        ((), "--area"),
    ],
)
def test_pci_refuses(run: Run, words: tuple[object, ...], message: str) -> None:
    status, _, err = run("roads", "pci", *words)
    assert status == 2
    assert message in err
    assert "Traceback" not in err


def test_bci_and_tunnel_index(run: Run) -> None:
    scores = [word for name, score in BY_HAND.items() for word in ("--score", f"{name}={score:g}")]
    status, out, _ = run("bridges", "bci", *scores, "--road-class", "主干路")
    assert status == 0
    assert "BCI 88.25, grade B good: minor repair" in out
    assert "BSI 83, grade B" in out
    assert "sources disagree" in out
    assert run("bridges", "bci", "--structure", "arch", *scores)[0] == 2
    assert run("bridges", "bci", *scores, "--class", "Ⅰ类")[0] == 2
    assert run("bridges", "bci")[0] == 2
    tunnel = [word for name in ("衬砌", "照明", "标志标线") for word in ("--score", f"{name}=80")]
    assert "tunnel 80, grade B" in run("tunnels", "index", *tunnel)[1]


def test_rate(run: Run, tmp_path: Path) -> None:
    with make(tmp_path / "city") as workspace:
        find_by_hand(workspace)
        inspect(workspace, "bridge", 1, {"scores": BY_HAND})
    findings = tmp_path / "findings.csv"
    status, out, _ = run("roads", "rate", tmp_path / "city", "--year", 2025, "--json", "--findings", findings)
    told = json.loads(out)
    assert (status, told["rated"], told["grades"]["PCI"], told["stored"]["added"]) == (1, 1, {"B": 1}, 3)
    assert told["findings"] == {"K01": 4}
    assert told["to_confirm"][0]["ratings"] >= 1
    assert findings.read_text("utf-8-sig").count("K01") == 4
    status, out, err = run("bridges", "rate", tmp_path / "city", "--year", 2025)
    assert status == 1
    assert "BCI\tB: 1" in out
    assert "1 of 4 rated" in err
    assert run("tunnels", "rate", tmp_path / "city", "--year", 2025)[0] == 1
    assert run("roads", "rate", tmp_path / "city", "--year", 2190)[0] == 2
    assert run("roads", "rate", tmp_path / "nowhere", "--year", 2025)[0] == 2


def test_in_chinese(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GRIDTWIN_LANG", "zh")
    out = run("roads", "pci", "--area", 1000, *SECTION)[1]
    assert "PCI 73，等级未定级" in out
    assert "待核参数：" in out


def test_curves(run: Run, tmp_path: Path) -> None:
    assert run("roads", "curves", tmp_path / "c.png")[0] == 0
    assert run("roads", "curves", tmp_path / "s.svg", "--several")[0] == 0
    assert run("roads", "curves", tmp_path / "c.bmp")[0] == 2
    assert sorted(path.name for path in tmp_path.iterdir()) == ["c.png", "s.svg"]


def test_maintenance_grades_are_listed_and_filled_in(run: Run, tmp_path: Path) -> None:
    make(tmp_path / "city").close()
    status, out, err = run("bridges", "maintenance", tmp_path / "city", "--area", "B1=important", "--fill")
    assert status == 0
    assert "B1\t桥\t\tⅢ类\t\tⅠ等" in out.splitlines()
    assert "maintenance grades of bridges: to be confirmed against the standard" in out
    assert "cards filled in: 4" in out + err
    told = json.loads(run("bridges", "maintenance", tmp_path / "city", "--json")[1])
    assert {one["grade_on_card"] for one in told["objects"]} == {"Ⅰ等"}
    assert "R1/1\t试验路\t\t\t\tⅠ等" in run("roads", "maintenance", tmp_path / "city")[1].splitlines()


@pytest.mark.parametrize(
    ("area", "message"), [("B1=busy", "CODE=important"), ("B9=important", "no bridge has that number")]
)
def test_maintenance_refuses(run: Run, tmp_path: Path, area: str, message: str) -> None:
    make(tmp_path / "city").close()
    status, _, err = run("bridges", "maintenance", tmp_path / "city", "--area", area)
    assert (status, message in err) == (2, True)
