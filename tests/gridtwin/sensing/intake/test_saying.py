"""What fails again and again is told once, then each minute, and when it is over."""

from __future__ import annotations

import logging

import pytest

from gridtwin.sensing.intake.saying import Complaints

LOG = logging.getLogger("gridtwin.test_saying")


class Watch:
    """Seconds that a test sets."""

    now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
def complaints(watch: Watch, caplog: pytest.LogCaptureFixture) -> Complaints:
    caplog.set_level(logging.INFO, LOG.name)
    return Complaints(LOG, watch)


def test_two_works_of_one_outage(
    complaints: Complaints, watch: Watch, caplog: pytest.LogCaptureFixture
) -> None:
    gone = OSError("the server is away")
    for second in range(150):
        watch.now = 100.0 + second
        complaints.failed("tick", gone, is_known=True)
        complaints.failed("maintain", gone, is_known=True)
    assert not complaints.worked("tick"), "the other one still fails"
    watch.now = 251.0
    assert complaints.worked("maintain")
    assert caplog.messages == [
        "tick failed: the server is away",
        "tick failed: the server is away (for 60 s)",
        "tick failed: the server is away (for 120 s)",
        "maintain works again, after 151 s",
    ]


def test_what_is_not_tried_any_more_holds_up_nothing(complaints: Complaints, watch: Watch) -> None:
    complaints.failed("maintain", OSError("x"), is_known=True)
    watch.now += 61
    assert complaints.worked("tick")
    assert not complaints.worked("tick"), "said once"


def test_another_trouble_is_told_at_once_and_an_unforeseen_one_with_its_place(
    complaints: Complaints, caplog: pytest.LogCaptureFixture
) -> None:
    complaints.failed("tick", OSError("away"), is_known=True)
    complaints.failed("tick", ZeroDivisionError(), is_known=False)
    assert [(one.levelname, one.getMessage()) for one in caplog.records] == [
        ("WARNING", "tick failed: away"),
        ("ERROR", "tick failed: ZeroDivisionError"),
    ]
    assert caplog.records[1].exc_info is not None


def test_what_fails_and_works_by_turns_fills_no_log(
    complaints: Complaints, watch: Watch, caplog: pytest.LogCaptureFixture
) -> None:
    for _ in range(40):
        complaints.failed("tick", OSError("full"), is_known=True)
        complaints.worked("tick")
        watch.now += 1
    assert len(caplog.messages) == 2
