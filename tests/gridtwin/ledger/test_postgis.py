"""The same ledger on PostGIS: drawn, split, census, numbers."""

from pathlib import Path

import pytest

from gridtwin.ledger import (
    Edit,
    TableOptions,
    check_workspace_grids,
    import_census,
    merge_unit_grids,
    read_census,
    split_unit_grid,
)
from gridtwin.store import create_workspace
from tests.gridtwin.ledger.census.test_intake import workbook
from tests.gridtwin.ledger.cities import CRS, WEST
from tests.gridtwin.ledger.conftest import NOW, fill, furnish


@pytest.mark.postgres
def test_grids_and_census_on_postgis(postgres_address: str, tmp_path: Path) -> None:
    with create_workspace(
        tmp_path / "city", name="试验区", crs=CRS, division="620102", now=NOW, store=postgres_address
    ) as city:
        fill(city)
        furnish(city)
        assert len(check_workspace_grids(city)) == 0
        parts = split_unit_grid(city, f"{WEST}003", edit=Edit("t", NOW)).new_codes
        assert merge_unit_grids(city, parts, edit=Edit("t", NOW)).new_codes == (f"{WEST}007",)
        assert city.read("building")["grid_code"].tolist() == [f"{WEST}007"]
        table = read_census(workbook(tmp_path / "t.xlsx"), crs=CRS, options=TableOptions(crs=str(CRS)))
        report = import_census(city, table, actor="t", now=NOW)
        assert (report.rows_in, report.rows_stored, report.rows_refused) == (4, 2, 2)
        assert sorted(city.read("component")["code"]) == ["6201020137000001", "6201020137000002"]
