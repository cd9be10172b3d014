"""10-тармақ of «Көшіп келушілердің Қазақстан Республикасына келуінің және онда болуының, сондай-ақ олардың Қазақстан
Республикасынан кетуінің қағидалары»: its rules over columns.

Written by `kzlaw build` from the annotated law: edit that, not this.

Unit: P1200000148!annex_1/para_10, as given by P2200000807
Case: para_10_by_p2200000807.py has the same rules for one case
"""

from __future__ import annotations

from kzlaw.runtime.columns.truth import HOLDS, Statuses, Truth, every, judge, refer


def family_petitioner(
    exempt: Truth,
    ground_is_family_reunification: Truth,
    petition_by_is_inviting_person: Truth,
) -> Statuses:
    """10-тармақ, 1-бөлік, 1) тармақша: for family reunification the person whom the migrant joins applies.

    «1) отбасын біріктіру мақсатында өздеріне көшіп келушілер келген жеке тұлғалардың;»

    Unit: P1200000148!annex_1/para_10__al_1__subpara_1, as given by P2200000807
    """
    when = every(
        # «отбасын біріктіру мақсатында»
        ground_is_family_reunification,
    )
    requires = every(
        # «өздеріне көшіп келушілер келген жеке тұлғалардың … өтініштері негізінде ресімделеді»
        petition_by_is_inviting_person,
    )
    return judge(exempt, when, requires)


def employment_petitioner(exempt: Truth, ground_is_employment: Truth, petition_by_is_employer: Truth) -> Statuses:
    """10-тармақ, 1-бөлік, 2) тармақша: for employment the person who concluded the employment contract with the migrant
    applies.

    «2) көшіп келушімен заңнамада белгіленген тәртіппен еңбек шартын жасасқан жеке және заңды тұлғалардың;»

    Unit: P1200000148!annex_1/para_10__al_1__subpara_2, as given by P2200000807
    """
    when = every(
        # «көшіп келушімен заңнамада белгіленген тәртіппен еңбек шартын жасасқан»
        ground_is_employment,
    )
    requires = every(
        # «жеке және заңды тұлғалардың … өтініштері негізінде ресімделеді»
        petition_by_is_employer,
    )
    return judge(exempt, when, requires)


def education_petitioner(
    exempt: Truth,
    ground_is_education: Truth,
    petition_by_is_education_organisation: Truth,
    study_full_time: Truth,
) -> Statuses:
    """10-тармақ, 1-бөлік, 3) тармақша: for study the education organisation that admitted the migrant to the day form
    applies.

    «3) көшіп келушілерді күндізгі оқу нысанына қабылдаған, жалпы орта, техникалық және кәсіптік, орта білімнен кейінгі,
    жоғары және жоғары оқу орнынан кейінгі білімнің білім беру бағдарламаларын, оның ішінде білім алушылармен алмасудың
    және дайындық курстарынан өтудің ұйымдастырылған бағдарламалары бойынша іске асыратын білім беру ұйымдарының;»

    Unit: P1200000148!annex_1/para_10__al_1__subpara_3, as given by P2200000807
    """
    when = every(
        # «жалпы орта, техникалық және кәсіптік, орта білімнен кейінгі, жоғары және жоғары оқу орнынан кейінгі білімнің
        #   білім беру бағдарламаларын, оның ішінде білім алушылармен алмасудың және дайындық курстарынан өтудің
        #   ұйымдастырылған бағдарламалары бойынша»
        ground_is_education,
    )
    requires = every(
        # «іске асыратын білім беру ұйымдарының … өтініштері негізінде ресімделеді»
        petition_by_is_education_organisation,
        # «көшіп келушілерді күндізгі оқу нысанына қабылдаған»
        study_full_time,
    )
    return judge(exempt, when, requires)


def treatment_petitioner(
    exempt: Truth,
    ground_is_medical_treatment: Truth,
    petition_by_is_health_organisation: Truth,
) -> Statuses:
    """10-тармақ, 1-бөлік, 4) тармақша: for treatment the health organisation where the migrant is an in-patient
    applies.

    «4) көшіп келушілер стационарлық емдеуде жатқан денсаулық сақтау ұйымдарының;»

    Unit: P1200000148!annex_1/para_10__al_1__subpara_4, as given by P2200000807
    """
    when = every(
        # «көшіп келушілер стационарлық емдеуде жатқан»
        ground_is_medical_treatment,
    )
    requires = every(
        # «денсаулық сақтау ұйымдарының … өтініштері негізінде ресімделеді»
        petition_by_is_health_organisation,
    )
    return judge(exempt, when, requires)


