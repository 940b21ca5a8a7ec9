"""Large layers as tiles made beforehand: for the scene, and as vector tiles (MVT in PMTiles) for others."""

from __future__ import annotations

import shutil
from pathlib import Path

from gridtwin.progress import Progress
from gridtwin.store import Workspace
from gridtwin.store.envelopes import state
from twin_server.build.source import Built, Note
from twin_server.layers import LayerKind, SceneLayer, scene_layers
from twin_server.tiles.rules import own_rules

_VERSION = "1"
_ENTRY = "vector.pmtiles"


def sources(workspace: Workspace, *, more_than: int | None = None) -> list[LayerTiles]:
    """Layers of the scene that do not come whole (`more_than` features, as a rule that of tiles.toml)."""
    least = own_rules().whole_up_to if more_than is None else more_than
    layers = [layer for layer in scene_layers() if layer.kind is not LayerKind.BASE]
    return [LayerTiles(workspace, layer) for layer in layers if workspace.count(layer.name) > least]


class LayerTiles:
    """The tiles of one layer."""

    group = "layers"

    def __init__(self, workspace: Workspace, layer: SceneLayer) -> None:
        declared = layer.feature_class
        self.id = f"layer-{layer.name.replace('_', '-')}"
        self.title_zh, self.title_en = f"{declared.title_zh}矢量瓦片", f"{declared.title_en}, vector tiles"
        self.origin = layer.name
        self._workspace = workspace

    def fingerprint(self) -> str:
        """Changes with the layer, and when the file of the scene is gone."""
        return f"{_VERSION} {self._own_file().exists()} {state(self._workspace, self.origin)}"

    def build(self, folder: Path, progress: Progress) -> Built:
        """Write both files; the one of the scene lies where the server looks for it."""
        from twin_server.city import City  # noqa: PLC0415 - heavy
        from twin_server.tiles.build import build_tiles  # noqa: PLC0415

        city = City(self._workspace.root)
        try:
            found = build_tiles(city, self.origin, progress=progress)
            box = city.lonlat_extent(self.origin) or (0.0, 0.0, 0.0, 0.0)
        finally:
            city.close()
        made = self._own_file().with_name(f"{self.origin}.vector.pmtiles")
        shutil.copyfile(made, folder / _ENTRY)
        lost = found.without_place
        notes = (Note(f"{lost} features have no place", f"{lost}个对象没有可用图形"),) if lost else ()
        return Built(_ENTRY, "vector", found.features, box, notes=notes, more={"layer": self.origin})

    def _own_file(self) -> Path:
        return self._workspace.scene_dir / "tiles" / f"{self.origin}.columns.pmtiles"
