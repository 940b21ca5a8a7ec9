from __future__ import annotations

from pathlib import Path

import pytest
import shapely
import sqlalchemy as sa

from gridtwin.model.feature_class import feature_class
from gridtwin.store import Workspace, migrate_workspace, migration, open_workspace, pages
from gridtwin.store.envelopes import envelopes
from gridtwin.store.errors import NewerWorkspace, NoWorkspace, OutdatedWorkspace, StoreFailure
from gridtwin.store.pages import Area, Selection
from gridtwin.store.tables import all_fields

from .conftest import LATER, NOW, make_trees


def make_older(workspace: Workspace) -> None:
    """Turn the tables into those of version 1: shapes of the history as WKT, and one field less."""
    database = workspace.database
    with database.writing() as link:
        database.drop_triggers(link)
        quote = link.dialect.identifier_preparer.format_table
        history, tree = quote(database.table("history")), quote(database.table("tree"))
        link.exec_driver_sql(f"ALTER TABLE {history} ADD COLUMN geometry_wkt TEXT")
        link.exec_driver_sql(f"UPDATE {history} SET geometry_wkt = 'POINT (500000 3990000)'")
        link.exec_driver_sql(f"ALTER TABLE {history} DROP COLUMN geometry_wkb")
        link.exec_driver_sql(f"ALTER TABLE {tree} DROP COLUMN crown_m")
        if link.dialect.name == "sqlite":
            link.exec_driver_sql("ALTER TABLE gridtwin_edit DROP COLUMN merges")
        link.execute(
            sa.update(database.meta).where(database.meta.c.key == "schema_version").values(value="1")
        )


def test_an_older_workspace_is_migrated(workspace: Workspace) -> None:
    workspace.write("tree", make_trees("T1", "T2"), actor="a", now=NOW)
    gone = workspace.read("tree")["id"].iloc[0]
    workspace.retire("tree", [gone], actor="a", now=LATER, reason="枯死")
    make_older(workspace)
    done = migrate_workspace(workspace.root)
    assert (done.before, done.after, done.added) == (1, 3, ("tree.crown_m",))
    assert not migrate_workspace(workspace.root).changed
    with open_workspace(workspace.root) as again:
        assert again.read("tree")["code"].tolist() == ["T2"]
        assert again.read("tree")["crown_m"].isna().all()
        past = again.history("tree", gone)
        assert past["geometry"].tolist() == [shapely.Point(500_000, 3_990_000)]
        assert past["reason"].tolist() == ["枯死"]
        row = again.read("tree")[["id", "row_version"]]
        again.update("tree", row.assign(crown_m=3.5), actor="b", now=LATER)
        assert again.history("tree", row["id"].iloc[0])["version"].tolist() == [1]


def test_opening_migrates_by_itself(workspace: Workspace) -> None:
    make_older(workspace)
    with open_workspace(workspace.root) as again:
        assert migration.stored_version(again.database) == 3
        assert again.count("tree") == 0


def drop_plot(workspace: Workspace) -> None:
    """Take a layer away, as if it were declared later than the workspace was made."""
    database = workspace.database
    with database.writing() as link:
        database.drop_triggers(link)
        link.exec_driver_sql(
            f"DROP TABLE {link.dialect.identifier_preparer.format_table(database.table('plot'))}"
        )
        if workspace.database_path is not None:
            link.exec_driver_sql("DROP TABLE rtree_plot_geom")
            for table in ("gpkg_geometry_columns", "gpkg_extensions", "gpkg_data_columns", "gpkg_contents"):
                link.exec_driver_sql(f"DELETE FROM {table} WHERE table_name = 'plot'")
        link.execute(
            sa.update(database.meta).where(database.meta.c.key == "declarations").values(value="old")
        )


def test_a_new_layer_is_added(workspace: Workspace) -> None:
    drop_plot(workspace)
    assert migrate_workspace(workspace.root).added == ("plot",)
    with open_workspace(workspace.root) as again:
        assert again.count("plot") == 0


