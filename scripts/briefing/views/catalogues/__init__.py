"""The interface's texts in other languages than English, a module or folder a language; `views/words.py` looks them up."""

from briefing.views.catalogues.catalogue import Catalogue
from briefing.views.catalogues.russian import RUSSIAN

__all__ = ["RUSSIAN", "Catalogue"]
