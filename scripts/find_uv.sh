#!/bin/sh
# Prints the path of uv, fetching it from the machine's own Python package source into .tools when there is none.
set -eu
cd "$(dirname "$0")/.."
if command -v uv >/dev/null 2>&1; then command -v uv; exit 0; fi
if [ -x .tools/bin/uv ]; then echo "$PWD/.tools/bin/uv"; exit 0; fi
for python in python3 /usr/bin/python3; do
  if "$python" -m pip --version >/dev/null 2>&1; then
    "$python" -m pip install --quiet --disable-pip-version-check --root-user-action=ignore --target .tools 'uv>=0.5' >&2
    echo "$PWD/.tools/bin/uv"; exit 0
  fi
done
if /usr/bin/python3 -m venv .tools/venv >/dev/null 2>&1 || python3 -m venv .tools/venv >/dev/null 2>&1; then
  .tools/venv/bin/python -m pip install --quiet --disable-pip-version-check 'uv>=0.5' >&2
  mkdir -p .tools/bin && ln -sf ../venv/bin/uv .tools/bin/uv
  echo "$PWD/.tools/bin/uv"; exit 0
fi
rm -rf .tools/venv
echo "GridTwin needs uv, or a Python with pip or venv, to set up its environment. On Debian/Ubuntu: sudo apt install python3-venv" >&2
echo "GridTwin 需要 uv，或带 pip/venv 的 Python。Debian/Ubuntu 上请执行：sudo apt install python3-venv" >&2
exit 2
