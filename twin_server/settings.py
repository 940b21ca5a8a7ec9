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
    """Refuse to listen for other machines unless the user has said that he knows there is no sign-in yet.

    Raises:
        NotStarted: the host is not this machine, or the port is not one.
    """
    if not 1 <= settings.port <= 65535:
        raise NotStarted(
            f"port {settings.port} does not exist; choose one from 1024 to 65535",
            zh=f"没有端口{settings.port}；请从1024至65535中选择",
        )
    if not settings.is_local and not without_sign_in:
        raise NotStarted(
            f"host '{settings.host}' would let other machines read the whole workspace: there is no sign-in "
            f"yet; keep 127.0.0.1, or add --without-sign-in on a network you trust",
            zh=f"主机“{settings.host}”会让其他机器读到整个工作区，而目前没有登录功能；请保持127.0.0.1，"
            "或在可信网络中加上--without-sign-in",
        )
