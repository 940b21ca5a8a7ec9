"""The sample city's survey workbooks give back its points and lines, cell by cell."""

from __future__ import annotations

import csv
from pathlib import Path

import geopandas as gpd
import pandas as pd
import pytest
import shapely

from pipe_network.survey.delivery import Staged
from pipe_network.survey.reading import read_delivery
from pipe_network.survey.staging import stage
from sample_data import District, build_district
from sample_data.survey import survey_draft, write_survey
from sample_data.survey.tables import LINE_COLUMNS, POINT_COLUMNS
from sample_data.survey.workbooks import write_workbooks


@pytest.fixture(scope="module")
def city() -> District:
    return build_district("small", 7)


@pytest.fixture(scope="module")
def clean(city: District, tmp_path_factory: pytest.TempPathFactory) -> Staged:
    """The delivery without defects."""
    folder = tmp_path_factory.mktemp("survey")
    write_workbooks(survey_draft(city.layers["pipe_point"], city.layers["pipe_line"]), folder)
    return stage(read_delivery([folder]), crs=city.layers["pipe_point"].crs)


def _same(found: pd.Series, wanted: pd.Series) -> bool:
    """Equal cell by cell; numbers to the millimetre that workbooks hold, missing equals missing."""
    if pd.api.types.is_float_dtype(found):
        gap = (found.astype(float) - wanted.astype(float)).abs()
        return bool((gap.lt(0.00051) | (found.isna() & wanted.isna())).all())
    return bool(((found == wanted).fillna(value=False) | (found.isna() & wanted.isna())).all())


def test_every_point_comes_back(city: District, clean: Staged) -> None:
    found = clean.network.points.set_index("point_no").sort_index()
    wanted: gpd.GeoDataFrame = city.layers["pipe_point"].set_index("point_no").sort_index()
    assert found.index.equals(wanted.index)
    for name in set(POINT_COLUMNS.values()) - {"x", "y", "point_no"}:
        assert _same(found[name], wanted[name]), name
    apart = shapely.distance(found.geometry.to_numpy(), wanted.geometry.to_numpy())
    assert apart.max() < 0.001


def test_every_line_comes_back(city: District, clean: Staged) -> None:
    keys = ["start_point", "end_point"]
    found = clean.network.lines.sort_values(keys).reset_index(drop=True)
    wanted: gpd.GeoDataFrame = city.layers["pipe_line"].sort_values(keys).reset_index(drop=True)
    assert found[keys].equals(wanted[keys].astype("str"))
    for name in (*(set(LINE_COLUMNS.values()) & set(wanted.columns)), "level_reference"):
        assert _same(found[name], wanted[name]), name
    ends = [shapely.get_coordinates(frame.geometry, include_z=True) for frame in (found, wanted)]
    assert abs(ends[0] - ends[1]).max() < 0.001


def test_nothing_is_unparsed_without_defects(clean: Staged) -> None:
    assert clean.unparsed == ()
    assert clean.network.lines["line_no"].is_unique


def test_of_the_planted_defects_only_those_of_format_are_unparsed(city: District, tmp_path: Path) -> None:
    write_survey(city, tmp_path)
    with (tmp_path / "planted_defects.csv").open(encoding="utf-8-sig") as file:
        planted = {
            (one["workbook"], one["sheet"], int(one["row"]), one["column"])
            for one in csv.DictReader(file)
            if one["check"] == "3"
        }
    staged = stage(read_delivery([tmp_path]), crs=city.layers["pipe_point"].crs)
    tables = staged.delivery.tables
    found = {
        (
            tables[one.table].workbook.name,
            tables[one.table].sheet,
            one.row,
            tables[one.table].heading_of(one.field),
        )
        for one in staged.unparsed
    }
    assert found == planted
    rows = sum(len(table.cells) for table in tables)
    assert len(staged.network.points) + len(staged.network.lines) == rows
