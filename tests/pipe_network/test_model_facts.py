"""What models cannot be asked: ground that is none, lines that are no pipes."""

import numpy as np
import pytest

from pipe_network.model_facts import buried, has_ground, is_pipe, model_file, remarks
from pipe_network.scene import scene_settings
from pipe_network.scene.estimates import completed
from pipe_network.sources import open_network
from tests.pipe_network.model_files import SEWER, WATER
from tests.pipe_network.networks import network


@pytest.fixture
def sewer(tmp_path):
    (tmp_path / "sewer.inp").write_text(SEWER)
    return open_network(tmp_path / "sewer.inp")


@pytest.fixture
def water(tmp_path):
    (tmp_path / "water.inp").write_text(WATER)
    return open_network(tmp_path / "water.inp")


def test_only_rims_are_ground(sewer, water) -> None:
    known = buried(sewer).points.set_index("point_no")["ground_m"]
    assert known.loc[["W", "V"]].tolist() == [13, 12]
    assert known.loc[["X", "O"]].isna().all()  # no depth given: where the top lies is assumed
    assert not has_ground(water).any()
    assert water.points["ground_m"].tolist() == [5, 6, 6, 50]  # what the model itself works with


def test_pumps_weirs_valves_and_channels_are_no_pipes(sewer, water) -> None:
    assert set(buried(sewer).lines["line_no"]) == {"P", "E", "K"}
    assert buried(water).lines["line_no"].tolist() == ["P1"]
    devices = sewer.lines.set_index("line_no").loc[["M", "R"]]
    assert devices[["diameter_mm", "section", "start_level_m", "end_level_m"]].isna().all().all()


def test_other_networks_stay_as_they_are() -> None:
    city = network({"1": (0, 0, 10), "2": (9, 0, 10)}, [("L", "1", "2")])
    assert buried(city) is city
    assert np.all(is_pipe(city))
    assert (remarks(city), model_file(city)) == ((), "")


def test_remarks_name_units_ground_links_and_rows(sewer) -> None:
    said = [one.en for one in remarks(sewer)]
    assert "units of its map (Feet by the file's [MAP])" in said[0]
    assert "2 of 4 nodes" in said[1]
    assert "2 × open channel" in said[2]
    assert "1 × pump" in said[2]
    line = SEWER.splitlines().index("U IRREGULAR 999 0 0 0 1") + 1
    assert said[3].startswith(f"sewer.inp [XSECTIONS] line {line}, U: transect '999' is not in [TRANSECTS]")
    assert all(not one.zh.isascii() for one in remarks(sewer))


def test_a_scene_tells_no_cover_where_the_ground_is_assumed(sewer, water) -> None:
    missing = scene_settings().missing
    done = completed(water, missing)
    assert len(done.cover_m) > 0
    assert np.isnan(done.cover_m).all()
    drawn = completed(sewer, missing)
    cover = dict(zip(drawn.network.lines["line_no"], drawn.cover_m, strict=True))
    assert cover["P"] == pytest.approx(2.0)


def test_what_is_left_keeps_its_facts(sewer) -> None:
    part = sewer.only(["YS"])
    assert buried(buried(part)).lines.equals(buried(sewer).lines)
