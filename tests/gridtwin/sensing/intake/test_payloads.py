"""Messages by profile: every value becomes a reading or a refusal with its reason."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gridtwin.sensing.intake.payloads import Limits, Reader, clean
from gridtwin.sensing.intake.profiles import load_profiles
from gridtwin.sensing.reading import Reading, Reason

NOW = 1_772_323_200_000
OWN = {
    "lorawan": {
        "topic": "application/{app}/device/{code}/event/up",
        "at": "time",
        "values": {"object.pressure": "GSY{code}", "object.flow": "GSL{code}"},
        "factor": {"object.pressure": 0.001},
    },
    "station": {"topic": "air/#", "rows": "data.items", "code": "id", "values": {"v.0": "{code}"}},
}
USED = ["gridtwin_one", "gridtwin_many"]


def reader(**limits: int) -> Reader:
    return Reader(list(load_profiles(OWN, USED).values()), Limits(**limits))


def read(topic: str, payload: object) -> tuple[list[tuple[str, int | None, float]], list[tuple[str, Reason]]]:
    data = payload if isinstance(payload, bytes) else json.dumps(payload).encode()
    readings, refusals = reader().read(topic, data, NOW)
    return (
        [(one.code, one.at_ms, one.value) for one in readings],
        [(one.code, one.reason) for one in refusals],
    )


@pytest.mark.parametrize(
    ("topic", "payload", "readings"),
    [
        ("gridtwin/v1/JG1", {"at": NOW, "value": 1.5}, [("JG1", NOW, 1.5)]),
        ("gridtwin/v1/JG1", {"value": 2}, [("JG1", None, 2.0)]),
        ("gridtwin/v1/JG1", [{"at": NOW, "value": 1}, {"at": NOW + 1, "value": 2}],
         [("JG1", NOW, 1.0), ("JG1", NOW + 1, 2.0)]),
        ("gridtwin/v1/JG1", b"3.25", [("JG1", None, 3.25)]),
        ("gridtwin/v1", [{"code": "A", "at": NOW, "value": 1}, {"code": "B", "at": NOW, "value": 2}],
         [("A", NOW, 1.0), ("B", NOW, 2.0)]),
        ("gridtwin/v1", {"code": 17, "value": 0}, [("17", None, 0.0)]),
        ("application/3/device/07/event/up", {"time": NOW, "object": {"pressure": 350, "flow": 12}},
         [("GSY07", NOW, 0.35), ("GSL07", NOW, 12.0)]),
        ("application/3/device/07/event/up", {"time": NOW, "object": {"flow": 12}}, [("GSL07", NOW, 12.0)]),
        ("air/north/1", {"data": {"items": [{"id": "KQ1", "v": [35]}]}}, [("KQ1", None, 35.0)]),
    ],
)  # fmt: skip
def test_messages_become_readings(topic: str, payload: object, readings: list[object]) -> None:
    assert read(topic, payload) == (readings, [])


@pytest.mark.parametrize(
    ("topic", "payload", "refused"),
    [
        pytest.param("gridtwin/v1/JG1", b'{"value": 1', [("JG1", Reason.MALFORMED)], id="half a JSON"),
        pytest.param("gridtwin/v1/JG1", b"", [("JG1", Reason.NOT_A_NUMBER)], id="empty"),
        pytest.param("gridtwin/v1/JG1", b"\xff\xfe", [("JG1", Reason.MALFORMED)], id="no text"),
        pytest.param("gridtwin/v1/JG1", {"value": "1.5"}, [("JG1", Reason.NOT_A_NUMBER)], id="a text"),
        pytest.param("gridtwin/v1/JG1", {"value": True}, [("JG1", Reason.NOT_A_NUMBER)], id="true"),
        pytest.param("gridtwin/v1/JG1", {"value": None}, [("JG1", Reason.NOT_A_NUMBER)], id="null"),
        pytest.param("gridtwin/v1/JG1", {"at": NOW}, [("JG1", Reason.NOT_A_NUMBER)], id="no value"),
        pytest.param("gridtwin/v1/JG1", b'{"value": NaN}', [("JG1", Reason.NOT_A_NUMBER)], id="NaN"),
        pytest.param("gridtwin/v1/JG1", b'{"value": -Infinity}', [("JG1", Reason.NOT_A_NUMBER)], id="inf"),
        pytest.param("gridtwin/v1/JG1", b'{"value": 1e999}', [("JG1", Reason.NOT_A_NUMBER)], id="1e999"),
        pytest.param("gridtwin/v1/JG1", b"nan", [("JG1", Reason.NOT_A_NUMBER)], id="plain nan"),
        pytest.param("gridtwin/v1/JG1", {"at": "noon", "value": 1}, [("JG1", Reason.BAD_TIME)], id="time"),
        pytest.param("gridtwin/v1", {"at": NOW, "value": 1}, [("", Reason.MALFORMED)], id="no code"),
        pytest.param("gridtwin/v1", {"code": 81 * "x", "value": 1}, [(80 * "x", Reason.MALFORMED)], id="a"),
        pytest.param("gridtwin/v1", [1, 2], [("", Reason.MALFORMED)] * 2, id="numbers without code"),
        pytest.param("gridtwin/v1", b"[" * 100_000, [("gridtwin/v1", Reason.MALFORMED)], id="nested deep"),
        pytest.param("other/topic", {"value": 1}, [("other/topic", Reason.MALFORMED)], id="no profile"),
        pytest.param("application/3/device/07/event/up", {"object": {}},
                     [("GSY07", Reason.NOT_A_NUMBER)], id="none of the values"),
    ],
)  # fmt: skip
def test_what_cannot_be_stored_is_refused_with_its_reason(
    topic: str, payload: object, refused: list[tuple[str, Reason]]
) -> None:
    assert read(topic, payload) == ([], refused)


def test_good_rows_of_a_message_are_kept_beside_bad_ones() -> None:
    rows = [{"code": "A", "value": 1}, {"code": "B", "value": "x"}, {"code": "C", "value": 3}]
    readings, refused = read("gridtwin/v1", rows)
    assert [code for code, _, _ in readings] == ["A", "C"]
    assert refused == [("B", Reason.NOT_A_NUMBER)]


def test_a_message_that_is_too_large_is_refused_whole() -> None:
    small = reader(message_bytes=100, message_rows=2)
    for payload in (b" " * 101, b'[{"value": 1}, {"value": 2}, {"value": 3}]'):
        readings, refused = small.read("gridtwin/v1/JG1", payload, NOW)
        assert readings == []
        assert [(one.code, one.reason) for one in refused] == [("JG1", Reason.TOO_LARGE)]


def test_what_is_kept_of_a_refused_message_is_short_and_harmless() -> None:
    _, (refused,) = reader().read(
        "gridtwin/v1/JG1", b'{"value": "\\u0000\\u001b[31m' + b"x" * 9000 + b'"}', NOW
    )
    assert len(refused.text) <= 500
    assert refused.text.isprintable()
    assert clean("a\0b\x1b", 10) == "a\ufffdb\ufffd"


KEYS = st.sampled_from(["code", "at", "value"])
DOCUMENTS = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner),
    max_leaves=8,
)


@given(st.binary(max_size=200) | DOCUMENTS.map(lambda document: json.dumps(document).encode()))
def test_whatever_comes_is_a_reading_or_a_refusal(payload: bytes) -> None:
    for topic in ("gridtwin/v1", "gridtwin/v1/JG1"):
        readings, refused = reader().read(topic, payload, NOW)
        assert all(isinstance(one, Reading) and abs(one.value) < float("inf") for one in readings)
        assert readings or refused or json.loads(payload) == []
