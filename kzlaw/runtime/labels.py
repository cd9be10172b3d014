"""A text in three languages: what people read, chosen by language."""

from __future__ import annotations

from kzlaw.runtime.records import FrozenRecord


class Labels(FrozenRecord):
    """What people read; an empty string where the drafter gave none."""

    kk: str = ""
    ru: str = ""
    en: str = ""

    def in_language(self, language: str) -> str:
        """Return the text in ``language`` (kk, ru or en), or in the first language that has one."""
        return {"kk": self.kk, "ru": self.ru, "en": self.en}.get(language, "") or self.kk or self.ru or self.en
