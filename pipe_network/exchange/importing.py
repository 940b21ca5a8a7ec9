"""Files of any kind that GridTwin imports pipes from, into a workspace: survey workbooks and layers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pyproj

from gridtwin.progress import Progress, part, silent
from gridtwin.store import Workspace
from pipe_network.errors import UnusableSource
from pipe_network.exchange.folders import opened_folders
from pipe_network.exchange.layer_files import is_layer_file
from pipe_network.exchange.layer_maps import read_layer_maps
from pipe_network.exchange.layers import Reading, read_layers
from pipe_network.survey.importing import Act, PipeImport, import_staged, merged
from pipe_network.survey.reading import read_delivery
from pipe_network.survey.schools import read_mapping
from pipe_network.survey.staging import stage
from pipe_network.survey.usual_class import checked_class, with_usual_class


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """How to understand files: CRS of their coordinates, a mapping file, the class where they say none."""

    crs: str | None = None
    mapping: Path | None = None
    pipe_class: str | None = None


def import_files(
    paths: Sequence[Path],
    workspace: Workspace | None,
    *,
    act: Act,
    options: ImportOptions | None = None,
    progress: Progress = silent,
) -> PipeImport:
    """Survey workbooks and layers, and folders of them, into a workspace; layers first.

    Raises:
        SourceMissing, UnusableSource, BadPipeData: a file or an option cannot be used; nothing is stored.
    """
    given = options or ImportOptions()
    _check(given)
    files = opened_folders(paths)
    layers = [path for path in files if is_layer_file(path)]
    books = [path for path in files if not is_layer_file(path)]
    parts = []
    if layers:
        parts.append(_import_layers(layers, workspace, act, given, part(progress, 0.0, 0.5)))
    if books:
        parts.append(_import_books(books, workspace, act, given, part(progress, 0.5, 1.0)))
    return merged(parts)


def _import_layers(
    paths: Sequence[Path], workspace: Workspace | None, act: Act, given: ImportOptions, progress: Progress
) -> PipeImport:
    reading = Reading(
        maps=read_layer_maps(given.mapping) if given.mapping else None,
        crs=pyproj.CRS.from_epsg(workspace.crs) if workspace else None,
        source_crs=given.crs,
        pipe_class=given.pipe_class,
    )
    found = read_layers(paths, reading=reading, progress=part(progress, 0.0, 0.4))
    staged = stage(found.delivery, crs=found.crs)
    return import_staged(staged, workspace, act=act, made=found.made, progress=part(progress, 0.4, 1.0))


def _import_books(
    paths: Sequence[Path], workspace: Workspace | None, act: Act, given: ImportOptions, progress: Progress
) -> PipeImport:
    mapping = read_mapping(given.mapping) if given.mapping else None
    delivery = read_delivery(paths, mapping=mapping, progress=part(progress, 0.0, 0.5))
    delivery = with_usual_class(delivery, given.pipe_class)
    crs = given.crs or (workspace.crs if workspace else None)
    staged = stage(delivery, crs=None if crs is None else _crs(crs))
    return import_staged(staged, workspace, act=act, progress=part(progress, 0.5, 1.0))


def _crs(text: str | int) -> pyproj.CRS:
    return pyproj.CRS.from_user_input(int(text) if str(text).isdigit() else text)


def _check(given: ImportOptions) -> None:
    checked_class(given.pipe_class)
    if given.crs is not None:
        try:
            _crs(given.crs)
        except pyproj.exceptions.CRSError as error:
            raise UnusableSource(
                f"'{given.crs}' is not a known coordinate system; give an EPSG code, for example EPSG:4544",
                zh=f"“{given.crs}”不是已知的坐标系；请给出EPSG代码，例如EPSG:4544",
            ) from error
