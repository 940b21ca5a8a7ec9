"""Finds the algorithms and offers them to Processing."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .. import __version__, log
from ..icons import icon

_FOLDER = Path(__file__).resolve().parent / "algorithms"


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
        """One class a file; a file that fails is told in the log and leaves the others."""
        for name in algorithm_names():
            self._load(name)

    def _load(self, name: str) -> None:
        try:
            module = import_module(f"{__name__.rsplit('.', 1)[0]}.algorithms.{name}")
            self.addAlgorithm(module.Algorithm())
        except Exception as error:  # noqa: BLE001 - one broken file must not take the others along
            log.warn(f"algorithm {name}: {error!r}")


def algorithm_names() -> tuple[str, ...]:
    """Names of the files with algorithms, sorted."""
    return tuple(sorted(path.stem for path in _FOLDER.glob("*.py") if not path.stem.startswith("_")))
