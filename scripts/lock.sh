#!/bin/sh
# Writes the lock files: versions and hashes for every supported Python, no addresses of any registry.
set -eu
cd "$(dirname "$0")/.."
uv=$(scripts/find_uv.sh)
compile() { "$uv" pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-header --python-version 3.11 "$@"; }
compile --extra build pyproject.toml -o requirements/run.txt
compile --extra build --extra test --extra points -c requirements/run.txt pyproject.toml -o requirements/test.txt
