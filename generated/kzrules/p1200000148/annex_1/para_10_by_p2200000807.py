"""10-тармақ of «Көшіп келушілердің Қазақстан Республикасына келуінің және онда болуының, сондай-ақ олардың Қазақстан
Республикасынан кетуінің қағидалары»: its rules.

Written by `kzlaw build` from the annotated law: edit that, not this.

Unit:     P1200000148!annex_1/para_10, as given by P2200000807 (2022, No 807)
Official: https://adilet.zan.kz/kaz/docs/P2200000807
Text:     sha256 d427bbcba8eb656442fed92a035ee59f3cc18a03ddadda001d537e2015fae631
"""

from __future__ import annotations

from kzlaw.runtime.bounds import Limits, at_earliest, at_latest
from kzlaw.runtime.dates import plus_days, plus_months, plus_working_days, plus_years
from kzlaw.runtime.editions import Provision
from kzlaw.runtime.findings import ExemptionFinding, Finding
from kzlaw.runtime.labels import Labels
from kzlaw.runtime.rules import Condition, Exemption, Referral, Rule
from kzlaw.runtime.truth import Truth, at_most, equal, less, negate, one_of, under

from ...facts.migration import Case
from ...working_days import WORKING_DAYS
from ..readings import Readings

FAMILY_PETITIONER = Rule(
    id="P1200000148!annex_1/para_10__al_1__subpara_1/family_petitioner",
    component="annex_1",
    unit="para_10__al_1__subpara_1",
    titles=Labels(
        kk="отбасын біріктіру үшін рұқсатты көшіп келуші қосылатын жеке тұлға сұрайды",
        ru="разрешение для воссоединения семьи оформляется по обращению физического лица, к которому прибыл иммигрант",
        en="for family reunification the person whom the migrant joins applies",
    ),
    citation=Labels(
        kk="10-тармақтың 1-бөлігінің 1) тармақшасы",
        ru="подпункт 1) части 1 пункта 10",
        en="paragraph 10, part 1, subparagraph 1)",
    ),
    when=(Condition("отбасын біріктіру мақсатында", reads=("ground",)),),
    requires=(
        Condition(
            "өздеріне көшіп келушілер келген жеке тұлғалардың … өтініштері негізінде ресімделеді",
            reads=("petition.by",),
        ),
    ),
)


def family_petitioner(case: Case, readings: Readings, exempt: Truth) -> Finding:
    """10-тармақ, 1-бөлік, 1) тармақша: for family reunification the person whom the migrant joins applies.

    «1) отбасын біріктіру мақсатында өздеріне көшіп келушілер келген жеке тұлғалардың;»

    Unit:     P1200000148!annex_1/para_10__al_1__subpara_1, as given by P2200000807 (2022, No 807)
    Official: https://adilet.zan.kz/kaz/docs/P2200000807
    Source:   regulation/P2200000807/P2200000807.kzl, rule family_petitioner
    """
    when = (
        # «отбасын біріктіру мақсатында»
        equal(case.ground, "family_reunification"),
    )
    if False in when:
        return FAMILY_PETITIONER.not_applicable
    requires = (
        # «өздеріне көшіп келушілер келген жеке тұлғалардың … өтініштері негізінде ресімделеді»
        equal(case.petition.by, "inviting_person"),
    )
    return FAMILY_PETITIONER.judge(case, exempt, when, requires)


EMPLOYMENT_PETITIONER = Rule(
    id="P1200000148!annex_1/para_10__al_1__subpara_2/employment_petitioner",
    component="annex_1",
    unit="para_10__al_1__subpara_2",
    titles=Labels(
        kk="еңбек үшін рұқсатты көшіп келушімен еңбек шартын жасасқан жұмыс беруші сұрайды",
        ru=(
            "для трудовой деятельности разрешение оформляется по обращению лица, заключившего с иммигрантом трудовой "
            "договор"
        ),
        en="for employment the person who concluded the employment contract with the migrant applies",
    ),
    citation=Labels(
        kk="10-тармақтың 1-бөлігінің 2) тармақшасы",
        ru="подпункт 2) части 1 пункта 10",
        en="paragraph 10, part 1, subparagraph 2)",
    ),
    when=(Condition("көшіп келушімен заңнамада белгіленген тәртіппен еңбек шартын жасасқан", reads=("ground",)),),
    requires=(Condition("жеке және заңды тұлғалардың … өтініштері негізінде ресімделеді", reads=("petition.by",)),),
)


def employment_petitioner(case: Case, readings: Readings, exempt: Truth) -> Finding:
    """10-тармақ, 1-бөлік, 2) тармақша: for employment the person who concluded the employment contract with the migrant
    applies.

    «2) көшіп келушімен заңнамада белгіленген тәртіппен еңбек шартын жасасқан жеке және заңды тұлғалардың;»

    Unit:     P1200000148!annex_1/para_10__al_1__subpara_2, as given by P2200000807 (2022, No 807)
    Official: https://adilet.zan.kz/kaz/docs/P2200000807
    Source:   regulation/P2200000807/P2200000807.kzl, rule employment_petitioner
    """
    when = (
        # «көшіп келушімен заңнамада белгіленген тәртіппен еңбек шартын жасасқан»
        equal(case.ground, "employment"),
    )
    if False in when:
        return EMPLOYMENT_PETITIONER.not_applicable
    requires = (
        # «жеке және заңды тұлғалардың … өтініштері негізінде ресімделеді»
        equal(case.petition.by, "employer"),
    )
    return EMPLOYMENT_PETITIONER.judge(case, exempt, when, requires)


EDUCATION_PETITIONER = Rule(
    id="P1200000148!annex_1/para_10__al_1__subpara_3/education_petitioner",
    component="annex_1",
    unit="para_10__al_1__subpara_3",
    titles=Labels(
        kk="оқу үшін рұқсатты көшіп келушіні күндізгі нысанға қабылдаған білім беру ұйымы сұрайды",
        ru=(
            "для обучения разрешение оформляется по обращению организации образования, зачислившей иммигранта на очную "
            "форму"
        ),
        en="for study the education organisation that admitted the migrant to the day form applies",
    ),
    citation=Labels(
        kk="10-тармақтың 1-бөлігінің 3) тармақшасы",
        ru="подпункт 3) части 1 пункта 10",
        en="paragraph 10, part 1, subparagraph 3)",
    ),
    when=(
        Condition(
            (
                "жалпы орта, техникалық және кәсіптік, орта білімнен кейінгі, жоғары және жоғары оқу орнынан кейінгі "
                "білімнің білім беру бағдарламаларын, оның ішінде білім алушылармен алмасудың және дайындық "
                "курстарынан өтудің ұйымдастырылған бағдарламалары бойынша"
            ),
            reads=("ground",),
        ),
    ),
    requires=(
        Condition("іске асыратын білім беру ұйымдарының … өтініштері негізінде ресімделеді", reads=("petition.by",)),
        Condition("көшіп келушілерді күндізгі оқу нысанына қабылдаған", reads=("study.full_time",)),
    ),
)


def education_petitioner(case: Case, readings: Readings, exempt: Truth) -> Finding:
    """10-тармақ, 1-бөлік, 3) тармақша: for study the education organisation that admitted the migrant to the day form
    applies.

    «3) көшіп келушілерді күндізгі оқу нысанына қабылдаған, жалпы орта, техникалық және кәсіптік, орта білімнен кейінгі,
    жоғары және жоғары оқу орнынан кейінгі білімнің білім беру бағдарламаларын, оның ішінде білім алушылармен алмасудың
    және дайындық курстарынан өтудің ұйымдастырылған бағдарламалары бойынша іске асыратын білім беру ұйымдарының;»

    Unit:     P1200000148!annex_1/para_10__al_1__subpara_3, as given by P2200000807 (2022, No 807)
    Official: https://adilet.zan.kz/kaz/docs/P2200000807
    Source:   regulation/P2200000807/P2200000807.kzl, rule education_petitioner
    """
    when = (
        # «жалпы орта, техникалық және кәсіптік, орта білімнен кейінгі, жоғары және жоғары оқу орнынан кейінгі білімнің
        #   білім беру бағдарламаларын, оның ішінде білім алушылармен алмасудың және дайындық курстарынан өтудің
        #   ұйымдастырылған бағдарламалары бойынша»
        equal(case.ground, "education"),
    )
    if False in when:
        return EDUCATION_PETITIONER.not_applicable
    requires = (
        # «іске асыратын білім беру ұйымдарының … өтініштері негізінде ресімделеді»
        equal(case.petition.by, "education_organisation"),
        # «көшіп келушілерді күндізгі оқу нысанына қабылдаған»
        case.study.full_time,
    )
    return EDUCATION_PETITIONER.judge(case, exempt, when, requires)


TREATMENT_PETITIONER = Rule(
    id="P1200000148!annex_1/para_10__al_1__subpara_4/treatment_petitioner",
    component="annex_1",
    unit="para_10__al_1__subpara_4",
    titles=Labels(
        kk="емделу үшін рұқсатты көшіп келуші стационарда жатқан денсаулық сақтау ұйымы сұрайды",
        ru=(
            "для лечения разрешение оформляется по обращению организации здравоохранения, где иммигрант на "
            "стационарном лечении"
        ),
        en="for treatment the health organisation where the migrant is an in-patient applies",
    ),
    citation=Labels(
        kk="10-тармақтың 1-бөлігінің 4) тармақшасы",
        ru="подпункт 4) части 1 пункта 10",
        en="paragraph 10, part 1, subparagraph 4)",
    ),
    when=(Condition("көшіп келушілер стационарлық емдеуде жатқан", reads=("ground",)),),
    requires=(Condition("денсаулық сақтау ұйымдарының … өтініштері негізінде ресімделеді", reads=("petition.by",)),),
)


def treatment_petitioner(case: Case, readings: Readings, exempt: Truth) -> Finding:
    """10-тармақ, 1-бөлік, 4) тармақша: for treatment the health organisation where the migrant is an in-patient
    applies.

    «4) көшіп келушілер стационарлық емдеуде жатқан денсаулық сақтау ұйымдарының;»

    Unit:     P1200000148!annex_1/para_10__al_1__subpara_4, as given by P2200000807 (2022, No 807)
    Official: https://adilet.zan.kz/kaz/docs/P2200000807
    Source:   regulation/P2200000807/P2200000807.kzl, rule treatment_petitioner
    """
    when = (
        # «көшіп келушілер стационарлық емдеуде жатқан»
        equal(case.ground, "medical_treatment"),
    )
    if False in when:
        return TREATMENT_PETITIONER.not_applicable
    requires = (
        # «денсаулық сақтау ұйымдарының … өтініштері негізінде ресімделеді»
        equal(case.petition.by, "health_organisation"),
    )
    return TREATMENT_PETITIONER.judge(case, exempt, when, requires)


