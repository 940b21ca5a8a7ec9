"""A cache of finished answers with a limit in bytes, safe between threads."""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock


class ByteCache:
    """Least recently used answers up to `limit_bytes`; two threads may make the same answer once each."""

    def __init__(self, limit_bytes: int) -> None:
        self.limit_bytes = limit_bytes
        self.size_bytes = 0
        self._entries: OrderedDict[Hashable, bytes] = OrderedDict()
        self._lock = Lock()

    def get(self, key: Hashable, make: Callable[[], bytes]) -> bytes:
        """The answer under `key`, made by `make` if it is not there."""
        with self._lock:
            if key in self._entries:
                self._entries.move_to_end(key)
                return self._entries[key]
        value = make()
        self._put(key, value)
        return value

    def _put(self, key: Hashable, value: bytes) -> None:
        if len(value) > self.limit_bytes:
            return
        with self._lock:
            self.size_bytes += len(value) - len(self._entries.pop(key, b""))
            self._entries[key] = value
            while self.size_bytes > self.limit_bytes:
                _, oldest = self._entries.popitem(last=False)
                self.size_bytes -= len(oldest)


def etag(*parts: str | bytes) -> str:
    """A strong entity tag over the parts."""
    digest = hashlib.blake2b(digest_size=12)
    for part in parts:
        digest.update(part.encode() if isinstance(part, str) else part)
        digest.update(b"\0")
    return f'"{digest.hexdigest()}"'
