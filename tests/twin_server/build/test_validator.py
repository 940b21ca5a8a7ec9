"""What the Khronos validator says of everything that is built: no error, no warning."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import numpy as np
import pytest

from tests.pipe_network.scene.test_validator import KNOWN, validator
from tests.twin_server.build.conftest import Make
from tests.twin_server.build.small_models import (
    EAST,
    HEIGHT,
    NORTH,
    PLACE,
    citygml,
    cityjson,
    glb,
    ifc,
    las,
    obj,
)

__all__ = ["validator"]
# Textures of 4 x 4 pixels and the like are notes for people who tune, not faults.
HINTS = {"UNUSED_OBJECT", "UNSUPPORTED_EXTENSION", "MESH_PRIMITIVE_GENERATED_TANGENT_SPACE"}


def test_all_formats_are_valid_gltf(validator: list[str], make: Make, tmp_path: Path) -> None:
    rng = np.random.default_rng(3)
    points = np.column_stack(
        [
            rng.uniform(EAST, EAST + 50, 70_000),
            rng.uniform(NORTH, NORTH + 50, 70_000),
            np.full(70_000, HEIGHT),
        ]
    )
    folders = [
        make(cityjson(tmp_path / "a.json", crs=4544, origin=(EAST, NORTH, HEIGHT)))[1],
        make(citygml(tmp_path / "b.gml"))[1],
        make(obj(tmp_path), place=PLACE)[1],
        make(glb(tmp_path / "d.glb"), place=PLACE)[1],
        make(ifc(tmp_path / "e.ifc"))[1],
        make(las(tmp_path / "f.las", points))[1],
    ]
    files = [str(file) for folder in folders for file in folder.glob("*.glb")]
    told = subprocess.run([*validator, *files], check=True, capture_output=True, text=True, timeout=120)
    reports = [json.loads(line) for line in told.stdout.splitlines()]
    assert len(reports) == len(files) >= 7
    for report in reports:
        assert (report["numErrors"], report["numWarnings"], report["serious"]) == (0, 0, []), report
        assert set(report["codes"]) <= KNOWN | HINTS


def test_the_small_city_is_valid_gltf(validator: list[str], workspace, tmp_path: Path) -> None:
    from tests.twin_server.small_city import NOW
    from twin_server.build.run import build_scene

    build_scene(workspace, now=NOW, only=["buildings", "pipes"])
    files = [str(file) for file in workspace.scene_dir.rglob("*.glb")]
    told = subprocess.run([*validator, *files], check=True, capture_output=True, text=True, timeout=120)
    reports = [json.loads(line) for line in told.stdout.splitlines()]
    assert len(reports) == len(files) >= 2
    assert [(one["numErrors"], one["numWarnings"]) for one in reports] == [(0, 0)] * len(files)


@pytest.mark.parametrize("wanted", ["tileset.json"])
def test_an_error_would_be_found(make: Make, tmp_path: Path, wanted: str) -> None:
    """The reader of the other tests refuses a box that does not hold its content."""
    from tests.twin_server.build.tileset_reader import tiles

    _, folder = make(cityjson(tmp_path / "a.json", crs=4544, origin=(EAST, NORTH, HEIGHT)))
    tiles(folder)
    told = json.loads((folder / wanted).read_text("utf-8"))
    told["root"]["boundingVolume"]["box"][3] = 1.0
    (folder / wanted).write_text(json.dumps(told), "utf-8")
    with pytest.raises(AssertionError):
        tiles(folder)
