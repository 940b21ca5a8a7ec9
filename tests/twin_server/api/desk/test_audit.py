from __future__ import annotations

import csv
import io

from tests.twin_server.api.desk.conftest import Client
from twin_server.access.store import chain


def test_the_audit_as_a_file(client: Client) -> None:
    made = client.decide("confirmed", note="=HYPERLINK(1)").json()
    chief = client.as_("chief")
    answer = chief.get("/desk/audit")
    (row,) = csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig")))
    assert (row["actor"], row["hash"], row["previous"]) == ("wang", made["hash"], chain.FIRST)
    assert row["note"] == "'=HYPERLINK(1)"
    told = chief.get("/desk/audit?format=json").json()
    assert told["head"] == {"number": 1, "hash": made["hash"]}
    assert told["entries"][0]["detail"]["note"] == "=HYPERLINK(1)"
    assert chief.get("/desk/audit?format=xml").status_code == 400


def test_the_chain_is_checked(client: Client) -> None:
    made = client.decide("confirmed").json()
    chief = client.as_("chief")
    told = chief.get(f"/desk/audit/verify?entry={made['hash']}").json()
    assert (told["breaks"], told["has_entry"], told["entries"]) == ([], True, 1)
    assert not chief.get("/desk/audit/verify?entry=ff").json()["has_entry"]


def test_only_administrators_read_it(client: Client) -> None:
    for name in ("guest", "wang", "zhao"):
        assert client.as_(name).get("/desk/audit").status_code == 403
        assert client.as_(name).get("/desk/audit/verify").status_code == 403
