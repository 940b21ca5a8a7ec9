"""A model file: what an ONNX network wants to be fed and what its answers mean, as TOML beside the network.

Everything is checked when the file is read, so that a wrong declaration is told before any pixel is. The keys
are explained in docs/detection-models.md.
"""

from __future__ import annotations

import math
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from change_detection.errors import BadModel, ModelMissing
from change_detection.fusion import Fusion

DATES = ("before", "after", "both", "each")
BANDS = ("red", "green", "blue", "grey", "nir")
ROLES = ("change", "building_before", "building_after", "building", "classes")
ACTIVATIONS = ("none", "sigmoid", "softmax", "labels")
NO_CHANGE = "no_change"
APPEARED = frozenset({"new_building", "extension", "added_floor", "temporary_structure"})
VANISHED = frozenset({"demolition"})


@dataclass(frozen=True, slots=True)
class ModelInput:
    """One tensor the network takes, (N, bands, H, W) float32: (value × scale − mean) ÷ std of each band.

    `date` is before, after, both (the bands of the earlier date, then those of the later) or each (the
    network looks at one date and is asked twice). Values are 0 … 255 before the scale.
    """

    name: str
    date: str
    bands: tuple[str, ...] = ("red", "green", "blue")
    scale: float = 1.0
    mean: tuple[float, ...] = (0.0,)
    std: tuple[float, ...] = (1.0,)


@dataclass(frozen=True, slots=True)
class ModelOutput:
    """One tensor of the answer, (N, channels, H, W) or (N, H, W).

    `role` says of what; `activation` what still has to be done to make probabilities of it (labels: the
    numbers are classes already). `channels` are those that mean "yes", their probabilities are added;
    `classes` name all channels of role classes.
    """

    name: str
    role: str
    activation: str = "none"
    channels: tuple[int, ...] = (0,)
    classes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Figures:
    """How good the model was on one data set, as measured when it was made."""

    set: str
    f1: float | None = None
    object_hit_rate: float | None = None
    false_alarms_per_km2: float | None = None


@dataclass(frozen=True, slots=True)
class ModelFile:
    """A model and how to use it. `gsd_m` is the range of pixel sizes it works at (lowest, highest).

    `fusion` says how classical cues help it; None: the model answers alone.
    """

    name: str
    version: str
    title_en: str
    title_zh: str
    licence: str
    onnx: Path
    sha256: str
    inputs: tuple[ModelInput, ...]
    outputs: tuple[ModelOutput, ...]
    gsd_m: tuple[float, float]
    tile_px: int = 512
    overlap_px: int = 64
    multiple_px: int = 32
    batch: int = 1
    threshold: float = 0.5
    peak: float = 0.0
    meaning: str = "probability of change as the network gives it, with its threshold at 0.5"
    card: str | None = None
    source: str | None = None
    figures: tuple[Figures, ...] = field(default=())
    fusion: Fusion | None = None
    path: Path | None = None

    def output(self, role: str) -> ModelOutput | None:
        """The output of that role."""
        return next((output for output in self.outputs if output.role == role), None)


_TOP = {
    "name": str,
    "version": str,
    "title_en": str,
    "title_zh": str,
    "licence": str,
    "onnx": str,
    "sha256": str,
    "tile_px": int,
    "overlap_px": int,
    "multiple_px": int,
    "batch": int,
    "threshold": float,
    "peak": float,
    "meaning": str,
    "card": str,
    "source": str,
}
_NEEDED = ("name", "version", "title_en", "licence", "onnx", "sha256", "gsd_m", "input", "output")