MISSIONARY_PETITIONER = Rule(
    id="P1200000148!annex_1/para_10__al_1__subpara_5/missionary_petitioner",
    component="annex_1",
    unit="para_10__al_1__subpara_5",
    titles=Labels(
        kk="миссионерлік қызмет үшін рұқсатты діни ұйым сұрайды",
        ru="для миссионерской деятельности разрешение оформляется по обращению религиозной организации",
        en="for missionary activity the religious organisation applies",
    ),
    citation=Labels(
        kk="10-тармақтың 1-бөлігінің 5) тармақшасы",
        ru="подпункт 5) части 1 пункта 10",
        en="paragraph 10, part 1, subparagraph 5)",
    ),
    when=(
        Condition(
            "көшіп келушілер заңнамада белгіленген тәртіппен миссионерлік қызметті жүзеге асыратын",
            reads=("ground",),
        ),
    ),
    requires=(Condition("діни ұйымдардың … өтініштері негізінде ресімделеді", reads=("petition.by",)),),
)


def missionary_petitioner(case: Case, readings: Readings, exempt: Truth) -> Finding:
    """10-тармақ, 1-бөлік, 5) тармақша: for missionary activity the religious organisation applies.

    «5) көшіп келушілер заңнамада белгіленген тәртіппен миссионерлік қызметті жүзеге асыратын діни ұйымдардың;»

    Unit:     P1200000148!annex_1/para_10__al_1__subpara_5, as given by P2200000807 (2022, No 807)
    Official: https://adilet.zan.kz/kaz/docs/P2200000807
    Source:   regulation/P2200000807/P2200000807.kzl, rule missionary_petitioner
    """
    when = (
        # «көшіп келушілер заңнамада белгіленген тәртіппен миссионерлік қызметті жүзеге асыратын»
        equal(case.ground, "missionary_activity"),
    )
    if False in when:
        return MISSIONARY_PETITIONER.not_applicable
    requires = (
        # «діни ұйымдардың … өтініштері негізінде ресімделеді»
        equal(case.petition.by, "religious_organisation"),
    )
    return MISSIONARY_PETITIONER.judge(case, exempt, when, requires)


BUSINESS_PETITIONER = Rule(
    id="P1200000148!annex_1/para_10__al_1__subpara_6/business_petitioner",
    component="annex_1",
    unit="para_10__al_1__subpara_6",
    titles=Labels(
        kk="бизнес-көшіп келуші үшін рұқсатты жергілікті атқарушы орган сұрайды",
        ru="бизнес-иммигранту разрешение оформляется по обращению местного исполнительного органа",
        en="for a business migrant the local executive body applies",
    ),
    citation=Labels(
        kk="10-тармақтың 1-бөлігінің 6) тармақшасы",
        ru="подпункт 6) части 1 пункта 10",
        en="paragraph 10, part 1, subparagraph 6)",
    ),
    when=(
        Condition(
            (
                "Қазақстан Республикасының заңнамасына сәйкес кәсіпкерлік қызметті жүзеге асыру мақсатында келген "
                "көшіп келушілер (бизнес-көшіп келушілер) бойынша"
            ),
            reads=("ground",),
        ),
    ),
    requires=(Condition("жергілікті атқарушы органдардың өтініштері негізінде ресімделеді", reads=("petition.by",)),),
)


def business_petitioner(case: Case, readings: Readings, exempt: Truth) -> Finding:
    """10-тармақ, 1-бөлік, 6) тармақша: for a business migrant the local executive body applies.

    «6) Қазақстан Республикасының заңнамасына сәйкес кәсіпкерлік қызметті жүзеге асыру мақсатында келген көшіп келушілер
    (бизнес-көшіп келушілер) бойынша – жергілікті атқарушы органдардың өтініштері негізінде ресімделеді.»

    Unit:     P1200000148!annex_1/para_10__al_1__subpara_6, as given by P2200000807 (2022, No 807)
    Official: https://adilet.zan.kz/kaz/docs/P2200000807
    Source:   regulation/P2200000807/P2200000807.kzl, rule business_petitioner
    """
    when = (
        # «Қазақстан Республикасының заңнамасына сәйкес кәсіпкерлік қызметті жүзеге асыру мақсатында келген көшіп
        #   келушілер (бизнес-көшіп келушілер) бойынша»
        equal(case.ground, "business"),
    )
    if False in when:
        return BUSINESS_PETITIONER.not_applicable
    requires = (
        # «жергілікті атқарушы органдардың өтініштері негізінде ресімделеді»
        equal(case.petition.by, "local_executive_body"),
    )
    return BUSINESS_PETITIONER.judge(case, exempt, when, requires)


PASSPORT_CAP = Rule(
    id="P1200000148!annex_1/para_10__al_2/passport_cap",
    component="annex_1",
    unit="para_10__al_2",
    titles=Labels(
        kk="рұқсат ұлттық паспорттың қолданылу мерзімінен кеш аяқталмайды",
        ru="разрешение оформляется на период, не превышающий срока действия национального паспорта",
        en="the permit ends no later than the national passport",
    ),
    citation=Labels(kk="10-тармақтың 2-бөлігі", ru="часть 2 пункта 10", en="paragraph 10, part 2"),
    requires=(
        Condition(
            (
                "Уақытша тұруға рұқсат көшіп келушінің ұлттық паспортының қолданылу мерзімінен аспайтын кезеңге "
                "ресімделеді"
            ),
            reads=("permit.until", "passport.valid_until"),
        ),
    ),
)


def passport_cap(case: Case, readings: Readings, exempt: Truth) -> Finding:
    """10-тармақ, 2-бөлік: the permit ends no later than the national passport.

    «Уақытша тұруға рұқсат көшіп келушінің ұлттық паспортының қолданылу мерзімінен аспайтын кезеңге ресімделеді.»

    Unit:     P1200000148!annex_1/para_10__al_2, as given by P2200000807 (2022, No 807)
    Official: https://adilet.zan.kz/kaz/docs/P2200000807
    Source:   regulation/P2200000807/P2200000807.kzl, rule passport_cap
    """
    requires = (
        # «Уақытша тұруға рұқсат көшіп келушінің ұлттық паспортының қолданылу мерзімінен аспайтын кезеңге ресімделеді»
        at_most(case.permit.until, case.passport.valid_until),
    )
    return PASSPORT_CAP.judge(case, exempt, (), requires)


def passport_cap_limits(case: Case, readings: Readings) -> Limits:
    """Return the bounds that `passport_cap` sets where it applies."""
    return (
        at_latest("permit.until", case.passport.valid_until),
        at_earliest("passport.valid_until", case.permit.until),
    )


RECORDED_IN_KKP = Rule(
    id="P1200000148!annex_1/para_10__al_3/recorded_in_kkp",
    component="annex_1",
    unit="para_10__al_3",
    titles=Labels(
        kk="берілген рұқсат КҚП АЖ-да ресімделеді",
        ru="выданное разрешение оформляется в ИС МП",
        en="an issued permit is formalised in the information system КҚП АЖ",
    ),
    citation=Labels(kk="10-тармақтың 3-бөлігі", ru="часть 3 пункта 10", en="paragraph 10, part 3"),
    when=(Condition("Уақытша тұруға рұқсат көшіп келушінің уақытша тұруына рұқсат беріліп", reads=("permit.issued",)),),
    requires=(Condition("КҚП АЖ-да ресімделеді", reads=("record.in_kkp",)),),
)


def recorded_in_kkp(case: Case, readings: Readings, exempt: Truth) -> Finding:
    """10-тармақ, 3-бөлік: an issued permit is formalised in the information system КҚП АЖ.

    «Уақытша тұруға рұқсат көшіп келушінің уақытша тұруына рұқсат беріліп КҚП АЖ-да ресімделеді, кейіннен ақпарат
    \"Бүркіт\" бірыңғай ақпараттық жүйесіне (бұдан әрі – \"Бүркіт\" БАЖ) беріледі.»

    Unit:     P1200000148!annex_1/para_10__al_3, as given by P2200000807 (2022, No 807)
    Official: https://adilet.zan.kz/kaz/docs/P2200000807
    Source:   regulation/P2200000807/P2200000807.kzl, rule recorded_in_kkp
    """
    when = (
        # «Уақытша тұруға рұқсат көшіп келушінің уақытша тұруына рұқсат беріліп»
        case.permit.issued,
    )
    if False in when:
        return RECORDED_IN_KKP.not_applicable
    requires = (
        # «КҚП АЖ-да ресімделеді»
        case.record.in_kkp,
    )
    return RECORDED_IN_KKP.judge(case, exempt, when, requires)


SENT_TO_BURKIT = Rule(
    id="P1200000148!annex_1/para_10__al_3/sent_to_burkit",
    component="annex_1",
    unit="para_10__al_3",
    titles=Labels(
        kk="берілген рұқсат туралы ақпарат «Бүркіт» БАЖ-ға беріледі",
        ru="информация о выданном разрешении передается в ЕИС «Беркут»",
        en="information on an issued permit is transmitted to the information system «Бүркіт»",
    ),
    citation=Labels(kk="10-тармақтың 3-бөлігі", ru="часть 3 пункта 10", en="paragraph 10, part 3"),
    when=(Condition("Уақытша тұруға рұқсат көшіп келушінің уақытша тұруына рұқсат беріліп", reads=("permit.issued",)),),
    requires=(
        Condition(
            'кейіннен ақпарат "Бүркіт" бірыңғай ақпараттық жүйесіне … беріледі',
            reads=("record.sent_to_burkit",),
        ),
    ),
)


def sent_to_burkit(case: Case, readings: Readings, exempt: Truth) -> Finding:
    """10-тармақ, 3-бөлік: information on an issued permit is transmitted to the information system «Бүркіт».

    «Уақытша тұруға рұқсат көшіп келушінің уақытша тұруына рұқсат беріліп КҚП АЖ-да ресімделеді, кейіннен ақпарат
    \"Бүркіт\" бірыңғай ақпараттық жүйесіне (бұдан әрі – \"Бүркіт\" БАЖ) беріледі.»

    Unit:     P1200000148!annex_1/para_10__al_3, as given by P2200000807 (2022, No 807)
    Official: https://adilet.zan.kz/kaz/docs/P2200000807
    Source:   regulation/P2200000807/P2200000807.kzl, rule sent_to_burkit
    """
    when = (
        # «Уақытша тұруға рұқсат көшіп келушінің уақытша тұруына рұқсат беріліп»
        case.permit.issued,
    )
    if False in when:
        return SENT_TO_BURKIT.not_applicable
    requires = (
        # «кейіннен ақпарат "Бүркіт" бірыңғай ақпараттық жүйесіне … беріледі»
        case.record.sent_to_burkit,
    )
    return SENT_TO_BURKIT.judge(case, exempt, when, requires)


