"""Whether a picture's file is whole: told before any work by its structure, and by the decoders as they read.

GDAL passes over much that its decoders complain about, and gives grey or old pixels instead. Here every
complaint about the data of a picture is an error, and checksums that GDAL does not look at (of DEFLATE in
TIFF) are checked. What nothing could notice (JPEG data, which have no checksum, that still decode to
something) stays unnoticed.
"""

from __future__ import annotations

import logging
import re
import struct
import threading
import warnings
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path

import rasterio
from rasterio.enums import Compression, Interleaving
from rasterio.errors import NotGeoreferencedWarning, RasterioError

from change_detection.errors import UnusableImage

_MAX_BLOCKS_CHECKED = 4096
_MOST_INFLATED_BYTES = 1 << 30  # of a file; a second or two
_INFLATED_AT_ONCE = 1 << 22
_PNG_HEAD = 8
_TAIL_BYTES = 1 << 16
_JPEG_END = b"\xff\xd9"
# What libjpeg, libpng, libtiff and OpenJPEG say of broken data; anything else they say is no damage.
_COMPLAINT = re.compile(
    r"jpeg.*(premature|corrupt|extraneous|bogus|bad huffman|unsupported marker|out of order)"
    r"|libpng|crc error|not enough data|decod(e|ing) error|corrupt",
    re.IGNORECASE,
)


class _Complaints(logging.Filter):
    """Keeps what GDAL says of broken data while this thread reads under `reading`."""

    def __init__(self) -> None:
        super().__init__()
        self._here = threading.local()

    def filter(self, record: logging.LogRecord) -> bool:
        """Whether the record goes on to the log: not while somebody listens."""
        heard: list[str] | None = getattr(self._here, "heard", None)
        if heard is None:
            return True
        told = record.getMessage()
        if _COMPLAINT.search(told):
            heard.append(told)
        return False

    @contextmanager
    def listening(self) -> Iterator[list[str]]:
        """What this thread heard meanwhile."""
        before = getattr(self._here, "heard", None)
        heard: list[str] = []
        self._here.heard = heard
        try:
            yield heard
        finally:
            self._here.heard = before


_COMPLAINTS = _Complaints()
# A damaged file is reported by our own error; GDAL's second voice on standard error only confuses.
logging.getLogger("rasterio._env").setLevel(logging.CRITICAL)
logging.getLogger("rasterio._err").addFilter(_COMPLAINTS)


@contextmanager
def reading(path: Path, where: tuple[str, str] = ("its pixels", "像元")) -> Iterator[None]:
    """Pixels of a file are read inside; what cannot be read, or only with a complaint, is refused.

    Args:
        path: the file.
        where: which part of it, in English and Chinese.

    Raises:
        UnusableImage: with the file, the part, the decoder's reason and the way out.
    """
    with _COMPLAINTS.listening() as heard:
        try:
            yield
        except RasterioError as error:
            raise _damaged(path, where, heard[0] if heard else short_reason(error)) from error
    if heard:
        raise _damaged(path, where, heard[0])


def check_whole(data: rasterio.DatasetReader, path: Path) -> None:
    """Refuse a file whose structure shows that a part is missing, before hours are spent on it.

    Raises:
        UnusableImage: a TIFF whose table of blocks points behind its end, or whose DEFLATE blocks (in a file
            of up to 1 GB) have wrong checksums, a PNG whose chunks break off or have wrong checksums, a JPEG
            without its end.
    """
    if not path.is_file():
        return
    if data.driver == "GTiff":
        _check_tiff(data, path)
        stamp = path.stat()
        if data.compression == Compression.deflate and stamp.st_size <= _MOST_INFLATED_BYTES:
            _check_deflated(path, stamp.st_mtime_ns, stamp.st_size)
    elif data.driver == "PNG":
        _check_png(path)
    elif data.driver == "JPEG":
        _check_jpeg(path)


def short_reason(error: Exception) -> str:
    """The first line of what GDAL said."""
    return str(error.__cause__ or error).split("\n")[0]