def missionary_petitioner(
    exempt: Truth,
    ground_is_missionary_activity: Truth,
    petition_by_is_religious_organisation: Truth,
) -> Statuses:
    """10-тармақ, 1-бөлік, 5) тармақша: for missionary activity the religious organisation applies.

    «5) көшіп келушілер заңнамада белгіленген тәртіппен миссионерлік қызметті жүзеге асыратын діни ұйымдардың;»

    Unit: P1200000148!annex_1/para_10__al_1__subpara_5, as given by P2200000807
    """
    when = every(
        # «көшіп келушілер заңнамада белгіленген тәртіппен миссионерлік қызметті жүзеге асыратын»
        ground_is_missionary_activity,
    )
    requires = every(
        # «діни ұйымдардың … өтініштері негізінде ресімделеді»
        petition_by_is_religious_organisation,
    )
    return judge(exempt, when, requires)


def business_petitioner(
    exempt: Truth,
    ground_is_business: Truth,
    petition_by_is_local_executive_body: Truth,
) -> Statuses:
    """10-тармақ, 1-бөлік, 6) тармақша: for a business migrant the local executive body applies.

    «6) Қазақстан Республикасының заңнамасына сәйкес кәсіпкерлік қызметті жүзеге асыру мақсатында келген көшіп келушілер
    (бизнес-көшіп келушілер) бойынша – жергілікті атқарушы органдардың өтініштері негізінде ресімделеді.»

    Unit: P1200000148!annex_1/para_10__al_1__subpara_6, as given by P2200000807
    """
    when = every(
        # «Қазақстан Республикасының заңнамасына сәйкес кәсіпкерлік қызметті жүзеге асыру мақсатында келген көшіп
        #   келушілер (бизнес-көшіп келушілер) бойынша»
        ground_is_business,
    )
    requires = every(
        # «жергілікті атқарушы органдардың өтініштері негізінде ресімделеді»
        petition_by_is_local_executive_body,
    )
    return judge(exempt, when, requires)


def passport_cap(exempt: Truth, permit_until_at_most_passport_valid_until: Truth) -> Statuses:
    """10-тармақ, 2-бөлік: the permit ends no later than the national passport.

    «Уақытша тұруға рұқсат көшіп келушінің ұлттық паспортының қолданылу мерзімінен аспайтын кезеңге ресімделеді.»

    Unit: P1200000148!annex_1/para_10__al_2, as given by P2200000807
    """
    requires = every(
        # «Уақытша тұруға рұқсат көшіп келушінің ұлттық паспортының қолданылу мерзімінен аспайтын кезеңге ресімделеді»
        permit_until_at_most_passport_valid_until,
    )
    return judge(exempt, HOLDS, requires)


def recorded_in_kkp(exempt: Truth, permit_issued: Truth, record_in_kkp: Truth) -> Statuses:
    """10-тармақ, 3-бөлік: an issued permit is formalised in the information system КҚП АЖ.

    «Уақытша тұруға рұқсат көшіп келушінің уақытша тұруына рұқсат беріліп КҚП АЖ-да ресімделеді, кейіннен ақпарат
    \"Бүркіт\" бірыңғай ақпараттық жүйесіне (бұдан әрі – \"Бүркіт\" БАЖ) беріледі.»

    Unit: P1200000148!annex_1/para_10__al_3, as given by P2200000807
    """
    when = every(
        # «Уақытша тұруға рұқсат көшіп келушінің уақытша тұруына рұқсат беріліп»
        permit_issued,
    )
    requires = every(
        # «КҚП АЖ-да ресімделеді»
        record_in_kkp,
    )
    return judge(exempt, when, requires)


def sent_to_burkit(exempt: Truth, permit_issued: Truth, record_sent_to_burkit: Truth) -> Statuses:
    """10-тармақ, 3-бөлік: information on an issued permit is transmitted to the information system «Бүркіт».

    «Уақытша тұруға рұқсат көшіп келушінің уақытша тұруына рұқсат беріліп КҚП АЖ-да ресімделеді, кейіннен ақпарат
    \"Бүркіт\" бірыңғай ақпараттық жүйесіне (бұдан әрі – \"Бүркіт\" БАЖ) беріледі.»

    Unit: P1200000148!annex_1/para_10__al_3, as given by P2200000807
    """
    when = every(
        # «Уақытша тұруға рұқсат көшіп келушінің уақытша тұруына рұқсат беріліп»
        permit_issued,
    )
    requires = every(
        # «кейіннен ақпарат "Бүркіт" бірыңғай ақпараттық жүйесіне … беріледі»
        record_sent_to_burkit,
    )
    return judge(exempt, when, requires)


