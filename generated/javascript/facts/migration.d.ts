/**
 * What a case may say, in the words of the vocabulary «migration».
 */

import type { Day, Fact } from "../runtime/index.js";

/** What is known of a case, by groups or by whole paths; what is left out, or null, is unknown. */
export interface Case {
  id?: string | number | null;
  // рұқсат сұралатын негіз · основание, по которому испрашивается разрешение · ground on which the permit is asked
  ground?: "family_reunification" | "employment" | "aifc_activity" | "aifc_investment_residence" | "education" | "medical_treatment" | "missionary_activity" | "business" | "trafficking_victim" | "asylum" | null;
  application?: {
    // өтініш қаралатын күн · день рассмотрения обращения · day on which the application is examined
    date?: Day | null;
  };
  applicant?: {
    // көшіп келушінің туған күні · дата рождения иммигранта · the migrant's date of birth
    birth_date?: Day | null;
    // негізі бар адамның отбасы мүшесі ретінде сұрайды · обращается как член семьи лица, имеющего основание · asks as a
    //   family member of the person who has the ground
    family_member?: boolean | null;
    // визасыз тәртіп туралы ратификацияланған халықаралық шарт бар мемлекеттен келген · прибыл из государства, с
    //   которым имеется ратифицированный международный договор о безвизовом порядке · comes from a state with a
    //   ratified visa-free treaty
    visa_free_state?: boolean | null;
    // Қазақстан Республикасының визасымен келген · прибыл с визой Республики Казахстан · came with a visa of the
    //   Republic of Kazakhstan
    entered_with_visa?: boolean | null;
    // Республика аумағында адам саудасының құрбаны ретінде анықталған және сәйкестендірілген · выявлен и
    //   идентифицирован в качестве жертвы торговли людьми на территории Республики · found and identified in the
    //   Republic as a victim of trafficking in human beings
    identified_trafficking_victim?: boolean | null;
  };
  passport?: {
    // паспорттың түрі · вид паспорта · kind of passport
    kind?: "national" | "diplomatic" | "service" | null;
    // паспорт қолданылатын соңғы күн · последний день срока действия паспорта · last day of the passport's validity
    valid_until?: Day | null;
  };
  petition?: {
    // кімнің өтініші бойынша · по чьему обращению · on whose petition
    by?: "inviting_person" | "employer" | "education_organisation" | "health_organisation" | "religious_organisation" | "local_executive_body" | "aifc_administration" | null;
    // діни ұйым Қазақстан Республикасында тіркелген · религиозная организация зарегистрирована в Республике Казахстан ·
    //   the religious organisation is registered in the Republic of Kazakhstan
    organisation_registered?: boolean | null;
    // өтінішхатта көрсетілген мерзімнің соңғы күні · последний день указанного в ходатайстве срока · last day of the
    //   term that the petition names
    until?: Day | null;
  };
  labour_permit?: {
    // шетелдік жұмыс күшін тартуға рұқсат немесе еңбекші көшіп келушіге рұқсат талап етіледі · требуется разрешение на
    //   привлечение иностранной рабочей силы или разрешение трудовому иммигранту · a permit to employ foreign labour or
    //   a labour migrant's permit is required
    required?: boolean | null;
    // шетелдік жұмыс күшін тартуға рұқсат немесе еңбекші көшіп келушіге рұқсат бар · имеется разрешение на привлечение
    //   иностранной рабочей силы или разрешение трудовому иммигранту · a permit to employ foreign labour or a labour
    //   migrant's permit is held
    held?: boolean | null;
    // сол рұқсат қолданылатын соңғы күн · последний день срока действия данного разрешения · last day of the labour
    //   permit's validity
    valid_until?: Day | null;
  };
  contract?: {
    // шарттың мерзімі белгіленбеген · договор заключен без определенного срока · the contract is without end
    indefinite?: boolean | null;
    // еңбек шарты немесе азаматтық-құқықтық шарт қолданылатын соңғы күн · последний день срока действия трудового
    //   договора или гражданско-правового договора · last day of the employment or civil-law contract
    until?: Day | null;
  };
  study?: {
    // күндізгі оқу нысанына қабылданған · зачислен на очную форму обучения · admitted to the day form of study
    full_time?: boolean | null;
    // оқудың, оқу практикасының немесе тағылымдаманың соңғы күні · последний день обучения, учебной практики или
    //   стажировки · last day of study, study practice or internship
    until?: Day | null;
  };
  treatment?: {
    // денсаулық сақтау ұйымының өтінішхаты (медициналық анықтамасы) бойынша емделудің соңғы күні · последний день
    //   лечения по ходатайству (медицинской справке) организации здравоохранения · last day of treatment by the health
    //   organisation's petition or certificate
    until?: Day | null;
  };
  migration_law?: {
    // «Халықтың көші-қоны туралы» 2011 жылғы 22 шілдедегі Заңда көзделген мерзімнің соңғы күні · последний день срока,
    //   предусмотренного Законом от 22 июля 2011 года «О миграции населения» · last day of the term that the Law of 22
    //   July 2011 on the migration of the population provides
    until?: Day | null;
  };
  principal_permit?: {
    // көшіп келуші отбасы мүшесі болып табылатын адамның рұқсатының соңғы күні · последний день разрешения лица, членом
    //   семьи которого является иммигрант · last day of the permit of the person whose family member the migrant is
    until?: Day | null;
  };
  permit?: {
    // сұралатын немесе берілген рұқсаттың бірінші күні · первый день испрашиваемого или выданного разрешения · first
    //   day of the permit asked or issued
    from?: Day | null;
    // сұралатын немесе берілген рұқсаттың соңғы күні · последний день испрашиваемого или выданного разрешения · last
    //   day of the permit asked or issued
    until?: Day | null;
    // үздіксіз жалғасқан рұқсаттардың алғашқысының бірінші күні · первый день первого разрешения в непрерывном ряду ·
    //   first day of the first permit in an unbroken chain
    first_from?: Day | null;
    // рұқсат ұзартылып отыр · разрешение продлевается · the permit is being extended
    extension?: boolean | null;
    // рұқсат берілді · разрешение выдано · the permit is issued
    issued?: boolean | null;
  };
  record?: {
    // рұқсат КҚП АЖ-да ресімделді · разрешение оформлено в ИС МП · the permit is formalised in the information system
    //   КҚП АЖ
    in_kkp?: boolean | null;
    // ақпарат «Бүркіт» БАЖ-ға берілді · информация передана в ЕИС «Беркут» · the information is transmitted to the
    //   unified information system «Бүркіт»
    sent_to_burkit?: boolean | null;
  };
  residence?: {
    // көшіп келуші уақытша тұратын жерін ауыстырды · иммигрант переменил временное место жительства · the migrant
    //   changed the place of temporary residence
    changed?: boolean | null;
    // уақытша тұратын жерін ауыстырған күн · день перемены временного места жительства · day on which the place of
    //   temporary residence was changed
    changed_on?: Day | null;
    // қабылдаушы тұлға ішкі істер органына хабарлаған күн · день, когда принимающее лицо уведомило орган внутренних дел
    //   · day on which the receiving person informed the internal affairs body
    notified_on?: Day | null;
  };
  victim_services?: {
    // арнаулы әлеуметтік көрсетілетін қызметтердің кепілдік берілген көлемі толық ұсынылды · гарантированный объем
    //   специальных социальных услуг полностью предоставлен · the guaranteed volume of special social services is fully
    //   provided
    completed?: boolean | null;
  };
  expulsion?: {
    // көшіп келуші Республикадан шығарып жіберілмекші · иммигрант подлежит выдворению за пределы Республики · the
    //   migrant is being removed from the Republic
    ordered?: boolean | null;
  };
  "application.date"?: Day | null;
  "applicant.birth_date"?: Day | null;
  "applicant.family_member"?: boolean | null;
  "applicant.visa_free_state"?: boolean | null;
  "applicant.entered_with_visa"?: boolean | null;
  "applicant.identified_trafficking_victim"?: boolean | null;
  "passport.kind"?: "national" | "diplomatic" | "service" | null;
  "passport.valid_until"?: Day | null;
  "petition.by"?: "inviting_person" | "employer" | "education_organisation" | "health_organisation" | "religious_organisation" | "local_executive_body" | "aifc_administration" | null;
  "petition.organisation_registered"?: boolean | null;
  "petition.until"?: Day | null;
  "labour_permit.required"?: boolean | null;
  "labour_permit.held"?: boolean | null;
  "labour_permit.valid_until"?: Day | null;
  "contract.indefinite"?: boolean | null;
  "contract.until"?: Day | null;
  "study.full_time"?: boolean | null;
  "study.until"?: Day | null;
  "treatment.until"?: Day | null;
  "migration_law.until"?: Day | null;
  "principal_permit.until"?: Day | null;
  "permit.from"?: Day | null;
  "permit.until"?: Day | null;
  "permit.first_from"?: Day | null;
  "permit.extension"?: boolean | null;
  "permit.issued"?: boolean | null;
  "record.in_kkp"?: boolean | null;
  "record.sent_to_burkit"?: boolean | null;
  "residence.changed"?: boolean | null;
  "residence.changed_on"?: Day | null;
  "residence.notified_on"?: Day | null;
  "victim_services.completed"?: boolean | null;
  "expulsion.ordered"?: boolean | null;
}

export const FACTS: readonly Fact[];
