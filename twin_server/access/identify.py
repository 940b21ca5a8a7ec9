"""Turns a session or a token into a principal: looked up in the store, then believed for two seconds."""

from __future__ import annotations

from collections import OrderedDict
from datetime import datetime, timedelta
from threading import Lock

from twin_server.access.config import Config
from twin_server.access.principal import Kind, Principal
from twin_server.access.roles import VIEWER
from twin_server.access.store import AccessStore, sessions, tokens

_BELIEVED = timedelta(seconds=2)
_TOUCH_EVERY = timedelta(minutes=1)
_LARGEST = 10_000
_LONGEST_SECRET = 200


class Identifier:
    """Who is behind a credential."""

    def __init__(self, store: AccessStore, config: Config) -> None:
        self._store = store
        self._config = config
        self._known: OrderedDict[str, tuple[datetime, Principal | None]] = OrderedDict()
        self._touched: OrderedDict[str, datetime] = OrderedDict()
        self._lock = Lock()

    def recall(self, credential: str, *, now: datetime) -> tuple[bool, Principal | None]:
        """(whether it was looked up within two seconds, who it is), without asking the store."""
        with self._lock:
            since, principal = self._known.get(credential, (None, None))
        if since is None or not now - _BELIEVED < since <= now:
            return False, None
        return True, principal

    def by_session(self, id_hash: str, *, now: datetime, is_activity: bool = True) -> Principal | None:
        """The person whose session has this hash; `is_activity` keeps it from ending for idleness."""
        with self._store.reading() as link:
            found = sessions.find(link, id_hash, now=now, idle=self._config.idle)
        if found is None:
            return self._remember(id_hash, None, now)
        is_activity = is_activity or found.is_wall  # nobody touches a wall
        if is_activity and self._is_touch_due(id_hash, now):
            with self._store.writing() as link:
                sessions.touch(link, id_hash, now=now)
        is_pending = found.one_time_until is not None
        who = Principal(
            Kind.PERSON,
            found.user_name,
            found.title,
            VIEWER if found.is_wall else found.role,
            id_hash,
            is_pending=is_pending,
            is_wall=found.is_wall,
        )
        return self._remember(id_hash, who, now)

    def by_token(self, text: str, *, now: datetime) -> Principal | None:
        """The program that shows this token."""
        if len(text) > _LONGEST_SECRET:
            return None
        key = sessions.secret_hash(text)
        with self._store.reading() as link:
            shown = tokens.find(link, text, now=now)
        if shown is None:
            return self._remember(key, None, now)
        if self._is_touch_due(key, now):
            with self._store.writing() as link:
                tokens.touch(link, shown.token.id, now=now)
        one = shown.token
        who = Principal(Kind.TOKEN, one.user_name, shown.user_title, shown.role, one.id, scopes=one.scopes)
        return self._remember(key, who, now)

    def forget(self) -> None:
        """Look everything up anew: something was changed by this process."""
        with self._lock:
            self._known.clear()

    def _remember(self, key: str, principal: Principal | None, now: datetime) -> Principal | None:
        with self._lock:
            self._known[key] = (now, principal)
            self._known.move_to_end(key)
            while len(self._known) > _LARGEST:
                self._known.popitem(last=False)
        return principal

    def _is_touch_due(self, key: str, now: datetime) -> bool:
        with self._lock:
            last = self._touched.get(key)
            if last is not None and now - last < _TOUCH_EVERY:
                return False
            self._touched[key] = now
            self._touched.move_to_end(key)
            while len(self._touched) > _LARGEST:
                self._touched.popitem(last=False)
        return True
