#!/bin/sh
# Runs tests/qgis/plugin in QGIS's own Python (Debian: /usr/bin/python3), in an environment that adds pytest-qgis:
# scripts/test_qgis.sh [PYTEST ARGUMENTS]. Says that it skips where QGIS is missing.
set -eu
cd "$(dirname "$0")/.."
python=${QGIS_PYTHON:-/usr/bin/python3}
"$python" -c 'import qgis.core' >/dev/null 2>&1 || {
  echo "The Python bindings of QGIS are not installed (apt install python3-qgis): the tests of the plugin are skipped"
  exit 0
}
stamp=.tools/qgis/.gridtwin
want=$(cksum < requirements/qgis.txt)
if [ ! -f "$stamp" ] || [ "$(cat "$stamp")" != "$want" ]; then
  rm -rf .tools/qgis
  uv=$(scripts/find_uv.sh)
  "$uv" venv --quiet --python "$python" --system-site-packages .tools/qgis
  "$uv" pip install --quiet --python .tools/qgis/bin/python --require-hashes -r requirements/qgis.txt
  printf '%s\n' "$want" > "$stamp"
fi
runtime=$(mktemp -d)
trap 'rm -rf "$runtime"' EXIT
XDG_RUNTIME_DIR=$runtime QT_QPA_PLATFORM=offscreen .tools/qgis/bin/python -m pytest \
  -c tests/qgis/plugin/pytest.ini --confcutdir tests/qgis/plugin -n auto --dist loadfile tests/qgis/plugin "$@"
