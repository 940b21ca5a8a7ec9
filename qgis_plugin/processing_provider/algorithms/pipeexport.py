"""Writes pipes as EPANET, SWMM, pandapipes, GeoPackage, DXF, CityJSON or GLB, by the ending of the file."""

from __future__ import annotations

from ..command_algorithm import CommandAlgorithm
from ..inputs import Choice, Target, Texts


class Algorithm(CommandAlgorithm):
    """`gridtwin:pipeexport`."""

    NAME = "pipeexport"
    GROUP = "pipe"
    TITLE = ("导出管网", "Export pipes")
    HELP = (
        "导出为EPANET、SWMM、pandapipes、GeoPackage、DXF、CityJSON或GLB，由文件扩展名决定。",
        "Writes pipes as EPANET, SWMM, pandapipes, GeoPackage, DXF, CityJSON or GLB, by the "
        "ending of the file.",
    )
    WORDS = ("pipes", "export", "{WORKSPACE}", "--to", "{OUT}")
    OPTIONS = (
        ("--model", "MODEL"),
        ("--source", "SOURCES"),
        ("--class", "CLASSES"),
        ("--estimates", "ESTIMATES"),
    )
    INPUTS = (
        Texts("CLASSES", "", "管线类型代码（留空：全部）", "Pipe class codes (empty: all)"),
        Choice(
            "MODEL",
            "",
            "模型种类（.inp、.json）",
            "Kind of model (.inp, .json)",
            options=(
                ("epanet", "EPANET", "EPANET"),
                ("swmm", "SWMM", "SWMM"),
                ("gas", "燃气", "Gas"),
                ("heat", "热力", "Heat"),
            ),
        ),
        Texts("SOURCES", "", "供应点编号", "Points that feed the model", advanced=True),
        Target(
            "ESTIMATES", "", "假定值清单", "List of what was assumed", filter="CSV (*.csv)", advanced=True
        ),
        Target(
            "OUT",
            "",
            "输出文件",
            "File",
            required=True,
            filter="GeoPackage (*.gpkg);;DXF (*.dxf);;EPANET/SWMM (*.inp)"
            ";;CityJSON (*.city.json);;GLB (*.glb);;JSON (*.json)",
        ),
    )
