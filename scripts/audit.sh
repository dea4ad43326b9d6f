#!/bin/sh
# Sets up what `make audit` judges with, if it isn't: the npm packages of audit/package-lock.json, in audit/node_modules.
# Node 18.20 or later, its npm, and a Java (11 or later) have to be there; only setting up needs the network.
set -eu
cd "$(dirname "$0")/.."

made_of=$(cksum audit/package-lock.json)
stamp=audit/node_modules/.made-of

fail() {
    printf '%s\n' "$@" >&2
    exit 3
}

for tool in node npm java; do
    command -v "$tool" >/dev/null || fail "make audit needs $tool (on Debian and Ubuntu: apt install nodejs npm default-jre-headless)"
done
if [ "$(cat "$stamp" 2>/dev/null)" != "$made_of" ]; then
    echo "Setting up audit/node_modules (once; needs the network) …"
    npm ci --prefix audit --ignore-scripts --no-audit --no-fund --loglevel=error ||
        fail "The packages of audit/package-lock.json could not be installed: what npm says stands above."
    echo "$made_of" >"$stamp"
fi
