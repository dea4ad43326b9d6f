"""A small invented world that has every case an export knows: drafts, links, open dates, cells that look like formulas."""

from collections.abc import Mapping

WORLD: Mapping[str, str] = {
    "seeds/actors.yaml": """\
anna-nova:
  name: Anna Nova
  kind: person
  names: {ru: Анна Нова}
  aliases: [Nova A.]
  weak_aliases: [the envoy]
  country: CZ
  roles:
    - {title: Envoy of Ruritania, from: 2030-01, to: 2031-12-31}
    - {title: Poet}
  member_of: [ruritania]
  wikidata: Q1
  note: Invented.
boris-stary:
  name: Boris Starý
  kind: person
drafted-person:
  name: Drafted Person
  kind: person
gazette:
  name: The Gazette
  kind: media
never-named:
  name: Never Named
  kind: group
ruritania:
  name: Ruritania
  kind: government
""",
    "seeds/sources.yaml": """\
link-only:
  name: Link Only
  publish: link
open-book:
  name: Open Book
  actor: gazette
  publish: full
unused:
  name: Unused
""",
    "seeds/topics.yaml": "harbour:\n  name: Harbour\nspare:\n  name: Spare\ntolls:\n  name: Tolls\n",
    "seeds/stances.yaml": "demands:\n  name: demands\n  polarity: conditional\n",
    "seeds/articles/one.txt": """\
“We will talk”, Anna Nova said on Tuesday
and again on Wednesday.

-5 ships is what Boris Starý wants, the envoy added.

The harbour opened on 3 March 2031.
""",
    "seeds/annotations/one.yaml": """\
title: Harbour <talks>
source: open-book
language: en
published: 2031-03-09~
published_basis: inferred
published_note: From its last line.
url: https://example.org/порт
author: A. Writer
retrieved: 2031-03-10
translated: machine
translated_from: cs
summary: Talks about a harbour.
note: A note.
statements:
  - id: s10
    speaker: boris-stary
    form: position
    passage: -5 ships is what Boris Starý wants
    gist: "=cmd|' /C calc'!A0"
    topics: [harbour]
    stance: demands
    via: [anna-nova]
    same_as: draft#s1
    event: draft#e1
  - id: s2
    speaker: anna-nova
    said: 2031-03-04/..
    said_basis: resolved
    said_note: Counted from the article's date.
    said_text: [on Tuesday, on Wednesday]
    form: direct
    quote: We will talk
    passage: "“We will talk”, Anna Nova said on Tuesday and again"
    gist: "She said: \\"talk\\", then\\nleft."
    translation: Budeme mluvit
    topics: [tolls, harbour]
    stance: demands
    to: [boris-stary]
    about: [ruritania]
    place: Harbour
    occasion: A walk
    event: e1
    same_as: two#s1
    note: "@note"
    contradicts: [draft#s1, two#s2]
    settled: The second was mistaken.
events:
  - id: e1
    date: ../2031-03-03
    title: The harbour opened
    status: happened
    passage: The harbour opened on 3 March 2031.
    place: Harbour
    actors: [ruritania]
    same_as: two#e1
    note: An event's note.
    settled: The days are the same.
  - id: e2
    date: 2031-03
    title: Ships
    status: planned
    passage: the envoy added
    same_as: draft#e1
""",
    "seeds/articles/two.txt": """\
"We will talk", Anna Nova said on 4 March, Link Only reports. The harbour is open.
""",
    "seeds/annotations/two.yaml": """\
title: Talks
source: link-only
language: en
published: 2031-03-05
statements:
  - id: s1
    speaker: anna-nova
    said: 2031-03-04
    said_text: on 4 March
    form: direct
    quote: We will talk
    passage: "“We will talk”, Anna Nova said"
    gist: She will talk.
    topics: [harbour]
    stance: demands
    event: one#e1
  - id: s2
    speaker: anna-nova
    form: paraphrase
    passage: The harbour is open
    gist: She talks no more.
    topics: [harbour]
    stance: demands
events:
  - id: e1
    date: 2031-03-03
    title: The harbour opened
    status: reported
    passage: The harbour is open.
""",
    "seeds/articles/draft.txt": "“No”, Drafted Person said.\n",
    "seeds/annotations/draft.yaml": """\
title: Not yet
source: unused
language: en
published: 2031-03-01
status: draft
statements:
  - id: s1
    speaker: boris-stary
    form: direct
    quote: "No"
    gist: No.
    topics: [spare]
    stance: demands
    to: [drafted-person]
events:
  - id: e1
    date: 2031-02
    title: A drafted event
    status: happened
    passage: Drafted Person said
""",
}
