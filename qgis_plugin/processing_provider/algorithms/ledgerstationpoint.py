"""Gives the place and bearing of a stationing of a road as a point."""

from __future__ import annotations

from ..engine_algorithm import EngineAlgorithm, Table, Told
from ..inputs import Number, Text


class Algorithm(EngineAlgorithm):
    """`gridtwin:ledgerstationpoint`."""

    NAME = "ledgerstationpoint"
    GROUP = "road"
    TITLE = ("桩号换算坐标", "Place of a stationing")
    HELP = (
        "由道路编号和桩号求坐标和方位角，输出一个点。",
        "Gives the place and bearing of a stationing of a road as a point.",
    )
    METHOD = "ledgers.station_point"
    INPUTS = (
        Text("ROAD", "road", "道路编号", "Road number", required=True),
        Text(
            "STATION", "station", "桩号，如K1+250.5", "Stationing such as K1+250.5", "K0+100", required=True
        ),
        Number("OFFSET_M", "offset_m", "偏距（米，左负右正）", "Offset (m; left is negative)", 0.0),
    )
    TABLES = (Table("POINT", ".", "位置", "Place"),)
    TOLD = (
        Told("X", "x", "东", "East"),
        Told("Y", "y", "北", "North"),
        Told("HEADING", "heading_deg", "方位角", "Bearing"),
    )
