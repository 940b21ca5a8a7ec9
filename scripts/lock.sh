#!/bin/sh
# Writes the lock files: versions and hashes for every supported Python, no addresses of any registry.
set -eu
cd "$(dirname "$0")/.."
uv=$(scripts/find_uv.sh)
compile() { "$uv" pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-header --python-version 3.11 "$@"; }
compile --extra build pyproject.toml -o requirements/run.txt
compile --extra build --extra test --extra points --extra cluster --extra simulation -c requirements/run.txt pyproject.toml -o requirements/test.txt
# Gas and heat run in an environment of their own: pandapipes needs pandas below 3.
compile requirements/gas.in -o requirements/gas.txt
# The tests of the QGIS plugin run in QGIS's own Python.
compile requirements/qgis.in -o requirements/qgis.txt
# PyTorch's CPU build is not on PyPI; PIP_FIND_LINKS names a folder or page that has its wheel.
echo 'torch==2.13.0' | "$uv" pip compile --quiet --generate-hashes --no-emit-index-url --no-header --python-version 3.11 \
  --python-platform x86_64-manylinux_2_28 ${PIP_FIND_LINKS:+--find-links "$PIP_FIND_LINKS"} \
  -c requirements/test.txt - -o requirements/train.txt
