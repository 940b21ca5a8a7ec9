"""A network from whatever a user names: a workspace, layers, or a model file of an engine."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from gridtwin.store import open_workspace
from gridtwin.store.settings import FILE_NAME
from pipe_network.errors import SourceMissing, UnusableSource
from pipe_network.network import PipeNetwork, read_network

Reader = Callable[[Path], PipeNetwork]


def open_network(path: Path) -> PipeNetwork:
    """The network a path leads to.

    Raises:
        SourceMissing: there is nothing at that path.
        UnusableSource: there is something, but no pipe network.
    """
    if not path.exists():
        raise SourceMissing(f"{path} does not exist", zh=f"{path}不存在")
    if path.is_dir() or path.name == FILE_NAME:
        return _from_workspace(path if path.is_dir() else path.parent)
    reader = _READERS.get(path.suffix.lower())
    if reader is None:
        raise UnusableSource(
            f"{path}: pipe networks are read from workspaces and from {', '.join(sorted(_READERS))}",
            zh=f"{path}：管网可读自工作区及{'、'.join(sorted(_READERS))}文件",
        )
    return reader(path)


def _from_workspace(folder: Path) -> PipeNetwork:
    with open_workspace(folder) as workspace:
        return read_network(workspace)


def _engine_file(path: Path) -> PipeNetwork:
    from pipe_network.exchange.epanet import epanet_network  # noqa: PLC0415 - heavy
    from pipe_network.exchange.inp import Engine, read_inp  # noqa: PLC0415 - heavy
    from pipe_network.exchange.swmm import swmm_network  # noqa: PLC0415 - heavy

    inp = read_inp(path)
    return epanet_network(inp) if inp.engine is Engine.EPANET else swmm_network(inp)


def _pandapipes_file(path: Path) -> PipeNetwork:
    from pipe_network.exchange.pandapipes import read_pandapipes  # noqa: PLC0415 - heavy

    return read_pandapipes(path)


def _geopackage_file(path: Path) -> PipeNetwork:
    from pipe_network.exchange.geopackage import read_written  # noqa: PLC0415 - heavy

    return read_written(path) or _layer_file(path)


def _layer_file(path: Path) -> PipeNetwork:
    from pipe_network.exchange.layers import read_layer_network  # noqa: PLC0415 - heavy

    return read_layer_network(path)


# Ending → reader; `pipe_network.exchange` fills it.
_READERS: dict[str, Reader] = {
    ".inp": _engine_file,
    ".json": _pandapipes_file,
    ".geojson": _layer_file,
    ".gpkg": _geopackage_file,
    ".shp": _layer_file,
}
