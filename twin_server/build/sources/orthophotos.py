"""Orthophotos as cloud-optimised GeoTIFFs (COG), which other programs read piece by piece."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from gridtwin.progress import Progress
from gridtwin.store import Workspace
from twin_server.build.source import Built
from twin_server.errors import BrokenImagery

_VERSION = "1"
_OPTIONS = {
    "COMPRESS": "DEFLATE",
    "PREDICTOR": "YES",
    "BLOCKSIZE": "512",
    "OVERVIEWS": "AUTO",
    "BIGTIFF": "IF_SAFER",
}


def sources(workspace: Workspace) -> list[Orthophoto]:
    """Orthophotos that are not cloud-optimised yet."""
    rows = workspace.read("imagery_scene", where={"kind": "ortho"}, columns=["id", "path", "title", "sha256"])
    found = [Orthophoto(workspace, row) for row in rows.to_dict("records")]
    return [one for one in found if not one.is_optimised]


class Orthophoto:
    """One orthophoto."""

    group = "imagery"

    def __init__(self, workspace: Workspace, row: dict[str, Any]) -> None:
        self.id = f"ortho-{str(row['id'])[-8:]}"
        self.title_zh = self.title_en = str(row["title"])
        self.origin = str(row["path"])
        self._root = workspace.root.resolve()
        self._path = (workspace.root / self.origin).resolve()

    @property
    def is_optimised(self) -> bool:
        """Whether the file is a COG as it is."""
        import rasterio  # noqa: PLC0415 - heavy
        from rasterio.errors import RasterioError  # noqa: PLC0415

        try:
            with rasterio.open(self._checked()) as raster:
                return raster.tags(ns="IMAGE_STRUCTURE").get("LAYOUT") == "COG"
        except (RasterioError, BrokenImagery):
            return False

    def fingerprint(self) -> str:
        """Changes with the file."""
        state = self._checked().stat()
        return f"{_VERSION} {state.st_mtime_ns} {state.st_size}"

    def build(self, folder: Path, progress: Progress) -> Built:
        """Write the COG.

        Raises:
            BrokenImagery: the file is missing, cannot be read or has no CRS.
        """
        import rasterio  # noqa: PLC0415 - heavy
        from rasterio.errors import RasterioError  # noqa: PLC0415
        from rasterio.shutil import copy  # noqa: PLC0415
        from rasterio.warp import transform_bounds  # noqa: PLC0415

        path = self._checked()
        try:
            with rasterio.open(path) as raster:
                if raster.crs is None:
                    raise BrokenImagery(
                        f"{path.name} has no coordinate reference system; give it one and register it again",
                        zh=f"{path.name}没有坐标系；请补充坐标系后重新登记",
                    )
                box = transform_bounds(raster.crs, "EPSG:4490", *raster.bounds, densify_pts=21)
                progress(0.1, "")
                copy(raster, folder / "ortho.tif", driver="COG", **_OPTIONS)
        except RasterioError as error:
            raise BrokenImagery(
                f"{path.name} cannot be read as an image: {error}", zh=f"{path.name}无法作为影像读取：{error}"
            ) from error
        return Built("ortho.tif", "cog", 0, tuple(box))

    def _checked(self) -> Path:
        if not self._path.is_relative_to(self._root) or not self._path.is_file():
            raise BrokenImagery(
                f"imagery file '{self.origin}' is missing; put it back or register the scene again",
                zh=f"影像文件“{self.origin}”缺失；请放回或重新登记",
            )
        return self._path
