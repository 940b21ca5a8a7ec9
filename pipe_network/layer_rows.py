"""Where rows of a network that was read from layers stood in their files, and which points no file has.

A reader of layers lays two tables beside the network: `layer_rows` (in the order of the frames) and
`made_points`, the points that were made at ends of lines because no layer has one there.
"""

from __future__ import annotations

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from pipe_network.network import PipeNetwork
from pipe_network.survey.delivery import SOURCE_ROW, SOURCE_TABLE, Staged, TableKind

LAYER_ROWS, MADE_POINTS = "layer_rows", "made_points"
_COLUMNS = ("kind", "file", "layer", "row", "fid")


def layer_rows(staged: Staged) -> pd.DataFrame:
    """Kind, file, layer, row (from 1) and FID (where the file has one) of every row of a staged delivery."""
    parts = []
    for kind in TableKind:
        frame = staged.network.points if kind is TableKind.POINT else staged.network.lines
        for number in frame[SOURCE_TABLE].unique():
            table = staged.delivery.tables[number]
            row = frame.loc[frame[SOURCE_TABLE] == number, SOURCE_ROW]
            fids = pd.array([None] * len(row), "Int64")
            if table.fids is not None:
                fids = pd.array(table.fids.reindex(row).to_numpy(), "Int64")
            found = pd.DataFrame({"row": row.astype("int64"), "fid": fids})
            parts.append(found.assign(kind=kind.value, file=table.workbook.name, layer=table.sheet))
    whole = pd.concat(parts, ignore_index=True) if parts else pd.DataFrame(columns=[*_COLUMNS])
    return whole[[*_COLUMNS]]


def rows_in_file(network: PipeNetwork, *, is_point: bool) -> pd.DataFrame | None:
    """The table `layer_rows` of one of the frames, row by row; None where it is not known or not of these."""
    table = network.tables.get(LAYER_ROWS)
    if table is None:
        return None
    own = table[table["kind"] == (TableKind.POINT if is_point else TableKind.LINE).value]
    return own if len(own) == len(network.points if is_point else network.lines) else None


def is_made(network: PipeNetwork) -> NDArray[np.bool_]:
    """Which points were made at ends of lines, by row."""
    made = network.tables.get(MADE_POINTS)
    if made is None:
        return np.zeros(len(network.points), bool)
    return np.asarray(network.points["point_no"].isin(made["point_no"]), bool)
