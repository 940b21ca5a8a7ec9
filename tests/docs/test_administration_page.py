"""The page for administrators: its commands run, its SQL and services are what the program understands."""

from __future__ import annotations

import contextlib
import re
import shlex
import sys
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from tests.docs.pages import NOT_RUN, blocks, make_city, run, run_page
from tests.paths import ROOT

PAGE = "administration.md"
TEXT = (ROOT / "docs" / PAGE).read_text("utf-8")
SERVER = "postgresql://gridtwin@127.0.0.1:5432/city"


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("administration")
    make_city(folder / "city")
    with contextlib.chdir(folder):
        yield folder


def prepared(server: str) -> str:
    """What the page's SQL makes on a server; the address of its user."""
    found = re.search(r"```sql\n(.*?)```", TEXT, re.DOTALL)
    assert found is not None
    # The role of the page is the owner of the test's server already.
    text = found[1].replace("CREATE ROLE gridtwin LOGIN PASSWORD 'change-me';\n", "CREATE ROLE page LOGIN;\n")
    text = text.replace("AUTHORIZATION gridtwin", "AUTHORIZATION page").replace("OWNER postgres", "")
    first, second = text.split("\\connect city\n")
    for database, part in (("postgres", first), ("city", second)):
        with psycopg.connect(server.replace("/postgres", f"/{database}"), autocommit=True) as link:
            for statement in filter(None, (one.strip() for one in part.split(";"))):
                link.execute(statement)  # type: ignore[call-overload]
    return server.replace("gridtwin@", "page@").replace("/postgres", "/city")


@pytest.mark.slow
@pytest.mark.postgres
def test_the_commands_of_the_page_run(
    place: Path, monkeypatch: pytest.MonkeyPatch, postgres_server: str
) -> None:
    monkeypatch.setenv("GRIDTWIN_LANG", "en")
    monkeypatch.setattr(sys, "argv", [])
    address = prepared(postgres_server)
    text = TEXT.replace(SERVER, address)
    page = place / "page.md"
    page.write_text(text, "utf-8")
    monkeypatch.setattr("tests.docs.pages.ROOT", _Here(page))
    run_page(PAGE, place)
    assert (place / "city-restored" / "workspace.toml").is_file()
    with psycopg.connect(address) as link:
        assert link.execute("SELECT count(*) FROM lanzhou.sensor").fetchone() == (0,)


class _Here:
    """Stands for the root of the repository: whatever page is asked for is the given one."""

    def __init__(self, page: Path) -> None:
        self.page = page

    def __truediv__(self, name: str) -> _Here | Path:
        return self if name == "docs" else self.page


def test_services_start_commands_that_exist(monkeypatch: pytest.MonkeyPatch) -> None:
    started = re.findall(r"^ExecStart=\S+/gridtwin (.*)$", TEXT, re.MULTILINE)
    nightly = re.findall(r"bin/gridtwin (backup .*)$", TEXT, re.MULTILINE)
    assert len(started) == 2
    assert len(nightly) == 1
    monkeypatch.setattr(sys, "argv", [])
    for line in started + nightly:
        words = [word for word in shlex.split(line) if not word.startswith(("/", "$", "-", "8501"))]
        assert run([*words, "--help"]) == 0, line


def test_blocks_that_do_not_run_say_why() -> None:
    assert [info for info, _ in blocks(PAGE) if "not-run" in info and not NOT_RUN.fullmatch(info)] == []
