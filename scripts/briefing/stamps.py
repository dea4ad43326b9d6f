"""How a file stands: its stat as a stamp, which differs where somebody may have touched the file.

Size, times and inode together stand for a file's bytes as they do for git. A file that is written after it was looked
at, within one tick of its file system's clock, keeps its stamp all the same: git calls it racily clean, and a stamp
whose times are not older than the look by TICK tells nothing. A build that has nothing to do loads this, and hardly
anything else.
"""

import os

Stamp = tuple[int, int, int, int]  # size, times of modification and of change in nanoseconds, inode

TICK = 2_000_000_000  # nanoseconds: of the coarsest clock that a file system may have


def stamp(found: os.stat_result) -> Stamp:
    """Return what tells a touched file."""
    return found.st_size, found.st_mtime_ns, found.st_ctime_ns, found.st_ino
