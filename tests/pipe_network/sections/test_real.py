"""Long sections of real sewers: every recorded slope against the one that SWMM's own files give."""

import json

import pytest

from pipe_network.sections.bands import section_style
from pipe_network.sections.path import shortest_way
from pipe_network.sections.profile import long_section
from pipe_network.sections.profile_sheet import profile_sheets
from pipe_network.sections.terrain import terrain_of
from pipe_network.sources import open_network
from tests.paths import REAL_DATA

PIPES = REAL_DATA / "pipes"

pytestmark = [
    pytest.mark.realdata,
    pytest.mark.skipif(not PIPES.is_dir(), reason="needs ../shared/data/pipes next to the checkout"),
]


def test_bellinge_from_its_head_to_the_outfall() -> None:
    network = open_network(PIPES / "swmm" / "bellinge_small.inp")
    way = shortest_way(network, "G72F833", "G72F050_outfall")
    profile = long_section(network, way, terrain=terrain_of(network))
    answers = json.loads((PIPES / "answers" / "swmm" / "slopes_Bellinge_small.json").read_text())["slope"]
    known = {name.replace("-", "_"): slope for name, slope in answers.items()}
    assert len(way) == 8
    assert not profile.is_adverse.any()
    for line_no, fall in zip(profile.lines["line_no"], profile.fall_permille, strict=True):
        # SWMM divides by the stated conduit length, the section by the length in plan: 1 % apart at most.
        assert fall == pytest.approx(known[line_no.replace("-", "_")] * 1000, rel=0.01)
    assert profile_sheets(profile, section_style())
