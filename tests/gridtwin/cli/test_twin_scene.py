"""`gridtwin twin build` and `gridtwin twin models …` as a user types them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.gridtwin.cli.conftest import Run
from tests.twin_server.build.small_models import PLACE, cityjson
from tests.twin_server.small_city import make_city


@pytest.fixture
def city(tmp_path: Path) -> Path:
    return make_city(tmp_path / "city")


def test_a_model_from_its_file_to_the_scene_and_out_again(run: Run, city: Path, tmp_path: Path) -> None:
    file = cityjson(tmp_path / "house.city.json")
    refused = run("twin", "models", "add", file, "-w", city)
    assert refused[0] == 2
    assert "--place LON,LAT,HEIGHT[,HEADING]" in refused[2]
    added = run("twin", "models", "add", file, "-w", city, "--place", PLACE, "--title", "门卫室")
    assert added[0] == 0
    assert "house-city: 门卫室, placed by --place" in added[2]
    listed = run("twin", "models", "list", "-w", city)
    assert listed[1] == "house-city\t门卫室\thouse.city.json\t103.797600,36.048500,1520,0\n"
    built = run("twin", "build", "-w", city, "--only", "models", "--json")
    assert built[0] == 0
    (line,) = json.loads(built[1])["lines"]
    assert (line["id"], line["outcome"], line["features"]) == ("model-house-city", "built", 1)
    removed = run("twin", "models", "remove", "house-city", "-w", city)
    assert removed[0] == 0
    again = run("twin", "build", "-w", city, "--only", "buildings")
    assert "model-house-city (门卫室): taken out" in again[2]


def test_what_is_refused_ends_with_1_and_a_reason(run: Run, city: Path, tmp_path: Path) -> None:
    file = cityjson(tmp_path / "house.city.json")
    run("twin", "models", "add", file, "-w", city, "--place", PLACE)
    (city / "city_models" / "house-city" / "house.city.json").write_text("{", "utf-8")
    built = run("twin", "build", "-w", city, "--only", "models")
    assert built[0] == 1
    assert "line 1, column 2" in built[2]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--place", "103.8,36"], "is no place"),
        (["--place", "203.8,36,0"], "outside the earth"),
        (["--place", "a,b,c"], "is no place"),
        (["--place", PLACE, "--crs", "4544"], "not both"),
        (["--crs", "nonsense"], "no CRS of the earth"),
        (["--place", PLACE, "--height-unit", "mile"], "m, ft or us-ft"),
        (["--place", PLACE, "--up", "x"], "y or z"),
    ],
)
def test_wrong_words_end_with_2(run: Run, city: Path, tmp_path: Path, words: list[str], told: str) -> None:
    file = cityjson(tmp_path / "house.city.json")
    done = run("twin", "models", "add", file, "-w", city, *words)
    assert done[0] == 2
    assert told in done[2]
    assert not (city / "city_models").exists()


def test_an_unknown_source_lists_the_known(run: Run, city: Path) -> None:
    done = run("twin", "build", "-w", city, "--only", "towers")
    assert done[0] == 2
    assert "buildings" in done[2]
