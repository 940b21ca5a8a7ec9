"""Facilities as packs: each kind a TOML file on one engine. See docs/ledgers-facilities.md."""

from gridtwin.ledger.packs.card import PackCard, card_as_json, find_facility, pack_card
from gridtwin.ledger.packs.checking import check_stored
from gridtwin.ledger.packs.definition import HOSTS, Pack, PackField
from gridtwin.ledger.packs.grouping import GROUPS
from gridtwin.ledger.packs.indicators import PackIndicators, pack_indicators
from gridtwin.ledger.packs.intake import PackImport, check_file, import_facilities
from gridtwin.ledger.packs.listing import listed_rows, with_titles, write_list
from gridtwin.ledger.packs.loading import (
    built_in_packs,
    forms_with_packs,
    pack_named,
    packs_of,
    plans_with_packs,
    read_pack,
)
from gridtwin.ledger.packs.parsing import pack_of
from gridtwin.ledger.packs.relations import Related, related
from gridtwin.ledger.packs.rows import pack_rows
from gridtwin.ledger.packs.starter import starter_text, write_starter
from gridtwin.ledger.packs.symbols import style_of, symbols_as_data
from gridtwin.ledger.packs.table import PackOptions

__all__ = [
    "GROUPS",
    "HOSTS",
    "Pack",
    "PackCard",
    "PackField",
    "PackImport",
    "PackIndicators",
    "PackOptions",
    "Related",
    "built_in_packs",
    "card_as_json",
    "check_file",
    "check_stored",
    "find_facility",
    "forms_with_packs",
    "import_facilities",
    "listed_rows",
    "pack_card",
    "pack_indicators",
    "pack_named",
    "pack_of",
    "pack_rows",
    "packs_of",
    "plans_with_packs",
    "read_pack",
    "related",
    "starter_text",
    "style_of",
    "symbols_as_data",
    "with_titles",
    "write_list",
    "write_starter",
]
