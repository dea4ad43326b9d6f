"""What makes the site searchable: the digest as documents, and a static index of them that a browser reads in parts.

    Digest --documents--> Document --entries--> keys, places --shard, lexicon--> {path below search/: text}

    words       a text's words, as the search compares them
    stems       what a word is indexed under: stems, lemmas, irregular forms
    letters     spellings of a name across scripts, by their sound
    names       which actor a spelling names
    document    what is found: one statement, event, day, article, actor, topic, source, page
    index       all files of the index; docs/search.md has their shapes

A year of documents is a shard: an edit makes its own anew. Everything is text that any host can serve, the same from
one build to the next; the browser's half is theme/assets/search/.
"""
