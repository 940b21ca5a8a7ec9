"""Inspections in work, kept in files beside QGIS's settings: what is not saved is there at the next start.

One file an object; written shortly after a change, removed when the inspection is saved or discarded.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication

from ... import log
from ...workspace.workspace import Workspace
from ..ledger_objects.hosts import Host


def keep(workspace: Workspace, host: Host, draft: dict[str, Any]) -> None:
    """Write the draft of an object; a folder that cannot be written is told in the log."""
    path = _path(workspace, host)
    beside = path.with_suffix(".part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.write_text(json.dumps(draft, ensure_ascii=False), "utf-8")
        beside.replace(path)
    except OSError as error:
        log.warn(f"{path}: {error}")


def kept(workspace: Workspace, host: Host) -> dict[str, Any] | None:
    """The draft of an object; None where there is none or it cannot be read."""
    path = _path(workspace, host)
    try:
        found = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        log.warn(f"{path}: {error}")
        return None
    return found if isinstance(found, dict) else None


def drop(workspace: Workspace, host: Host) -> None:
    """Remove the draft of an object."""
    _path(workspace, host).unlink(missing_ok=True)


def _path(workspace: Workspace, host: Host) -> Path:
    name = hashlib.sha256(f"{workspace.root}\n{host.class_name}\n{host.id}".encode()).hexdigest()[:32]
    return Path(QgsApplication.qgisSettingsDirPath()) / "gridtwin" / "inspections" / f"{name}.json"
