"""`grids.…`: unit grids drawn, checked, split, merged, recoded."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gridtwin.cli.engine.method import Method
from gridtwin.cli.engine.params import Change, InWorkspace, given
from gridtwin.cli.engine.results import actor_of, findings, now, written
from gridtwin.cli.engine.session import Session
from gridtwin.cli.engine.shapes import line_of
from gridtwin.cli.engine.tables import table
from gridtwin.progress import Progress

if TYPE_CHECKING:
    import geopandas as gpd

    from gridtwin.ledger import Edit, EditReport

_FINDINGS_FILE = ("also write the findings here (.gpkg, .xlsx …)", "同时输出问题清单（gpkg、xlsx等）")
_COMMUNITY = ("only this community (12 digits)", "仅处理该社区（12位代码）")


@dataclass(frozen=True, kw_only=True)
class Generate(Change):
    """Draw unit grids, or only a draft of them."""

    community: str | None = given(*_COMMUNITY, "name", None)
    communities: tuple[str, ...] = given("only these communities", "仅处理这些社区", "texts", ())
    target_area_m2: float | None = given(
        "target area of a grid; the workspace's own if left out",
        "网格目标面积；缺省为工作区设置",
        "number",
        None,
        least=1_000,
        most=1_000_000,
    )
    replace: bool = given("retire the grids that are there", "注销已有网格后重新生成", "flag", False)
    draft: bool = given("store nothing, give the draft", "仅返回草案，不入库", "flag", False)


@dataclass(frozen=True, kw_only=True)
class Check(InWorkspace):
    """Check the stored grids."""

    community: str | None = given(*_COMMUNITY, "name", None)
    findings_file: Path | None = given(*_FINDINGS_FILE, "path", None)


@dataclass(frozen=True, kw_only=True)
class Split(Change):
    """Part one grid."""

    code: str = given("grid code (15 digits)", "网格编码（15位）", "name")
    line: tuple[tuple[float, float], ...] | None = given(
        "where to cut; the best place if left out", "拆分线；缺省为最佳位置", "line", None
    )


@dataclass(frozen=True, kw_only=True)
class Merge(Change):
    """Make one grid of neighbours."""

    codes: tuple[str, ...] = given("grid codes, two or more", "网格编码，至少两个", "names")


@dataclass(frozen=True, kw_only=True)
class Recode(Change):
    """Give fresh codes."""

    codes: tuple[str, ...] = given("grid codes; all if left out", "网格编码；缺省为全部", "texts", ())
    community: str | None = given(*_COMMUNITY, "name", None)


@dataclass(frozen=True, kw_only=True)
class RecodeBack(Change):
    """Take a recoding back."""

    codes: tuple[str, ...] = given("codes that the recoding gave", "重新编码所赋的编码", "names")


def generate(session: Session, asked: Generate, progress: Progress) -> dict[str, Any]:
    """Draw and store, or draw a draft."""
    from gridtwin.ledger import draft_unit_grids, draw_unit_grids
    from gridtwin.ledger.grids.plan import scaled
    from gridtwin.ledger.grids.workspace_grids import workspace_plan

    opened, which = session.workspace, asked.communities or asked.community
    plan = None if asked.target_area_m2 is None else scaled(workspace_plan(opened), asked.target_area_m2)
    if asked.draft:
        draft = draft_unit_grids(opened, now=now(), community=which, plan=plan, progress=progress)
        grids = _grids(draft.grids, ("Draft of unit grids", "单元网格草案"))
        return {"stored": 0, "retired": 0, "grids": grids, **findings(draft.findings, rules="grid_drawing")}
    done = draw_unit_grids(
        opened,
        actor=actor_of(asked),
        now=now(),
        community=which,
        plan=plan,
        replace=asked.replace,
        progress=progress,
    )
    codes = None if which is None else [which] if isinstance(which, str) else list(which)
    stored = opened.read("unit_grid", where=None if codes is None else {"community_code": codes})
    return {
        "stored": done.stored,
        "retired": done.retired,
        "grids": _grids(stored, ("Unit grids", "单元网格")),
        **findings(done.findings, rules="grid_drawing"),
    }


def _grids(frame: gpd.GeoDataFrame, title: tuple[str, str]) -> dict[str, Any]:
    return table(frame, "unit_grid", title, of="unit_grid", limit=None)


def check(session: Session, asked: Check, progress: Progress) -> dict[str, Any]:
    """G01–G11 over the stored grids."""
    from gridtwin.ledger import check_workspace_grids, write_findings
    from gridtwin.ledger.findings import check_findings_path

    if asked.findings_file is not None:
        check_findings_path(asked.findings_file)
    found = check_workspace_grids(session.workspace, community=asked.community, progress=progress)
    where = None if asked.community is None else {"community_code": asked.community}
    files = written(asked.findings_file, lambda path: write_findings(found, path))
    told = findings(found, rules="grid_rules")
    return {"grids": session.workspace.count("unit_grid", where), **told, "files": files}


def split(session: Session, asked: Split, _: Progress) -> dict[str, Any]:
    """The old code ends, the parts get fresh ones."""
    from gridtwin.ledger import split_unit_grid

    line = None if asked.line is None else line_of(asked.line)
    return _told(split_unit_grid(session.workspace, asked.code, edit=_edit(asked), line=line))


def merge(session: Session, asked: Merge, _: Progress) -> dict[str, Any]:
    """The old codes end, the whole gets a fresh one."""
    from gridtwin.ledger import merge_unit_grids

    return _told(merge_unit_grids(session.workspace, asked.codes, edit=_edit(asked)))


def recode(session: Session, asked: Recode, _: Progress) -> dict[str, Any]:
    """Fresh codes in reading order."""
    from gridtwin.ledger import recode_unit_grids

    return _told(
        recode_unit_grids(
            session.workspace, edit=_edit(asked), codes=asked.codes or None, community=asked.community
        )
    )


def recode_back(session: Session, asked: RecodeBack, _: Progress) -> dict[str, Any]:
    """The codes before the last recoding again; the ones in between stay used."""
    from gridtwin.ledger import take_back_recoding

    return _told(take_back_recoding(session.workspace, asked.codes, edit=_edit(asked)))


def _edit(asked: Change) -> Edit:
    from gridtwin.ledger import Edit

    return Edit(actor_of(asked), now(), asked.reason)


def _told(report: EditReport) -> dict[str, Any]:
    return {
        "old_codes": list(report.old_codes),
        "new_codes": list(report.new_codes),
        "moved": dict(report.moved),
    }


_EDITED = (
    "old_codes, new_codes, moved: rows of each layer that got a new grid code",
    "旧编码、新编码、各图层更新网格编码的行数",
)
METHODS = (
    Method(
        "grids.generate",
        ("Draw unit grids", "生成单元网格"),
        Generate,
        generate,
        (
            "stored, retired, grids (the draft, or those stored), counts, findings, hints",
            "入库数、注销数、grids表（草案或已入库的网格）、检查结果、修改提示",
        ),
        changes=True,
    ),
    Method(
        "grids.check",
        ("Check unit grids by G01–G11", "按G01～G11检查单元网格"),
        Check,
        check,
        ("grids (number), counts, findings, hints, files", "网格数、检查结果、修改提示、文件"),
    ),
    Method("grids.split", ("Split a unit grid", "拆分单元网格"), Split, split, _EDITED, changes=True),
    Method("grids.merge", ("Merge unit grids", "合并单元网格"), Merge, merge, _EDITED, changes=True),
    Method("grids.recode", ("Recode unit grids", "单元网格重新编码"), Recode, recode, _EDITED, changes=True),
    Method(
        "grids.recode_back",
        ("Give recoded unit grids their former codes again", "撤回网格重新编码"),
        RecodeBack,
        recode_back,
        _EDITED,
        changes=True,
    ),
)
