"""P1200000148: `validate` judges a case.

Written by `kzlaw build` from the annotated law: edit that, not this.

Official: https://adilet.zan.kz/kaz/docs/P1200000148
"""

from __future__ import annotations

from datetime import date

from kzlaw.runtime.case_reader import CaseReader
from kzlaw.runtime.differing_readings import Difference
from kzlaw.runtime.differing_readings import differing_readings as compare_readings
from kzlaw.runtime.editions import Act, Edition, Reading, ReadingOption
from kzlaw.runtime.labels import Labels
from kzlaw.runtime.verdict import Verdict, judge_case

from ..facts.migration import (
    FACTS,
    Applicant,
    Application,
    Case,
    Contract,
    Expulsion,
    LabourPermit,
    MigrationLaw,
    Passport,
    Permit,
    Petition,
    PrincipalPermit,
    Record,
    Residence,
    Study,
    Treatment,
    VictimServices,
)
from .annex_1 import para_10_by_p2200000807, para_32_by_p2200000807
from .readings import DEFAULT_READINGS, Readings

__all__ = (
    "ACT",
    "Applicant",
    "Application",
    "CASE_READER",
    "Case",
    "Contract",
    "DEFAULT_READINGS",
    "Difference",
    "EDITIONS",
    "Expulsion",
    "FACTS",
    "LabourPermit",
    "MigrationLaw",
    "Passport",
    "Permit",
    "Petition",
    "PrincipalPermit",
    "READINGS",
    "Readings",
    "Record",
    "Residence",
    "Study",
    "Treatment",
    "Verdict",
    "VictimServices",
    "differing_readings",
    "validate",
)

EDITIONS: tuple[Edition, ...] = (
    Edition(
        by="P1200000148",
        earliest=date(2012, 2, 1),
        latest=date(2012, 3, 2),
        provisions=(),
        held=False,
    ),
    Edition(
        by="P2200000807",
        earliest=date(2022, 10, 21),
        latest=date(2022, 11, 20),
        provisions=(para_10_by_p2200000807.PROVISION, para_32_by_p2200000807.PROVISION),
    ),
)

