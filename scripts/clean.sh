#!/bin/sh
# Removes what was built and set up, and nothing that somebody wrote: of content/ only what the manifest lists.
set -eu
cd "$(dirname "$0")/.."

if [ -f content/.briefing.json ]; then
    if [ -x .venv/bin/python ]; then
        .venv/bin/python -c 'from pathlib import Path; from briefing.write import write; write(Path("content"), {})'
        rm -f content/.briefing.json
    else
        echo "The generated pages in content/ stay, for without .venv nothing can tell them apart: make site clean removes them."
    fi
fi
rm -rf screenshots audit/node_modules .venv .briefing site .mypy_cache .ruff_cache .pytest_cache .hypothesis build scripts/*.egg-info
find scripts tests -name __pycache__ -type d -prune -exec rm -rf {} +
