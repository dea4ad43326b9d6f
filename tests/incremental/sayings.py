"""Statements and events: the paragraph that an article has of each, and the record that cites it."""

from tests.incremental.world import Article, Record, World

# Form -> the paragraph by language, and what of it is the quote and the passage; {n} makes every text stand once.
DIRECT = {
    "en": ("“{0},” she said on Tuesday.", "Pier {n} stays open"),
    "ru": ("«{0}», сказала она.", "Причал {n} открыт"),
}
PARTIAL = ("calls pier {n} a lasting burden", "a lasting burden")
PASSAGES = {"paraphrase": "Nobody will close pier {n} this winter", "report": "Pier {n} was empty at noon"}
EVENT = "Ship {n} left in the morning"


def add_statement(world: World, article: Article, form: str, speaker: str, said: str | None) -> Record:
    """Add a statement of this form to an article and return it."""
    n = world.next()
    record: Record = {"id": _free(article.statements, "s"), "speaker": speaker, "form": form}
    record |= {"gist": f"About pier {n}.", "topics": ["harbour" if n % 3 else "fees"]}
    record["stance"] = ("supports", "rejects", "states")[n % 3]
    if said:
        record["said"] = said
    cite(article, record, n)
    article.statements.append(record)
    return record


def cite(article: Article, record: Record, n: int) -> None:
    """Give an article a paragraph for a statement, and the statement the texts that it cites of it."""
    if record["form"] == "direct":
        frame, quote = DIRECT[article.head["language"]]
        record["quote"] = quote.format(n=n)
        article.paragraphs.append(frame.format(record["quote"]))
        if "said" in record and article.head["language"] == "en":
            record |= {"said_text": "on Tuesday", "said_basis": "resolved"}
    elif record["form"] == "partial":
        record["passage"], record["quote"] = PARTIAL[0].format(n=n), PARTIAL[1]
        article.paragraphs.append(f"The harbour master {record['passage']}.")
    else:
        record["passage"] = PASSAGES[record["form"]].format(n=n)
        article.paragraphs.append(f"{record['passage']}, they say.")


def add_event(world: World, article: Article, date: str) -> None:
    """Add an event to an article."""
    n = world.next()
    passage = EVENT.format(n=n)
    article.paragraphs.append(f"{passage}, and nobody saw it.")
    record = {"id": _free(article.events, "e"), "date": date, "title": f"Ship {n} leaves", "status": "reported"}
    article.events.append({**record, "passage": passage, "actors": ["ruritania"]})


def drop_references(world: World, *ids: str) -> None:
    """Take out what refers to statements or events that are about to go (full ids)."""
    for stem, article in world.articles.items():
        for record in [*article.statements, *article.events]:
            for key in ("same_as", "event"):
                if full(stem, record.get(key)) in ids:
                    del record[key]
            if "contradicts" in record:
                record["contradicts"] = [each for each in record["contradicts"] if each not in ids]


def full(stem: str, reference: str | None) -> str | None:
    """Return a reference as it is understood from everywhere."""
    return reference if reference is None or "#" in reference else f"{stem}#{reference}"


def _free(records: list[Record], letter: str) -> str:
    numbers = [int(each["id"][1:]) for each in records]
    return f"{letter}{max(numbers, default=0) + 1}"