def forbid_writing(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder on a disk for reading only; a server that takes no change."""
    if workspace.database_path is not None:
        monkeypatch.setattr("gridtwin.store.geopackage.connection.is_writable", lambda _: False)
        return
    with workspace.database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as link:
        name = link.dialect.identifier_preparer.quote_identifier(str(workspace.database.engine.url.database))
        link.exec_driver_sql(f"ALTER DATABASE {name} SET default_transaction_read_only = on")
    workspace.database.close()


def test_older_tables_that_cannot_be_written_are_read(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace.write("tree", make_trees("T1", "T2"), actor="a", now=NOW)
    gone = workspace.read("tree")["id"].iloc[0]
    workspace.retire("tree", [gone], actor="a", now=LATER, reason="枯死")
    with workspace.database.writing() as link:
        workspace.database.drop_triggers(link)
        tree = link.dialect.identifier_preparer.format_table(workspace.database.table("tree"))
        link.exec_driver_sql(f"ALTER TABLE {tree} DROP COLUMN crown_m")
    drop_plot(workspace)
    forbid_writing(workspace, monkeypatch)
    box = (499_000, 3_989_000, 501_000, 3_991_000)
    everywhere = Selection(area=Area(shapely.box(*box)))
    with open_workspace(workspace.root) as again:
        trees = again.read("tree", bbox=box)
        assert (trees["code"].tolist(), trees["crown_m"].isna().tolist()) == (["T2"], [True])
        assert again.count("tree", {"crown_m": None}) == 1
        assert again.history("tree", gone)["reason"].tolist() == ["枯死"]
        assert pages.number(again, "tree", everywhere) == 1
        assert len(envelopes(again, "tree", fields=["crown_m"]).numbers) == 1
        assert list(again.read("plot")) == [
            *(field.name for field in all_fields(feature_class("plot"))),
            "geometry",
        ]
        assert again.read("plot", bbox=box).empty
        assert again.extent("plot") is None
        assert pages.number(again, "plot", everywhere) == 0
        assert not len(envelopes(again, "plot").numbers)
        assert {each["name"]: each["rows"] for each in again.describe()["layers"]}["plot"] == 0
        with pytest.raises(OutdatedWorkspace, match="lack layers or fields"):
            again.write("tree", make_trees("T3"), actor="a", now=LATER)
    with pytest.raises(OutdatedWorkspace, match="lack layers or fields"):
        migrate_workspace(workspace.root)


def test_history_in_an_old_form_is_not_read_as_empty(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_older(workspace)
    forbid_writing(workspace, monkeypatch)
    with pytest.raises(OutdatedWorkspace, match="version 1"):
        open_workspace(workspace.root)


def test_newer_tables_are_refused(workspace: Workspace) -> None:
    with workspace.database.writing() as link:
        meta = workspace.database.meta
        link.execute(sa.update(meta).where(meta.c.key == "schema_version").values(value="99"))
    with pytest.raises(NewerWorkspace, match=r"version 99.*install a newer GridTwin"):
        open_workspace(workspace.root)


def test_a_newer_folder_is_refused(geopackage: Workspace) -> None:
    path = geopackage.root / "workspace.toml"
    path.write_text(path.read_text().replace("format_version = 1", "format_version = 7"))
    with pytest.raises(NewerWorkspace, match="format version 7"):
        open_workspace(geopackage.root)


def test_a_database_without_a_version_is_refused(workspace: Workspace) -> None:
    with workspace.database.writing() as link:
        link.execute(sa.delete(workspace.database.meta))
    with pytest.raises(StoreFailure, match="no workspace"):
        open_workspace(workspace.root)


def test_migrating_nothing(tmp_path: Path) -> None:
    with pytest.raises(NoWorkspace):
        migrate_workspace(tmp_path)
