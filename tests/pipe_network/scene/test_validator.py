"""What the Khronos glTF validator says of files and tiles: no error, no warning."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from pipe_network.network import PipeNetwork
from pipe_network.scene import scene_settings, write_glb, write_tiles
from tests.paths import ROOT
from tests.pipe_network.networks import network

NODE = ROOT / "tests" / "node"
# The extensions in use are unknown to the validator, which then takes what only they use for unused.
KNOWN = {"UNSUPPORTED_EXTENSION", "UNUSED_OBJECT"}


@pytest.fixture(scope="module")
def validator() -> list[str]:
    """The command that validates files."""
    if shutil.which("node") is None or shutil.which("npm") is None:
        pytest.skip("Node and npm are not installed: the glTF validator cannot be run")
    if not (NODE / "node_modules" / "gltf-validator").is_dir():
        install = ["npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts"]
        done = subprocess.run(install, cwd=NODE, check=False, capture_output=True, text=True, timeout=120)
        if done.returncode:
            pytest.skip("npm ci failed (no network?): the glTF validator cannot be run")
    return ["node", str(NODE / "validate_gltf.mjs")]


def everything() -> PipeNetwork:
    """A bend of tubes, a bend of ducts, a riser, and one point for every rule."""
    import pandas as pd

    names = list(scene_settings().points)
    level = {"start_level_m": 98.0, "end_level_m": 97.9, "owner_name": "水务"}
    points = {f"P{row}": (row * 10.0, (row % 2) * 5.0, 100.0) for row in range(len(names))}
    points["R"] = (0.0, 0.0, 100.0)
    lines = [
        (
            f"L{row}",
            f"P{row}",
            f"P{row + 1}",
            {**level, "diameter_mm": 300} if row % 3 else {**level, "section": "600X400"},
        )
        for row in range(len(names) - 1)
    ]
    lines.append(("LR", "P0", "R", {"diameter_mm": 200, "start_level_m": 97.0, "end_level_m": 99.0}))
    lines.append(("LX", "P0", "P9", {}))
    one = network(points, lines)
    one.points["appurtenance"] = pd.Series([*names, None], dtype=object)
    one.lines["pipe_class"] = [("JP", "WS", "GD", "??")[row % 4] for row in range(len(lines))]
    return one


def test_files_and_tiles_are_valid_gltf(validator: list[str], tmp_path: Path) -> None:
    write_glb(everything(), tmp_path / "whole.glb")
    write_tiles(everything(), tmp_path / "tiles")
    files = [tmp_path / "whole.glb", *(tmp_path / "tiles").rglob("*.glb")]
    told = subprocess.run(
        [*validator, *map(str, files)], check=True, capture_output=True, text=True, timeout=120
    )
    reports = [json.loads(line) for line in told.stdout.splitlines()]
    assert len(reports) == len(files) > 1
    for report in reports:
        assert (report["numErrors"], report["numWarnings"], report["serious"]) == (0, 0, [])
        assert set(report["codes"]) <= KNOWN


def test_the_validator_finds_what_is_wrong(validator: list[str], tmp_path: Path) -> None:
    write_glb(everything(), tmp_path / "whole.glb")
    data = (tmp_path / "whole.glb").read_bytes()
    (tmp_path / "broken.glb").write_bytes(data.replace(b'"scene":0', b'"scene":9'))
    told = subprocess.run(
        [*validator, str(tmp_path / "broken.glb")], check=True, capture_output=True, text=True
    )
    assert json.loads(told.stdout)["numErrors"] > 0


def test_the_lock_file_names_no_registry() -> None:
    lock = json.loads((NODE / "package-lock.json").read_text())
    packages = [package for name, package in lock["packages"].items() if name]
    assert packages
    assert all("integrity" in package and "resolved" not in package for package in packages)
