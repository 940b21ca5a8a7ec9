"""`patches.…`: the review of flagged patches, on the same claims, decisions and audit as the web desk."""

from __future__ import annotations

import getpass
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gridtwin.cli.engine.city import city_of
from gridtwin.cli.engine.method import Method
from gridtwin.cli.engine.params import Change, InWorkspace, given
from gridtwin.cli.engine.results import now
from gridtwin.cli.engine.review import (
    patch_of,
    queue_of,
    reading_desk,
    review_table_of,
    who_sits,
    writing_desk,
)
from gridtwin.cli.engine.session import Session
from gridtwin.cli.engine.shapes import shape_of
from gridtwin.cli.engine.tables import plain, table, words
from gridtwin.progress import Progress

if TYPE_CHECKING:
    import pandas as pd

    from twin_server.desk.assignments import Assignment
    from twin_server.desk.claims import Claim

_PATCH = ("id or number of the patch", "图斑标识或编号")
_TAKE_OVER, _OUTLINE = "patch take-over", "patch outline"
_LAYER = "change_patch"


@dataclass(frozen=True, kw_only=True)
class AskQueue(InWorkspace):
    """Which patches."""

    statuses: tuple[str, ...] = given("new, confirmed, legal …", "审核状态", "texts", ())
    grades: tuple[str, ...] = given("A, B, C", "等级", "texts", ())
    classes: tuple[str, ...] = given("change classes", "变化类别", "texts", ())
    street: str = given("code of the street (9 digits)", "街道代码（9位）", "text", "")
    grid: str = given("beginning of the code of a unit grid", "单元网格编码前缀", "text", "")
    text: str = given("part of the patch number", "图斑编号的一部分", "text", "")
    least_m2: float | None = given("smallest area in m²", "最小面积（平方米）", "number", None, least=0)
    most_m2: float | None = given("largest area in m²", "最大面积（平方米）", "number", None, least=0)
    taken_from: date | None = given("first day of the later image", "后时相起始日期", "day", None)
    taken_to: date | None = given("last day of the later image", "后时相截止日期", "day", None)
    assigned: str = given(
        "field checks: me (of `actor`), any",
        "外业核查：me（本人）、any（全部）",
        "text",
        "",
        among=("me", "any"),
    )
    actor: str = given("who asks; the account by default", "查询人，缺省为系统账户", "text", "")
    near: tuple[float, float] | None = given("where distances begin", "距离起点", "point", None)
    order: str = given(
        "of the rows", "排序", "name", "grade", among=("grade", "score", "distance", "newest", "area")
    )
    offset: int = given("rows to leave out", "跳过的行数", "integer", 0, least=0)
    limit: int = given("rows to give", "返回行数", "integer", 200, least=0, most=10_000)


@dataclass(frozen=True, kw_only=True)
class OnePatch(InWorkspace):
    """One patch."""

    patch: str = given(*_PATCH, "name")


@dataclass(frozen=True, kw_only=True)
class Claiming(Change):
    """Have a patch open."""

    patch: str = given(*_PATCH, "name")
    take_over: bool = given("from somebody else", "接管他人正在审核的图斑", "flag", False)


@dataclass(frozen=True, kw_only=True)
class Deciding(Change):
    """A verdict."""

    patch: str = given(*_PATCH, "name")
    status: str = given("confirmed, legal, …; `new` takes a verdict back", "审核结论；new为撤回", "name")
    row_version: int = given("of the patch that was looked at", "所见图斑的版本号", "integer", least=1)
    reason_code: str = given(
        "code of a reason, see patches.options", "理由代码，见patches.options", "text", ""
    )
    note: str = given("in one's own words", "备注", "text", "")
    seen: tuple[str, ...] = given("pictures and scenes that were shown", "所见图像", "texts", ())
    evidence_sha256: str | None = given(
        "digest of the evidence that was shown", "所见证据的校验值", "name", None
    )
    key: str = given("sent twice with one key, it counts once", "重复提交标识", "text", "")


