#!/bin/sh
# Sets up .venv as requirements.lock says, if it isn't. At once done where it is: the stamps say what it was made of.
set -eu
cd "$(dirname "$0")/.."

VENV=.venv
made_of="$PWD ${PYTHON:-} $(cksum requirements.lock)"
installed_as="$(cksum pyproject.toml)"

fail() {
    printf '%s\n' "$@" >&2
    exit 3
}

# Says on one line what is the matter with a Python; nothing where it will do.
fault() {
    "$1" - 2>/dev/null <<'PYTHON' || echo "can't be run"
import sys
version = "%d.%d.%d" % sys.version_info[:3]
if sys.version_info < (3, 11):
    print("is %s, too old" % version)
else:
    try:
        import ensurepip, venv
    except ImportError:
        print("is %s, without venv; on Debian and Ubuntu: apt install python3.%d-venv" % (version, sys.version_info[1]))
PYTHON
}

# Prints the first Python that will do.
find_python() {
    found=""
    for name in ${PYTHON:-python3 python3.14 python3.13 python3.12 python3.11 python}; do
        command -v "$name" >/dev/null 2>&1 || continue
        fault=$(fault "$name")
        if [ -z "$fault" ]; then
            echo "$name"
            return
        fi
        found="$found
  $(command -v "$name") $fault"
    done
    fail "This needs Python 3.11 or later, with venv. Found:${found:-
  none${PYTHON:+ named $PYTHON}}" "Install one (on Debian and Ubuntu: apt install python3 python3-venv), or name one: make PYTHON=/path/to/python3.12 site"
}

stamped() {
    [ "$(cat "$VENV/$1" 2>/dev/null)" = "$2" ]
}

if ! stamped made-of "$made_of" || ! "$VENV/bin/python" -c "" 2>/dev/null; then
    python=$(find_python)
    echo "Setting up $VENV with $("$python" --version) (once; needs the network) …"
    rm -rf "$VENV"
    "$python" -m venv "$VENV" || fail "$python -m venv failed: what it says stands above."
    "$VENV/bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements.lock ||
        fail "The packages of requirements.lock could not be installed: what pip says stands above." \
            "Where it could not connect, connect once and run this again: building and testing then do without the network."
    echo "$made_of" >"$VENV/made-of"
fi

if ! stamped installed-as "$installed_as"; then
    "$VENV/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable . ||
        fail "The project itself could not be installed: what pip says stands above."
    echo "$installed_as" >"$VENV/installed-as"
fi
