"""What the offices of roads and bridges have on record: cards, inspections of three years, defects, works."""

from sample_data.ledgers.record import add_ledgers

__all__ = ["add_ledgers"]
