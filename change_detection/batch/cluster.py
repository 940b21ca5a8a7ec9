"""Tasks on a running Dask cluster. Its workers see the workspace and the images under the same paths."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Executor, Future
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import uuid4

from change_detection.batch.errors import ClusterUnusable
from change_detection.batch.task import SceneTask, TaskResult, run_task

Client = Any  # distributed's own, which ships no types

_CONNECT_S = 10


class DaskCluster:
    """A cluster behind a scheduler's address. A worker that dies is replaced by another by the scheduler."""

    tries_again = False
    splits = True

    def __init__(self, address: str, *, shared: Path) -> None:
        """Connect, and check that every worker reads and writes `shared`.

        Raises:
            ClusterUnusable: no distributed, no scheduler, no worker, or a worker without the folder.
        """
        self._client = _connect(address)
        try:
            self.slots = _check_workers(self._client, address, shared)
        except BaseException:
            self._client.close()
            raise
        self.label = f"Dask cluster {address}, threads: {self.slots}"
        self.label_zh = f"Dask集群{address}，{self.slots}个线程"
        self._executor: Any = self._client.get_executor(pure=False)  # Any: distributed's own executor

    def submit(self, task: SceneTask) -> Future[TaskResult]:
        """Start a task on a worker."""
        future: Future[TaskResult] = self._executor.submit(run_task, task)
        return future

    def check(self) -> None:
        """Raises ClusterUnusable when the scheduler is gone."""
        if self._client.status != "running":
            raise ClusterUnusable(
                "the connection to the Dask scheduler was lost; start it again and repeat the command: "
                "what is done stays done",
                zh="与Dask调度器的连接已断开；请重新启动调度器后再次执行同一命令：已完成的不会重做",
            )

    def close(self, *, at_once: bool) -> None:
        """Leave the cluster; its workers stay. Tasks at work stop at their next tile (see SceneTask.stop)."""
        if at_once:
            self._executor.shutdown(wait=False, cancel_futures=True)
        self._client.close()


@contextmanager
def tile_executor() -> Iterator[Executor]:
    """On a worker: an executor over the whole cluster; the task that asks gives its own place free."""
    import distributed  # noqa: PLC0415 - the extra `cluster`

    connect: Any = distributed.worker_client
    with connect() as client:
        yield client.get_executor(pure=False)


def _connect(address: str) -> Client:
    try:
        import distributed  # noqa: PLC0415 - the extra `cluster`
    except ImportError as error:
        raise ClusterUnusable(
            "Dask is not installed; install it with pip install 'gridtwin[cluster]', "
            "or leave --scheduler out",
            zh="未安装Dask；请用pip install 'gridtwin[cluster]'安装，或去掉--scheduler",
        ) from error
    try:
        connect: Any = distributed.Client
        return connect(address, timeout=_CONNECT_S, set_as_default=False)
    except (OSError, TimeoutError, ValueError) as error:
        raise ClusterUnusable(
            f"no Dask scheduler answers at {address} ({str(error) or type(error).__name__}); "
            "start one with `dask scheduler`, or leave --scheduler out",
            zh=f"{address}没有Dask调度器应答；请用dask scheduler启动，或去掉--scheduler",
        ) from error


def _check_workers(client: Client, address: str, shared: Path) -> int:
    """Threads of all workers."""
    threads = sum(client.nthreads().values())
    if not threads:
        raise ClusterUnusable(
            f"the scheduler at {address} has no workers; start some with `dask worker {address}`",
            zh=f"调度器{address}没有工作进程；请用dask worker {address}启动",
        )
    token = shared / f".seen-{uuid4().hex}"
    token.touch()
    try:
        answers = client.run(_sees, str(token), on_error="return")
    finally:
        token.unlink(missing_ok=True)
    blind = [f"{worker} ({answer})" for worker, answer in answers.items() if answer is not True]
    if blind:
        raise ClusterUnusable(
            f"worker {blind[0]} cannot use {shared}; workers need GridTwin installed and the images and the "
            "workspace under the same paths",
            zh=f"工作进程{blind[0]}无法使用{shared}；各工作进程须安装GridTwin，并以相同路径访问影像和工作区",
        )
    return int(threads)


def _sees(token: str) -> bool:
    """Run on a worker: whether it sees the file and may write beside it."""
    from change_detection.batch import task  # noqa: F401, PLC0415 - is GridTwin there

    path = Path(token)
    with path.open("a"):
        return path.is_file()
