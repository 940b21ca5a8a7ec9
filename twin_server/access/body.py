"""The largest body that a route takes."""

from __future__ import annotations

from starlette.exceptions import HTTPException
from starlette.requests import HTTPConnection
from starlette.types import Message, Receive

from twin_server.access.decision import Refusal


class Body:
    """Counts the bytes of a body and stops reading when there are too many."""

    def __init__(self, receive: Receive, largest: int) -> None:
        self._receive = receive
        self._largest = largest
        self._read = 0

    @property
    def refusal(self) -> Refusal:
        """What is said of a body that is too large."""
        return Refusal(
            413,
            f"the body is larger than {self._largest:,} bytes",
            f"请求体超过{self._largest:,}字节",
        )

    def is_announced_too_large(self, connection: HTTPConnection) -> bool:
        """Whether the request says so itself."""
        announced = connection.headers.get("content-length", "0")
        return announced.isdigit() and int(announced[:20]) > self._largest

    async def receive(self) -> Message:
        """The next part of the body.

        Raises:
            HTTPException: it is too large by now.
        """
        message = await self._receive()
        self._read += len(message.get("body", b""))
        if self._read > self._largest:
            raise HTTPException(413, self.refusal.detail)
        return message
