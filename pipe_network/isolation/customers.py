"""Who is affected: service ends of the network, and the buildings nearest to them.

No survey table says which building a service end belongs to. A building counts as served by the nearest
service end within the reach of `data/topology.toml`; what comes of it is an estimate and is said to be one.
"""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from pipe_network.topology.graph import Graph, Ints
from pipe_network.topology.parameters import isolation_parameters

COLUMNS = ("code", "name", "address", "use", "floors")


def service_ends(graph: Graph, nodes: Ints) -> Ints:
    """Those of the nodes that are service ends."""
    return nodes[graph.nodes.customers[nodes] > 0]


def served_buildings(graph: Graph, nodes: Ints, buildings: gpd.GeoDataFrame) -> pd.DataFrame:
    """Buildings whose nearest service end is among the nodes: code, name, address, use, floors, service_end.

    `buildings` has the columns of the class `building` and the CRS of the graph's coordinates.
    """
    ends = np.flatnonzero(graph.nodes.customers > 0)
    placed = ends[np.isfinite(graph.nodes.xy[ends]).all(axis=1)]
    found = pd.DataFrame(columns=[*COLUMNS, "service_end"])
    if not len(placed) or not len(buildings):
        return found
    tree = shapely.STRtree(shapely.points(graph.nodes.xy[placed]))
    reach = isolation_parameters()["building_reach_m"]
    rows, nearest = tree.query_nearest(buildings.geometry.to_numpy(), max_distance=reach, all_matches=False)
    hit = np.isin(placed[nearest], nodes)
    found = pd.DataFrame(buildings.iloc[rows[hit]].reindex(columns=list(COLUMNS))).reset_index(drop=True)
    found["service_end"] = graph.node_ids[placed[nearest[hit]]].astype(object)
    return found.sort_values(["service_end", "code"], ignore_index=True)
