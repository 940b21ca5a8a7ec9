"""The review of a city on a server by a role that may only look: it needs no more than to read."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from gridtwin.cli.engine.errors import READ_ONLY
from gridtwin.store import create_workspace, settings
from tests.gridtwin.cli.engine.client import Engine
from tests.gridtwin.cli.engine.conftest import NOW
from tests.gridtwin.cli.engine.test_process import _with_patch

pytestmark = pytest.mark.postgres


@pytest.fixture
def server(postgres_address: str) -> Iterator[psycopg.Connection]:
    """A connection of the owner, with the schema of the city as the one in use."""
    address, schema = postgres_address.split("?schema=")
    with psycopg.connect(address, autocommit=True, options=f"-csearch_path={schema},public") as link:
        link.execute("DROP ROLE IF EXISTS looker")
        link.execute("CREATE ROLE looker LOGIN")
        yield link
        link.execute("DROP OWNED BY looker")
        link.execute("DROP ROLE looker")


@pytest.fixture
def owned(postgres_address: str, tmp_path: Path) -> Path:
    """A city on the server with one patch."""
    root = tmp_path / "owned"
    given = {"name": "测试城区", "crs": 4544, "division": "620102"}
    create_workspace(root, **given, now=NOW, store=postgres_address).close()  # type: ignore[arg-type]
    _with_patch(root)
    return root


def _let_look(server: psycopg.Connection, owned: Path) -> Path:
    """The same city for the role, which may read what is there now."""
    schema = server.execute("SELECT current_schema()").fetchone()[0]  # type: ignore[index]
    server.execute(f"GRANT USAGE ON SCHEMA {schema} TO looker")
    server.execute(f"GRANT SELECT ON ALL TABLES IN SCHEMA {schema} TO looker")
    root = owned.with_name("looked_at")
    root.mkdir(exist_ok=True)
    given = settings.load(owned)
    store = str(given.store).replace("gridtwin@", "looker@")
    settings.save(root, dataclasses.replace(given, store=store))
    return root


def test_the_queue_is_there_before_anybody_has_reviewed(
    engine: Engine, owned: Path, server: psycopg.Connection
) -> None:
    asked = {"workspace": str(_let_look(server, owned))}
    found = engine.call("patches.queue", **asked)
    assert (found["patches"]["total"], found["claims"]) == (1, [])
    for method in ("patches.patch", "patches.history"):
        assert engine.call(method, **asked, patch="P1")["decisions"] == []
    assert engine.call("patches.options", **asked)["verdicts"]
    assert engine.call("patches.people", **asked, actor="li")["people"] == []
    refused = engine.refusal("patches.claim", **asked, patch="P1", actor="li")
    assert (refused.code, "permission denied" in refused.data["en"]) == (READ_ONLY, True)
    assert "不可写" in refused.data["zh"]
    assert "whole" not in refused.data["en"]
    assert server.execute("SELECT to_regclass('access_user')").fetchone() == (None,)


def test_claims_are_seen_where_the_role_may_read_them(
    engine: Engine, owned: Path, server: psycopg.Connection
) -> None:
    looked_at = str(_let_look(server, owned))
    engine.call("patches.claim", workspace=str(owned), patch="P1", actor="li")
    assert engine.call("patches.queue", workspace=looked_at)["claims"] == []
    _let_look(server, owned)
    (claim,) = engine.call("patches.queue", workspace=looked_at)["claims"]
    assert claim["user_name"] == "li"
    refused = engine.refusal("patches.claim", workspace=looked_at, patch="P1", actor="wang", take_over=True)
    assert (refused.code, "permission denied" in refused.data["en"]) == (READ_ONLY, True)
    assert engine.call("patches.queue", workspace=str(owned))["claims"] == [claim]
