"""Tiny ONNX networks the tests build themselves, with the model files that describe them."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

Nodes = list[onnx.NodeProto]
Shape = tuple[object, ...]
FREE: Shape = ("n", 3, "h", "w")


def save(
    path: Path,
    nodes: Nodes,
    inputs: dict[str, Shape],
    outputs: dict[str, Shape],
    constants: dict[str, np.ndarray] | None = None,
    output_type: int = TensorProto.FLOAT,
) -> Path:
    """Write a graph."""
    graph = helper.make_graph(
        nodes,
        "test",
        [helper.make_tensor_value_info(name, TensorProto.FLOAT, shape) for name, shape in inputs.items()],
        [helper.make_tensor_value_info(name, output_type, shape) for name, shape in outputs.items()],
        [numpy_helper.from_array(value, name) for name, value in (constants or {}).items()],
    )
    made = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
    onnx.checker.check_model(made)
    onnx.save(made, path)
    return path


def red_difference(path: Path, *, shape: Shape = FREE, out: str = "change") -> Path:
    """|after − before| of the first band."""
    nodes = [
        helper.make_node("Sub", ["after", "before"], ["d"]),
        helper.make_node("Abs", ["d"], ["a"]),
        helper.make_node("Slice", ["a", "zero", "one", "axis"], [out]),
    ]
    constants = {
        "zero": np.array([0], np.int64),
        "one": np.array([1], np.int64),
        "axis": np.array([1], np.int64),
    }
    answer = (shape[0], 1, *shape[2:])
    return save(path, nodes, {"before": shape, "after": shape}, {out: answer}, constants)


def box_mean(path: Path, *, side: int = 9, out: str = "change") -> Path:
    """Mean over a neighbourhood of |after − before|: what tiles would cut if they did not overlap."""
    kernel = np.full((1, 3, side, side), 1 / (3 * side * side), np.float32)
    nodes = [
        helper.make_node("Sub", ["after", "before"], ["d"]),
        helper.make_node("Abs", ["d"], ["a"]),
        helper.make_node("Conv", ["a", "kernel"], [out], pads=[side // 2] * 4),
    ]
    return save(path, nodes, {"before": FREE, "after": FREE}, {out: ("n", 1, "h", "w")}, {"kernel": kernel})


def model_file(onnx_path: Path, *, body: str = "", name: str = "tiny", **keys: object) -> Path:
    """A model file beside the network; without `body` it takes before and after divided by 255."""
    values = {
        "name": name,
        "version": "1",
        "title_en": "tiny",
        "title_zh": "小",
        "licence": "CC0-1.0",
        "onnx": onnx_path.name,
        "sha256": hashlib.sha256(onnx_path.read_bytes()).hexdigest(),
        "gsd_m": 0.5,
        "tile_px": 64,
        "overlap_px": 16,
        "multiple_px": 16,
        **keys,
    }
    top = "\n".join(f"{key} = {_toml(value)}" for key, value in values.items() if value is not None)
    path = onnx_path.with_suffix(".toml")
    path.write_text(f"{top}\n{body or PLAIN}", "utf-8")
    return path


PLAIN = """
[[input]]
name = "before"
date = "before"
scale = 0.00392156862745098
[[input]]
name = "after"
date = "after"
scale = 0.00392156862745098
[[output]]
name = "change"
role = "change"
"""


def _toml(value: object) -> str:
    if isinstance(value, str):
        return f'"{value}"'
    return str(list(value)) if isinstance(value, tuple) else str(value)