def labour_permit_cap(
    exempt: Truth,
    ground_is_employment: Truth,
    labour_permit_held: Truth,
    permit_until_at_most_labour_permit_valid_until_under_R6_at_most: Truth,
    permit_until_is_labour_permit_valid_until_under_R6_exactly: Truth,
) -> Statuses:
    """10-тармақ, 4-бөлік: for a migrant with a labour permit the permit lasts for the term of the labour permit.

    «Қазақстан Республикасының халықтың көші-қоны саласындағы заңнамасында белгіленген тәртіппен ресімделген шетелдік
    жұмыс күшін тартуға рұқсат, еңбекші көшіп келушіге рұқсаты бар көшіп келушілерге, сондай-ақ олардың отбасы
    мүшелеріне уақытша тұруға рұқсат осы рұқсаттың қолданылу мерзіміне ресімделеді.»

    Unit: P1200000148!annex_1/para_10__al_4, as given by P2200000807
    """
    when = every(
        # «шетелдік жұмыс күшін тартуға рұқсат, еңбекші көшіп келушіге»
        ground_is_employment,
        # «рұқсаты бар көшіп келушілерге, сондай-ақ олардың отбасы мүшелеріне»
        labour_permit_held,
    )
    requires = every(
        # «уақытша тұруға рұқсат осы рұқсаттың қолданылу мерзіміне ресімделеді»
        permit_until_at_most_labour_permit_valid_until_under_R6_at_most,
        # «уақытша тұруға рұқсат осы рұқсаттың қолданылу мерзіміне ресімделеді»
        permit_until_is_labour_permit_valid_until_under_R6_exactly,
    )
    return judge(exempt, when, requires)


def work_year_cap(
    exempt: Truth,
    ground_is_employment: Truth,
    not_labour_permit_required: Truth,
    permit_until_at_most_permit_from_plus_1_year: Truth,
) -> Statuses:
    """10-тармақ, 5-бөлік: for a migrant who needs no labour permit the permit lasts one year at most.

    «Қазақстан Республикасының халықтың көші-қоны саласындағы заңнамасына және (немесе) Қазақстан Республикасы
    ратификациялаған халықаралық шарттарға сәйкес осы тармақтың төртінші бөлігінде көрсетілген рұқсаттарды алу талап
    етілмейтін көшіп келушілерге, сондай-ақ олардың отбасы мүшелеріне уақытша тұруға рұқсат жыл сайын ұзарту
    мүмкіндігімен бір жылға ресімделеді, бірақ еңбек шартының немесе жұмыстарды орындау (қызметтер көрсету) жөніндегі
    азаматтық-құқықтық шарттың қолданылу мерзімінен аспауға тиіс.»

    Unit: P1200000148!annex_1/para_10__al_5, as given by P2200000807
    """
    when = every(
        # «осы тармақтың төртінші бөлігінде көрсетілген рұқсаттарды»
        ground_is_employment,
        # «Қазақстан Республикасының халықтың көші-қоны саласындағы заңнамасына және (немесе) Қазақстан Республикасы
        #   ратификациялаған халықаралық шарттарға сәйкес … алу талап етілмейтін көшіп келушілерге, сондай-ақ олардың
        #   отбасы мүшелеріне»
        not_labour_permit_required,
    )
    requires = every(
        # «уақытша тұруға рұқсат жыл сайын ұзарту мүмкіндігімен бір жылға ресімделеді»
        permit_until_at_most_permit_from_plus_1_year,
    )
    return judge(exempt, when, requires)


def work_contract_cap(
    exempt: Truth,
    ground_is_employment: Truth,
    not_labour_permit_required: Truth,
    not_contract_indefinite: Truth,
    permit_until_at_most_contract_until: Truth,
) -> Statuses:
    """10-тармақ, 5-бөлік: for a migrant who needs no labour permit the permit ends no later than the contract.

    «Қазақстан Республикасының халықтың көші-қоны саласындағы заңнамасына және (немесе) Қазақстан Республикасы
    ратификациялаған халықаралық шарттарға сәйкес осы тармақтың төртінші бөлігінде көрсетілген рұқсаттарды алу талап
    етілмейтін көшіп келушілерге, сондай-ақ олардың отбасы мүшелеріне уақытша тұруға рұқсат жыл сайын ұзарту
    мүмкіндігімен бір жылға ресімделеді, бірақ еңбек шартының немесе жұмыстарды орындау (қызметтер көрсету) жөніндегі
    азаматтық-құқықтық шарттың қолданылу мерзімінен аспауға тиіс.»

    Unit: P1200000148!annex_1/para_10__al_5, as given by P2200000807
    """
    when = every(
        # «осы тармақтың төртінші бөлігінде көрсетілген рұқсаттарды»
        ground_is_employment,
        # «алу талап етілмейтін көшіп келушілерге»
        not_labour_permit_required,
        # unless «шарттың қолданылу мерзімінен»
        not_contract_indefinite,
    )
    requires = every(
        # «бірақ еңбек шартының немесе жұмыстарды орындау (қызметтер көрсету) жөніндегі азаматтық-құқықтық шарттың
        #   қолданылу мерзімінен аспауға тиіс»
        permit_until_at_most_contract_until,
    )
    return judge(exempt, when, requires)


