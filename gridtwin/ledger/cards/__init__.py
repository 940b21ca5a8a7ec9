"""Cards 资料卡 of roads, bridges and tunnels: import, checks, history, documents (docs/ledgers-cards.md)."""

from gridtwin.ledger.cards.attachments import (
    AttachedFile,
    Attachment,
    attach_file,
    attached_to,
    attachments_of,
)
from gridtwin.ledger.cards.card import Card, CardEntry, CardGroup, card_of
from gridtwin.ledger.cards.checking import check_cards, check_stored_cards
from gridtwin.ledger.cards.definition import (
    CARD_CLASSES,
    CardDefinition,
    CardField,
    FieldGroup,
    card_definition,
)
from gridtwin.ledger.cards.intake import CardImport, ImportCount, check_card_file, import_cards
from gridtwin.ledger.cards.osm import OsmImport, import_osm
from gridtwin.ledger.cards.reading import CardOptions
from gridtwin.ledger.cards.revisions import Revision, revisions_of

__all__ = [
    "CARD_CLASSES",
    "AttachedFile",
    "Attachment",
    "Card",
    "CardDefinition",
    "CardEntry",
    "CardField",
    "CardGroup",
    "CardImport",
    "CardOptions",
    "FieldGroup",
    "ImportCount",
    "OsmImport",
    "Revision",
    "attach_file",
    "attached_to",
    "attachments_of",
    "card_definition",
    "card_of",
    "check_card_file",
    "check_cards",
    "check_stored_cards",
    "import_cards",
    "import_osm",
    "revisions_of",
]
