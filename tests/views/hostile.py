"""Texts that mean harm in one language of markup or another, and a world that has one in every field."""

import json
from collections.abc import Mapping

TEXTS = (
    "<script>alert(1)</script> <img src=x onerror=alert(1)> &lt;b&gt; &amp; &#60;i&#62;",
    "</bdi></p></article></div><h1>owned</h1>",
    "[a](javascript:alert(1)) ![i](http://e.example/x.png) <javascript:alert(1)> http://www.e.example a@b.example",
    "**b** __i__ *c* _d_ `e` ~~f~~ ==g== ^^h^^ ++ctrl++ {++j++} {--k--} {>>l<<} $m$ \\(n\\)",
    "{{ 7 * 7 }} {% raw %} {# comment #} {* comment *} ${x} #{y} <%= z %>",
    "{: #s1 .evil onclick=alert(1) } {#_top} {.evil}",
    '--8<-- "seeds/actors.yaml" ;--8<-- [[wiki]] [^1] [^1]: note *[HTML]: abbr :smile: (c) --> 1/2 (tm)',
    "| a | b | --- | :-: | # heading - item 1. item > quote ~~~ ``` *** --- === [TOC] [ ] task",
    '\\ \\* &#92; \\" \' \'\' `` " """ title: " : # - ? ! !!! note ??? /// admonition',
    "\u202eright to left\u202c \u2067isolated \u2069\u2069 popped \u200fmark",
    "<!-- comment --> <![CDATA[x]]> <?php x ?> <!DOCTYPE html> <p markdown=1>",
    "الماء (10) 日本語 🏴‍☠️ \u00a0 e ａ \ufb01 wzxhzdk:0 klzzwxh:0001",
)

FIELDS = {
    "actors/ada/index.md": ("aname", "anames", "aalias", "aweak", "arole", "anote"),
    "sources/daily/index.md": ("sname", "skind", "saffiliation"),
    "topics/talks/index.md": ("tname", "tquestion", "tnames", "xname"),
    "articles/a/index.md": (
        *("title", "author", "summary", "note", "pnote"),
        *("gist", "quote", "passage", "when", "snote", "place", "occasion", "translation", "dnote"),
        *("etitle", "eplace", "enote", "epassage", "settlement", "esettled"),
    ),
    "conflicts/index.md": ("settlement", "place"),
    "exchanges/ada--bob/index.md": ("aname", "gist"),
}  # page -> the marks of the fields that it shows


def mark(field: str, text: str) -> str:
    """Return what stands in a field: a word that tells which, and the text between letters."""
    return f"{field} {text} end"


def tree(text: str) -> Mapping[str, str]:
    """Return a world of seeds with `text` in every field of free text."""
    say = {field: json.dumps(mark(field, text), ensure_ascii=False) for fields in FIELDS.values() for field in fields}
    lines = "\n\n".join(mark(field, text) for field in ("quote", "when", "epassage"))
    return {
        "seeds/actors.yaml": f"""\
ada:
  name: {say["aname"]}
  kind: person
  names: {{ru: {say["anames"]}}}
  aliases: [{say["aalias"]}]
  weak_aliases: [{say["aweak"]}]
  roles: [{{title: {say["arole"]}}}]
  note: {say["anote"]}
bob: {{name: Bob Nemo, kind: person}}
""",
        "seeds/sources.yaml": f"""\
daily:
  name: {say["sname"]}
  kind: {say["skind"]}
  affiliation: {say["saffiliation"]}
  url: 'https://e.example/"><script>alert(1)</script>&#x27;'
""",
        "seeds/topics.yaml": f"talks: {{name: {say['tname']}, question: {say['tquestion']}, names: {{ru: {say['tnames']}}}}}\n",
        "seeds/stances.yaml": f"states: {{name: {say['xname']}, polarity: neutral, asks: question}}\n",
        "seeds/articles/a.txt": f"{lines}\n\n{mark('passage', mark('quote', text))}\n",
        "seeds/annotations/a.yaml": f"""\
title: {say["title"]}
source: daily
language: en
published: 2031-03-05
published_note: {say["pnote"]}
author: {say["author"]}
summary: {say["summary"]}
note: {say["note"]}
statements:
  - id: s1
    speaker: ada
    said: 2031-03-04
    said_text: {say["when"]}
    said_note: {say["dnote"]}
    form: partial
    quote: {say["quote"]}
    passage: {json.dumps(mark("passage", mark("quote", text)), ensure_ascii=False)}
    gist: {say["gist"]}
    translation: {say["translation"]}
    topics: [talks]
    stance: states
    to: [bob]
    place: {say["place"]}
    occasion: {say["occasion"]}
    note: {say["snote"]}
    event: e1
  - id: s2
    speaker: bob
    form: paraphrase
    passage: {say["epassage"]}
    gist: Not so.
    topics: [talks]
    stance: states
    about: [ada]
    contradicts: a#s1
    settled: {say["settlement"]}
  - id: s3
    speaker: ada
    said: 2031-03-03
    form: paraphrase
    passage: {say["epassage"]}
    gist: One more date makes a timeline.
    topics: [talks]
    stance: states
events:
  - id: e1
    date: 2031-03-04
    title: {say["etitle"]}
    status: happened
    place: {say["eplace"]}
    passage: {say["epassage"]}
    note: {say["enote"]}
    settled: {say["esettled"]}
""",
    }
