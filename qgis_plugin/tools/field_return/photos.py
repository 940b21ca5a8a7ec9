"""Photos of a package: into the workspace's evidence, named by their content, never over another file."""

from __future__ import annotations

import hashlib
import mimetypes
import re
import shutil
from pathlib import Path

from ...workspace.workspace import Workspace
from ..field_package.package import PHOTOS

_FOLDER = Path("evidence") / "attachments"
_LONGEST = 80


def take_over(workspace: Workspace, folder: Path, path: str, host: tuple[str, str]) -> dict[str, str] | None:
    """Copy a file of the package; the attachment's path, digest and type. None: the file is not there."""
    origin = (folder / path).resolve()
    if folder.resolve() not in origin.parents or not origin.is_file():
        return None
    target = _copied(workspace, origin, "/".join(safe(each) for each in host))
    digest = hashlib.sha256(target.read_bytes()).hexdigest()
    kind = mimetypes.guess_type(origin.name)[0] or "application/octet-stream"
    return {
        "path": target.relative_to(workspace.root).as_posix(),
        "sha256": digest,
        "media_type": kind,
    }


def loose(folder: Path, named: set[str]) -> list[Path]:
    """Photos that no row names."""
    found = (folder / PHOTOS).rglob("*") if (folder / PHOTOS).is_dir() else ()
    return sorted(
        each for each in found if each.is_file() and each.relative_to(folder).as_posix() not in named
    )


def keep_loose(workspace: Workspace, photos: list[Path], key: str) -> int:
    """Copy photos without a row too, so that none is lost; how many were new."""
    before = set((workspace.root / _FOLDER / "field" / key[:8]).glob("*"))
    after = {_copied(workspace, each, f"field/{key[:8]}") for each in photos}
    return len(after - before)


def safe(text: str) -> str:
    """A name that no system misunderstands."""
    kept = re.sub(r"[^\w.\-()（）]+", "_", text).lstrip(".")
    return kept[-_LONGEST:] or "file"


def _copied(workspace: Workspace, origin: Path, place: str) -> Path:
    digest = hashlib.sha256(origin.read_bytes()).hexdigest()
    target = workspace.root / _FOLDER / place / f"{digest[:12]}-{safe(origin.name)}"
    if not target.is_file():
        target.parent.mkdir(parents=True, exist_ok=True)
        partial = target.with_name(f".{target.name}.partial")
        shutil.copyfile(origin, partial)
        partial.replace(target)
    return target
