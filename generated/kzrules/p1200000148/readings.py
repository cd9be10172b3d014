"""How the ambiguous norms of P1200000148 are read."""

from __future__ import annotations

from kzlaw.runtime.records import FrozenRecord

TYPE_CHECKING = False
if TYPE_CHECKING:
    # Only type checkers need it, and it takes longer to load than all of the rules.
    from typing import Literal


class Readings(FrozenRecord, kw_only=True):
    """The option chosen for every reading; by default the one that the annotation prefers."""

    # para_10__al_4: «рұқсаттың қолданылу мерзіміне» – «рұқсаттың қолданылу мерзіміне» ең көбі ме, дәл сол мерзім бе ·
    #   «на срок действия данного разрешения»: не более этого срока или ровно на него · «for the term of that permit»:
    #   at most that term, or exactly that term
    # at_most: ең көбі сол мерзімге; паспорт туралы бөлік оны қысқарта алады · не более этого срока; часть о паспорте
    #   может его сократить · at most that term; the part on the passport may shorten it
    # exactly: дәл сол мерзімге · ровно на этот срок · exactly that term
    R6: Literal["at_most", "exactly"] = "at_most"

    # para_10__al_7: «бес жылдан асырмай ұзарту мүмкіндігімен бір жылға» – жылдар шегі бүкіл тұруға ма, тек ұзартуларға
    #   ма қатысты · предел в годах относится ко всему сроку проживания или только к продлениям · whether the limit in
    #   years bounds the whole stay or the extensions alone
    # whole_stay: бірінші жылды қоса алғанда, бүкіл мерзім бес (үш) жылдан аспайды · весь срок, включая первый год, не
    #   более пяти (трех) лет · the whole stay, first year included, is five (three) years at most
    # after_first_year: бір жыл және оған қоса бес (үш) жылдан аспайтын ұзартулар · один год и сверх него продления не
    #   более чем на пять (три) лет · one year and, beyond it, extensions of five (three) years at most
    R2: Literal["whole_stay", "after_first_year"] = "whole_stay"

    # para_10__al_14: «үш айдан аспайтын мерзімге ұзарту мүмкіндігімен алты айға» – рұқсат бір рет ұзартыла ма, бірнеше
    #   рет пе · возможно одно продление или несколько · whether the permit may be extended once or several times
    # one_extension: үш айдан аспайтын бір ұзарту, барлығы тоғыз айдан аспайды · одно продление не более чем на три
    #   месяца, всего не более девяти · one extension of three months at most, nine months in all
    # several_extensions: әрқайсысы үш айдан аспайтын бірнеше ұзарту, жалпы шек жоқ · несколько продлений, каждое не
    #   более чем на три месяца, без общего предела · several extensions, each of three months at most, with no total
    R1: Literal["one_extension", "several_extensions"] = "one_extension"

    # para_10__al_15__indent_2: «көшіп келушілер уақытша тұруға рұқсат алудан босатылады» – аталған үш белгінің бірі
    #   жеткілікті ме, үшеуі де керек пе · достаточно одного из трех признаков или нужны все три · whether one of the
    #   three grounds of exemption is enough or all three are needed
    # alternatives: кез келген біреуі босатады · освобождает любой из них · any one of them exempts
    R3: Literal["alternatives"] = "alternatives"

    # para_10__al_15__indent_4: «16 жасқа толмаған» – жас қай күнгі жағдай бойынша тексеріледі · на какой день
    #   проверяется возраст · the day on which the age is tested
    # on_application: өтініш қаралатын күні · на день рассмотрения заявления · the day on which the application is
    #   examined
    # on_permit_end: рұқсаттың соңғы күні · на последний день разрешения · the last day of the permit
    R5: Literal["on_application", "on_permit_end"] = "on_application"

    # para_10__al_16: «үш жұмыс күні ішінде» – мерзім қай күннен бастап есептеледі · с какого дня считается срок · the
    #   day from which the term is counted
    # day_after: ауыстырғаннан кейінгі күннен бастап (Азаматтық кодекс, 173-бап) · со дня, следующего за переменой места
    #   жительства (Гражданский кодекс, статья 173) · from the day after the change (Civil Code, article 173)
    # day_of_change: ауыстырған күн бірінші күн болып есептеледі · день перемены места жительства считается первым · the
    #   day of the change is the first day
    R4: Literal["day_after", "day_of_change"] = "day_after"


DEFAULT_READINGS = Readings()
