"""Labelled data sets described as data: which files make a scene, how large pixels are, what is change."""

from __future__ import annotations

import math
import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fnmatch import fnmatch
from importlib.resources import files
from itertools import pairwise
from pathlib import Path
from typing import Any

from change_detection.errors import BadDataSet

_IMAGES = {".png", ".tif", ".tiff", ".jpg", ".jpeg", ".bmp"}


@dataclass(frozen=True, slots=True)
class TileFiles:
    """One tile of a scene: where it lies in the scene, and its files; no label means nothing changed."""

    row: int
    col: int
    before: Path
    after: Path
    label: Path | None


@dataclass(frozen=True, slots=True)
class Scene:
    """Tiles that lie together on the ground; a single one where files are scenes of their own."""

    name: str
    tiles: tuple[TileFiles, ...]


@dataclass(frozen=True, slots=True)
class DataSet:
    """A set of scenes with labels. `gsd_m` None means the files know where they lie."""

    name: str
    title: str
    folder: Path
    layout: str = "folders"
    gsd_m: float | None = None
    scene: str | None = None
    dev: tuple[str, ...] = ()
    only: tuple[str, ...] = ()
    change: tuple[int, ...] = ()
    before: str = "A"
    after: str = "B"
    label: str = "label"

    def scenes(self) -> list[Scene]:
        """The scenes to measure on, sorted by name; those used for tuning are left out.

        Raises:
            BadDataSet: a folder is missing or holds no picture, or a file has no partner.
        """
        tiles = list(_series(self) if self.layout == "series" else _folders(self))
        grouped: dict[str, list[TileFiles]] = {}
        for name, tile in tiles:
            if any(fnmatch(name, pattern) for pattern in self.dev):
                continue
            if self.only and not any(fnmatch(name, pattern) for pattern in self.only):
                continue
            grouped.setdefault(name, []).append(tile)
        return [Scene(name, tuple(found)) for name, found in sorted(grouped.items())]


def data_sets(path: Path | None = None, *, root: Path) -> list[DataSet]:
    """Data sets of a description file (GridTwin's own by default) that exist under `root`.

    Raises:
        BadDataSet: the description is not well formed, or none of its sets is there.
    """
    source = path or files("change_detection") / "data" / "datasets.toml"
    try:
        entries = tomllib.loads(source.read_text("utf-8"))["set"]
        described = [_data_set(entry, root) for entry in entries]
    except (OSError, KeyError, TypeError, ValueError, re.error) as error:
        raise BadDataSet(
            f"{path or 'datasets.toml'}: {error}; see docs/detection.md for the keys",
            zh=f"{path or 'datasets.toml'}：{error}；可用的键见docs/detection.md",
        ) from error
    there = [data_set for data_set in described if data_set.folder.is_dir()]
    if not there:
        raise BadDataSet(
            f"none of {', '.join(s.name for s in described)} lies under {root}; check --root",
            zh=f"{root}下没有{', '.join(s.name for s in described)}中的任何一个；请检查--root",
        )
    return there


def folder_set(folder: Path, *, gsd_m: float | None) -> DataSet:
    """A folder with A/, B/ and label/ as a data set; georeferenced TIFF keeps its own pixel size.

    Raises:
        BadDataSet: one of the three folders is missing.
    """
    for name in ("A", "B", "label"):
        if not (folder / name).is_dir():
            raise BadDataSet(
                f"{folder} has no folder {name}/; it needs A/, B/ and label/ with equal file names",
                zh=f"{folder}没有文件夹{name}/；需要A/、B/和label/，其中文件名相同",
            )
    return DataSet(name=folder.resolve().name, title=str(folder), folder=folder, gsd_m=gsd_m)


def _data_set(entry: dict[str, Any], root: Path) -> DataSet:
    plain = {key: tuple(value) if isinstance(value, list) else value for key, value in entry.items()}
    data_set = DataSet(**{**plain, "folder": root / entry["folder"]})
    if data_set.gsd_m is not None and not 0 < data_set.gsd_m < math.inf:
        raise ValueError(f"set '{data_set.name}' has gsd_m {data_set.gsd_m}; a pixel size is above 0 metres")
    if data_set.layout not in ("folders", "series"):
        raise ValueError(
            f"set '{data_set.name}' has layout '{data_set.layout}'; layouts are folders and series"
        )
    if data_set.scene:
        groups = set(re.compile(data_set.scene).groupindex)
        if groups != {"scene", "row", "col"}:
            raise ValueError(
                f"set '{data_set.name}': its pattern needs the groups scene, row and col, not {groups}"
            )
    return data_set


def _folders(data_set: DataSet) -> Iterator[tuple[str, TileFiles]]:
    before_folder = data_set.folder / data_set.before
    if not before_folder.is_dir():
        raise BadDataSet(
            f"{data_set.name}: {before_folder} does not exist", zh=f"{data_set.name}：{before_folder}不存在"
        )
    pictures = [path for path in sorted(before_folder.iterdir()) if path.suffix.lower() in _IMAGES]
    if not pictures:
        raise BadDataSet(
            f"{data_set.name}: {before_folder} holds no picture ({', '.join(sorted(_IMAGES))}); "
            "put the earlier images there, the later ones and the labels under equal names beside it",
            zh=f"{data_set.name}：{before_folder}中没有图片（{'、'.join(sorted(_IMAGES))}）；"
            "请放入前时相影像，后时相影像和标签以相同文件名放在并列的文件夹中",
        )
    for before in pictures:
        after, label = (data_set.folder / part / before.name for part in (data_set.after, data_set.label))
        for partner in (after, label):
            if not partner.exists():
                raise BadDataSet(
                    f"{data_set.name}: {before.name} has no partner {partner}",
                    zh=f"{data_set.name}：{before.name}没有对应的{partner}",
                )
        name, row, col = _place(data_set, before.name)
        yield name, TileFiles(row, col, before, after, label)


def _series(data_set: DataSet) -> Iterator[tuple[str, TileFiles]]:
    """Neighbouring dates of a folder, by file name, as pairs in which nothing changed."""
    images = [path for path in sorted(data_set.folder.iterdir()) if path.suffix.lower() in _IMAGES]
    if len(images) < 2:
        raise BadDataSet(
            f"{data_set.name}: a series needs two images or more in {data_set.folder}",
            zh=f"{data_set.name}：{data_set.folder}中的序列至少需要两景影像",
        )
    for before, after in pairwise(images):
        yield f"{before.stem}..{after.stem}", TileFiles(0, 0, before, after, None)


def _place(data_set: DataSet, name: str) -> tuple[str, int, int]:
    if data_set.scene is None:
        return Path(name).stem, 0, 0
    match = re.fullmatch(data_set.scene, name)
    if match is None:
        raise BadDataSet(
            f"{data_set.name}: file name {name} does not fit the pattern {data_set.scene}",
            zh=f"{data_set.name}：文件名{name}不符合模式{data_set.scene}",
        )
    return match["scene"], int(match["row"]), int(match["col"])


def extent(tiles: Sequence[TileFiles]) -> tuple[int, int]:
    """How many rows and columns of tiles a scene spans."""
    return max(tile.row for tile in tiles) + 1, max(tile.col for tile in tiles) + 1