@dataclass(frozen=True, kw_only=True)
class Undoing(Change):
    """Take a decision back."""

    decision: int = given("number of one's own last decision on a patch", "决定编号", "integer", least=1)


@dataclass(frozen=True, kw_only=True)
class Sheet(OnePatch):
    """The evidence sheet."""

    out: Path = given("file .pdf", "输出文件（pdf）", "path")


@dataclass(frozen=True, kw_only=True)
class Outline(Change):
    """Another outline."""

    patch: str = given(*_PATCH, "name")
    row_version: int = given("of the patch that was looked at", "所见图斑的版本号", "integer", least=1)
    geometry: dict[str, Any] = given("the new outline, a polygon", "新的图斑边界（面）", "shape")


def options(session: Session, _: InWorkspace, __: Progress) -> dict[str, Any]:
    """Verdicts with keys, colours and reasons; how long a claim holds."""
    from twin_server.domains import domain_labels

    made, labels = review_table_of(session), domain_labels("patch_status")
    return {
        "verdicts": [
            {
                "status": one.status,
                "key": one.key,
                "color": one.color,
                **words(labels[one.status][1], labels[one.status][0]),
                "reasons": [
                    {"code": why.code, "needs_note": why.needs_note, **words(why.en, why.zh)}
                    for why in made.reasons_of(one.status)
                ],
            }
            for one in made.choices
        ],
        "claim_s": made.times.claim_s,
        "renew_s": made.times.renew_s,
    }


def queue(session: Session, asked: AskQueue, _: Progress) -> dict[str, Any]:
    """A page of patches in the order in which they are worth looking at; counts, claims, field checks."""
    from twin_server.desk import assignments, claims
    from twin_server.desk.dossier import told
    from twin_server.desk.queue import Filter

    city = city_of(session)
    near = None if asked.near is None else tuple(map(float, city.to_lonlat(*asked.near)))
    held: list[Claim] = []
    checks: list[Assignment] = []
    with reading_desk(session) as store:
        if store is not None:
            with store.reading() as link:
                held, checks = claims.live(link, now=now()), assignments.everyone(link)
    wanted = Filter(
        statuses=asked.statuses,
        grades=asked.grades,
        classes=asked.classes,
        street=asked.street,
        grid=asked.grid,
        text=asked.text,
        area_m2=(asked.least_m2, asked.most_m2),
        taken=(asked.taken_from, asked.taken_to),
        ids=_checked_by(asked, checks),
        near=near,  # type: ignore[arg-type]
        order=asked.order,
    )
    page = queue_of(session).page(wanted, offset=asked.offset, limit=asked.limit)
    made = table(_as_layer(session, page.rows), _LAYER, ("Patches", "图斑"), of=_LAYER, limit=None)
    made["total"] = page.total
    return {
        "patches": made,
        "counts": page.counts,
        "claims": [told(one) for one in held],
        "assignments": [told(one) for one in checks],
    }


def patch(session: Session, asked: OnePatch, _: Progress) -> Any:
    """Everything to decide on: fields, pictures, surroundings, lineage, claim, decisions."""
    from change_detection.rules import screening_rules
    from twin_server.desk import assignments, claims, decisions
    from twin_server.desk.dossier import dossier, told
    from twin_server.evidence import evidence_folder

    city, row = city_of(session), patch_of(session, asked.patch)
    made = dossier(city, row, review_table_of(session), screening_rules())
    claim, decided, check = None, [], None
    with reading_desk(session) as store:
        if store is not None:
            with store.reading() as link:
                claim = claims.find(link, made["id"], now=now())
                decided = decisions.of_patch(link, made["id"])
                check = assignments.find(link, made["id"])
    folder = evidence_folder(city, row)
    return plain(
        {
            **made,
            "outline": row["geometry"],
            "evidence_folder": None if folder is None else str(folder),
            "claim": told(claim) if claim else None,
            "assignment": told(check) if check else None,
            "decisions": [told(one) for one in decided],
        }
    )


