"""What a reader is told, in the three languages of those who read it: drafters and clerks first."""

from __future__ import annotations

from enum import Enum

import msgspec


class Language(Enum):
    """A language in which problems are told."""

    KAZAKH = "kk"
    RUSSIAN = "ru"
    ENGLISH = "en"


class Said(msgspec.Struct, frozen=True):
    """One text in three languages; the English one is what programs read as well."""

    kk: str
    ru: str
    en: str

    def in_language(self, language: Language) -> str:
        """Return the text in ``language``."""
        match language:
            case Language.KAZAKH:
                return self.kk
            case Language.RUSSIAN:
                return self.ru
            case Language.ENGLISH:
                return self.en
