"""What is known about how an image was taken: from a file beside it, or from its own tags.

Read are DigitalGlobe/Maxar .IMD and .XML, the .xml of GF, ZY and similar Chinese satellites, STAC items
(.json) and GDAL's tags. A sidecar that cannot be read is named in `problems`; nothing fails for it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from change_detection.image import open_image

_CHINA = ZoneInfo("Asia/Shanghai")  # times without a zone in products sold in China
_LARGEST_SIDECAR = 16_000_000
# Multispectral cameras of these satellites deliver their four bands in this order.
_BLUE_FIRST = re.compile(r"(GF|ZY|HJ|CB|SV|BJ|JL|TH|GJ)[-_ ]?\w*", re.IGNORECASE)
_BLUE_FIRST_BANDS = ("blue", "green", "red", "nir")
_IMD_BANDS = {"C": "coastal", "B": "blue", "G": "green", "Y": "yellow", "R": "red", "RE": "rededge"}
_IMD_BANDS |= {"N": "nir", "N1": "nir", "N2": "nir2", "P": "pan"}


@dataclass(frozen=True, slots=True)
class ImageMetadata:
    """How and when an image was taken, as far as anything says so; `cloud_share` is 0 … 1.

    `sources` names the files that were used, `problems` those that could not be.
    """

    acquired: datetime | None = None
    sun_azimuth_deg: float | None = None
    sun_elevation_deg: float | None = None
    cloud_share: float | None = None
    gsd_m: float | None = None
    bands: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()


def read_metadata(image: Path) -> ImageMetadata:
    """What the files beside an image and its own tags say; the first to say something wins.

    Raises:
        ImageMissing, UnusableImage: the image itself.
    """
    known = ImageMetadata()
    for sidecar, parse in _sidecars(image):
        try:
            if sidecar.stat().st_size > _LARGEST_SIDECAR:
                raise ValueError("too large")
            found = parse(sidecar.read_text("utf-8", errors="replace"), image)
        except (ValueError, KeyError, TypeError, AttributeError, OSError) as error:
            known = replace(known, problems=(*known.problems, f"{sidecar.name}: {error}"))
            continue
        if found != ImageMetadata():
            known = _merged(known, replace(found, sources=(sidecar.name,)))
    return _merged(known, _tags(image))


def _sidecars(image: Path) -> list[tuple[Path, Callable[[str, Path], ImageMetadata]]]:
    """Files beside the image that may speak of it, those that know most first."""
    found: list[tuple[Path, Callable[[str, Path], ImageMetadata]]] = []
    parsers = {".json": _stac, ".imd": _imd, ".xml": _xml}
    if not image.parent.is_dir():
        return found
    for suffix, parse in parsers.items():
        for name in (image.stem, image.name):
            for ending in (suffix, suffix.upper()):
                path = image.parent / (name + ending)
                if path.is_file() and path not in [known for known, _ in found]:
                    found.append((path, parse))
    return found


def _merged(known: ImageMetadata, more: ImageMetadata) -> ImageMetadata:
    keep = {
        name: getattr(known, name) if getattr(known, name) not in (None, ()) else getattr(more, name)
        for name in ("acquired", "sun_azimuth_deg", "sun_elevation_deg", "cloud_share", "gsd_m", "bands")
    }
    return ImageMetadata(**keep, sources=(*known.sources, *more.sources), problems=known.problems)


def _tags(image: Path) -> ImageMetadata:
    with open_image(image) as data:
        plain, imagery = data.tags(), data.tags(ns="IMAGERY")
    cloud = _number(imagery.get("CLOUDCOVER"))
    found = ImageMetadata(
        acquired=_time(imagery.get("ACQUISITIONDATETIME")) or _time(plain.get("TIFFTAG_DATETIME")),
        cloud_share=cloud / 100 if cloud is not None and 0 <= cloud <= 100 else None,
    )
    return found if found == ImageMetadata() else replace(found, sources=(image.name,))


def _imd(text: str, image: Path) -> ImageMetadata:
    values = dict(re.findall(r"^\s*(\w+)\s*=\s*\"?([^;\"\n]*)\"?;?\s*$", text, re.MULTILINE))
    groups = re.findall(r"BEGIN_GROUP\s*=\s*BAND_(\w+)", text)
    return _maxar({key.lower(): value for key, value in values.items()}, groups)


def _xml(text: str, image: Path) -> ImageMetadata:
    """Leaves of an XML file by tag name; only flat values are needed, so no document is built."""
    if "<" not in text:
        raise ValueError("is not XML")
    leaves = re.findall(r"<(?:\w+:)?(\w+)[^<>]*>([^<>]+)</", text)
    values: dict[str, str] = {}
    for tag, value in leaves:
        values.setdefault(tag.lower(), value.strip())
    if "firstlinetime" in values or "meansunel" in values:
        return _maxar(values, re.findall(r"<BAND_(\w+)>", text))
    zenith = _number(_first(values, "solarzenith", "sunzenith"))
    elevation = _number(_first(values, "sunelevation", "sunaltitude", "solaraltitude", "solarelevation"))
    satellite = _first(values, "satelliteid", "satellite", "satellitename") or ""
    listed = [part for part in re.split(r"[,;\s]+", values.get("bands", "")) if part]
    is_blue_first = bool(_BLUE_FIRST.fullmatch(satellite)) and len(listed) in (0, 4)
    return ImageMetadata(
        acquired=_time(
            _first(
                values,
                "centertime",
                "imagingtime",
                "acquisitiontime",
                "starttime",
                "scenedate",
                "receivetime",
            )
        ),
        sun_azimuth_deg=_number(_first(values, "solarazimuth", "sunazimuth")),
        sun_elevation_deg=elevation if elevation is not None or zenith is None else 90 - zenith,
        cloud_share=_share(_first(values, "cloudpercent", "cloudcover", "cloudcoverpercentage")),
        gsd_m=_number(_first(values, "imagegsd", "pixelspacing", "groundresolution", "gsd")),
        bands=_BLUE_FIRST_BANDS if is_blue_first else (),
    )


def _maxar(values: Mapping[str, str], groups: list[str]) -> ImageMetadata:
    cloud = _number(values.get("cloudcover"))  # 0 … 1; -999 says it was not assessed
    return ImageMetadata(
        acquired=_time(_first(values, "firstlinetime", "tlctime", "earliestacqtime")),
        sun_azimuth_deg=_number(_first(values, "meansunaz", "sunaz")),
        sun_elevation_deg=_number(_first(values, "meansunel", "sunel")),
        cloud_share=cloud if cloud is not None and 0 <= cloud <= 1 else None,
        gsd_m=_number(_first(values, "meanproductgsd", "productgsd", "meancollectedgsd", "collectedgsd")),
        bands=tuple(_IMD_BANDS.get(group, group.lower()) for group in groups),
    )


def _stac(text: str, image: Path) -> ImageMetadata:
    item = json.loads(text)
    if not isinstance(item, dict) or item.get("type") != "Feature" or "properties" not in item:
        raise ValueError("is not a STAC item")
    facts = item["properties"]
    files = [a for a in item.get("assets", {}).values() if Path(str(a.get("href"))).name == image.name]
    merged = {**facts, **(files[0] if files else {})}
    return ImageMetadata(
        acquired=_time(facts.get("datetime") or facts.get("start_datetime")),
        sun_azimuth_deg=_number(facts.get("view:sun_azimuth")),
        sun_elevation_deg=_number(facts.get("view:sun_elevation")),
        cloud_share=_share(facts.get("eo:cloud_cover")),
        gsd_m=_number(merged.get("gsd")),
        bands=tuple(
            str(band.get("eo:common_name") or band.get("common_name") or band.get("name") or "")
            for band in merged.get("bands") or merged.get("eo:bands") or ()
        ),
    )


def _first(values: Mapping[str, str], *names: str) -> str | None:
    return next((values[name] for name in names if values.get(name)), None)


def _number(text: Any) -> float | None:  # Any: JSON numbers and text from XML
    try:
        return None if text is None else float(text)
    except ValueError:
        return None


def _share(text: Any) -> float | None:  # Any: see _number
    percent = _number(text)
    return percent / 100 if percent is not None and 0 <= percent <= 100 else None


def _time(text: str | None) -> datetime | None:
    """The moment written in one of the usual ways; China's time when no zone is named."""
    if not text:
        return None
    found = re.match(r"(\d{4})[-:/.]?(\d{2})[-:/.]?(\d{2})(?:[T ](\d{2}):?(\d{2}):?(\d{2}))?", text.strip())
    if not found:
        return None
    zone = re.search(r"(Z|[+-]\d{2}:?\d{2})\s*$", text.strip())
    day = "-".join(found.groups()[:3])
    clock = ":".join(part or "00" for part in found.groups()[3:])
    try:
        moment = datetime.fromisoformat(f"{day}T{clock}{zone.group(1) if zone and found[4] else ''}")
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=_CHINA)
