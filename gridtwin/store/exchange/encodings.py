"""Which encoding text is in: what a file claims is believed only if its bytes agree."""

from __future__ import annotations

import codecs
from pathlib import Path

from gridtwin.errors import UsageError

_HEADING_BYTES = 10
_UTF8, _CHINESE = "utf-8", "gb18030"  # GB 18030 reads GBK and GB 2312 too
# Language driver of dBase files (byte 29) that stands for a code page we meet.
_DRIVERS = {0x4D: "gb18030", 0x7A: "gb18030", 0x4F: "big5", 0x78: "big5"}


class Note(str):
    """A remark in English that has its Chinese with it."""

    zh: str

    def __new__(cls, en: str, zh: str) -> Note:
        """The remark in both languages."""
        made = super().__new__(cls, en)
        made.zh = zh
        return made


def of_text(data: bytes, name: str) -> str:
    """Encoding of a text file.

    Raises:
        UsageError: it is neither UTF-8 nor GB 18030.
    """
    for mark, encoding in (
        (codecs.BOM_UTF8, "utf-8-sig"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if data.startswith(mark):
            return encoding
    for encoding in (_UTF8, _CHINESE):
        if _decodes(data, encoding):
            return encoding
    raise UsageError(
        f"{name} is neither UTF-8 nor GB 18030 (GBK) text; name its encoding with --encoding",
        zh=f"{name}既不是UTF-8也不是GB 18030（GBK）文本；请用--encoding指定编码",
    )


def of_shapefile(path: Path) -> tuple[str, Note | None]:
    """Encoding of a Shapefile's texts, and a note when that is not what its .cpg file says.

    Raises:
        UsageError: no encoding that we know fits.
    """
    claimed = _claimed(path)
    table = path.with_suffix(".dbf")
    if not table.is_file():
        table = path.with_suffix(".DBF")
    if not table.is_file():
        return claimed or _UTF8, None
    data = table.read_bytes()
    texts = _texts(data)
    found = _fitting(texts, claimed or _DRIVERS.get(data[29]))
    if found is None:
        raise UsageError(
            f"the texts of {table.name} fit no known encoding; name it with --encoding",
            zh=f"{table.name}中的文字不符合任何已知编码；请用--encoding指定编码",
        )
    if claimed is not None and codecs.lookup(found) != codecs.lookup(claimed):
        name = path.with_suffix(".cpg").name
        return found, Note(
            f"{name} says {claimed}, but the texts are {found}", f"{name}注明{claimed}，但文字实为{found}"
        )
    return found, None


def cut_headings(path: Path, encoding: str) -> Note | None:
    """A note that names the headings of a Shapefile that its ten bytes may have cut off; None without any.

    A character that the tenth byte parts is left out.
    """
    table = path.with_suffix(".dbf")
    if not table.is_file():
        table = path.with_suffix(".DBF")
    if not table.is_file():
        return None
    with table.open("rb") as stream:
        head = stream.read(32)
        head += stream.read(max(int.from_bytes(head[8:10], "little") - 32, 0))
    names = [head[start : start + 11].split(b"\0")[0] for start in range(32, len(head) - 31, 32)]
    full = [name for name in names if len(name) == _HEADING_BYTES and not name.isascii()]
    if not full:
        return None
    shown = [name.decode(encoding, errors="ignore") for name in full]
    return Note(
        "a Shapefile has ten bytes for a heading; these fill them and may be cut off: "
        f"{', '.join(shown)}; see to the fields that they are given to",
        f"Shapefile的列名最长10字节，下列列名可能被截断：{'、'.join(shown)}；请核对其对应字段",
    )


def _claimed(path: Path) -> str | None:
    for suffix in (".cpg", ".CPG"):
        file = path.with_suffix(suffix)
        if file.is_file():
            name = file.read_text("ascii", errors="replace").strip().lower()
            name = {
                "936": _CHINESE,
                "cp936": _CHINESE,
                "gbk": _CHINESE,
                "gb2312": _CHINESE,
                "65001": _UTF8,
            }.get(name, name)
            try:
                return codecs.lookup(name).name
            except LookupError:
                return None
    return None


def _fitting(texts: bytes, claimed: str | None) -> str | None:
    if texts.isascii():
        return claimed or _UTF8
    # Text in another encoding hardly ever happens to be UTF-8 throughout, so UTF-8 comes before the claim.
    for encoding in (_UTF8, claimed, _CHINESE):
        if encoding is not None and encoding != "iso8859-1" and _decodes(texts, encoding):
            return encoding
    return claimed if claimed == "iso8859-1" else None


def _decodes(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _texts(data: bytes) -> bytes:
    """The text fields of a dBase file, one after the other, without last characters that were cut off."""
    count = int.from_bytes(data[4:8], "little")
    header, length = int.from_bytes(data[8:10], "little"), int.from_bytes(data[10:12], "little")
    fields, at = [], 1
    for start in range(32, header - 1, 32):
        if data[start] == 0x0D:
            break
        width = data[start + 16]
        if data[start + 11 : start + 12] == b"C":
            fields.append((at, at + width))
        at += width
    found = []
    for row in range(min(count, 100_000)):
        base = header + row * length
        found += [data[base + left : base + right].rstrip(b" \0") for left, right in fields]
    return b"\n".join(
        _whole(text, right - left) for text, (left, right) in zip(found, fields * count, strict=False)
    )


def _whole(text: bytes, width: int) -> bytes:
    """UTF-8 text that fills its field may end within a character."""
    if len(text) < width or text.isascii():
        return text
    for cut in range(1, 4):
        if _decodes(text[:-cut], _UTF8) and text[-cut] & 0xC0 == 0xC0:
            return text[:-cut]
    return text
