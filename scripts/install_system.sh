#!/bin/sh
# Installs what the tests need beside Python packages (requirements/debian.txt) when run as root on Debian or Ubuntu;
# otherwise says what is missing, and which tests will say that they skip.
set -eu
cd "$(dirname "$0")/.."
command -v dpkg-query >/dev/null 2>&1 || { echo "Not Debian or Ubuntu: install what requirements/debian.txt names by hand; tests skip what is missing."; exit 0; }
wanted=$(sed -e 's/#.*//' -e '/^ *$/d' requirements/debian.txt)
missing=""
for package in $wanted; do
  [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing="$missing $package"
done
[ -n "$missing" ] || exit 0
if [ "$(id -u)" -ne 0 ]; then
  echo "Not root, so these packages are not installed and the tests that need them say that they skip:$missing"
  echo "To have them all: sudo apt install$missing"
  exit 0
fi
apt-get update -qq
there=""
for package in $missing; do
  if apt-cache show "$package" >/dev/null 2>&1; then there="$there $package"
  else echo "This release has no package $package; the tests that need it say that they skip."; fi
done
missing=$there
[ -n "$missing" ] || exit 0
echo "Installing$missing"
DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