def aifc_year_cap(
    exempt: Truth,
    ground_is_aifc_activity: Truth,
    applicant_visa_free_state: Truth,
    permit_until_at_most_permit_from_plus_1_year: Truth,
) -> Statuses:
    """10-тармақ, 6-бөлік: for a migrant active in the Astana International Financial Centre the permit lasts one year
    at most.

    «Қызметін "Астана" халықаралық қаржы орталығында (бұдан әрі – АХҚО) жүзеге асыру мақсатында визасыз келу және болу
    тәртібі туралы ратификацияланған халықаралық шарттар бар елдерден Қазақстан Республикасына келген көшіп келушілерге,
    сондай-ақ олардың отбасы мүшелеріне уақытша тұруға рұқсат жыл сайын ұзарту мүмкіндігімен бір жылға ресімделеді,
    бірақ еңбек шартының немесе жұмыстарды орындау (қызметтер көрсету) жөніндегі азаматтық-құқықтық шарттың қолданылу
    мерзімінен аспауға тиіс.»

    Unit: P1200000148!annex_1/para_10__al_6, as given by P2200000807
    """
    when = every(
        # «Қызметін "Астана" халықаралық қаржы орталығында … жүзеге асыру мақсатында»
        ground_is_aifc_activity,
        # «визасыз келу және болу тәртібі туралы ратификацияланған халықаралық шарттар бар елдерден Қазақстан
        #   Республикасына келген көшіп келушілерге, сондай-ақ олардың отбасы мүшелеріне»
        applicant_visa_free_state,
    )
    requires = every(
        # «уақытша тұруға рұқсат жыл сайын ұзарту мүмкіндігімен бір жылға ресімделеді»
        permit_until_at_most_permit_from_plus_1_year,
    )
    return judge(exempt, when, requires)


def aifc_contract_cap(
    exempt: Truth,
    ground_is_aifc_activity: Truth,
    applicant_visa_free_state: Truth,
    not_contract_indefinite: Truth,
    permit_until_at_most_contract_until: Truth,
) -> Statuses:
    """10-тармақ, 6-бөлік: for a migrant active in the Astana International Financial Centre the permit ends no later
    than the contract.

    «Қызметін "Астана" халықаралық қаржы орталығында (бұдан әрі – АХҚО) жүзеге асыру мақсатында визасыз келу және болу
    тәртібі туралы ратификацияланған халықаралық шарттар бар елдерден Қазақстан Республикасына келген көшіп келушілерге,
    сондай-ақ олардың отбасы мүшелеріне уақытша тұруға рұқсат жыл сайын ұзарту мүмкіндігімен бір жылға ресімделеді,
    бірақ еңбек шартының немесе жұмыстарды орындау (қызметтер көрсету) жөніндегі азаматтық-құқықтық шарттың қолданылу
    мерзімінен аспауға тиіс.»

    Unit: P1200000148!annex_1/para_10__al_6, as given by P2200000807
    """
    when = every(
        # «Қызметін "Астана" халықаралық қаржы орталығында … жүзеге асыру мақсатында»
        ground_is_aifc_activity,
        # «визасыз келу және болу тәртібі туралы ратификацияланған халықаралық шарттар бар елдерден»
        applicant_visa_free_state,
        # unless «шарттың қолданылу мерзімінен»
        not_contract_indefinite,
    )
    requires = every(
        # «бірақ еңбек шартының немесе жұмыстарды орындау (қызметтер көрсету) жөніндегі азаматтық-құқықтық шарттың
        #   қолданылу мерзімінен аспауға тиіс»
        permit_until_at_most_contract_until,
    )
    return judge(exempt, when, requires)


