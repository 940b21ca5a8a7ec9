"""Point and line tables (管点表, 管线表) as survey software writes them: EPS-style keys, X = north."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pandas as pd

from sample_data.survey.draft import Draft

POINT_COLUMNS = {
    "TSDH": "map_no",
    "WTDH": "point_no",
    "TZ": "feature",
    "FSW": "appurtenance",
    "QDX": "y",  # survey axes: X is north
    "QDY": "x",
    "DMGC": "ground_m",
    "GXLX": "pipe_class",
    "XMBH": "project_no",
    "DBM": "feature_code",
    "JSHEN": "well_depth_m",
    "QSDW": "owner_name",
    "DLMC": "road_name",
}
LINE_COLUMNS = {
    "GXQDDH": "start_point",
    "GXZDDH": "end_point",
    "GXLX": "pipe_class",
    "GC": "material",
    "GJ": "diameter_mm",
    "DMCC": "section",
    "GXQDMS": "start_depth_m",
    "GXZDMS": "end_depth_m",
    "GXQDGDGC": "start_level_m",
    "GXZDGDGC": "end_level_m",
    "DYZ": "voltage_kv",
    "SJYL": "pressure",
    "ZKS": "hole_count",
    "YYKS": "used_holes",
    "XLTS": "cable_count",
    "LX": "flow_direction",
    "QSDW": "owner_name",
    "FSFS": "embedding",
    "JCNY": "built_month",
    "ZT": "status",
    "DLMC": "road_name",
    "GLDW": "keeper_name",
    "BZ": "note",
}


def survey_draft(points: gpd.GeoDataFrame, lines: gpd.GeoDataFrame) -> Draft:
    """Tables of the register's pipes, still without defects."""
    xy = points.assign(x=points.geometry.x.round(3), y=points.geometry.y.round(3))
    return Draft(_renamed(xy, POINT_COLUMNS), _renamed(lines.assign(note=None), LINE_COLUMNS))


def _renamed(frame: pd.DataFrame, columns: dict[str, str]) -> pd.DataFrame:
    """Columns under their survey keys, as plain Python values; empty cells are None."""
    found = pd.DataFrame(index=pd.RangeIndex(len(frame)))
    for key, name in columns.items():
        values = frame[name].reset_index(drop=True) if name in frame else pd.Series([None] * len(frame))
        if pd.api.types.is_float_dtype(values.dtype):
            values = values.round(3)
        found[key] = values.astype(object).where(values.notna(), None)
    return found.replace({np.nan: None})