LABOUR_PERMIT_CAP = Rule(
    id="P1200000148!annex_1/para_10__al_4/labour_permit_cap",
    component="annex_1",
    unit="para_10__al_4",
    titles=Labels(
        kk="жұмысқа рұқсаты бар көшіп келушіге уақытша тұруға рұқсат сол рұқсаттың мерзіміне ресімделеді",
        ru=(
            "имеющему разрешение на труд разрешение на временное проживание оформляется на срок действия данного "
            "разрешения"
        ),
        en="for a migrant with a labour permit the permit lasts for the term of the labour permit",
    ),
    citation=Labels(kk="10-тармақтың 4-бөлігі", ru="часть 4 пункта 10", en="paragraph 10, part 4"),
    when=(
        Condition("шетелдік жұмыс күшін тартуға рұқсат, еңбекші көшіп келушіге", reads=("ground",)),
        Condition("рұқсаты бар көшіп келушілерге, сондай-ақ олардың отбасы мүшелеріне", reads=("labour_permit.held",)),
    ),
    requires=(
        Condition(
            "уақытша тұруға рұқсат осы рұқсаттың қолданылу мерзіміне ресімделеді",
            reads=("permit.until", "labour_permit.valid_until"),
        ),
        Condition(
            "уақытша тұруға рұқсат осы рұқсаттың қолданылу мерзіміне ресімделеді",
            reads=("permit.until", "labour_permit.valid_until"),
        ),
    ),
)


def labour_permit_cap(case: Case, readings: Readings, exempt: Truth) -> Finding:
    """10-тармақ, 4-бөлік: for a migrant with a labour permit the permit lasts for the term of the labour permit.

    «Қазақстан Республикасының халықтың көші-қоны саласындағы заңнамасында белгіленген тәртіппен ресімделген шетелдік
    жұмыс күшін тартуға рұқсат, еңбекші көшіп келушіге рұқсаты бар көшіп келушілерге, сондай-ақ олардың отбасы
    мүшелеріне уақытша тұруға рұқсат осы рұқсаттың қолданылу мерзіміне ресімделеді.»

    Unit:     P1200000148!annex_1/para_10__al_4, as given by P2200000807 (2022, No 807)
    Official: https://adilet.zan.kz/kaz/docs/P2200000807
    Source:   regulation/P2200000807/P2200000807.kzl, rule labour_permit_cap
    """
    when = (
        # «шетелдік жұмыс күшін тартуға рұқсат, еңбекші көшіп келушіге»
        equal(case.ground, "employment"),
        # «рұқсаты бар көшіп келушілерге, сондай-ақ олардың отбасы мүшелеріне»
        case.labour_permit.held,
    )
    if False in when:
        return LABOUR_PERMIT_CAP.not_applicable
    requires = (
        # «уақытша тұруға рұқсат осы рұқсаттың қолданылу мерзіміне ресімделеді»
        under(readings.R6 == "at_most", at_most(case.permit.until, case.labour_permit.valid_until)),
        # «уақытша тұруға рұқсат осы рұқсаттың қолданылу мерзіміне ресімделеді»
        under(readings.R6 == "exactly", equal(case.permit.until, case.labour_permit.valid_until)),
    )
    return LABOUR_PERMIT_CAP.judge(case, exempt, when, requires)


def labour_permit_cap_limits(case: Case, readings: Readings) -> Limits:
    """Return the bounds that `labour_permit_cap` sets where it applies."""
    return (
        at_latest("permit.until", case.labour_permit.valid_until, asked=readings.R6 == "at_most"),
        at_earliest("labour_permit.valid_until", case.permit.until, asked=readings.R6 == "at_most"),
        at_latest("permit.until", case.labour_permit.valid_until, asked=readings.R6 == "exactly"),
        at_earliest("permit.until", case.labour_permit.valid_until, asked=readings.R6 == "exactly"),
        at_latest("labour_permit.valid_until", case.permit.until, asked=readings.R6 == "exactly"),
        at_earliest("labour_permit.valid_until", case.permit.until, asked=readings.R6 == "exactly"),
    )


WORK_YEAR_CAP = Rule(
    id="P1200000148!annex_1/para_10__al_5/work_year_cap",
    component="annex_1",
    unit="para_10__al_5",
    titles=Labels(
        kk="еңбек рұқсаты талап етілмейтін көшіп келушіге уақытша тұруға рұқсат бір жылға ресімделеді",
        ru=(
            "иммигранту, которому не требуется разрешение на труд, разрешение на временное проживание оформляется на "
            "один год"
        ),
        en="for a migrant who needs no labour permit the permit lasts one year at most",
    ),
    citation=Labels(kk="10-тармақтың 5-бөлігі", ru="часть 5 пункта 10", en="paragraph 10, part 5"),
    when=(
        Condition("осы тармақтың төртінші бөлігінде көрсетілген рұқсаттарды", reads=("ground",)),
        Condition(
            (
                "Қазақстан Республикасының халықтың көші-қоны саласындағы заңнамасына және (немесе) Қазақстан "
                "Республикасы ратификациялаған халықаралық шарттарға сәйкес … алу талап етілмейтін көшіп келушілерге, "
                "сондай-ақ олардың отбасы мүшелеріне"
            ),
            reads=("labour_permit.required",),
        ),
    ),
    requires=(
        Condition(
            "уақытша тұруға рұқсат жыл сайын ұзарту мүмкіндігімен бір жылға ресімделеді",
            reads=("permit.until", "permit.from_"),
        ),
    ),
)


def work_year_cap(case: Case, readings: Readings, exempt: Truth) -> Finding:
    """10-тармақ, 5-бөлік: for a migrant who needs no labour permit the permit lasts one year at most.

    «Қазақстан Республикасының халықтың көші-қоны саласындағы заңнамасына және (немесе) Қазақстан Республикасы
    ратификациялаған халықаралық шарттарға сәйкес осы тармақтың төртінші бөлігінде көрсетілген рұқсаттарды алу талап
    етілмейтін көшіп келушілерге, сондай-ақ олардың отбасы мүшелеріне уақытша тұруға рұқсат жыл сайын ұзарту
    мүмкіндігімен бір жылға ресімделеді, бірақ еңбек шартының немесе жұмыстарды орындау (қызметтер көрсету) жөніндегі
    азаматтық-құқықтық шарттың қолданылу мерзімінен аспауға тиіс.»

    Unit:     P1200000148!annex_1/para_10__al_5, as given by P2200000807 (2022, No 807)
    Official: https://adilet.zan.kz/kaz/docs/P2200000807
    Source:   regulation/P2200000807/P2200000807.kzl, rule work_year_cap
    """
    when = (
        # «осы тармақтың төртінші бөлігінде көрсетілген рұқсаттарды»
        equal(case.ground, "employment"),
        # «Қазақстан Республикасының халықтың көші-қоны саласындағы заңнамасына және (немесе) Қазақстан Республикасы
        #   ратификациялаған халықаралық шарттарға сәйкес … алу талап етілмейтін көшіп келушілерге, сондай-ақ олардың
        #   отбасы мүшелеріне»
        negate(case.labour_permit.required),
    )
    if False in when:
        return WORK_YEAR_CAP.not_applicable
    requires = (
        # «уақытша тұруға рұқсат жыл сайын ұзарту мүмкіндігімен бір жылға ресімделеді»
        at_most(case.permit.until, plus_years(case.permit.from_, 1)),
    )
    return WORK_YEAR_CAP.judge(case, exempt, when, requires)


def work_year_cap_limits(case: Case, readings: Readings) -> Limits:
    """Return the bounds that `work_year_cap` sets where it applies."""
    return (at_latest("permit.until", plus_years(case.permit.from_, 1)),)


WORK_CONTRACT_CAP = Rule(
    id="P1200000148!annex_1/para_10__al_5/work_contract_cap",
    component="annex_1",
    unit="para_10__al_5",
    titles=Labels(
        kk="еңбек рұқсаты талап етілмейтін көшіп келушінің рұқсаты шарттың мерзімінен аспайды",
        ru="разрешение иммигранту, которому не требуется разрешение на труд, не превышает срока действия договора",
        en="for a migrant who needs no labour permit the permit ends no later than the contract",
    ),
    citation=Labels(kk="10-тармақтың 5-бөлігі", ru="часть 5 пункта 10", en="paragraph 10, part 5"),
    when=(
        Condition("осы тармақтың төртінші бөлігінде көрсетілген рұқсаттарды", reads=("ground",)),
        Condition("алу талап етілмейтін көшіп келушілерге", reads=("labour_permit.required",)),
        Condition("шарттың қолданылу мерзімінен", reads=("contract.indefinite",)),
    ),
    requires=(
        Condition(
            (
                "бірақ еңбек шартының немесе жұмыстарды орындау (қызметтер көрсету) жөніндегі азаматтық-құқықтық "
                "шарттың қолданылу мерзімінен аспауға тиіс"
            ),
            reads=("permit.until", "contract.until"),
        ),
    ),
)


def work_contract_cap(case: Case, readings: Readings, exempt: Truth) -> Finding:
    """10-тармақ, 5-бөлік: for a migrant who needs no labour permit the permit ends no later than the contract.

    «Қазақстан Республикасының халықтың көші-қоны саласындағы заңнамасына және (немесе) Қазақстан Республикасы
    ратификациялаған халықаралық шарттарға сәйкес осы тармақтың төртінші бөлігінде көрсетілген рұқсаттарды алу талап
    етілмейтін көшіп келушілерге, сондай-ақ олардың отбасы мүшелеріне уақытша тұруға рұқсат жыл сайын ұзарту
    мүмкіндігімен бір жылға ресімделеді, бірақ еңбек шартының немесе жұмыстарды орындау (қызметтер көрсету) жөніндегі
    азаматтық-құқықтық шарттың қолданылу мерзімінен аспауға тиіс.»

    Unit:     P1200000148!annex_1/para_10__al_5, as given by P2200000807 (2022, No 807)
    Official: https://adilet.zan.kz/kaz/docs/P2200000807
    Source:   regulation/P2200000807/P2200000807.kzl, rule work_contract_cap
    """
    when = (
        # «осы тармақтың төртінші бөлігінде көрсетілген рұқсаттарды»
        equal(case.ground, "employment"),
        # «алу талап етілмейтін көшіп келушілерге»
        negate(case.labour_permit.required),
        # unless «шарттың қолданылу мерзімінен»
        negate(case.contract.indefinite),
    )
    if False in when:
        return WORK_CONTRACT_CAP.not_applicable
    requires = (
        # «бірақ еңбек шартының немесе жұмыстарды орындау (қызметтер көрсету) жөніндегі азаматтық-құқықтық шарттың
        #   қолданылу мерзімінен аспауға тиіс»
        at_most(case.permit.until, case.contract.until),
    )
    return WORK_CONTRACT_CAP.judge(case, exempt, when, requires)


def work_contract_cap_limits(case: Case, readings: Readings) -> Limits:
    """Return the bounds that `work_contract_cap` sets where it applies."""
    return (
        at_latest("permit.until", case.contract.until),
        at_earliest("contract.until", case.permit.until),
    )


