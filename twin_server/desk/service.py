"""The desk of one running server: queue, table of reasons, rules, the store of claims and audit."""

from __future__ import annotations

from functools import cached_property
from threading import Lock

from change_detection.rules import ScreeningRules, screening_rules
from twin_server.access.service import Access
from twin_server.access.store import AccessStore
from twin_server.city import City
from twin_server.desk.deciding import Bench
from twin_server.desk.queue import Queue
from twin_server.desk.review_table import ReviewTable, review_table
from twin_server.desk.store import DeskStore


class ReviewDesk:
    """What the routes of the desk share."""

    def __init__(self, city: City) -> None:
        self.city = city
        self.queue = Queue(city)
        self._stores: dict[int, tuple[AccessStore, DeskStore]] = {}
        self._lock = Lock()

    @cached_property
    def table(self) -> ReviewTable:
        """Verdicts and reasons, those of the workspace first."""
        return review_table(self.city.workspace.root)

    @cached_property
    def rules(self) -> ScreeningRules:
        """How patches are compared with permits."""
        return screening_rules()

    def store(self, access: Access | None) -> DeskStore | None:
        """Claims, assignments and audit; None in the demo, where nobody signs in."""
        if access is None or access.is_demo:
            return None
        with self._lock:
            kept = self._stores.get(id(access.store))
            if kept is None or kept[0] is not access.store:
                kept = (access.store, DeskStore(access.store))
                self._stores = {id(access.store): kept}
            return kept[1]

    def bench(self, store: DeskStore) -> Bench:
        """For deciding."""
        return Bench(self.city, store, self.table)