def investor_term(
    exempt: Truth,
    ground_is_aifc_investment_residence: Truth,
    applicant_visa_free_state: Truth,
    petition_by_is_aifc_administration: Truth,
    permit_until_at_most_permit_from_plus_1_year: Truth,
    permit_until_at_most_permit_first_from_plus_5_years_under_R2_whole_stay: Truth,
    permit_until_at_most_permit_first_from_plus_6_years_under_R2_after_first_year: Truth,
) -> Statuses:
    """10-тармақ, 7-бөлік: for an investment resident of the AIFC its administration petitions; one year at a time, five
    years at most.

    «Кірудің және болудың визасыз тәртібі туралы ратификацияланған халықаралық шарттар бар мемлекеттерден келген АХҚО
    инвестициялық резиденттеріне, сондай-ақ олардың отбасы мүшелеріне уақытша тұруға рұқсат АХҚО әкімшілігінің
    өтінішхаты бойынша жыл сайын, бірақ бес жылдан асырмай ұзарту мүмкіндігімен бір жылға ресімделеді. Бұл ретте
    инвестициялық резидентінің отбасы мүшелерінің уақытша тұруға рұқсатының қолданылу мерзімі инвестициялық резидентінің
    уақытша тұруға рұқсатының қолданылу мерзімінен аспауға тиіс.»

    Unit: P1200000148!annex_1/para_10__al_7, as given by P2200000807
    """
    when = every(
        # «АХҚО инвестициялық резиденттеріне, сондай-ақ олардың отбасы мүшелеріне»
        ground_is_aifc_investment_residence,
        # «Кірудің және болудың визасыз тәртібі туралы ратификацияланған халықаралық шарттар бар мемлекеттерден келген»
        applicant_visa_free_state,
    )
    requires = every(
        # «уақытша тұруға рұқсат АХҚО әкімшілігінің өтінішхаты бойынша»
        petition_by_is_aifc_administration,
        # «жыл сайын … бір жылға ресімделеді»
        permit_until_at_most_permit_from_plus_1_year,
        # «бірақ бес жылдан асырмай ұзарту мүмкіндігімен»
        permit_until_at_most_permit_first_from_plus_5_years_under_R2_whole_stay,
        # «бірақ бес жылдан асырмай ұзарту мүмкіндігімен бір жылға»
        permit_until_at_most_permit_first_from_plus_6_years_under_R2_after_first_year,
    )
    return judge(exempt, when, requires)


def investor_family_cap(
    exempt: Truth,
    ground_is_aifc_investment_residence: Truth,
    applicant_visa_free_state: Truth,
    applicant_family_member: Truth,
    permit_until_at_most_principal_permit_until: Truth,
) -> Statuses:
    """10-тармақ, 7-бөлік: the permit of an investment resident's family member ends no later than the resident's own.

    «Кірудің және болудың визасыз тәртібі туралы ратификацияланған халықаралық шарттар бар мемлекеттерден келген АХҚО
    инвестициялық резиденттеріне, сондай-ақ олардың отбасы мүшелеріне уақытша тұруға рұқсат АХҚО әкімшілігінің
    өтінішхаты бойынша жыл сайын, бірақ бес жылдан асырмай ұзарту мүмкіндігімен бір жылға ресімделеді. Бұл ретте
    инвестициялық резидентінің отбасы мүшелерінің уақытша тұруға рұқсатының қолданылу мерзімі инвестициялық резидентінің
    уақытша тұруға рұқсатының қолданылу мерзімінен аспауға тиіс.»

    Unit: P1200000148!annex_1/para_10__al_7, as given by P2200000807
    """
    when = every(
        # «Бұл ретте инвестициялық резидентінің»
        ground_is_aifc_investment_residence,
        # «визасыз тәртібі туралы ратификацияланған халықаралық шарттар бар мемлекеттерден келген»
        applicant_visa_free_state,
        # «отбасы мүшелерінің»
        applicant_family_member,
    )
    requires = every(
        # «уақытша тұруға рұқсатының қолданылу мерзімі инвестициялық резидентінің уақытша тұруға рұқсатының қолданылу
        #   мерзімінен аспауға тиіс»
        permit_until_at_most_principal_permit_until,
    )
    return judge(exempt, when, requires)


def study_term(
    exempt: Truth,
    ground_is_education: Truth,
    permit_until_at_most_permit_from_plus_1_year: Truth,
    permit_until_at_most_study_until: Truth,
) -> Statuses:
    """10-тармақ, 8-бөлік: for study the permit lasts one year at most and ends no later than the study, practice or
    internship.

    «Білім алу, кәсіптік даярлық және (немесе) тағылымдамадан өту мақсатында келген көшіп келушілерге уақытша тұруға
    рұқсат бір жылға ресімделеді, бірақ оқу, оқу практикасының немесе тағылымдаманың мерзімінен аспауға тиіс.»

    Unit: P1200000148!annex_1/para_10__al_8, as given by P2200000807
    """
    when = every(
        # «Білім алу, кәсіптік даярлық және (немесе) тағылымдамадан өту мақсатында келген көшіп келушілерге»
        ground_is_education,
    )
    requires = every(
        # «уақытша тұруға рұқсат бір жылға ресімделеді»
        permit_until_at_most_permit_from_plus_1_year,
        # «бірақ оқу, оқу практикасының немесе тағылымдаманың мерзімінен аспауға тиіс»
        permit_until_at_most_study_until,
    )
    return judge(exempt, when, requires)


