"""Which module reads which file."""

from __future__ import annotations

import json
from importlib import import_module
from pathlib import Path
from typing import cast

from twin_server.build.models.format import Format
from twin_server.errors import BadModel

_BY_ENDING = {
    ".ifc": "ifc",
    ".obj": "obj",
    ".glb": "glb_file",
    ".las": "points",
    ".laz": "points",
    ".gml": "citygml",
    ".citygml": "citygml",
    ".xml": "citygml",
    ".json": "cityjson",
    ".cityjson": "cityjson",
}
_HINTS = {
    ".gltf": ("save it as .glb, one file with everything in it", "请另存为.glb单文件"),
    ".rvt": ("export it from Revit as IFC", "请从Revit导出为IFC"),
    ".skp": ("export it from SketchUp as GLB or OBJ", "请从SketchUp导出为GLB或OBJ"),
    ".dwg": ("export it as IFC or OBJ", "请导出为IFC或OBJ"),
    ".fbx": ("export it as GLB or OBJ", "请导出为GLB或OBJ"),
    ".e57": ("export the points as LAS or LAZ", "请将点云导出为LAS或LAZ"),
    ".ply": ("export it as LAS (points) or OBJ (meshes)", "请导出为LAS（点云）或OBJ（网格）"),
    ".ifczip": ("unpack the .ifc file from it", "请解压出其中的.ifc文件"),
    ".jsonl": (
        "join its features to one CityJSON file, for example with cjio",
        "请用cjio等合并为单个CityJSON文件",
    ),
}


def format_of(path: Path) -> Format:
    """The format of a file.

    Raises:
        BadModel: no module reads such files.
    """
    ending = path.suffix.lower()
    name = _BY_ENDING.get(ending)
    if name is None:
        hint, hint_zh = _HINTS.get(ending, ("convert it to one of them first", "请先转换为其中之一"))
        endings = ", ".join(sorted(_BY_ENDING))
        raise BadModel(
            f"{path.name}: models are read from {endings}; {hint}",
            zh=f"{path.name}：可读取的模型格式为{endings}；{hint_zh}",
        )
    return cast("Format", import_module(f"twin_server.build.models.{name}"))


def read_json(path: Path) -> object:
    """A JSON file.

    Raises:
        BadModel: it is none; the message says where it breaks.
    """
    try:
        return json.loads(path.read_bytes())
    except UnicodeDecodeError as error:
        raise BadModel(
            f"{path.name} is not UTF-8 text (byte {error.start}); export it again",
            zh=f"{path.name}不是UTF-8文本",
        ) from error
    except json.JSONDecodeError as error:
        raise BadModel(
            f"{path.name}, line {error.lineno}, column {error.colno}: {error.msg}; the file is broken "
            "or cut off, "
            "export it again",
            zh=f"{path.name}第{error.lineno}行第{error.colno}列：JSON有误（{error.msg}）；文件损坏或不完整，请重新导出",
        ) from error
    except RecursionError as error:
        raise BadModel(f"{path.name} is nested too deeply", zh=f"{path.name}嵌套过深") from error
