"""One report in the format that its file's ending names; written beside, then renamed."""

from __future__ import annotations

from pathlib import Path

from gridtwin.errors import UsageError
from gridtwin.ledger.reports.blocks import Report
from gridtwin.ledger.reports.docx import write_docx
from gridtwin.ledger.reports.pdf import write_pdf
from gridtwin.ledger.reports.xlsx import write_xlsx
from gridtwin.store.outputs import check_output, output

FORMATS = (".docx", ".pdf", ".xlsx")
_WRITERS = {".docx": write_docx, ".pdf": write_pdf, ".xlsx": write_xlsx}


def check_report_path(path: Path) -> None:
    """Refuse, before any work, a place that a report cannot be written to.

    Raises:
        UsageError: another ending.
        OwnFile, FileMissing, FolderGiven: see `gridtwin.store.outputs.check_output`.
    """
    if path.suffix.lower() not in FORMATS:
        raise UsageError(
            f"report '{path}': the ending must be one of {', '.join(FORMATS)}",
            zh=f"报告“{path}”：扩展名应为{', '.join(FORMATS)}之一",
        )
    check_output(path)


def write_report(report: Report, path: Path) -> None:
    """Write the report as .docx, .pdf or .xlsx.

    Raises:
        UsageError: another ending.
        CannotWrite: the file cannot be written there.
    """
    check_report_path(path)
    with output(path) as partial:
        _WRITERS[path.suffix.lower()](report, partial)
