"""Registered models, and point clouds and building models of the imagery register."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np

from gridtwin.progress import Progress
from gridtwin.store import Workspace
from twin_server.build.models.formats import format_of
from twin_server.build.models.register import Model, models
from twin_server.build.source import Built, Note
from twin_server.build.terrain import ground_of
from twin_server.errors import BadModel

_VERSION = "2"
_IN_THE_AIR_M = 300.0
_FAR_M = 50_000.0
_DEGREE_M = 111_195.0


def sources(workspace: Workspace) -> list[ModelSource]:
    """All models of a workspace."""
    return [ModelSource(workspace, model) for model in (*models(workspace), *_of_imagery(workspace))]


def _of_imagery(workspace: Workspace) -> Iterator[Model]:
    rows = workspace.read(
        "imagery_scene", where={"kind": ["points", "bim"]}, columns=["id", "path", "title", "sha256"]
    )
    for row in rows.sort_values("path").to_dict("records"):
        path = (workspace.root / str(row["path"])).resolve()
        if path.is_relative_to(workspace.root.resolve()):
            yield Model(f"scene-{str(row['id'])[-8:]}", str(row["title"]), path, is_registered=False)


class ModelSource:
    """One model."""

    def __init__(self, workspace: Workspace, model: Model) -> None:
        self._workspace, self._model = workspace, model
        self.id = model.id if not model.is_registered else f"model-{model.id}"
        self.group = "points" if model.path.suffix.lower() in (".las", ".laz") else "models"
        self.title_zh = self.title_en = model.title
        self.origin = model.name

    def fingerprint(self) -> str:
        """Changes with the file and with what was said of it."""
        model = self._model
        try:
            state = model.path.stat()
        except OSError as error:
            raise BadModel(
                f"{model.name} is missing; put it back, or remove the model",
                zh=f"{model.name}缺失；请放回或移除该模型",
            ) from error
        said = (model.crs, model.place, model.height_unit, model.up, model.title)
        return f"{_VERSION} {state.st_mtime_ns} {state.st_size} {said}"

    def build(self, folder: Path, progress: Progress) -> Built:
        """Make it, and look whether it stands where a city would have it."""
        built = format_of(self._model.path).make(self._model, folder, progress)
        return replace(built, notes=(*built.notes, *self._whereabouts(built)))

    def _whereabouts(self, built: Built) -> Iterator[Note]:
        ground = ground_of(self._workspace)
        if ground.field is None or ground.field.source == "none":
            return
        west, south, east, north = ground.field.bbox
        lon, lat = (built.box[0] + built.box[2]) / 2, (built.box[1] + built.box[3]) / 2
        away_lon = max(west - lon, lon - east, 0) * np.cos(np.radians(lat))
        away = float(np.hypot(away_lon, max(south - lat, lat - north, 0))) * _DEGREE_M
        if away > _FAR_M:
            yield Note(
                f"it stands {away / 1000:,.0f} km outside the city; check its CRS or place",
                f"位于城市范围以外{away / 1000:,.0f}公里；请检查坐标系或位置",
            )
        elif built.heights is not None and away == 0:
            here = float(ground.at_degrees(np.array([[lon, lat]]))[0])
            above = built.heights[0] - here
            if abs(above) > _IN_THE_AIR_M:
                side, side_zh = ("above", "高于") if above > 0 else ("below", "低于")
                yield Note(
                    f"its lowest point is {abs(above):,.0f} m {side} the ground; check heights and "
                    "their unit",
                    f"最低点{side_zh}地面{abs(above):,.0f}米；请检查高程及其单位",
                )
