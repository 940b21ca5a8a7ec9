"""Files of attachments: copied by the save, gone with edits that are dropped, refused with a reason."""

from __future__ import annotations

import errno
import hashlib
import os
import re
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import pairwise
from pathlib import Path
from types import SimpleNamespace

import pytest
from qgis.core import QgsFeature, QgsProject, QgsVectorLayer, QgsVectorLayerUtils
from qgis.gui import QgsAttributeDialog, QgsAttributeEditorContext, QgsExternalResourceWidget
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QLabel, QWidget

from qgis_plugin.editing import carrying, copies
from qgis_plugin.editing.guard import Guard
from qgis_plugin.forms.file_notice import FileNotices
from qgis_plugin.workspace import digest, evidence
from qgis_plugin.workspace.layers import find_layer

from .tools_room import ToolsRoom

JPEG = b"\xff\xd8\xff\xe0 a picture"
MP4 = b"\0\0\0\x18ftypmp42"


@pytest.fixture
def desk(opened, tmp_path: Path) -> Iterator[SimpleNamespace]:
    """A guarded workspace, its layer of attachments, and files on a card."""
    room = ToolsRoom(opened)
    guard = Guard(room)
    guard.watch_all()
    card = tmp_path / "card"
    card.mkdir()
    layer = find_layer(opened, "attachment")
    yield SimpleNamespace(room=room, layer=layer, card=card, root=opened.root, workspace=opened)
    guard.unload()
    copies._copied.clear()


def on_card(desk: SimpleNamespace, name: str, content: bytes = JPEG) -> Path:
    path: Path = desk.card / name
    path.write_bytes(content)
    return path


def attach(layer: QgsVectorLayer, path: Path | str) -> QgsFeature:
    """A new row, as a form adds it."""
    fields = layer.fields()
    given = {"host_class": "bridge", "host_id": "bridge-1", "kind": "photo", "path": str(path)}
    made = QgsVectorLayerUtils.createFeature(
        layer, attributes={fields.indexOf(name): value for name, value in given.items()}
    )
    layer.beginEditCommand("as a form does")
    layer.addFeature(made)
    layer.endEditCommand()
    return made


def kept(desk: SimpleNamespace) -> list[str]:
    """Names of the evidence's files, hidden ones too."""
    return sorted(each.name for each in (desk.root / "evidence").rglob("*") if each.is_file())


def name_of(content: bytes, name: str) -> str:
    return f"{hashlib.sha256(content).hexdigest()[:12]}-{name}"


def settle() -> None:
    for _ in range(5):
        QApplication.processEvents()


def stopped_save(desk: SimpleNamespace) -> None:
    """A photo that is copied, and a file that stops the save."""
    assert desk.layer.startEditing()
    attach(desk.layer, on_card(desk, "a.jpg"))
    attach(desk.layer, on_card(desk, "virus.jpg", b"MZ program"))
    assert not desk.layer.commitChanges()
    settle()
    assert kept(desk) == [name_of(JPEG, "a.jpg")]


# Copies go with the edits that they were for.


def test_a_copy_goes_when_the_edits_are_dropped(desk) -> None:
    stopped_save(desk)
    assert desk.layer.rollBack()
    settle()
    assert kept(desk) == []
    assert not (desk.root / "evidence" / "attachments").exists()


def test_a_copy_goes_when_the_project_is_closed(desk) -> None:
    stopped_save(desk)
    QgsProject.instance().clear()
    settle()
    assert kept(desk) == []


def test_after_undo_the_copy_waits_for_redo_and_goes_with_the_next_save(desk) -> None:
    stopped_save(desk)
    stack = desk.layer.undoStack()
    while stack.canUndo():
        stack.undo()
    copies.sweep()
    assert kept(desk) == [name_of(JPEG, "a.jpg")]
    stack.redo()  # the row of the photo comes back
    assert desk.layer.commitChanges(), [each.message_en for each in desk.room.findings.findings]
    settle()
    assert kept(desk) == [name_of(JPEG, "a.jpg")]
    (row,) = [each for each in desk.layer.getFeatures() if each["host_id"] == "bridge-1"]
    assert (desk.root / row["path"]).read_bytes() == JPEG


