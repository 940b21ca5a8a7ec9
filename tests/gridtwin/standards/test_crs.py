"""Zones against PROJ, which is another software's reading of the EPSG registry."""

import pyproj
import pytest

from gridtwin.standards import (
    OutOfRange,
    UnknownEntry,
    crs_entries,
    crs_entry,
    crs_for_longitude,
    is_working_crs,
    looks_swapped,
)

PROJECTED = [entry for entry in crs_entries() if entry.is_projected]


@pytest.mark.parametrize("entry", PROJECTED, ids=lambda entry: str(entry.epsg))
def test_parameters_agree_with_proj(entry) -> None:
    proj = pyproj.CRS.from_epsg(entry.epsg)
    values = {parameter.name: parameter.value for parameter in proj.coordinate_operation.params}
    assert values["Longitude of natural origin"] == entry.central_meridian
    assert values["False easting"] == entry.false_easting
    assert proj.name == entry.name


@pytest.mark.parametrize(
    ("longitude", "zone_width", "has_prefix", "epsg"),
    [
        (103.8, 3, False, 4544),
        (103.8, 3, True, 4523),
        (103.8, 6, False, 4507),
        (103.8, 6, True, 4496),
        (116.4, 3, False, 4548),
        (121.47, 3, True, 4528),
        (73.5, 3, False, 4534),
        (136.4, 3, False, 4554),
        (103.5, 3, False, 4544),
        (103.49, 3, False, 4543),
    ],
)
def test_zone_of_a_longitude(longitude: float, zone_width: int, has_prefix: bool, epsg: int) -> None:
    entry = crs_for_longitude(longitude, zone_width=zone_width, has_prefix=has_prefix)
    assert entry.epsg == epsg
    low, high = entry.zone_range()
    assert low <= longitude < high


@pytest.mark.parametrize("longitude", [36.06, 73.4, 136.5, 500_000.0, -103.8, float("nan"), float("inf")])
def test_refuses_longitudes_outside_china(longitude: float) -> None:
    with pytest.raises(OutOfRange, match="check that x is the longitude"):
        crs_for_longitude(longitude)


def test_refuses_other_zone_widths() -> None:
    with pytest.raises(OutOfRange, match="zones 4 degrees wide do not exist"):
        crs_for_longitude(103.8, zone_width=4)


def test_working_crs_is_a_three_degree_zone() -> None:
    assert [epsg for epsg in range(4480, 4560) if is_working_crs(epsg)] == list(range(4513, 4555))
    assert not is_working_crs(32648)


def test_entry_refuses_other_codes() -> None:
    with pytest.raises(UnknownEntry, match="'3857' is not in table crs_codes"):
        crs_entry(3857)


def test_geographic_has_no_zone() -> None:
    with pytest.raises(OutOfRange, match="EPSG:4490"):
        crs_entry(4490).zone_range()


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (3_991_234.5, 508_123.4, True),
        (3_991_234.5, 35_508_123.4, True),
        (508_123.4, 3_991_234.5, False),
        (35_508_123.4, 3_991_234.5, False),
        (103.8, 36.06, False),
    ],
    ids=["survey pair", "survey pair with prefix", "GIS pair", "GIS pair with prefix", "degrees"],
)
def test_looks_swapped(first: float, second: float, expected: bool) -> None:
    assert looks_swapped(first, second) is expected


@pytest.mark.parametrize("zone", range(25, 46))
def test_no_real_position_in_gis_order_looks_swapped(zone: int) -> None:
    for epsg in (4488 + zone, 4509 + zone):
        if not is_working_crs(epsg):
            continue
        project = pyproj.Transformer.from_crs(4490, epsg, always_xy=True)
        x, y = project.transform(3 * zone + 0.7, 36.0)
        assert not looks_swapped(x, y)
        assert looks_swapped(y, x)
