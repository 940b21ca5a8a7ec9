"""Writing a file that the user named: it appears whole or not at all, and a failure is one sentence."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path

from ..system_words import may_be_held, reason
from ..translation import pick, tr


def written(path: Path, write: Callable[[Path], object], tell: Callable[[str], object]) -> bool:
    """Let `write` make the file; whether it is there now. `tell` gets why it is not, and the way out."""
    partial = path.with_name(f".{path.name}.part")
    try:
        if not path.parent.is_dir():
            tell(tr("The folder {folder} does not exist; create it first.", folder=path.parent))
            return False
        write(partial)
        partial.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            partial.unlink(missing_ok=True)
        why = pick(*reason(error))
        if may_be_held(error):
            text = tr(
                "{file} cannot be written: {reason}. Close it where it is open, or choose another folder.",
                file=path,
                reason=why,
            )
        else:
            text = tr(
                "{file} cannot be written: {reason}. Choose another folder or name.", file=path, reason=why
            )
        tell(text)
        return False
    return True
