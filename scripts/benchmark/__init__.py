"""The benchmark: a synthetic project of any size, and what the search costs on it. `bench.py` is its door.

corpus      a project of N articles, the same bytes for the same seed
cost        time and memory of a step, or of another program
exact       the words of all documents, and the exact answer to a query by going through every one
queries     the queries that are measured, chosen out of the words by what they are to show
indexing    the index made, in a process of its own: cost of each step, files, what an edit changes
server      a host on this machine that compresses as hosts do and writes down what it sent
browser     a real Chromium in which the search answers: bytes and milliseconds
rival       the same documents and queries with Pagefind
report      figures as JSON and as Markdown tables
steps       STEPS, what `make bench` runs
"""