def family_term(
    exempt: Truth,
    ground_is_family_reunification: Truth,
    petition_by_is_inviting_person: Truth,
    permit_until_at_most_migration_law_until: Truth,
) -> Statuses:
    """10-тармақ, 9-бөлік: for family reunification the inviting person petitions and the permit lasts no longer than
    the Law on migration provides.

    «Отбасын біріктіру мақсатында Қазақстан Республикасына келген көшіп келушілерге уақытша тұруға рұқсат шақырушы
    адамдардың өтінішхаты бойынша "Халықтың көші-қоны туралы" 2011 жылғы 22 шілдедегі Қазақстан Республикасының Заңында
    көзделген мерзімге ресімделеді.»

    Unit: P1200000148!annex_1/para_10__al_9, as given by P2200000807
    """
    when = every(
        # «Отбасын біріктіру мақсатында Қазақстан Республикасына келген көшіп келушілерге»
        ground_is_family_reunification,
    )
    requires = every(
        # «уақытша тұруға рұқсат шақырушы адамдардың өтінішхаты бойынша»
        petition_by_is_inviting_person,
        # «"Халықтың көші-қоны туралы" 2011 жылғы 22 шілдедегі Қазақстан Республикасының Заңында көзделген мерзімге
        #   ресімделеді»
        permit_until_at_most_migration_law_until,
    )
    return judge(exempt, when, requires)


def treatment_term(
    exempt: Truth,
    ground_is_medical_treatment: Truth,
    petition_by_is_health_organisation: Truth,
    permit_until_at_most_treatment_until: Truth,
) -> Statuses:
    """10-тармақ, 10-бөлік: for an in-patient the health organisation petitions and the permit lasts no longer than the
    treatment.

    «Медициналық мекемелерде стационарлық емдеуде жатқан көшіп келушілерге уақытша тұруға рұқсат денсаулық сақтау
    ұйымының өтінішхаты (медициналық анықтамасы) бойынша емделу үшін қажетті кезеңге ресімделеді.»

    Unit: P1200000148!annex_1/para_10__al_10, as given by P2200000807
    """
    when = every(
        # «Медициналық мекемелерде стационарлық емдеуде жатқан көшіп келушілерге»
        ground_is_medical_treatment,
    )
    requires = every(
        # «уақытша тұруға рұқсат денсаулық сақтау ұйымының өтінішхаты (медициналық анықтамасы) бойынша»
        petition_by_is_health_organisation,
        # «емделу үшін қажетті кезеңге ресімделеді»
        permit_until_at_most_treatment_until,
    )
    return judge(exempt, when, requires)


def asylum_by_refugee_law(exempt: Truth, ground_is_asylum: Truth) -> Statuses:
    """10-тармақ, 11-бөлік: asylum seekers and refugees are registered under the law on refugees.

    «Пана іздеген адамдарды және босқындарды есепке алу Қазақстан Республикасының босқындар туралы заңнамасында
    белгіленген тәртіппен ресімделеді.»

    Unit: P1200000148!annex_1/para_10__al_11, as given by P2200000807
    """
    when = every(
        # «Пана іздеген адамдарды және босқындарды есепке алу Қазақстан Республикасының босқындар туралы заңнамасында
        #   белгіленген тәртіппен ресімделеді»
        ground_is_asylum,
    )
    return refer(exempt, when)


def business_term(
    exempt: Truth,
    ground_is_business: Truth,
    applicant_visa_free_state: Truth,
    petition_by_is_local_executive_body: Truth,
    permit_until_at_most_permit_from_plus_1_year: Truth,
    permit_until_at_most_permit_first_from_plus_3_years_under_R2_whole_stay: Truth,
    permit_until_at_most_permit_first_from_plus_4_years_under_R2_after_first_year: Truth,
) -> Statuses:
    """10-тармақ, 12-бөлік: for a business migrant from a visa-free state the local executive body petitions; one year
    at a time, three years at most.

    «Қазақстан Республикасымен келу мен болудың визасыз тәртібі туралы Қазақстан Республикасы ратификациялаған
    халықаралық шарттар жасасқан мемлекеттерден келген бизнес-көшіп келушілерге, сондай-ақ олардың отбасы мүшелеріне
    уақытша тұруға рұқсат жергілікті атқарушы органның өтінішхаты бойынша жыл сайын, бірақ үш жылдан асырмай ұзарту
    мүмкіндігімен бір жылға ресімделеді.»

    Unit: P1200000148!annex_1/para_10__al_12, as given by P2200000807
    """
    when = every(
        # «бизнес-көшіп келушілерге, сондай-ақ олардың отбасы мүшелеріне»
        ground_is_business,
        # «Қазақстан Республикасымен келу мен болудың визасыз тәртібі туралы Қазақстан Республикасы ратификациялаған
        #   халықаралық шарттар жасасқан мемлекеттерден келген»
        applicant_visa_free_state,
    )
    requires = every(
        # «уақытша тұруға рұқсат жергілікті атқарушы органның өтінішхаты бойынша»
        petition_by_is_local_executive_body,
        # «жыл сайын … бір жылға ресімделеді»
        permit_until_at_most_permit_from_plus_1_year,
        # «бірақ үш жылдан асырмай ұзарту мүмкіндігімен»
        permit_until_at_most_permit_first_from_plus_3_years_under_R2_whole_stay,
        # «бірақ үш жылдан асырмай ұзарту мүмкіндігімен бір жылға»
        permit_until_at_most_permit_first_from_plus_4_years_under_R2_after_first_year,
    )
    return judge(exempt, when, requires)


