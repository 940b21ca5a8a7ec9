"""The binary side of a GLB file: buffer views, accessors, chunks (glTF 2.0, sections 3.6 and 4)."""

from __future__ import annotations

import json
import struct
from typing import Any

import numpy as np
from numpy.typing import NDArray

_FLOAT = 5126
_COMPONENT = {"u1": 5121, "i2": 5122, "u2": 5123, "u4": 5125, "f4": _FLOAT}
_TYPE = {1: "SCALAR", 2: "VEC2", 3: "VEC3", 4: "VEC4"}
_ALIGN = 8  # what 64-bit columns of property tables would ask for; more than any accessor does
_MAGIC, _VERSION, _JSON, _BIN = 0x46546C67, 2, 0x4E4F534A, 0x004E4942

ARRAY, ELEMENTS = 34962, 34963


class Binary:
    """Bytes of one buffer, and the views and accessors into them."""

    def __init__(self) -> None:
        self._chunks: list[bytes] = []
        self._length = 0
        self.views: list[dict[str, int]] = []
        self.accessors: list[dict[str, Any]] = []  # Any: JSON objects

    def view(self, data: bytes, *, target: int | None = None) -> int:
        """Number of a buffer view of these bytes."""
        about = {"buffer": 0, "byteOffset": self._length, "byteLength": len(data)}
        self.views.append(about if target is None else about | {"target": target})
        padding = -len(data) % _ALIGN
        self._chunks += [data, b"\0" * padding]
        self._length += len(data) + padding
        return len(self.views) - 1

    def accessor(
        self,
        values: NDArray[Any],
        *,
        target: int | None = None,
        bounds: bool = False,
        normalized: bool = False,
    ) -> int:
        """Number of an accessor of an array of shape (n,) or (n, k)."""
        little = np.ascontiguousarray(values, values.dtype.newbyteorder("<"))
        about: dict[str, Any] = {
            "bufferView": self.view(little.tobytes(), target=target),
            "componentType": _COMPONENT[values.dtype.str[1:]],
            "count": len(values),
            "type": _TYPE[1 if values.ndim == 1 else values.shape[1]],
        }
        if normalized:
            about["normalized"] = True
        if bounds:
            table = values.reshape(len(values), -1)
            about |= {"min": table.min(axis=0).tolist(), "max": table.max(axis=0).tolist()}
        self.accessors.append(about)
        return len(self.accessors) - 1

    def glb(self, document: dict[str, Any]) -> bytes:
        """The file: the document with views and accessors, and the bytes."""
        whole = document | {
            "buffers": [{"byteLength": self._length}],
            "bufferViews": self.views,
            "accessors": self.accessors,
        }
        text = json.dumps(whole, ensure_ascii=False, separators=(",", ":")).encode()
        text += b" " * (-len(text) % 4)
        total = 12 + 8 + len(text) + 8 + self._length
        head = struct.pack("<5I", _MAGIC, _VERSION, total, len(text), _JSON)
        return b"".join([head, text, struct.pack("<2I", self._length, _BIN), *self._chunks])
