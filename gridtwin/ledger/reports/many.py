"""Cards of many objects, a file each: one that cannot be made is told and the others go on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from gridtwin.errors import GridTwinError, UsageError
from gridtwin.ledger.cards.attachments import safe_name
from gridtwin.ledger.reports.card import card_report
from gridtwin.ledger.reports.writing import FORMATS, check_report_path, write_report
from gridtwin.model import feature_class
from gridtwin.progress import Progress, silent
from gridtwin.store import Workspace


@dataclass(frozen=True, slots=True)
class Written:
    """Files written, and the error of each code that gave none."""

    paths: tuple[Path, ...]
    failed: dict[str, GridTwinError]


def card_codes(workspace: Workspace, class_name: str) -> list[str]:
    """Codes of all objects of a class, each once."""
    field = feature_class(class_name).code_field or "code"
    with workspace.asking() as questions:
        found = questions.grouped(class_name, [field])
    return [str(code) for code in found[field].dropna()]


def write_cards(
    workspace: Workspace,
    class_name: str,
    codes: Sequence[str],
    folder: Path,
    *,
    how: tuple[str, datetime],
    ending: str = ".pdf",
    progress: Progress = silent,
) -> Written:
    """Write a card a code into a folder, which is made; `how` is the language and when it was made.

    Raises:
        UsageError: another ending.
        OwnFile: the folder is a part of a workspace.
    """
    if ending not in FORMATS:
        raise UsageError(
            f"cards are written as {', '.join(FORMATS)}, not '{ending}'",
            zh=f"资料卡可写为{', '.join(FORMATS)}，不能是“{ending}”",
        )
    folder.mkdir(parents=True, exist_ok=True)
    paths: list[Path] = []
    failed: dict[str, GridTwinError] = {}
    for at, code in enumerate(codes):
        progress(at / max(len(codes), 1), code)
        path = folder / f"{class_name}-{safe_name(code)}{ending}"
        check_report_path(path)
        try:
            write_report(card_report(workspace, class_name, code, how=how), path)
        except GridTwinError as error:
            failed[code] = error
        else:
            paths.append(path)
    progress(1.0, "done")
    return Written(tuple(paths), failed)
