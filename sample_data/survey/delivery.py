"""The folder survey/: workbooks as they come in, and planted_defects.csv as the answer sheet."""

from __future__ import annotations

from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from openpyxl import Workbook

from gridtwin.progress import Progress, silent
from sample_data.district import District
from sample_data.survey.census import SHEET, WORKBOOK, census_tables
from sample_data.survey.planting import DEFECTS, plant_defects
from sample_data.survey.tables import survey_draft
from sample_data.survey.workbooks import planted_rows, write_list, write_workbooks

_LARGEST_M = 2000.0  # a survey area is no larger: of a city it is the middle
_EXTRA_TITLES = {12: "两井多管", 29: "平坡", 41: "井深与埋深不符"}


def write_survey(district: District, folder: Path, *, progress: Progress = silent) -> list[Path]:
    """Write all workbooks and the list of planted defects; the paths written."""
    rng = np.random.default_rng([district.seed, 20])
    folder.mkdir(parents=True, exist_ok=True)
    points, lines = _survey_area(district)
    draft = survey_draft(points, lines)
    plant_defects(draft, rng)
    progress(0.3, "workbooks")
    paths = write_workbooks(draft, folder)
    titles = {check: title for check, (title, _) in DEFECTS.items()} | _EXTRA_TITLES
    listed = planted_rows(draft, titles)
    table, planted = census_tables(district.new_components, district.layers["component"], rng)
    progress(0.9, "census")
    paths.append(_write_census(table, folder / WORKBOOK))
    paths.append(write_list([*listed, *planted], folder / "planted_defects.csv"))
    progress(1.0)
    return paths


def _survey_area(district: District) -> tuple[gpd.GeoDataFrame, gpd.GeoDataFrame]:
    points, lines = district.layers["pipe_point"], district.layers["pipe_line"]
    west, south, east, north = district.extent
    if east - west <= _LARGEST_M:
        return points, lines
    x, y = (west + east) / 2, (south + north) / 2
    half = _LARGEST_M / 2
    inside = shapely.within(
        shapely.force_2d(lines.geometry.to_numpy()), shapely.box(x - half, y - half, x + half, y + half)
    )
    lines = lines[inside]
    used = points["point_no"].isin(lines["start_point"]) | points["point_no"].isin(lines["end_point"])
    return points[used], lines


def _write_census(table: pd.DataFrame, path: Path) -> Path:
    book = Workbook(write_only=True)
    sheet = book.create_sheet(SHEET)
    sheet.append(list(table.columns))
    for row in table.itertuples(index=False, name=None):
        sheet.append([None if isinstance(value, float) and np.isnan(value) else value for value in row])
    book.save(path)
    return path