def missionary_term(
    exempt: Truth,
    ground_is_missionary_activity: Truth,
    petition_by_is_religious_organisation: Truth,
    petition_organisation_registered: Truth,
    permit_until_at_most_petition_until: Truth,
    permit_until_at_most_permit_from_plus_1_year: Truth,
) -> Statuses:
    """10-тармақ, 13-бөлік: for a missionary a registered religious organisation petitions; for the term it names and
    one year at most.

    «Заңнамада белгіленген тәртіппен миссионерлік қызметті жүзеге асыратын көшіп келушілерге уақытша тұруға рұқсат
    Қазақстан Республикасында тіркелген діни ұйымдардың өтінішхаттары бойынша өтінішхатта көрсетілген, бірақ бір жылдан
    аспайтын мерзімге ресімделеді.»

    Unit: P1200000148!annex_1/para_10__al_13, as given by P2200000807
    """
    when = every(
        # «Заңнамада белгіленген тәртіппен миссионерлік қызметті жүзеге асыратын көшіп келушілерге»
        ground_is_missionary_activity,
    )
    requires = every(
        # «уақытша тұруға рұқсат … діни ұйымдардың өтінішхаттары бойынша»
        petition_by_is_religious_organisation,
        # «Қазақстан Республикасында тіркелген»
        petition_organisation_registered,
        # «өтінішхатта көрсетілген»
        permit_until_at_most_petition_until,
        # «бірақ бір жылдан аспайтын мерзімге ресімделеді»
        permit_until_at_most_permit_from_plus_1_year,
    )
    return judge(exempt, when, requires)


def victim_petitioner(
    exempt: Truth,
    ground_is_trafficking_victim: Truth,
    applicant_identified_trafficking_victim: Truth,
    petition_by_is_local_executive_body: Truth,
) -> Statuses:
    """10-тармақ, 14-бөлік: a victim of trafficking is found and identified as one, and the local executive body
    petitions.

    «Қазақстан Республикасының аумағында адам саудасының құрбаны ретінде анықталған және сәйкестендірілген көшіп
    келушілерге уақытша тұруға рұқсат жергілікті атқарушы органның өтінішхаты бойынша үш айдан аспайтын мерзімге ұзарту
    мүмкіндігімен алты айға ресімделеді.»

    Unit: P1200000148!annex_1/para_10__al_14, as given by P2200000807
    """
    when = every(
        # «адам саудасының құрбаны ретінде»
        ground_is_trafficking_victim,
    )
    requires = every(
        # «Қазақстан Республикасының аумағында адам саудасының құрбаны ретінде анықталған және сәйкестендірілген көшіп
        #   келушілерге»
        applicant_identified_trafficking_victim,
        # «уақытша тұруға рұқсат жергілікті атқарушы органның өтінішхаты бойынша»
        petition_by_is_local_executive_body,
    )
    return judge(exempt, when, requires)


def victim_first_term(
    exempt: Truth,
    ground_is_trafficking_victim: Truth,
    not_permit_extension: Truth,
    permit_until_at_most_permit_from_plus_6_months: Truth,
) -> Statuses:
    """10-тармақ, 14-бөлік: the first permit of a victim of trafficking lasts six months at most.

    «Қазақстан Республикасының аумағында адам саудасының құрбаны ретінде анықталған және сәйкестендірілген көшіп
    келушілерге уақытша тұруға рұқсат жергілікті атқарушы органның өтінішхаты бойынша үш айдан аспайтын мерзімге ұзарту
    мүмкіндігімен алты айға ресімделеді.»

    Unit: P1200000148!annex_1/para_10__al_14, as given by P2200000807
    """
    when = every(
        # «адам саудасының құрбаны ретінде»
        ground_is_trafficking_victim,
        # unless «ұзарту мүмкіндігімен»
        not_permit_extension,
    )
    requires = every(
        # «алты айға ресімделеді»
        permit_until_at_most_permit_from_plus_6_months,
    )
    return judge(exempt, when, requires)


