"""Reports as DOCX, PDF and XLSX in Chinese or English: cards, inspection records, yearly condition reports.

One list of blocks is written in the three formats, so that they agree. See docs/ledgers.md.
Order of the modules: blocks, words → pdf, docx, xlsx → writing; history, map, photos → card, record;
acceptance; comparison; gathered → figures, summing_up → yearly; many writes cards one after the other.
"""

from gridtwin.ledger.reports.acceptance import acceptance_report
from gridtwin.ledger.reports.blocks import Report
from gridtwin.ledger.reports.card import card_report
from gridtwin.ledger.reports.comparison import comparison_report
from gridtwin.ledger.reports.many import Written, card_codes, write_cards
from gridtwin.ledger.reports.record import inspection_report
from gridtwin.ledger.reports.words import LANGUAGES
from gridtwin.ledger.reports.writing import FORMATS, check_report_path, write_report
from gridtwin.ledger.reports.yearly import yearly_report

__all__ = [
    "FORMATS",
    "LANGUAGES",
    "Report",
    "Written",
    "acceptance_report",
    "card_codes",
    "card_report",
    "check_report_path",
    "comparison_report",
    "inspection_report",
    "write_cards",
    "write_report",
    "yearly_report",
]
