"""Finds the algorithms and offers them to Processing."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .. import __version__, log
from ..icons import icon
from .algorithm import GridTwinAlgorithm
from .command_algorithm import CommandAlgorithm
from .declaration import ALGORITHMS, read
from .engine_algorithm import EngineAlgorithm


class Provider(QgsProcessingProvider):
    """`gridtwin:…` in toolbox, models, batch and qgis_process."""

    def id(self) -> str:
        """Name in front of the algorithms' names."""
        return "gridtwin"

    def name(self) -> str:
        """Title in the toolbox."""
        return "GridTwin 网格孪生"

    def icon(self) -> QIcon:
        """The plugin's icon."""
        return icon("gridtwin")

    def versionInfo(self) -> str:
        """Version of the plugin."""
        return __version__

    def loadAlgorithms(self) -> None:
        """One a file; a file that fails is told in the log and leaves the others."""
        for path in sorted(ALGORITHMS.glob("*.toml")):
            self._load(path)

    def _load(self, path: Path) -> None:
        try:
            self.addAlgorithm(_made(path))
        except Exception as error:  # noqa: BLE001 - one broken file must not take the others along
            log.warn(f"algorithm {path.stem}: {error!r}")


def algorithm_names() -> tuple[str, ...]:
    """Names of the declared algorithms, sorted."""
    return tuple(sorted(path.stem for path in ALGORITHMS.glob("*.toml")))


def _made(path: Path) -> GridTwinAlgorithm:
    """The algorithm of a declaration: with a class of its own where a NAME.py lies beside it."""
    declared = read(path)
    if path.with_suffix(".py").is_file():
        module = import_module(f"{__name__.rsplit('.', 1)[0]}.algorithms.{path.stem}")
        made: GridTwinAlgorithm = module.Algorithm(declared)
        return made
    return EngineAlgorithm(declared) if declared.method else CommandAlgorithm(declared)
