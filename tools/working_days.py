"""PyPI `holidays` → kzlaw/calendars/kazakhstan.json: the working days of Kazakhstan as plain data.

Run by hand when the library knows another year: `python tools/working_days.py`. A year counts as known only where the
library holds both the days off transferred by the Government and a confirmed day of Құрбан айт: an estimated moon or
a transfer not yet decided would be a guess, and no deadline may hang on one.
"""

from __future__ import annotations

import datetime
import json
from pathlib import Path

import holidays
from holidays.countries import kazakhstan

FIRST_YEAR = 2000
SATURDAY = 5
TARGET = Path(__file__).parent.parent / "kzlaw" / "calendars" / "kazakhstan.json"


def last_known_year() -> int:
    """Return the last year whose transfers are in the library and whose lunar holidays are confirmed."""
    estimated = kazakhstan.Kazakhstan.estimated_label.replace("%s", "").strip()
    for year in sorted(kazakhstan.KazakhstanStaticHolidays.special_public_holidays, reverse=True):
        names = holidays.country_holidays("KZ", years=year, language="kk").values()
        if not any(estimated in name for name in names):
            return int(year)
    raise LookupError("the library confirms no year")


def working_days() -> dict[str, object]:
    """Return the calendar: days off that would be Monday to Friday, and weekend days made working days."""
    last_year = last_known_year()
    calendar = holidays.country_holidays("KZ", years=range(FIRST_YEAR, last_year + 1))
    day = datetime.date(FIRST_YEAR, 1, 1)
    days_off: list[str] = []
    working_weekends: list[str] = []
    while day.year <= last_year:
        weekend = day.weekday() >= SATURDAY
        if calendar.is_working_day(day) is weekend:
            (working_weekends if weekend else days_off).append(day.isoformat())
        day += datetime.timedelta(days=1)
    return {
        "source": f"PyPI holidays {holidays.__version__}, country KZ: public holidays and transferred days off",
        "version": holidays.__version__,
        "first_year": FIRST_YEAR,
        "last_year": last_year,
        "days_off": days_off,
        "working_weekends": working_weekends,
    }


def main() -> None:
    """Write the calendar."""
    TARGET.write_text(json.dumps(working_days(), indent=1, ensure_ascii=False) + "\n", "utf-8")


if __name__ == "__main__":
    main()
