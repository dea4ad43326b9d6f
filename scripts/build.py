"""The build script: the same as `briefing build`."""

import sys
from importlib import import_module


def main() -> None:
    """Build and leave, or say in one line which package this Python lacks for it."""
    try:
        import_module("briefing.cli.build")  # and with it all that a build needs
        cli = import_module("briefing.cli")
    except ModuleNotFoundError as error:
        package = (error.name or "").partition(".")[0]
        if package == "briefing":
            raise
        cure = "run `make site`, or after it `.venv/bin/python scripts/build.py`"
        sys.stderr.write(f"Error: {sys.executable} lacks the package {package}: {cure}\n")
        sys.exit(3)
    cli.run(["build", *sys.argv[1:]])


if __name__ == "__main__":
    main()
