"""The build script: the same as `briefing build`."""

import sys

from briefing.cli import main

if __name__ == "__main__":
    sys.exit(main(["build", *sys.argv[1:]]))
