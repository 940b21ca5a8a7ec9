"""The version of a workspace's tables: older ones are brought up to date when that is agreed to.

The program `gridtwin` does it; here it is only seen, as QGIS opens the tables without it.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing

from gridtwin.model import feature_class
from qgis.core import QgsProviderConnectionException, QgsProviderRegistry
from qgis.PyQt.QtWidgets import QMessageBox, QWidget

from ..translation import tr
from .layers import layers
from .sources import DEFAULT_SCHEMA, server
from .workspace import Workspace

#: as SCHEMA_VERSION of gridtwin/store/migration.py, which the zip lacks
KNOWN = 3
UPDATE, OPEN, CANCEL = "update", "open", "cancel"


def tables_version(workspace: Workspace) -> int | None:
    """Version of the tables; None where the database does not say."""
    try:
        text = _of_file(workspace) if workspace.store is None else _of_server(workspace.store)
        return int(text)
    except (sqlite3.Error, QgsProviderConnectionException, IndexError, TypeError, ValueError):
        return None


def lacks_fields(workspace: Workspace) -> bool:
    """Whether a layer of the project lacks fields that were declared since its table was made."""
    return any(
        {field.name for field in feature_class(name).fields} - set(layer.fields().names())
        for name, layer in layers(workspace)
        if layer.isValid()
    )


def ask(parent: QWidget | None, workspace: Workspace, version: int) -> str:
    """`update`, `open` as it is, or `cancel`."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle("GridTwin")
    box.setText(
        tr(
            "The tables of {name} have version {version}; this GridTwin works with version {known}.",
            name=workspace.name,
            version=version,
            known=KNOWN,
        )
    )
    box.setInformativeText(
        tr(
            "Bring them up to date? No row is lost. Colleagues who work with it then need this GridTwin too. "
            "As it is, newer fields and some tools are missing."
        )
    )
    update = box.addButton(tr("Bring up to date"), QMessageBox.ButtonRole.AcceptRole)
    as_it_is = box.addButton(tr("Open as it is"), QMessageBox.ButtonRole.DestructiveRole)
    cancel = box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(update)
    box.setEscapeButton(cancel)
    box.exec()
    return {update: UPDATE, as_it_is: OPEN}.get(box.clickedButton(), CANCEL)


def _of_file(workspace: Workspace) -> str:
    how = "?mode=ro&immutable=1" if workspace.is_read_only else "?mode=ro"
    with closing(sqlite3.connect(f"{workspace.database.resolve().as_uri()}{how}", uri=True)) as link:
        found = link.execute("SELECT value FROM gridtwin_meta WHERE key = 'schema_version'").fetchone()
    return str(found[0])


def _of_server(store: str) -> str:
    uri = server(store)
    schema = (uri.param("gridtwin_schema") or DEFAULT_SCHEMA).replace('"', '""')
    uri.removeParam("gridtwin_schema")
    link = QgsProviderRegistry.instance().providerMetadata("postgres").createConnection(uri.uri(False), {})
    # The schema's name is quoted as an identifier; nothing else of it comes from a user.
    found = link.executeSql(
        f"SELECT value FROM \"{schema}\".gridtwin_meta WHERE key = 'schema_version'"  # noqa: S608 # nosec B608
    )
    return str(found[0][0])
