"""Pipes under the streets: mains along the street graph, gravity drainage, services, survey facts.

Order: utilities → network → mains → gravity / pressure → services → layers.
"""

from __future__ import annotations

from sample_data.pipes.layers import pipes_of

__all__ = ["pipes_of"]
