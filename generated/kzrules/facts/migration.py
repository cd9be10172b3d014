"""What a case may say, in the words of the vocabulary «migration».

None is unknown.
"""

from __future__ import annotations

from kzlaw.runtime.facts import Fact
from kzlaw.runtime.labels import Labels
from kzlaw.runtime.records import Date, FrozenRecord

TYPE_CHECKING = False
if TYPE_CHECKING:
    # Only type checkers need it, and it takes longer to load than all of the rules.
    from typing import Literal


class Application(FrozenRecord, kw_only=True):
    """The facts of `application`."""

    # өтініш қаралатын күн · день рассмотрения обращения · day on which the application is examined
    date: Date | None = None


class Applicant(FrozenRecord, kw_only=True):
    """The facts of `applicant`."""

    # көшіп келушінің туған күні · дата рождения иммигранта · the migrant's date of birth
    birth_date: Date | None = None
    # негізі бар адамның отбасы мүшесі ретінде сұрайды · обращается как член семьи лица, имеющего основание · asks as a
    #   family member of the person who has the ground
    family_member: bool | None = None
    # визасыз тәртіп туралы ратификацияланған халықаралық шарт бар мемлекеттен келген · прибыл из государства, с которым
    #   имеется ратифицированный международный договор о безвизовом порядке · comes from a state with a ratified
    #   visa-free treaty
    visa_free_state: bool | None = None
    # Қазақстан Республикасының визасымен келген · прибыл с визой Республики Казахстан · came with a visa of the
    #   Republic of Kazakhstan
    entered_with_visa: bool | None = None
    # Республика аумағында адам саудасының құрбаны ретінде анықталған және сәйкестендірілген · выявлен и идентифицирован
    #   в качестве жертвы торговли людьми на территории Республики · found and identified in the Republic as a victim of
    #   trafficking in human beings
    identified_trafficking_victim: bool | None = None


class Passport(FrozenRecord, kw_only=True):
    """The facts of `passport`."""

    # паспорттың түрі · вид паспорта · kind of passport
    kind: Literal["national", "diplomatic", "service"] | None = None
    # паспорт қолданылатын соңғы күн · последний день срока действия паспорта · last day of the passport's validity
    valid_until: Date | None = None


class Petition(FrozenRecord, kw_only=True):
    """The facts of `petition`."""

    # кімнің өтініші бойынша · по чьему обращению · on whose petition
    by: (
        Literal[
            "inviting_person",
            "employer",
            "education_organisation",
            "health_organisation",
            "religious_organisation",
            "local_executive_body",
            "aifc_administration",
        ]
        | None
    ) = None
    # діни ұйым Қазақстан Республикасында тіркелген · религиозная организация зарегистрирована в Республике Казахстан ·
    #   the religious organisation is registered in the Republic of Kazakhstan
    organisation_registered: bool | None = None
    # өтінішхатта көрсетілген мерзімнің соңғы күні · последний день указанного в ходатайстве срока · last day of the
    #   term that the petition names
    until: Date | None = None


class LabourPermit(FrozenRecord, kw_only=True):
    """The facts of `labour_permit`."""

    # шетелдік жұмыс күшін тартуға рұқсат немесе еңбекші көшіп келушіге рұқсат талап етіледі · требуется разрешение на
    #   привлечение иностранной рабочей силы или разрешение трудовому иммигранту · a permit to employ foreign labour or
    #   a labour migrant's permit is required
    required: bool | None = None
    # шетелдік жұмыс күшін тартуға рұқсат немесе еңбекші көшіп келушіге рұқсат бар · имеется разрешение на привлечение
    #   иностранной рабочей силы или разрешение трудовому иммигранту · a permit to employ foreign labour or a labour
    #   migrant's permit is held
    held: bool | None = None
    # сол рұқсат қолданылатын соңғы күн · последний день срока действия данного разрешения · last day of the labour
    #   permit's validity
    valid_until: Date | None = None


class Contract(FrozenRecord, kw_only=True):
    """The facts of `contract`."""

    # шарттың мерзімі белгіленбеген · договор заключен без определенного срока · the contract is without end
    indefinite: bool | None = None
    # еңбек шарты немесе азаматтық-құқықтық шарт қолданылатын соңғы күн · последний день срока действия трудового
    #   договора или гражданско-правового договора · last day of the employment or civil-law contract
    until: Date | None = None


