"""Stationed routes made of the drawn sections of roads."""
