"""Whether the evidence of patches is still what was archived: files and folders against their checksums."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pandas as pd

from change_detection.errors import UnknownPatch
from change_detection.evidence import FACTS, broken_evidence, folder_digest, run_digest
from gridtwin.progress import Progress, silent
from gridtwin.store import Workspace

_COLUMNS = ("id", "patch_no", "run_id", "evidence", "evidence_sha256")


@dataclass(frozen=True, slots=True)
class Broken:
    """One thing that is wrong with the evidence of a patch (or, without a file, of a run)."""

    patch_no: str
    name: str
    en: str
    zh: str


@dataclass(frozen=True, slots=True)
class Verified:
    """How many patches were checked, what is broken, and which were archived without a digest."""

    checked: int
    broken: tuple[Broken, ...]
    without_digest: tuple[str, ...]
    without_evidence: tuple[str, ...]


def verify_evidence(
    workspace: Workspace, patch_nos: Sequence[str] = (), *, progress: Progress = silent
) -> Verified:
    """Check the evidence of these patches, or of all patches and runs.

    Raises:
        UnknownPatch: a number that the workspace does not have.
    """
    rows = patches_named(workspace, patch_nos, columns=_COLUMNS)
    broken: list[Broken] = []
    bare, unsealed = [], []
    for index, row in enumerate(rows.to_dict("records")):
        number, place, digest = str(row["patch_no"]), _text(row["evidence"]), _text(row["evidence_sha256"])
        if place is None:
            bare.append(number)
        else:
            broken += _problems(number, workspace.root, place, digest)
            unsealed += [number] if digest is None else []
        progress((index + 1) / len(rows), number)
    if not patch_nos:
        broken += _run_problems(workspace, rows)
    return Verified(len(rows), tuple(broken), tuple(unsealed), tuple(bare))


def patches_named(
    workspace: Workspace, patch_nos: Sequence[str], *, columns: Sequence[str] | None = None
) -> pd.DataFrame:
    """Rows of change_patch with these numbers, in that order; all rows, by number, when none are given.

    Raises:
        UnknownPatch: a number that the workspace does not have.
    """
    if not patch_nos:
        return workspace.read("change_patch", columns=columns).sort_values("patch_no", ignore_index=True)
    rows = workspace.read("change_patch", where={"patch_no": list(patch_nos)}, columns=columns)
    known = set(rows["patch_no"])
    for number in patch_nos:
        if number not in known:
            raise UnknownPatch(
                f"{workspace.name} has no patch '{number}'; "
                "'gridtwin export change_patch FILE.xlsx' lists the numbers it has",
                zh=f"{workspace.name}没有图斑“{number}”；"
                "用gridtwin export change_patch 文件.xlsx可列出已有编号",
            )
    order = {number: at for at, number in enumerate(dict.fromkeys(patch_nos))}
    return rows.sort_values("patch_no", key=lambda numbers: numbers.map(order), ignore_index=True)


def _problems(number: str, root: Path, place: str, digest: str | None) -> Iterator[Broken]:
    folder = (root / place).resolve()
    if not folder.is_relative_to((root / "evidence").resolve()):
        yield Broken(number, place, "lies outside the evidence folder", "不在证据目录内")
        return
    if not folder.is_dir():
        yield Broken(number, place, "the evidence folder is missing", "证据目录缺失")
        return
    listed = _listed(folder)
    if listed is None:
        yield Broken(number, f"{place}/{FACTS}", "is missing or cannot be read", "缺失或无法读取")
        return
    wrong = broken_evidence(folder)
    for name in wrong:
        there = (folder / name).is_file()
        yield Broken(
            number,
            f"{place}/{name}",
            "was changed since it was archived" if there else "is missing",
            "归档后被改动" if there else "缺失",
        )
    extra = sorted(path.name for path in folder.iterdir() if path.name not in (*listed, FACTS))
    for name in extra:
        yield Broken(number, f"{place}/{name}", "was added after the patch was archived", "归档后新增")
    if digest is not None and not wrong and not extra and folder_digest(folder) != digest:
        yield Broken(
            number,
            f"{place}/{FACTS}",
            "does not give the digest kept with the patch: files were exchanged together with it",
            "与图斑记录中的校验和不符：文件与清单一并被替换",
        )


def _run_problems(workspace: Workspace, rows: pd.DataFrame) -> Iterator[Broken]:
    """Runs whose patches no longer give the digest that the run's record keeps."""
    runs = workspace.read("detection_run", columns=["id", "evidence_sha256"])
    digests = rows.dropna(subset=["evidence_sha256"])
    for run in runs.to_dict("records"):
        kept = _text(run["evidence_sha256"])
        own = digests[digests["run_id"] == run["id"]]
        now = run_digest(dict(zip(own["patch_no"], own["evidence_sha256"], strict=True)))
        if kept is not None and now != kept:
            yield Broken(
                "",
                f"detection_run {run['id']}",
                "its patches do not give the digest of the run: some were removed, or their digests changed",
                "其图斑与批次记录的校验和不符：有图斑被删除，或其校验和被改动",
            )


def _listed(folder: Path) -> Iterable[str] | None:
    try:
        record: Any = json.loads((folder / FACTS).read_text("utf-8"))  # Any: JSON of unknown form
        return list(record["sha256"].keys())
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value else None
