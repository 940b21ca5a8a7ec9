#!/bin/sh
# Creates or refreshes .venv from a lock file: scripts/bootstrap.sh run|test. Does nothing when it is up to date.
# scripts/bootstrap.sh gas makes .tools/gas instead, where pandapipes (gas and heat) lives with a pandas of its own;
# the test environment has both.
#
# The interpreter is the system's own python3 where it is new enough: QGIS's bindings belong to that one, and
# --system-site-packages lets one process import QGIS beside everything else.
set -eu
cd "$(dirname "$0")/.."
kind=${1:-run}

new_enough() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; }
find_python() {
  for candidate in "${PYTHON:-}" /usr/bin/python3 python3 python3.13 python3.12 python3.11; do
    if [ -n "$candidate" ] && new_enough "$candidate"; then echo "$candidate"; return; fi
  done
  echo "GridTwin needs Python 3.11 or newer; found $(python3 --version 2>&1). Install one and run: make run PYTHON=/path/to/python3" >&2
  echo "GridTwin 需要 Python 3.11 或更高版本。请安装后执行：make run PYTHON=/路径/python3" >&2
  return 2
}
gas_environment() {
  gas_want=$(cksum < requirements/gas.txt)
  if [ -f .tools/gas/.gridtwin ] && [ "$(cat .tools/gas/.gridtwin)" = "$gas_want" ]; then return; fi
  echo "Setting up the environment of gas and heat 正在准备燃气与热力计算环境 …"
  rm -rf .tools/gas
  gas_python=$(find_python) || return
  gas_uv=$(scripts/find_uv.sh) || return
  "$gas_uv" venv --quiet --python "$gas_python" .tools/gas || return
  "$gas_uv" pip install --quiet --python .tools/gas/bin/python --require-hashes -r requirements/gas.txt || return
  printf '%s\n' "$gas_want" > .tools/gas/.gridtwin
}
if [ "$kind" = gas ]; then gas_environment; exit; fi
if [ "$kind" = test ]; then
  gas_environment ||
    echo "pandapipes could not be installed; the tests of gas and heat will be skipped 未能安装 pandapipes，燃气与热力计算的测试将跳过" >&2
fi

lock=requirements/$kind.txt
stamp=.venv/.gridtwin-$kind
want=$(cat "$lock" pyproject.toml | cksum)
# The test environment holds everything the run environment does.
for done in "$stamp" .venv/.gridtwin-test; do
  if [ -f "$done" ] && [ -x .venv/bin/gridtwin ]; then
    name=${done##*-}
    [ "$(cat "$done")" = "$(cat "requirements/$name.txt" pyproject.toml | cksum)" ] && exit 0
  fi
done

python=$(find_python) || exit 2
uv=$(scripts/find_uv.sh)
echo "Setting up the environment ($kind) 正在准备运行环境 …"
if [ ! -x .venv/bin/python ] || ! new_enough .venv/bin/python; then
  rm -rf .venv
  "$uv" venv --quiet --python "$python" --system-site-packages .venv
fi
"$uv" pip install --quiet --python .venv/bin/python --require-hashes -r "$lock"
if [ "$kind" = test ]; then
  # PyTorch, for training only: the CPU build, a twentieth of the one that brings CUDA.
  "$uv" pip install --quiet --python .venv/bin/python --require-hashes -r requirements/train.txt \
    ${PIP_FIND_LINKS:+--find-links "$PIP_FIND_LINKS"} ||
    echo "PyTorch's CPU build was not found (PIP_FIND_LINKS names a folder or page that has it); the tests of training will be skipped 未找到 PyTorch 的 CPU 版（可用 PIP_FIND_LINKS 指定），训练相关测试将跳过" >&2
fi
"$uv" pip install --quiet --python .venv/bin/python --no-deps --no-build-isolation --offline -e .
printf '%s\n' "$want" > "$stamp"
