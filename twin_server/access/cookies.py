"""The cookies of access: the session, a sign-in on its way to the provider, and the language."""

from __future__ import annotations

from starlette.requests import HTTPConnection
from starlette.responses import Response

from twin_server.access.origin import is_secure
from twin_server.access.sign_in import NewSession

SESSION = "gridtwin_session"
OPENID = "gridtwin_openid"
LANGUAGE = "gridtwin_language"
_YEAR_S = 31_536_000


class Cookies:
    """Cookies of one request that scripts cannot read and other sites do not send along with forms.

    Over TLS their names have the prefix that no other host and no plain page can set.
    """

    def __init__(self, connection: HTTPConnection, public_origin: str | None) -> None:
        self._connection = connection
        self._is_secure = is_secure(connection, public_origin)

    def read(self, name: str) -> str | None:
        """What the browser sent."""
        return self._connection.cookies.get(self._full(name)) or None

    def put(self, response: Response, name: str, value: str, *, max_age: int | None = None) -> None:
        """Have the browser keep a value, until it is closed or for `max_age` seconds."""
        response.set_cookie(
            self._full(name),
            value,
            max_age=max_age,
            path="/",
            secure=self._is_secure,
            httponly=True,
            samesite="lax",
        )

    def put_session(self, response: Response, session: NewSession) -> None:
        """Have the browser keep the secret of a session."""
        max_age = None if session.kept is None else int(session.kept.total_seconds())
        self.put(response, SESSION, session.secret, max_age=max_age)

    def drop(self, response: Response, name: str) -> None:
        """Have the browser forget a value."""
        self.put(response, name, "", max_age=0)

    def _full(self, name: str) -> str:
        return f"__Host-{name}" if self._is_secure else name


def set_language(response: Response, language: str) -> None:
    """Remember the language of the pages."""
    response.set_cookie(LANGUAGE, language, max_age=_YEAR_S, path="/", samesite="lax", httponly=True)
