"""Access control of one running server: its store, settings and rules, and the clock it goes by."""

from __future__ import annotations

import functools
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import ParamSpec, TypeVar

from anyio import CapacityLimiter, to_thread

from gridtwin.store import settings
from twin_server.access.administration import Desk
from twin_server.access.buckets import Buckets
from twin_server.access.config import Config, load_config
from twin_server.access.identify import Identifier
from twin_server.access.openid.provider import Provider
from twin_server.access.rules import own_rules
from twin_server.access.sign_in import Door
from twin_server.access.store import AccessStore, open_store

_P = ParamSpec("_P")
_T = TypeVar("_T")
_HASHES_AT_ONCE = 2  # each takes 64 MiB


def _now() -> datetime:
    return datetime.now(UTC)


class Access:
    """What the pages, the guard and the API of access share.

    Args:
        store: users and all that; None for the demo, where nobody signs in.
        config: limits and the city's settings.
        city: name of the workspace, for the pages.
        language: of the pages, where the browser wants neither.
        clock: the present moment.
    """

    def __init__(
        self,
        store: AccessStore | None,
        config: Config,
        *,
        city: str = "",
        language: str = "zh",
        clock: Callable[[], datetime] = _now,
    ) -> None:
        self.own_store = store
        self.config = config
        self.city = city
        self.language = language
        self.routes = own_rules()
        self.clock = clock
        self.buckets = Buckets()
        self.identifier = Identifier(store, config) if store is not None else None
        self.provider = Provider(config.openid) if config.openid is not None else None
        self._hashing: CapacityLimiter | None = None

    @property
    def is_demo(self) -> bool:
        """Whether everybody may look and nobody may change anything."""
        return self.own_store is None

    @property
    def store(self) -> AccessStore:
        """The store; there is one wherever people sign in."""
        if self.own_store is None:
            raise RuntimeError("the demo has no users")
        return self.own_store

    @property
    def door(self) -> Door:
        """For signing in and out."""
        return Door(self.store, self.config)

    def desk(self, actor: str, address: str) -> Desk:
        """For changes to users and tokens."""
        return Desk(self.store, self.config, actor, address)

    async def hashing(self, work: Callable[_P, _T], *args: _P.args, **kwargs: _P.kwargs) -> _T:
        """Run work with passwords in a thread, few at once; then look credentials up anew."""
        if self._hashing is None:
            self._hashing = CapacityLimiter(_HASHES_AT_ONCE)
        return await self._run(self._hashing, functools.partial(work, *args, **kwargs))

    async def changing(self, work: Callable[_P, _T], *args: _P.args, **kwargs: _P.kwargs) -> _T:
        """Run a change of the store in a thread; then look credentials up anew."""
        return await self._run(None, functools.partial(work, *args, **kwargs))

    async def _run(self, limiter: CapacityLimiter | None, work: Callable[[], _T]) -> _T:
        try:
            return await to_thread.run_sync(work, limiter=limiter)
        finally:
            if self.identifier is not None:
                self.identifier.forget()

    def close(self) -> None:
        """Let go of the store."""
        if self.own_store is not None:
            self.own_store.close()


def open_access(workspace: Path, *, without_sign_in: bool, language: str = "zh") -> Access:
    """Access control of a workspace; the demo when nobody signs in.

    Raises:
        NoWorkspace, BadSettings: the folder is not a workspace.
        BadAccessRules: `access.toml` breaks a rule.
        AccessStoreFailed: the store cannot be used.
    """
    config, city = load_config(workspace), settings.load(workspace).name
    store = None if without_sign_in else open_store(workspace)
    return Access(store, config, city=city, language=language)
