"""`components.…`: the stored components checked, counted, numbered."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gridtwin.cli.engine.method import Method
from gridtwin.cli.engine.params import InWorkspace, given
from gridtwin.cli.engine.results import findings, now, written
from gridtwin.cli.engine.session import Session
from gridtwin.cli.engine.tables import table
from gridtwin.progress import Progress

# Rules of `census_rules.toml` that these questions are about.
_DUPLICATES, _ACCURACY = ("C09", "C10"), ("C08", "C11")
_TABLES = {
    "class": ("By class", "按类别"),
    "grid": ("By unit grid", "按单元网格"),
    "owner": ("By owner", "按权属单位"),
    "state": ("By state", "按状态"),
    "class_state": ("By class and state", "按类别与状态"),
}


@dataclass(frozen=True, kw_only=True)
class CheckStored(InWorkspace):
    """Check what is stored."""

    rules: tuple[str, ...] = given("tell only findings of these rules", "仅返回这些规则的结果", "texts", ())
    findings_file: Path | None = given("also write the findings here", "同时输出问题清单", "path", None)


@dataclass(frozen=True, kw_only=True)
class NextCode(InWorkspace):
    """A code for a new component."""

    class_code: str = given("component class, 4 digits", "部件类别代码，4位", "name")


@dataclass(frozen=True, kw_only=True)
class Statistics(InWorkspace):
    """Count the components."""

    out: Path | None = given("also write all tables (.xlsx, .json)", "同时输出统计表", "path", None)


def check_stored(session: Session, asked: CheckStored, progress: Progress) -> dict[str, Any]:
    """C01–C16 over the stored components."""
    return _checked(session, asked, asked.rules, progress)


def duplicates(session: Session, asked: CheckStored, progress: Progress) -> dict[str, Any]:
    """Components of one class that stand closer together than two of them ever do."""
    return _checked(session, asked, _DUPLICATES, progress)


def accuracy(session: Session, asked: CheckStored, progress: Progress) -> dict[str, Any]:
    """Positions that are not exact enough for their class, or not where the stated grid is."""
    return _checked(session, asked, _ACCURACY, progress)


def statistics(session: Session, asked: Statistics, _: Progress) -> dict[str, Any]:
    """Numbers by class, grid, owner and state."""
    from gridtwin.ledger import workspace_statistics, write_statistics

    found = workspace_statistics(session.workspace)
    paths = [] if asked.out is None else [str(path) for path in write_statistics(found, asked.out)]
    tables = [table(frame, name, _TABLES[name], of="component", limit=None) for name, frame in found.items()]
    return {"tables": tables, "files": paths}


def next_code(session: Session, asked: NextCode, _: Progress) -> dict[str, str]:
    """The next free code of a class; it is not reserved: the store refuses it when somebody was quicker."""
    import numpy as np

    from gridtwin.ledger.census.context import load_standards
    from gridtwin.ledger.census.numbering import last_used, number_components
    from gridtwin.ledger.codes import current_codes, retired_codes
    from gridtwin.ledger.errors import BadCensusTable

    opened = session.workspace
    names = session.kept(
        "component classes", 0, lambda: load_standards(opened.root / "standards").demands.names
    )
    if asked.class_code not in names:
        raise BadCensusTable(
            f"'{asked.class_code[:20]}' is no component class; classes are in GB/T 30428.2 (docs/codes.md)",
            zh=f"“{asked.class_code[:20]}”不是部件类别；类别见GB/T 30428.2（docs/codes.md）",
        )

    def used() -> dict[str, int]:
        codes = [*current_codes(opened, "component"), *retired_codes(opened, "component")]
        return last_used(codes, opened.division)

    last = session.kept("component codes", session.state("component"), used)
    wanted = np.array([asked.class_code], dtype=object)
    return {"code": str(number_components(wanted, opened.division, last)[0])}


def _checked(
    session: Session, asked: CheckStored, rules: tuple[str, ...], progress: Progress
) -> dict[str, Any]:
    from gridtwin.ledger import check_stored, write_findings
    from gridtwin.ledger.findings import check_findings_path

    if asked.findings_file is not None:
        check_findings_path(asked.findings_file)
    report = check_stored(session.workspace, now=now(), progress=progress)
    found = report.findings
    if rules:
        found = found[found["rule"].isin(rules)].reset_index(drop=True)
    files = written(asked.findings_file, lambda path: write_findings(found, path))
    return {"rows_in": report.rows_in, **findings(found, rules="census_rules"), "files": files}


_CHECKED = ("rows_in, counts, findings, hints, files", "检查行数、检查结果、修改提示、文件")
METHODS = (
    Method(
        "components.check",
        ("Check the stored components by C01–C16", "按C01～C16检查库内部件"),
        CheckStored,
        check_stored,
        _CHECKED,
    ),
    Method(
        "components.duplicates",
        ("Components that may be there twice", "疑似重复部件"),
        CheckStored,
        duplicates,
        _CHECKED,
    ),
    Method(
        "components.accuracy",
        ("Components whose position is not exact enough", "定位精度不足的部件"),
        CheckStored,
        accuracy,
        _CHECKED,
    ),
    Method(
        "components.statistics",
        ("Components by class, grid, owner, state", "部件统计：类别、网格、权属、状态"),
        Statistics,
        statistics,
        (
            "tables: class, grid, owner, state, class_state; files",
            "统计表class、grid、owner、state、class_state；文件",
        ),
    ),
    Method(
        "components.next_code",
        ("The next free component code", "下一个部件标识码"),
        NextCode,
        next_code,
        ("code (16 digits)", "code（16位）"),
    ),
)
