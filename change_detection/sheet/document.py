"""From a workspace to a PDF: which patches, their facts, index and sheets, numbered pages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, cast

import geopandas as gpd
import pandas as pd

from change_detection.errors import NoEvidence, UnknownPatch
from change_detection.sheet.annex import second_page
from change_detection.sheet.canvas import Canvas
from change_detection.sheet.facts import CHANGED, MISSING, Place, SheetFacts, SheetVerdict, sheet_facts
from change_detection.sheet.index import Entry, draw_index, index_pages
from change_detection.sheet.page import first_page
from change_detection.verify import patches_named
from gridtwin import __version__
from gridtwin.fonts import find_fonts
from gridtwin.progress import Progress, part, silent
from gridtwin.store import Workspace
from gridtwin.store.outputs import output

_PAGES_A_SHEET = 2
_LONLAT = 4490


@dataclass(frozen=True, slots=True)
class Selection:
    """Which patches: by number, else all of a grade, of a run (its id or the beginning of it), or of both."""

    patch_nos: Sequence[str] = ()
    grade: str | None = None
    run_id: str | None = None


@dataclass(frozen=True, slots=True)
class SheetReport:
    """What was written, and the patches whose evidence is missing or was changed."""

    sheets: int
    pages: int
    without_evidence: tuple[str, ...]
    changed: tuple[str, ...]


def write_sheets(
    workspace: Workspace,
    target: Path,
    selection: Selection,
    *,
    now: datetime,
    verdicts: Mapping[str, SheetVerdict] | None = None,
    progress: Progress = silent,
) -> SheetReport:
    """Write the sheets of the chosen patches, grade A first; several come after an index of them.

    `verdicts` are by patch number; the sheet of a patch without one has room to write.

    Raises:
        UnknownPatch: a number, run or grade without patches.
        NoEvidence: a patch asked for by number has no evidence; in larger selections its sheet says so.
        FontMissing: no font with Chinese characters.
        CannotWrite, OwnFile, FileMissing: the target.
    """
    fonts = find_fonts()
    facts = _facts(workspace, _chosen(workspace, selection), verdicts or {})
    bare = tuple(one.number for one in facts if one.state == MISSING)
    if bare and selection.patch_nos:
        raise NoEvidence(
            f"patch {bare[0]} has no evidence folder in {workspace.evidence_dir}, so a sheet would prove "
            "nothing; bring the folder back from a copy, or leave this patch out",
            zh=f"图斑{bare[0]}在{workspace.evidence_dir}中没有证据目录，核查表无从证明；"
            "请从备份恢复该目录，或去掉此图斑",
        )
    foot = f"GridTwin {__version__} · {workspace.name} · {now:%Y-%m-%d %H:%M}"
    with Canvas(fonts, now=now, foot=lambda _: foot) as canvas:
        canvas.set_title(f"变化图斑核查表 {workspace.name}")
        canvas.set_lang("zh-CN")
        _draw(canvas, facts, city=workspace.name, now=now, progress=part(progress, 0, 0.95))
        with output(target) as partial:
            canvas.output(str(partial))
    progress(1.0, "sheets")
    changed = tuple(one.number for one in facts if one.state == CHANGED)
    return SheetReport(len(facts), canvas.pages_count, bare, changed)


def _draw(
    canvas: Canvas, facts: Sequence[SheetFacts], *, city: str, now: datetime, progress: Progress
) -> None:
    """Index, if there are several, and the sheets."""
    first = index_pages(len(facts)) + 1 if len(facts) > 1 else 1
    pages = [first + _PAGES_A_SHEET * number for number in range(len(facts))]
    links = [canvas.add_link(page=page) for page in pages]
    entries = [Entry(*parts) for parts in zip(facts, pages, links, strict=True)]
    if len(facts) > 1:
        draw_index(canvas, entries, city=city, now=now)
    for index, entry in enumerate(entries):
        canvas.add_page()
        canvas.start_section(entry.facts.number)
        first_page(canvas, entry.facts)
        canvas.add_page()
        second_page(canvas, entry.facts)
        progress((index + 1) / len(entries), "sheets")


def _chosen(workspace: Workspace, selection: Selection) -> gpd.GeoDataFrame:
    rows = cast(gpd.GeoDataFrame, patches_named(workspace, selection.patch_nos))
    if selection.run_id:
        rows = rows[rows["run_id"].str.startswith(selection.run_id)]
    if selection.grade:
        rows = rows[rows["grade"] == selection.grade]
    if rows.empty:
        runs = ", ".join(str(run) for run in workspace.read("detection_run", columns=["id"])["id"][:3])
        raise UnknownPatch(
            f"no patch of {workspace.name} fits (grade {selection.grade or 'any'}, "
            f"run {selection.run_id or 'any'}); it has {workspace.count('change_patch')} patches"
            + (f", runs {runs} …" if runs else ""),
            zh=f"{workspace.name}没有符合条件的图斑（等级{selection.grade or '不限'}，"
            f"批次{selection.run_id or '不限'}）；共有{workspace.count('change_patch')}个图斑"
            + (f"，批次{runs}…" if runs else ""),
        )
    if selection.patch_nos:
        return rows
    return rows.sort_values(["grade", "patch_no"], ignore_index=True)


def _facts(
    workspace: Workspace, rows: gpd.GeoDataFrame, verdicts: Mapping[str, SheetVerdict]
) -> list[SheetFacts]:
    points = rows.geometry.representative_point()
    degrees = points.to_crs(_LONLAT)
    numbers = _numbers(workspace, rows)
    records: list[dict[str, Any]] = [
        {str(key): value for key, value in record.items()} for record in rows.to_dict("records")
    ]
    return [
        sheet_facts(
            record,
            root=workspace.root,
            city=workspace.name,
            place=Place(point.x, point.y, lonlat.x, lonlat.y, workspace.crs),
            predecessor_no=numbers.get(str(record.get("predecessor_id"))),
            verdict=verdicts.get(str(record["patch_no"])),
        )
        for record, point, lonlat in zip(records, points, degrees, strict=True)
    ]


def _numbers(workspace: Workspace, rows: pd.DataFrame) -> dict[str, str]:
    """Patch numbers of the predecessors, by id."""
    wanted = rows["predecessor_id"].dropna().astype(str).unique().tolist()
    if not wanted:
        return {}
    found = workspace.read("change_patch", where={"id": wanted}, columns=["id", "patch_no"])
    return dict(zip(found["id"].astype(str), found["patch_no"].astype(str), strict=True))
