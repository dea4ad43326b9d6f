"""The same documents and queries with Pagefind (https://pagefind.app), set up as well as we know how.

pages       a small page for each document, with our own stems and the facets; a folder for each year
bundles     Pagefind run over each folder: cost, size, whether two runs give the same
browser     the same queries in the same browser
agreement   how far the answers are the exact ones
"""
