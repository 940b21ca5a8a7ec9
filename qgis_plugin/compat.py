"""Every difference between QGIS 3.22 … 4.99 and Qt 5 / Qt 6, in one file; nothing else asks for a version."""

from __future__ import annotations

import datetime
from typing import Any

from qgis.core import NULL, Qgis, QgsApplication, QgsField, QgsWkbTypes
from qgis.PyQt.QtCore import QDate, QDateTime, QLibraryInfo, QPointF, QThreadPool, QVariant

try:  # Qt 6 keeps QAction in QtGui; QGIS's shim brings it back, though not in each build
    from qgis.PyQt.QtWidgets import QAction
except ImportError:  # pragma: no cover - Qt 6
    from qgis.PyQt.QtGui import QAction

try:
    from qgis.PyQt.QtCore import QMetaType

    QgsField("probe", QMetaType.Type.QString)
    _TYPES = QMetaType.Type
    TEXT, INTEGER, LONG = _TYPES.QString, _TYPES.Int, _TYPES.LongLong
    REAL, BOOLEAN, DATE, DATETIME = _TYPES.Double, _TYPES.Bool, _TYPES.QDate, _TYPES.QDateTime
except (ImportError, TypeError, AttributeError):  # before QGIS 3.38
    TEXT, INTEGER, LONG = QVariant.String, QVariant.Int, QVariant.LongLong
    REAL, BOOLEAN, DATE, DATETIME = QVariant.Double, QVariant.Bool, QVariant.Date, QVariant.DateTime

INFO, WARNING, CRITICAL, SUCCESS = (
    Qgis.MessageLevel.Info,
    Qgis.MessageLevel.Warning,
    Qgis.MessageLevel.Critical,
    Qgis.MessageLevel.Success,
)
POINT, LINE, POLYGON = (
    QgsWkbTypes.GeometryType.PointGeometry,
    QgsWkbTypes.GeometryType.LineGeometry,
    QgsWkbTypes.GeometryType.PolygonGeometry,
)

__all__ = [
    "BOOLEAN",
    "CRITICAL",
    "DATE",
    "DATETIME",
    "INFO",
    "INTEGER",
    "LINE",
    "LONG",
    "POINT",
    "POLYGON",
    "REAL",
    "SUCCESS",
    "TEXT",
    "WARNING",
    "QAction",
    "is_null",
    "make_field",
    "plain",
    "qt_translations",
    "spot",
    "task_threads",
    "version",
]


def version() -> tuple[int, int]:
    """Major and minor number of the running QGIS, as in (3, 22)."""
    number = int(Qgis.QGIS_VERSION_INT) if hasattr(Qgis, "QGIS_VERSION_INT") else Qgis.versionInt()
    return number // 10_000, number // 100 % 100


def make_field(name: str, kind: Any, *, type_name: str = "") -> QgsField:
    """A field of one of the types above (TEXT, INTEGER …); `type_name` is the provider's own word for it."""
    return QgsField(name, kind, type_name)


def is_null(value: Any) -> bool:
    """Whether an attribute is empty: None, NULL or a null QVariant."""
    if value is None:
        return True
    return value == NULL or (isinstance(value, QVariant) and value.isNull())


def plain(value: Any) -> Any:
    """An attribute as Python's own value: NULL becomes None; dates and times those of `datetime`.

    A time without a zone is taken in the computer's zone.
    """
    if is_null(value):
        return None
    if isinstance(value, QDateTime):
        moment = value.toPyDateTime() if hasattr(value, "toPyDateTime") else value.toPython()
        offset = datetime.timedelta(seconds=value.offsetFromUtc())
        return moment.replace(tzinfo=datetime.timezone(offset))
    if isinstance(value, QDate):
        return datetime.date(value.year(), value.month(), value.day())
    if isinstance(value, QVariant):
        return value.value()
    return value


def qt_translations() -> str:
    """Folder of Qt's own translations."""
    if hasattr(QLibraryInfo, "path"):  # Qt 6
        return str(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return str(QLibraryInfo.location(QLibraryInfo.LibraryLocation.TranslationsPath))


def spot(event: Any) -> QPointF:
    """Where the mouse is, in the widget that got the event."""
    return QPointF(event.position()) if hasattr(event, "position") else QPointF(event.localPos())


def task_threads() -> QThreadPool:
    """The threads of QGIS's tasks: a pool of their own in newer releases, in 3.22 that of everything."""
    manager = QgsApplication.taskManager()
    return manager.threadPool() if hasattr(manager, "threadPool") else QThreadPool.globalInstance()
