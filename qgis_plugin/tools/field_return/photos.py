"""Photos of a package: into the workspace's evidence, named by their content, never over another file."""

from __future__ import annotations

from pathlib import Path

from ...workspace import evidence
from ...workspace.workspace import Workspace
from ..field_package.package import PHOTOS

_FOLDER = "attachments"


def take_over(workspace: Workspace, folder: Path, path: str, host: tuple[str, str]) -> dict[str, str] | None:
    """Copy a file of the package; the attachment's path, digest and type. None: the file is not there."""
    origin = (folder / path).resolve()
    if folder.resolve() not in origin.parents or not origin.is_file():
        return None
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


def keep_loose(workspace: Workspace, photos: list[Path], key: str) -> int:
    """Copy photos without a row too, so that none is lost; how many were new."""
    place = f"{_FOLDER}/field/{key[:8]}"
    before = set((workspace.root.resolve() / "evidence" / place).glob("*"))
    after = {evidence.copied(workspace.root, each, place) for each in photos}
    return len(after - before)
