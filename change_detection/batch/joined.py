"""Tiles of one day as one image: a GDAL virtual raster that names them; no pixel is copied."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path
from xml.sax.saxutils import escape

from affine import Affine

from change_detection.image import ImageInfo, open_image
from change_detection.record import sha256_of
from gridtwin.store import atomic

_TYPES = {
    "uint8": "Byte",
    "int8": "Int8",
    "uint16": "UInt16",
    "int16": "Int16",
    "uint32": "UInt32",
    "int32": "Int32",
    "float32": "Float32",
    "float64": "Float64",
}


def joined(infos: Sequence[ImageInfo], folder: Path) -> Path:
    """The file that shows all these images as one; the image itself when there is only one.

    The images have the same CRS, pixels, bands and type. Later ones lie on top; ground that none shows is
    transparent. The file holds the checksums of its parts, so its own checksum stands for theirs.
    """
    if len(infos) == 1:
        return infos[0].path
    text = _text(infos)
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"{hashlib.sha256(text.encode()).hexdigest()[:16]}.vrt"
    if not target.exists():
        atomic.write_text(target, text)
    return target


def _text(infos: Sequence[ImageInfo]) -> str:
    pixel = infos[0].transform
    left = min(i.transform.c for i in infos)
    top = max(i.transform.f for i in infos)
    right = max(i.transform.c + i.width * i.transform.a for i in infos)
    bottom = min(i.transform.f + i.height * i.transform.e for i in infos)
    place = Affine(pixel.a, 0, left, 0, pixel.e, top)
    width, height = round((right - left) / pixel.a), round((bottom - top) / pixel.e)
    bands = [b for b in range(1, infos[0].band_count + 1) if b != infos[0].alpha_band]
    crs = infos[0].crs
    parts = [
        f'<VRTDataset rasterXSize="{width}" rasterYSize="{height}">',
        f"<SRS>{escape(crs.to_wkt())}</SRS>" if crs else "",
        f"<GeoTransform>{', '.join(map(repr, place.to_gdal()))}</GeoTransform>",
        '<Metadata domain="SHA256">',
        *(f'<MDI key="{n}">{sha256_of(i.path)}</MDI>' for n, i in enumerate(infos)),
        "</Metadata>",
        *(_band(number, str(band), infos, place) for number, band in enumerate(bands, 1)),
        _band(len(bands) + 1, "mask,1", infos, place),
        "</VRTDataset>",
    ]
    return "\n".join(part for part in parts if part) + "\n"


def _band(number: int, source: str, infos: Sequence[ImageInfo], place: Affine) -> str:
    is_mask = source.startswith("mask")
    kind = "Byte" if is_mask else _TYPES[infos[0].dtype]
    role = "Alpha" if is_mask else _role(infos[0].path, int(source))
    sources = [_source(source, info, place) for info in infos]
    return "\n".join(
        [
            f'<VRTRasterBand dataType="{kind}" band="{number}">',
            f"<ColorInterp>{role}</ColorInterp>",
            *sources,
            "</VRTRasterBand>",
        ]
    )


def _source(band: str, info: ImageInfo, place: Affine) -> str:
    """A source that leaves what it does not show to the images below it."""
    left, top = ~place @ (info.transform.c, info.transform.f)
    skip = "<NODATA>0</NODATA>" if band.startswith("mask") else "<UseMaskBand>true</UseMaskBand>"
    wide, high = info.width * info.transform.a / place.a, info.height * info.transform.e / place.e
    return "\n".join(
        [
            "<ComplexSource>",
            f'<SourceFilename relativeToVRT="0">{escape(str(info.path.absolute()))}</SourceFilename>',
            f"<SourceBand>{band}</SourceBand>",
            f'<SrcRect xOff="0" yOff="0" xSize="{info.width}" ySize="{info.height}"/>',
            f'<DstRect xOff="{left!r}" yOff="{top!r}" xSize="{wide!r}" ySize="{high!r}"/>',
            skip,
            "</ComplexSource>",
        ]
    )


def _role(path: Path, band: int) -> str:
    with open_image(path) as data:
        return str(data.colorinterp[band - 1].name.capitalize())