class Study(FrozenRecord, kw_only=True):
    """The facts of `study`."""

    # күндізгі оқу нысанына қабылданған · зачислен на очную форму обучения · admitted to the day form of study
    full_time: bool | None = None
    # оқудың, оқу практикасының немесе тағылымдаманың соңғы күні · последний день обучения, учебной практики или
    #   стажировки · last day of study, study practice or internship
    until: Date | None = None


class Treatment(FrozenRecord, kw_only=True):
    """The facts of `treatment`."""

    # денсаулық сақтау ұйымының өтінішхаты (медициналық анықтамасы) бойынша емделудің соңғы күні · последний день
    #   лечения по ходатайству (медицинской справке) организации здравоохранения · last day of treatment by the health
    #   organisation's petition or certificate
    until: Date | None = None


class MigrationLaw(FrozenRecord, kw_only=True):
    """The facts of `migration_law`."""

    # «Халықтың көші-қоны туралы» 2011 жылғы 22 шілдедегі Заңда көзделген мерзімнің соңғы күні · последний день срока,
    #   предусмотренного Законом от 22 июля 2011 года «О миграции населения» · last day of the term that the Law of 22
    #   July 2011 on the migration of the population provides
    until: Date | None = None


class PrincipalPermit(FrozenRecord, kw_only=True):
    """The facts of `principal_permit`."""

    # көшіп келуші отбасы мүшесі болып табылатын адамның рұқсатының соңғы күні · последний день разрешения лица, членом
    #   семьи которого является иммигрант · last day of the permit of the person whose family member the migrant is
    until: Date | None = None


class Permit(FrozenRecord, kw_only=True):
    """The facts of `permit`."""

    # сұралатын немесе берілген рұқсаттың бірінші күні · первый день испрашиваемого или выданного разрешения · first day
    #   of the permit asked or issued
    from_: Date | None = None
    # сұралатын немесе берілген рұқсаттың соңғы күні · последний день испрашиваемого или выданного разрешения · last day
    #   of the permit asked or issued
    until: Date | None = None
    # үздіксіз жалғасқан рұқсаттардың алғашқысының бірінші күні · первый день первого разрешения в непрерывном ряду ·
    #   first day of the first permit in an unbroken chain
    first_from: Date | None = None
    # рұқсат ұзартылып отыр · разрешение продлевается · the permit is being extended
    extension: bool | None = None
    # рұқсат берілді · разрешение выдано · the permit is issued
    issued: bool | None = None


class Record(FrozenRecord, kw_only=True):
    """The facts of `record`."""

    # рұқсат КҚП АЖ-да ресімделді · разрешение оформлено в ИС МП · the permit is formalised in the information system
    #   КҚП АЖ
    in_kkp: bool | None = None
    # ақпарат «Бүркіт» БАЖ-ға берілді · информация передана в ЕИС «Беркут» · the information is transmitted to the
    #   unified information system «Бүркіт»
    sent_to_burkit: bool | None = None


class Residence(FrozenRecord, kw_only=True):
    """The facts of `residence`."""

    # көшіп келуші уақытша тұратын жерін ауыстырды · иммигрант переменил временное место жительства · the migrant
    #   changed the place of temporary residence
    changed: bool | None = None
    # уақытша тұратын жерін ауыстырған күн · день перемены временного места жительства · day on which the place of
    #   temporary residence was changed
    changed_on: Date | None = None
    # қабылдаушы тұлға ішкі істер органына хабарлаған күн · день, когда принимающее лицо уведомило орган внутренних дел
    #   · day on which the receiving person informed the internal affairs body
    notified_on: Date | None = None


class VictimServices(FrozenRecord, kw_only=True):
    """The facts of `victim_services`."""

    # арнаулы әлеуметтік көрсетілетін қызметтердің кепілдік берілген көлемі толық ұсынылды · гарантированный объем
    #   специальных социальных услуг полностью предоставлен · the guaranteed volume of special social services is fully
    #   provided
    completed: bool | None = None