AIFC_YEAR_CAP = Rule(
    id="P1200000148!annex_1/para_10__al_6/aifc_year_cap",
    component="annex_1",
    unit="para_10__al_6",
    titles=Labels(
        kk="АХҚО-да қызметін жүзеге асыратын көшіп келушіге рұқсат бір жылға ресімделеді",
        ru="иммигранту, осуществляющему деятельность в МФЦА, разрешение оформляется на один год",
        en="for a migrant active in the Astana International Financial Centre the permit lasts one year at most",
    ),
    citation=Labels(kk="10-тармақтың 6-бөлігі", ru="часть 6 пункта 10", en="paragraph 10, part 6"),
    when=(
        Condition('Қызметін "Астана" халықаралық қаржы орталығында … жүзеге асыру мақсатында', reads=("ground",)),
        Condition(
            (
                "визасыз келу және болу тәртібі туралы ратификацияланған халықаралық шарттар бар елдерден Қазақстан "
                "Республикасына келген көшіп келушілерге, сондай-ақ олардың отбасы мүшелеріне"
            ),
            reads=("applicant.visa_free_state",),
        ),
    ),
    requires=(
        Condition(
            "уақытша тұруға рұқсат жыл сайын ұзарту мүмкіндігімен бір жылға ресімделеді",
            reads=("permit.until", "permit.from_"),
        ),
    ),
)


def aifc_year_cap(case: Case, readings: Readings, exempt: Truth) -> Finding:
    """10-тармақ, 6-бөлік: for a migrant active in the Astana International Financial Centre the permit lasts one year
    at most.

    «Қызметін "Астана" халықаралық қаржы орталығында (бұдан әрі – АХҚО) жүзеге асыру мақсатында визасыз келу және болу
    тәртібі туралы ратификацияланған халықаралық шарттар бар елдерден Қазақстан Республикасына келген көшіп келушілерге,
    сондай-ақ олардың отбасы мүшелеріне уақытша тұруға рұқсат жыл сайын ұзарту мүмкіндігімен бір жылға ресімделеді,
    бірақ еңбек шартының немесе жұмыстарды орындау (қызметтер көрсету) жөніндегі азаматтық-құқықтық шарттың қолданылу
    мерзімінен аспауға тиіс.»

    Unit:     P1200000148!annex_1/para_10__al_6, as given by P2200000807 (2022, No 807)
    Official: https://adilet.zan.kz/kaz/docs/P2200000807
    Source:   regulation/P2200000807/P2200000807.kzl, rule aifc_year_cap
    """
    when = (
        # «Қызметін "Астана" халықаралық қаржы орталығында … жүзеге асыру мақсатында»
        equal(case.ground, "aifc_activity"),
        # «визасыз келу және болу тәртібі туралы ратификацияланған халықаралық шарттар бар елдерден Қазақстан
        #   Республикасына келген көшіп келушілерге, сондай-ақ олардың отбасы мүшелеріне»
        case.applicant.visa_free_state,
    )
    if False in when:
        return AIFC_YEAR_CAP.not_applicable
    requires = (
        # «уақытша тұруға рұқсат жыл сайын ұзарту мүмкіндігімен бір жылға ресімделеді»
        at_most(case.permit.until, plus_years(case.permit.from_, 1)),
    )
    return AIFC_YEAR_CAP.judge(case, exempt, when, requires)


def aifc_year_cap_limits(case: Case, readings: Readings) -> Limits:
    """Return the bounds that `aifc_year_cap` sets where it applies."""
    return (at_latest("permit.until", plus_years(case.permit.from_, 1)),)


AIFC_CONTRACT_CAP = Rule(
    id="P1200000148!annex_1/para_10__al_6/aifc_contract_cap",
    component="annex_1",
    unit="para_10__al_6",
    titles=Labels(
        kk="АХҚО-да қызметін жүзеге асыратын көшіп келушінің рұқсаты шарттың мерзімінен аспайды",
        ru="разрешение иммигранту, осуществляющему деятельность в МФЦА, не превышает срока действия договора",
        en=(
            "for a migrant active in the Astana International Financial Centre the permit ends no later than the "
            "contract"
        ),
    ),
    citation=Labels(kk="10-тармақтың 6-бөлігі", ru="часть 6 пункта 10", en="paragraph 10, part 6"),
    when=(
        Condition('Қызметін "Астана" халықаралық қаржы орталығында … жүзеге асыру мақсатында', reads=("ground",)),
        Condition(
            "визасыз келу және болу тәртібі туралы ратификацияланған халықаралық шарттар бар елдерден",
            reads=("applicant.visa_free_state",),
        ),
        Condition("шарттың қолданылу мерзімінен", reads=("contract.indefinite",)),
    ),
    requires=(
        Condition(
            (
                "бірақ еңбек шартының немесе жұмыстарды орындау (қызметтер көрсету) жөніндегі азаматтық-құқықтық "
                "шарттың қолданылу мерзімінен аспауға тиіс"
            ),
            reads=("permit.until", "contract.until"),
        ),
    ),
)


def aifc_contract_cap(case: Case, readings: Readings, exempt: Truth) -> Finding:
    """10-тармақ, 6-бөлік: for a migrant active in the Astana International Financial Centre the permit ends no later
    than the contract.

    «Қызметін "Астана" халықаралық қаржы орталығында (бұдан әрі – АХҚО) жүзеге асыру мақсатында визасыз келу және болу
    тәртібі туралы ратификацияланған халықаралық шарттар бар елдерден Қазақстан Республикасына келген көшіп келушілерге,
    сондай-ақ олардың отбасы мүшелеріне уақытша тұруға рұқсат жыл сайын ұзарту мүмкіндігімен бір жылға ресімделеді,
    бірақ еңбек шартының немесе жұмыстарды орындау (қызметтер көрсету) жөніндегі азаматтық-құқықтық шарттың қолданылу
    мерзімінен аспауға тиіс.»

    Unit:     P1200000148!annex_1/para_10__al_6, as given by P2200000807 (2022, No 807)
    Official: https://adilet.zan.kz/kaz/docs/P2200000807
    Source:   regulation/P2200000807/P2200000807.kzl, rule aifc_contract_cap
    """
    when = (
        # «Қызметін "Астана" халықаралық қаржы орталығында … жүзеге асыру мақсатында»
        equal(case.ground, "aifc_activity"),
        # «визасыз келу және болу тәртібі туралы ратификацияланған халықаралық шарттар бар елдерден»
        case.applicant.visa_free_state,
        # unless «шарттың қолданылу мерзімінен»
        negate(case.contract.indefinite),
    )
    if False in when:
        return AIFC_CONTRACT_CAP.not_applicable
    requires = (
        # «бірақ еңбек шартының немесе жұмыстарды орындау (қызметтер көрсету) жөніндегі азаматтық-құқықтық шарттың
        #   қолданылу мерзімінен аспауға тиіс»
        at_most(case.permit.until, case.contract.until),
    )
    return AIFC_CONTRACT_CAP.judge(case, exempt, when, requires)


def aifc_contract_cap_limits(case: Case, readings: Readings) -> Limits:
    """Return the bounds that `aifc_contract_cap` sets where it applies."""
    return (
        at_latest("permit.until", case.contract.until),
        at_earliest("contract.until", case.permit.until),
    )


INVESTOR_TERM = Rule(
    id="P1200000148!annex_1/para_10__al_7/investor_term",
    component="annex_1",
    unit="para_10__al_7",
    titles=Labels(
        kk=(
            "АХҚО инвестициялық резидентіне рұқсат АХҚО әкімшілігінің өтінішхатымен бір жылға ресімделеді, бес жылдан "
            "асырмай ұзартылады"
        ),
        ru=(
            "инвестиционному резиденту МФЦА разрешение оформляется по ходатайству администрации МФЦА на один год с "
            "продлением, но не более пяти лет"
        ),
        en=(
            "for an investment resident of the AIFC its administration petitions; one year at a time, five years at "
            "most"
        ),
    ),
    citation=Labels(kk="10-тармақтың 7-бөлігі", ru="часть 7 пункта 10", en="paragraph 10, part 7"),
    when=(
        Condition("АХҚО инвестициялық резиденттеріне, сондай-ақ олардың отбасы мүшелеріне", reads=("ground",)),
        Condition(
            (
                "Кірудің және болудың визасыз тәртібі туралы ратификацияланған халықаралық шарттар бар мемлекеттерден "
                "келген"
            ),
            reads=("applicant.visa_free_state",),
        ),
    ),
    requires=(
        Condition("уақытша тұруға рұқсат АХҚО әкімшілігінің өтінішхаты бойынша", reads=("petition.by",)),
        Condition("жыл сайын … бір жылға ресімделеді", reads=("permit.until", "permit.from_")),
        Condition("бірақ бес жылдан асырмай ұзарту мүмкіндігімен", reads=("permit.until", "permit.first_from")),
        Condition(
            "бірақ бес жылдан асырмай ұзарту мүмкіндігімен бір жылға",
            reads=("permit.until", "permit.first_from"),
        ),
    ),
)


def investor_term(case: Case, readings: Readings, exempt: Truth) -> Finding:
    """10-тармақ, 7-бөлік: for an investment resident of the AIFC its administration petitions; one year at a time, five
    years at most.

    «Кірудің және болудың визасыз тәртібі туралы ратификацияланған халықаралық шарттар бар мемлекеттерден келген АХҚО
    инвестициялық резиденттеріне, сондай-ақ олардың отбасы мүшелеріне уақытша тұруға рұқсат АХҚО әкімшілігінің
    өтінішхаты бойынша жыл сайын, бірақ бес жылдан асырмай ұзарту мүмкіндігімен бір жылға ресімделеді. Бұл ретте
    инвестициялық резидентінің отбасы мүшелерінің уақытша тұруға рұқсатының қолданылу мерзімі инвестициялық резидентінің
    уақытша тұруға рұқсатының қолданылу мерзімінен аспауға тиіс.»

    Unit:     P1200000148!annex_1/para_10__al_7, as given by P2200000807 (2022, No 807)
    Official: https://adilet.zan.kz/kaz/docs/P2200000807
    Source:   regulation/P2200000807/P2200000807.kzl, rule investor_term
    """
    when = (
        # «АХҚО инвестициялық резиденттеріне, сондай-ақ олардың отбасы мүшелеріне»
        equal(case.ground, "aifc_investment_residence"),
        # «Кірудің және болудың визасыз тәртібі туралы ратификацияланған халықаралық шарттар бар мемлекеттерден келген»
        case.applicant.visa_free_state,
    )
    if False in when:
        return INVESTOR_TERM.not_applicable
    requires = (
        # «уақытша тұруға рұқсат АХҚО әкімшілігінің өтінішхаты бойынша»
        equal(case.petition.by, "aifc_administration"),
        # «жыл сайын … бір жылға ресімделеді»
        at_most(case.permit.until, plus_years(case.permit.from_, 1)),
        # «бірақ бес жылдан асырмай ұзарту мүмкіндігімен»
        under(readings.R2 == "whole_stay", at_most(case.permit.until, plus_years(case.permit.first_from, 5))),
        # «бірақ бес жылдан асырмай ұзарту мүмкіндігімен бір жылға»
        under(readings.R2 == "after_first_year", at_most(case.permit.until, plus_years(case.permit.first_from, 6))),
    )
    return INVESTOR_TERM.judge(case, exempt, when, requires)


def investor_term_limits(case: Case, readings: Readings) -> Limits:
    """Return the bounds that `investor_term` sets where it applies."""
    return (
        at_latest("permit.until", plus_years(case.permit.from_, 1)),
        at_latest("permit.until", plus_years(case.permit.first_from, 5), asked=readings.R2 == "whole_stay"),
        at_latest("permit.until", plus_years(case.permit.first_from, 6), asked=readings.R2 == "after_first_year"),
    )


