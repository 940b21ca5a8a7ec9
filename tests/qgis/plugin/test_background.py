"""Work in a task: progress, cancel, failure, and calls back into the window's thread."""

import threading
import time
from pathlib import Path

import pytest
from qgis.core import QgsGeometry, QgsRectangle
from qgis.PyQt.QtWidgets import QApplication

from gridtwin.errors import GridTwinError
from qgis_plugin import background, compat
from qgis_plugin.tools.field_package.make import Order, make
from qgis_plugin.tools.field_return.compare import compare
from qgis_plugin.workspace.layers import find_layer


def run(call, *, cancel_at: str = "") -> list:
    """How a task ended: [done | failed | stopped, value], and the steps that it told."""
    background.install()
    ended: list = []
    steps: list = []
    work = background.Work(
        "test",
        call,
        done=lambda result: ended.append(("done", result, threading.current_thread())),
        failed=lambda error: ended.append(("failed", error, threading.current_thread())),
        stopped=lambda: ended.append(("stopped", None, threading.current_thread())),
    )
    work.told.connect(steps.append)
    if cancel_at:
        work.told.connect(lambda text: work.cancel() if text == cancel_at else None)
    background.start(work)
    end = time.monotonic() + 60
    while not ended and time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.002)
    assert ended, "the task did not end"
    assert ended[0][2] is threading.main_thread()
    return [*ended[0][:2], steps]


def test_work_is_done_elsewhere_and_told_here(qgis_new_project) -> None:
    def call(step):
        step("one", 0.5)
        asked = background.in_window_thread(threading.current_thread)
        return threading.current_thread(), asked

    how, (there, here), steps = run(call)
    assert (how, steps) == ("done", ["one"])
    assert there is not threading.main_thread()
    assert here is threading.main_thread()


def test_errors_and_cancel_come_back(qgis_new_project) -> None:
    def wrong(step):
        background.in_window_thread(lambda: (_ for _ in ()).throw(GridTwinError("no", zh="不行")))

    how, error, _ = run(wrong)
    assert (how, error.zh) == ("failed", "不行")

    def endless(step):
        while True:
            step("again")
            time.sleep(0.01)

    assert run(endless, cancel_at="again")[0] == "stopped"

    def defect(step):
        raise ZeroDivisionError

    how, error, _ = run(defect)
    assert (how, str(error)) == ("failed", "ZeroDivisionError: ")


def test_who_waits_for_a_program_holds_no_thread_of_qgis(qgis_new_project) -> None:
    """As many as QGIS has threads wait; another task runs, and the pool is as it was afterwards."""
    pool, answered, kept = compat.task_threads(), threading.Event(), []
    most, active = pool.maxThreadCount(), pool.activeThreadCount()

    def asks(step):
        with background.waiting():
            assert answered.wait(60)

    ends: list[object] = []
    for _ in range(most):
        work = background.Work("asks", asks, done=ends.append, failed=ends.append)
        kept.append(background.start(work))
    end = time.monotonic() + 30
    while pool.activeThreadCount() > active or any(each.status() != each.Running for each in kept):
        assert time.monotonic() < end
        QApplication.processEvents()
    assert run(lambda step: "here")[:2] == ["done", "here"]
    assert ends == []
    answered.set()
    while len(ends) < most:
        assert time.monotonic() < end
        QApplication.processEvents()
    assert ends == [None] * most
    assert (pool.maxThreadCount(), pool.activeThreadCount()) == (most, active)


def test_a_package_is_made_and_compared_in_tasks(opened, tmp_path: Path) -> None:
    box = find_layer(opened, "component").extent()
    area = QgsGeometry.fromRect(QgsRectangle.fromCenterAndSize(box.center(), 200, 200))
    order = Order(area, ("component",), ("unit_grid",))
    how, made, steps = run(lambda step: make(opened, order, tmp_path / "field", step))
    assert how == "done", made
    assert made.rows["component"] > 5
    assert len(steps) > 7
    assert not any(step in {"component", "unit_grid"} for step in steps)  # titles, not names
    how, found, _ = run(lambda step: compare(opened, tmp_path / "field", step))
    assert (how, found.changes) == ("done", [])
    assert found.unchanged >= made.rows["component"]
    assert run(lambda step: make(opened, order, tmp_path / "no", step), cancel_at=steps[2])[0] == "stopped"
    assert [each.name for each in tmp_path.iterdir() if "no" in each.name] == []


@pytest.mark.parametrize(
    ("make_it", "said"),
    [
        (lambda folder: folder.write_text("x"), "is a file"),
        (lambda folder: (folder.mkdir(), (folder / "workspace.toml").touch()), "is a workspace already"),
        (lambda folder: (folder.mkdir(), (folder / "x").touch()), "is not empty"),
        (lambda folder: None, None),
    ],
)
def test_a_folder_that_takes_no_new_workspace_says_why(tmp_path: Path, make_it, said) -> None:
    from qgis_plugin.workspace.place import why_no_address, why_no_new_workspace

    folder = tmp_path / "new"
    make_it(folder)
    found = why_no_new_workspace(folder)
    assert found is None if said is None else said in found
    assert "no whole path" in why_no_new_workspace(Path("somewhere"))
    assert why_no_address("postgresql://a@b/c?schema=d") is None
    assert "no address" in why_no_address("mysql://x")
