"""The benchmark: a synthetic project of any size, and what build and search cost on it. `bench.py` is its door.

corpus      a project of N articles, the same bytes for the same seed
options     how to measure
cost        time and memory of a step, or of another program
processes   programs in processes of their own: time and memory of each with all that it starts
watching    which files a build wrote, and when those that are waited for stood
project     the project that is built
edits       its edits
building    PARTS of the build: cold, unchanged, edited, checked, previewed, rivals
previewing  `mkdocs serve`, with a browser's part of it
changes     which files a build left with other bytes, and what these are
unavoidable STEPS that no build can leave out after an edit, in a process of their own
floor       what these take, beside the build of the same edit
goals       GOALS of the build, and how they are reckoned
built       the build's figures as tables
floored     the floor's figures as a table
exact       the words of all documents, and the exact answer to a query by going through every one
queries     the queries that are measured, chosen out of the words by what they are to show
indexing    the index made, in a process of its own: cost of each step, files, what an edit changes
server      a host on this machine that compresses as hosts do and writes down what it sent
browser     a real Chromium in which the search answers: bytes and milliseconds
rival       the same documents and queries with Pagefind, the same pages with a stock MkDocs and with Hugo
report      the search's figures as tables, and tables put into a page
steps       STEPS, what `make bench` runs
"""
