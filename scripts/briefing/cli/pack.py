"""`briefing pack`: a briefing to carry into a room, one HTML file that stands by itself."""

from collections.abc import Collection, Sequence
from datetime import date
from functools import partial
from pathlib import Path

import click

from briefing.cli import options
from briefing.load import load
from briefing.markup import web
from briefing.model import Digest
from briefing.pack import packed
from briefing.problems import did_you_mean, nearest, quoted
from briefing.site.errors import counted
from briefing.site.kept_store import KeptStore
from briefing.site.run import PLUGIN, configured
from briefing.views.pack import Wanted, pack_page
from briefing.write.files import put


@click.command("pack")
@options.project
@click.option("--actor", metavar="ID", help="What this actor says, and what others say to and about it.")
@click.option("--since", metavar="DATE", callback=options.as_day, help="Leave out what was surely said before.")
@click.option("--topic", "topics", metavar="ID", multiple=True, help="On this topic alone; may be given again.")
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE", help="Left out, to stdout.")
def command(root: Path, actor: str | None, since: date | None, topics: Sequence[str], out: Path | None) -> int:
    """Write one printable HTML page of an actor, of topics, since a day."""
    if actor is None and since is None and not topics:
        raise click.UsageError("say what to pack: --actor, --since, --topic, or several of them")
    config = configured(root)
    told = config.plugins[PLUGIN].config
    digest = _digest(root, told["language"], told["as_of"])
    if digest is None:
        return 1
    page = pack_page(
        digest, _wanted(digest, actor, since, topics), base=web(config.site_url) if config.site_url else ""
    )
    if out is None:
        options.hand_over(packed(page))
    else:
        put(out.absolute(), packed(page))
    return 0


def _digest(root: Path, language: str, as_of: date | None) -> Digest | None:
    """Return the digest without drafts; None where the seeds have errors, which are said then."""
    kept = KeptStore()
    try:
        with kept.opened(root) as store:
            loaded = kept.surely(partial(load, root, language=language, as_of=as_of, store=store))
    finally:
        kept.commit()
        kept.close()
    if loaded.digest is None:
        for problem in loaded.problems:
            click.echo(problem, err=True)
        click.echo(counted(loaded.problems), err=True)
    return loaded.digest


def _wanted(digest: Digest, actor: str | None, since: date | None, topics: Sequence[str]) -> Wanted:
    if actor is not None:
        _must_be(actor, digest.actors, "actor")
    for each in topics:
        _must_be(each, digest.topics, "topic")
    named = tuple(digest.topics[each] for each in dict.fromkeys(topics))
    return Wanted(digest.actors[actor] if actor is not None else None, since, named)


def _must_be(id_: str, ids: Collection[str], kind: str) -> None:
    if id_ not in ids:
        known = sorted(ids)
        raise click.BadParameter(f"there is no {kind} {quoted(id_)}{did_you_mean(nearest(id_, known), known)}")
