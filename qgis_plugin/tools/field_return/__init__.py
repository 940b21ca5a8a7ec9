"""Brings a field package back: what changed on either side, whose row stays, photos, and nothing twice."""
