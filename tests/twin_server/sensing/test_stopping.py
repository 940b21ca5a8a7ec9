from __future__ import annotations

import signal
import time
from pathlib import Path
from urllib.request import urlopen

from tests.twin_server.sensors import make_sensors
from tests.twin_server.server import serving


def test_open_streams_do_not_keep_the_server_from_stopping(tmp_path: Path) -> None:
    folder = make_sensors(tmp_path / "city")
    with serving(folder) as (address, process), urlopen(f"{address}/api/sensing/stream") as stream:
        assert stream.readline().startswith(b"retry")
        started = time.monotonic()
        process.send_signal(signal.SIGINT)
        stream.read()  # to the end of the stream, which the server brings about
        assert process.wait(20) == 0
        assert time.monotonic() - started < 8
        assert process.stderr is not None
