"""Findings on files of engines name the file, the section, the line and the object."""

from pathlib import Path

import pytest

from pipe_network.checks import run_checks
from pipe_network.checks.inputs import Beside, naming_file, open_source
from pipe_network.model_facts import Place, places
from pipe_network.sources import open_network
from tests.pipe_network.model_files import SEWER
from tests.pipe_network.networks import network


@pytest.fixture
def sewer(tmp_path: Path) -> Path:
    (tmp_path / "sewer.inp").write_text(SEWER)
    return tmp_path / "sewer.inp"


def line_of(text: str) -> int:
    return SEWER.splitlines().index(text) + 1


def test_every_object_has_its_section_and_line(sewer: Path) -> None:
    network = open_network(sewer)
    lines = dict(zip(network.lines["line_no"], places(network, is_point=False), strict=True))
    points = dict(zip(network.points["point_no"], places(network, is_point=True), strict=True))
    assert lines["P"] == Place("[CONDUITS]", line_of("P W V 100 0.013 0 0 0 0"))
    assert lines["R"] == Place("[WEIRS]", line_of("R W O TRANSVERSE 1.5 1.8 NO 0 0"))
    assert points["O"] == Place("[OUTFALLS]", line_of("O 8 FREE"))


def test_a_name_that_stands_twice_has_both_lines(sewer: Path) -> None:
    sewer.write_text(SEWER.replace("[OUTFALLS]", "W 11 2 0 0 0\n[OUTFALLS]"))
    network = open_network(sewer)
    found = [place.line for place in places(network, is_point=True)]
    assert found[:4] == [line_of("W 10 3 0 0 0") + step for step in (0, 1, 2, 3)]


def test_findings_name_file_section_line_and_object(sewer: Path) -> None:
    found = run_checks(open_source([sewer], Beside())).findings
    assert set(found["workbook"]) == {"sewer.inp"}
    row = found[(found["check"] == 3)].iloc[0]
    at = line_of("U IRREGULAR 999 0 0 0 1")
    assert (row["sheet"], row["row"], row["object"]) == ("[CONDUITS]", line_of("U X O 100 0.03 0 0 0 0"), "U")
    assert row["message_en"].startswith(f"U, [XSECTIONS] line {at}: transect '999'")
    assert row["message_zh"].startswith(f"U，〔XSECTIONS〕第{at}行：")


def test_pumps_and_channels_lack_no_diameter(sewer: Path) -> None:
    sewer.write_text(SEWER.replace("P CIRCULAR 0.5 0 0 0 1\n", ""))
    found = run_checks(open_source([sewer], Beside())).findings
    lacking = found[(found["check"] == 2) & found["fields"].str.contains("diameter_mm")]
    assert lacking["object"].tolist() == ["P"]
    assert not found[found["check"] == 2]["object"].isin(["M", "R"]).any()


def test_a_layer_file_is_named_too(tmp_path: Path) -> None:
    given = network({"A": (0, 0, 10.0), "B": (30, 40, 11.0)}, [("L1", "A", "B")])
    given.lines.to_file(tmp_path / "mains.gpkg", layer="pipe_line")
    report = naming_file(
        run_checks(open_source([tmp_path / "mains.gpkg"], Beside())), [tmp_path / "mains.gpkg"]
    )
    assert set(report.findings["workbook"]) == {"mains.gpkg"}
    assert (report.findings["sheet"] != "table").all()
