"""Makes an empty workspace; rows are kept in its GeoPackage or in a PostgreSQL database."""

from __future__ import annotations

from ..command_algorithm import CommandAlgorithm
from ..inputs import Number, Target, Text


class Algorithm(CommandAlgorithm):
    """`gridtwin:workspacecreate`."""

    NAME = "workspacecreate"
    GROUP = "export"
    TITLE = ("新建工作区", "Make a workspace")
    HELP = (
        "新建一个空工作区，数据存于其中的GeoPackage，或指定的PostgreSQL数据库。",
        "Makes an empty workspace; rows are kept in its GeoPackage or in a PostgreSQL database.",
    )
    ICON = "new_workspace"
    WORDS = ("init", "{FOLDER}")
    OPTIONS = (("--name", "TITLE"), ("--crs", "CRS"), ("--division", "DIVISION"), ("--store", "STORE"))
    NEEDS_WORKSPACE = False
    INPUTS = (
        Text("TITLE", "", "名称", "Name"),
        Number(
            "CRS",
            "",
            "投影坐标系（EPSG）",
            "Projected CRS (EPSG)",
            4544,
            required=True,
            least=1024,
            whole=True,
        ),
        Text(
            "DIVISION",
            "",
            "行政区划代码（6位）",
            "Administrative division (6 digits)",
            "620102",
            required=True,
        ),
        Text("STORE", "", "数据库（postgresql://…）", "Database (postgresql://…)", advanced=True),
        Target("FOLDER", "", "新目录", "New folder", required=True, folder=True),
    )
