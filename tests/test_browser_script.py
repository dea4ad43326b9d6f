"""scripts/browser.sh: which browser it finds, what it installs, and what it says where it can do neither."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.browser import conftest
from tests.doors.commands import ROOT

# What the script needs of a system, and no browser.
TOOLS = ("cat", "dirname", "env", "grep", "id", "mktemp", "rm", "sh", "timeout")
STARTS = """case "$*" in *--version*) echo "Chromium 1.2.3" ;; *) echo "<p>started" ;; esac"""
USER = "echo 1000"
# Installs a Chromium beside itself once it knows of packages; only a run with root's rights may.
APT = f"""
[ -n "$ROOT" ] || exit 100
case "$*" in
*update*) touch "$0.index" ;;
*chromium-sandbox*) exit 100 ;;
*install*chromium*) [ -e "$0.index" ] && cat >"$(dirname "$0")/chromium" <<'SH' && chmod +x "$(dirname "$0")/chromium"
#!/bin/sh
{STARTS}
SH
;;
esac
"""
SUDO = 'shift; export ROOT=1; exec "$@"'


def machine(folder: Path, **commands: str) -> Path:
    """Lay the script into a folder whose `bin` is all that there is of a system: TOOLS, and `commands` (- is _)."""
    (folder / "scripts").mkdir()
    (folder / "bin").mkdir()
    shutil.copy(ROOT / "scripts" / "browser.sh", folder / "scripts")
    for name in (*TOOLS, "touch", "chmod", "true"):
        if name not in commands:
            (folder / "bin" / name).symlink_to(shutil.which(name) or name)
    for name, script in commands.items():
        path = folder / "bin" / name.replace("_", "-")
        path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        path.chmod(0o755)
    return folder


def browser(folder: Path, *args: str, **env: str) -> subprocess.CompletedProcess[str]:
    """Run the script there."""
    return subprocess.run(  # noqa: S603 - the project's own script
        [shutil.which("sh") or "sh", "scripts/browser.sh", *args],
        cwd=folder,
        env={"PATH": str(folder / "bin"), "TMPDIR": str(folder), **env},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


@pytest.mark.parametrize("name", ["chromium", "chromium_browser", "google_chrome", "google_chrome_stable"])
def test_a_browser_that_starts_is_named_with_its_version(name: str, tmp_path: Path) -> None:
    """Its path alone on stdout, for others to use; the version on stderr, for people."""
    done = browser(machine(tmp_path, **{name: STARTS}))
    path = tmp_path / "bin" / name.replace("_", "-")
    assert (done.returncode, done.stdout) == (0, f"{path}\n")
    assert done.stderr == f"{path}: Chromium 1.2.3\n"
    assert sorted(each.name for each in tmp_path.iterdir()) == ["bin", "scripts"]  # it cleans up behind itself


def test_one_that_does_not_start_is_passed_over(tmp_path: Path) -> None:
    """Found by its name is not enough: it may be the stub of a package that isn't there."""
    done = browser(machine(tmp_path, chromium="exit 1", google_chrome=STARTS))
    assert done.stdout == f"{tmp_path / 'bin' / 'google-chrome'}\n"


def test_the_one_that_is_named_comes_first(tmp_path: Path) -> None:
    """`make test BRIEFING_CHROMIUM=…`; a path with a space in it too."""
    own = tmp_path / "My Browser"
    own.write_text(f"#!/bin/sh\n{STARTS}\n", encoding="utf-8")
    own.chmod(0o755)
    done = browser(machine(tmp_path, chromium=STARTS), BRIEFING_CHROMIUM=str(own))
    assert done.stdout == f"{own}\n"


def test_with_none_it_says_in_two_lines_what_to_install(tmp_path: Path) -> None:
    """Exit 3, nothing on stdout; a third line for each that was found and doesn't start."""
    done = browser(machine(tmp_path))
    assert (done.returncode, done.stdout) == (3, "")
    first, second = done.stderr.splitlines()
    assert "none that starts" in first
    assert "apt install chromium" in second and "scripts/browser.sh" in second
    (tmp_path / "bin" / "chromium").write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    (tmp_path / "bin" / "chromium").chmod(0o755)
    assert f"\n  {tmp_path / 'bin' / 'chromium'} doesn't start\n" in browser(tmp_path).stderr


def test_apt_brings_one(tmp_path: Path) -> None:
    """With sudo where it asks no password, packages listed first; without a package that not every system has."""
    done = browser(machine(tmp_path, id=USER, sudo=SUDO, apt_get=APT))
    assert (done.returncode, done.stdout) == (0, f"{tmp_path / 'bin' / 'chromium'}\n"), done.stderr


@pytest.mark.parametrize("sudo", [None, "exit 1"], ids=["no sudo", "sudo wants a password"])
def test_without_rights_nothing_is_installed(sudo: str | None, tmp_path: Path) -> None:
    """It asks nobody anything."""
    commands = {"id": USER, "apt_get": APT} | ({"sudo": sudo} if sudo else {})
    assert browser(machine(tmp_path, **commands)).returncode == 3


def test_find_installs_nothing(tmp_path: Path) -> None:
    """Tests that are started by hand look, and leave the machine as it is."""
    done = browser(machine(tmp_path, id=USER, sudo=SUDO, apt_get=APT), "find")
    assert done.returncode == 3 and "Installing" not in done.stderr


def test_playwright_s_own_is_fetched_before_anything_is_installed(tmp_path: Path) -> None:
    """It needs no rights, and is found afterwards where Playwright keeps it."""
    machine(tmp_path, id=USER, sudo=SUDO, apt_get=APT)
    own = tmp_path / "cache" / "chrome"
    (tmp_path / ".venv" / "bin").mkdir(parents=True)
    fakes = {
        "playwright": f"mkdir -p {own.parent}; printf '#!/bin/sh\\n%s\\n' '{STARTS}' >{own}; chmod +x {own}",
        "python": f"[ ! -e {own} ] || echo {own}",
    }
    for name, script in fakes.items():
        path = tmp_path / ".venv" / "bin" / name
        path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        path.chmod(0o755)
    (tmp_path / "bin" / "mkdir").symlink_to(shutil.which("mkdir") or "mkdir")
    done = browser(tmp_path)
    assert done.stdout == f"{own}\n", done.stderr
    assert "Installing" not in done.stderr


def test_a_missing_browser_fails_the_tests_and_names_the_cure(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test is skipped: nobody would see it."""
    monkeypatch.delenv("BRIEFING_CHROMIUM", raising=False)
    monkeypatch.setattr(conftest, "ROOT", Path(os.devnull).parent)
    with pytest.raises(pytest.fail.Exception, match=r"sh scripts/browser\.sh"):
        conftest.browser_path()
