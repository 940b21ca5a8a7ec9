"""Files of calibration points and new lines."""

from pathlib import Path

import geopandas as gpd
import pandas as pd
import pytest
import shapely

from gridtwin.errors import UsageError
from gridtwin.ledger.errors import BadCalibration, BadRealignment
from gridtwin.ledger.linear.files import read_calibrations, read_line
from gridtwin.ledger.linear.strip_map import step_for, ticks_of
from tests.gridtwin.ledger.linear.roads import SHORT_POINTS, east


def test_calibration_table(tmp_path: Path) -> None:
    path = tmp_path / "c.csv"
    rows = {
        "道路编号": ["A", "A"],
        "距离": [0, 400],
        "桩号": ["K0+000", "K0+400"],
        "断链后桩号": ["", "K0+500"],
    }
    pd.DataFrame(rows).to_csv(path, index=False)
    assert read_calibrations(path)["A"][1] == {"distance_m": 400, "station_m": 400, "after_m": 500}
    pd.DataFrame(rows | {"桩号": ["K0+000", "?"]}).to_csv(path, index=False)
    with pytest.raises(BadCalibration, match=r"c.csv, row 3: '\?' is no stationing"):
        read_calibrations(path)
    pd.DataFrame(rows | {"距离": ["0", "四百"]}).to_csv(path, index=False)
    with pytest.raises(BadCalibration, match=r"c.csv, row 3: distance '四百' is no number"):
        read_calibrations(path)
    path.write_text("a,b\n1,2\n")
    with pytest.raises(UsageError, match="no column route_code"):
        read_calibrations(path)


def test_one_line(tmp_path: Path) -> None:
    path = tmp_path / "l.gpkg"
    parts = [shapely.LineString([(500000, 0), (500010, 0)]), shapely.LineString([(500010, 0), (500020, 5)])]
    gpd.GeoDataFrame(geometry=parts, crs=4544).to_file(path)
    assert shapely.get_num_coordinates(read_line(path, crs=4544)) == 3
    gpd.GeoDataFrame(geometry=[parts[0], shapely.LineString([(0, 9), (1, 9)])], crs=4544).to_file(path)
    with pytest.raises(BadRealignment, match="must hold one line"):
        read_line(path, crs=4544)


def test_ticks_of_a_strip_map() -> None:
    places, texts = ticks_of(east(calibration=SHORT_POINTS).calibration, 200)
    assert places.tolist() == [0, 200, 400, 500, 700, 900]
    assert texts == ["K0+000", "K0+200", "K0+400", "K0+600", "K0+800", "K1+000"]
    assert (step_for(1000), step_for(90_000)) == (100, 5000)
