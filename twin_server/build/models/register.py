"""The register of models: `city_models/ID/` holds the files and `model.json`, what is said of them."""

from __future__ import annotations

import json
import re
import shutil
import tempfile
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from gridtwin.store import Workspace, atomic
from gridtwin.store.errors import FileMissing
from gridtwin.store.outputs import writing
from gridtwin.store.scenes import sha256
from twin_server.build.place import Place
from twin_server.errors import BadModel, NotFound

FOLDER = "city_models"
_ABOUT = "model.json"
_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")


@dataclass(frozen=True, slots=True)
class Model:
    """One model: its main file, and how to place it where the file does not say so or says it wrongly."""

    id: str
    title: str
    path: Path
    crs: str | None = None
    place: Place | None = None
    height_unit: str | None = None
    up: str | None = None  # which axis points up, y or z, where a format leaves it open
    added_at: str = ""
    sha256: str = ""
    is_registered: bool = True  # false: a file of the imagery register

    @property
    def name(self) -> str:
        """Name of the main file."""
        return self.path.name


def models(workspace: Workspace) -> list[Model]:
    """Registered models, by id; folders that hold none are left out."""
    home = workspace.root / FOLDER
    if not home.is_dir():
        return []
    found = [_read(folder) for folder in sorted(home.iterdir()) if _ID.fullmatch(folder.name)]
    return [model for model in found if model is not None]


def add(workspace: Workspace, model: Model, *, beside: Sequence[Path] = (), now: datetime) -> Model:
    """Copy a model into the workspace; `beside` are files that the main one needs (materials, pictures).

    Raises:
        BadModel: a model of the same content is registered already.
        FileMissing: there is no such file.
        CannotWrite: no rights or no room.
    """
    if not model.path.is_file():
        raise FileMissing(f"{model.path} does not exist", zh=f"{model.path}不存在")
    checksum = sha256(model.path)
    known = models(workspace)
    for other in known:
        if other.sha256 == checksum:
            raise BadModel(
                f"{model.path} is registered already as '{other.id}'; remove that one first to place it anew",
                zh=f"{model.path}已登记为“{other.id}”；如需重新定位请先移除",
            )
    home = workspace.root / FOLDER
    with writing(home):
        home.mkdir(exist_ok=True)
        partial = Path(tempfile.mkdtemp(prefix=".part-", dir=home))
        try:
            for file in (model.path, *beside):
                shutil.copyfile(file, partial / file.name)
            found = _free_id(model.path.stem, {other.id for other in known})
            made = Model(
                found, model.title, home / found / model.path.name, model.crs, model.place, model.height_unit,
                model.up, now.isoformat(), checksum,
            )  # fmt: skip
            told = asdict(made) | {"path": model.path.name}
            atomic.write_text(partial / _ABOUT, json.dumps(told, ensure_ascii=False, indent=1))
            partial.chmod(0o755)
            partial.rename(home / found)
        finally:
            shutil.rmtree(partial, ignore_errors=True)
    return made


def remove(workspace: Workspace, model_id: str) -> Model:
    """Take a model out of the register, with its files; the next build takes it out of the scene.

    Raises:
        NotFound: no model has that id.
    """
    for model in models(workspace):
        if model.id == model_id:
            with writing(model.path):
                gone = model.path.parent.rename(model.path.parent.with_name(f".gone-{model.id}"))
                shutil.rmtree(gone)
            return model
    known = [model.id for model in models(workspace)]
    raise NotFound(
        f"there is no model '{model_id[:80]}'; "
        + (f"there are: {', '.join(known)}" if known else "the workspace has none yet"),
        zh=f"没有模型“{model_id[:80]}”；" + (f"现有：{'、'.join(known)}" if known else "工作区尚无模型"),
    )


def _read(folder: Path) -> Model | None:
    try:
        told: dict[str, Any] = json.loads((folder / _ABOUT).read_text("utf-8"))
        place = told.pop("place")
        name = Path(str(told.pop("path"))).name
        return Model(**told, path=folder / name, place=Place(**place) if place else None)
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _free_id(stem: str, taken: set[str]) -> str:
    plain = re.sub(r"[^a-z0-9]+", "-", stem.lower()).strip("-")[:30] or "model"
    found, number = plain, 2
    while found in taken or not _ID.fullmatch(found):
        found, number = f"{plain}-{number}", number + 1
    return found
