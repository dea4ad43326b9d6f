"""What pages say round an article, as data: one value per language, all tried on every page.

A page's language is not asked for: menus mix languages, and a phrase that is furniture is so on
any page. A new language is a module like the others and a name in `LANGUAGES`.
"""

from briefing.clean.phrases.caucasian_indic import CAUCASIAN_AND_INDIC
from briefing.clean.phrases.czech import CZECH
from briefing.clean.phrases.east_asian import EAST_ASIAN
from briefing.clean.phrases.english import ENGLISH
from briefing.clean.phrases.french import FRENCH
from briefing.clean.phrases.german import GERMAN
from briefing.clean.phrases.greek_hungarian import GREEK_AND_HUNGARIAN
from briefing.clean.phrases.italian import ITALIAN
from briefing.clean.phrases.kinds import Language, Phrases, phrases
from briefing.clean.phrases.northern import NORTHERN
from briefing.clean.phrases.polish import POLISH
from briefing.clean.phrases.portuguese import PORTUGUESE
from briefing.clean.phrases.right_to_left import RIGHT_TO_LEFT
from briefing.clean.phrases.romanian import ROMANIAN
from briefing.clean.phrases.russian import RUSSIAN
from briefing.clean.phrases.south_slavic import SOUTH_SLAVIC
from briefing.clean.phrases.spanish import SPANISH
from briefing.clean.phrases.turkic import TURKIC
from briefing.clean.phrases.ukrainian import UKRAINIAN

__all__ = ["LANGUAGES", "Language", "Phrases", "phrases"]

# The first language that knows a phrase gives the reason, so the fullest lists stand first.
LANGUAGES = (
    ENGLISH, RUSSIAN, UKRAINIAN, GERMAN, FRENCH,
    SPANISH, ITALIAN, PORTUGUESE, ROMANIAN, POLISH,
    CZECH, SOUTH_SLAVIC, NORTHERN, TURKIC, GREEK_AND_HUNGARIAN,
    EAST_ASIAN, RIGHT_TO_LEFT, CAUCASIAN_AND_INDIC,
)  # fmt: skip
