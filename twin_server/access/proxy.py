"""What a proxy says about a request counts only when the city trusts it; headers of identity never count."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable, Sequence

from starlette.types import ASGIApp, Receive, Scope, Send

UNKNOWN = "unknown"
_Network = ipaddress.IPv4Network | ipaddress.IPv6Network
_FORWARDED = (b"forwarded", b"x-forwarded-", b"x-real-ip")
# Names under which proxies and frameworks pass on who somebody is; nobody outside may say so.
_IDENTITY = (
    b"x-gridtwin-",
    b"x-auth-",
    b"x-authenticated-",
    b"x-authentik-",
    b"x-remote-",
    b"x-user",
    b"x-webauth-",
    b"remote-",
)


def parse_networks(texts: Iterable[str]) -> tuple[_Network, ...]:
    """Networks of addresses such as `127.0.0.1` or `10.0.0.0/8`.

    Raises:
        ValueError: a text is neither.
    """
    return tuple(ipaddress.ip_network(text, strict=False) for text in texts)


class ProxyHeaders:
    """ASGI middleware: client and scheme as a trusted proxy gives them; all such headers are removed."""

    def __init__(self, app: ASGIApp, trusted: Sequence[str] = ()) -> None:
        self.app = app
        self.trusted = parse_networks(trusted)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on with the client's own address and scheme."""
        if scope["type"] == "http":
            scope = self._cleaned(scope)
        await self.app(scope, receive, send)

    def _cleaned(self, scope: Scope) -> Scope:
        client = scope.get("client")
        peer = client[0] if client else UNKNOWN
        headers = [(name.lower(), value) for name, value in scope["headers"]]
        own = [item for item in headers if not item[0].startswith((*_FORWARDED, *_IDENTITY))]
        changed = {**scope, "headers": own}
        if self._is_trusted(peer):
            changed["client"] = (self._client(headers, peer), client[1] if client else 0)
            changed["scheme"] = _scheme(headers, scope)
        return changed

    def _client(self, headers: Sequence[tuple[bytes, bytes]], peer: str) -> str:
        """The last address that is not a trusted proxy's: those before it may be made up."""
        joined = b",".join(value for name, value in headers if name == b"x-forwarded-for")
        hops = [hop.strip() for hop in joined.decode("latin-1").split(",") if hop.strip()]
        for hop in reversed(hops):
            address = _address(hop)
            if address is None:
                return peer
            if not self._is_trusted(address):
                return address
        return peer

    def _is_trusted(self, text: str) -> bool:
        address = _address(text)
        if address is None:
            return False
        parsed = ipaddress.ip_address(address)
        return any(parsed in network for network in self.trusted if network.version == parsed.version)


def _address(text: str) -> str | None:
    try:
        return str(ipaddress.ip_address(text.strip("[]")))
    except ValueError:
        return None


def _scheme(headers: Sequence[tuple[bytes, bytes]], scope: Scope) -> str:
    said = [value.strip().lower() for name, value in headers if name == b"x-forwarded-proto"]
    if said not in ([b"https"], [b"http"]):
        return str(scope["scheme"])
    is_secure = said == [b"https"]
    return "https" if is_secure else "http"


def address_group(address: str) -> str:
    """What counts as one sender: an IPv4 address, or the /64 network of an IPv6 address.

    >>> address_group("2001:db8::1:2"), address_group("192.0.2.7")
    ('2001:db8::/64', '192.0.2.7')
    """
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return UNKNOWN
    if isinstance(parsed, ipaddress.IPv6Address):
        if parsed.ipv4_mapped:
            return str(parsed.ipv4_mapped)
        return str(ipaddress.ip_network((parsed, 64), strict=False))
    return str(parsed)