def test_undone_and_saved_it_goes(desk) -> None:
    stopped_save(desk)
    stack = desk.layer.undoStack()
    while stack.canUndo():
        stack.undo()
    other = b"\xff\xd8\xff another"
    attach(desk.layer, on_card(desk, "b.jpg", other))
    assert desk.layer.commitChanges(), [each.message_en for each in desk.room.findings.findings]
    settle()
    assert kept(desk) == [name_of(other, "b.jpg")]


def test_what_is_saved_or_was_there_before_stays(desk) -> None:
    """Another row may have the same file; one that lies there without a row is nobody's to remove."""
    place = desk.root / "evidence" / "attachments" / "bridge" / "bridge-1"
    place.mkdir(parents=True)
    (place / name_of(JPEG, "a.jpg")).write_bytes(JPEG)
    (place / "loose.jpg").write_bytes(JPEG)
    stopped_save_with = on_card(desk, "c.jpg", b"\xff\xd8\xff third")
    assert desk.layer.startEditing()
    attach(desk.layer, stopped_save_with)
    assert desk.layer.commitChanges(stopEditing=False)
    attach(desk.layer, on_card(desk, "a.jpg"))
    attach(desk.layer, on_card(desk, "virus.jpg", b"MZ program"))
    assert not desk.layer.commitChanges()
    assert desk.layer.rollBack()
    settle()
    saved = name_of(b"\xff\xd8\xff third", "c.jpg")
    assert kept(desk) == sorted([name_of(JPEG, "a.jpg"), "loose.jpg", saved])


def test_a_file_that_somebody_elses_row_names_stays(desk) -> None:
    stopped_save(desk)
    path = f"evidence/attachments/bridge/bridge-1/{name_of(JPEG, 'a.jpg')}"
    with closing(sqlite3.connect(desk.workspace.database)) as link, link:
        link.execute(
            "INSERT INTO attachment (id, row_version, host_class, host_id, kind, path, media_type, sha256)"
            " VALUES ('x', 1, 'bridge', 'bridge-1', 'photo', ?, 'image/jpeg', ?)",
            (path, hashlib.sha256(JPEG).hexdigest()),
        )
    assert desk.layer.rollBack()
    settle()
    assert kept(desk) == [name_of(JPEG, "a.jpg")]


def test_nothing_goes_while_the_store_does_not_answer(desk, monkeypatch) -> None:
    stopped_save(desk)
    monkeypatch.setattr(copies, "why_unreachable", lambda _: "no route to host")
    assert desk.layer.rollBack()
    settle()
    assert kept(desk) == [name_of(JPEG, "a.jpg")]
    monkeypatch.undo()
    assert [each.name for each in copies.sweep()] == [name_of(JPEG, "a.jpg")]
    assert kept(desk) == []


# Copying.


@pytest.fixture
def slow(monkeypatch) -> None:
    """A card of 10 kB a second: a block of 1 kB takes 0.1 s."""

    def blocks(file: Path, step: evidence.Step | None = None) -> Iterator[bytes]:
        with file.open("rb") as stream:
            while block := stream.read(1000):
                time.sleep(0.1)
                yield block
                if step is not None:
                    step(len(block))

    monkeypatch.setattr(digest, "blocks", blocks)


def in_dialog(call: Callable[[carrying.CarryDialog], None], after_ms: int) -> None:
    def look() -> None:
        shown = QApplication.activeModalWidget()
        if isinstance(shown, carrying.CarryDialog):
            call(shown)

    QTimer.singleShot(after_ms, look)


