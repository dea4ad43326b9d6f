"""`briefing pack`: a briefing to carry into a room, one HTML file that stands by itself."""

from collections.abc import Collection
from datetime import date
from functools import partial
from pathlib import Path
from typing import NamedTuple

import click
from mkdocs.config.defaults import MkDocsConfig

from briefing.cli import options
from briefing.load import load
from briefing.markup import web
from briefing.model import Digest
from briefing.pack import packed
from briefing.problems import did_you_mean, nearest, quoted
from briefing.site.errors import counted
from briefing.site.kept_store import KeptStore
from briefing.site.run import PLUGIN, configured
from briefing.store import Store
from briefing.views.pack import Wanted, pack_page
from briefing.write.files import put


class Asked(NamedTuple):
    """What somebody asked for, by its ids."""

    actor: str | None
    since: date | None
    topics: tuple[str, ...]


@click.command("pack")
@options.project
@click.option("--actor", metavar="ID", help="What this actor says, and what others say to and about it.")
@click.option("--since", metavar="DATE", callback=options.as_day, help="Leave out what was surely said before.")
@click.option("--topic", "topics", metavar="ID", multiple=True, help="On this topic alone; may be given again.")
@click.option("--out", type=click.Path(dir_okay=False, allow_dash=True), metavar="FILE", help="Left out or -, stdout.")
def command(root: Path, actor: str | None, since: date | None, topics: tuple[str, ...], out: str | None) -> int:
    """Write one printable HTML page of an actor, of topics, since a day."""
    asked = Asked(actor, since, topics)
    if not any(asked):
        raise click.UsageError("say what to pack: --actor, --since, --topic, or several of them")
    text = _kept(root, configured(root), asked)
    if text is None:
        return 1
    if out is None or out == "-":  # a file of that name is ./-
        options.hand_over(text)
    else:
        put(Path(out).absolute(), text)
    return 0


def _kept(root: Path, config: MkDocsConfig, asked: Asked) -> str | None:
    """Return the file, with the help of what earlier builds have found out; None where the seeds have errors."""
    kept = KeptStore()
    try:
        with kept.opened(root) as store:
            return kept.surely(partial(_made, root, config, asked, store))
    finally:
        kept.commit()
        kept.close()


def _made(root: Path, config: MkDocsConfig, asked: Asked, store: Store) -> str | None:
    told = config.plugins[PLUGIN].config
    loaded = load(root, language=told["language"], as_of=told["as_of"], store=store)
    if loaded.digest is None:
        for problem in loaded.problems:
            click.echo(problem, err=True)
        click.echo(counted(loaded.problems), err=True)
        return None
    base = web(config.site_url) if config.site_url else ""
    page = pack_page(loaded.digest, _wanted(loaded.digest, asked), base=base)
    if not page.context["parts"]:
        click.echo(f"nothing on record of: {page.title}", err=True)
    return packed(page)


def _wanted(digest: Digest, asked: Asked) -> Wanted:
    if asked.actor is not None:
        _must_be(asked.actor, digest.actors, "actor")
    for each in asked.topics:
        _must_be(each, digest.topics, "topic")
    actor = digest.actors[asked.actor] if asked.actor is not None else None
    return Wanted(actor, asked.since, tuple(digest.topics[each] for each in dict.fromkeys(asked.topics)))


def _must_be(id_: str, ids: Collection[str], kind: str) -> None:
    if id_ not in ids:
        known = sorted(ids)
        raise click.BadParameter(f"there is no {kind} {quoted(id_)}{did_you_mean(nearest(id_, known), known)}")