def read_model_file(path: Path) -> ModelFile:
    """The model a file declares; the network itself is not opened yet.

    Raises:
        ModelMissing: no such file.
        BadModel: the declaration breaks a rule; the message names the key.
    """
    if not path.is_file():
        raise ModelMissing(
            f"model file {path} does not exist; give the path of a model's .toml, or a name of "
            "`gridtwin detect models`",
            zh=f"模型文件{path}不存在；请给出模型.toml的路径，或`gridtwin detect models`列出的名称",
        )
    try:
        table = tomllib.loads(path.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise _bad(path, f"is not TOML ({error})", f"不是有效的TOML（{error}）") from error
    return _model(table, path)


def _model(table: Mapping[str, Any], path: Path) -> ModelFile:
    missing = [key for key in _NEEDED if key not in table]
    if missing:
        raise _bad(path, f"has no key '{missing[0]}'", f"缺少键“{missing[0]}”")
    known = {*_TOP, "gsd_m", "input", "output", "figures", "fusion"}
    unknown = sorted(set(table) - known)
    if unknown:
        raise _bad(path, f"has an unknown key '{unknown[0]}'", f"含有未知的键“{unknown[0]}”")
    plain = {key: _typed(path, key, table[key], kind) for key, kind in _TOP.items() if key in table}
    model = ModelFile(
        **{
            **plain,
            "title_zh": plain.get("title_zh", plain["title_en"]),
            "onnx": path.parent / plain["onnx"],
            "sha256": plain["sha256"].lower(),
            "gsd_m": _gsd(path, table["gsd_m"]),
            "inputs": tuple(_part(path, "input", entry, ModelInput) for entry in _list(path, table, "input")),
            "outputs": tuple(
                _part(path, "output", entry, ModelOutput) for entry in _list(path, table, "output")
            ),
            "figures": tuple(
                _part(path, "figures", entry, Figures) for entry in _list(path, table, "figures")
            ),
            "fusion": _fusion(path, table["fusion"]) if "fusion" in table else None,
            "path": path,
        }
    )
    _check_numbers(path, model)
    _check_inputs(path, model)
    _check_outputs(path, model)
    return model


def _check_numbers(path: Path, model: ModelFile) -> None:
    if not re.fullmatch(r"[a-z0-9][a-z0-9_.-]*", model.name):
        raise _bad(
            path,
            f"has name '{model.name}'; names are of a-z, 0-9, '_', '-' and '.'",
            f"的name为“{model.name}”；名称由a-z、0-9、“_”、“-”和“.”组成",
        )
    if not re.fullmatch(r"[0-9a-f]{64}", model.sha256):
        raise _bad(
            path,
            "has no SHA-256 of 64 hexadecimal digits; `sha256sum FILE` prints it",
            "的sha256不是64位十六进制数；可用sha256sum命令得到",
        )
    if not 0 < model.threshold < 1:
        raise _bad(
            path,
            f"has threshold {model.threshold:g}; it lies between 0 and 1",
            f"的threshold为{model.threshold:g}；应在0与1之间",
        )
    if model.peak and not model.threshold <= model.peak < 1:
        raise _bad(
            path,
            f"has peak {model.peak:g}; it lies between the threshold ({model.threshold:g}) and 1, or is 0",
            f"的peak为{model.peak:g}；应在threshold（{model.threshold:g}）与1之间，或为0",
        )
    if model.multiple_px < 1 or model.batch < 1 or model.tile_px < 1 or model.tile_px % model.multiple_px:
        raise _bad(
            path,
            f"has tile_px {model.tile_px}, multiple_px {model.multiple_px}, batch {model.batch}; all are at "
            "least 1 and tile_px is a multiple of multiple_px",
            f"的tile_px为{model.tile_px}、multiple_px为{model.multiple_px}、batch为{model.batch}；"
            "三者至少为1，且tile_px须为multiple_px的倍数",
        )
    if not 0 <= model.overlap_px <= model.tile_px // 2:
        raise _bad(
            path,
            f"has overlap_px {model.overlap_px}; it lies between 0 and half of tile_px ({model.tile_px})",
            f"的overlap_px为{model.overlap_px}；应在0与tile_px（{model.tile_px}）的一半之间",
        )


def _check_inputs(path: Path, model: ModelFile) -> None:
    dates = sorted(entry.date for entry in model.inputs)
    if dates not in (["after", "before"], ["both"], ["each"]):
        raise _bad(
            path,
            f"has inputs of the dates {', '.join(dates) or 'none'}; give one of before and one of after, "
            "or a single one of both, or of each",
            f"的输入时相为{'、'.join(dates) or '无'}；应为before和after各一个，或单个both，或单个each",
        )
    for entry in model.inputs:
        wrong = [band for band in entry.bands if band not in BANDS]
        if wrong or not entry.bands:
            raise _bad(
                path,
                f"input '{entry.name}' has band '{wrong[0] if wrong else ''}'; bands are {', '.join(BANDS)}",
                f"的输入“{entry.name}”含波段“{wrong[0] if wrong else ''}”；可用波段：{', '.join(BANDS)}",
            )
        for key, values in (("mean", entry.mean), ("std", entry.std)):
            if len(values) not in (1, len(entry.bands)):
                raise _bad(
                    path,
                    f"input '{entry.name}' has {len(values)} values of {key} for {len(entry.bands)} bands; "
                    "give one, or one a band",
                    f"的输入“{entry.name}”有{len(values)}个{key}、{len(entry.bands)}个波段；"
                    "应为一个，或每波段一个",
                )
        if not all(math.isfinite(v) and v > 0 for v in (entry.scale, *entry.std)):
            raise _bad(
                path,
                f"input '{entry.name}' has a scale or std that is not above 0",
                f"的输入“{entry.name}”的scale或std不大于0",
            )


def _check_outputs(path: Path, model: ModelFile) -> None:
    roles = [output.role for output in model.outputs]
    alone = model.inputs[0].date == "each"
    fits = (
        roles == ["building"]
        if alone
        else bool({"change", "classes"} & set(roles)) or ({"building_before", "building_after"} <= set(roles))
    )
    if not fits or len(set(roles)) < len(roles):
        wanted = (
            "exactly one output of role building"
            if alone
            else ("one of role change or classes, or both building_before and building_after, each role once")
        )
        raise _bad(
            path,
            f"has outputs of the roles {', '.join(roles) or 'none'}; with these inputs give {wanted}",
            f"的输出角色为{'、'.join(roles) or '无'}；与所给输入不符，见docs/detection-models.md",
        )
    for output in model.outputs:
        for key, value, known in (
            ("role", output.role, ROLES),
            ("activation", output.activation, ACTIVATIONS),
        ):
            if value not in known:
                raise _bad(
                    path,
                    f"output '{output.name}' has {key} '{value}'; known are {', '.join(known)}",
                    f"的输出“{output.name}”的{key}为“{value}”；可用：{', '.join(known)}",
                )
        _check_classes(path, output)


def _check_classes(path: Path, output: ModelOutput) -> None:
    known = (NO_CHANGE, *sorted(APPEARED | VANISHED), "roof_replaced", "earthworks", "stockpile", "other")
    if output.role == "classes":
        wrong = [name for name in output.classes if name not in known]
        if wrong or NO_CHANGE not in output.classes:
            raise _bad(
                path,
                f"output '{output.name}' has class '{wrong[0] if wrong else 'none'}'; list all channels by "
                f"these names, {NO_CHANGE} among them: {', '.join(known)}",
                f"的输出“{output.name}”的类别为“{wrong[0] if wrong else '无'}”；"
                f"请用下列名称列出全部通道，且须含{NO_CHANGE}：{', '.join(known)}",
            )
    if output.activation != "labels" and any(channel < 0 for channel in output.channels):
        raise _bad(
            path,
            f"output '{output.name}' has channels {list(output.channels)}; they count from 0",
            f"的输出“{output.name}”的channels为{list(output.channels)}；从0起计",
        )


def _gsd(path: Path, value: object) -> tuple[float, float]:
    values: list[Any] = list(value) if isinstance(value, list) else [value, value]
    if len(values) != 2 or not all(
        isinstance(v, int | float) and not isinstance(v, bool) and math.isfinite(v) and v > 0 for v in values
    ):
        raise _bad(
            path,
            f"has gsd_m {value}; give metres a pixel, or a range as [0.3, 0.8]",
            f"的gsd_m为{value}；请给出每像元米数，或范围如[0.3, 0.8]",
        )
    low, high = sorted(float(v) for v in values)
    return low, high


def _fusion(path: Path, table: Any) -> Fusion:  # Any: whatever the file says there
    if not isinstance(table, dict):
        raise _bad(path, "writes fusion otherwise than as [fusion]", "的fusion应写作[fusion]")
    fusion: Fusion = _part(path, "fusion", table, Fusion)
    if problem := fusion.problem():
        raise _bad(path, *problem)
    return fusion


def _list(path: Path, table: Mapping[str, Any], key: str) -> list[dict[str, Any]]:
    entries = table.get(key, [])
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise _bad(path, f"writes {key} otherwise than as [[{key}]]", f"的{key}应写作[[{key}]]")
    return entries


def _part(path: Path, key: str, entry: Mapping[str, Any], kind: type) -> Any:  # Any: the class given
    names = {part.name: part for part in fields(kind)}
    unknown = sorted(set(entry) - set(names))
    if unknown:
        raise _bad(
            path, f"[[{key}]] has an unknown key '{unknown[0]}'", f"的[[{key}]]含有未知的键“{unknown[0]}”"
        )
    values = {name: tuple(value) if isinstance(value, list) else value for name, value in entry.items()}
    try:
        return kind(**{name: _fitting(value, str(names[name].type)) for name, value in values.items()})
    except (TypeError, ValueError) as error:
        raise _bad(path, f"[[{key}]]: {error}", f"的[[{key}]]有误：{error}") from error


def _fitting(value: object, wanted: str) -> object:
    """The value, when it is of the declared type; single values become tuples of one."""
    if wanted.startswith("tuple"):
        inner = wanted[len("tuple[") :].split(",", maxsplit=1)[0]
        return tuple(_fitting(item, inner) for item in (value if isinstance(value, tuple) else (value,)))
    if wanted.startswith("float"):
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise ValueError(f"{value!r} is no number")
        return float(value)
    kind = {"str": str, "int": int}.get(wanted.removesuffix(" | None"), object)
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        raise ValueError(f"{value!r} is no {'text' if kind is str else 'whole number'}")
    return value


def _typed(path: Path, key: str, value: object, kind: type) -> Any:  # Any: of the kind given
    if kind is float and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if not isinstance(value, kind) or isinstance(value, bool):
        raise _bad(path, f"has {key} = {value!r}; it is {kind.__name__}", f"的{key} = {value!r}类型不对")
    return value


def _bad(path: Path, english: str, chinese: str) -> BadModel:
    return BadModel(
        f"model file {path} {english}; docs/detection-models.md explains the keys",
        zh=f"模型文件{path}{chinese}；各键见docs/detection-models.md",
    )
