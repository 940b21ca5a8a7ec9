"""Which engines are there, and the one place that imports WNTR."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import warnings
from pathlib import Path
from types import ModuleType

from pipe_network.errors import EngineMissing

GAS_VARIABLE = "GRIDTWIN_GAS_PYTHON"
_GAS_PYTHONS = (".tools/gas/bin/python", ".tools/gas/Scripts/python.exe")
# Debian's matplotlib beside the environment's own: harmless here, nothing draws in three dimensions.
_AXES = "Unable to import Axes3D"


def wntr_toolkit() -> tuple[ModuleType, ModuleType]:
    """WNTR's EPANET toolkit and its reader of binary results.

    Raises:
        EngineMissing: WNTR is not installed.
    """
    if importlib.util.find_spec("wntr") is None:
        raise _missing("EPANET", "wntr")
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message=_AXES, category=UserWarning)
        from wntr.epanet import io, toolkit  # noqa: PLC0415 - heavy, and not in every environment
    return toolkit, io


def check_swmm() -> None:
    """Nothing, if pyswmm is installed.

    Raises:
        EngineMissing: it is not.
    """
    if importlib.util.find_spec("pyswmm") is None:
        raise _missing("SWMM", "pyswmm")


def gas_python() -> Path:
    """The interpreter that has pandapipes: GRIDTWIN_GAS_PYTHON, else `.tools/gas` beside the package.

    Raises:
        EngineMissing: there is none, or the one that is named cannot be used.
    """
    named = os.environ.get(GAS_VARIABLE)
    if named:
        path = Path(named)
        if not path.is_file():
            raise EngineMissing(
                f"{GAS_VARIABLE} names {named}, which does not exist",
                zh=f"环境变量{GAS_VARIABLE}所指的{named}不存在",
            )
        return path
    root = Path(__file__).resolve().parent.parent.parent
    for relative in _GAS_PYTHONS:
        if (root / relative).is_file():
            return root / relative
    raise EngineMissing(
        "gas and heat need pandapipes in an environment of its own, which is not there; run "
        f"scripts/bootstrap.sh gas, or set {GAS_VARIABLE} to a Python that has pandapipes 0.16 or newer",
        zh="燃气与热力计算需要单独环境中的pandapipes，当前没有；请执行scripts/bootstrap.sh gas，"
        f"或将{GAS_VARIABLE}设为装有pandapipes 0.16以上版本的Python",
    )


def child_environment() -> dict[str, str]:
    """The environment of a child process: this package can be imported in it, from any folder."""
    root = str(Path(__file__).resolve().parent.parent.parent)
    path = os.pathsep.join([root, *filter(None, [os.environ.get("PYTHONPATH")])])
    return {**os.environ, "PYTHONPATH": path}


def stop(process: subprocess.Popen[str]) -> None:
    """End a child that is still running, and wait for it."""
    if process.poll() is None:
        process.kill()
    process.wait()


def _missing(engine: str, package: str) -> EngineMissing:
    return EngineMissing(
        f"{engine} needs the Python package {package}; install the extra: pip install 'gridtwin[simulation]'",
        zh=f"{engine}计算需要Python包{package}；请安装附加项：pip install 'gridtwin[simulation]'",
    )
