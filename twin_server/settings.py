"""How the twin is served: which workspace, where it listens, in which language it greets."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from pathlib import Path

from twin_server.errors import NotStarted

_LOCAL = frozenset({"localhost", "127.0.0.1", "::1"})


@dataclass(frozen=True, slots=True)
class TwinSettings:
    """What `gridtwin twin serve` was told."""

    workspace: Path
    host: str = "127.0.0.1"
    port: int = 8501
    language: str = "zh"
    takes_in: bool = True  # observations, where no other process does

    @property
    def is_local(self) -> bool:
        """Whether only this machine can reach the server."""
        try:
            return ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return self.host == "localhost"

    @property
    def url(self) -> str:
        """Address to open in a browser on this machine."""
        host = "localhost" if self.is_local or self.host in ("0.0.0.0", "::") else self.host  # noqa: S104
        return f"http://[{host}]:{self.port}" if ":" in host else f"http://{host}:{self.port}"

    @property
    def known_hosts(self) -> frozenset[str]:
        """Host names that requests may carry; any when the server listens for the network."""
        return _LOCAL | {self.host} if self.is_local else frozenset({"*"})


def check(settings: TwinSettings, *, without_sign_in: bool) -> None:
    """Refuse a port that does not exist, and to show a city to other machines without sign-in.

    Raises:
        NotStarted: the port is not one, or the host is not this machine while nobody signs in.
    """
    if not 1 <= settings.port <= 65535:
        raise NotStarted(
            f"port {settings.port} does not exist; choose one from 1024 to 65535",
            zh=f"没有端口{settings.port}；请从1024至65535中选择",
        )
    if without_sign_in and not settings.is_local:
        raise NotStarted(
            f"host '{settings.host}' lets other machines in, and --without-sign-in would show them the whole "
            "workspace; leave out one of the two",
            zh=f"主机“{settings.host}”允许其他机器访问，而--without-sign-in会让它们看到整个工作区；请去掉其中之一",
        )
