#!/bin/sh
# Prints the path of a Chromium that starts, for the tests that need a browser, and its version to stderr. Installs one
# where there is none; `find` only looks. BRIEFING_CHROMIUM names one to prefer. Nothing is remembered: each run asks the
# browser itself.
set -eu
cd "$(dirname "$0")/.."

NAMES="chromium chromium-browser google-chrome google-chrome-stable microsoft-edge"
START=60      # seconds; a cold disk is slow
DOWNLOAD=300  # seconds
CONNECT=10000 # milliseconds, Playwright's unit: a network that doesn't reach its host fails at once
PACKAGES="fonts-dejavu-core" # letters of the scripts that the pages are in; Chromium brings none

profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT
trap 'exit 130' INT TERM
broken=""

# Runs a command for so many seconds at most, where the system can count them (macOS can't).
within() {
    seconds=$1
    shift
    if command -v timeout >/dev/null 2>&1; then
        timeout -k 5 "$seconds" "$@"
    else
        "$@"
    fi
}

# Only root needs to do without the sandbox: Chromium refuses to start as root with it.
unboxed() {
    [ "$(id -u)" -ne 0 ] || echo "--no-sandbox"
}

starts() {
    # shellcheck disable=SC2046 # no word where there is a sandbox
    within "$START" "$1" --headless --disable-gpu --no-first-run --user-data-dir="$profile" $(unboxed) \
        --dump-dom "data:text/html,<p>started" 2>/dev/null </dev/null | grep -q "<p>started"
}

# Ends the script with the path of a browser, if it starts.
try() {
    [ -n "$1" ] && command -v "$1" >/dev/null 2>&1 || return 0
    path=$(command -v "$1")
    if starts "$path"; then
        echo "$path: $(within "$START" "$path" --version 2>/dev/null)" >&2
        echo "$path"
        exit 0
    fi
    case $broken in *"  $path doesn't start"*) ;; *) broken="$broken
  $path doesn't start" ;; esac
}

try_all() {
    for name in $NAMES; do
        try "$name"
    done
}

# Prints where Playwright keeps its own Chromium; nothing where it has none.
own() {
    [ -x .venv/bin/python ] || return 0
    .venv/bin/python - 2>/dev/null <<'PYTHON' || true
from pathlib import Path
from playwright.sync_api import sync_playwright
with sync_playwright() as playwright:
    path = playwright.chromium.executable_path
    print(path if Path(path).exists() else "")
PYTHON
}

download() {
    [ -x .venv/bin/playwright ] || return 0
    echo "Fetching Playwright's Chromium (once; needs the network) …" >&2
    PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT=$CONNECT within "$DOWNLOAD" .venv/bin/playwright install chromium \
        >/dev/null 2>&1 </dev/null || echo "That could not be fetched." >&2
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo -n "$@"
    fi
}

may_install() {
    command -v apt-get >/dev/null 2>&1 && { [ "$(id -u)" -eq 0 ] || sudo -n true >/dev/null 2>&1; }
}

apt() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=60 "$@" >/dev/null 2>&1 </dev/null
}

# The sandbox is a package of its own on Debian, and none on Ubuntu.
install() {
    may_install || return 0
    echo "Installing Chromium with apt-get (once; needs the network) …" >&2
    apt update || true # one source of several may be out of reach; a fresh machine has no index at all
    for browser in "chromium chromium-sandbox" chromium chromium-browser; do
        # shellcheck disable=SC2086 # packages are words
        ! apt install -y --no-install-recommends $browser $PACKAGES || return 0
    done
    echo "That could not be installed." >&2
}

try "${BRIEFING_CHROMIUM:-}"
try_all
try "$(own)"
if [ "${1:-}" != find ]; then
    download
    try "$(own)"
    install
    try_all
    try "$(own)" # what it lacked to start may have come with the packages
fi

cat >&2 <<SAID
The tests need Chromium, and there is none that starts.${broken:+ Found:$broken}
Install one (on Debian and Ubuntu: apt install chromium) or name one (make test BRIEFING_CHROMIUM=/path/to/chromium), then: sh scripts/browser.sh
SAID
exit 3
