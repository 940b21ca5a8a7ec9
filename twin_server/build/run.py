"""Builds what changed: each item beside, renamed, then named in the manifest; leftovers are swept up."""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict
from datetime import datetime
from hashlib import blake2b
from pathlib import Path

from gridtwin.errors import GridTwinError, UsageError
from gridtwin.progress import Cancelled, Progress, part, silent
from gridtwin.store import Workspace
from gridtwin.store.outputs import writing
from twin_server.build import manifest, report
from twin_server.build.lock import building
from twin_server.build.manifest import ITEMS, Item
from twin_server.build.report import Line, Outcome, Report
from twin_server.build.source import Built, Source
from twin_server.build.sources import all_sources

_PARTIAL = ".part-"
Tell = Callable[[Line], None]


def build_scene(
    workspace: Workspace,
    *,
    now: datetime,
    only: Sequence[str] = (),
    force: bool = False,
    progress: Progress = silent,
    tell: Tell = lambda line: None,
) -> Report:
    """Make the static scene of a workspace; a source that did not change is left alone.

    Args:
        workspace: the city; its `scene/` is written to.
        now: when the build begins.
        only: ids or groups of sources; all when empty.
        force: make items again that did not change.
        progress: told how far it is; raising `Cancelled` from it stops the build, what is made stays.
        tell: told of each source when it is done.

    Raises:
        BuildRunning: another build is running.
        UsageError: `only` names nothing that there is.
        CannotWrite: no rights or no room.
        Cancelled: it was stopped.
    """
    scene = workspace.scene_dir
    with writing(scene):
        scene.mkdir(exist_ok=True)
        (scene / ITEMS).mkdir(exist_ok=True)
        with building(scene):
            return _Run(workspace, scene, now, tell).all(only, force=force, progress=progress)


def chosen(sources: Sequence[Source], only: Sequence[str]) -> list[Source]:
    """The sources that `only` names.

    Raises:
        UsageError: it names something that is none of them.
    """
    known = {source.id for source in sources} | {source.group for source in sources}
    strange = [name for name in only if name not in known]
    if strange:
        listed = ", ".join(sorted(known)) or "none"
        raise UsageError(
            f"'{strange[0][:80]}' is no source of this scene; there are {listed}",
            zh=f"“{strange[0][:80]}”不是该场景的数据源；现有：{listed}",
        )
    return [source for source in sources if not only or source.id in only or source.group in only]


class _Run:
    """One build."""

    def __init__(self, workspace: Workspace, scene: Path, now: datetime, tell: Tell) -> None:
        self._workspace, self._scene, self._now, self._tell = workspace, scene, now, tell
        self._items = manifest.read(scene)
        self._lines: list[Line] = []

    def all(self, only: Sequence[str], *, force: bool, progress: Progress) -> Report:
        sources = all_sources(self._workspace)
        wanted = chosen(sources, only)
        self._sweep()
        try:
            self._remove_others({source.id for source in sources})
            for number, source in enumerate(wanted):
                step = part(progress, number / len(wanted), (number + 1) / len(wanted))
                self._one(source, force=force, progress=step)
        except (Cancelled, KeyboardInterrupt):
            report.write(self._scene, Report(self._now, tuple(self._lines), is_whole=False))
            raise
        done = Report(self._now, tuple(self._lines))
        report.write(self._scene, done)
        return done

    def _one(self, source: Source, *, force: bool, progress: Progress) -> None:
        progress(0.0, source.id)
        started = time.monotonic()
        known = self._items.get(source.id)
        try:
            fingerprint = source.fingerprint()
            if (
                not force
                and known is not None
                and known.fingerprint == fingerprint
                and manifest.is_complete(self._scene, known)
            ):
                self._note(source, Outcome.KEPT, item=known)
                return
            item = self._made(source, fingerprint, progress)
        except Cancelled:
            raise
        except GridTwinError as error:
            self._refuse(source, error, time.monotonic() - started)
            return
        self._note(source, Outcome.BUILT, item=item, seconds=time.monotonic() - started)

    def _made(self, source: Source, fingerprint: str, progress: Progress) -> Item:
        partial = Path(tempfile.mkdtemp(prefix=_PARTIAL, dir=self._scene))
        try:
            built = source.build(partial, progress)
            size = sum(file.stat().st_size for file in partial.rglob("*") if file.is_file())
            name = f"{source.id}-{_short(fingerprint, self._now)}"
            target = self._scene / ITEMS / name
            shutil.rmtree(target, ignore_errors=True)
            partial.chmod(0o755)
            partial.rename(target)
        finally:
            shutil.rmtree(partial, ignore_errors=True)
        item = self._item(source, built, name, fingerprint, size)
        before = self._items.get(source.id)
        self._items[source.id] = item
        manifest.write(self._scene, self._items)
        if before is not None and before.folder != name:
            shutil.rmtree(self._scene / ITEMS / before.folder, ignore_errors=True)
        return item

    def _item(self, source: Source, built: Built, folder: str, fingerprint: str, size: int) -> Item:
        return Item(
            id=source.id,
            kind=built.kind,
            group=source.group,
            title_zh=source.title_zh,
            title_en=source.title_en,
            folder=folder,
            entry=built.entry,
            box=built.box,
            heights=built.heights,
            features=built.features,
            size_bytes=size,
            origin=source.origin,
            fingerprint=fingerprint,
            built_at=self._now.isoformat(),
            notes=[asdict(note) for note in built.notes],
            more=built.more,
        )

    def _refuse(self, source: Source, error: GridTwinError, seconds: float) -> None:
        """A source that cannot be made is not shown as it was before: what it shows would not be true."""
        self._forget(source.id)
        why = str(error)
        line = Line(
            source.id, Outcome.REFUSED, source.title_zh, source.title_en, why, error.zh or why,
            seconds=round(seconds, 2),
        )  # fmt: skip
        self._lines.append(line)
        self._tell(line)

    def _note(self, source: Source, outcome: Outcome, *, item: Item, seconds: float = 0.0) -> None:
        line = Line(
            source.id, outcome, source.title_zh, source.title_en, features=item.features,
            size_bytes=item.size_bytes, seconds=round(seconds, 2), notes=item.notes,
        )  # fmt: skip
        self._lines.append(line)
        self._tell(line)

    def _remove_others(self, ids: set[str]) -> None:
        """Items whose source is gone."""
        for name in [one for one in self._items if one not in ids]:
            item = self._items[name]
            self._forget(name)
            line = Line(name, Outcome.REMOVED, item.title_zh, item.title_en)
            self._lines.append(line)
            self._tell(line)

    def _forget(self, name: str) -> None:
        item = self._items.pop(name, None)
        if item is not None:
            manifest.write(self._scene, self._items)
            shutil.rmtree(self._scene / ITEMS / item.folder, ignore_errors=True)

    def _sweep(self) -> None:
        """What a killed build left: folders in the making, items that no manifest names."""
        named = {item.folder for item in self._items.values()}
        left = [path for path in self._scene.iterdir() if path.name.startswith(_PARTIAL)]
        left += [path for path in (self._scene / ITEMS).iterdir() if path.name not in named]
        for path in left:
            shutil.rmtree(path, ignore_errors=True)


def _short(fingerprint: str, now: datetime) -> str:
    """Names the folder of one making: a viewer's cache never mixes two."""
    return blake2b(f"{fingerprint} {now.isoformat()}".encode(), digest_size=6).hexdigest()
