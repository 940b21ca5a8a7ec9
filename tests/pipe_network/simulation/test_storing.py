"""Runs on disk, their maps and their animation."""

import json
from datetime import UTC, datetime

import numpy as np
import pandas as pd
import pytest

from pipe_network.errors import SourceMissing, UnknownObject, UnusableSource
from pipe_network.simulation.animation import animation_data, write_animation
from pipe_network.simulation.colour_range import colour_range
from pipe_network.simulation.map_image import draw_map, usual_quantities
from pipe_network.simulation.run import Asked, Kind, simulate
from pipe_network.simulation.storing import load_run, new_run, write_run
from pipe_network.sources import open_network
from tests.pipe_network.simulation.small import WATER

pytest.importorskip("wntr", reason="needs the extra 'simulation'")
NOW = datetime(2026, 3, 1, tzinfo=UTC)


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("run")
    source = folder / "water.inp"
    source.write_text(
        WATER.replace("B 5 0", "</script> 5 0")
        .replace("P2 A B", "P2 A </script>")
        .replace("B 1500", "</script> 1500")
    )
    asked = Asked(Kind.EPANET)
    with new_run(folder / "one") as partial:
        outcome = simulate(open_network(source), asked, partial)
        write_run(partial, outcome, asked=asked, now=NOW, source=source)
    return folder / "one", outcome


def test_a_run_reads_back_as_it_was(made):
    folder, outcome = made
    run = load_run(folder)
    for quantity, frame in outcome.results.nodes.items():
        again = run.results.nodes[quantity]
        assert list(again.columns) == list(frame.columns)
        assert np.allclose(again.to_numpy(), frame.to_numpy())
    assert run.about["made_at"] == "2026-03-01T00:00:00+00:00"
    assert len(run.about["source_sha256"]) == 64
    assert run.network.lines["max_velocity_ms"].notna().all()


def test_a_folder_that_is_there_is_refused_and_a_failed_run_leaves_none(made, tmp_path):
    with pytest.raises(UnusableSource, match="exists already"), new_run(made[0]):
        pass
    with pytest.raises(RuntimeError), new_run(tmp_path / "two"):
        raise RuntimeError
    assert [*tmp_path.iterdir()] == []
    with pytest.raises(SourceMissing, match="holds no run"):
        load_run(tmp_path)


def test_the_animation_is_one_file_that_names_cannot_break(made, tmp_path):
    _, outcome = made
    write_animation(outcome.network, outcome.results, tmp_path / "a.html")
    page = (tmp_path / "a.html").read_text()
    assert page.count("</script>") == 2
    assert "http://" not in page.replace("http://www.w3.org", "")
    assert "https://" not in page
    data = json.loads(page.split('type="application/json" id="data">')[1].split("</script>")[0])
    assert data["clocks"] == ["0:00", "1:00", "2:00"]
    assert "</script>" in data["nodes"]["names"]


def test_values_are_thousandths_of_their_range(made):
    _, outcome = made
    data = animation_data(outcome.network, outcome.results, "")
    pressure = data["nodes"]["quantities"]["pressure_m"]
    frame = dict(zip(data["nodes"]["names"], pressure["frames"][0], strict=True))
    # A: 36.1 m at 0 m, the other end 5 m higher; the reservoir has pressure 0, far below the scale.
    a, b = (outcome.results.nodes["pressure_m"][name] for name in ("A", "</script>"))
    assert [pressure["low"], pressure["high"]] == pytest.approx(np.quantile([*a, *b], [0.02, 0.98]))
    assert frame["R"] < -1000
    assert frame["A"] in range(990, 1011)
    low, step = pressure["low"], (pressure["high"] - pressure["low"]) / data["top"]
    assert low + frame["R"] * step == pytest.approx(0, abs=step)


def test_the_scale_is_that_of_junctions_and_the_page_says_so(made, tmp_path):
    _, outcome = made
    shown = usual_quantities(outcome.results, points=outcome.network.points)
    assert shown.node_range[0] > 20
    assert usual_quantities(outcome.results).node_range[0] < 5
    write_animation(outcome.network, outcome.results, tmp_path / "a.html")
    page = (tmp_path / "a.html").read_text("utf-8")
    assert "2%～98%" in page
    assert "sources left out" in page
    assert colour_range(pd.DataFrame({"R": [3.0]}), without=frozenset("R")) == (3.0, 3.001)
    assert colour_range(pd.DataFrame({"R": [np.nan]})) == (0.0, 1.0)


def test_a_map_is_drawn_and_unknown_quantities_are_refused(made, tmp_path):
    _, outcome = made
    draw_map(outcome.network, outcome.results, tmp_path / "a.png", step=1)
    assert (tmp_path / "a.png").read_bytes().startswith(b"\x89PNG")
    with pytest.raises(UnknownObject, match="no quantity 'x'"):
        usual_quantities(outcome.results, nodes="x")


def test_high_values_are_yellow_for_nodes_and_links_on_the_map_and_in_the_animation():
    import re
    from importlib.resources import files

    from pipe_network.simulation.map_image import link_colours, node_colours

    page = files("pipe_network").joinpath("data/animation.html").read_text("utf-8")
    for name, colours in (("VIRIDIS", node_colours()), ("PLASMA", link_colours())):
        stops = re.search(rf"const {name} = (\[\[.*?\]\]);", page)[1]
        low, high = json.loads(stops)[0], json.loads(stops)[-1]
        for red, green, blue in (high, [255 * share for share in colours(1.0)[:3]]):
            assert min(red, green) > 200 > 100 > blue - 20
        for red, green, _ in (low, [255 * share for share in colours(0.0)[:3]]):
            assert max(red, green) < 80
