"""Runs the twin: checks, listens, says where, stops gracefully."""

from __future__ import annotations

import contextlib
import socket
import threading
import webbrowser
from collections.abc import Callable, Iterator

import uvicorn

from gridtwin.sensing.intake.running import Intake
from gridtwin.sensing.simulation.beside import quickened, reporting
from gridtwin.sensing.simulation.making import Simulation
from gridtwin.store import open_workspace
from twin_server.access.administration import first_administrator
from twin_server.access.service import open_access
from twin_server.city import City
from twin_server.errors import NotStarted
from twin_server.sensing.owning import owned_intake
from twin_server.settings import TwinSettings, check

_GRACE_SECONDS = 3
_START_SECONDS = 60.0


def serve(
    settings: TwinSettings,
    *,
    without_sign_in: bool = False,
    simulation: Simulation | None = None,
    open_browser: bool = False,
    on_started: Callable[[TwinSettings], None] = lambda settings: None,
    on_first_start: Callable[[str, str], None] = lambda name, password: None,
) -> None:
    """Serve the workspace until interrupted.

    Args:
        settings: workspace, host, port, language.
        without_sign_in: a read-only demo for this machine alone.
        simulation: sensors that report to this process, for a sample city.
        open_browser: open the page when it is there.
        on_started: told when the server answers.
        on_first_start: told name and one-time password of the administrator of a workspace without users.

    Raises:
        NotStarted: host or port cannot be used.
        IntakeRuns: sensors are to be simulated, and another process takes in the observations.
        BadAccessRules, AccessStoreFailed: settings or table of users cannot be used.
        NoWorkspace, NewerWorkspace: there is no workspace that this version can read.
    """
    check(settings, without_sign_in=without_sign_in)
    open_workspace(settings.workspace).close()
    listener = _listen(settings)
    with listener:
        from twin_server.app import create_app  # noqa: PLC0415 - takes a second, after the checks

        access = open_access(settings.workspace, without_sign_in=without_sign_in, language=settings.language)
        if not access.is_demo:
            made = first_administrator(access.desk("first start", "local"), now=access.clock())
            if made is not None:
                on_first_start(*made)
        city = City(settings.workspace)
        options = uvicorn.Config(
            create_app(settings, city, access),
            log_level="warning",
            ws="none",
            proxy_headers=False,  # twin_server/access/proxy.py does it, for proxies that the city trusts only
            timeout_graceful_shutdown=_GRACE_SECONDS,
            server_header=False,
            h11_max_incomplete_event_size=65536,
        )
        server = uvicorn.Server(options)
        waiting = threading.Thread(
            target=_announce, args=(server, settings, open_browser, on_started), daemon=True
        )
        city.sensing.hub.is_ending = lambda: server.should_exit
        # Uvicorn raises KeyboardInterrupt again once everything is closed.
        sensors = _sensors(city, simulation, is_demo=access.is_demo, takes_in=settings.takes_in)
        with sensors, contextlib.suppress(KeyboardInterrupt):
            waiting.start()
            server.run(sockets=[listener])


@contextlib.contextmanager
def _sensors(city: City, simulation: Simulation | None, *, is_demo: bool, takes_in: bool) -> Iterator[None]:
    """Take in observations while the server runs. The demo is read-only: it takes in simulated ones alone."""
    if simulation is not None:
        with owned_intake(city, is_needed=True), reporting(_own(city), quickened(simulation)):
            yield
    elif is_demo or not takes_in:
        yield
    else:
        with owned_intake(city):
            yield


def _own(city: City) -> Intake:
    intake = city.sensing.intake
    assert intake is not None, "owned_intake(is_needed=True) raises where there is none"  # noqa: S101
    return intake


def _listen(settings: TwinSettings) -> socket.socket:
    """A bound socket: whoever comes second is told so before anything is loaded."""
    try:
        family = socket.getaddrinfo(settings.host, settings.port, type=socket.SOCK_STREAM)[0][0]
        # Named as TCP, since asyncio asks only sockets of that protocol to send small answers at once.
        listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((settings.host, settings.port))
        listener.listen(128)
    except socket.gaierror as error:
        raise NotStarted(
            f"host '{settings.host}' is not known on this machine: {error.strerror}",
            zh=f"本机不认识主机“{settings.host}”：{error.strerror}",
        ) from error
    except PermissionError as error:
        raise NotStarted(
            f"port {settings.port} may not be used by this user; choose one above 1023",
            zh=f"当前用户不能使用端口{settings.port}；请选择大于1023的端口",
        ) from error
    except OSError as error:
        raise NotStarted(
            f"port {settings.port} on {settings.host} is in use, perhaps by another twin; stop that, or "
            f"choose another with --port ({error.strerror})",
            zh=f"{settings.host}的端口{settings.port}已被占用，可能是另一个孪生服务；请停止它，"
            f"或用--port另选端口（{error.strerror}）",
        ) from error
    return listener


def _announce(
    server: uvicorn.Server,
    settings: TwinSettings,
    open_browser: bool,
    on_started: Callable[[TwinSettings], None],
) -> None:
    pause = threading.Event()
    for _ in range(int(_START_SECONDS / 0.05)):
        if server.started or server.should_exit:
            break
        pause.wait(0.05)
    if not server.started:
        return
    on_started(settings)
    if open_browser:
        webbrowser.open(settings.url)
