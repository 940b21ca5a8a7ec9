"""Who edits."""

from __future__ import annotations

import getpass
from functools import cache

from .. import settings


def signing_name() -> str:
    """The name from the settings, for what people sign; empty where none is chosen: no account signs."""
    return str(settings.get("editor") or "").strip()


def editor_name() -> str:
    """The name from the settings, else that of the user account; it goes into `edited_by` and the history."""
    return signing_name() or _account()


@cache
def _account() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # an account without a name, as in some containers
        return "qgis"
