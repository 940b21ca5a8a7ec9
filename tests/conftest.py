"""What all tests share: no network but the loopback, and servers started once a run."""

from __future__ import annotations

import uuid
from collections.abc import Iterator

import pytest
import pytest_socket

from tests import _postgres


def pytest_runtest_setup() -> None:
    pytest_socket.socket_allow_hosts(["127.0.0.1", "::1", "localhost"], allow_unix_socket=True)


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """Address of a private PostgreSQL server with PostGIS."""
    reason = _postgres.missing()
    if reason is not None:
        pytest.skip(reason)
    with _postgres.server() as address:
        yield address


@pytest.fixture
def postgres_address(postgres_server: str) -> str:
    """Address of a fresh schema on that server."""
    return f"{postgres_server}?schema=test_{uuid.uuid4().hex[:12]}"