class Expulsion(FrozenRecord, kw_only=True):
    """The facts of `expulsion`."""

    # көшіп келуші Республикадан шығарып жіберілмекші · иммигрант подлежит выдворению за пределы Республики · the
    #   migrant is being removed from the Republic
    ordered: bool | None = None


class Case(FrozenRecord, kw_only=True):
    """A case: what is known; all else is unknown."""

    id: str | None = None
    # рұқсат сұралатын негіз · основание, по которому испрашивается разрешение · ground on which the permit is asked
    ground: (
        Literal[
            "family_reunification",
            "employment",
            "aifc_activity",
            "aifc_investment_residence",
            "education",
            "medical_treatment",
            "missionary_activity",
            "business",
            "trafficking_victim",
            "asylum",
        ]
        | None
    ) = None
    application: Application = Application()
    applicant: Applicant = Applicant()
    passport: Passport = Passport()
    petition: Petition = Petition()
    labour_permit: LabourPermit = LabourPermit()
    contract: Contract = Contract()
    study: Study = Study()
    treatment: Treatment = Treatment()
    migration_law: MigrationLaw = MigrationLaw()
    principal_permit: PrincipalPermit = PrincipalPermit()
    permit: Permit = Permit()
    record: Record = Record()
    residence: Residence = Residence()
    victim_services: VictimServices = VictimServices()
    expulsion: Expulsion = Expulsion()


