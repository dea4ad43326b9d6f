"""Russian, by where the texts stand. A count is never part of a sentence that would bend it: it stands after a colon."""

from briefing.views.catalogues.catalogue import Catalogue
from briefing.views.catalogues.russian.articles import ARTICLES
from briefing.views.catalogues.russian.cards import CARDS
from briefing.views.catalogues.russian.chrome import CHROME
from briefing.views.catalogues.russian.dates import DATES
from briefing.views.catalogues.russian.exchanges import EXCHANGES
from briefing.views.catalogues.russian.home import HOME
from briefing.views.catalogues.russian.indexes import INDEXES
from briefing.views.catalogues.russian.names import NAMES, NOUNS
from briefing.views.catalogues.russian.positions import POSITIONS
from briefing.views.catalogues.russian.search import SEARCH
from briefing.views.catalogues.russian.tellings import TELLINGS
from briefing.views.catalogues.russian.working import WORKING

TABLES = (
    NAMES,
    CHROME,
    HOME,
    DATES,
    WORKING,
    CARDS,
    TELLINGS,
    ARTICLES,
    INDEXES,
    POSITIONS,
    EXCHANGES,
    SEARCH,
)

RUSSIAN = Catalogue(texts={text: said for table in TABLES for text, said in table.items()}, nouns=NOUNS)