def _check_tiff(data: rasterio.DatasetReader, path: Path) -> None:
    size = path.stat().st_size
    height, width = data.block_shapes[0]
    rows, cols = -(-data.height // height), -(-data.width // width)
    every = max(1, rows * cols // _MAX_BLOCKS_CHECKED)
    for index in {*range(0, rows * cols, every), rows * cols - 1}:
        row, col = divmod(index, cols)
        found = [
            data.get_tag_item(f"BLOCK_{what}_{col}_{row}", "TIFF", bidx=1) for what in ("OFFSET", "SIZE")
        ]
        if None not in found and sum(map(int, found)) > size:
            raise UnusableImage(
                f"{path} is truncated: it has {size:,} bytes and needs {sum(map(int, found)):,} or more; "
                "copy it again from its source",
                zh=f"{path}不完整：文件为{size:,}字节，至少需要{sum(map(int, found)):,}字节；"
                "请从来源重新复制",
            )


@lru_cache(maxsize=64)
def _check_deflated(path: Path, _modified_ns: int, _size: int) -> None:
    """Once for a file as it is: every block inflates and has its checksum."""
    with path.open("rb") as file, warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        with rasterio.open(path) as data:
            for number, (box, offset, size) in enumerate(_blocks(data)):
                file.seek(offset)
                reason = _fault(file.read(size))
                if reason:
                    left, top, right, bottom = box
                    where = (
                        f"its pixels in columns {left}…{right}, rows {top}…{bottom} (block {number})",
                        f"第{left}…{right}列、第{top}…{bottom}行的像元（第{number}块）",
                    )
                    raise _damaged(path, where, reason)


def _blocks(data: rasterio.DatasetReader) -> Iterator[tuple[tuple[int, int, int, int], int, int]]:
    """Left, top, right, bottom of every block of a TIFF that has data, its place in the file and its size."""
    height, width = data.block_shapes[0]
    bands = 1 if data.interleaving == Interleaving.pixel else data.count
    for band in range(1, bands + 1):
        for row in range(-(-data.height // height)):
            for col in range(-(-data.width // width)):
                offset, size = (
                    data.get_tag_item(f"BLOCK_{what}_{col}_{row}", "TIFF", bidx=band)
                    for what in ("OFFSET", "SIZE")
                )
                if offset and size:
                    left, top = col * width, row * height
                    right, bottom = min(data.width, left + width), min(data.height, top + height)
                    yield (left, top, right, bottom), int(offset), int(size)


def _fault(packed: bytes) -> str:
    """What is wrong with a DEFLATE stream; empty if nothing is."""
    engine = zlib.decompressobj()
    try:
        while packed and not engine.eof:
            engine.decompress(packed, _INFLATED_AT_ONCE)
            packed = engine.unconsumed_tail
    except zlib.error as error:
        return f"DEFLATE: {str(error).partition(': ')[2] or error}"
    return ""


def _check_png(path: Path) -> None:
    """Every chunk is whole and has its checksum, and the last is IEND."""
    with path.open("rb") as file:
        file.seek(_PNG_HEAD)
        while True:
            start = file.tell()
            head = file.read(8)
            if len(head) < 8:
                raise _broken_off(path, start, ("PNG file ends with a chunk IEND", "PNG文件须以IEND块结束"))
            length, kind = struct.unpack(">I4s", head)
            body, checksum = file.read(length), file.read(4)
            if len(checksum) < 4:
                raise _broken_off(path, start, ("PNG file ends with a chunk IEND", "PNG文件须以IEND块结束"))
            if zlib.crc32(kind + body) != int.from_bytes(checksum, "big"):
                name = kind.decode("latin-1")
                raise _damaged(
                    path, (f"its chunk {name} at byte {start:,}", f"第{start:,}字节处的{name}块"), "CRC error"
                )
            if kind == b"IEND":
                return


def _check_jpeg(path: Path) -> None:
    size = path.stat().st_size
    with path.open("rb") as file:
        file.seek(max(0, size - _TAIL_BYTES))
        if _JPEG_END not in file.read():
            raise _broken_off(
                path, size, ("JPEG file ends with the marker FF D9", "JPEG文件须以FF D9标记结束")
            )


def _broken_off(path: Path, at: int, rule: tuple[str, str]) -> UnusableImage:
    return UnusableImage(
        f"{path} is truncated: it breaks off at byte {at:,}, and a {rule[0]}; copy it again from its source",
        zh=f"{path}不完整：在第{at:,}字节处中断，而{rule[1]}；请从来源重新复制",
    )


def _damaged(path: Path, where: tuple[str, str], reason: str) -> UnusableImage:
    return UnusableImage(
        f"{path} is damaged or truncated: {where[0]} cannot be read ({reason}); "
        "copy it again from its source",
        zh=f"{path}已损坏或不完整：{where[1]}无法读取（{reason}）；请从来源重新复制",
    )