def victim_extension_term(
    exempt: Truth,
    ground_is_trafficking_victim: Truth,
    permit_extension: Truth,
    permit_until_at_most_permit_from_plus_3_months: Truth,
    permit_until_at_most_permit_first_from_plus_9_months_under_R1_one_extension: Truth,
) -> Statuses:
    """10-тармақ, 14-бөлік: the permit of a victim of trafficking is extended by three months at most, nine months in
    all.

    «Қазақстан Республикасының аумағында адам саудасының құрбаны ретінде анықталған және сәйкестендірілген көшіп
    келушілерге уақытша тұруға рұқсат жергілікті атқарушы органның өтінішхаты бойынша үш айдан аспайтын мерзімге ұзарту
    мүмкіндігімен алты айға ресімделеді.»

    Unit: P1200000148!annex_1/para_10__al_14, as given by P2200000807
    """
    when = every(
        # «адам саудасының құрбаны ретінде»
        ground_is_trafficking_victim,
        # «ұзарту мүмкіндігімен»
        permit_extension,
    )
    requires = every(
        # «үш айдан аспайтын мерзімге ұзарту мүмкіндігімен»
        permit_until_at_most_permit_from_plus_3_months,
        # «үш айдан аспайтын мерзімге ұзарту мүмкіндігімен алты айға»
        permit_until_at_most_permit_first_from_plus_9_months_under_R1_one_extension,
    )
    return judge(exempt, when, requires)


def visa_holder(applicant_entered_with_visa: Truth) -> Truth:
    """10-тармақ, 15-бөлік, 2-абзац: a migrant who came with a visa of the Republic needs no permit.

    «Қазақстан Республикасына Қазақстан Республикасының визасымен келген;»

    Unit: P1200000148!annex_1/para_10__al_15__indent_2, as given by P2200000807
    """
    when = every(
        # «Қазақстан Республикасына Қазақстан Республикасының визасымен келген … көшіп келушілер уақытша тұруға рұқсат
        #   алудан босатылады»
        applicant_entered_with_visa,
    )
    return when


def official_passport(passport_kind_is_diplomatic_or_service: Truth) -> Truth:
    """10-тармақ, 15-бөлік, 3-абзац: a migrant with a diplomatic or service passport needs no permit.

    «дипломатиялық немесе қызметтік паспорты бар;»

    Unit: P1200000148!annex_1/para_10__al_15__indent_3, as given by P2200000807
    """
    when = every(
        # «дипломатиялық немесе қызметтік паспорты бар … көшіп келушілер уақытша тұруға рұқсат алудан босатылады»
        passport_kind_is_diplomatic_or_service,
    )
    return when


def under_sixteen(
    application_date_before_applicant_birth_date_plus_16_years_under_R5_on_application: Truth,
    permit_until_before_applicant_birth_date_plus_16_years_under_R5_on_permit_end: Truth,
) -> Truth:
    """10-тармақ, 15-бөлік, 4-абзац: a migrant who is not yet sixteen needs no permit.

    «16 жасқа толмаған көшіп келушілер уақытша тұруға рұқсат алудан босатылады.»

    Unit: P1200000148!annex_1/para_10__al_15__indent_4, as given by P2200000807
    """
    when = every(
        # «16 жасқа толмаған … көшіп келушілер уақытша тұруға рұқсат алудан босатылады»
        application_date_before_applicant_birth_date_plus_16_years_under_R5_on_application,
        # «16 жасқа толмаған … көшіп келушілер уақытша тұруға рұқсат алудан босатылады»
        permit_until_before_applicant_birth_date_plus_16_years_under_R5_on_permit_end,
    )
    return when


def residence_change_notice(
    exempt: Truth,
    residence_changed: Truth,
    residence_notified_on_at_most_residence_changed_on_plus_3_working_days_under_R4_day_after: Truth,
    residence_notified_on_at_most_residence_changed_on_minus_1_day_plus_3_working_days_under_R4_day_of_change: Truth,
) -> Statuses:
    """10-тармақ, 16-бөлік: when the migrant moves, the receiving person informs the internal affairs body within three
    working days.

    «Көшіп келуші Қазақстан Республикасында уақытша тұратын жерін ауыстырған кезде қабылдаушы тұлға үш жұмыс күні ішінде
    бұл туралы ішкі істер органдарына хабарлайды.»

    Unit: P1200000148!annex_1/para_10__al_16, as given by P2200000807
    """
    when = every(
        # «Көшіп келуші Қазақстан Республикасында уақытша тұратын жерін ауыстырған кезде»
        residence_changed,
    )
    requires = every(
        # «қабылдаушы тұлға үш жұмыс күні ішінде бұл туралы ішкі істер органдарына хабарлайды»
        residence_notified_on_at_most_residence_changed_on_plus_3_working_days_under_R4_day_after,
        # «қабылдаушы тұлға үш жұмыс күні ішінде бұл туралы ішкі істер органдарына хабарлайды»
        residence_notified_on_at_most_residence_changed_on_minus_1_day_plus_3_working_days_under_R4_day_of_change,
    )
    return judge(exempt, when, requires)
