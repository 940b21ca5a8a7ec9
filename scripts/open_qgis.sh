#!/bin/sh
# Opens QGIS with a workspace as a styled project: scripts/open_qgis.sh WORKSPACE
set -eu
cd "$(dirname "$0")/.."
workspace=${1:-demo/lanzhou-small}
command -v qgis >/dev/null 2>&1 || {
  echo "QGIS is not installed. On Debian/Ubuntu: sudo apt install qgis python3-qgis" >&2
  echo "未安装 QGIS。Debian/Ubuntu 上请执行：sudo apt install qgis python3-qgis" >&2
  exit 2
}
python3 scripts/package_plugin.py --stage build/qgis >/dev/null
if [ ! -f "$workspace/gridtwin.qgz" ]; then
  QT_QPA_PLATFORM=offscreen /usr/bin/python3 scripts/make_project.py "$workspace"
fi
export GRIDTWIN="${GRIDTWIN:-$PWD/.venv/bin/gridtwin}" QGIS_PLUGINPATH="$PWD/build/qgis"
exec qgis --nologo --noversioncheck "$workspace/gridtwin.qgz"
