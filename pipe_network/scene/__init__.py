"""Networks in 3D: instanced GLB files and 3D Tiles.

Order of the modules: settings → meshes; estimates → joints, fittings → build (things and features) → frames →
instances, container, metadata → glb → single, tileset.
"""

from pipe_network.scene.build import build_scene
from pipe_network.scene.settings import SceneSettings, scene_settings
from pipe_network.scene.single import write_glb
from pipe_network.scene.things import Scene, SceneReport
from pipe_network.scene.tileset import write_tiles

__all__ = [
    "Scene",
    "SceneReport",
    "SceneSettings",
    "build_scene",
    "scene_settings",
    "write_glb",
    "write_tiles",
]
