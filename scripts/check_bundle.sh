#!/bin/sh
# Rebuilds the scene's bundle from its sources and lock file and compares it with the committed one.
# Exit status: 0 the same, 1 stale, 77 no Node or no packages here.
set -eu
cd "$(dirname "$0")/../twin_server/scene/frontend"
command -v npm >/dev/null 2>&1 || { echo "npm is not installed: the bundle cannot be checked"; exit 77; }
if [ ! -d node_modules ]; then
    npm ci --no-audit --no-fund --ignore-scripts >/dev/null 2>&1 || {
        echo "npm ci failed (no network?): the bundle cannot be checked"
        exit 77
    }
fi
npm run --silent check
node build.mjs --check
