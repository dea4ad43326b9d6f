"""A generated page is set as MkDocs would set it, only sooner; what isn't surely one is left to MkDocs."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import settings as example_settings
from hypothesis import strategies as st
from markdown import Markdown
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from briefing import markup
from briefing.plugin import settings
from briefing.site.generated_page import CONFIGS, EXTENSIONS, GeneratedPage, configs
from briefing.site.plain_markdown import Html, convert
from tests.cases import lay
from tests.views.hostile import TEXTS, tree
from tests.views.worlds import NAMES, WORLDS, digest_of, rendered, world

MARKDOWN = Markdown(extensions=EXTENSIONS, extension_configs=CONFIGS)
PROSE = {"reading/index.md", "search/index.md"}  # Markdown that somebody has written, and a <noscript>
HOME = "Words of the *editor*.\n"


def completed(root: Path, language: str) -> MkDocsConfig:
    """Return the settings of a project as the plugin completes them."""
    (root / "content").mkdir()
    (root / "mkdocs.yml").write_text("site_name: S\ndocs_dir: content\ntheme: {name: material}\n", encoding="utf-8")
    config = load_config(config_file=str(root / "mkdocs.yml"), plugins=[])
    settings.complete(config, ["index.md"], language)
    return config


@pytest.fixture(scope="module")
def config(tmp_path_factory: pytest.TempPathFactory) -> MkDocsConfig:
    """Return those of an English one."""
    return completed(tmp_path_factory.mktemp("project"), "en")


Kind = Callable[[str | None, File, MkDocsConfig], Page]


def made(kind: Kind, config: MkDocsConfig, path: str, text: str) -> dict[str, object]:
    """Return all that a page knows of itself when MkDocs has read and rendered it."""
    file = File(path, src_dir=None, dest_dir=config.site_dir, use_directory_urls=True)
    file.content_string = text
    page = kind(None, file, config)
    page.read_source(config)
    page.render(config, Files([file]))
    links = {to.src_uri: anchors for to, anchors in (page.links_to_anchors or {}).items()}
    toc = [vars(each) | {"children": str(each)} for top in page.toc for each in (top, *top.children)]
    return {**vars(page), "file": path, "title": page.title, "links_to_anchors": links, "toc": toc}


@pytest.mark.parametrize("name", NAMES)
def test_the_pages_of_a_world_are_set_as_mkdocs_sets_them(name: str, config: MkDocsConfig) -> None:
    """Content, table of contents, title, front matter, anchors and links; nearly every page the quick way."""
    slow = set()
    for path, text in rendered(world(name)).items():
        assert made(GeneratedPage, config, path, text) == made(Page, config, path, text), path
        if convert(text.split("---\n", 2)[2].lstrip("\n")) is None:
            slow.add(path)
    assert slow == PROSE


def test_pages_in_another_language_are_set_as_mkdocs_sets_them(tmp_path: Path) -> None:
    """The quick way too: what the link of a heading to itself is called is told to both."""
    config = completed(tmp_path, "ru")
    assert config.mdx_configs == configs("Постоянная ссылка")
    for path, text in rendered(digest_of(WORLDS / "two-outlets", drafts=True, language="ru")).items():
        assert made(GeneratedPage, config, path, text) == made(Page, config, path, text), path
        html = convert(text.split("---\n", 2)[2].lstrip("\n"), "Постоянная ссылка")
        assert (html is None) == (path in PROSE), path
        assert html is None or 'title="Постоянная ссылка"' in html.content


@pytest.mark.parametrize("text", TEXTS)
def test_hostile_pages_too(text: str, tmp_path: Path, config: MkDocsConfig) -> None:
    """Text that means harm is text to both, and no reason to be slow."""
    for path, page in rendered(digest_of(lay(tmp_path, dict(tree(text))))).items():
        assert made(GeneratedPage, config, path, page) == made(Page, config, path, page), path
        assert path in PROSE or convert(page.split("---\n", 2)[2].lstrip("\n")), path


def test_the_editors_own_words_are_markdown(config: MkDocsConfig) -> None:
    """On the home page MkDocs sets them."""
    text = rendered(world("two-outlets"), HOME)["index.md"]
    page = made(GeneratedPage, config, "index.md", text)
    assert page == made(Page, config, "index.md", text)
    assert "<em>editor</em>" in str(page["content"])


FRAGMENTS = (
    *("<p>a</p>\n\n", "## x {#_y}\n\n", '<div class="a">\n\n<p>b</p>\n\n</div>\n\n', "<ul><li>a</li></ul>\n\n") * 8,
    *(
        "# ",
        "## ",
        "### ",
        " {#_top}",
        " {#a-b}",
        " {#_a_b}",
        " {: .c }",
        "\n\n",
        "\n\n",
        "\n",
        " ",
        "  ",
        "    ",
        "\t",
    ),
    *('<bdi lang="en">', "</bdi>", "<p>", "</p>", '<div class="a">', "</div>", "</div>\n\n", '<h3 id="i">', "</h3>"),
    *('<a href="../a/">', "</a>", "<br>", "<hr>", "<ul>", "<li>", "</li>", "</ul>", "<script>", "</script>", "<P>"),
    *('<script type="application/ld+json">{"a":1}</script>', '<script type="application/ld+json">', "\n</script>"),
    *("<pre>", "</pre>", "<code>", "</code>", "<!-- a -->", "<?a?>", "<![CDATA[a]]>", "</", "<a", "<", ">", "<p/>"),
    *("&#45;", "&#45", "&amp;", "&", "```\n", "~~~\n", "* a", "- a", "1. a", "> a", "a | b\n- | -", "===", "---"),
    *(
        "*a*",
        "_a_",
        "`a`",
        "\\*",
        "[a](b)",
        "![a](b)",
        "[a]: b",
        "http://e.example",
        "a@b.example",
        "*[a]: b",
        "a",
        "ы",
    ),
    *(
        "\u00a0",
        "\u2028",
        "\x85",
        "\x0b",
        "\r",
        "\x02",
        "\x03",
        "\x02wzxhzdk:0\x03",
        "#",
        "##",
        '"',
        "'",
        '<a name="n">',
    ),
)


def same(text: str) -> Html | None:
    """Return what the quick way makes of a text, having seen that Python-Markdown makes the same of it."""
    html = convert(text)
    if html is not None:
        assert html.content == MARKDOWN.reset().convert(text)
        first, *others = html.headings
        [top] = MARKDOWN.toc_tokens  # type: ignore[attr-defined]  # the extension `toc` sets it
        assert (first.level, first.id, first.name) == (top["level"], top["id"], top["name"])
        assert [(each.level, each.id, each.name) for each in others] == [
            (each["level"], each["id"], each["name"]) for each in top["children"]
        ]
    return html


@example_settings(max_examples=500)
@given(st.lists(st.one_of(st.sampled_from(FRAGMENTS), st.text(max_size=3)), max_size=12).map("".join))
@example("a\n\n<p>a</p>\n<p>b</p>\n\n")
@example("a\n\n<div>\n\n<p>\n\n</div>\n\n</p>")
@example("a\n\n<p>a</p> b")
@example("a\n\n<p>a&#45</p>")
@example("a\n\n<p>\n```\na\n```\n</p>")
@example("a\n\n<p>\n   \n</p>")
@example("a\n\n## <bdi>x</bdi>\u00a0 {#y}\n\n\n\n<p>a</p>\n\n\n")
@example("a\n\n## x {#_y}\n<p>a</p>")
@example("ы" * 1000 + "*")
@example("a\n\n<span>a</span>")
@example("a\n\n<p>a</p>\n\nb")
@example("a\n\n<textarea></p></textarea>")
@example('a\n\n<script type="application/ld+json">{"a":1}</script>\n\n<p>a</p>')
@example('a\n\n<div>\n\n<script type="application/ld+json">{"a":1}</script>\n\n</div>')
@example('a\n\n<script type="application/ld+json">{"a":1}</script> b')
def test_what_is_set_the_quick_way_is_what_markdown_makes_of_it(text: str) -> None:
    """Whatever is thrown at it behind a first heading, or in one: the same HTML, or none."""
    same(f"# T {{#_top}}\n\n{text.removeprefix('a')}")
    same(f"# {text}")


@given(st.text(), st.text(), st.text())
@example("", " ", "\n")
@example("#", "{#a}", " {#b} ")
@example("\u00a0a\u00a0", "\u2003", "a\u2028b")
def test_pages_of_escaped_text_are_set_the_quick_way(title: str, name: str, text: str) -> None:
    """As templates place them: in headings, in blocks with blank lines inside, in attributes."""
    page = (
        f"# {markup.isolate(title, 'en')} {{#_top}}\n\n<p>{markup.escape(text)}</p>\n\n"
        f'## Of <a href="../a/">{markup.isolate(name, "ru")}</a>: 7 March {{#_of}}\n\n'
        f'<div class="a" title="{markup.plain(text)}">\n\n<p>{markup.escape(name)}</p>\n\n</div>\n'
    )
    assert same(page)


@pytest.mark.parametrize(
    "front",
    [
        'title: "a&#58;"\ndescription: "б, в"\n',
        'description: "a"\n',
        'title: "a\\n"\ndescription: "a"\n',
        'title: "a\u2028b"\ndescription: "a\x85"\n',
        'title: "a\ufeffb"\ndescription: "a"\n',
        'title: "a\x7f"\ndescription: "a"\n',
        'title: a\ndescription: "b"\n',
        'title: "a" # b\ndescription: "b"\n',
        'title: "a"\ndescription: "b"\nsearch: {exclude: true}\n',
        'title: "a"\ndescription: "b\n c"\n',
    ],
)
def test_front_matter_is_read_as_yaml_reads_it(front: str, config: MkDocsConfig) -> None:
    """In the one form in which it is generated by itself, in all others by MkDocs."""
    text = f"---\n{front}---\n\n\n# a {{#_top}}\n\n<p>b</p>\n"
    assert made(GeneratedPage, config, "a/index.md", text) == made(Page, config, "a/index.md", text)


class _Author(BasePlugin):  # type: ignore[type-arg, no-untyped-call]  # MkDocs left it untyped
    """A plugin that has pages from elsewhere."""

    def on_page_read_source(self, **_: object) -> str:
        return "# Another {#_top}\n"


def test_a_plugin_may_read_pages_from_elsewhere(config: MkDocsConfig) -> None:
    """MkDocs asks plugins for the source first."""
    config.plugins["author"] = _Author()
    try:
        page = made(GeneratedPage, config, "a/index.md", '---\ndescription: "a"\n---\n\n# One {#_top}\n')
    finally:
        config.plugins.pop("author")
        config.plugins.events["page_read_source"].clear()
    assert page["markdown"] == "# Another {#_top}\n"


@pytest.mark.parametrize(
    ("extensions", "configs"),
    [
        ([*EXTENSIONS, "admonition"], CONFIGS),
        (EXTENSIONS, {"toc": {"permalink": "#"}}),
        (EXTENSIONS, {"toc": {"permalink": True, "toc_depth": 1}}),
        (EXTENSIONS, {"toc": {"permalink": True, "permalink_title": 'a "b" & c'}}),
        (EXTENSIONS, {"toc": {"permalink_title": "Permanent link"}}),
        (["tables", "toc"], {}),
    ],
)
def test_a_projects_own_markdown_is_mkdocs_to_set(
    extensions: list[str], configs: dict[str, dict[str, object]], config: MkDocsConfig, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where mkdocs.yml says more of Markdown than the plugin, or anything else."""
    monkeypatch.setitem(config.data, "markdown_extensions", extensions)
    monkeypatch.setitem(config.data, "mdx_configs", configs)
    text = rendered(world("minimal"))["actors/index.md"]
    assert made(GeneratedPage, config, "actors/index.md", text) == made(Page, config, "actors/index.md", text)


def test_the_plugins_settings_are_those_that_are_known(config: MkDocsConfig) -> None:
    """Else every page would be set the slow way."""
    assert (config.markdown_extensions, config.mdx_configs) == (EXTENSIONS, CONFIGS)
