"""The journal: what was written is there again, whatever a kill left at its end."""

from dataclasses import replace

import pytest

from change_detection.batch.errors import BatchBusy
from change_detection.batch.journal import Entry, State, open_journal
from tests.change_detection.batch import city

ENTRY = Entry(
    "p1",
    State.RUNNING,
    city.NOW,
    before=("/a.tif", "/b.tif"),
    after="/c.tif",
    reason_zh="已停止",
    facts={"x": 1.5},
)


def test_the_last_word_on_a_pair_counts(tmp_path):
    done = replace(ENTRY, state=State.DONE, run_id="r1", patches=3, duration_s=2.0, megapixels=8.0)
    with open_journal(tmp_path) as journal:
        journal.write(ENTRY)
        journal.write(replace(ENTRY, pair_id="p2"))
        journal.write(done)
    with open_journal(tmp_path) as journal:
        assert journal.get("p1") == done
        assert journal.get("p2") == replace(ENTRY, pair_id="p2")
        assert journal.get("p3") is None
        assert journal.speed() == 4


@pytest.mark.parametrize(
    "torn", [b'{"pair_id": "p2", "sta', b"\x00\x00\x00", b"{}", b'{"state": "dancing"}\n']
)
def test_a_torn_end_is_passed_over_and_written_after(tmp_path, torn):
    with open_journal(tmp_path) as journal:
        journal.write(ENTRY)
    with (tmp_path / "batch" / "journal.jsonl").open("ab") as file:
        file.write(torn)
    with open_journal(tmp_path) as journal:
        assert list(journal.entries) == ["p1"]
        journal.write(replace(ENTRY, pair_id="p3"))
    with open_journal(tmp_path) as journal:
        assert sorted(journal.entries) == ["p1", "p3"]


def test_one_batch_at_a_time(tmp_path):
    with (
        open_journal(tmp_path),
        pytest.raises(BatchBusy, match="another batch") as told,
        open_journal(tmp_path),
    ):
        pass
    assert "另一个" in told.value.zh
    with open_journal(tmp_path):
        pass


def test_without_anything_done_there_is_no_speed(tmp_path):
    with open_journal(tmp_path) as journal:
        journal.write(ENTRY)
        assert journal.speed() is None
