#!/bin/sh
# The tests of the QGIS plugin in newer releases: tests/qgis/compat.sh [SUITE...]   (default: trixie sid)
# Each suite of Debian is unpacked by debootstrap from the mirror that this machine's apt uses, gets QGIS, and runs
# tests/qgis/plugin there. Prints a table of versions and results; status 1 when a test failed anywhere.
# Root only; about 3 GB a suite below GRIDTWIN_CHROOTS (build/chroots), kept for the next run. The tree is mounted
# read-only. The program `gridtwin` runs in this machine's own environment, as QGIS only talks to it over pipes.
set -eu
cd "$(dirname "$0")/../.."
tree=$PWD
chroots=${GRIDTWIN_CHROOTS:-$tree/build/chroots}
[ "$(id -u)" -eq 0 ] || { echo "Root is needed to unpack another Debian: sudo $0" >&2; exit 2; }
command -v debootstrap >/dev/null || { echo "debootstrap is missing: apt install debootstrap" >&2; exit 2; }
mirror=${GRIDTWIN_MIRROR:-$(apt-get indextargets --format '$(SITE)' 'Identifier: Packages' 'Origin: Debian' | grep -v security | head -n 1)}
[ -n "$mirror" ] || { echo "apt knows no Debian mirror; name one in GRIDTWIN_MIRROR" >&2; exit 2; }
program=$(readlink -f "${GRIDTWIN:-$tree/.venv/bin/gridtwin}")
[ -x "$program" ] || { echo "The program gridtwin makes the sample city; run make env, or name it in GRIDTWIN" >&2; exit 2; }
settings=tests/qgis/plugin/.qgis-settings
packages="python3-qgis qgis-providers postgresql postgresql-postgis fonts-noto-cjk"

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
city=$scratch/city
if [ -n "${GRIDTWIN_TEST_CITY:-}" ]; then cp -r "$GRIDTWIN_TEST_CITY" "$city"; else "$program" demo create "$city" --size small >/dev/null 2>&1; fi

# Mirrors that stand still serve lists past their date: signed as ever, and good enough for tests.
unpack() { # SUITE FOLDER: a Debian with QGIS, made once
  [ ! -f "$2/.gridtwin" ] || [ "$(cat "$2/.gridtwin")" != "$packages" ] || return 0
  [ -f "$2/etc/debian_version" ] || debootstrap --variant=minbase --include=ca-certificates "$1" "$2" "$mirror" >"$scratch/$1.log" 2>&1 || return 1
  unshare --mount sh -eu -c '
    mount -t proc proc "$1/proc"; mount --bind /dev "$1/dev"
    chroot "$1" env DEBIAN_FRONTEND=noninteractive LC_ALL=C sh -c "apt-get $3 update -qq && apt-get install -y -qq --no-install-recommends $2"
  ' install "$2" "$packages" "-o Acquire::Check-Valid-Until=false" >>"$scratch/$1.log" 2>&1 || return 1
  printf '%s\n' "$packages" >"$2/.gridtwin"
}

run_tests() { # SUITE FOLDER: the tests inside; what pytest says goes to SCRATCH/SUITE.log
  minor=$(chroot "$2" python3 -c 'import sys; print("%d.%d" % sys.version_info[:2])')
  rm -rf "$2/opt/pytest"
  "$(scripts/find_uv.sh)" pip install --quiet --target "$2/opt/pytest" --python-version "$minor" --require-hashes -r requirements/qgis.txt
  # The one folder of the tree that pytest-qgis writes: each suite has its own.
  mkdir -p "$2$tree" "$2/machine" "$tree/$settings" "$scratch/settings-$1"
  printf '#!/bin/sh\nexec chroot /machine %s "$@"\n' "$program" >"$2/usr/local/bin/gridtwin"
  chmod 755 "$2/usr/local/bin/gridtwin"
  unshare --mount sh -eu -c '
    inside=$1 tree=$2 scratch=$3 settings=$4 own=$5; shift 5
    mount --bind / "$inside/machine"; mount --bind /proc "$inside/machine/proc"; mount --bind /dev "$inside/machine/dev"
    mount --bind /tmp "$inside/tmp"
    mount -t proc proc "$inside/proc"; mount --bind /dev "$inside/dev"
    mount --bind "$tree" "$inside$tree"; mount -o remount,bind,ro "$inside$tree"
    mount --bind "$own" "$inside$tree/$settings"
    exec chroot "$inside" env -i HOME="$scratch" PATH=/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin LC_ALL=C.UTF-8 \
      QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR="$scratch" GRIDTWIN=/usr/local/bin/gridtwin GRIDTWIN_TEST_CITY="$scratch/city" \
      PYTHONPATH=/opt/pytest PYTHONDONTWRITEBYTECODE=1 \
      sh -c "cd \"$tree\" && exec python3 -m pytest -c tests/qgis/plugin/pytest.ini --confcutdir tests/qgis/plugin tests/qgis/plugin \"\$@\"" pytest "$@"
  ' tests "$2" "$tree" "$scratch" "$settings" "$scratch/settings-$1" ${PYTEST_ARGUMENTS:-} >"$scratch/$1.log" 2>&1
}

status=0
[ $# -gt 0 ] || set -- trixie sid
: >"$scratch/table"
for suite in "$@"; do
  folder=$chroots/chroot-$suite
  mkdir -p "$folder"
  if ! unpack "$suite" "$folder"; then
    tail -n 5 "$scratch/$suite.log" >&2
    printf '%-10s %-10s %-8s %-8s %s\n' "$suite" - - - "cannot be had from $mirror" >>"$scratch/table"
    continue
  fi
  versions=$(chroot "$folder" env QT_QPA_PLATFORM=offscreen python3 -c '
import sys; from qgis.core import Qgis; from qgis.PyQt.QtCore import QT_VERSION_STR
print("%-10s %-8s %d.%d" % (Qgis.QGIS_VERSION.split("-")[0] if hasattr(Qgis, "QGIS_VERSION") else Qgis.version().split("-")[0], QT_VERSION_STR, *sys.version_info[:2]))' 2>/dev/null || echo "- - -")
  failed=0; run_tests "$suite" "$folder" || failed=$?
  cat "$scratch/$suite.log"
  [ "$failed" -eq 0 ] || status=1
  printf '%-10s %s     %s\n' "$suite" "$versions" "$(grep -E "^=+ .*(passed|failed|error)" "$scratch/$suite.log" | tail -n 1 | tr -d =)" >>"$scratch/table"
done
printf '\n%-10s %-10s %-8s %-8s %s\n' Debian QGIS Qt Python tests
cat "$scratch/table"
exit "$status"
