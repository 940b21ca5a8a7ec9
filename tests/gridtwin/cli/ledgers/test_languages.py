"""English reports and answers have no Chinese but what the data says, Chinese ones no English sentences."""

import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pandas as pd
import pytest

from gridtwin.ledger.condition import rate_bridges, rate_roads, rate_tunnels
from gridtwin.ledger.packs import packs_of
from gridtwin.ledger.packs.definition import HOSTS
from gridtwin.ledger.reports import Report, card_report, inspection_report, yearly_report
from gridtwin.ledger.reports import blocks as parts
from gridtwin.ledger.summary import LEDGERS, statistics
from gridtwin.ledger.summary.table import SummaryTable
from gridtwin.model import feature_class
from gridtwin.model.feature_class import FieldType
from gridtwin.store import Workspace, open_workspace
from tests.docs.pages import make_city
from tests.gridtwin.cli.conftest import Run

pytestmark = pytest.mark.slow
NOW = datetime(2025, 12, 31, 12, tzinfo=ZoneInfo("Asia/Shanghai"))
_CHINESE = re.compile(r"[\u3400-\u9fff][\u3400-\u9fff、（）()]*")
_ENGLISH = re.compile(r"[A-Za-z]{3,} [a-z]{2,}")
# Texts that name a kind of thing; all others are names of places and what people wrote.
_KINDS = {"inspection": ("kind", "form"), "defect": ("distress", "part", "component")}
_CLASSES = ("road", "road_strip", "bridge", "tunnel", *HOSTS, "inspection", "defect", "maintenance_work")


@pytest.fixture(scope="module")
def city(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample city, rated."""
    home = make_city(tmp_path_factory.mktemp("languages") / "city")
    with open_workspace(home) as opened:
        for rate in (rate_roads, rate_bridges, rate_tunnels):
            rate(opened, 2025, actor="t", now=NOW)
    return home


def test_every_report_is_in_its_language(city: Path) -> None:
    with open_workspace(city) as opened:
        known = set(_runs(_written(opened)))
        for report in _reports(opened, "en"):
            assert [text for text in _texts(report) if set(_runs([text])) - known] == [], report.title
        for report in _reports(opened, "zh"):
            assert [text for text in _texts(report) if _ENGLISH.search(text)] == [], report.title


@pytest.mark.exhaustive
def test_every_statistic_is_in_both_languages(city: Path) -> None:
    with open_workspace(city) as opened:
        known = set(_runs(_written(opened)))
        for ledger in LEDGERS:
            for table in statistics(opened, ledger, year=2025).tables:
                assert [text for text in _of_table(table, "en") if set(_runs([text])) - known] == []
                assert [text for text in _of_table(table, "zh") if _ENGLISH.search(text)] == []


def test_answers_of_commands_are_in_english(city: Path, run: Run) -> None:
    with open_workspace(city) as opened:
        known = set(_runs(_written(opened)))
        facilities = list(_facilities(opened).values())
    asked = [
        *((ledger, *words) for ledger in ("roads", "bridges", "tunnels", "facilities") for words in (
            ("due", city, "--as-of", "2025-12-31"), ("defects", city), ("works", "list", city),
            ("works", "cost", city, "--by", "class"), ("works", "cost", city, "--by", "kind"),
            ("statistics", city, "--year", "2025"),
        )),
        *(("facilities", "card", city, code) for code in facilities),
        ("facilities", "packs", city), ("facilities", "indicators", city),
        ("roads", "card", city, "620102L0001"), ("bridges", "card", city, "620102Q0001"),
        ("roads", "pci", "--area", "1000", "--defect", "沉陷 4 x 2.5 20 mm", "--road-class", "主干路"),
        ("bridges", "bci", "--score", "桥面铺装=80", "--score", "主梁=90", "--score", "墩身=85"),
        ("tunnels", "index", "--score", "衬砌=80", "--score", "照明=70", "--score", "标志标线=90"),
        ("roads", "rate", city, "--year", "2025"), ("roads", "events", city),
        ("facilities", "due", city, "--kind", "patrol of covers", "--as-of", "2025-12-31"),
    ]  # fmt: skip
    for words in asked:
        status, out, err = run(*words)
        assert status in (0, 1), words
        lines = [line for line in (out + err).splitlines() if set(_runs([line])) - known]
        assert lines == [], words


def _runs(texts: Iterator[str] | list[str]) -> Iterator[str]:
    return (found[0] for text in texts for found in _CHINESE.finditer(text))


def _written(opened: Workspace) -> Iterator[str]:
    """All texts of the city that are no kinds."""
    yield opened.name
    for name in _CLASSES:
        declared = feature_class(name)
        wanted = [
            field.name
            for field in declared.fields
            if field.type is FieldType.TEXT
            and field.domain is None
            and field.name not in _KINDS.get(name, ())
        ]
        rows = opened.read(name, columns=[*wanted, *(["attributes"] if name in HOSTS else [])])
        for column in wanted:
            yield from rows[column].dropna().astype(str).unique()
        if name in HOSTS:
            own = {
                each.name for pack in packs_of(opened).values() for each in pack.fields if not each.choices
            }
            given = (row for row in rows["attributes"] if isinstance(row, dict))
            yield from {str(value) for row in given for key, value in row.items() if key in own}
    answers = opened.read("inspection", columns=["answers", "weather"])
    yield from answers["weather"].dropna().unique()


def _facilities(opened: Workspace) -> dict[str, str]:
    """A facility of each pack."""
    found = {}
    for pack in packs_of(opened).values():
        rows = opened.read(pack.host, where=pack.condition)
        found[pack.name] = str(rows[str(pack.declared.code_field)].iloc[0])
    return found


def _reports(opened: Workspace, language: str) -> Iterator[Report]:
    how = (language, NOW)
    yield yearly_report(opened, LEDGERS, 2025, how=how)
    for name, code in (("road", "620102L0001"), ("bridge", "620102Q0001"), ("tunnel", "620102S0001")):
        yield card_report(opened, name, code, how=how)
    yield card_report(opened, "road", "620102L0001", section=1, how=how)
    for code in _facilities(opened).values():
        yield card_report(opened, "facility", code, how=how)
    done = pd.DataFrame(opened.read("inspection", where={"state": "done"}))
    for (name, _, _), rows in done.groupby(["host_class", "kind", "form"], dropna=False):
        yield inspection_report(opened, name, rows["code"].iloc[-1], how=how)


def _texts(report: Report) -> Iterator[str]:
    yield report.title
    for block in report.blocks:
        match block:
            case parts.Cover():
                yield from (block.title, block.subtitle, *block.lines)
            case parts.Heading() | parts.Paragraph():
                yield block.text
            case parts.Facts():
                yield from (text for pair in block.pairs for text in pair)
            case parts.Table():
                yield block.empty
                yield from _of_table(block.table, report.language)
            case parts.Picture():
                yield block.caption
            case parts.PictureRow():
                yield from (picture.caption for picture in block.pictures)
            case parts.Signatures():
                yield from (*block.names, block.day)


def _of_table(table: SummaryTable, language: str) -> Iterator[str]:
    yield table.label.of(language)
    yield from (column.heading(language) for column in table.columns)
    yield from (text for row in table.texts(language) for text in row)
    yield from (note.of(language) for note in table.notes)
