from __future__ import annotations

import signal
import socket
import time
from pathlib import Path
from urllib.request import Request, urlopen

from tests.twin_server.server import free_port, run_briefly, serving


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
