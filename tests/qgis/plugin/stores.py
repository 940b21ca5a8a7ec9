"""The small city twice, in a GeoPackage and in PostGIS: tests in which both must give the same answers."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import QgsFeature, QgsProject, QgsVectorLayer

from gridtwin.errors import GridTwinError
from gridtwin.model import feature_class
from qgis_plugin.dock.message import Answer
from qgis_plugin.engine import client
from qgis_plugin.workspace import journal, project
from qgis_plugin.workspace.sources import provider, source
from qgis_plugin.workspace.workspace import Workspace, load
from tests.qgis.plugin.tools_room import ToolsRoom

#: what the tests ask for, with what it stands in
CLASSES = ("street", "community", "unit_grid", "component", "pipe_point", "pipe_line")
CLASSES += ("road", "road_route", "linear_event")


@dataclass(frozen=True)
class Both:
    """One city in two stores."""

    file: Workspace
    server: Workspace

    def same(self, ask: Callable[[Workspace], Any]) -> Any:
        """What is said of both, each as the current project; it must be the same."""
        answers = []
        for workspace in (self.file, self.server):
            with current(workspace):
                answers.append(ask(workspace))
        assert answers[0] == answers[1], f"{answers[0]}\n{answers[1]}"
        return answers[0]


@contextmanager
def current(workspace: Workspace) -> Iterator[None]:
    """The workspace as the current project."""
    QgsProject.instance().clear()
    journal.share(workspace)  # the program works on the file at the same time
    try:
        assert project.make(workspace) == []
        yield
    finally:
        QgsProject.instance().clear()
        journal.share(None)


def both(city: Path, folder: Path, program: str, address: str) -> Both:
    """Copies of a city: its file, and its rows on a server."""
    (folder / "file").mkdir(parents=True)
    for name in ("workspace.toml", "city.gpkg"):
        shutil.copy(city / name, folder / "file" / name)
    file = load(folder / "file")
    words = ["init", str(folder / "server"), "--name", file.name, "--crs", str(file.crs)]
    words += ["--division", file.division, "--store", address]
    subprocess.run([program, *words], check=True, capture_output=True)
    made = Both(file, load(folder / "server"))
    for name in CLASSES:
        _copy(name, made)
    return made


def _copy(name: str, stores: Both) -> None:
    """All rows of a class, in their order and with their ids."""
    declared = feature_class(name)
    rows, target = (
        QgsVectorLayer(source(one, declared), name, provider(one)) for one in (stores.file, stores.server)
    )
    names, fields, made = set(rows.fields().names()) - {"fid"}, target.fields(), []
    for row in rows.getFeatures():
        new = QgsFeature(fields)
        new.setGeometry(row.geometry())
        for field in fields.names():
            if field in names:
                new[field] = row[field]
        made.append(new)
    ok, _ = target.dataProvider().addFeatures(made)
    assert ok, (name, target.dataProvider().lastError())
    assert sum(1 for _ in target.getFeatures()) == len(made)  # the server only estimates


class AskingRoom(ToolsRoom):
    """A room that asks the program, and waits for it; messages stay to be clicked."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.messages: list[Sequence[Answer]] = []
        self.refusals: list[GridTwinError] = []

    def request(
        self, method: str, params: dict[str, Any], *, title: str, done: Any, failed: Any = None
    ) -> None:
        assert title
        try:
            answer = client.ask(method, {"workspace": str(self.workspace.root), **params})
        except GridTwinError as error:
            self.refusals.append(error)
            (failed or (lambda given: self.warn(str(given))))(error)
            return
        done(answer)

    def tell(self, text: str, *_: Any, answers: Sequence[Answer] = (), **__: Any) -> None:
        self.said.append(text)
        if answers:
            self.messages.append(answers)

    def press(self) -> None:
        """The button of the newest message, which closes it."""
        ((_, call),) = self.messages.pop()
        call()
