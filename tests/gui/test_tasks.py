"""The one door to background work."""

from __future__ import annotations

import threading
import time

import pytest
from PySide6.QtCore import QObject

from engine.errors import Cancelled, SmidgenError
from engine.progress import Report, tracked
from gui.tasks import Tasks


@pytest.fixture
def tasks(qapp):
    made = Tasks()
    yield made
    made.close()


def test_a_result_comes_back_on_the_main_thread(tasks, qtbot):
    got = []
    tasks.run(lambda a, b: (a + b, threading.current_thread()), 2, b=3, on_done=lambda r: got.append((r, _thread())))
    qtbot.waitUntil(lambda: bool(got))
    (total, worker), back = got[0]
    assert total == 5
    assert worker is not threading.main_thread()
    assert back is threading.main_thread()


def test_an_error_that_names_itself_is_shown_as_it_is(tasks, qtbot):
    def fail():
        raise SmidgenError("The file is empty.", "Choose another.", "0 bytes")

    with qtbot.waitSignal(tasks.failed) as caught:
        tasks.run(fail, title="Import x.csv")
    error = caught.args[0]
    assert (error.message, error.next_step, error.details) == ("The file is empty.", "Choose another.", "0 bytes")


def test_an_unexpected_error_says_where_and_folds_its_trace(tasks, qtbot, caplog):
    def fail():
        return {}["nothing here"]

    with qtbot.waitSignal(tasks.failed) as caught:
        tasks.run(fail, title="Import x.csv")
    error = caught.args[0]
    assert "Import x.csv" in error.message
    assert "Traceback" not in str(error)
    assert "KeyError: 'nothing here'" in error.details
    assert "smidgen.log" in error.next_step
    assert "KeyError" in caplog.text


def test_whoever_asked_may_take_the_error(tasks, qtbot):
    shown, mine = [], []
    tasks.failed.connect(shown.append)
    tasks.run(_raise, SmidgenError("No."), on_error=mine.append)
    qtbot.waitUntil(lambda: bool(mine))
    assert mine[0].message == "No."
    assert not shown


def test_cancelled_work_stops_and_nobody_hears_of_it(tasks, qtbot):
    heard = []
    started = threading.Event()
    seen = []

    def work(report: Report) -> None:
        for number in tracked(range(10_000), "Counting", report):
            seen.append(number)
            started.set()
            time.sleep(0.01)

    tasks.failed.connect(heard.append)
    task = tasks.run(work, title="Count", cancellable=True, on_done=heard.append, on_error=heard.append)
    assert tasks.active() == [task]
    started.wait(5)
    task.cancel()
    qtbot.waitUntil(lambda: task.is_over)
    assert task.state == "cancelled"
    assert len(seen) < 10_000
    assert not heard
    assert not tasks.active()


def test_progress_arrives_on_the_main_thread_and_the_last_report_always_does(tasks, qtbot):
    got, done = [], []

    def work(report: Report) -> None:
        for _ in tracked(range(5000), "Counting", report):
            pass

    tasks.run(work, on_progress=lambda p: got.append((p.done, _thread())), on_done=done.append)
    qtbot.waitUntil(lambda: bool(done))
    assert got[-1][0] == 5000
    assert {thread for _, thread in got} == {threading.main_thread()}
    assert len(got) < 500, "reports are thinned out before they reach the main thread"


def test_the_database_queue_keeps_its_order(tasks, qtbot):
    order, done = [], []
    for number in range(20):
        tasks.run(order.append, number, queue="database", on_done=done.append)
    qtbot.waitUntil(lambda: len(done) == 20)
    assert order == list(range(20))


def test_nothing_comes_back_to_an_owner_that_is_gone(tasks, qtbot):
    got, go = [], threading.Event()
    owner = QObject()
    task = tasks.run(go.wait, 5, owner=owner, on_done=got.append)
    owner.deleteLater()
    del owner
    qtbot.wait(20)
    go.set()
    qtbot.waitUntil(lambda: task.is_over)
    assert not got


def test_closing_ends_what_runs_and_what_waits(qapp):
    tasks, started, ran = Tasks(), threading.Event(), []

    def endless(report: Report) -> None:
        while True:
            started.set()
            time.sleep(0.01)
            for _ in tracked(range(1), "On and on", report):
                pass

    tasks.run(endless, queue="database", title="On and on")
    tasks.run(ran.append, 1, queue="database")
    started.wait(5)
    tasks.close()
    qapp.processEvents()
    assert not ran
    assert not [t for t in threading.enumerate() if t.name.startswith("smidgen-")]
    assert tasks.run(ran.append, 2).is_over
    assert not ran


def test_cancelled_raised_by_the_work_itself_is_silent_too(tasks, qtbot):
    heard = []
    tasks.failed.connect(heard.append)
    task = tasks.run(_raise, Cancelled("enough"))
    qtbot.waitUntil(lambda: task.is_over)
    assert not heard


def _raise(error):
    raise error


def _thread():
    return threading.current_thread()
