"""Who edits."""

from __future__ import annotations

import getpass

from .. import settings


def signing_name() -> str:
    """The name from the settings, for what people sign; empty where none is chosen: no account signs."""
    return str(settings.get("editor") or "").strip()


def editor_name() -> str:
    """The name from the settings, else that of the user account; it goes into `edited_by` and the history."""
    chosen = signing_name()
    if chosen:
        return chosen
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # an account without a name, as in some containers
        return "qgis"
