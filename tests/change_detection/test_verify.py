"""Evidence that was touched is found out, whatever way it was touched."""

import hashlib
import json
import shutil
import subprocess
from pathlib import Path

import cv2
import numpy as np
import pytest

from change_detection.errors import UnknownPatch
from change_detection.evidence import folder_digest
from change_detection.verify import verify_evidence
from gridtwin.store import create_workspace
from tests.change_detection.runs import NOW, make_ground, place


@pytest.fixture(scope="module")
def stored(tmp_path_factory):
    folder = tmp_path_factory.mktemp("verify")
    ground = make_ground(folder)
    with create_workspace(folder / "city", name="试验", crs=4544, division="620102", now=NOW) as workspace:
        ground.run(workspace, [place(40, 40), place(100, 100)])
        shutil.copytree(workspace.evidence_dir, folder / "copy")
        yield workspace, folder / "copy"


@pytest.fixture
def workspace(stored):
    workspace, copy = stored
    shutil.rmtree(workspace.evidence_dir)
    shutil.copytree(copy, workspace.evidence_dir)
    return workspace


def _folder(workspace) -> Path:
    return workspace.root / workspace.read("change_patch").sort_values("patch_no")["evidence"].iloc[0]


def test_untouched_evidence_is_whole(workspace):
    found = verify_evidence(workspace)
    assert (found.checked, found.broken, found.without_evidence) == (2, (), ())
    assert workspace.read("detection_run")["evidence_sha256"].str.len().tolist() == [64]


def test_the_digest_is_what_sha256sum_prints(workspace):
    folder = _folder(workspace)
    command = "sha256sum * | sha256sum"
    done = subprocess.run(["sh", "-c", command], cwd=folder, capture_output=True, text=True, check=True)
    assert done.stdout.split()[0] == folder_digest(folder)


def _change(folder: Path) -> None:
    (folder / "after.jpg").write_bytes(b"touched")


def _remove(folder: Path) -> None:
    (folder / "before.jpg").unlink()


def _add(folder: Path) -> None:
    (folder / "extra.jpg").write_bytes(b"new")


def _remove_all(folder: Path) -> None:
    shutil.rmtree(folder)


def _exchange(folder: Path) -> None:
    """Another picture, with its checksum put into the list."""
    content = cv2.imencode(".jpg", np.zeros((9, 9, 3), np.uint8))[1].tobytes()
    (folder / "after.jpg").write_bytes(content)
    record = json.loads((folder / "evidence.json").read_text("utf-8"))
    record["sha256"]["after.jpg"] = hashlib.sha256(content).hexdigest()
    (folder / "evidence.json").write_text(json.dumps(record), "utf-8")


def _spoil(folder: Path) -> None:
    (folder / "evidence.json").write_text("{", "utf-8")


def _regrade(folder: Path) -> None:
    text = (folder / "evidence.json").read_text("utf-8")
    (folder / "evidence.json").write_text(text.replace('"grade": "', '"grade": "C'), "utf-8")


@pytest.mark.parametrize(
    ("touch", "name", "message"),
    [
        (_change, "after.jpg", "was changed"),
        (_remove, "before.jpg", "is missing"),
        (_add, "extra.jpg", "was added"),
        (_remove_all, "", "the evidence folder is missing"),
        (_exchange, "evidence.json", "exchanged together"),
        (_spoil, "evidence.json", "cannot be read"),
        (_regrade, "evidence.json", "does not give the digest"),
    ],
)
def test_a_touched_file_is_found_out(workspace, touch, name, message):
    touch(_folder(workspace))
    (broken,) = verify_evidence(workspace).broken
    assert broken.name.endswith(name)
    assert message in broken.en
    assert broken.zh


def test_one_patch_alone_can_be_checked(workspace):
    numbers = sorted(workspace.read("change_patch")["patch_no"])
    _change(_folder(workspace))
    assert len(verify_evidence(workspace, numbers[:1]).broken) == 1
    assert verify_evidence(workspace, numbers[1:]).broken == ()


def test_an_unknown_patch_is_refused(workspace):
    with pytest.raises(UnknownPatch, match="has no patch '620102-x'") as refused:
        verify_evidence(workspace, ["620102-x"])
    assert "620102-x" in refused.value.zh


def test_digests_in_the_database_are_held_against_the_run(workspace):
    row = workspace.read("change_patch", columns=["id", "row_version"], limit=1)[["id", "row_version"]]
    digest = workspace.read("change_patch", where={"id": list(row["id"])})["evidence_sha256"].iloc[0]
    workspace.update("change_patch", row.assign(evidence_sha256="0" * 64), actor="x", now=NOW)
    names = [broken.name for broken in verify_evidence(workspace).broken]
    assert any(name.startswith("detection_run ") for name in names)
    assert any(name.endswith("evidence.json") for name in names)
    again = workspace.read("change_patch", where={"id": list(row["id"])})[["id", "row_version"]]
    workspace.update("change_patch", again.assign(evidence_sha256=digest), actor="x", now=NOW)


def test_a_folder_outside_the_evidence_is_not_followed(workspace):
    row = workspace.read("change_patch").sort_values("patch_no").iloc[[1]]
    change = row[["id", "row_version"]].assign(evidence="../../etc")
    workspace.update("change_patch", change, actor="x", now=NOW)
    assert any("outside" in broken.en for broken in verify_evidence(workspace).broken)
    back = workspace.read("change_patch", where={"id": list(row["id"])})[["id", "row_version"]]
    workspace.update("change_patch", back.assign(evidence=row["evidence"].iloc[0]), actor="x", now=NOW)
