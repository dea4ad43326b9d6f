"""What all tests share: `--bless`, which writes their expectations anew instead of comparing, and steady examples."""

import pytest
from hypothesis import settings

# The same examples on every machine, however busy it is: a red run means the same to everybody.
settings.register_profile("steady", deadline=None, derandomize=True)
settings.load_profile("steady")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--bless`; a test that has an expectation on disk asks for it."""
    parser.addoption("--bless", action="store_true", help="write expectations anew; read the difference")