FACTS: tuple[Fact, ...] = (
    Fact(
        "ground",
        "ground",
        "enumeration",
        values=(
            "family_reunification",
            "employment",
            "aifc_activity",
            "aifc_investment_residence",
            "education",
            "medical_treatment",
            "missionary_activity",
            "business",
            "trafficking_victim",
            "asylum",
        ),
        labels=Labels(
            kk="рұқсат сұралатын негіз",
            ru="основание, по которому испрашивается разрешение",
            en="ground on which the permit is asked",
        ),
    ),
    Fact(
        "application.date",
        "application.date",
        "date",
        labels=Labels(
            kk="өтініш қаралатын күн",
            ru="день рассмотрения обращения",
            en="day on which the application is examined",
        ),
    ),
    Fact(
        "applicant.birth_date",
        "applicant.birth_date",
        "date",
        labels=Labels(kk="көшіп келушінің туған күні", ru="дата рождения иммигранта", en="the migrant's date of birth"),
    ),
    Fact(
        "applicant.family_member",
        "applicant.family_member",
        "boolean",
        labels=Labels(
            kk="негізі бар адамның отбасы мүшесі ретінде сұрайды",
            ru="обращается как член семьи лица, имеющего основание",
            en="asks as a family member of the person who has the ground",
        ),
    ),
    Fact(
        "applicant.visa_free_state",
        "applicant.visa_free_state",
        "boolean",
        labels=Labels(
            kk="визасыз тәртіп туралы ратификацияланған халықаралық шарт бар мемлекеттен келген",
            ru="прибыл из государства, с которым имеется ратифицированный международный договор о безвизовом порядке",
            en="comes from a state with a ratified visa-free treaty",
        ),
    ),
    Fact(
        "applicant.entered_with_visa",
        "applicant.entered_with_visa",
        "boolean",
        labels=Labels(
            kk="Қазақстан Республикасының визасымен келген",
            ru="прибыл с визой Республики Казахстан",
            en="came with a visa of the Republic of Kazakhstan",
        ),
    ),
    Fact(
        "applicant.identified_trafficking_victim",
        "applicant.identified_trafficking_victim",
        "boolean",
        labels=Labels(
            kk="Республика аумағында адам саудасының құрбаны ретінде анықталған және сәйкестендірілген",
            ru="выявлен и идентифицирован в качестве жертвы торговли людьми на территории Республики",
            en="found and identified in the Republic as a victim of trafficking in human beings",
        ),
    ),
    Fact(
        "passport.kind",
        "passport.kind",
        "enumeration",
        values=("national", "diplomatic", "service"),
        labels=Labels(kk="паспорттың түрі", ru="вид паспорта", en="kind of passport"),
    ),
    Fact(
        "passport.valid_until",
        "passport.valid_until",
        "date",
        labels=Labels(
            kk="паспорт қолданылатын соңғы күн",
            ru="последний день срока действия паспорта",
            en="last day of the passport's validity",
        ),
    ),
    Fact(
        "petition.by",
        "petition.by",
        "enumeration",
        values=(
            "inviting_person",
            "employer",
            "education_organisation",
            "health_organisation",
            "religious_organisation",
            "local_executive_body",
            "aifc_administration",
        ),
        labels=Labels(kk="кімнің өтініші бойынша", ru="по чьему обращению", en="on whose petition"),
    ),
    Fact(
        "petition.organisation_registered",
        "petition.organisation_registered",
        "boolean",
        labels=Labels(
            kk="діни ұйым Қазақстан Республикасында тіркелген",
            ru="религиозная организация зарегистрирована в Республике Казахстан",
            en="the religious organisation is registered in the Republic of Kazakhstan",
        ),
    ),
    Fact(
        "petition.until",
        "petition.until",
        "date",
        labels=Labels(
            kk="өтінішхатта көрсетілген мерзімнің соңғы күні",
            ru="последний день указанного в ходатайстве срока",
            en="last day of the term that the petition names",
        ),
    ),
    Fact(
        "labour_permit.required",
        "labour_permit.required",
        "boolean",
        labels=Labels(
            kk="шетелдік жұмыс күшін тартуға рұқсат немесе еңбекші көшіп келушіге рұқсат талап етіледі",
            ru="требуется разрешение на привлечение иностранной рабочей силы или разрешение трудовому иммигранту",
            en="a permit to employ foreign labour or a labour migrant's permit is required",
        ),
    ),
    Fact(
        "labour_permit.held",
        "labour_permit.held",
        "boolean",
        labels=Labels(
            kk="шетелдік жұмыс күшін тартуға рұқсат немесе еңбекші көшіп келушіге рұқсат бар",
            ru="имеется разрешение на привлечение иностранной рабочей силы или разрешение трудовому иммигранту",
            en="a permit to employ foreign labour or a labour migrant's permit is held",
        ),
    ),
    Fact(
        "labour_permit.valid_until",
        "labour_permit.valid_until",
        "date",
        labels=Labels(
            kk="сол рұқсат қолданылатын соңғы күн",
            ru="последний день срока действия данного разрешения",
            en="last day of the labour permit's validity",
        ),
    ),
    Fact(
        "contract.indefinite",
        "contract.indefinite",
        "boolean",
        labels=Labels(
            kk="шарттың мерзімі белгіленбеген",
            ru="договор заключен без определенного срока",
            en="the contract is without end",
        ),
    ),
    Fact(
        "contract.until",
        "contract.until",
        "date",
        labels=Labels(
            kk="еңбек шарты немесе азаматтық-құқықтық шарт қолданылатын соңғы күн",
            ru="последний день срока действия трудового договора или гражданско-правового договора",
            en="last day of the employment or civil-law contract",
        ),
    ),
    Fact(
        "study.full_time",
        "study.full_time",
        "boolean",
        labels=Labels(
            kk="күндізгі оқу нысанына қабылданған",
            ru="зачислен на очную форму обучения",
            en="admitted to the day form of study",
        ),
    ),
    Fact(
        "study.until",
        "study.until",
        "date",
        labels=Labels(
            kk="оқудың, оқу практикасының немесе тағылымдаманың соңғы күні",
            ru="последний день обучения, учебной практики или стажировки",
            en="last day of study, study practice or internship",
        ),
    ),
    Fact(
        "treatment.until",
        "treatment.until",
        "date",
        labels=Labels(
            kk="денсаулық сақтау ұйымының өтінішхаты (медициналық анықтамасы) бойынша емделудің соңғы күні",
            ru="последний день лечения по ходатайству (медицинской справке) организации здравоохранения",
            en="last day of treatment by the health organisation's petition or certificate",
        ),
    ),
    Fact(
        "migration_law.until",
        "migration_law.until",
        "date",
        labels=Labels(
            kk="«Халықтың көші-қоны туралы» 2011 жылғы 22 шілдедегі Заңда көзделген мерзімнің соңғы күні",
            ru="последний день срока, предусмотренного Законом от 22 июля 2011 года «О миграции населения»",
            en="last day of the term that the Law of 22 July 2011 on the migration of the population provides",
        ),
    ),
    Fact(
        "principal_permit.until",
        "principal_permit.until",
        "date",
        labels=Labels(
            kk="көшіп келуші отбасы мүшесі болып табылатын адамның рұқсатының соңғы күні",
            ru="последний день разрешения лица, членом семьи которого является иммигрант",
            en="last day of the permit of the person whose family member the migrant is",
        ),
    ),
    Fact(
        "permit.from",
        "permit.from_",
        "date",
        labels=Labels(
            kk="сұралатын немесе берілген рұқсаттың бірінші күні",
            ru="первый день испрашиваемого или выданного разрешения",
            en="first day of the permit asked or issued",
        ),
    ),
    Fact(
        "permit.until",
        "permit.until",
        "date",
        labels=Labels(
            kk="сұралатын немесе берілген рұқсаттың соңғы күні",
            ru="последний день испрашиваемого или выданного разрешения",
            en="last day of the permit asked or issued",
        ),
    ),
    Fact(
        "permit.first_from",
        "permit.first_from",
        "date",
        labels=Labels(
            kk="үздіксіз жалғасқан рұқсаттардың алғашқысының бірінші күні",
            ru="первый день первого разрешения в непрерывном ряду",
            en="first day of the first permit in an unbroken chain",
        ),
    ),
    Fact(
        "permit.extension",
        "permit.extension",
        "boolean",
        labels=Labels(kk="рұқсат ұзартылып отыр", ru="разрешение продлевается", en="the permit is being extended"),
    ),
    Fact(
        "permit.issued",
        "permit.issued",
        "boolean",
        labels=Labels(kk="рұқсат берілді", ru="разрешение выдано", en="the permit is issued"),
    ),
    Fact(
        "record.in_kkp",
        "record.in_kkp",
        "boolean",
        labels=Labels(
            kk="рұқсат КҚП АЖ-да ресімделді",
            ru="разрешение оформлено в ИС МП",
            en="the permit is formalised in the information system КҚП АЖ",
        ),
    ),
    Fact(
        "record.sent_to_burkit",
        "record.sent_to_burkit",
        "boolean",
        labels=Labels(
            kk="ақпарат «Бүркіт» БАЖ-ға берілді",
            ru="информация передана в ЕИС «Беркут»",
            en="the information is transmitted to the unified information system «Бүркіт»",
        ),
    ),
    Fact(
        "residence.changed",
        "residence.changed",
        "boolean",
        labels=Labels(
            kk="көшіп келуші уақытша тұратын жерін ауыстырды",
            ru="иммигрант переменил временное место жительства",
            en="the migrant changed the place of temporary residence",
        ),
    ),
    Fact(
        "residence.changed_on",
        "residence.changed_on",
        "date",
        labels=Labels(
            kk="уақытша тұратын жерін ауыстырған күн",
            ru="день перемены временного места жительства",
            en="day on which the place of temporary residence was changed",
        ),
    ),
    Fact(
        "residence.notified_on",
        "residence.notified_on",
        "date",
        labels=Labels(
            kk="қабылдаушы тұлға ішкі істер органына хабарлаған күн",
            ru="день, когда принимающее лицо уведомило орган внутренних дел",
            en="day on which the receiving person informed the internal affairs body",
        ),
    ),
    Fact(
        "victim_services.completed",
        "victim_services.completed",
        "boolean",
        labels=Labels(
            kk="арнаулы әлеуметтік көрсетілетін қызметтердің кепілдік берілген көлемі толық ұсынылды",
            ru="гарантированный объем специальных социальных услуг полностью предоставлен",
            en="the guaranteed volume of special social services is fully provided",
        ),
    ),
    Fact(
        "expulsion.ordered",
        "expulsion.ordered",
        "boolean",
        labels=Labels(
            kk="көшіп келуші Республикадан шығарып жіберілмекші",
            ru="иммигрант подлежит выдворению за пределы Республики",
            en="the migrant is being removed from the Republic",
        ),
    ),
)
"""Every fact with its path in documents, its type and its labels."""
