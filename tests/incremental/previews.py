"""A `mkdocs serve` and its reader: a browser that asks as MkDocs's own script does, and counts what the server does."""

import re
from pathlib import Path

from tests.doors.previews import Preview

_RELOAD = re.compile(r"livereload\((\d+), (\d+)\);\s*</script>")


class Served(Preview):
    """A preview of a project that may be large, and its reader."""

    patience = answered = 300.0  # ends a test that hangs

    def page(self, path: str) -> tuple[int, str]:
        """Return status and text of a page without the script that MkDocs adds."""
        status, text = self.get(path)
        return status, re.sub(r"<script>\s*var livereload.*?</script>", "", text, flags=re.DOTALL)

    def seen(self, path: str, text: str) -> None:
        """Wait as an open page does: it asks what is new and loads itself again, until it shows a text."""
        self.until(lambda: self._shows(path, text))

    def _shows(self, path: str, text: str) -> bool:
        """Return whether a page shows a text; where it doesn't, wait until the server tells that there is news."""
        page = self.get(path)[1]
        if text in page:
            return True
        ((epoch, request),) = _RELOAD.findall(page)
        self.get(f"livereload/{epoch}/{request}")
        return False

    def memory(self) -> int:
        """Return the bytes that the server and the processes it has started hold in memory."""
        return sum(map(_resident, _family(self._process.pid)))


def _family(pid: int) -> list[int]:
    tasks = Path(f"/proc/{pid}/task")
    children = [int(child) for task in tasks.iterdir() for child in (task / "children").read_text().split()]
    return [pid, *(each for child in children for each in _family(child))]


def _resident(pid: int) -> int:
    (line,) = [each for each in Path(f"/proc/{pid}/status").read_text().splitlines() if each.startswith("VmRSS")]
    return int(line.split()[1]) * 1024
