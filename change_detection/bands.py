"""Which band of an image is red, green, blue and near infrared.

Asked in this order: the user, the names of the bands, a sidecar file, GDAL's colour interpretation, and
last the usual order for that number of bands, which is then told as an assumption.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from change_detection.errors import BadParameters, UnusableImage
from change_detection.image import ImageInfo

_PATTERNS = {
    "red": r"(band[_ ]?)?(r|red|红|红波段|band_r)",
    "green": r"(band[_ ]?)?(g|green|绿|绿波段|band_g)",
    "blue": r"(band[_ ]?)?(b|blue|蓝|蓝波段|band_b)",
    "nir": r"(band[_ ]?)?(n|nir|nir1|n1|near[ _-]?infrared|近红外|近红外波段|band_n)",
}
# WorldView-2/3 deliver coastal, blue, green, yellow, red, red edge, NIR1, NIR2.
_EIGHT_BANDS = (5, 3, 2, 7)


@dataclass(frozen=True, slots=True)
class Bands:
    """Band numbers in the order red, green, blue (, near infrared), or one grey band.

    `note` says what had to be assumed.
    """

    numbers: tuple[int, ...]
    note: str | None = None

    @property
    def kind(self) -> int:
        """1 grey, 3 colour, 4 colour and near infrared."""
        return 4 if len(self.numbers) >= 4 else 3 if len(self.numbers) == 3 else 1


def choose_bands(info: ImageInfo, chosen: Sequence[int] | None = None, named: Sequence[str] = ()) -> Bands:
    """The bands of an image to compare.

    Args:
        info: the image.
        chosen: band numbers a user named; they win.
        named: names of the bands from a sidecar file, in order.

    Raises:
        BadParameters: a chosen band is not there.
        UnusableImage: the image has nothing but an alpha band.
    """
    data = [i for i in range(1, info.band_count + 1) if i != info.alpha_band]
    if chosen:
        return Bands(_checked(info, tuple(chosen)))
    if not data:
        raise UnusableImage(
            f"{info.path} has no band but its alpha; use an image with values",
            zh=f"{info.path}除透明波段外没有其他波段；请使用有数值的影像",
        )
    for names in (info.descriptions, tuple(named), info.colours):
        found = _by_name(names, data)
        if found:
            return Bands(found)
    if len(data) < 3:
        return Bands((data[0],))
    if len(data) == 3:
        return Bands(tuple(data))
    usual = _EIGHT_BANDS if len(data) == 8 else (1, 2, 3, 4)
    order = ", ".join(f"{colour} {number}" for colour, number in zip(_PATTERNS, usual, strict=True))
    return Bands(
        tuple(data[number - 1] for number in usual),
        f"{info.path.name}: nothing names its {len(data)} bands; taken as {order}",
    )


def common_kind(one: Bands, other: Bands) -> int:
    """What both have: 1 grey, 3 colour, 4 colour and near infrared."""
    return min(one.kind, other.kind)


def _by_name(names: Sequence[str], data: list[int]) -> tuple[int, ...] | None:
    roles: dict[str, int] = {}
    for number, name in enumerate(names, 1):
        for role, pattern in _PATTERNS.items():
            if number in data and re.fullmatch(pattern, name.strip(), re.IGNORECASE):
                roles.setdefault(role, number)
    colours = [roles.get(role) for role in ("red", "green", "blue")]
    if None in colours:
        return None
    found = [number for number in colours if number]
    # A fourth band that nothing names stands after the colours in every product of four bands.
    rest = [number for number in data if number not in found]
    infrared = roles.get("nir") or (rest[0] if len(data) == 4 else None)
    return (*found, infrared) if infrared else tuple(found)


def _checked(info: ImageInfo, chosen: tuple[int, ...]) -> tuple[int, ...]:
    wrong = [band for band in chosen if not 1 <= band <= info.band_count]
    if wrong:
        raise BadParameters(
            f"{info.path.name} has bands 1…{info.band_count}, not {wrong[0]}; name its bands anew",
            zh=f"{info.path.name}的波段为1…{info.band_count}，没有{wrong[0]}；请重新指定波段",
        )
    return chosen
