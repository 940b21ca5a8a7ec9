"""A new workspace: asked for in the browser tree and by a drop; its database from QGIS's connections."""

from pathlib import Path
from types import SimpleNamespace

import pytest
from qgis.core import QgsDataSourceUri, QgsDirectoryItem
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QMenu, QWidget

from qgis_plugin.workspace import connections, new_dialog
from qgis_plugin.workspace.browser import FolderMenu
from qgis_plugin.workspace.drop import WorkspaceDrop
from qgis_plugin.workspace.new_dialog import NewWorkspaceDialog


class Session:
    """Keeps what was asked of it."""

    window = None

    def __init__(self) -> None:
        self.made, self.opened = [], []
        self.make, self.open = self.made.append, self.opened.append


def entries(folder: Path, session: Session) -> list[object]:
    """What the context menu of a folder has of ours."""
    menu = entries.menu = QMenu()  # keeps its actions alive
    FolderMenu(session).populateContextMenu(QgsDirectoryItem(None, folder.name, str(folder)), menu, [], None)
    return menu.actions()


def test_a_folder_of_the_browser_tree_takes_a_new_workspace(tmp_path: Path, qgis_new_project) -> None:
    session = Session()
    for folder in (tmp_path / "empty", tmp_path / "full" / "gridtwin", tmp_path / "city"):
        folder.mkdir(parents=True)
    (tmp_path / "city" / "workspace.toml").touch()
    for name in ("empty", "full", "city"):
        (entry,) = entries(tmp_path / name, session)
        entry.trigger()
    assert session.made == [tmp_path / "empty", tmp_path / "full" / "gridtwin-2"]
    assert session.opened == [tmp_path / "city"]


def test_an_empty_folder_that_is_dropped_is_asked_about(tmp_path: Path, qgis_new_project) -> None:
    session = Session()
    drop = WorkspaceDrop(session)
    (tmp_path / "empty").mkdir()
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "a.shp").touch()
    assert drop.handleFileDrop(str(tmp_path / "empty"))
    assert not drop.handleFileDrop(str(tmp_path / "full"))
    assert session.made == []  # not while the mouse still holds it
    QCoreApplication.processEvents()
    assert session.made == [tmp_path / "empty"]


def test_the_dialog_has_the_folder_and_offers_connections(
    tmp_path: Path, qgis_new_project, monkeypatch
) -> None:
    address = "postgresql://gis@db/city?schema=gridtwin"
    monkeypatch.setattr(new_dialog, "stored_addresses", lambda: {"Town & country": address})
    window = QWidget()
    dialog = NewWorkspaceDialog(SimpleNamespace(window=window), Session(), folder=tmp_path / "new")
    assert dialog.folder.filePath() == str(tmp_path / "new")
    (connection,) = dialog.stored.menu().actions()
    assert connection.text() == "Town && country"
    connection.trigger()
    assert dialog.store.text() == address
    dialog.division.setText("620102")
    assert dialog.ok.isEnabled()


@pytest.mark.parametrize(
    ("given", "made"),
    [
        (
            ("db.example", "5433", "city", "gis", "secret"),
            "postgresql://gis@db.example:5433/city?schema=gridtwin",
        ),
        (("db.example", "", "city", "", ""), "postgresql://db.example/city?schema=gridtwin"),
        (("", "", "city", "", ""), "postgresql:///city?schema=gridtwin"),
        (
            ("/var/run/pg", "", "city", "国土 a", ""),
            "postgresql://%E5%9B%BD%E5%9C%9F%20a@/city?host=/var/run/pg&schema=gridtwin",
        ),
        (("db.example", "5432", "", "gis", ""), ""),
    ],
)
def test_the_address_of_a_connection_has_no_password(given: tuple[str, ...], made: str) -> None:
    uri = QgsDataSourceUri()
    uri.setConnection(*given)
    assert connections.address(uri) == made


def test_a_service_is_looked_up(tmp_path: Path, monkeypatch) -> None:
    (tmp_path / "services").write_text(
        "[town]\nhost=10.0.0.5\nport=5433\ndbname=city\nuser=gis\npassword=x%y\n"
    )
    monkeypatch.setenv("PGSERVICEFILE", str(tmp_path / "services"))
    uri = QgsDataSourceUri()
    uri.setConnection("town", "", "", "")
    assert connections.address(uri) == "postgresql://gis@10.0.0.5:5433/city?schema=gridtwin"
    uri.setConnection("unknown", "", "", "")
    assert connections.address(uri) == ""
