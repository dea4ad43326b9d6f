# One word each; `make help` lists them. Each sets up .venv first if it is missing or out of date; PYTHON=python3.12
# chooses the Python to do it with. Set-up may use the network; nothing behind it does.

.PHONY: help site serve test look audit picture check bench bless docs lock clean environment
.DEFAULT_GOAL := help

PYTHON ?=
BIN := .venv/bin

# Material's notice about a MkDocs that pyproject.toml doesn't allow.
export NO_MKDOCS_2_WARNING := 1

help: ## list these words
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1	\2/p' Makefile | expand -t 14

site: environment ## seeds -> site/, searchable
	@$(BIN)/briefing build
	@echo "To look at it: make serve, or python3 -m http.server --directory site"

serve: environment ## a live preview that follows the seeds, drafts marked
	@$(BIN)/mkdocs serve

# More workers than cores: the tests that build and serve sites mostly wait. The browser comes after what is quicker to
# fail.
test: environment ## everything that has to pass: style, types, tests in a real browser
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check
	@$(BIN)/mypy
	@browser=$$(sh scripts/browser.sh) && BRIEFING_CHROMIUM="$$browser" $(BIN)/pytest -n 4

look: environment ## screenshots of every kind of page, wide and narrow, light and dark, with scripts and without, in screenshots/
	@rm -rf screenshots
	@browser=$$(sh scripts/browser.sh) && BRIEFING_CHROMIUM="$$browser" BRIEFING_LOOK=screenshots \
		$(BIN)/pytest -n 2 tests/browser/test_reading_room.py -k "anybody or without_scripts"

audit: site ## what the W3C's validator and Lighthouse say of site/, into docs/quality.md; needs Node and Java
	@sh scripts/audit.sh
	@browser=$$(sh scripts/browser.sh) && $(BIN)/python scripts/audit.py site "$$browser"

picture: site ## the README's picture, taken anew of site/
	@browser=$$(sh scripts/browser.sh) && BRIEFING_CHROMIUM="$$browser" $(BIN)/python scripts/picture.py

check: environment ## every problem and warning of the seeds at once
	@$(BIN)/briefing check

bench: environment ## what build and search cost at 100, 1,000 and 10,000 articles, Hugo, Pagefind beside them; takes hours
	@$(BIN)/python scripts/bench.py all $(if $(STOCK),--stock) $(if $(JSON),--json $(JSON))

bless: environment ## write the tests' expectations anew; read the difference before you keep it
	@$(BIN)/pytest --bless --ignore tests/browser

docs: environment ## write the field tables of docs/format.md anew
	@$(BIN)/python scripts/reference.py

lock: ## write requirements.lock anew from pyproject.toml (needs uv)
	@command -v uv >/dev/null || { echo "make lock needs uv: pipx install uv"; exit 1; }
	@uv pip compile pyproject.toml --group dev --universal --python-version 3.11 --generate-hashes \
		--no-emit-index-url --no-header --no-annotate --quiet --output-file requirements.lock

clean: ## remove what was built and set up; nothing that somebody wrote
	@sh scripts/clean.sh

environment:
	@PYTHON="$(PYTHON)" sh scripts/environment.sh
