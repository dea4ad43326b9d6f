"""The Content-Security-Policy of a built site: the hashes of exactly those scripts that a browser runs in its pages."""

from base64 import b64encode
from hashlib import sha256

import pytest

from briefing.site.policy import header, inline_scripts
from tests.site.conftest import BuiltProject
from tests.site.reading import elements, hashes, pages


def hashed(script: str) -> str:
    """Return a script's hash as CSP writes it."""
    return f"sha256-{b64encode(sha256(script.encode()).digest()).decode()}"


def policy(**texts: str) -> str:
    """Return the policy of a site of these pages."""
    return header(hashes({f"{name}/index.html": text.encode() for name, text in texts.items()}))


@pytest.mark.parametrize(
    ("page", "scripts"),
    [
        ("<script>one()</script><p><script>two()</script>", ["one()", "two()"]),
        ("<SCRIPT>Loud()</SCRIPT >", ["Loud()"]),
        ('<script type="module">m()</script>', ["m()"]),
        ("<script type=text/javascript>t()</script>", ["t()"]),
        ("<script type='Text/JavaScript'>t()</script>", ["t()"]),
        ('<script type="">t()</script>', ["t()"]),
        ('<script language="JavaScript">l()</script>', ["l()"]),
        ("<script\n  data-note='a > b'\n>g()</script>", ["g()"]),
        ('<script data-src="x.js">d()</script>', ["d()"]),
        ('<script data-note="src=x">d()</script>', ["d()"]),
        ("<script></script>", [""]),
        ("<script> a\r\nb\rc\n </script>", [" a\nb\nc\n "]),
        ("<script>путь()</script>", ["путь()"]),
        ("<script>a('</scripts>')</script>", ["a('</scripts>')"]),
        ('<script src="x.js"></script>', []),
        ("<script SRC=x.js defer>never()</script>", []),
        ('<script type="application/json">{}</script>', []),
        ('<script type="application/ld+json">{}</script>', []),
        ('<script type="text/template"><p></script>', []),
        ("<scripted>no</scripted>", []),
        ("<p>&lt;script&gt;no&lt;/script&gt;</p>", []),
        ("<script>cut off", []),
    ],
)
def test_scripts_are_told_from_what_is_no_script(page: str, scripts: list[str]) -> None:
    """By the rules of HTML: without `src`, of a type that runs; the text exactly as it stands between the tags."""
    assert [each.decode() for each in inline_scripts(page.encode())] == scripts


def test_the_policy_is_one_line_sorted_each_hash_once() -> None:
    """Two builds of the same pages print the same line."""
    listed = " ".join(f"'{each}'" for each in sorted([hashed("a()"), hashed("b()")]))
    assert policy(a="<script>a()</script>", b="<script>b()</script><script>a()</script>", c="<p>none</p>") == (
        f"default-src 'none'; script-src 'self' {listed}; worker-src 'self'; connect-src 'self'; "
        "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'"
    )


def test_without_inline_scripts_the_policy_names_none() -> None:
    """Scripts come from the site's files alone then."""
    assert "script-src 'self';" in policy(a="<p>none</p>")


def test_the_hashes_are_those_that_a_parser_of_html_finds(real: BuiltProject) -> None:
    """Nothing is missed in what MkDocs writes, nothing allowed that isn't there."""
    inline = {
        node.text(deep=True)
        for _, page in pages(real.site)
        for node in elements(page)
        if node.tag == "script" and "src" not in node.attributes and "type" not in node.attributes
    }
    assert inline
    assert set(hashes(real.site)) == {hashed(each) for each in inline}


def test_a_site_has_a_handful_of_inline_scripts(real: BuiltProject) -> None:
    """They depend on how deep a page lies, not on what it says: the header stays short however large the site."""
    assert len(set(hashes(real.site))) <= 8


def test_no_page_has_a_script_that_no_hash_can_allow(real: BuiltProject) -> None:
    """No handler in an attribute, no address that is a script."""
    wrong = [
        (path, node.tag, name)
        for path, page in pages(real.site)
        for node in elements(page)
        for name, value in node.attributes.items()
        if name.startswith("on") or (value or "").strip().lower().startswith("javascript:")
    ]
    assert not wrong
