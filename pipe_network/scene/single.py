"""One GLB file of a network."""

from __future__ import annotations

from dataclasses import asdict, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from pyproj import CRS

from gridtwin.scene3d.frames import PlaneFrame
from gridtwin.scene3d.quadtree import Parting, quadtree
from gridtwin.store.outputs import output
from pipe_network.errors import BadPipeData
from pipe_network.network import PipeNetwork
from pipe_network.scene.build import build_scene
from pipe_network.scene.glb import Cell, encode
from pipe_network.scene.metadata import Metadata
from pipe_network.scene.settings import SceneSettings, scene_settings
from pipe_network.scene.things import Scene, SceneReport

Floats = NDArray[np.float64]


def write_glb(
    network: PipeNetwork,
    path: Path,
    *,
    settings: SceneSettings | None = None,
    wells: bool = True,
) -> SceneReport:
    """Write a network as one GLB file, metres from an origin that the asset's extras name with the CRS.

    Args:
        network: points and lines in a projected CRS, or in none (metres).
        path: file that ends in .glb; replaced as a whole.
        settings: how things look; those of the package by default.
        wells: draw wells, valves and other things at points.

    Raises:
        BadPipeData: nothing can be drawn, the CRS is in degrees, or the name does not end in .glb.
    """
    if path.suffix.lower() != ".glb":
        raise BadPipeData(f"{path}: a scene is written as .glb", zh=f"{path}：三维场景文件须以.glb结尾")
    check_metres(network)
    given = settings or scene_settings()
    scene = build_scene(network, given, wells=wells)
    content = glb(scene, given)
    with output(path) as partial:
        partial.write_bytes(content)
    return replace(scene.report, files=1, size_bytes=len(content))


def glb(scene: Scene, settings: SceneSettings) -> bytes:
    """The scene as one GLB file, parted into cells, each with an origin of its own."""
    things, features, tiles = scene.things, scene.features, settings.tiles
    xy = features[["place_x", "place_y"]].to_numpy(float)
    parting = Parting(tiles.features_in_file, tiles.deepest_level, keeps_largest=False)
    leaves = [quad for quad in quadtree(xy, np.zeros(len(xy)), parting).walk() if len(quad.features)]
    leaf_of = np.zeros(len(xy), np.int64)
    for number, leaf in enumerate(leaves):
        leaf_of[leaf.features] = number
    order = np.argsort(leaf_of[things.feature], kind="stable").astype(np.int64)
    counts = np.bincount(leaf_of[things.feature], minlength=len(leaves))
    origin = _middle(np.concatenate([things.start, things.end]))
    cells = []
    for leaf, rows in zip(leaves, np.split(order, np.cumsum(counts)[:-1]), strict=True):
        if len(rows):
            centre = _middle(things.start[rows])
            x, y, z = (centre - origin).tolist()
            cells.append(Cell(leaf.name, rows, PlaneFrame(centre), (x, y, z)))
    about = {"crs": crs_name(scene.crs), "origin": origin.tolist(), "unit": "metre", **told(scene)}
    return encode(scene, cells, settings, metadata=Metadata.of(scene), about=about)


def told(scene: Scene) -> dict[str, object]:
    """What a file says about itself: what was left out and what was estimated."""
    whole = asdict(scene.report)
    return {name: whole[name] for name in whole if name not in ("instances", "files", "size_bytes")}


def crs_name(crs: object) -> str | None:
    """`EPSG:4544` where the CRS has a code, else its WKT, None where there is none."""
    if crs is None:
        return None
    found = CRS.from_user_input(crs)
    code = found.to_epsg()
    return found.to_wkt() if code is None else f"EPSG:{code}"


def check_metres(network: PipeNetwork) -> None:
    """Refuse degrees.

    Raises:
        BadPipeData: the CRS of the network is geographic.
    """
    if network.crs is not None and CRS.from_user_input(network.crs).is_geographic:
        raise BadPipeData(
            f"the network's CRS {crs_name(network.crs)} is in degrees; reproject it to metres first",
            zh=f"管网坐标系{crs_name(network.crs)}以度为单位；请先投影到以米为单位的坐标系",
        )


def _middle(xyz: Floats) -> Floats:
    """The middle of places, in whole metres: exact in any number format."""
    return np.asarray(np.round((xyz.min(axis=0) + xyz.max(axis=0)) / 2), np.float64)
