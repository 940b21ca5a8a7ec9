"""From working frames to register layers: identifiers, and only the columns that the model declares."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pandas as pd

from gridtwin.model.feature_class import FieldType, feature_class
from sample_data.ids import uuids


def with_ids(frame: gpd.GeoDataFrame, rng: np.random.Generator) -> gpd.GeoDataFrame:
    """The frame with a column `id` of new identifiers."""
    return frame.assign(id=uuids(len(frame), rng))


def declared_only(class_name: str, frame: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """The frame with id, the declared columns it has in order, and geometry; missing values are None.

    Rows of a class without shapes keep an empty column `geometry`: every layer is one kind of frame.
    """
    declared = feature_class(class_name)
    columns = ["id", *(name for name in declared.field_names if name in frame.columns)]
    found = frame[[*columns, "geometry"]].reset_index(drop=True)
    for name in columns[1:]:
        field = declared.field(name)
        if field.type is FieldType.INTEGER:
            found[name] = found[name].astype("Int64")
        elif field.type in (FieldType.TEXT, FieldType.DATE):
            found[name] = pd.Series(found[name].to_numpy(dtype=object), dtype=object).where(
                found[name].notna(), None
            )
    return found