READINGS: tuple[Reading, ...] = (
    Reading(
        name="R6",
        component="annex_1",
        unit="para_10__al_4",
        words="рұқсаттың қолданылу мерзіміне",
        titles=Labels(
            kk="«рұқсаттың қолданылу мерзіміне» ең көбі ме, дәл сол мерзім бе",
            ru="«на срок действия данного разрешения»: не более этого срока или ровно на него",
            en="«for the term of that permit»: at most that term, or exactly that term",
        ),
        default="at_most",
        options=(
            ReadingOption(
                "at_most",
                Labels(
                    kk="ең көбі сол мерзімге; паспорт туралы бөлік оны қысқарта алады",
                    ru="не более этого срока; часть о паспорте может его сократить",
                    en="at most that term; the part on the passport may shorten it",
                ),
            ),
            ReadingOption("exactly", Labels(kk="дәл сол мерзімге", ru="ровно на этот срок", en="exactly that term")),
        ),
    ),
    Reading(
        name="R2",
        component="annex_1",
        unit="para_10__al_7",
        words="бес жылдан асырмай ұзарту мүмкіндігімен бір жылға",
        titles=Labels(
            kk="жылдар шегі бүкіл тұруға ма, тек ұзартуларға ма қатысты",
            ru="предел в годах относится ко всему сроку проживания или только к продлениям",
            en="whether the limit in years bounds the whole stay or the extensions alone",
        ),
        default="whole_stay",
        options=(
            ReadingOption(
                "whole_stay",
                Labels(
                    kk="бірінші жылды қоса алғанда, бүкіл мерзім бес (үш) жылдан аспайды",
                    ru="весь срок, включая первый год, не более пяти (трех) лет",
                    en="the whole stay, first year included, is five (three) years at most",
                ),
            ),
            ReadingOption(
                "after_first_year",
                Labels(
                    kk="бір жыл және оған қоса бес (үш) жылдан аспайтын ұзартулар",
                    ru="один год и сверх него продления не более чем на пять (три) лет",
                    en="one year and, beyond it, extensions of five (three) years at most",
                ),
            ),
        ),
    ),
    Reading(
        name="R1",
        component="annex_1",
        unit="para_10__al_14",
        words="үш айдан аспайтын мерзімге ұзарту мүмкіндігімен алты айға",
        titles=Labels(
            kk="рұқсат бір рет ұзартыла ма, бірнеше рет пе",
            ru="возможно одно продление или несколько",
            en="whether the permit may be extended once or several times",
        ),
        default="one_extension",
        options=(
            ReadingOption(
                "one_extension",
                Labels(
                    kk="үш айдан аспайтын бір ұзарту, барлығы тоғыз айдан аспайды",
                    ru="одно продление не более чем на три месяца, всего не более девяти",
                    en="one extension of three months at most, nine months in all",
                ),
            ),
            ReadingOption(
                "several_extensions",
                Labels(
                    kk="әрқайсысы үш айдан аспайтын бірнеше ұзарту, жалпы шек жоқ",
                    ru="несколько продлений, каждое не более чем на три месяца, без общего предела",
                    en="several extensions, each of three months at most, with no total",
                ),
            ),
        ),
    ),
    Reading(
        name="R3",
        component="annex_1",
        unit="para_10__al_15__indent_2",
        words="көшіп келушілер уақытша тұруға рұқсат алудан босатылады",
        titles=Labels(
            kk="аталған үш белгінің бірі жеткілікті ме, үшеуі де керек пе",
            ru="достаточно одного из трех признаков или нужны все три",
            en="whether one of the three grounds of exemption is enough or all three are needed",
        ),
        default="alternatives",
        options=(
            ReadingOption(
                "alternatives",
                Labels(kk="кез келген біреуі босатады", ru="освобождает любой из них", en="any one of them exempts"),
            ),
        ),
    ),
    Reading(
        name="R5",
        component="annex_1",
        unit="para_10__al_15__indent_4",
        words="16 жасқа толмаған",
        titles=Labels(
            kk="жас қай күнгі жағдай бойынша тексеріледі",
            ru="на какой день проверяется возраст",
            en="the day on which the age is tested",
        ),
        default="on_application",
        options=(
            ReadingOption(
                "on_application",
                Labels(
                    kk="өтініш қаралатын күні",
                    ru="на день рассмотрения заявления",
                    en="the day on which the application is examined",
                ),
            ),
            ReadingOption(
                "on_permit_end",
                Labels(kk="рұқсаттың соңғы күні", ru="на последний день разрешения", en="the last day of the permit"),
            ),
        ),
    ),
    Reading(
        name="R4",
        component="annex_1",
        unit="para_10__al_16",
        words="үш жұмыс күні ішінде",
        titles=Labels(
            kk="мерзім қай күннен бастап есептеледі",
            ru="с какого дня считается срок",
            en="the day from which the term is counted",
        ),
        default="day_after",
        options=(
            ReadingOption(
                "day_after",
                Labels(
                    kk="ауыстырғаннан кейінгі күннен бастап (Азаматтық кодекс, 173-бап)",
                    ru="со дня, следующего за переменой места жительства (Гражданский кодекс, статья 173)",
                    en="from the day after the change (Civil Code, article 173)",
                ),
            ),
            ReadingOption(
                "day_of_change",
                Labels(
                    kk="ауыстырған күн бірінші күн болып есептеледі",
                    ru="день перемены места жительства считается первым",
                    en="the day of the change is the first day",
                ),
            ),
        ),
    ),
)

ACT = Act(
    id="P1200000148",
    title="",
    official="https://adilet.zan.kz/kaz/docs/P1200000148",
    editions=EDITIONS,
    readings=READINGS,
)

CASE_READER = CaseReader(Case, FACTS)
"""Reads cases from mappings, as JSON or a table row gives them."""


def validate(
    case: Case,
    *,
    on: date | None = None,
    edition: str | None = None,
    readings: Readings = DEFAULT_READINGS,
) -> Verdict:
    """Return the verdict on a case by the edition in force on a day (default: today), or by the edition named.

    `edition` is the act that gave it; ValueError where no edition of that act is known. On a day on which nobody can
    say which text is in force the outcome is `undetermined`, with the reason and no findings.
    """
    return judge_case(ACT, case, on, edition, readings)


def differing_readings(
    case: Case,
    *,
    on: date | None = None,
    edition: str | None = None,
    readings: Readings = DEFAULT_READINGS,
) -> tuple[Difference, ...]:
    """Return the options, not chosen in `readings`, that alone would change a finding or the outcome."""
    return compare_readings(ACT, case, on, edition, readings)
