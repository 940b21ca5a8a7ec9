"""Facilities as packs: each kind a TOML file on one engine. See docs/ledgers-facilities.md."""