INVESTOR_FAMILY_CAP = Rule(
    id="P1200000148!annex_1/para_10__al_7/investor_family_cap",
    component="annex_1",
    unit="para_10__al_7",
    titles=Labels(
        kk="инвестициялық резиденттің отбасы мүшесінің рұқсаты резиденттің өз рұқсатынан ұзақ болмайды",
        ru="срок разрешения члена семьи инвестиционного резидента МФЦА не превышает срока разрешения самого резидента",
        en="the permit of an investment resident's family member ends no later than the resident's own",
    ),
    citation=Labels(kk="10-тармақтың 7-бөлігі", ru="часть 7 пункта 10", en="paragraph 10, part 7"),
    when=(
        Condition("Бұл ретте инвестициялық резидентінің", reads=("ground",)),
        Condition(
            "визасыз тәртібі туралы ратификацияланған халықаралық шарттар бар мемлекеттерден келген",
            reads=("applicant.visa_free_state",),
        ),
        Condition("отбасы мүшелерінің", reads=("applicant.family_member",)),
    ),
    requires=(
        Condition(
            (
                "уақытша тұруға рұқсатының қолданылу мерзімі инвестициялық резидентінің уақытша тұруға рұқсатының "
                "қолданылу мерзімінен аспауға тиіс"
            ),
            reads=("permit.until", "principal_permit.until"),
        ),
    ),
)


def investor_family_cap(case: Case, readings: Readings, exempt: Truth) -> Finding:
    """10-тармақ, 7-бөлік: the permit of an investment resident's family member ends no later than the resident's own.

    «Кірудің және болудың визасыз тәртібі туралы ратификацияланған халықаралық шарттар бар мемлекеттерден келген АХҚО
    инвестициялық резиденттеріне, сондай-ақ олардың отбасы мүшелеріне уақытша тұруға рұқсат АХҚО әкімшілігінің
    өтінішхаты бойынша жыл сайын, бірақ бес жылдан асырмай ұзарту мүмкіндігімен бір жылға ресімделеді. Бұл ретте
    инвестициялық резидентінің отбасы мүшелерінің уақытша тұруға рұқсатының қолданылу мерзімі инвестициялық резидентінің
    уақытша тұруға рұқсатының қолданылу мерзімінен аспауға тиіс.»

    Unit:     P1200000148!annex_1/para_10__al_7, as given by P2200000807 (2022, No 807)
    Official: https://adilet.zan.kz/kaz/docs/P2200000807
    Source:   regulation/P2200000807/P2200000807.kzl, rule investor_family_cap
    """
    when = (
        # «Бұл ретте инвестициялық резидентінің»
        equal(case.ground, "aifc_investment_residence"),
        # «визасыз тәртібі туралы ратификацияланған халықаралық шарттар бар мемлекеттерден келген»
        case.applicant.visa_free_state,
        # «отбасы мүшелерінің»
        case.applicant.family_member,
    )
    if False in when:
        return INVESTOR_FAMILY_CAP.not_applicable
    requires = (
        # «уақытша тұруға рұқсатының қолданылу мерзімі инвестициялық резидентінің уақытша тұруға рұқсатының қолданылу
        #   мерзімінен аспауға тиіс»
        at_most(case.permit.until, case.principal_permit.until),
    )
    return INVESTOR_FAMILY_CAP.judge(case, exempt, when, requires)


def investor_family_cap_limits(case: Case, readings: Readings) -> Limits:
    """Return the bounds that `investor_family_cap` sets where it applies."""
    return (
        at_latest("permit.until", case.principal_permit.until),
        at_earliest("principal_permit.until", case.permit.until),
    )


STUDY_TERM = Rule(
    id="P1200000148!annex_1/para_10__al_8/study_term",
    component="annex_1",
    unit="para_10__al_8",
    titles=Labels(
        kk="оқуға келген көшіп келушіге рұқсат бір жылға, бірақ оқу мерзімінен асырылмай ресімделеді",
        ru=(
            "прибывшему на обучение разрешение оформляется на один год, но не превышает срока обучения, практики или "
            "стажировки"
        ),
        en="for study the permit lasts one year at most and ends no later than the study, practice or internship",
    ),
    citation=Labels(kk="10-тармақтың 8-бөлігі", ru="часть 8 пункта 10", en="paragraph 10, part 8"),
    when=(
        Condition(
            "Білім алу, кәсіптік даярлық және (немесе) тағылымдамадан өту мақсатында келген көшіп келушілерге",
            reads=("ground",),
        ),
    ),
    requires=(
        Condition("уақытша тұруға рұқсат бір жылға ресімделеді", reads=("permit.until", "permit.from_")),
        Condition(
            "бірақ оқу, оқу практикасының немесе тағылымдаманың мерзімінен аспауға тиіс",
            reads=("permit.until", "study.until"),
        ),
    ),
)


def study_term(case: Case, readings: Readings, exempt: Truth) -> Finding:
    """10-тармақ, 8-бөлік: for study the permit lasts one year at most and ends no later than the study, practice or
    internship.

    «Білім алу, кәсіптік даярлық және (немесе) тағылымдамадан өту мақсатында келген көшіп келушілерге уақытша тұруға
    рұқсат бір жылға ресімделеді, бірақ оқу, оқу практикасының немесе тағылымдаманың мерзімінен аспауға тиіс.»

    Unit:     P1200000148!annex_1/para_10__al_8, as given by P2200000807 (2022, No 807)
    Official: https://adilet.zan.kz/kaz/docs/P2200000807
    Source:   regulation/P2200000807/P2200000807.kzl, rule study_term
    """
    when = (
        # «Білім алу, кәсіптік даярлық және (немесе) тағылымдамадан өту мақсатында келген көшіп келушілерге»
        equal(case.ground, "education"),
    )
    if False in when:
        return STUDY_TERM.not_applicable
    requires = (
        # «уақытша тұруға рұқсат бір жылға ресімделеді»
        at_most(case.permit.until, plus_years(case.permit.from_, 1)),
        # «бірақ оқу, оқу практикасының немесе тағылымдаманың мерзімінен аспауға тиіс»
        at_most(case.permit.until, case.study.until),
    )
    return STUDY_TERM.judge(case, exempt, when, requires)


def study_term_limits(case: Case, readings: Readings) -> Limits:
    """Return the bounds that `study_term` sets where it applies."""
    return (
        at_latest("permit.until", plus_years(case.permit.from_, 1)),
        at_latest("permit.until", case.study.until),
        at_earliest("study.until", case.permit.until),
    )


FAMILY_TERM = Rule(
    id="P1200000148!annex_1/para_10__al_9/family_term",
    component="annex_1",
    unit="para_10__al_9",
    titles=Labels(
        kk=(
            "отбасын біріктіруге келген көшіп келушіге рұқсат шақырушы адамның өтінішхатымен, Заңда көзделген мерзімге "
            "ресімделеді"
        ),
        ru=(
            "для воссоединения семьи разрешение оформляется по ходатайству приглашающего лица на срок, предусмотренный "
            "Законом"
        ),
        en=(
            "for family reunification the inviting person petitions and the permit lasts no longer than the Law on "
            "migration provides"
        ),
    ),
    citation=Labels(kk="10-тармақтың 9-бөлігі", ru="часть 9 пункта 10", en="paragraph 10, part 9"),
    when=(
        Condition("Отбасын біріктіру мақсатында Қазақстан Республикасына келген көшіп келушілерге", reads=("ground",)),
    ),
    requires=(
        Condition("уақытша тұруға рұқсат шақырушы адамдардың өтінішхаты бойынша", reads=("petition.by",)),
        Condition(
            (
                '"Халықтың көші-қоны туралы" 2011 жылғы 22 шілдедегі Қазақстан Республикасының Заңында көзделген '
                "мерзімге ресімделеді"
            ),
            reads=("permit.until", "migration_law.until"),
        ),
    ),
)


def family_term(case: Case, readings: Readings, exempt: Truth) -> Finding:
    """10-тармақ, 9-бөлік: for family reunification the inviting person petitions and the permit lasts no longer than
    the Law on migration provides.

    «Отбасын біріктіру мақсатында Қазақстан Республикасына келген көшіп келушілерге уақытша тұруға рұқсат шақырушы
    адамдардың өтінішхаты бойынша "Халықтың көші-қоны туралы" 2011 жылғы 22 шілдедегі Қазақстан Республикасының Заңында
    көзделген мерзімге ресімделеді.»

    Unit:     P1200000148!annex_1/para_10__al_9, as given by P2200000807 (2022, No 807)
    Official: https://adilet.zan.kz/kaz/docs/P2200000807
    Source:   regulation/P2200000807/P2200000807.kzl, rule family_term
    """
    when = (
        # «Отбасын біріктіру мақсатында Қазақстан Республикасына келген көшіп келушілерге»
        equal(case.ground, "family_reunification"),
    )
    if False in when:
        return FAMILY_TERM.not_applicable
    requires = (
        # «уақытша тұруға рұқсат шақырушы адамдардың өтінішхаты бойынша»
        equal(case.petition.by, "inviting_person"),
        # «"Халықтың көші-қоны туралы" 2011 жылғы 22 шілдедегі Қазақстан Республикасының Заңында көзделген мерзімге
        #   ресімделеді»
        at_most(case.permit.until, case.migration_law.until),
    )
    return FAMILY_TERM.judge(case, exempt, when, requires)


def family_term_limits(case: Case, readings: Readings) -> Limits:
    """Return the bounds that `family_term` sets where it applies."""
    return (
        at_latest("permit.until", case.migration_law.until),
        at_earliest("migration_law.until", case.permit.until),
    )


TREATMENT_TERM = Rule(
    id="P1200000148!annex_1/para_10__al_10/treatment_term",
    component="annex_1",
    unit="para_10__al_10",
    titles=Labels(
        kk=(
            "стационарда жатқан көшіп келушіге рұқсат денсаулық сақтау ұйымының өтінішхатымен емделу кезеңіне "
            "ресімделеді"
        ),
        ru=(
            "находящемуся на стационарном лечении разрешение оформляется по ходатайству организации здравоохранения на "
            "период лечения"
        ),
        en="for an in-patient the health organisation petitions and the permit lasts no longer than the treatment",
    ),
    citation=Labels(kk="10-тармақтың 10-бөлігі", ru="часть 10 пункта 10", en="paragraph 10, part 10"),
    when=(Condition("Медициналық мекемелерде стационарлық емдеуде жатқан көшіп келушілерге", reads=("ground",)),),
    requires=(
        Condition(
            "уақытша тұруға рұқсат денсаулық сақтау ұйымының өтінішхаты (медициналық анықтамасы) бойынша",
            reads=("petition.by",),
        ),
        Condition("емделу үшін қажетті кезеңге ресімделеді", reads=("permit.until", "treatment.until")),
    ),
)


