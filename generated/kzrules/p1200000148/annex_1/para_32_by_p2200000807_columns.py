"""32-тармақ of «Көшіп келушілердің Қазақстан Республикасына келуінің және онда болуының, сондай-ақ олардың Қазақстан
Республикасынан кетуінің қағидалары»: its rules over columns.

Written by `kzlaw build` from the annotated law: edit that, not this.

Unit: P1200000148!annex_1/para_32, as given by P2200000807
Case: para_32_by_p2200000807.py has the same rules for one case
"""

from __future__ import annotations

from kzlaw.runtime.columns.truth import Statuses, Truth, every, judge


def victim_not_removed(
    exempt: Truth,
    applicant_identified_trafficking_victim: Truth,
    not_victim_services_completed: Truth,
    not_expulsion_ordered: Truth,
) -> Statuses:
    """32-тармақ: a victim of trafficking is not removed before the guaranteed special social services are fully
    provided.

    «32. Қазақстан Республикасының аумағында адам саудасының құрбаны ретінде анықталған және сәйкестендірілген көшіп
    келушілер Қазақстан Республикасының арнаулы әлеуметтік көрсетілетін қызметтерді ұсыну саласындағы қолданыстағы
    заңнамасына сәйкес арнаулы әлеуметтік көрсетілетін қызметтердің кепілдік берілген көлемін ұсыну процесі аяқталғанға
    дейін Қазақстан Республикасының шегінен тыс өздерінің шыққан мемлекетіне (шетелдік азаматы болып табылатын елге)
    шығарып жіберілмейді, бұл кезде олар құқық қорғау органдарына жүгіну және олармен ынтымақтастық жасау туралы шешім
    қабылдайды.»

    Unit: P1200000148!annex_1/para_32, as given by P2200000807
    """
    when = every(
        # «Қазақстан Республикасының аумағында адам саудасының құрбаны ретінде анықталған және сәйкестендірілген көшіп
        #   келушілер»
        applicant_identified_trafficking_victim,
        # «арнаулы әлеуметтік көрсетілетін қызметтердің кепілдік берілген көлемін ұсыну процесі аяқталғанға дейін»
        not_victim_services_completed,
    )
    requires = every(
        # «Қазақстан Республикасының шегінен тыс өздерінің шыққан мемлекетіне (шетелдік азаматы болып табылатын елге)
        #   шығарып жіберілмейді»
        not_expulsion_ordered,
    )
    return judge(exempt, when, requires)