def test_a_slow_file_shows_how_far_it_is_and_the_window_goes_on(desk, slow) -> None:
    video = on_card(desk, "film.mp4", MP4 + bytes(20_000 - len(MP4)))
    seen, beats = [], [time.perf_counter()]
    timer = QTimer()
    timer.timeout.connect(lambda: beats.append(time.perf_counter()))
    timer.start(10)
    for after_ms in (600, 1400):
        in_dialog(lambda dialog: seen.append((dialog.bar.value(), dialog.said.toolTip())), after_ms)
    assert desk.layer.startEditing()
    attach(desk.layer, video)
    assert desk.layer.commitChanges(), [each.message_en for each in desk.room.findings.findings]
    timer.stop()
    assert kept(desk) == [name_of(video.read_bytes(), "film.mp4")]
    assert len(seen) == 2
    assert 0 < seen[0][0] < seen[1][0] < 1000
    assert seen[0][1] == "film.mp4: 0 of 0 MB"
    assert max(later - before for before, later in pairwise(beats)) < 1.0


def test_a_copy_that_ends_before_its_dialog_is_shown_is_no_endless_one(desk) -> None:
    """The dialog is made while the last block is written: it closes by itself."""
    work = carrying._Work(desk.workspace, [])
    dialog = carrying.CarryDialog(desk.room.window, work)  # of a thread that is over
    guard = QTimer(dialog)
    guard.timeout.connect(lambda: dialog.done(0))
    guard.start(5000)
    assert dialog.exec() == 1


def test_cancelled_nothing_is_saved_and_no_half_file_stays(desk, slow) -> None:
    assert desk.layer.startEditing()
    attach(desk.layer, on_card(desk, "small.jpg", JPEG))
    attach(desk.layer, on_card(desk, "film.mp4", MP4 + bytes(60_000)))
    in_dialog(lambda dialog: dialog.halt.click(), 900)
    assert not desk.layer.commitChanges()
    settle()
    assert "the copying of files was cancelled" in desk.room.warned[-1]
    assert not any(each.endswith(".partial") for each in kept(desk))
    assert len(desk.layer.editBuffer().addedFeatures()) == 2
    assert not [each for each in desk.layer.dataProvider().getFeatures() if each["host_id"] == "bridge-1"]
    assert desk.layer.rollBack()
    settle()
    assert kept(desk) == []  # of the first one, which was copied whole, too


def test_a_copy_that_fails_is_told_and_leaves_nothing(desk, monkeypatch) -> None:
    def blocks(file: Path, step: evidence.Step | None = None) -> Iterator[bytes]:
        yield file.read_bytes()[:4]
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(digest, "blocks", blocks)
    assert desk.layer.startEditing()
    attach(desk.layer, on_card(desk, "a.jpg"))
    assert not desk.layer.commitChanges()
    (found,) = desk.room.findings.findings
    assert "cannot copy" in found.message_en
    assert "No space left on device; check the card, your rights and the free space" in found.message_en
    assert "磁盘空间不足" in found.message_zh
    assert not (desk.root / "evidence" / "attachments").exists()
    monkeypatch.undo()
    assert desk.layer.commitChanges()
    assert kept(desk) == [name_of(JPEG, "a.jpg")]


def test_what_a_killed_program_left_goes_after_a_day(tmp_path: Path) -> None:
    file = tmp_path / "a.jpg"
    file.write_bytes(JPEG)
    place = tmp_path / "evidence" / "photos"
    place.mkdir(parents=True)
    for name, age_s in ((".old.partial", 90_000), (".new.partial", 60)):
        (place / name).write_bytes(b"half")
        os.utime(place / name, (time.time() - age_s,) * 2)
    copy = evidence.copied(tmp_path, file, "photos")
    assert sorted(each.name for each in place.iterdir()) == [".new.partial", copy.name]
    assert copy.read_bytes() == JPEG


