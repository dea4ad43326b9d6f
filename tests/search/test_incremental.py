"""Whatever is edited, in whatever order: the files are those of an index made from nothing."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing import records
from briefing.dates import parse_edtf
from briefing.model import Actor
from briefing.search.document import ASIDE, NAME, SAID, TEXT, Document, Part, findable
from briefing.search.documents import Searchable
from briefing.search.index import index
from briefing.search.kept import Memory
from briefing.search.names import names
from briefing.search.output import Output
from briefing.search.reading import read
from briefing.search.stems import Stems, Vocabulary
from tests.search.made import files

Actors = Mapping[str, records.Actor]

# Few words, so that many documents have them: inflected, irregular, in capitals, names, with marks, of no letters.
WORDS = """said says say санкции санкциями ведут вели Anna Nova Анны Новой NOVA US us US's Boris Стары стали e\u0301te\u0301
    co\u00adop 漢字 1970's k1 k2 k3 k4 k5 k6 k7 k8 k9 @ ~ '""".split()
SPELLINGS = ("Anna Nova", "Анна Нова", "Nova", "US", "Boris Stary", "Борис Старый")
DATES = (None, "2022-11-14", "2022-11", "2022", "2023-01-01", "../2023-02", "2021-12-31/2022-01-01")

addresses = st.integers(0, 3).map(lambda n: f"articles/a{n}/")
texts = st.lists(st.sampled_from(WORDS), min_size=1, max_size=8).map(" ".join)
parts = st.builds(
    Part,
    texts,
    st.just("en"),
    st.sampled_from((NAME, SAID, TEXT, ASIDE)),
    printed=st.booleans(),
    naming=st.booleans(),
    skip=st.sampled_from(((), (), ((0, 4),), ((2, 5), (9, 14)))),
)
documents = st.builds(
    Document,
    url=addresses,
    kind=st.sampled_from(("statement", "actor")),
    title=texts,
    language=st.just("en"),
    parts=st.lists(parts, min_size=1, max_size=3).map(tuple),
    actors=st.dictionaries(st.sampled_from(("nova", "us")), st.integers(1, 3), max_size=1),
    facets=st.fixed_dictionaries({"kind": st.just(("statement",)), "topic": st.sampled_from(((), ("t",), ("u", "t")))}),
    when=st.sampled_from(DATES).map(lambda text: parse_edtf(text) if text else None),
    rank=st.integers(0, 1).map(lambda n: (n,)),
)
actors = st.dictionaries(
    st.sampled_from(("nova", "us", "stary")),
    st.builds(
        lambda name, aliases, kind: records.Actor(name=name, aliases=tuple(aliases), kind=kind),
        st.sampled_from(SPELLINGS),
        st.lists(st.sampled_from(SPELLINGS), max_size=2),
        st.sampled_from(("person", "government")),
    ),
    max_size=3,
)
# A document that stands at its address from now on, an address where none does, or the actors from now on.
edits = st.lists(documents | addresses | actors, min_size=4, max_size=10)


class Learned(Memory):
    """Knows every word already, as looking it up would take most of the time."""

    def get(self, kind: str, name: str, fingerprint: bytes) -> bytes | None:
        """Return what is kept, of words what is known of them."""
        return LOOKED_UP.get(kind, name, fingerprint) or super().get(kind, name, fingerprint)


LOOKED_UP = Memory()
read(Document("", "page", "", "", parts=(Part(" ".join(WORDS), "en"),)), Vocabulary(Stems(LOOKED_UP)))


@contextmanager
def small_chunks() -> Iterator[None]:
    """Let a handful of words be many chunks."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("briefing.search.chunks.SIZE", 60)
        patch.setattr("briefing.search.chunks.BEGINS", 4)
        yield


def found(there: Mapping[str, Document], known: Actors) -> Searchable:
    """Return what is to be found of documents and actors."""
    spelled = names(Actor(id_, record) for id_, record in sorted(known.items()))
    return Searchable([findable(each) for each in there.values()], spelled, {"kind": {"statement": "Statement"}}, {})


@given(edits)
def test_after_each_edit_the_files_are_those_of_a_clean_index(edits: list[Document | str | Actors]) -> None:
    """Documents come, change, move to another year and go, actors get other spellings; what is published is left alone."""
    kept, published = Learned(), dict[str, str]()
    there: dict[str, Document] = {}
    known: Actors = {}
    with small_chunks():
        for edit in edits:
            if isinstance(edit, Document):
                there[edit.url] = edit
            elif isinstance(edit, str):
                there.pop(edit, None)
            else:
                known = edit
            written: dict[str, str] = {}
            paths = index(found(there, known), output=Output(written.__setitem__, published.keys()), kept=kept)
            published = {path: text for path, text in (published | written).items() if path in paths}
            assert published == files(found(there, known), kept=Learned())
