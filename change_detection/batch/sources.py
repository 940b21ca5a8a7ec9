"""Where scenes come from: a folder with all below it, a STAC file, the imagery a workspace has already."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pandas as pd
from rasterio.crs import CRS

from change_detection.batch.catalogue import is_stac, stac_scenes
from change_detection.batch.dates import date_of_path, date_of_tags
from change_detection.batch.errors import NoScenes
from change_detection.batch.listing import NAMES, read_listing
from change_detection.batch.rules import BatchRules
from change_detection.batch.scene import Problem, Said, Scene, files_of, read_scene, tags_of
from change_detection.errors import DetectionError, ImageMissing
from change_detection.masks import mask_names
from change_detection.metadata import ImageMetadata, read_metadata
from gridtwin.store import Workspace

_WORLD = (".tfw", ".pgw", ".jgw", ".jpgw", ".pngw", ".bpw", ".wld")


@dataclass(frozen=True, slots=True)
class Found:
    """Scenes, files that should be scenes and cannot be used, and how many files were something else."""

    scenes: tuple[Scene, ...]
    problems: tuple[Problem, ...]
    other_files: int = 0


@dataclass(frozen=True, slots=True)
class SourceOptions:
    """The working CRS, the CRS of images that name none, the rules, and folders that hold results."""

    crs: CRS
    rules: BatchRules
    declared_crs: CRS | None = None
    skip: tuple[Path, ...] = ()


def find_scenes(source: Path, options: SourceOptions) -> Found:
    """The scenes of a folder or of a STAC file.

    Raises:
        NoScenes: there is no such folder or file.
        BadSource: a listing or a catalogue is not well formed.
    """
    source = source.absolute()
    if source.is_dir():
        catalogue = next(
            (source / n for n in ("catalog.json", "collection.json") if (source / n).is_file()), None
        )
        if catalogue is None or not is_stac(catalogue):
            return _of_folder(source, options)
        source = catalogue
    if not source.is_file():
        raise NoScenes(
            f"{source} does not exist; give a folder of images or a STAC file",
            zh=f"{source}不存在；请给出影像文件夹或STAC文件",
        )
    said, problems = stac_scenes(source)
    scenes, more = _read_all(said, options, source.parent)
    return Found(tuple(scenes), (*problems, *more))


def workspace_scenes(workspace: Workspace, options: SourceOptions) -> Found:
    """The dated imagery of a workspace; it serves as earlier scenes."""
    rows = pd.DataFrame(workspace.read("imagery_scene")).dropna(subset=["captured_on"])
    said = [
        Said(
            path=workspace.root / str(row.path),
            captured_on=pd.Timestamp(str(row.captured_on)).date(),
            date_from="workspace",
            kind=str(row.kind),
            is_new=False,
        )
        for row in rows.itertuples()
        if row.kind in ("ortho", "dsm")
    ]
    scenes, problems = _read_all(said, options, workspace.root)
    return Found(tuple(scenes), tuple(problems))


def _of_folder(folder: Path, options: SourceOptions) -> Found:
    listed = read_listing(folder)
    rules = options.rules.files
    images: list[Path] = []
    others = 0
    for path in sorted(folder.rglob("*")):
        if (
            not path.is_file()
            or path.name.startswith(".")
            or any(path.is_relative_to(s) for s in options.skip)
        ):
            continue
        suffix = path.suffix.lower()
        if path in listed or suffix in rules.raster or (suffix in rules.plain and _has_world_file(path)):
            images.append(path)
        elif path.name not in NAMES:
            others += 1
    masks = {mask for image in images for mask in mask_names(image)}.intersection(images).difference(listed)
    images = [path for path in images if path not in masks]
    others += len(masks)
    said = [listed.get(path, Said(path)) for path in images]
    missing = [one for path, one in listed.items() if path not in images]
    scenes, problems = _read_all([*_without_parts(said), *missing], options, folder)
    return Found(tuple(scenes), tuple(problems), others)


def _has_world_file(path: Path) -> bool:
    return path.with_name(path.name + ".aux.xml").is_file() or any(
        path.with_suffix(suffix).is_file() for suffix in _WORLD
    )


def _without_parts(said: list[Said]) -> list[Said]:
    """Leave out files that are only the pieces of a VRT which is there too."""
    pieces: set[Path] = set()
    for one in said:
        if one.path.suffix.lower() == ".vrt":
            try:
                pieces |= set(files_of(one.path))
            except DetectionError:
                continue  # read again below, and reported there
    return [one for one in said if one.path not in pieces]


def _read_all(said: list[Said], options: SourceOptions, root: Path) -> tuple[list[Scene], list[Problem]]:
    scenes: list[Scene] = []
    problems: list[Problem] = []
    for one in said:
        try:
            scenes.append(_read(one, options, root))
        except DetectionError as error:
            problems.append(Problem.of(one.path, error))
        except OSError as error:
            problems.append(Problem(one.path, f"{one.path}: {error}", f"{one.path}：{error}"))
    return scenes, problems


def _read(said: Said, options: SourceOptions, root: Path) -> Scene:
    if not said.path.is_file():
        raise ImageMissing(
            f"{said.path} does not exist, though it is listed; check the path",
            zh=f"{said.path}已列出但不存在；请检查路径",
        )
    known = read_metadata(said.path)
    if said.captured_on is None:
        day, source = _day_of(said.path, known, options, root)
        said = replace(said, captured_on=day, date_from=source)
    if said.cloud_share is None:
        said = replace(said, cloud_share=known.cloud_share)
    kind = "dsm" if options.rules.files.surface.search(said.path.stem) else "ortho"
    return read_scene(said, crs=options.crs, declared_crs=options.declared_crs, kind=kind)


def _day_of(path: Path, known: ImageMetadata, options: SourceOptions, root: Path) -> tuple[date | None, str]:
    """The acquisition a sidecar or a tag tells, then the names, then the date of the file's making."""
    if known.acquired and any(name != path.name for name in known.sources):
        return known.acquired.date(), "sidecar"
    tagged = date_of_tags(tags_of(path))
    if tagged[1] == "metadata":
        return tagged
    named = date_of_path(path, options.rules.dates, root)
    return named if named[0] else tagged
