"""`detect.run`: changes between two images, detected, screened, graded and archived."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gridtwin.cli.engine.errors import BadParams
from gridtwin.cli.engine.method import Method
from gridtwin.cli.engine.params import Change, given
from gridtwin.cli.engine.results import now
from gridtwin.cli.engine.session import Session
from gridtwin.cli.engine.tables import plain, table
from gridtwin.progress import Progress

if TYPE_CHECKING:
    from change_detection.chain import ChainOptions
    from change_detection.run import Pair

_GRADES = ("A", "B", "C")


@dataclass(frozen=True, kw_only=True)
class Detect(Change):
    """A pair of images."""

    before: Path | None = given(
        "earlier image; the newest pair if left out", "前时相影像；缺省取最新一对", "path", None
    )
    after: Path | None = given("later image", "后时相影像", "path", None)
    date_before: date | None = given("its date", "前时相日期", "day", None)
    date_after: date | None = given("its date", "后时相日期", "day", None)
    dsm_before: Path | None = given("earlier surface model", "前时相数字表面模型", "path", None)
    dsm_after: Path | None = given("later surface model", "后时相数字表面模型", "path", None)
    detector: str | None = given("detector or model", "检测器或模型", "name", None)
    min_area: float = given("smallest patch, m²", "最小图斑面积，平方米", "number", 25.0, least=0.0)
    working_gsd: float = given("finest pixel worked in, m", "最细工作分辨率，米", "number", 0.5, least=0.01)
    crs: str | None = given("CRS of images that name none", "影像无坐标系时声明", "name", None)
    trust_georeference: bool = given(
        "compare as it lies what could not be matched",
        "无法配准的区域按原坐标比较",
        "flag",
        False,
    )
    rules: Path | None = given("screening rules (TOML)", "比对分级规则文件", "path", None)
    out: Path | None = given(
        "also write the patches here (.gpkg, .geojson)", "同时输出图斑文件", "path", None
    )


def run(session: Session, asked: Detect, progress: Progress) -> dict[str, Any]:
    """Detect, screen, grade and archive; a run that the workspace has already is not repeated."""
    from change_detection.models import chosen
    from change_detection.rules import screening_rules
    from change_detection.run import RunOptions
    from change_detection.run import run as detected
    from change_detection.score import load_detector
    from gridtwin.cli.detect._common import DEFAULT_DETECTOR

    opened = session.workspace
    pair, surfaces = _pair(session, asked)
    report = detected(
        pair,
        load_detector(chosen(asked.detector, opened.root, DEFAULT_DETECTOR)),
        now=now(),
        workspace=opened,
        options=RunOptions(_options(asked, surfaces), screening_rules(asked.rules)),
        out=asked.out,
        progress=progress,
    )
    patches, archived = report.patches, report.archived
    return {
        "run_id": archived.run_id if archived else None,
        "was_done": archived.was_done if archived else False,
        "patches_added": archived.patches_added if archived else 0,
        "grades": {grade: int((patches["grade"] == grade).sum()) for grade in _GRADES},
        "duration_s": round(report.duration_s, 2),
        "report": plain(report.finished.detection.report()) if report.finished else None,
        "patches": table(patches, "change_patch", ("Patches", "图斑"), of="change_patch"),
        "files": [str(asked.out)] if asked.out else [],
    }


def _pair(session: Session, asked: Detect) -> tuple[Pair, tuple[Path, Path] | None]:
    from change_detection.latest import latest_pair
    from change_detection.run import Pair

    if (asked.before is None) != (asked.after is None):
        raise BadParams(
            "a pair takes two images: give before and after",
            "影像须成对：请同时给出before与after",
            param="before",
        )
    if (asked.dsm_before is None) != (asked.dsm_after is None):
        raise BadParams(
            "a height change takes two surface models: give dsm_before and dsm_after",
            "高度变化须同时给出dsm_before与dsm_after",
            param="dsm_before",
        )
    given_models = (asked.dsm_before, asked.dsm_after) if asked.dsm_before and asked.dsm_after else None
    if asked.before and asked.after:
        return Pair(asked.before, asked.after, asked.date_before, asked.date_after), given_models
    latest = latest_pair(session.workspace)
    return latest.pair, given_models or latest.surface_models


def _options(asked: Detect, surfaces: tuple[Path, Path] | None) -> ChainOptions:
    from change_detection.align import AlignOptions
    from change_detection.chain import ChainOptions
    from change_detection.outline import OutlineOptions
    from change_detection.pair import PairOptions
    from gridtwin.cli.detect._common import crs_of

    return ChainOptions(
        pair=PairOptions(working_gsd_m=asked.working_gsd, declared_crs=crs_of(asked.crs)),
        align=AlignOptions(trust_georeference=asked.trust_georeference),
        outline=OutlineOptions(min_area_m2=asked.min_area),
        heights=surfaces,
    )


METHODS = (
    Method(
        "detect.run",
        ("Detect changes between two images", "变化检测"),
        Detect,
        run,
        (
            "run_id, was_done, patches_added, grades, duration_s, report, patches: table, files",
            "批次、是否已检测、新增图斑数、各等级数量、用时、报告、patches表、文件",
        ),
        changes=True,
        stores_from="archive",
    ),
)