def treatment_term(case: Case, readings: Readings, exempt: Truth) -> Finding:
    """10-тармақ, 10-бөлік: for an in-patient the health organisation petitions and the permit lasts no longer than the
    treatment.

    «Медициналық мекемелерде стационарлық емдеуде жатқан көшіп келушілерге уақытша тұруға рұқсат денсаулық сақтау
    ұйымының өтінішхаты (медициналық анықтамасы) бойынша емделу үшін қажетті кезеңге ресімделеді.»

    Unit:     P1200000148!annex_1/para_10__al_10, as given by P2200000807 (2022, No 807)
    Official: https://adilet.zan.kz/kaz/docs/P2200000807
    Source:   regulation/P2200000807/P2200000807.kzl, rule treatment_term
    """
    when = (
        # «Медициналық мекемелерде стационарлық емдеуде жатқан көшіп келушілерге»
        equal(case.ground, "medical_treatment"),
    )
    if False in when:
        return TREATMENT_TERM.not_applicable
    requires = (
        # «уақытша тұруға рұқсат денсаулық сақтау ұйымының өтінішхаты (медициналық анықтамасы) бойынша»
        equal(case.petition.by, "health_organisation"),
        # «емделу үшін қажетті кезеңге ресімделеді»
        at_most(case.permit.until, case.treatment.until),
    )
    return TREATMENT_TERM.judge(case, exempt, when, requires)


def treatment_term_limits(case: Case, readings: Readings) -> Limits:
    """Return the bounds that `treatment_term` sets where it applies."""
    return (
        at_latest("permit.until", case.treatment.until),
        at_earliest("treatment.until", case.permit.until),
    )


ASYLUM_BY_REFUGEE_LAW = Referral(
    id="P1200000148!annex_1/para_10__al_11/asylum_by_refugee_law",
    component="annex_1",
    unit="para_10__al_11",
    titles=Labels(
        kk="пана іздеген адамдар мен босқындарды есепке алу босқындар туралы заңнама бойынша жүргізіледі",
        ru="учет лиц, ищущих убежище, и беженцев ведется по законодательству о беженцах",
        en="asylum seekers and refugees are registered under the law on refugees",
    ),
    citation=Labels(kk="10-тармақтың 11-бөлігі", ru="часть 11 пункта 10", en="paragraph 10, part 11"),
    when=(
        Condition(
            (
                "Пана іздеген адамдарды және босқындарды есепке алу Қазақстан Республикасының босқындар туралы "
                "заңнамасында белгіленген тәртіппен ресімделеді"
            ),
            reads=("ground",),
        ),
    ),
    law="Қазақстан Республикасының босқындар туралы заңнамасы",
)


def asylum_by_refugee_law(case: Case, readings: Readings, exempt: Truth) -> Finding:
    """10-тармақ, 11-бөлік: asylum seekers and refugees are registered under the law on refugees.

    «Пана іздеген адамдарды және босқындарды есепке алу Қазақстан Республикасының босқындар туралы заңнамасында
    белгіленген тәртіппен ресімделеді.»

    Unit:     P1200000148!annex_1/para_10__al_11, as given by P2200000807 (2022, No 807)
    Official: https://adilet.zan.kz/kaz/docs/P2200000807
    Source:   regulation/P2200000807/P2200000807.kzl, refer asylum_by_refugee_law
    """
    when = (
        # «Пана іздеген адамдарды және босқындарды есепке алу Қазақстан Республикасының босқындар туралы заңнамасында
        #   белгіленген тәртіппен ресімделеді»
        equal(case.ground, "asylum"),
    )
    if False in when:
        return ASYLUM_BY_REFUGEE_LAW.not_applicable
    return ASYLUM_BY_REFUGEE_LAW.judge(case, exempt, when)


BUSINESS_TERM = Rule(
    id="P1200000148!annex_1/para_10__al_12/business_term",
    component="annex_1",
    unit="para_10__al_12",
    titles=Labels(
        kk=(
            "визасыз елден келген бизнес-көшіп келушіге рұқсат жергілікті атқарушы органның өтінішхатымен бір жылға "
            "ресімделеді, үш жылдан асырмай ұзартылады"
        ),
        ru=(
            "бизнес-иммигранту из безвизового государства разрешение оформляется по ходатайству местного "
            "исполнительного органа на один год с продлением, но не более трех лет"
        ),
        en=(
            "for a business migrant from a visa-free state the local executive body petitions; one year at a time, "
            "three years at most"
        ),
    ),
    citation=Labels(kk="10-тармақтың 12-бөлігі", ru="часть 12 пункта 10", en="paragraph 10, part 12"),
    when=(
        Condition("бизнес-көшіп келушілерге, сондай-ақ олардың отбасы мүшелеріне", reads=("ground",)),
        Condition(
            (
                "Қазақстан Республикасымен келу мен болудың визасыз тәртібі туралы Қазақстан Республикасы "
                "ратификациялаған халықаралық шарттар жасасқан мемлекеттерден келген"
            ),
            reads=("applicant.visa_free_state",),
        ),
    ),
    requires=(
        Condition("уақытша тұруға рұқсат жергілікті атқарушы органның өтінішхаты бойынша", reads=("petition.by",)),
        Condition("жыл сайын … бір жылға ресімделеді", reads=("permit.until", "permit.from_")),
        Condition("бірақ үш жылдан асырмай ұзарту мүмкіндігімен", reads=("permit.until", "permit.first_from")),
        Condition(
            "бірақ үш жылдан асырмай ұзарту мүмкіндігімен бір жылға",
            reads=("permit.until", "permit.first_from"),
        ),
    ),
)


def business_term(case: Case, readings: Readings, exempt: Truth) -> Finding:
    """10-тармақ, 12-бөлік: for a business migrant from a visa-free state the local executive body petitions; one year
    at a time, three years at most.

    «Қазақстан Республикасымен келу мен болудың визасыз тәртібі туралы Қазақстан Республикасы ратификациялаған
    халықаралық шарттар жасасқан мемлекеттерден келген бизнес-көшіп келушілерге, сондай-ақ олардың отбасы мүшелеріне
    уақытша тұруға рұқсат жергілікті атқарушы органның өтінішхаты бойынша жыл сайын, бірақ үш жылдан асырмай ұзарту
    мүмкіндігімен бір жылға ресімделеді.»

    Unit:     P1200000148!annex_1/para_10__al_12, as given by P2200000807 (2022, No 807)
    Official: https://adilet.zan.kz/kaz/docs/P2200000807
    Source:   regulation/P2200000807/P2200000807.kzl, rule business_term
    """
    when = (
        # «бизнес-көшіп келушілерге, сондай-ақ олардың отбасы мүшелеріне»
        equal(case.ground, "business"),
        # «Қазақстан Республикасымен келу мен болудың визасыз тәртібі туралы Қазақстан Республикасы ратификациялаған
        #   халықаралық шарттар жасасқан мемлекеттерден келген»
        case.applicant.visa_free_state,
    )
    if False in when:
        return BUSINESS_TERM.not_applicable
    requires = (
        # «уақытша тұруға рұқсат жергілікті атқарушы органның өтінішхаты бойынша»
        equal(case.petition.by, "local_executive_body"),
        # «жыл сайын … бір жылға ресімделеді»
        at_most(case.permit.until, plus_years(case.permit.from_, 1)),
        # «бірақ үш жылдан асырмай ұзарту мүмкіндігімен»
        under(readings.R2 == "whole_stay", at_most(case.permit.until, plus_years(case.permit.first_from, 3))),
        # «бірақ үш жылдан асырмай ұзарту мүмкіндігімен бір жылға»
        under(readings.R2 == "after_first_year", at_most(case.permit.until, plus_years(case.permit.first_from, 4))),
    )
    return BUSINESS_TERM.judge(case, exempt, when, requires)


def business_term_limits(case: Case, readings: Readings) -> Limits:
    """Return the bounds that `business_term` sets where it applies."""
    return (
        at_latest("permit.until", plus_years(case.permit.from_, 1)),
        at_latest("permit.until", plus_years(case.permit.first_from, 3), asked=readings.R2 == "whole_stay"),
        at_latest("permit.until", plus_years(case.permit.first_from, 4), asked=readings.R2 == "after_first_year"),
    )


MISSIONARY_TERM = Rule(
    id="P1200000148!annex_1/para_10__al_13/missionary_term",
    component="annex_1",
    unit="para_10__al_13",
    titles=Labels(
        kk=(
            "миссионерге рұқсат тіркелген діни ұйымның өтінішхатымен, онда көрсетілген, бірақ бір жылдан аспайтын "
            "мерзімге ресімделеді"
        ),
        ru=(
            "миссионеру разрешение оформляется по ходатайству зарегистрированной религиозной организации на указанный "
            "в нем срок, но не более одного года"
        ),
        en="for a missionary a registered religious organisation petitions; for the term it names and one year at most",
    ),
    citation=Labels(kk="10-тармақтың 13-бөлігі", ru="часть 13 пункта 10", en="paragraph 10, part 13"),
    when=(
        Condition(
            "Заңнамада белгіленген тәртіппен миссионерлік қызметті жүзеге асыратын көшіп келушілерге",
            reads=("ground",),
        ),
    ),
    requires=(
        Condition("уақытша тұруға рұқсат … діни ұйымдардың өтінішхаттары бойынша", reads=("petition.by",)),
        Condition("Қазақстан Республикасында тіркелген", reads=("petition.organisation_registered",)),
        Condition("өтінішхатта көрсетілген", reads=("permit.until", "petition.until")),
        Condition("бірақ бір жылдан аспайтын мерзімге ресімделеді", reads=("permit.until", "permit.from_")),
    ),
)


def missionary_term(case: Case, readings: Readings, exempt: Truth) -> Finding:
    """10-тармақ, 13-бөлік: for a missionary a registered religious organisation petitions; for the term it names and
    one year at most.

    «Заңнамада белгіленген тәртіппен миссионерлік қызметті жүзеге асыратын көшіп келушілерге уақытша тұруға рұқсат
    Қазақстан Республикасында тіркелген діни ұйымдардың өтінішхаттары бойынша өтінішхатта көрсетілген, бірақ бір жылдан
    аспайтын мерзімге ресімделеді.»

    Unit:     P1200000148!annex_1/para_10__al_13, as given by P2200000807 (2022, No 807)
    Official: https://adilet.zan.kz/kaz/docs/P2200000807
    Source:   regulation/P2200000807/P2200000807.kzl, rule missionary_term
    """
    when = (
        # «Заңнамада белгіленген тәртіппен миссионерлік қызметті жүзеге асыратын көшіп келушілерге»
        equal(case.ground, "missionary_activity"),
    )
    if False in when:
        return MISSIONARY_TERM.not_applicable
    requires = (
        # «уақытша тұруға рұқсат … діни ұйымдардың өтінішхаттары бойынша»
        equal(case.petition.by, "religious_organisation"),
        # «Қазақстан Республикасында тіркелген»
        case.petition.organisation_registered,
        # «өтінішхатта көрсетілген»
        at_most(case.permit.until, case.petition.until),
        # «бірақ бір жылдан аспайтын мерзімге ресімделеді»
        at_most(case.permit.until, plus_years(case.permit.from_, 1)),
    )
    return MISSIONARY_TERM.judge(case, exempt, when, requires)


