from __future__ import annotations

import json
import re
import signal
import socket
import time
from http.cookiejar import CookieJar
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import HTTPCookieProcessor, Request, build_opener, urlopen

import pytest

from tests.ports import free_port
from tests.twin_server.sensors import make_sensors
from tests.twin_server.server import run_briefly, serving
from twin_server.city import City
from twin_server.settings import TwinSettings


def test_it_serves_pages_api_and_scene_and_stops_gracefully(city_folder: Path) -> None:
    with serving(city_folder) as (address, process):
        for path, kind in (
            ("/", "text/html"),
            ("/api/health", "application/json"),
            ("/scene/scene.js", "application/javascript"),
        ):
            with urlopen(address + path) as answer:
                assert answer.status == 200
                assert answer.headers["content-type"].replace("text/j", "application/j").startswith(kind)
                assert answer.headers["x-content-type-options"] == "nosniff"
        packed = Request(f"{address}/api/layers", headers={"Accept-Encoding": "gzip"})
        with urlopen(packed) as answer:
            assert answer.headers["content-encoding"] == "gzip"
        started = time.monotonic()
        process.send_signal(signal.SIGINT)
        assert process.wait(20) == 0
        assert time.monotonic() - started < 10


def test_no_workspace(tmp_path: Path) -> None:
    done = run_briefly("--workspace", str(tmp_path / "nowhere"))
    assert done.returncode == 2
    assert "nowhere" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_port_in_use(city_folder: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        done = run_briefly("--workspace", str(city_folder), "--port", str(port))
    assert done.returncode == 2
    assert f"port {port}" in done.stderr
    assert "--port" in done.stderr


def test_other_hosts_need_sign_in(city_folder: Path) -> None:
    place = ("--host", "0.0.0.0", "--port", str(free_port()))
    done = run_briefly("--workspace", str(city_folder), *place, "--without-sign-in")
    assert done.returncode == 2
    assert "--without-sign-in" in done.stderr


def test_an_unknown_host(city_folder: Path) -> None:
    done = run_briefly("--workspace", str(city_folder), "--host", "no.such.host.invalid")
    assert done.returncode == 2
    assert "no.such.host.invalid" in done.stderr


def test_the_first_start_tells_a_one_time_password_once(own_city: City) -> None:
    with serving(own_city.path, options=()) as (address, process):
        assert process.stdout is not None
        told = process.stdout.readline()
        (password,) = re.findall(r"(?:\w{5}-){3}\w{5}", told)
        with pytest.raises(HTTPError) as refused:
            urlopen(f"{address}/api/health")
        refused.value.close()
        assert refused.value.code == 401
        browser = build_opener(HTTPCookieProcessor(CookieJar()))
        form = urlencode({"name": "admin", "password": password}).encode()
        with browser.open(
            Request(f"{address}/sign-in", form, {"Origin": address, "Accept": "text/html"})
        ) as answer:
            assert answer.url == f"{address}/account"  # to choose another password first
            assert "one-time password" in answer.read().decode()
    assert oct((own_city.path / "access.db").stat().st_mode & 0o777) == "0o600"
    with serving(own_city.path, options=()) as (_, process):
        process.send_signal(signal.SIGINT)
        process.wait(20)
        assert process.stdout is not None
        assert process.stdout.read() == ""


def test_a_sample_city_lives_and_stays_read_only(tmp_path: Path) -> None:
    folder = make_sensors(tmp_path / "city")
    options = ("--without-sign-in", "--simulate")
    with serving(folder, options=options) as (address, _):
        latest, stored = 0, 0
        for _ in range(100):
            with urlopen(f"{address}/api/sensing/health") as answer:
                health = json.load(answer)
            latest, stored = health["reporting"], stored or health["counts"]["stored"]
            if health["counts"]["stored"] > stored:
                break
            time.sleep(0.3)
        assert latest == 4
        assert stored > 4 * 1000  # a week of values every five or ten minutes
        assert health["counts"]["stored"] > stored  # and on they go
        body = b'{"code": "GS-1", "value": 0.4}'
        sent = Request(
            f"{address}/api/sensing/observations", data=body, headers={"Content-Type": "application/json"}
        )
        with pytest.raises(HTTPError) as refused:
            urlopen(sent)
        assert refused.value.code == 403
        refused.value.close()


def test_a_workspace_without_sensors_has_nothing_to_simulate(city_folder: Path) -> None:
    ended = run_briefly("--workspace", str(city_folder), "--without-sign-in", "--simulate")
    assert ended.returncode == 2
    assert "no sensor of a known sector" in ended.stderr


def test_small_answers_are_sent_at_once() -> None:
    """Without this each of them waits 40 ms for the other side's acknowledgement of its first half."""
    from twin_server.serve import _listen

    with _listen(TwinSettings(Path(), port=free_port())) as listener:
        assert listener.proto == socket.IPPROTO_TCP
