"""A synthetic project: realistic in shape, invented in content, the same bytes for the same number and seed.

vocabulary  words that fall off in frequency as a language's do (Zipf), in their inflected forms
prose       sentences of these words
people      persons with Latin and Russian spellings, countries, ministries and media
registers   actors, sources, topics and stances as YAML
days        dates of mixed precision, and the words that print them
sayings     statements and events, each with the sentence of the article that carries it
articles    an article's text and its annotation
project     all of it to disk
"""
