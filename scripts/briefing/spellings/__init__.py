"""Actors across spellings.

lexicon    when two spellings are one, and which of them an article prints
claims     which words of an article may be a name on record in a spelling that no record has
"""

from briefing.spellings.claims import Claims, Known, Unclaimed
from briefing.spellings.lexicon import Lexicon, spelling_key

__all__ = ["Claims", "Known", "Lexicon", "Unclaimed", "spelling_key"]
