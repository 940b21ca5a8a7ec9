"""A private nginx for the tests, configured as docs/access.md says: own folder, port and certificate."""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError

from tests.paths import ROOT

_PROGRAMS = ("nginx", "openssl")


def missing() -> str | None:
    """Why it cannot be started here; None when it can."""
    absent = [name for name in _PROGRAMS if _find(name) is None]
    return f"{', '.join(absent)} not installed (apt install nginx-light openssl)" if absent else None


@contextmanager
def in_front(port: int, server_port: int) -> Iterator[Path]:
    """nginx on a port of the loopback, before the twin on another; its certificate, good for localhost."""
    folder = Path(tempfile.mkdtemp(prefix="gridtwin-nginx-"))
    certificate, key = folder / "certificate.pem", folder / "key.pem"
    subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"]
    make = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", *subject]
    subprocess.run([*make, "-keyout", str(key), "-out", str(certificate)], check=True, capture_output=True)
    site = documented()
    for old, new in (
        ("listen 443 ssl", f"listen 127.0.0.1:{port} ssl"),
        ("twin.example.gov.cn", "localhost"),
        ("/etc/ssl/twin/fullchain.pem", str(certificate)),
        ("/etc/ssl/twin/privkey.pem", str(key)),
        ("127.0.0.1:8501", f"127.0.0.1:{server_port}"),
    ):
        assert old in site, old
        site = site.replace(old, new)
    paths = "".join(
        f"{name}_temp_path {folder}/{name};" for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    own = f"daemon off; pid {folder}/pid; error_log {folder}/log; events {{}}"
    (folder / "nginx.conf").write_text(f"{own}\nhttp {{ access_log off; {paths}\n{site} }}")
    command = [str(_find("nginx")), "-c", str(folder / "nginx.conf"), "-e", str(folder / "log")]
    process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    try:
        _wait(folder)
        yield certificate
    finally:
        process.terminate()
        process.wait(20)
        shutil.rmtree(folder, ignore_errors=True)


def documented() -> str:
    """The configuration that the page shows."""
    (site,) = re.findall(r"```nginx\n(.*?)```", (ROOT / "docs" / "access.md").read_text("utf-8"), re.DOTALL)
    return str(site)


def _wait(folder: Path) -> None:
    for _ in range(100):
        if (folder / "pid").exists() and (folder / "pid").read_text().strip():
            return
        time.sleep(0.1)
    raise URLError(f"nginx did not start: {(folder / 'log').read_text()}")


def _find(name: str) -> str | None:
    return shutil.which(name) or shutil.which(name, path="/usr/sbin:/usr/local/sbin")
