"""Sections of .inp files as users have them: encodings, comments, short headings, broken rows."""

from pathlib import Path

import pytest

from pipe_network.errors import SourceMissing, UnusableSource
from pipe_network.exchange.inp import Engine, read_inp
from pipe_network.exchange.inp_topology import read_inp_topology

_EPANET = """[TITLE]
a ; title stays whole
[junc]      ; short and in lower case
 A\t10
 B\t10 ;comment
[RESERVOIRS]
 R 50
[PIPES]
;id n1 n2
 P1 R A 1000 12 100 0 Open
 P2 A B 500 6 100 Closed
 P3 A B 500 6 100 0 CV
[PUMPS]
 U A B HEAD 1
[STATUS]
 U Closed
[OPTIONS]
 Units GPM
"""


def _written(folder: Path, text: str, encoding: str = "utf-8") -> Path:
    path = folder / "n.inp"
    path.write_bytes(text.encode(encoding))
    return path


def test_sections_comments_and_short_headings(tmp_path: Path) -> None:
    inp = read_inp(_written(tmp_path, _EPANET))
    assert inp.engine is Engine.EPANET
    assert inp.title == ("a ; title stays whole",)
    assert [row.words for row in inp.rows("JUNCTIONS")] == [("A", "10"), ("B", "10")]
    assert inp.rows("PIPES")[0].line == 10


def test_topology_of_epanet_in_metres_with_what_is_closed(tmp_path: Path) -> None:
    found = read_inp_topology(_written(tmp_path, _EPANET))
    assert found.node_ids == ("A", "B", "R")
    assert found.link_ids == ("P1", "P2", "P3", "U")
    assert found.start.tolist() == [2, 0, 0, 0]
    assert found.closed.tolist() == [False, True, False, True]
    assert found.length_m[0] == pytest.approx(304.8)
    assert found.diameter_m[0] == pytest.approx(0.3048)


def test_swmm_ignores_case_and_reads_quoted_names(tmp_path: Path) -> None:
    text = '[JUNCTIONS]\n"井 1" 2\n[OUTFALLS]\nout 1\n[CONDUITS]\nC1 "井 1" OUT 10 0.01\n'
    text += "[XSECTIONS]\nc1 CIRCULAR 2\n"
    found = read_inp_topology(_written(tmp_path, text, "gb18030"))
    assert found.engine is Engine.SWMM
    assert (found.node_ids, found.start.tolist(), found.end.tolist()) == (("井 1", "out"), [0], [1])
    assert found.diameter_m[0] == pytest.approx(0.6096)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "latin-1"])
def test_encodings(tmp_path: Path, encoding: str) -> None:
    text = "[JUNCTIONS]\r\n\u00e9 1\r\nB 1\r\n[PIPES]\r\nP \u00e9 B 1 1 1\r\n"
    assert read_inp_topology(_written(tmp_path, text, encoding)).link_ids == ("P",)


def test_rows_that_do_not_fit_are_reported_and_the_rest_stays(tmp_path: Path) -> None:
    text = "[JUNCTIONS]\nA 1\nA 2\nB 1\n[PIPES]\nP A X 1 1 1\nQ A\nP2 A B 1 1 1\nP2 A B 2 1 1\n"
    found = read_inp_topology(_written(tmp_path, text))
    assert found.link_ids == ("P2",)
    assert [(one.line, one.name) for one in found.findings] == [(3, "A"), (9, "P2"), (6, "P"), (7, "Q")]


def test_what_is_no_network_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceMissing):
        read_inp(tmp_path / "none.inp")
    with pytest.raises(UnusableSource, match="no section of a network"):
        read_inp(_written(tmp_path, "hello"))
    with pytest.raises(UnusableSource, match="flow unit 'XYZ'"):
        read_inp_topology(_written(tmp_path, _EPANET.replace("GPM", "XYZ")))
