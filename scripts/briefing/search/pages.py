"""Articles, dates, actors, topics and sources as documents. What their pages repeat of statements isn't theirs."""

from collections import Counter
from collections.abc import Iterator

from briefing.dates import parse_edtf
from briefing.exports.rows import page
from briefing.model import Article, Digest
from briefing.published import actor_ids, source_ids, topic_ids
from briefing.search.dated import date_facets, dated
from briefing.search.document import ASIDE, NAME, SAID, TEXT, Document, Part, line
from briefing.views.calendar import DAY, MONTH, YEAR, Calendar
from briefing.views.passages import Paragraph, paragraphs
from briefing.views.when import in_words, unit_in_words
from briefing.views.words import Words

_ACTORS, _TOPICS, _SOURCES, _PAGES = range(4)  # the order of the base shard


def articles(digest: Digest, words: Words) -> Iterator[Document]:
    """Yield a document for each article: title, summary, and what its page prints beside what statements cite."""
    for each in digest.articles.values():
        head, record = each.head, each.head.record
        yield Document(
            url=page("articles", each.stem),
            kind="article",
            title=record.title,
            language=head.language,
            note=line(head.source.name, in_words(head.published, words), words.tongue(head.language)),
            parts=tuple(_article_parts(each, digest.language)),
            facets={
                "kind": ("article",),
                "language": (head.language,),
                "source": (head.source.id,),
                **date_facets(head.published),
            },
            when=head.published,
            draft=head.draft,
        )


def dates(digest: Digest, words: Words) -> Iterator[Document]:
    """Yield a document for each day, month and year that has a page."""
    calendar = Calendar(digest)
    tongues = tuple(sorted({digest.language, *(each.head.language for each in digest.articles.values())}))
    for unit in (unit for size in (DAY, MONTH, YEAR) for unit in calendar.units(size)):
        when = parse_edtf(unit.name)
        yield Document(
            url=page("dates", unit.name),
            kind="date",
            title=unit_in_words(unit.name, words),
            language=digest.language,
            note=line(
                words.count(unit.said, "statement"),
                words.count(unit.happened, "event"),
                words.count(unit.published, "article"),
            ),
            parts=(dated(when, *tongues, weight=NAME),),
            facets={"kind": ("date",), **date_facets(when)},
            when=when,
        )


def actors(digest: Digest, words: Words) -> Iterator[Document]:
    """Yield a document for each actor that has a page; who says most comes first."""
    said = Counter(each.speaker.id for each in digest.statements)
    for id_ in actor_ids(digest):
        actor, record = digest.actors[id_], digest.actors[id_].record
        spellings = dict.fromkeys((*record.names.values(), *record.aliases))
        roles = ", ".join(role.title for role in record.roles)
        country = words.country(record.country) if record.country else ""
        of = ", ".join(digest.actors[member].name for member in record.member_of)
        yield Document(
            url=page("actors", id_),
            kind="actor",
            title=actor.name,
            language=digest.language,
            note=line(words.name("kind", record.kind), roles),
            parts=tuple(
                part
                for part in (
                    Part(actor.name, digest.language, NAME, printed=False),
                    Part(", ".join(spellings), "und", NAME),
                    Part(roles, digest.language, SAID, printed=False),
                    Part(", ".join(record.weak_aliases), "und"),
                    Part(of, digest.language),
                    Part(country, digest.language, ASIDE, printed=False),
                    Part(record.note or "", digest.language),
                )
                if part.text
            ),
            actors={id_: NAME},
            facets={"kind": ("actor",), "actor": (id_,)},
            # By magnitude: one statement more leaves the order, and with it the shard, as it is.
            rank=(_ACTORS, -said[id_].bit_length()),
        )


def topics(digest: Digest) -> Iterator[Document]:
    """Yield a document for each topic that has a page."""
    for id_ in topic_ids(digest):
        record = digest.topics[id_].record
        names = [Part(name, language, NAME) for language, name in record.names.items()]
        yield Document(
            url=page("topics", id_),
            kind="topic",
            title=record.name,
            language=digest.language,
            note=record.question or "",
            parts=(
                Part(record.name, digest.language, NAME, printed=False),
                Part(record.question or "", digest.language, SAID, printed=False),
                *names,
            ),
            facets={"kind": ("topic",), "topic": (id_,)},
            rank=(_TOPICS,),
        )


def sources(digest: Digest, words: Words) -> Iterator[Document]:
    """Yield a document for each outlet that has a page."""
    for id_ in source_ids(digest):
        record = digest.sources[id_].record
        country = words.country(record.country) if record.country else ""
        about = line(record.kind, country, record.affiliation)
        yield Document(
            url=page("sources", id_),
            kind="source",
            title=record.name,
            language=digest.language,
            note=about,
            parts=(
                Part(record.name, digest.language, NAME, printed=False),
                Part(about, digest.language, printed=False),
            ),
            facets={"kind": ("source",), "source": (id_,)},
            rank=(_SOURCES,),
        )


def own_page(url: str, title: str, text: str, language: str) -> Document:
    """Return a page that is no record of the digest's: the editor's own, or prose about the site."""
    return Document(
        url=url,
        kind="page",
        title=title,
        language=language,
        parts=(Part(title, language, NAME, printed=False), Part(text, language)),
        facets={"kind": ("page",)},
        rank=(_PAGES,),
    )


def _article_parts(article: Article, language: str) -> Iterator[Part]:
    record, tongue = article.head.record, article.head.language
    yield Part(record.title, tongue, NAME, printed=False)
    for text, spoken in ((record.summary, language), (record.note, language), (record.author, tongue)):
        if text:
            yield Part(text, spoken, SAID if text is record.summary else TEXT)
    yield Part(article.head.source.name, language, ASIDE, printed=False)
    yield dated(article.head.published, language, tongue)
    for paragraph in paragraphs(article):
        yield _paragraph(paragraph, tongue)


def _paragraph(paragraph: Paragraph, language: str) -> Part:
    """Return a printed paragraph; the words that statements and events cite are found as those."""
    text, skip = "", []
    for each in paragraph.lines:
        text += " " if text else ""
        for segment in each.segments:
            if segment.cited:
                skip.append((len(text), len(text) + len(segment.text)))
            text += segment.text
    return Part(text, language, skip=tuple(skip))