def claim(session: Session, asked: Claiming, _: Progress) -> dict[str, Any]:
    """Claim a patch or keep the claim going; one person has one claim."""
    from twin_server.access.store import audit
    from twin_server.desk import claims
    from twin_server.desk.dossier import told

    row, who, moment = patch_of(session, asked.patch), who_sits(session, asked), now()
    length = timedelta(seconds=review_table_of(session).times.claim_s)
    with writing_desk(session) as store, store.writing() as link:
        held = claims.find(link, str(row["id"]), now=moment)
        made = claims.take(link, str(row["id"]), who, now=moment, length=length, take_over=asked.take_over)
        if held is not None and held.user_name != who.name:
            detail = {"from": held.user_name}
            audit.write(
                link, audit.Note(moment, who.name, who.address, _TAKE_OVER, str(row["id"]), detail=detail)
            )
    return {"claim": told(made), "row_version": int(row["row_version"])}


def release(session: Session, asked: Claiming, _: Progress) -> dict[str, None]:
    """Let a patch go."""
    from twin_server.desk import claims

    row = patch_of(session, asked.patch)
    with writing_desk(session) as store, store.writing() as link:
        claims.release(link, str(row["id"]), who_sits(session, asked))
    return {"claim": None}


def decide(session: Session, asked: Deciding, _: Progress) -> Any:
    """Store a verdict with its entry in the audit."""
    from twin_server.desk import deciding
    from twin_server.desk.deciding import Bench, Ruling
    from twin_server.desk.dossier import told

    ruling = Ruling(
        status=asked.status,
        row_version=asked.row_version,
        reason=asked.reason_code,
        note=asked.note,
        seen=asked.seen,
        evidence_sha256=asked.evidence_sha256,
        key=asked.key,
    )
    row = patch_of(session, asked.patch)
    with writing_desk(session) as store:
        bench = Bench(city_of(session), store, review_table_of(session))
        made = deciding.decide(bench, str(row["id"]), ruling, who_sits(session, asked), now=now())
    queue_of(session).decided(made)
    return plain(told(made))


def undo(session: Session, asked: Undoing, _: Progress) -> Any:
    """Take one's own last decision back, by a new one; the audit keeps both."""
    from twin_server.desk import deciding
    from twin_server.desk.deciding import Bench
    from twin_server.desk.dossier import told

    with writing_desk(session) as store:
        bench = Bench(city_of(session), store, review_table_of(session))
        made = deciding.undo(bench, asked.decision, who_sits(session, asked), now=now())
    queue_of(session).decided(made)
    return plain(told(made))


def sheet(session: Session, asked: Sheet, _: Progress) -> dict[str, Any]:
    """Write the evidence sheet with the verdict that stands."""
    from gridtwin.errors import UsageError
    from gridtwin.store.outputs import check_output, output
    from twin_server.desk import decisions
    from twin_server.desk.sheet import sheet_pdf

    if asked.out.suffix.lower() != ".pdf":
        raise UsageError(f"{asked.out} does not end in .pdf", zh=f"{asked.out}的扩展名应为.pdf")
    check_output(asked.out)
    row, decided = patch_of(session, asked.patch), []
    with reading_desk(session) as store:
        if store is not None:
            with store.reading() as link:
                decided = decisions.of_patch(link, str(row["id"]))
    number, status = str(row["patch_no"]), str(row["status"])
    body = sheet_pdf(city_of(session), number, review_table_of(session), decided, status=status, now=now())
    with output(asked.out) as partial:
        partial.write_bytes(body)
    return {"files": [str(asked.out)]}


