"""A network's weights as a small file beside the ONNX network: what fine-tuning starts from.

numpy's own format, so nothing in it can run: half precision for weights, single precision for the statistics
of normalisation, whose range half precision does not have.
"""

from __future__ import annotations

import zipfile
from pathlib import Path

import numpy as np
import torch

from change_detection.errors import BadModel, ModelMissing
from change_detection.learning.network import ChangeNetwork
from gridtwin.store import atomic

WEIGHTS = "weights.npz"
_WIDTH = "width"


def save_weights(network: ChangeNetwork, path: Path) -> None:
    """Write the weights, wholly or not at all."""
    arrays: dict[str, np.ndarray] = {_WIDTH: np.asarray(network.width)}
    for name, value in network.state_dict().items():
        array = value.detach().cpu().numpy()
        is_weight = array.dtype == np.float32 and "running_" not in name
        arrays[name] = array.astype(np.float16) if is_weight else array
    with atomic.beside(path) as partial, partial.open("wb") as stream:
        np.savez_compressed(stream, **arrays)  # type: ignore[arg-type]  # numpy's stub wants no names here


def load_weights(path: Path) -> ChangeNetwork:
    """A network with the weights of a file.

    Raises:
        ModelMissing: no such file.
        BadModel: it is not such a file, or not of this network.
    """
    if not path.is_file():
        raise ModelMissing(
            f"{path} does not exist; fine-tuning starts from a model that was trained here, with "
            f"its {WEIGHTS} beside it",
            zh=f"{path}不存在；微调须从本程序训练的模型开始，其{WEIGHTS}应在同一目录",
        )
    try:
        with path.open("rb") as stream, np.load(stream, allow_pickle=False) as stored:
            arrays = {name: stored[name] for name in stored.files}
        network = ChangeNetwork(int(arrays.pop(_WIDTH)))
        state = {name: torch.from_numpy(_single(array)) for name, array in arrays.items()}
        network.load_state_dict(state)
    except (KeyError, ValueError, RuntimeError, OSError, zipfile.BadZipFile) as error:
        raise BadModel(
            f"{path} holds no weights of this network ({' '.join(str(error).split())[:120]}); "
            "fetch it again, or train anew",
            zh=f"{path}不是本网络的权重（{' '.join(str(error).split())[:120]}）；请重新获取，或重新训练",
        ) from error
    return network


def _single(array: np.ndarray) -> np.ndarray:
    return array.astype(np.float32) if array.dtype == np.float16 else array
