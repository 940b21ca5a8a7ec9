"""Folders that a user names: the layer files in them, and whether survey files are there besides."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from gridtwin.store.settings import FILE_NAME
from pipe_network.errors import UnusableSource
from pipe_network.exchange.layer_files import ENDINGS, is_layer_file
from pipe_network.survey.reading import ENDINGS as SURVEY_ENDINGS


def opened_folders(paths: Iterable[Path]) -> list[Path]:
    """The paths with the layer files of a folder in its place; it stays too where it holds survey files.

    Raises:
        UnusableSource: a folder is a workspace, or holds neither layers nor survey files.
    """
    return [file for path in paths for file in (_inside(path) if path.is_dir() else [path])]


def _inside(folder: Path) -> Sequence[Path]:
    if (folder / FILE_NAME).is_file():
        raise UnusableSource(
            f"{folder} is a workspace; name files to import, or a folder of them",
            zh=f"{folder}是工作区；请给出要导入的文件或其目录",
        )
    files = sorted(file for file in folder.iterdir() if not file.name.startswith((".", "~$")))
    layers = [file for file in files if is_layer_file(file)]
    has_books = any(file.suffix.lower() in SURVEY_ENDINGS for file in files)
    if not layers and not has_books:
        raise UnusableSource(
            f"{folder} holds neither survey files ({', '.join(SURVEY_ENDINGS)}) nor layers "
            f"({', '.join(ENDINGS)})",
            zh=f"{folder}中既没有测量成果文件（{'、'.join(SURVEY_ENDINGS)}），也没有图层（{'、'.join(ENDINGS)}）",
        )
    return [*layers, folder] if has_books else layers