def edit_outline(session: Session, asked: Outline, _: Progress) -> dict[str, Any]:
    """Store another outline with its area and sides; the history keeps the old one, the audit who did it."""
    import geopandas as gpd

    from change_detection.corners import sides
    from twin_server.access.store import audit
    from twin_server.desk import claims

    shape, row, who, moment = (
        shape_of(asked.geometry, "geometry", "polygon"),
        patch_of(session, asked.patch),
        who_sits(session, asked),
        now(),
    )
    key, opened = str(row["id"]), session.workspace
    long_m, short_m = sides(shape)
    change = gpd.GeoDataFrame(
        {
            "id": [key],
            "row_version": [asked.row_version],
            "area_m2": [round(shape.area, 2)],
            "length_m": [round(long_m, 2)],
            "width_m": [round(short_m, 2)],
        },
        geometry=[shape],
        crs=opened.crs,
    )
    with writing_desk(session) as store, store.writing() as link:
        held = claims.find(link, key, now=moment)
        if held is not None and held.user_name != who.name:
            raise claims.other(held)
        opened.update(_LAYER, change, actor=who.name, now=moment, reason=asked.reason or "outline edited")
        detail = {
            "patch_no": str(row["patch_no"]),
            "area_m2": round(shape.area, 2),
            "was_m2": plain(row["area_m2"]),
        }
        audit.write(link, audit.Note(moment, who.name, who.address, _OUTLINE, key, detail=detail))
    return {
        "patch_no": str(row["patch_no"]),
        "row_version": asked.row_version + 1,
        "area_m2": round(shape.area, 2),
    }


def _checked_by(asked: AskQueue, checks: list[Assignment]) -> frozenset[str] | None:
    """The patches of the field checks that are asked for; None: any patch."""
    if not asked.assigned:
        return None
    own = asked.actor.strip() or getpass.getuser()
    return frozenset(one.patch_id for one in checks if asked.assigned == "any" or one.assignee == own)


def _as_layer(session: Session, rows: list[dict[str, Any]]) -> pd.DataFrame:
    """Rows of the queue with their outlines."""
    import geopandas as gpd
    import pandas as pd

    frame = pd.DataFrame(rows)
    ids = [row["id"] for row in rows]
    shapes = session.workspace.read(_LAYER, where={"id": ids}, columns=["id", "geometry"])
    by_id = dict(zip(shapes["id"], shapes.geometry, strict=True))
    outlines = [by_id.get(one) for one in ids]
    made: pd.DataFrame = gpd.GeoDataFrame(frame, geometry=outlines, crs=session.workspace.crs)
    return made


_DECISION = (
    "number, hash, status, earlier_status, row_version …",
    "决定编号、校验值、结论、原结论、版本号等",
)
METHODS = (
    Method(
        "patches.options",
        ("Verdicts and reasons", "审核结论与理由"),
        InWorkspace,
        options,
        ("verdicts: status, key, color, reasons; claim_s, renew_s", "结论、按键、颜色、理由；锁定时长"),
    ),
    Method(
        "patches.queue",
        ("Patches to review", "待审核图斑"),
        AskQueue,
        queue,
        (
            "patches: table with outlines, counts, claims, assignments",
            "patches表（含边界）、计数、锁定、外业核查",
        ),
    ),
    Method(
        "patches.patch",
        ("One patch with everything to decide on", "单个图斑的全部资料"),
        OnePatch,
        patch,
        (
            "id, row_version, fields, pictures, permits, zones, lineage, outline, claim, assignment, "
            "decisions",
            "标识、版本、字段、图像、许可、控制线、沿革、边界、锁定、外业核查、决定",
        ),
    ),
    Method(
        "patches.claim",
        ("Have a patch open", "锁定图斑"),
        Claiming,
        claim,
        ("claim, row_version", "锁定、版本号"),
        changes=True,
    ),
    Method(
        "patches.release",
        ("Let a patch go", "解除锁定"),
        Claiming,
        release,
        ("claim: null", "锁定为空"),
        changes=True,
    ),
    Method("patches.decide", ("Decide on a patch", "审核图斑"), Deciding, decide, _DECISION, changes=True),
    Method("patches.undo", ("Take a decision back", "撤销决定"), Undoing, undo, _DECISION, changes=True),
    Method("patches.sheet", ("Evidence sheet as PDF", "违建核查表（PDF）"), Sheet, sheet, ("files", "文件")),
    Method(
        "patches.edit_outline",
        ("Another outline for a patch", "修改图斑边界"),
        Outline,
        edit_outline,
        ("patch_no, row_version, area_m2", "图斑编号、版本号、面积"),
        changes=True,
    ),
)
