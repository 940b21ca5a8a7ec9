"""SHA-256 of files; one that did not change is not read again."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path

_BLOCK = 1 << 20
_MOST = 64  # digests that are kept

#: called for each block of a file that is read, with its bytes; may raise to stop
Step = Callable[[int], None]
_State = tuple[str, int, int]  # path, bytes, moment of the last change: with another one it is another file
_known: dict[_State, str] = {}


def sha256(file: Path, step: Step | None = None) -> str:
    """SHA-256 (64 hexadecimal digits) of a file.

    Raises:
        OSError: the file cannot be read.
    """
    found = known(file)
    if found is None:
        state, digest = _state(file), hashlib.sha256()
        for block in blocks(file, step):
            digest.update(block)
        found = digest.hexdigest()
        _keep(state, found)
    return found


def known(file: Path) -> str | None:
    """The digest of a file that was read before and did not change since; None: it is to be read.

    Raises:
        OSError: the file cannot be found.
    """
    return _known.get(_state(file))


def know(file: Path, digest: str) -> None:
    """Keep the digest of a file that somebody else reckoned."""
    _keep(_state(file), digest)


def blocks(file: Path, step: Step | None = None) -> Iterator[bytes]:
    """A file in pieces."""
    with file.open("rb") as stream:
        for block in iter(lambda: stream.read(_BLOCK), b""):
            yield block
            if step is not None:
                step(len(block))


def _state(file: Path) -> _State:
    now = file.stat()
    return str(file), now.st_size, now.st_mtime_ns


def _keep(state: _State, digest: str) -> None:
    _known[state] = digest
    while len(_known) > _MOST:
        _known.pop(next(iter(_known)), None)
