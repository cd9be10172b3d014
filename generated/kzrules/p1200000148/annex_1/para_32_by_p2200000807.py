"""32-тармақ of «Көшіп келушілердің Қазақстан Республикасына келуінің және онда болуының, сондай-ақ олардың Қазақстан
Республикасынан кетуінің қағидалары»: its rules.

Written by `kzlaw build` from the annotated law: edit that, not this.

Unit:     P1200000148!annex_1/para_32, as given by P2200000807 (2022, No 807)
Official: https://adilet.zan.kz/kaz/docs/P2200000807
Text:     sha256 054bc88a53190f29a583f5102f7cc2bc6074757c53835c63a2e870d874841787
"""

from __future__ import annotations

from kzlaw.runtime.editions import Provision
from kzlaw.runtime.findings import Finding
from kzlaw.runtime.labels import Labels
from kzlaw.runtime.rules import Condition, Rule
from kzlaw.runtime.truth import Truth, negate

from ...facts.migration import Case
from ..readings import Readings

VICTIM_NOT_REMOVED = Rule(
    id="P1200000148!annex_1/para_32/victim_not_removed",
    component="annex_1",
    unit="para_32",
    titles=Labels(
        kk=(
            "адам саудасының құрбаны кепілдік берілген әлеуметтік қызметтер көрсетіліп болғанға дейін Республикадан "
            "шығарылмайды"
        ),
        ru=(
            "жертва торговли людьми не подлежит выдворению до завершения предоставления гарантированного объема "
            "специальных социальных услуг"
        ),
        en="a victim of trafficking is not removed before the guaranteed special social services are fully provided",
    ),
    citation=Labels(kk="32-тармақ", ru="пункт 32", en="paragraph 32"),
    when=(
        Condition(
            (
                "Қазақстан Республикасының аумағында адам саудасының құрбаны ретінде анықталған және сәйкестендірілген "
                "көшіп келушілер"
            ),
            reads=("applicant.identified_trafficking_victim",),
        ),
        Condition(
            "арнаулы әлеуметтік көрсетілетін қызметтердің кепілдік берілген көлемін ұсыну процесі аяқталғанға дейін",
            reads=("victim_services.completed",),
        ),
    ),
    requires=(
        Condition(
            (
                "Қазақстан Республикасының шегінен тыс өздерінің шыққан мемлекетіне (шетелдік азаматы болып табылатын "
                "елге) шығарып жіберілмейді"
            ),
            reads=("expulsion.ordered",),
        ),
    ),
)


def victim_not_removed(case: Case, readings: Readings, exempt: Truth) -> Finding:
    """32-тармақ: a victim of trafficking is not removed before the guaranteed special social services are fully
    provided.

    «32. Қазақстан Республикасының аумағында адам саудасының құрбаны ретінде анықталған және сәйкестендірілген көшіп
    келушілер Қазақстан Республикасының арнаулы әлеуметтік көрсетілетін қызметтерді ұсыну саласындағы қолданыстағы
    заңнамасына сәйкес арнаулы әлеуметтік көрсетілетін қызметтердің кепілдік берілген көлемін ұсыну процесі аяқталғанға
    дейін Қазақстан Республикасының шегінен тыс өздерінің шыққан мемлекетіне (шетелдік азаматы болып табылатын елге)
    шығарып жіберілмейді, бұл кезде олар құқық қорғау органдарына жүгіну және олармен ынтымақтастық жасау туралы шешім
    қабылдайды.»

    Unit:     P1200000148!annex_1/para_32, as given by P2200000807 (2022, No 807)
    Official: https://adilet.zan.kz/kaz/docs/P2200000807
    Source:   regulation/P2200000807/P2200000807.kzl, rule victim_not_removed
    """
    when = (
        # «Қазақстан Республикасының аумағында адам саудасының құрбаны ретінде анықталған және сәйкестендірілген көшіп
        #   келушілер»
        case.applicant.identified_trafficking_victim,
        # «арнаулы әлеуметтік көрсетілетін қызметтердің кепілдік берілген көлемін ұсыну процесі аяқталғанға дейін»
        negate(case.victim_services.completed),
    )
    if False in when:
        return VICTIM_NOT_REMOVED.not_applicable
    requires = (
        # «Қазақстан Республикасының шегінен тыс өздерінің шыққан мемлекетіне (шетелдік азаматы болып табылатын елге)
        #   шығарып жіберілмейді»
        negate(case.expulsion.ordered),
    )
    return VICTIM_NOT_REMOVED.judge(case, exempt, when, requires)


PROVISION = Provision(
    component="annex_1",
    unit="para_32",
    given_by="P2200000807",
    text_hash="054bc88a53190f29a583f5102f7cc2bc6074757c53835c63a2e870d874841787",
    norms=((VICTIM_NOT_REMOVED, victim_not_removed),),
)
