"""What the engine keeps of one workspace between requests: the open store, graphs, networks, layers."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from gridtwin.cli.engine.errors import Missing

if TYPE_CHECKING:
    import pandas as pd

    from gridtwin.store import Workspace

T = TypeVar("T")


class Session:
    """One workspace, or none. For one thread. What is kept is made anew when its layers have changed."""

    def __init__(self, root: Path | None) -> None:
        self.root = root
        self._opened: Workspace | None = None
        self._kept: dict[str, tuple[Hashable, Any]] = {}  # Any: whatever was kept
        self._stamps: dict[tuple[str, ...], tuple[Hashable, Hashable]] = {}
        self._closers: list[Callable[[], None]] = []
        self.opening = 0  # how often the workspace was opened

    @property
    def workspace(self) -> Workspace:
        """The workspace, opened at the first question.

        Raises:
            NoWorkspace, Missing: it is none, or it has vanished since.
        """
        from gridtwin.store import open_workspace

        if self.root is None:
            raise RuntimeError("the method has no workspace")
        if self._opened is not None and not self._is_there(self._opened):
            self.refresh()
            self._kept.clear()
        if self._opened is None:
            if not self.root.exists():
                raise Missing(
                    f"there is no workspace {self.root}; check the path, or that the drive is connected",
                    zh=f"工作区{self.root}不存在；请检查路径，或磁盘是否已连接",
                )
            self._opened = open_workspace(self.root)
            self.opening += 1
        return self._opened

    def kept(self, name: str, stamp: Hashable, make: Callable[[], T]) -> T:
        """What was made under that name at that stamp; made anew at another one."""
        found = self._kept.get(name)
        if found is not None and found[0] == stamp:
            value: T = found[1]
            return value
        self._kept.pop(name, None)  # the old one goes first: both may be large
        made = make()
        self._kept[name] = (stamp, made)
        return made

    def state(self, *layers: str) -> Hashable:
        """A value that differs after every change of these layers."""
        file = self.file_state()
        known = self._stamps.get(layers)
        if file is not None and known is not None and known[0] == file:
            return known[1]
        found = tuple(self._layer_state(name) for name in layers)
        self._stamps[layers] = (file, found)
        return found

    def file_state(self) -> Hashable:
        """Times and sizes of the files of a GeoPackage; None where a server has the layers."""
        database = self.workspace.database_path
        if database is None:
            return None
        found = []
        for path in (database, database.with_name(f"{database.name}-wal")):
            try:
                stat = path.stat()
            except FileNotFoundError:
                continue
            if stat.st_size:
                found.append((stat.st_mtime_ns, stat.st_size))
        return tuple(found)

    def layer(self, name: str, columns: Sequence[str] | None = None) -> pd.DataFrame:
        """A whole layer, read once until it changes."""
        key = f"layer {name} {','.join(columns or ())}"
        return self.kept(key, self.state(name), lambda: self.workspace.read(name, columns=columns))

    def on_close(self, closer: Callable[[], None]) -> None:
        """Call this when the session lets go of the workspace."""
        self._closers.append(closer)

    def refresh(self) -> None:
        """Let go of connections, which a dropped question may have left in any state; what is kept stays."""
        for closer in self._closers:
            closer()
        self._closers.clear()
        self._stamps.clear()
        if self._opened is not None:
            self._opened.close()
            self._opened = None

    def close(self) -> None:
        """Let go of everything."""
        self.refresh()
        self._kept.clear()

    def _layer_state(self, name: str) -> Hashable:
        with self.workspace.asking() as asking:
            row = asking.grouped(name, (), latest="valid_from").iloc[0]
        return int(row["number"]), str(row["latest"])

    @staticmethod
    def _is_there(opened: Workspace) -> bool:
        database = opened.database_path
        return (opened.root / "workspace.toml").is_file() and (database is None or database.is_file())
