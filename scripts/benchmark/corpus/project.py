"""A synthetic project on disk."""

from pathlib import Path

from benchmark.corpus.articles import Record, article
from benchmark.corpus.people import beings
from benchmark.corpus.registers import registers
from benchmark.corpus.sayings import Cast, weights
from benchmark.corpus.vocabulary import dice, vocabulary

_LEAST_ACTORS, _ARTICLES_AN_ACTOR = 30, 10
_MKDOCS = "site_name: Benchmark\ndocs_dir: content\ntheme: {name: material}\nplugins: [briefing]\n"


def make(root: Path, count: int, seed: int = 1) -> None:
    """Write a project of `count` articles into `root`, which must be empty or absent (FileExistsError otherwise)."""
    root.mkdir(parents=True, exist_ok=True)
    if any(root.iterdir()):
        raise FileExistsError(f"{root} is not empty")
    seeds = root / "seeds"
    for folder in ("articles", "annotations"):
        (seeds / folder).mkdir(parents=True)
    _write(root / "mkdocs.yml", _MKDOCS)
    actors = beings(dice("actors", seed), max(_LEAST_ACTORS, count // _ARTICLES_AN_ACTOR))
    for name, text in registers(actors).items():
        _write(seeds / name, text)
    words = {language: vocabulary(language) for language in ("en", "ru")}
    media, shares = [each for each in actors if each.kind == "media"], weights(len(actors))
    casts = {language: Cast(actors, shares, media, words[language], words["en"]) for language in words}
    record = Record()
    for number in range(1, count + 1):
        written = article(number, seed, casts, record)
        _write(seeds / "articles" / f"{written.stem}.txt", written.text)
        _write(seeds / "annotations" / f"{written.stem}.yaml", written.annotation)


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")
