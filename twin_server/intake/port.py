"""The port of the intake: observations by HTTP behind the same guard as the twin, under the same path."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Iterator

import uvicorn
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import Mount

from gridtwin.sensing.intake.running import Intake
from twin_server.access.guard import Guard
from twin_server.access.proxy import ProxyHeaders
from twin_server.access.service import Access, open_access
from twin_server.errors import NotStarted
from twin_server.headers import KnownHosts
from twin_server.intake.observations import observations_app

PATH = "/api/sensing"
_OWN_NAMES = ("localhost", "127.0.0.1", "::1")


def port_app(intake: Intake, access: Access | None) -> Starlette:
    """The application; without `access` nobody is asked who they are."""
    middleware = (
        [Middleware(KnownHosts, hosts=_OWN_NAMES)]
        if access is None
        else [
            Middleware(ProxyHeaders, trusted=access.config.trusted_proxies),
            Middleware(Guard, access=access),
        ]
    )
    return Starlette(routes=[Mount(PATH, observations_app(lambda: intake))], middleware=middleware)


@contextlib.contextmanager
def http_port(intake: Intake) -> Iterator[str]:
    """Listen as the settings say until the block ends; gives the address of the observations.

    Raises:
        NotStarted: host or port cannot be used.
    """
    http = intake.settings.http
    access = None if http.without_sign_in else open_access(intake.root, without_sign_in=False, language="en")
    with _listening(http.host, http.port) as listener:
        options = uvicorn.Config(
            port_app(intake, access),
            log_level="warning",
            proxy_headers=False,
            server_header=False,
            timeout_graceful_shutdown=5,
            lifespan="off",
        )
        server = uvicorn.Server(options)
        thread = threading.Thread(
            target=server.run, kwargs={"sockets": [listener]}, name="intake http", daemon=True
        )
        thread.start()
        try:
            host, port = listener.getsockname()[:2]
            yield f"http://{host}:{port}{PATH}/observations"
        finally:
            server.should_exit = True
            thread.join()
            if access is not None:
                access.close()


def _listening(host: str, port: int) -> socket.socket:
    try:
        return socket.create_server((host, port), backlog=256, family=socket.getaddrinfo(host, port)[0][0])
    except OSError as error:
        raise NotStarted(
            f"port {port} on {host} cannot be used: {error.strerror}; choose another in sensing.toml",
            zh=f"{host}的端口{port}无法使用：{error.strerror}；请在sensing.toml中另选",
        ) from error
