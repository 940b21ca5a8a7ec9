"""`census.…`: a census round assessed, sampled, signed off, taken back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gridtwin.cli.engine.method import Method
from gridtwin.cli.engine.params import Change, InWorkspace, given
from gridtwin.cli.engine.results import actor_of, findings, now, written
from gridtwin.cli.engine.session import Session
from gridtwin.cli.engine.tables import plain, table, words
from gridtwin.progress import Progress

if TYPE_CHECKING:
    from gridtwin.ledger.census.scope import Scope
    from gridtwin.ledger.census.signing import Assessment

_SCOPE = (
    "streets (9 digits), communities (12) or unit grids (15); none: the whole city",
    "街道（9位）、社区（12位）或单元网格（15位）编码；空为全市",
)
_LANGUAGE = ("of written files", "输出文件的语言")
_BOTH = ("zh", "en")
_SHOWN = (
    "code", "round_name", "round_since", "scope_name", "components", "surveyed", "warnings", "signer_name",
    "signer_role", "signed_at", "edits", "added", "changed", "removed", "state", "withdrawn_at",
    "withdrawn_by", "withdrawn_reason", "grounds", "scope_codes",
)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Assess(InWorkspace):
    """Look at a round before it is signed."""

    codes: tuple[str, ...] = given(*_SCOPE, "texts", ())
    since: date = given("first day of the round", "本轮普查开始日期", "day")
    round_name: str = given("what the round is called", "普查轮次名称", "text", "")
    sample: Path | None = given("sample as filled in (.xlsx, .csv)", "已填写的抽样表", "path", None)


@dataclass(frozen=True, kw_only=True)
class Sign(Change, Assess):
    """Sign it off."""

    signer_name: str = given("who signs", "签收人", "name")
    signer_role: str = given("role of the signer", "签收人职务", "name")
    grounds: str = given("why it is signed with open points", "带遗留问题签收的理由", "text", "")
    out: Path | None = given(
        "acceptance sheet (.pdf, .docx, .xlsx)", "验收单（pdf、docx、xlsx）", "path", None
    )
    language: str = given(*_LANGUAGE, "name", "zh", among=_BOTH)


@dataclass(frozen=True, kw_only=True)
class Sample(InWorkspace):
    """Draw components to be measured anew."""

    codes: tuple[str, ...] = given(*_SCOPE, "texts", ())
    out: Path = given("sample to be filled in (.xlsx, .csv)", "待填写的抽样表（xlsx、csv）", "path")
    seed: int = given("another number draws other components", "随机种子", "integer", 1, least=0, most=2**31)
    language: str = given(*_LANGUAGE, "name", "zh", among=_BOTH)


@dataclass(frozen=True, kw_only=True)
class TakeBack(Change):
    """A sign-off that shall no longer stand."""

    code: str = given("number of the sign-off", "签收编号", "name")


@dataclass(frozen=True, kw_only=True)
class Sheet(InWorkspace):
    """The acceptance sheet."""

    code: str = given("number of the sign-off", "签收编号", "name")
    out: Path = given("file .pdf, .docx or .xlsx", "输出文件（pdf、docx、xlsx）", "path")
    language: str = given(*_LANGUAGE, "name", "zh", among=_BOTH)


def assess(session: Session, asked: Assess, progress: Progress) -> dict[str, Any]:
    """What stands in the way, and the figures; nothing is stored."""
    return _told(_assessed(session, asked, progress))


def sign(session: Session, asked: Sign, progress: Progress) -> dict[str, Any]:
    """Check once more, store the sign-off, write the sheet."""
    from gridtwin.ledger.census.signing import Signature, sign_off
    from gridtwin.ledger.reports import acceptance_report, check_report_path, write_report

    if asked.out is not None:
        check_report_path(asked.out)
    found = _assessed(session, asked, progress)
    signature = Signature(asked.signer_name, asked.signer_role, asked.grounds)
    code = sign_off(session.workspace, found, signature, actor=actor_of(asked), now=now())
    how = (asked.language, now())
    files = written(
        asked.out, lambda path: write_report(acceptance_report(session.workspace, code, how=how), path)
    )
    return {"code": code, "components": found.components, "warnings": found.warnings, "files": files}


def sample(session: Session, asked: Sample, _: Progress) -> dict[str, Any]:
    """Write a random sample of the scope, to be filled in."""
    import numpy as np

    from gridtwin.ledger.census.sampling import draw_sample, load_limits, write_sample
    from gridtwin.ledger.errors import CannotSign

    components = session.workspace.read("component")
    components = components[_scope(session, asked.codes).holds(components["grid_code"])]
    if not len(components):
        raise CannotSign("the scope has no components to draw from", zh="该范围没有可抽取的部件")
    drawn = draw_sample(
        components, load_limits(session.workspace.root / "standards"), np.random.default_rng(asked.seed)
    )
    write_sample(drawn, asked.out, language=asked.language)
    return {"components": len(components), "drawn": len(drawn), "files": [str(asked.out)]}


def signed(session: Session, _: InWorkspace, __: Progress) -> dict[str, Any]:
    """All sign-offs with the edits since."""
    from gridtwin.ledger.census.signing import signoffs

    rows = signoffs(session.workspace)
    shown = rows[[name for name in _SHOWN if name in rows]]
    return {
        "signoffs": table(shown, "census_signoff", ("Sign-offs", "签收记录"), of="census_signoff", limit=None)
    }


def take_back(session: Session, asked: TakeBack, _: Progress) -> dict[str, Any]:
    """It stays on record as taken back."""
    from gridtwin.ledger.census.signing import take_back_signoff

    take_back_signoff(session.workspace, asked.code, reason=asked.reason, actor=actor_of(asked), now=now())
    return {"code": asked.code}


def sheet(session: Session, asked: Sheet, _: Progress) -> dict[str, Any]:
    """Write the sheet of one sign-off."""
    from gridtwin.ledger.reports import acceptance_report, check_report_path, write_report

    check_report_path(asked.out)
    made = acceptance_report(session.workspace, asked.code, how=(asked.language, now()))
    return {"files": written(asked.out, lambda path: write_report(made, path))}


def _scope(session: Session, codes: tuple[str, ...]) -> Scope:
    from gridtwin.ledger.census.scope import scope_of

    return scope_of(session.workspace, codes)


def _assessed(session: Session, asked: Assess, progress: Progress) -> Assessment:
    from gridtwin.ledger.census import signing

    the_round = signing.Round(asked.round_name.strip() or str(asked.since.year), asked.since)
    scope = _scope(session, asked.codes)
    return signing.assess(
        session.workspace, scope, the_round, now=now(), sample=asked.sample, progress=progress
    )


def _told(found: Assessment) -> dict[str, Any]:
    hindrance = found.hindrance()
    return {
        "scope": {"kind": found.scope.kind, "name": found.scope.name, "codes": list(found.scope.codes)},
        "components": found.components,
        "surveyed": found.surveyed,
        "grids": found.grids,
        "grids_surveyed": found.grids_surveyed,
        "needs_grounds": found.needs_grounds,
        "hindrance": None if hindrance is None else words(*hindrance),
        "standing": found.standing or None,
        "classes": table(found.classes, "class", ("By class", "按类别"), of="component", limit=None),
        "sample": _sample_told(found),
        **findings(found.findings, rules="census_rules"),
    }


def _sample_told(found: Assessment) -> dict[str, Any] | None:
    from gridtwin.ledger.reports.acceptance import OUTSIDE

    if found.sample is None:
        return None
    outside = [words(OUTSIDE[name].en, OUTSIDE[name].zh) for name in found.sample.outside]
    made: dict[str, Any] = plain({**found.sample.as_json(), "outside": outside})
    return made


METHODS = (
    Method(
        "census.assess",
        ("What stands in the way of a sign-off", "普查签收前检查"),
        Assess,
        assess,
        (
            "components, surveyed, grids, grids_surveyed, hindrance {en, zh} or null, needs_grounds, "
            "standing, classes, sample, counts, findings, hints",
            "部件数、本轮普查数、网格数、已普查网格数、阻碍、是否须填理由、已有签收、分类表、抽样结果、检查结果",
        ),
    ),
    Method(
        "census.sign",
        ("Sign a census round off", "普查签收"),
        Sign,
        sign,
        ("code, components, warnings, files", "签收编号、部件数、警告数、文件"),
        changes=True,
    ),
    Method(
        "census.sample",
        ("Draw a sample to be measured anew", "抽取核查样本"),
        Sample,
        sample,
        ("components, drawn, files", "部件总数、抽取数、文件"),
    ),
    Method(
        "census.signoffs",
        ("Sign-offs and the edits since", "签收记录及签收后修改"),
        InWorkspace,
        signed,
        ("signoffs: table", "signoffs：签收记录表"),
    ),
    Method(
        "census.take_back",
        ("Take a sign-off back", "撤销签收"),
        TakeBack,
        take_back,
        ("code", "签收编号"),
        changes=True,
    ),
    Method("census.sheet", ("Acceptance sheet of a sign-off", "普查验收单"), Sheet, sheet, ("files", "文件")),
)
