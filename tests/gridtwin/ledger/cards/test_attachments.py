"""Documents and photos: only what they say they are, copied under safe names, watched for loss and change."""

from pathlib import Path

import pytest
from PIL import Image

from gridtwin.ledger.cards import AttachedFile, attach_file, attachments_of
from gridtwin.ledger.cards.attachments import FileState, safe_name
from gridtwin.ledger.errors import BadAttachment, UnknownCard
from gridtwin.store import Workspace
from gridtwin.store.errors import FileMissing
from tests.gridtwin.ledger.cards.conftest import EDIT, Bring, workbook
from tests.gridtwin.ledger.cards.test_checks import ROAD, sheet


def photo(path: Path, taken: str = "2025:07:01 10:20:30") -> Path:
    image = Image.new("RGB", (8, 6), "grey")
    exif = Image.Exif()
    exif.get_ifd(0x8769)[36867] = taken
    image.save(path, exif=exif)
    return path


def test_attach_list_and_watch(bring: Bring, ledger: Workspace, tmp_path: Path) -> None:
    bring(道路=sheet(ROAD))
    file = AttachedFile(photo(tmp_path / "桥 面?.jpg"), title="路面")
    made = attach_file(ledger, "road", "L1", file, edit=EDIT)
    assert (made.kind, made.media_type, made.state, made.is_new) == (
        "photo",
        "image/jpeg",
        FileState.THERE,
        True,
    )
    assert made.path.is_relative_to(ledger.evidence_dir / "cards/road/L1")
    assert made.taken_at is not None
    assert made.taken_at.isoformat() == "2025-07-01T10:20:30+08:00"
    assert not attach_file(ledger, "road", "L1", file, edit=EDIT).is_new
    attach_file(ledger, "road", "L1", AttachedFile(workbook(tmp_path / "t.xlsx", a=[[1]])), edit=EDIT)
    assert [one.kind for one in attachments_of(ledger, "road", "L1")] == ["photo", "document"]
    made.path.write_bytes(b"other")
    assert attachments_of(ledger, "road", "L1")[0].state is FileState.ALTERED
    made.path.unlink()
    assert attachments_of(ledger, "road", "L1")[0].state is FileState.MISSING
    assert attach_file(ledger, "road", "L1", file, edit=EDIT).state is FileState.THERE
    assert ledger.count("attachment") == 2


def test_what_is_not_taken(bring: Bring, ledger: Workspace, tmp_path: Path) -> None:
    bring(道路=sheet(ROAD))
    whole = photo(tmp_path / "whole.jpg").read_bytes()
    files = {
        "a.svg": b"<svg onload='x'/>", "b.html": b"<script>", "c.exe": b"MZ", "d.jpg": b"<html>",
        "e.jpg": b"",
        "f.jpg": whole[: len(whole) // 2], "g.docx": b"PK\x03\x04 no archive", "h.pdf": b"MZ", "i": b"x",
    }  # fmt: skip
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
        with pytest.raises(BadAttachment):
            attach_file(ledger, "road", "L1", AttachedFile(tmp_path / name), edit=EDIT)
    with pytest.raises(FileMissing):
        attach_file(ledger, "road", "L1", AttachedFile(tmp_path / "none.jpg"), edit=EDIT)
    with pytest.raises(UnknownCard):
        attach_file(ledger, "road", "L2", AttachedFile(tmp_path / "whole.jpg"), edit=EDIT)
    with pytest.raises(BadAttachment, match="no kind"):
        attach_file(ledger, "road", "L1", AttachedFile(tmp_path / "whole.jpg", kind="song"), edit=EDIT)
    assert ledger.count("attachment") == 0
    assert not (ledger.evidence_dir / "cards").exists()


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("../../etc/passwd", "passwd"),
        ("..\\x.pdf", "x.pdf"),
        (".hidden", "hidden"),
        ("a\x00b.jpg", "a_b.jpg"),
        ("照片1.jpg", "照片1.jpg"),
    ],
)
def test_safe_names(given: str, kept: str) -> None:
    assert safe_name(given) == kept
    assert len(safe_name("x" * 300 + ".jpg")) == 80
