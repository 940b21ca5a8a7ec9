"""How tests of ledgers come to their workspaces, and what several of them write into it."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pandas as pd
import pytest

from gridtwin.store import Workspace, create_workspace, open_workspace
from gridtwin.store.database import Edit
from tests.gridtwin.ledger.cities import CRS

NOW = datetime(2026, 6, 1, 9, 0, tzinfo=ZoneInfo("Asia/Shanghai"))
EDIT = Edit("t", NOW)
STORES = ["geopackage", pytest.param("postgis", marks=pytest.mark.postgres)]


def store_of(request: pytest.FixtureRequest) -> str | None:
    """The address of the store that a fixture with `params=STORES` is asked for; None for a GeoPackage."""
    return None if request.param == "geopackage" else str(request.getfixturevalue("postgres_address"))


@contextmanager
def filled(
    folder: Path, fill: Callable[[Workspace], None], *, store: str | None = None
) -> Iterator[Workspace]:
    """A new workspace with what `fill` writes."""
    with create_workspace(folder, name="t", crs=CRS, division="620102", now=NOW, store=store) as opened:
        fill(opened)
        yield opened


@contextmanager
def copied(template: Path, folder: Path) -> Iterator[Workspace]:
    """A copy of a workspace on a GeoPackage."""
    shutil.copytree(template, folder)
    with open_workspace(folder) as opened:
        yield opened


def inspected(workspace: Workspace, *rows: tuple[str, str, str, str]) -> None:
    """Inspections: class and id of the host, kind, day."""
    frame = pd.DataFrame(list(rows), columns=["host_class", "host_id", "kind", "done_on"])
    codes = [f"I{number}" for number in range(len(frame))]
    workspace.write("inspection", frame.assign(state="done", code=codes), actor="t", now=NOW)
