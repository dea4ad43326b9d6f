"""The briefing digest: annotated news articles become pages that say who said what, when, and in which words.

    seeds/ --read--> raw records --check, rules--> sound records --join--> Digest --views, templates--> content/*.md
                                                                                 |--exports--> content/data/*
                                                                                 \\--search--> the index
    content/ --MkDocs--> site/ <-- the index

ROOMS is the map of this package: its rooms in the order in which data walks through them. A room imports only rooms
that stand above it (tests/test_rooms.py holds it to that), so that each can be read without those below. DOORS are
where somebody comes in from outside; no room knows a door.
"""

ROOMS = {
    "problems": "what is wrong, where it stands, and how it is said",
    "store": "what one build leaves for the next: results, each with the fingerprint of what it was made of",
    "cores": "work on all processors",
    "dates": "EDTF: bounds, precision, the calendar page that a date belongs to",
    "countries": "the country codes of ISO 3166-1",
    "fields": "the kinds of text that a field may hold",
    "records": "THE SCHEMA: one class a record, one line a field",
    "read": "bytes on disk to raw records: YAML whose scalars know their place, articles whose lines keep their number",
    "refusals": "what the schema refuses, in the words of somebody who can mend it",
    "check": "a raw record and its class to a record that knows its place, or problems",
    "clean": "page furniture out of article text",
    "ground": "an editor's quote in the source's own characters",
    "spellings": "when two spellings of a name are one, and which of them an article prints",
    "receipts": "what a statement's or event's texts were found as, or problems",
    "lines": "which lines of an article are shown, and why",
    "rules": "what must hold across records; each rule is a function's docstring",
    "examine": "one annotation and its article by themselves: what is known of them, as it is kept",
    "registers": "the four registers, checked",
    "survey": "all annotations, each examined once",
    "model": "the Digest: records joined and indexed",
    "details": "what is read of an article when somebody asks for it",
    "join": "sound records to the Digest; can't fail any more",
    "load": "seeds to a Digest, or all their problems",
    "published": "which actors, topics and sources have a page; what a build leaves out",
    "markup": "the only room that makes trusted markup: escape, link, cell",
    "views": "VIEWS, the site map: what each kind of page shows",
    "templates": "Jinja: where on the page it stands",
    "theme": "the few blocks of Material that change, styles, scripts",
    "exports": "EXPORTS: data for other programs, JSON and CSV",
    "search": "the Digest as documents, and the index of them that a browser reads in parts",
    "build": "the corridor from seeds to the text of every file; touches no disk but seeds",
    "write": "texts to disk: only what changed, nothing stale left, nothing foreign touched",
    "site": "write, then MkDocs, then the index; what makes a killed build good again",
    "plugin": "MkDocs's door",
    "cli": "the terminal's door",
}

DOORS = frozenset({"plugin", "cli"})
