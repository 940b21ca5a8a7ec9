"""The whole server behind a real nginx with TLS, configured as docs/access.md says."""

from __future__ import annotations

import contextlib
import http.client
import ssl
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

import pytest

from tests import _nginx
from tests.ports import free_port
from tests.twin_server.access.conftest import PASSWORD, add_person
from tests.twin_server.server import serving
from tests.twin_server.small_city import make_city
from twin_server.access.administration import Desk
from twin_server.access.config import parse_config
from twin_server.access.store import audit, open_store

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def city(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[int, ssl.SSLContext, Path]]:
    """(port of nginx, trust in its certificate, workspace)."""
    reason = _nginx.missing()
    if reason is not None:
        pytest.skip(reason)
    folder, port = make_city(tmp_path_factory.mktemp("nginx") / "city"), free_port()
    settings = f'[server]\npublic_url = "https://localhost:{port}"\ntrusted_proxies = ["127.0.0.1"]\n'
    (folder / "access.toml").write_text(settings)
    with open_store(folder) as store:
        now = datetime.now(ZoneInfo("Asia/Shanghai"))
        add_person(Desk(store, parse_config({}), "test"), "wang", now=now)
    with contextlib.ExitStack() as running:
        address, _ = running.enter_context(serving(folder, options=()))
        certificate = running.enter_context(_nginx.in_front(port, int(address.rsplit(":", 1)[1])))
        yield port, ssl.create_default_context(cafile=str(certificate)), folder


def ask(
    city: tuple[int, ssl.SSLContext, Path], method: str, path: str, body: str = "", **headers: str
) -> http.client.HTTPResponse:
    port, trust, _ = city
    connection = http.client.HTTPSConnection("localhost", port, context=trust, timeout=60)
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    connection.request(method, path, body or None, named)
    answer = connection.getresponse()
    answer.read()
    connection.close()
    return answer


def sign_in(city: tuple[int, ssl.SSLContext, Path], **headers: str) -> http.client.HTTPResponse:
    form = {"content_type": "application/x-www-form-urlencoded", "origin": f"https://localhost:{city[0]}"}
    return ask(
        city, "POST", "/sign-in", urlencode({"name": "wang", "password": PASSWORD}), **{**form, **headers}
    )


def test_signing_in_over_tls(city: tuple[int, ssl.SSLContext, Path]) -> None:
    answer = sign_in(city, x_forwarded_for="203.0.113.9", x_forwarded_proto="http")
    assert answer.status == 303
    cookie = str(answer.headers["set-cookie"])
    assert cookie.startswith("__Host-gridtwin_session=")
    assert "Secure" in cookie
    assert "max-age" in answer.headers["strict-transport-security"]
    with open_store(city[2]) as store, store.reading() as link:
        entry = audit.read(link, audit.Wanted(action="sign-in"))[0]
    assert entry.address == "203.0.113.9"  # nginx itself is a trusted hop; the one before it is named
    own = cookie.split(";", maxsplit=1)[0]
    assert ask(city, "GET", "/api/layers", cookie=own).status == 200
    assert ask(city, "GET", "/api/layers").status == 401


def test_forms_of_other_sites_change_nothing(city: tuple[int, ssl.SSLContext, Path]) -> None:
    assert sign_in(city, origin="https://evil.example").status == 403
    assert sign_in(city, origin=f"http://localhost:{city[0]}").status == 403


def test_a_load_balancer_asks_without_signing_in(city: tuple[int, ssl.SSLContext, Path]) -> None:
    assert ask(city, "GET", "/health").status == 200
