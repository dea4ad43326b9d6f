"""Write, then MkDocs, then search; what makes a killed build good again.

MkDocs never builds into site/ itself but into a stage beside the project. What it has built there whole is moved over
file by file, each at once, so that a reader of site/ meets old pages or new ones, never half a page or none.
"""
