"""The workspace as the web side sees it, kept with the session: for what its review desk and figures do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gridtwin.cli.engine.session import Session

if TYPE_CHECKING:
    from twin_server.city import City


def city_of(session: Session) -> City:
    """The city of the session's workspace; closed with it."""
    from twin_server.city import City

    opened = session.workspace

    def make() -> City:
        made = City(opened.root)
        session.on_close(made.close)
        return made

    return session.kept("city", session.opening, make)
