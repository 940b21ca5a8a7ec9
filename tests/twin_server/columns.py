"""Reads the columnar message in Python, written apart from the encoder and from the browser's reader."""

from __future__ import annotations

import json
import struct
import uuid
from typing import Any

import numpy as np


def decode(message: bytes) -> tuple[dict[str, Any], dict[str, np.ndarray]]:
    """Header, and arrays by name; columns under their own names, text decoded."""
    assert message[:4] == b"GTC1"
    (length,) = struct.unpack("<I", message[4:8])
    header = json.loads(message[8 : 8 + length])
    start = 8 + length
    assert start % 8 == 0

    def array(entry: dict[str, Any]) -> np.ndarray:
        return np.frombuffer(message, "<" + entry["dtype"], entry["length"], start + entry["offset"])

    plain = {
        name: array(entry) for name, entry in header.items() if isinstance(entry, dict) and "dtype" in entry
    }
    for name, entry in header.get("columns", {}).items():
        values = array(entry)
        plain[name] = (
            np.array(entry["values"], dtype=object)[values] if entry["kind"] == "category" else values
        )
    if "ids" in header:
        raw = plain["ids"].tobytes()
        if header["ids"]["kind"] == "uuid":
            ids = [str(uuid.UUID(bytes=raw[i : i + 16])) for i in range(0, len(raw), 16)]
        else:
            ids = raw.decode().split("\n")
        plain["ids"] = np.array(ids, dtype=object)
    return header, plain
