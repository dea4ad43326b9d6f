"""Small records made in a test: articles of one statement or event each, given by what matters."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from briefing.model import Digest
from tests.cases import SOUND, lay
from tests.views.worlds import digest_of

STANCES = "".join(
    f"{id_}: {{name: {id_}, polarity: {polarity}}}\n"
    for id_, polarity in (
        ("states", "neutral"),
        ("supports", "for"),
        ("rejects", "against"),
        ("demands", "conditional"),
        ("requires", "conditional, asks: nothing"),
    )
)
HEAD: Mapping[str, Any] = {"title": "T", "source": "daily", "language": "en", "published": "2031-03-09"}
SAID: Mapping[str, Any] = {
    "id": "s1",
    "speaker": "ada",
    "said": "2031-03-04",
    "form": "paraphrase",
    "passage": "Text",
    "gist": "A gist.",
    "topics": ["talks"],
    "stance": "states",
}
HAPPENED: Mapping[str, Any] = {
    "id": "e1",
    "date": "2031-03-04",
    "title": "A fire",
    "status": "happened",
    "passage": "Text",
}


def said(**values: Any) -> dict[str, Any]:
    """Return an annotation of one statement; with a quote, it is a direct one."""
    record = {**SAID, **values}
    if "quote" in values:
        record |= {"form": "direct", "passage": ""}
    return {**HEAD, "statements": [record]}


def happened(**values: Any) -> dict[str, Any]:
    """Return an annotation of one event."""
    return {**HEAD, "events": [{**HAPPENED, **values}]}


def digest(root: Path, **annotations: Mapping[str, Any]) -> Digest:
    """Return the digest of annotations by stem; JSON is YAML, too. Articles hold the quotes."""
    files = {path: text for path, text in SOUND.items() if "/a." not in path}
    files |= {"seeds/stances.yaml": STANCES, "seeds/topics.yaml": "talks: {name: Talks}\nharbour: {name: Harbour}\n"}
    for stem, each in annotations.items():
        quotes = "\n".join(one["quote"] for one in each.get("statements", ()) if "quote" in one)
        files[f"seeds/articles/{stem}.txt"] = f"Text.\n\n{quotes}\n"
        files[f"seeds/annotations/{stem}.yaml"] = json.dumps(each, ensure_ascii=False)
    return digest_of(lay(root, files))
