"""Articles, dates and the editor's own pages as documents. What they repeat of statements isn't theirs."""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from briefing.dates import parents, parse_edtf
from briefing.exports.rows import page
from briefing.model import Article, Digest, Event, Statement
from briefing.search.dated import date_facets, dated
from briefing.search.document import ASIDE, NAME, SAID, TEXT, Document, Findable, Part, line
from briefing.search.registers import LAST
from briefing.store import fingerprint
from briefing.views.passages import Paragraph, paragraphs
from briefing.views.when import in_words, unit_in_words
from briefing.views.words import Words


def articles(digest: Digest, words: Words) -> Iterator[Findable]:
    """Yield a document for each article: title, summary, and what its page prints beside what statements cite."""
    language, mark = digest.language, digest.language.encode()
    for each in digest.articles.values():
        yield Findable(
            url=page("articles", each.stem),
            kind="article",
            when=each.head.published,
            rank=(),
            fingerprint=each.fingerprint + mark,
            make=partial(_article, each, words, language),
        )


def dates(digest: Digest, words: Words) -> Iterator[Findable]:
    """Yield a document for each day, month and year that has a page."""
    said, happened = _by_unit(digest.statements), _by_unit(digest.events)
    published = _by_unit(digest.articles.values())
    tongues = tuple(sorted({digest.language, *(each.head.language for each in digest.articles.values())}))
    for unit in said.keys() | happened.keys() | published.keys():
        counts = tuple(len(found.get(unit, ())) for found in (said, happened, published))
        yield Findable(
            url=page("dates", unit),
            kind="date",
            when=parse_edtf(unit),
            rank=(),
            fingerprint=fingerprint(unit, repr(counts), repr(tongues), digest.language),
            make=partial(_date, unit, counts, tongues, words, digest.language),
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
        rank=(LAST,),
    )


def _article(each: Article, words: Words, language: str) -> Document:
    head = each.head
    return Document(
        url=page("articles", each.stem),
        kind="article",
        title=head.record.title,
        language=head.language,
        note=line(head.source.name, in_words(head.published, words), words.tongue(head.language)),
        parts=tuple(_article_parts(each, language)),
        facets={
            "kind": ("article",),
            "language": (head.language,),
            "source": (head.source.id,),
            **date_facets(head.published),
        },
        when=head.published,
        draft=head.draft,
    )


def _by_unit(entries: Iterable[Statement | Event | Article]) -> dict[str, set[object]]:
    """Return day, month and year -> what stands on it or within it, one utterance or happening once (D2)."""
    found: dict[str, set[object]] = {}
    for each in entries:
        when = each.head.published if isinstance(each, Article) else each.date
        once = each.stem if isinstance(each, Article) else each.same or each.id
        smallest = when.page if when else None
        for unit in (smallest, *parents(smallest)) if smallest else ():
            found.setdefault(unit, set()).add(once)
    return found


def _date(unit: str, counts: Sequence[int], tongues: Sequence[str], words: Words, language: str) -> Document:
    when = parse_edtf(unit)
    said, happened, published = counts
    return Document(
        url=page("dates", unit),
        kind="date",
        title=unit_in_words(unit, words),
        language=language,
        note=line(
            words.count(said, "statement"),
            words.count(happened, "event"),
            words.count(published, "article"),
        ),
        parts=(dated(when, *tongues, weight=NAME),),
        facets={"kind": ("date",), **date_facets(when)},
        when=when,
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