def missionary_term_limits(case: Case, readings: Readings) -> Limits:
    """Return the bounds that `missionary_term` sets where it applies."""
    return (
        at_latest("permit.until", case.petition.until),
        at_earliest("petition.until", case.permit.until),
        at_latest("permit.until", plus_years(case.permit.from_, 1)),
    )


VICTIM_PETITIONER = Rule(
    id="P1200000148!annex_1/para_10__al_14/victim_petitioner",
    component="annex_1",
    unit="para_10__al_14",
    titles=Labels(
        kk=(
            "адам саудасының құрбаны анықталып, сәйкестендірілген болуға және рұқсатты жергілікті атқарушы орган "
            "сұрауға тиіс"
        ),
        ru=(
            "жертва торговли людьми выявлена и идентифицирована, а разрешение оформляется по ходатайству местного "
            "исполнительного органа"
        ),
        en="a victim of trafficking is found and identified as one, and the local executive body petitions",
    ),
    citation=Labels(kk="10-тармақтың 14-бөлігі", ru="часть 14 пункта 10", en="paragraph 10, part 14"),
    when=(Condition("адам саудасының құрбаны ретінде", reads=("ground",)),),
    requires=(
        Condition(
            (
                "Қазақстан Республикасының аумағында адам саудасының құрбаны ретінде анықталған және сәйкестендірілген "
                "көшіп келушілерге"
            ),
            reads=("applicant.identified_trafficking_victim",),
        ),
        Condition("уақытша тұруға рұқсат жергілікті атқарушы органның өтінішхаты бойынша", reads=("petition.by",)),
    ),
)


def victim_petitioner(case: Case, readings: Readings, exempt: Truth) -> Finding:
    """10-тармақ, 14-бөлік: a victim of trafficking is found and identified as one, and the local executive body
    petitions.

    «Қазақстан Республикасының аумағында адам саудасының құрбаны ретінде анықталған және сәйкестендірілген көшіп
    келушілерге уақытша тұруға рұқсат жергілікті атқарушы органның өтінішхаты бойынша үш айдан аспайтын мерзімге ұзарту
    мүмкіндігімен алты айға ресімделеді.»

    Unit:     P1200000148!annex_1/para_10__al_14, as given by P2200000807 (2022, No 807)
    Official: https://adilet.zan.kz/kaz/docs/P2200000807
    Source:   regulation/P2200000807/P2200000807.kzl, rule victim_petitioner
    """
    when = (
        # «адам саудасының құрбаны ретінде»
        equal(case.ground, "trafficking_victim"),
    )
    if False in when:
        return VICTIM_PETITIONER.not_applicable
    requires = (
        # «Қазақстан Республикасының аумағында адам саудасының құрбаны ретінде анықталған және сәйкестендірілген көшіп
        #   келушілерге»
        case.applicant.identified_trafficking_victim,
        # «уақытша тұруға рұқсат жергілікті атқарушы органның өтінішхаты бойынша»
        equal(case.petition.by, "local_executive_body"),
    )
    return VICTIM_PETITIONER.judge(case, exempt, when, requires)


VICTIM_FIRST_TERM = Rule(
    id="P1200000148!annex_1/para_10__al_14/victim_first_term",
    component="annex_1",
    unit="para_10__al_14",
    titles=Labels(
        kk="адам саудасының құрбанына алғашқы рұқсат алты айға ресімделеді",
        ru="жертве торговли людьми первое разрешение оформляется на шесть месяцев",
        en="the first permit of a victim of trafficking lasts six months at most",
    ),
    citation=Labels(kk="10-тармақтың 14-бөлігі", ru="часть 14 пункта 10", en="paragraph 10, part 14"),
    when=(
        Condition("адам саудасының құрбаны ретінде", reads=("ground",)),
        Condition("ұзарту мүмкіндігімен", reads=("permit.extension",)),
    ),
    requires=(Condition("алты айға ресімделеді", reads=("permit.until", "permit.from_")),),
)


def victim_first_term(case: Case, readings: Readings, exempt: Truth) -> Finding:
    """10-тармақ, 14-бөлік: the first permit of a victim of trafficking lasts six months at most.

    «Қазақстан Республикасының аумағында адам саудасының құрбаны ретінде анықталған және сәйкестендірілген көшіп
    келушілерге уақытша тұруға рұқсат жергілікті атқарушы органның өтінішхаты бойынша үш айдан аспайтын мерзімге ұзарту
    мүмкіндігімен алты айға ресімделеді.»

    Unit:     P1200000148!annex_1/para_10__al_14, as given by P2200000807 (2022, No 807)
    Official: https://adilet.zan.kz/kaz/docs/P2200000807
    Source:   regulation/P2200000807/P2200000807.kzl, rule victim_first_term
    """
    when = (
        # «адам саудасының құрбаны ретінде»
        equal(case.ground, "trafficking_victim"),
        # unless «ұзарту мүмкіндігімен»
        negate(case.permit.extension),
    )
    if False in when:
        return VICTIM_FIRST_TERM.not_applicable
    requires = (
        # «алты айға ресімделеді»
        at_most(case.permit.until, plus_months(case.permit.from_, 6)),
    )
    return VICTIM_FIRST_TERM.judge(case, exempt, when, requires)


def victim_first_term_limits(case: Case, readings: Readings) -> Limits:
    """Return the bounds that `victim_first_term` sets where it applies."""
    return (at_latest("permit.until", plus_months(case.permit.from_, 6)),)


VICTIM_EXTENSION_TERM = Rule(
    id="P1200000148!annex_1/para_10__al_14/victim_extension_term",
    component="annex_1",
    unit="para_10__al_14",
    titles=Labels(
        kk="адам саудасының құрбанының рұқсаты үш айдан аспайтын мерзімге ұзартылады, барлығы тоғыз айдан аспайды",
        ru="жертве торговли людьми разрешение продлевается не более чем на три месяца, всего не более девяти месяцев",
        en="the permit of a victim of trafficking is extended by three months at most, nine months in all",
    ),
    citation=Labels(kk="10-тармақтың 14-бөлігі", ru="часть 14 пункта 10", en="paragraph 10, part 14"),
    when=(
        Condition("адам саудасының құрбаны ретінде", reads=("ground",)),
        Condition("ұзарту мүмкіндігімен", reads=("permit.extension",)),
    ),
    requires=(
        Condition("үш айдан аспайтын мерзімге ұзарту мүмкіндігімен", reads=("permit.until", "permit.from_")),
        Condition(
            "үш айдан аспайтын мерзімге ұзарту мүмкіндігімен алты айға",
            reads=("permit.until", "permit.first_from"),
        ),
    ),
)


def victim_extension_term(case: Case, readings: Readings, exempt: Truth) -> Finding:
    """10-тармақ, 14-бөлік: the permit of a victim of trafficking is extended by three months at most, nine months in
    all.

    «Қазақстан Республикасының аумағында адам саудасының құрбаны ретінде анықталған және сәйкестендірілген көшіп
    келушілерге уақытша тұруға рұқсат жергілікті атқарушы органның өтінішхаты бойынша үш айдан аспайтын мерзімге ұзарту
    мүмкіндігімен алты айға ресімделеді.»

    Unit:     P1200000148!annex_1/para_10__al_14, as given by P2200000807 (2022, No 807)
    Official: https://adilet.zan.kz/kaz/docs/P2200000807
    Source:   regulation/P2200000807/P2200000807.kzl, rule victim_extension_term
    """
    when = (
        # «адам саудасының құрбаны ретінде»
        equal(case.ground, "trafficking_victim"),
        # «ұзарту мүмкіндігімен»
        case.permit.extension,
    )
    if False in when:
        return VICTIM_EXTENSION_TERM.not_applicable
    requires = (
        # «үш айдан аспайтын мерзімге ұзарту мүмкіндігімен»
        at_most(case.permit.until, plus_months(case.permit.from_, 3)),
        # «үш айдан аспайтын мерзімге ұзарту мүмкіндігімен алты айға»
        under(readings.R1 == "one_extension", at_most(case.permit.until, plus_months(case.permit.first_from, 9))),
    )
    return VICTIM_EXTENSION_TERM.judge(case, exempt, when, requires)


def victim_extension_term_limits(case: Case, readings: Readings) -> Limits:
    """Return the bounds that `victim_extension_term` sets where it applies."""
    return (
        at_latest("permit.until", plus_months(case.permit.from_, 3)),
        at_latest("permit.until", plus_months(case.permit.first_from, 9), asked=readings.R1 == "one_extension"),
    )


VISA_HOLDER = Exemption(
    id="P1200000148!annex_1/para_10__al_15__indent_2/visa_holder",
    component="annex_1",
    unit="para_10__al_15__indent_2",
    titles=Labels(
        kk="Республиканың визасымен келген көшіп келуші рұқсат алудан босатылады",
        ru="иммигрант, прибывший с визой Республики Казахстан, освобождается от получения разрешения",
        en="a migrant who came with a visa of the Republic needs no permit",
    ),
    citation=Labels(
        kk="10-тармақтың 15-бөлігінің 2-абзацы",
        ru="абзац 2 части 15 пункта 10",
        en="paragraph 10, part 15, indent 2",
    ),
    when=(
        Condition(
            (
                "Қазақстан Республикасына Қазақстан Республикасының визасымен келген … көшіп келушілер уақытша тұруға "
                "рұқсат алудан босатылады"
            ),
            reads=("applicant.entered_with_visa",),
        ),
    ),
    covers=(
        "para_10__al_1",
        "para_10__al_2",
        "para_10__al_3",
        "para_10__al_4",
        "para_10__al_5",
        "para_10__al_6",
        "para_10__al_7",
        "para_10__al_8",
        "para_10__al_9",
        "para_10__al_10",
        "para_10__al_11",
        "para_10__al_12",
        "para_10__al_13",
        "para_10__al_14",
    ),
)


def visa_holder(case: Case, readings: Readings) -> ExemptionFinding:
    """10-тармақ, 15-бөлік, 2-абзац: a migrant who came with a visa of the Republic needs no permit.

    «Қазақстан Республикасына Қазақстан Республикасының визасымен келген;»

    Unit:     P1200000148!annex_1/para_10__al_15__indent_2, as given by P2200000807 (2022, No 807)
    Official: https://adilet.zan.kz/kaz/docs/P2200000807
    Source:   regulation/P2200000807/P2200000807.kzl, exempt visa_holder
    """
    when = (
        # «Қазақстан Республикасына Қазақстан Республикасының визасымен келген … көшіп келушілер уақытша тұруға рұқсат
        #   алудан босатылады»
        case.applicant.entered_with_visa,
    )
    return VISA_HOLDER.judge(case, when)


