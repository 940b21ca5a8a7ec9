"""From stored values to 0 … 255, for both dates of a pair together.

Bytes stay as they are. Other depths are brought to where an ordinary 8-bit orthophoto has its values, so
the same scene gives the same picture in 8 and in 16 bits; both dates get one mapping where they were
stored alike, and a pair of a byte and a deeper image meets on the byte image.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.windows import Window

from change_detection.errors import BlankImage
from change_detection.image import ImageInfo, Pixels, open_image
from change_detection.reading import Raw, stored_values

Floats = NDArray[np.float64]

_QUANTILES = (0.005, 0.5, 0.995)
# Where these quantiles lie in display-ready orthophotos: between NAIP, Joplin and Brazil (45, 205) and the
# Guangzhou scenes thresholds were chosen on (26, 247).
_USUAL_LOW, _USUAL_HIGH = 30.0, 230.0
_FULL_RANGE_SHARE = 0.85
_SAMPLES, _SAMPLE_PX, _KEPT_A_WINDOW = 6, 192, 4096
_LEAST_VALID_SHARE, _LEAST_VALID_PX = 0.01, 65_536


@dataclass(frozen=True, slots=True)
class Tone:
    """shown = stored × gain + offset a band, cut to 0 … 255."""

    gain: tuple[float, ...]
    offset: tuple[float, ...]

    @property
    def is_plain(self) -> bool:
        """Whether stored values are shown as they are."""
        return set(self.gain) == {1.0} and set(self.offset) == {0.0}

    def apply(self, stored: Raw) -> Pixels:
        """(rows, columns, bands) float32 on 0 … 255."""
        values = stored.astype(np.float32)
        if self.is_plain and stored.dtype == np.uint8:
            return values
        values *= np.asarray(self.gain, np.float32)
        values += np.asarray(self.offset, np.float32)
        return np.clip(values, 0, 255, out=values)

    def table(self) -> NDArray[np.float32]:
        """What each of the 256 bytes is shown as, (256, bands)."""
        return self.apply(np.repeat(np.arange(256, dtype=np.uint8)[:, None], len(self.gain), axis=1))


@dataclass(frozen=True, slots=True)
class Values:
    """Quantiles (low, middle, high) of the stored values a band: (3, bands)."""

    info: ImageInfo
    quantiles: Floats

    def contrast(self, tone: Tone) -> float:
        """How far dark and bright lie apart when shown."""
        return float(((self.quantiles[2] - self.quantiles[0]) * np.asarray(tone.gain)).mean())


def sample_values(info: ImageInfo, bands: list[int]) -> Values:
    """Quantiles of an image from windows spread over it; the whole is read only when these show nothing.

    Raises:
        BlankImage: fewer than 1 % valid pixels, or one single value.
        UnusableImage: the file is damaged.
    """
    with open_image(info.path) as data:
        picked, share, good = _pick(data, info, bands, _spread_windows(info))
        if share < _LEAST_VALID_SHARE or np.ptp(picked, axis=0).max() == 0:
            picked, share, good = _pick(data, info, bands, _all_windows(info))
    if share < _LEAST_VALID_SHARE and good < _LEAST_VALID_PX:
        raise BlankImage(
            f"{info.path} has valid values in {share:.1%} of its pixels; use an image with content",
            zh=f"{info.path}只有{share:.1%}的像元有有效值；请使用有内容的影像",
        )
    if np.ptp(picked, axis=0).max() == 0:
        raise BlankImage(
            f"{info.path} has the one value {picked.flat[0]:g} everywhere; use an image with content",
            zh=f"{info.path}处处都是同一个值{picked.flat[0]:g}；请使用有内容的影像",
        )
    return Values(info, np.quantile(picked, _QUANTILES, axis=0))


def joint_tones(one: Values, other: Values) -> tuple[Tone, Tone]:
    """The mappings of the two dates of a pair."""
    bytes_ = [values.info.dtype == "uint8" for values in (one, other)]
    if all(bytes_):
        return _plain(one), _plain(other)
    if bytes_[0]:
        return _plain(one), _onto(other, one)
    if bytes_[1]:
        return _onto(one, other), _plain(other)
    if _stored_alike(one, other):
        both = Values(one.info, np.stack([one.quantiles, other.quantiles]).mean(axis=0))
        top = Values(one.info, np.maximum(one.quantiles, other.quantiles))
        tone = _full_range(top) or _stretched(both)
        return tone, tone
    return _full_range(one) or _stretched(one), _full_range(other) or _stretched(other)


def _plain(values: Values) -> Tone:
    count = values.quantiles.shape[1]
    return Tone((1.0,) * count, (0.0,) * count)


def _onto(deep: Values, shown: Values) -> Tone:
    """The deeper image where the byte image of the same ground has its values."""
    low, high = shown.quantiles[0], shown.quantiles[2]
    if len(low) != deep.quantiles.shape[1]:
        low, high = low.mean(keepdims=True), high.mean(keepdims=True)
    return _full_range(deep) or _linear(deep.quantiles, low, high)


def _stretched(values: Values) -> Tone:
    count = values.quantiles.shape[1]
    return _linear(values.quantiles, np.full(count, _USUAL_LOW), np.full(count, _USUAL_HIGH))


def _linear(quantiles: Floats, low: Floats, high: Floats) -> Tone:
    # One gain keeps the colours; the dark end a band takes the haze away.
    span = np.maximum(quantiles[2] - quantiles[0], 1e-6).mean(keepdims=True)
    gain = ((high - low).mean(keepdims=True) / span).repeat(len(low))
    return Tone(tuple(map(float, gain)), tuple(map(float, low - gain * quantiles[0])))


def _full_range(values: Values) -> Tone | None:
    """The plain division for a picture that fills its bits: an 8-bit one that was only stored deeper."""
    top = float(values.quantiles[2].max())
    if values.quantiles[0].min() < 0:
        return None
    tops = [1.0] if values.info.dtype.startswith("float") else []
    tops += [2.0**bits - 1 for bits in ((values.info.bits,) if values.info.bits else (8, 10, 11, 12, 14, 16))]
    for full in tops:
        if _FULL_RANGE_SHARE * full <= top <= full * 1.001:
            count = values.quantiles.shape[1]
            steps = full if full <= 1 else full + 1
            return Tone((255.0 / steps if full <= 1 else 256.0 / steps,) * count, (0.0,) * count)
    return None


def _stored_alike(one: Values, other: Values) -> bool:
    """Same type, and middle and high values within a factor of 2."""
    if one.info.dtype != other.info.dtype or one.quantiles.shape != other.quantiles.shape:
        return False
    a, b = (np.maximum(values.quantiles[1:], 1e-6) for values in (one, other))
    return bool((np.maximum(a / b, b / a) < 2).all())


def _pick(
    data: rasterio.DatasetReader, info: ImageInfo, bands: list[int], windows: Iterator[Window]
) -> tuple[Floats, float, int]:
    """Some of the valid values, the share of valid pixels, and their number."""
    kept, seen, good = [], 0, 0
    for window in windows:
        pixels, valid = stored_values(data, info, bands, window)
        seen += valid.size
        number = int(valid.sum())
        good += number
        kept.append(pixels[valid][:: max(1, number // _KEPT_A_WINDOW)].astype(np.float64))
    values = np.concatenate(kept)
    return (values if len(values) else np.zeros((1, len(bands)))), good / seen, good


def _spread_windows(info: ImageInfo) -> Iterator[Window]:
    side = _SAMPLE_PX
    for row in _places(info.height):
        for col in _places(info.width):
            yield Window(col, row, min(side, info.width), min(side, info.height))


def _places(length: int) -> list[int]:
    """Where windows along one side begin: no more than it takes to see all of a small one."""
    count = min(_SAMPLES, -(-length // _SAMPLE_PX))
    return [int(place) for place in np.linspace(0, max(0, length - _SAMPLE_PX), count)]


def _all_windows(info: ImageInfo) -> Iterator[Window]:
    for row in range(0, info.height, 1024):
        for col in range(0, info.width, 1024):
            yield Window(col, row, min(1024, info.width - col), min(1024, info.height - row))