def test_a_file_is_read_once_and_a_changed_one_again(tmp_path: Path, monkeypatch) -> None:
    file = tmp_path / "a.jpg"
    file.write_bytes(JPEG)
    copy = evidence.copied(tmp_path, file, "photos")
    with monkeypatch.context() as patched:
        patched.setattr(digest, "blocks", lambda *_: pytest.fail("read again"))
        assert evidence.copied(tmp_path, file, "photos") == copy
        assert evidence.sha256(copy) == hashlib.sha256(JPEG).hexdigest()
    file.write_bytes(JPEG + b"!")
    assert evidence.copied(tmp_path, file, "photos").name == name_of(JPEG + b"!", "a.jpg")


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("empty.jpg", b"", "empty.jpg is empty (0 bytes); choose the real file"),
        ("virus.jpg", b"MZ", "is not what its ending says"),
        ("run.sh", b"#!", "is of no type that is taken"),
        ("film.mp4", None, "film.mp4 has 1,000 MB; such a file may have up to 500 MB: make it smaller"),
    ],
)
def test_what_is_not_taken_says_why(tmp_path: Path, name: str, content: bytes | None, said: str) -> None:
    file = tmp_path / name
    file.write_bytes(MP4 if content is None else content)
    if content is None:
        os.truncate(file, 1_000_000_000)  # takes no room on the disk
    with pytest.raises(evidence.BadFile, match=re.escape(said)) as caught:
        evidence.kind_of(file)
    assert name in caught.value.zh


# The form.


def dialog_of(layer: QgsVectorLayer, row: QgsFeature) -> QgsAttributeDialog:
    owns_row, shows_buttons = False, True
    return QgsAttributeDialog(layer, row, owns_row, None, shows_buttons, QgsAttributeEditorContext())


@pytest.fixture
def form(desk) -> Iterator[SimpleNamespace]:
    notices, layer = FileNotices(), desk.layer
    assert layer.startEditing()
    row = QgsVectorLayerUtils.createFeature(
        layer, attributes={layer.fields().indexOf("host_class"): "bridge"}
    )
    dialog = dialog_of(layer, row)
    dialog.show()
    notices.look(dialog)
    found = [
        sip.cast(each, QgsExternalResourceWidget)
        for each in dialog.findChildren(QWidget)
        if each.metaObject().className() == "QgsExternalResourceWidget"
    ]
    yield SimpleNamespace(dialog=dialog, file=found[0].fileWidget(), notices=notices)
    dialog.hide()
    dialog.deleteLater()
    layer.rollBack()


def told(form: SimpleNamespace) -> str:
    (label,) = form.dialog.findChildren(QLabel, "gridtwin_file_notice")
    label._timer.timeout.emit()  # the path has rested
    return label.text() if label.isVisibleTo(form.dialog) else ""


def test_the_form_says_at_once_why_a_file_is_not_taken(desk, form) -> None:
    assert told(form) == ""
    form.file.setFilePath(str(on_card(desk, "virus.jpg", b"MZ program")))
    assert told(form) == "virus.jpg is not what its ending says; give the real file"
    form.file.setFilePath(str(desk.card / "gone.jpg"))
    assert "gone.jpg cannot be read: No such file or directory" in told(form)
    form.file.setFilePath(str(on_card(desk, "good.jpg")))
    assert told(form) == ""
    form.notices.look(form.file)  # no second line in a form that has one
    assert len(form.dialog.findChildren(QLabel, "gridtwin_file_notice")) == 1


def test_the_form_does_not_read_a_video(desk, form, monkeypatch) -> None:
    """Its checksum is reckoned while it is copied; here it would hold the window."""
    monkeypatch.setattr(digest, "blocks", lambda *_: pytest.fail("the file was read"))
    form.file.setFilePath(str(on_card(desk, "film.mp4", MP4 + bytes(5_000_000))))
    assert told(form) == ""


def test_forms_of_other_layers_have_no_such_line(desk, opened) -> None:
    notices, layer = FileNotices(), find_layer(opened, "bridge")
    dialog = dialog_of(layer, next(layer.getFeatures()))
    dialog.show()
    notices.look(dialog)
    notices.look(None)
    assert dialog.findChildren(QLabel, "gridtwin_file_notice") == []
    dialog.hide()
    dialog.deleteLater()
