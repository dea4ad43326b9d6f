"""What makes the site searchable: the digest as documents, and a static index of them that a browser reads in parts.

    Digest --documents--> Findable, made to a Document only if what it shows is new
    Document --reading--> keys, places --shard, lexicon--> files below search/

    words       a text's words, as the search compares them
    stems       what a word is indexed under: stems, lemmas, irregular forms
    letters     spellings of a name across scripts, by their sound
    names       which actor a spelling names
    document    what is found: one statement, event, day, article, actor, topic, source, page
    reading     what the index needs of a document, kept from one build to the next
    index       all files of the index; docs/search.md has their shapes
    kept        where that is kept; output: where the files go

A year of documents is a shard: an edit puts its own together anew, from what is known of the documents that stayed.
Everything is text that any host can serve, the same from one build to the next; the browser's half is
theme/assets/search/.
"""
