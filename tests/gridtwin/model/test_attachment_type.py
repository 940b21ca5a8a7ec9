"""Which files may be attached: by ending, first bytes, size, and what an archive holds."""

from __future__ import annotations

import os
import re
from pathlib import Path
from zipfile import ZipFile

import pytest

from gridtwin.model.attachment_type import BadFile, attachment_type_of, attachment_types

JPEG = bytes.fromhex("ffd8ffe000104a464946")
MP4 = bytes.fromhex("00000018667479706d703432")
HEIC = bytes.fromhex("000000186674797068656963")


@pytest.mark.parametrize(
    ("name", "content", "media_type", "kind"),
    [
        ("a.JPG", JPEG, "image/jpeg", "photo"),
        ("b.pdf", b"%PDF-1.7", "application/pdf", "document"),
        ("c.mp4", MP4, "video/mp4", "video"),
        ("d.heic", HEIC, "image/heic", "photo"),
        ("e.dwg", b"AC1032", "image/vnd.dwg", "drawing"),
    ],
)
def test_type_by_ending_and_first_bytes(tmp_path: Path, name, content, media_type, kind) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    found = attachment_type_of(file, attachment_types())
    assert (found.name, found.kind) == (media_type, kind)


@pytest.mark.parametrize(
    ("name", "content", "size", "said"),
    [
        ("empty.jpg", b"", 0, "empty.jpg is empty (0 bytes); choose the real file"),
        ("virus.jpg", b"MZ", 2, "virus.jpg is not what its ending says; give the real file"),
        ("run.sh", b"#!", 2, "run.sh is of no type that is taken; the endings are .jpg, .jpeg, .png"),
        ("film.mp4", MP4, 10**9, "film.mp4 has 1,000 MB; such a file may have up to 500 MB: make it smaller"),
        ("letter.docx", b"PK\3\4", 4, "letter.docx is not what its ending says; give the real file"),
    ],
)
def test_refused_with_the_way_out(tmp_path: Path, name, content, size, said) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    os.truncate(file, size)  # what is beyond the content takes no room on the disk
    with pytest.raises(BadFile, match=re.escape(said)) as caught:
        attachment_type_of(file, attachment_types())
    assert caught.value.zh is not None
    assert name in caught.value.zh


@pytest.mark.parametrize(
    ("members", "said"),
    [
        (("xl/workbook.xml",), "is not what its ending says"),
        (("word/document.xml", "word/vbaProject.bin"), "holds macros; save it without them"),
    ],
)
def test_an_archive_holds_what_its_ending_says_and_no_macros(tmp_path: Path, members, said) -> None:
    file = tmp_path / "letter.docx"
    with ZipFile(file, "w") as archive:
        for member in members:
            archive.writestr(member, "")
    with pytest.raises(BadFile, match=said):
        attachment_type_of(file, attachment_types())


def test_only_what_is_asked_for_is_taken(tmp_path: Path) -> None:
    """Photos of telephones are kept, but neither the commands nor a browser can read them."""
    file = tmp_path / "d.heic"
    file.write_bytes(HEIC)
    shown = tuple(each for each in attachment_types() if each.is_shown)
    with pytest.raises(BadFile, match="of no type that is taken"):
        attachment_type_of(file, shown)


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(OSError, match=r"gone\.jpg"):
        attachment_type_of(tmp_path / "gone.jpg", attachment_types())