OFFICIAL_PASSPORT = Exemption(
    id="P1200000148!annex_1/para_10__al_15__indent_3/official_passport",
    component="annex_1",
    unit="para_10__al_15__indent_3",
    titles=Labels(
        kk="дипломатиялық немесе қызметтік паспорты бар көшіп келуші рұқсат алудан босатылады",
        ru="иммигрант, обладающий дипломатическим или служебным паспортом, освобождается от получения разрешения",
        en="a migrant with a diplomatic or service passport needs no permit",
    ),
    citation=Labels(
        kk="10-тармақтың 15-бөлігінің 3-абзацы",
        ru="абзац 3 части 15 пункта 10",
        en="paragraph 10, part 15, indent 3",
    ),
    when=(
        Condition(
            "дипломатиялық немесе қызметтік паспорты бар … көшіп келушілер уақытша тұруға рұқсат алудан босатылады",
            reads=("passport.kind",),
        ),
    ),
    covers=(
        "para_10__al_1",
        "para_10__al_2",
        "para_10__al_3",
        "para_10__al_4",
        "para_10__al_5",
        "para_10__al_6",
        "para_10__al_7",
        "para_10__al_8",
        "para_10__al_9",
        "para_10__al_10",
        "para_10__al_11",
        "para_10__al_12",
        "para_10__al_13",
        "para_10__al_14",
    ),
)


def official_passport(case: Case, readings: Readings) -> ExemptionFinding:
    """10-тармақ, 15-бөлік, 3-абзац: a migrant with a diplomatic or service passport needs no permit.

    «дипломатиялық немесе қызметтік паспорты бар;»

    Unit:     P1200000148!annex_1/para_10__al_15__indent_3, as given by P2200000807 (2022, No 807)
    Official: https://adilet.zan.kz/kaz/docs/P2200000807
    Source:   regulation/P2200000807/P2200000807.kzl, exempt official_passport
    """
    when = (
        # «дипломатиялық немесе қызметтік паспорты бар … көшіп келушілер уақытша тұруға рұқсат алудан босатылады»
        one_of(case.passport.kind, ("diplomatic", "service")),
    )
    return OFFICIAL_PASSPORT.judge(case, when)


UNDER_SIXTEEN = Exemption(
    id="P1200000148!annex_1/para_10__al_15__indent_4/under_sixteen",
    component="annex_1",
    unit="para_10__al_15__indent_4",
    titles=Labels(
        kk="16 жасқа толмаған көшіп келуші рұқсат алудан босатылады",
        ru="иммигрант, не достигший 16-летнего возраста, освобождается от получения разрешения",
        en="a migrant who is not yet sixteen needs no permit",
    ),
    citation=Labels(
        kk="10-тармақтың 15-бөлігінің 4-абзацы",
        ru="абзац 4 части 15 пункта 10",
        en="paragraph 10, part 15, indent 4",
    ),
    when=(
        Condition(
            "16 жасқа толмаған … көшіп келушілер уақытша тұруға рұқсат алудан босатылады",
            reads=("application.date", "applicant.birth_date"),
        ),
        Condition(
            "16 жасқа толмаған … көшіп келушілер уақытша тұруға рұқсат алудан босатылады",
            reads=("permit.until", "applicant.birth_date"),
        ),
    ),
    covers=(
        "para_10__al_1",
        "para_10__al_2",
        "para_10__al_3",
        "para_10__al_4",
        "para_10__al_5",
        "para_10__al_6",
        "para_10__al_7",
        "para_10__al_8",
        "para_10__al_9",
        "para_10__al_10",
        "para_10__al_11",
        "para_10__al_12",
        "para_10__al_13",
        "para_10__al_14",
    ),
)


def under_sixteen(case: Case, readings: Readings) -> ExemptionFinding:
    """10-тармақ, 15-бөлік, 4-абзац: a migrant who is not yet sixteen needs no permit.

    «16 жасқа толмаған көшіп келушілер уақытша тұруға рұқсат алудан босатылады.»

    Unit:     P1200000148!annex_1/para_10__al_15__indent_4, as given by P2200000807 (2022, No 807)
    Official: https://adilet.zan.kz/kaz/docs/P2200000807
    Source:   regulation/P2200000807/P2200000807.kzl, exempt under_sixteen
    """
    when = (
        # «16 жасқа толмаған … көшіп келушілер уақытша тұруға рұқсат алудан босатылады»
        under(readings.R5 == "on_application", less(case.application.date, plus_years(case.applicant.birth_date, 16))),
        # «16 жасқа толмаған … көшіп келушілер уақытша тұруға рұқсат алудан босатылады»
        under(readings.R5 == "on_permit_end", less(case.permit.until, plus_years(case.applicant.birth_date, 16))),
    )
    return UNDER_SIXTEEN.judge(case, when)


RESIDENCE_CHANGE_NOTICE = Rule(
    id="P1200000148!annex_1/para_10__al_16/residence_change_notice",
    component="annex_1",
    unit="para_10__al_16",
    titles=Labels(
        kk="уақытша тұратын жер ауысқанда қабылдаушы тұлға үш жұмыс күні ішінде ішкі істер органдарына хабарлайды",
        ru=(
            "при перемене временного места жительства принимающее лицо в течение трех рабочих дней уведомляет органы "
            "внутренних дел"
        ),
        en="when the migrant moves, the receiving person informs the internal affairs body within three working days",
    ),
    citation=Labels(kk="10-тармақтың 16-бөлігі", ru="часть 16 пункта 10", en="paragraph 10, part 16"),
    when=(
        Condition(
            "Көшіп келуші Қазақстан Республикасында уақытша тұратын жерін ауыстырған кезде",
            reads=("residence.changed",),
        ),
    ),
    requires=(
        Condition(
            "қабылдаушы тұлға үш жұмыс күні ішінде бұл туралы ішкі істер органдарына хабарлайды",
            reads=("residence.notified_on", "residence.changed_on"),
            working_days=True,
        ),
        Condition(
            "қабылдаушы тұлға үш жұмыс күні ішінде бұл туралы ішкі істер органдарына хабарлайды",
            reads=("residence.notified_on", "residence.changed_on"),
            working_days=True,
        ),
    ),
)


def residence_change_notice(case: Case, readings: Readings, exempt: Truth) -> Finding:
    """10-тармақ, 16-бөлік: when the migrant moves, the receiving person informs the internal affairs body within three
    working days.

    «Көшіп келуші Қазақстан Республикасында уақытша тұратын жерін ауыстырған кезде қабылдаушы тұлға үш жұмыс күні ішінде
    бұл туралы ішкі істер органдарына хабарлайды.»

    Unit:     P1200000148!annex_1/para_10__al_16, as given by P2200000807 (2022, No 807)
    Official: https://adilet.zan.kz/kaz/docs/P2200000807
    Source:   regulation/P2200000807/P2200000807.kzl, rule residence_change_notice
    """
    when = (
        # «Көшіп келуші Қазақстан Республикасында уақытша тұратын жерін ауыстырған кезде»
        case.residence.changed,
    )
    if False in when:
        return RESIDENCE_CHANGE_NOTICE.not_applicable
    requires = (
        # «қабылдаушы тұлға үш жұмыс күні ішінде бұл туралы ішкі істер органдарына хабарлайды»
        under(
            readings.R4 == "day_after",
            at_most(case.residence.notified_on, plus_working_days(case.residence.changed_on, 3, WORKING_DAYS)),
        ),
        # «қабылдаушы тұлға үш жұмыс күні ішінде бұл туралы ішкі істер органдарына хабарлайды»
        under(
            readings.R4 == "day_of_change",
            at_most(
                case.residence.notified_on,
                plus_working_days(plus_days(case.residence.changed_on, -1), 3, WORKING_DAYS),
            ),
        ),
    )
    return RESIDENCE_CHANGE_NOTICE.judge(case, exempt, when, requires)


def residence_change_notice_limits(case: Case, readings: Readings) -> Limits:
    """Return the bounds that `residence_change_notice` sets where it applies."""
    return (
        at_latest(
            "residence.notified_on",
            plus_working_days(case.residence.changed_on, 3, WORKING_DAYS),
            asked=readings.R4 == "day_after",
        ),
        at_latest(
            "residence.notified_on",
            plus_working_days(plus_days(case.residence.changed_on, -1), 3, WORKING_DAYS),
            asked=readings.R4 == "day_of_change",
        ),
    )


PROVISION = Provision(
    component="annex_1",
    unit="para_10",
    given_by="P2200000807",
    text_hash="d427bbcba8eb656442fed92a035ee59f3cc18a03ddadda001d537e2015fae631",
    norms=(
        (FAMILY_PETITIONER, family_petitioner),
        (EMPLOYMENT_PETITIONER, employment_petitioner),
        (EDUCATION_PETITIONER, education_petitioner),
        (TREATMENT_PETITIONER, treatment_petitioner),
        (MISSIONARY_PETITIONER, missionary_petitioner),
        (BUSINESS_PETITIONER, business_petitioner),
        (PASSPORT_CAP, passport_cap),
        (RECORDED_IN_KKP, recorded_in_kkp),
        (SENT_TO_BURKIT, sent_to_burkit),
        (LABOUR_PERMIT_CAP, labour_permit_cap),
        (WORK_YEAR_CAP, work_year_cap),
        (WORK_CONTRACT_CAP, work_contract_cap),
        (AIFC_YEAR_CAP, aifc_year_cap),
        (AIFC_CONTRACT_CAP, aifc_contract_cap),
        (INVESTOR_TERM, investor_term),
        (INVESTOR_FAMILY_CAP, investor_family_cap),
        (STUDY_TERM, study_term),
        (FAMILY_TERM, family_term),
        (TREATMENT_TERM, treatment_term),
        (ASYLUM_BY_REFUGEE_LAW, asylum_by_refugee_law),
        (BUSINESS_TERM, business_term),
        (MISSIONARY_TERM, missionary_term),
        (VICTIM_PETITIONER, victim_petitioner),
        (VICTIM_FIRST_TERM, victim_first_term),
        (VICTIM_EXTENSION_TERM, victim_extension_term),
        (RESIDENCE_CHANGE_NOTICE, residence_change_notice),
    ),
    exemptions=(
        (VISA_HOLDER, visa_holder),
        (OFFICIAL_PASSPORT, official_passport),
        (UNDER_SIXTEEN, under_sixteen),
    ),
    limits=(
        (PASSPORT_CAP, passport_cap_limits),
        (LABOUR_PERMIT_CAP, labour_permit_cap_limits),
        (WORK_YEAR_CAP, work_year_cap_limits),
        (WORK_CONTRACT_CAP, work_contract_cap_limits),
        (AIFC_YEAR_CAP, aifc_year_cap_limits),
        (AIFC_CONTRACT_CAP, aifc_contract_cap_limits),
        (INVESTOR_TERM, investor_term_limits),
        (INVESTOR_FAMILY_CAP, investor_family_cap_limits),
        (STUDY_TERM, study_term_limits),
        (FAMILY_TERM, family_term_limits),
        (TREATMENT_TERM, treatment_term_limits),
        (BUSINESS_TERM, business_term_limits),
        (MISSIONARY_TERM, missionary_term_limits),
        (VICTIM_FIRST_TERM, victim_first_term_limits),
        (VICTIM_EXTENSION_TERM, victim_extension_term_limits),
        (RESIDENCE_CHANGE_NOTICE, residence_change_notice_limits),
    ),
)
