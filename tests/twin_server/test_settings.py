from __future__ import annotations

from pathlib import Path

import pytest

from twin_server.errors import NotStarted
from twin_server.settings import TwinSettings, check


@pytest.mark.parametrize(
    ("host", "is_local", "url"),
    [
        ("127.0.0.1", True, "http://localhost:8501"),
        ("localhost", True, "http://localhost:8501"),
        ("::1", True, "http://localhost:8501"),
        ("0.0.0.0", False, "http://localhost:8501"),
        ("192.168.1.5", False, "http://192.168.1.5:8501"),
        ("fd00::5", False, "http://[fd00::5]:8501"),
        ("city.example", False, "http://city.example:8501"),
    ],
)
def test_hosts(host: str, is_local: bool, url: str) -> None:
    settings = TwinSettings(Path("city"), host=host)
    assert (settings.is_local, settings.url) == (is_local, url)
    assert ("*" in settings.known_hosts) is not is_local


def test_other_machines_never_come_in_without_sign_in() -> None:
    settings = TwinSettings(Path("city"), host="0.0.0.0")
    with pytest.raises(NotStarted, match="--without-sign-in"):
        check(settings, without_sign_in=True)
    check(settings, without_sign_in=False)
    check(TwinSettings(Path("city")), without_sign_in=True)


@pytest.mark.parametrize("port", [0, -1, 65536])
def test_ports_that_do_not_exist_are_refused(port: int) -> None:
    with pytest.raises(NotStarted, match=str(port)):
        check(TwinSettings(Path("city"), port=port), without_sign_in=False)
