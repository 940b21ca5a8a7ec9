"""The delivery: workbooks, planted defects, and that the list says what the workbooks show."""

import csv

import numpy as np
import pandas as pd
import pytest
from openpyxl import load_workbook

from sample_data.survey import census_tables, plant_defects, survey_draft, write_survey
from sample_data.survey.draft import Draft
from sample_data.survey.planting import DEFECTS


@pytest.fixture(scope="module")
def folder(small, tmp_path_factory):
    path = tmp_path_factory.mktemp("survey")
    write_survey(small, path)
    return path


@pytest.fixture(scope="module")
def planted(folder):
    with (folder / "planted_defects.csv").open(encoding="utf-8-sig") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def sheets(folder):
    found = {}
    for path in sorted(folder.glob("*.xlsx")):
        book = load_workbook(path)
        for sheet in book.worksheets:
            found[path.name, sheet.title] = [list(row) for row in sheet.iter_rows(values_only=True)]
        book.close()
    return found


def test_a_workbook_a_kind_of_pipe_and_one_of_components(folder):
    names = sorted(path.name for path in folder.glob("*.xlsx"))
    assert len(names) == 9
    assert "给水_JP.xlsx" in names
    assert "部件普查.xlsx" in names


def test_survey_axes_have_x_to_the_north(small, sheets):
    rows = sheets["污水_WS.xlsx", "管点表"]
    first = dict(zip(rows[0], rows[1], strict=True))
    point = small.layers["pipe_point"].set_index("point_no").geometry[first["WTDH"]]
    assert first["QDX"] == pytest.approx(point.y, abs=0.001)
    assert first["QDY"] == pytest.approx(point.x, abs=0.001)
    assert first["QDX"] > 3_000_000 > first["QDY"]


def test_every_listed_defect_is_in_the_cell_it_names(planted, sheets):
    for entry in planted:
        rows = sheets[entry["workbook"], entry["sheet"]]
        row = rows[int(entry["row"]) - 1]
        if entry["check"] == "1":
            assert entry["column"] not in rows[0]
            continue
        value = row[rows[0].index(entry["column"])]
        shown = "" if value is None else str(value)
        if value is not None and hasattr(value, "date"):
            shown = str(value.date())
        assert shown == entry["after"] or float(shown) == pytest.approx(float(entry["after"])), entry


def test_listed_objects_are_the_rows_named(planted, sheets):
    for entry in planted:
        if entry["sheet"] == "管点表":
            rows = sheets[entry["workbook"], entry["sheet"]]
            assert rows[int(entry["row"]) - 1][rows[0].index("WTDH")] == entry["object"]


def test_nearly_all_collected_checks_have_a_defect(planted):
    checks = {int(entry["check"]) for entry in planted if entry["check"].isdigit()}
    assert set(range(1, 51)) - checks == {16, 19, 44, 50}
    assert {entry["check"] for entry in planted if not entry["check"].isdigit()} == {
        f"C{n:02d}" for n in range(1, 17)
    }


def test_rows_without_a_listed_defect_keep_their_values(small, planted, sheets):
    touched = {(entry["workbook"], entry["sheet"], int(entry["row"])) for entry in planted}
    clean = survey_draft(small.layers["pipe_point"], small.layers["pipe_line"]).points
    clean = clean[clean["GXLX"] == "RS"].set_index("WTDH")
    rows = sheets["热力_RS.xlsx", "管点表"]
    changed = 0
    for number, row in enumerate(rows[1:], start=2):
        cells = dict(zip(rows[0], row, strict=True))
        if ("热力_RS.xlsx", "管点表", number) not in touched and cells["WTDH"] in clean.index:
            changed += any(cells[key] != value for key, value in clean.loc[cells["WTDH"]].items())
    assert changed == 0


def test_the_same_seed_plants_the_same_defects(small):
    drafts = []
    for _ in range(2):
        draft = survey_draft(small.layers["pipe_point"], small.layers["pipe_line"])
        plant_defects(draft, np.random.default_rng(3))
        drafts.append(draft)
    assert drafts[0].planted == drafts[1].planted
    pd.testing.assert_frame_equal(drafts[0].lines, drafts[1].lines)


def test_a_network_too_small_for_a_defect_goes_without(small):
    whole = survey_draft(small.layers["pipe_point"], small.layers["pipe_line"])
    lines = whole.lines[whole.lines["GXLX"] == "RS"].head(2)
    used = whole.points["WTDH"].isin([*lines["GXQDDH"], *lines["GXZDDH"]])
    draft = Draft(whole.points[used].copy(), lines.copy())
    plant_defects(draft, np.random.default_rng(3))
    assert len(draft.planted) < len(DEFECTS) / 2


def adverse(draft, entry):
    row = draft.lines.loc[entry.label]
    return row["GXZDGDGC"] > row["GXQDGDGC"]


def identity_broken(draft, entry):
    row = draft.lines.loc[entry.label]
    return abs(draft.ground(row["GXQDDH"]) - row["GXQDMS"] - row["GXQDGDGC"]) > 0.3


def unknown_end(draft, entry):
    return entry.after not in set(draft.points["WTDH"])


def too_many_holes(draft, entry):
    row = draft.lines.loc[entry.label]
    return row["YYKS"] > row["ZKS"]


def unused(draft, entry):
    return draft.degree().get(draft.points.loc[entry.label, "WTDH"], 0) == 0


def repeated(draft, entry):
    return (draft.points["WTDH"] == entry.after).sum() == 2


def reversed_twin(draft, entry):
    row = draft.lines.loc[entry.label]
    return ((draft.lines["GXQDDH"] == row["GXZDDH"]) & (draft.lines["GXZDDH"] == row["GXQDDH"])).any()


def mixed(draft, entry):
    return draft.lines.loc[entry.label, "GXLX"] == "WS" and entry.after.startswith("YS")


def far(draft, entry):
    return draft.length(entry.label) > 100


PROOFS = {
    6: repeated, 11: reversed_twin, 13: unknown_end, 14: unused, 24: identity_broken, 27: adverse, 36: mixed,
    39: too_many_holes, 49: far,
}  # fmt: skip


@pytest.mark.parametrize("check", PROOFS)
def test_the_defect_is_really_there(small, check):
    draft = survey_draft(small.layers["pipe_point"], small.layers["pipe_line"])
    plant_defects(draft, np.random.default_rng(11))
    found = [entry for entry in draft.planted if entry.check == check]
    assert found
    assert all(PROOFS[check](draft, entry) for entry in found)


def test_the_ledger_finds_every_planted_census_defect(small):
    from datetime import date

    import geopandas as gpd

    from gridtwin.ledger.census.checking import check_components
    from gridtwin.ledger.census.context import StoredComponents
    from gridtwin.ledger.census.table import census_table

    table, planted = census_tables(small.new_components, small.layers["component"], np.random.default_rng(4))
    north, east = (pd.to_numeric(table[name], errors="coerce") for name in ("X坐标", "Y坐标"))
    frame = gpd.GeoDataFrame(table, geometry=gpd.points_from_xy(east, north), crs=4544)
    report = check_components(
        census_table(frame),
        small.layers["unit_grid"],
        stored=StoredComponents.of(small.layers["component"]),
        division="620102",
        today=date(2025, 11, 1),
    )
    found = set(zip(report.findings["rule"], report.findings["row"].astype(int), strict=True))
    missed = [
        (entry["check"], entry["row"]) for entry in planted if (entry["check"], entry["row"]) not in found
    ]
    assert missed == []
    assert len(found) <= len(planted) + 6  # some defects break a second rule too
