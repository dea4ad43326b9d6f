"""The briefing digest: annotated news articles become pages that say who said what, when, and in which words.

    seeds/ --read--> raw records --check, rules--> what is known of each article --join--> Digest
    Digest --views--> plans --templates--> content/*.md --MkDocs's steps--> site/
          |--exports--> content/data/* ----------------------------------> site/data/
           \\--search--> documents --------------------------------------> site/search/

A build does of this only what changed. What is known of an article is kept in the store by the bytes of its two files;
a plan is a function and its arguments, and says in a fingerprint what its page is made of; `site` lets a file stand
whose fingerprint and bytes are what they were.

ROOMS is the map of this package: its rooms in the order in which data walks through them. A room imports only rooms
that stand above it (tests/test_rooms.py holds it to that), so that each can be read without those below. DOORS are
where somebody comes in from outside; no room knows a door.
"""

ROOMS = {
    "problems": "what is wrong, where it stands, and how it is said",
    "stamps": "how a file stands, and when that tells whether somebody has touched it",
    "store": "what one build leaves for the next: results, by the fingerprint of what they were made of",
    "cores": "work on all processors, by forked workers",
    "dates": "EDTF: bounds, precision, the calendar page that a date belongs to",
    "spans": "which days an utterance may be of",
    "reckon": "what a relative word comes to, counted from a date: rules, and the phrases of each language",
    "countries": "the country codes of ISO 3166-1",
    "fields": "the kinds of text that a field may hold",
    "records": "THE SCHEMA: one class a record, one line a field",
    "read": "bytes on disk to raw records: YAML whose scalars know their place, articles whose lines keep their number",
    "refusals": "what the schema refuses, in the words of somebody who can mend it",
    "ids": "the ids of registers that a record names",
    "check": "a raw record and its class to a record that knows its place, or problems",
    "clean": "page furniture out of article text",
    "ground": "an editor's quote in the source's own characters",
    "spellings": "when two spellings of a name are one, and which of them an article prints",
    "receipts": "what a statement's or event's texts were found as, or problems",
    "lines": "which lines of an article are shown, and why",
    "rules": "what must hold across records; each rule is a function's docstring",
    "examine": "one annotation and its article by themselves: a light part, which every build loads, and a heavy one",
    "registers": "the four registers, checked, with a fingerprint for each record",
    "lending": "what `link` sources say, in texts that are not written of them",
    "survey": "all annotations: what the store knows of one is not found out again",
    "model": "the Digest: records joined and indexed, each with a fingerprint of all that it shows",
    "details": "the heavy part of an article, read when a page is made of it",
    "rows": "statements and events before they are joined, in the order of D4",
    "links": "which records belong together by the ids that they name",
    "unanswered": "who is asked something, and has no later word for whoever asks",
    "join": "sound records to the Digest; can't fail any more",
    "load": "seeds to a Digest, or all their problems",
    "published": "which actors, topics and sources have a page; what a build leaves out",
    "markup": "the only room that makes trusted markup: escape, link, cell",
    "views": "VIEWS, the site map: a plan for each page, a function and its arguments",
    "templates": "Jinja: where on the page it stands",
    "theme": "the few blocks of Material that change, styles, scripts",
    "exports": "EXPORTS: data for other programs, JSON and CSV, kept article by article",
    "search": "the Digest as documents, kept one by one, and the index of them that a browser reads in parts",
    "build": "the corridor from seeds to every file's fingerprint and text; touches no disk but seeds and the store",
    "write": "content/ on disk: its manifest, each file put whole, nothing stale left, nothing foreign touched",
    "site": "what stands and what has to be made; MkDocs, the index, the move to site/; a killed build made good",
    "pack": "a briefing to carry: one page of HTML that stands by itself",
    "plugin": "MkDocs's door",
    "cli": "the terminal's door",
}

DOORS = frozenset({"plugin", "cli"})
