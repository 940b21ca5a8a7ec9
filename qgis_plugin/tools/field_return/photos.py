"""Photos of a package: into the workspace's evidence, named by their content, never over another file."""

from __future__ import annotations

from pathlib import Path

from ...workspace import evidence
from ...workspace.workspace import Workspace
from ..field_package.package import PHOTOS

_FOLDER = "attachments"


def take_over(workspace: Workspace, folder: Path, path: str, host: tuple[str, str]) -> dict[str, str] | None:
    """Copy a file of the package; the attachment's path, digest and type. None: the file is not there.

    Raises:
        BadFile: it is not what its ending says, is empty or too large, or is of no type that is taken.
    """
    origin = (folder / path).resolve()
    if folder.resolve() not in origin.parents or not origin.is_file():
        return None
    evidence.kind_of(origin)
    place = "/".join((_FOLDER, *(evidence.safe(each) for each in host)))
    target = evidence.copied(workspace.root, origin, place)
    return {
        "path": target.relative_to(workspace.root.resolve()).as_posix(),
        "sha256": evidence.sha256(target),
        "media_type": evidence.media_type(target),
    }


def loose(folder: Path, named: set[str]) -> list[Path]:
    """Photos that no row names."""
    found = (folder / PHOTOS).rglob("*") if (folder / PHOTOS).is_dir() else ()
    return sorted(
        each for each in found if each.is_file() and each.relative_to(folder).as_posix() not in named
    )


def keep_loose(workspace: Workspace, photos: list[Path], key: str) -> tuple[int, list[evidence.BadFile]]:
    """Copy photos without a row too, so that none is lost; how many were new, and what is none."""
    place = f"{_FOLDER}/field/{key[:8]}"
    before = set((workspace.root.resolve() / "evidence" / place).glob("*"))
    checked = {each: _refusal(each) for each in photos}
    after = {evidence.copied(workspace.root, each, place) for each, why in checked.items() if why is None}
    return len(after - before), [why for why in checked.values() if why is not None]


def _refusal(photo: Path) -> evidence.BadFile | None:
    try:
        evidence.kind_of(photo)
    except evidence.BadFile as error:
        return error
    return None
