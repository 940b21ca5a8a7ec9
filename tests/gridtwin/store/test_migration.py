from __future__ import annotations

from pathlib import Path

import pytest
import shapely
import sqlalchemy as sa

from gridtwin.store import Workspace, migrate_workspace, migration, open_workspace
from gridtwin.store.errors import NewerWorkspace, NoWorkspace, StoreFailure

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


def test_a_new_layer_is_added(workspace: Workspace) -> None:
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
    assert migrate_workspace(workspace.root).added == ("plot",)
    with open_workspace(workspace.root) as again:
        assert again.count("plot") == 0


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
