"""Statistics of a town reckoned by hand."""

from pathlib import Path

import pytest

from gridtwin.errors import UsageError
from gridtwin.ledger.errors import BadRuleTable
from gridtwin.ledger.summary import Statistics, statistics
from gridtwin.store import Workspace
from tests.gridtwin.ledger.cities import WEST
from tests.gridtwin.ledger.summary.towns import IDS, NOW, furnish, make, rate


def rows(found: Statistics, name: str) -> list[list[str]]:
    return list(found.table(name).texts("en"))


def test_a_road_of_several_sections_counts_once(town: Workspace) -> None:
    found = statistics(town, "road")
    assert rows(found, "by_road_class") == [
        ["Arterial", "1", "1", "0.100", "1,000", "33.3"],
        ["Local", "2", "2", "0.200", "900", "66.7"],
        ["total", "2", "3", "0.300", "1,900", "100.0"],
    ]
    notes = [note.en for note in found.table("by_road_class").notes]
    assert any("1 sections have no length on the card" in note for note in notes)
    assert any("1 sections have no area on the card" in note for note in notes)
    assert any("1 sections have neither area nor width" in note for note in notes)
    assert any("once in the total" in note for note in notes)


def test_what_has_no_class_is_a_row(town: Workspace) -> None:
    found = statistics(town, "road")
    assert rows(found, "by_pavement")[-2] == ["not stated", "1", "1", "0.150", "900", "50.0"]
    assert [row[0] for row in rows(found, "by_built")] == ["1990–1999", "2000–2009", "not stated", "total"]


def test_the_grid_is_that_of_the_middle_point(town: Workspace) -> None:
    """Section 1 ends before the border of two grids at x = 100, section 2 has its middle behind it."""
    shown = [row[:1] + row[2:3] for row in rows(statistics(town, "road"), "by_grid")]
    assert shown == [
        [f"{WEST}001", "1"],
        [f"{WEST}002", "1"],
        ["outside all unit grids", "1"],
        ["total", "3"],
    ]


def test_condition_shares_are_of_all_length(town: Workspace) -> None:
    """2025: A 100 m, C 150 m, 50 m not rated; mean (90·100 + 60·150) / 250 = 72."""
    found = statistics(town, "road")
    assert found.year == 2025
    assert rows(found, "condition_PQI_by_year") == [
        ["2024", "0.300", "1", "0.0", "33.3", "0.0", "0.0", "66.7", "80.00"],
        ["2025", "0.300", "2", "33.3", "0.0", "50.0", "0.0", "16.7", "72.00"],
    ]
    assert rows(found, "condition_PQI_2025_by_road_class") == [
        ["Arterial", "0.100", "1", "100.0", "0.0", "0.0", "0.0", "0.0", "90.00"],
        ["Local", "0.200", "1", "0.0", "0.0", "75.0", "0.0", "25.0", "60.00"],
        ["total", "0.300", "2", "33.3", "0.0", "50.0", "0.0", "16.7", "72.00"],
    ]


def test_another_year_is_asked_for(town: Workspace) -> None:
    found = statistics(town, "road", year=2023)
    assert rows(found, "condition_PQI_2023_by_road_class")[-1][-2:] == ["100.0", "–"]


def test_a_rating_without_a_grade_is_shown_as_such(town: Workspace) -> None:
    rate(town, "R1/2", 2025, "PQI", 70.0, None)
    table = statistics(town, "road").table("condition_PQI_by_year")
    assert "share_no_grade" in [column.name for column in table.columns]
    assert table.column("share_no_grade")[-1] == pytest.approx(50 / 300 * 100)
    assert table.column("share_unrated")[-1] == 0


def test_ratings_of_retired_objects_do_not_count(town: Workspace) -> None:
    town.retire("road", [IDS["R2/1"]], actor="t", now=NOW)
    table = statistics(town, "road").table("condition_PQI_by_year")
    assert list(table.texts("en"))[-1][1:4] == ["0.150", "1", "66.7"]
    assert "1 ratings are of objects that are no longer" in table.notes[0].en


def test_bridges_count_by_number(town: Workspace) -> None:
    rate(town, "B1", 2025, "BCI", 45.0, "E")
    found = statistics(town, "bridge")
    assert rows(found, "by_structure") == [
        ["beam", "1", "20.0", "160", "50.0"],
        ["not stated", "1", "30.0", "0", "50.0"],
        ["total", "2", "50.0", "160", "100.0"],
    ]
    shares = rows(found, "condition_BCI_by_year")[0]
    assert shares == ["2025", "2", "1", "0.0", "0.0", "0.0", "0.0", "50.0", "50.0", "45.00"]


def test_tunnels_and_facilities(town: Workspace) -> None:
    assert rows(statistics(town, "tunnel"), "by_kind")[-1] == ["total", "1", "60.0", "0", "100.0"]
    found = statistics(town, "facility")
    assert rows(found, "by_kind") == [
        ["public toilet", "2", "66.7"],
        ["billboard", "1", "33.3"],
        ["total", "3", "100.0"],
    ]
    assert rows(found, "by_built")[:2] == [["1990–1999", "2", "66.7"], ["not stated", "1", "33.3"]]
    assert rows(found, "by_grid")[1][0] == "outside all unit grids"


def test_inspections_and_defects_by_year(town: Workspace) -> None:
    found = statistics(town, "road")
    assert rows(found, "inspections") == [["routine survey", "1", "1"], ["total", "1", "1"]]
    assert [row[:3] for row in rows(found, "defects")] == [
        ["2024", "1", "0"],
        ["2025", "1", "1"],
        ["total", "2", "1"],
    ]


def test_a_town_in_which_nothing_was_done(bare: Workspace) -> None:
    found = statistics(bare, "road")
    assert found.year is None
    assert not found.named("condition_")
    assert found.table("defects").rows == ()


def test_the_total_is_that_of_all_rows(town: Workspace) -> None:
    for host_class in ("road", "bridge", "tunnel", "facility"):
        for table in statistics(town, host_class).named("by_"):
            name = "parts" if any(column.name == "parts" for column in table.columns) else "number"
            cells = [int(str(cell)) for cell in table.column(name)]
            assert sum(cells[:-1]) == cells[-1], table.name


def test_refusals(town: Workspace) -> None:
    with pytest.raises(UsageError, match="there are of road, bridge"):
        statistics(town, "pipe_line")
    folder = town.root / "standards"
    folder.mkdir(exist_ok=True)
    (folder / "summary.toml").write_text('[tunnel]\nnumber = "code"\n', "utf-8")
    with pytest.raises(BadRuleTable, match=r"see data/summary\.toml"):
        statistics(town, "tunnel")


@pytest.mark.postgres
def test_the_same_on_postgis(postgres_address: str, tmp_path: Path) -> None:
    with make(tmp_path / "a") as small, make(tmp_path / "b", store=postgres_address) as large:
        for town in (small, large):
            furnish(town)
        for host_class in ("road", "bridge", "tunnel", "facility"):
            ours, other = (statistics(town, host_class).tables for town in (small, large))
            assert [list(table.texts("en")) for table in ours] == [list(table.texts("en")) for table in other]
