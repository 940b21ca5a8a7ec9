"""The page for administrators: its commands run, its SQL and services are what the program understands."""

from __future__ import annotations

import contextlib
import re
import shlex
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest

from gridtwin.sensing.intake.keeping_up import read_status
from tests.docs.pages import NOT_RUN, blocks, make_city, run, run_page
from tests.paths import ROOT
from tests.ports import free_port

PAGE = "administration.md"
PROGRAM = [sys.executable, "-c", "from gridtwin.cli.main import main; main()"]
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


@pytest.mark.slow
def test_the_services_of_the_page_start_answer_and_stop(place: Path) -> None:
    started = re.findall(r"^ExecStart=\S+/gridtwin (.*)$", TEXT, re.MULTILINE)
    assert len(started) == 2
    port = free_port()
    lines = [line.replace("/srv/city", str(place / "city")).replace("8501", str(port)) for line in started]
    (place / "city" / "sensing.toml").write_text(f"[http]\nport = {free_port()}\n", "utf-8")  # or a broker
    services = [subprocess.Popen([*PROGRAM, *shlex.split(line)], stderr=subprocess.PIPE) for line in lines]
    try:
        until(lambda: answers(port))
        until(lambda: read_status(place / "city") is not None)
        assert [service.poll() for service in services] == [None, None]
    finally:
        for service in services:
            service.send_signal(signal.SIGTERM)
        ends = [service.communicate(timeout=30) for service in services]
    # The web server ends by the signal that it was sent, which systemd takes for success.
    assert {service.returncode for service in services} <= {0, -signal.SIGTERM}, ends


def test_the_nightly_backup_is_a_command_that_exists(monkeypatch: pytest.MonkeyPatch) -> None:
    (nightly,) = re.findall(r"bin/gridtwin (backup .*)$", TEXT, re.MULTILINE)
    monkeypatch.setattr(sys, "argv", [])
    words = [word for word in shlex.split(nightly) if not word.startswith(("/", "$", "-"))]
    assert run([*words, "--help"]) == 0


def answers(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def until(condition: Callable[[], bool], seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.1)


def test_blocks_that_do_not_run_say_why() -> None:
    assert [info for info, _ in blocks(PAGE) if "not-run" in info and not NOT_RUN.fullmatch(info)] == []
