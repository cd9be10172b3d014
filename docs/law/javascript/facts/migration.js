/**
 * What a case may say, in the words of the vocabulary «migration».
 */

export const FACTS = [
  {
    path: "ground",
    type: "enumeration",
    values: [
      {
        name: "family_reunification",
        labels: { kk: "отбасын біріктіру", ru: "воссоединение семьи", en: "family reunification" },
      },
      { name: "employment", labels: { kk: "еңбек қызметі", ru: "трудовая деятельность", en: "employment" } },
      {
        name: "aifc_activity",
        labels: {
          kk: "АХҚО-дағы қызмет",
          ru: "деятельность в МФЦА",
          en: "activity in the Astana International Financial Centre (AIFC)",
        },
      },
      {
        name: "aifc_investment_residence",
        labels: {
          kk: "АХҚО-ның инвестициялық резиденттігі",
          ru: "инвестиционное резидентство МФЦА",
          en: "investment residence of the AIFC",
        },
      },
      {
        name: "education",
        labels: {
          kk: "білім алу, кәсіптік даярлық немесе тағылымдама",
          ru: "получение образования, профессиональная подготовка или стажировка",
          en: "education, professional training or internship",
        },
      },
      {
        name: "medical_treatment",
        labels: { kk: "стационарлық емделу", ru: "стационарное лечение", en: "in-patient treatment" },
      },
      {
        name: "missionary_activity",
        labels: { kk: "миссионерлік қызмет", ru: "миссионерская деятельность", en: "missionary activity" },
      },
      {
        name: "business",
        labels: {
          kk: "кәсіпкерлік қызмет (бизнес-көшіп келуші)",
          ru: "предпринимательская деятельность (бизнес-иммигрант)",
          en: "business activity (business migrant)",
        },
      },
      {
        name: "trafficking_victim",
        labels: {
          kk: "адам саудасының құрбаны",
          ru: "жертва торговли людьми",
          en: "victim of trafficking in human beings",
        },
      },
      {
        name: "asylum",
        labels: {
          kk: "пана іздеу немесе босқын мәртебесі",
          ru: "поиск убежища или статус беженца",
          en: "asylum or refugee status",
        },
      },
    ],
    labels: {
      kk: "рұқсат сұралатын негіз",
      ru: "основание, по которому испрашивается разрешение",
      en: "ground on which the permit is asked",
    },
  },
  {
    path: "application.date",
    type: "date",
    labels: {
      kk: "өтініш қаралатын күн",
      ru: "день рассмотрения обращения",
      en: "day on which the application is examined",
    },
  },
  {
    path: "applicant.birth_date",
    type: "date",
    labels: { kk: "көшіп келушінің туған күні", ru: "дата рождения иммигранта", en: "the migrant's date of birth" },
  },
  {
    path: "applicant.family_member",
    type: "boolean",
    labels: {
      kk: "негізі бар адамның отбасы мүшесі ретінде сұрайды",
      ru: "обращается как член семьи лица, имеющего основание",
      en: "asks as a family member of the person who has the ground",
    },
  },
  {
    path: "applicant.visa_free_state",
    type: "boolean",
    labels: {
      kk: "визасыз тәртіп туралы ратификацияланған халықаралық шарт бар мемлекеттен келген",
      ru: "прибыл из государства, с которым имеется ратифицированный международный договор о безвизовом порядке",
      en: "comes from a state with a ratified visa-free treaty",
    },
  },
  {
    path: "applicant.entered_with_visa",
    type: "boolean",
    labels: {
      kk: "Қазақстан Республикасының визасымен келген",
      ru: "прибыл с визой Республики Казахстан",
      en: "came with a visa of the Republic of Kazakhstan",
    },
  },
  {
    path: "applicant.identified_trafficking_victim",
    type: "boolean",
    labels: {
      kk: "Республика аумағында адам саудасының құрбаны ретінде анықталған және сәйкестендірілген",
      ru: "выявлен и идентифицирован в качестве жертвы торговли людьми на территории Республики",
      en: "found and identified in the Republic as a victim of trafficking in human beings",
    },
  },
  {
    path: "passport.kind",
    type: "enumeration",
    values: [
      { name: "national", labels: { kk: "ұлттық", ru: "национальный", en: "national" } },
      { name: "diplomatic", labels: { kk: "дипломатиялық", ru: "дипломатический", en: "diplomatic" } },
      { name: "service", labels: { kk: "қызметтік", ru: "служебный", en: "service" } },
    ],
    labels: { kk: "паспорттың түрі", ru: "вид паспорта", en: "kind of passport" },
  },
  {
    path: "passport.valid_until",
    type: "date",
    labels: {
      kk: "паспорт қолданылатын соңғы күн",
      ru: "последний день срока действия паспорта",
      en: "last day of the passport's validity",
    },
  },
  {
    path: "petition.by",
    type: "enumeration",
    values: [
      { name: "inviting_person", labels: { kk: "шақырушы адам", ru: "приглашающее лицо", en: "the inviting person" } },
      { name: "employer", labels: { kk: "жұмыс беруші", ru: "работодатель", en: "the employer" } },
      {
        name: "education_organisation",
        labels: { kk: "білім беру ұйымы", ru: "организация образования", en: "an education organisation" },
      },
      {
        name: "health_organisation",
        labels: { kk: "денсаулық сақтау ұйымы", ru: "организация здравоохранения", en: "a health organisation" },
      },
      {
        name: "religious_organisation",
        labels: { kk: "діни ұйым", ru: "религиозная организация", en: "a religious organisation" },
      },
      {
        name: "local_executive_body",
        labels: { kk: "жергілікті атқарушы орган", ru: "местный исполнительный орган", en: "the local executive body" },
      },
      {
        name: "aifc_administration",
        labels: { kk: "АХҚО әкімшілігі", ru: "администрация МФЦА", en: "the administration of the AIFC" },
      },
    ],
    labels: { kk: "кімнің өтініші бойынша", ru: "по чьему обращению", en: "on whose petition" },
  },
  {
    path: "petition.organisation_registered",
    type: "boolean",
    labels: {
      kk: "діни ұйым Қазақстан Республикасында тіркелген",
      ru: "религиозная организация зарегистрирована в Республике Казахстан",
      en: "the religious organisation is registered in the Republic of Kazakhstan",
    },
  },
  {
    path: "petition.until",
    type: "date",
    labels: {
      kk: "өтінішхатта көрсетілген мерзімнің соңғы күні",
      ru: "последний день указанного в ходатайстве срока",
      en: "last day of the term that the petition names",
    },
  },
  {
    path: "labour_permit.required",
    type: "boolean",
    labels: {
      kk: "шетелдік жұмыс күшін тартуға рұқсат немесе еңбекші көшіп келушіге рұқсат талап етіледі",
      ru: "требуется разрешение на привлечение иностранной рабочей силы или разрешение трудовому иммигранту",
      en: "a permit to employ foreign labour or a labour migrant's permit is required",
    },
  },
  {
    path: "labour_permit.held",
    type: "boolean",
    labels: {
      kk: "шетелдік жұмыс күшін тартуға рұқсат немесе еңбекші көшіп келушіге рұқсат бар",
      ru: "имеется разрешение на привлечение иностранной рабочей силы или разрешение трудовому иммигранту",
      en: "a permit to employ foreign labour or a labour migrant's permit is held",
    },
  },
  {
    path: "labour_permit.valid_until",
    type: "date",
    labels: {
      kk: "сол рұқсат қолданылатын соңғы күн",
      ru: "последний день срока действия данного разрешения",
      en: "last day of the labour permit's validity",
    },
  },
  {
    path: "contract.indefinite",
    type: "boolean",
    labels: {
      kk: "шарттың мерзімі белгіленбеген",
      ru: "договор заключен без определенного срока",
      en: "the contract is without end",
    },
  },
  {
    path: "contract.until",
    type: "date",
    labels: {
      kk: "еңбек шарты немесе азаматтық-құқықтық шарт қолданылатын соңғы күн",
      ru: "последний день срока действия трудового договора или гражданско-правового договора",
      en: "last day of the employment or civil-law contract",
    },
  },
  {
    path: "study.full_time",
    type: "boolean",
    labels: {
      kk: "күндізгі оқу нысанына қабылданған",
      ru: "зачислен на очную форму обучения",
      en: "admitted to the day form of study",
    },
  },
  {
    path: "study.until",
    type: "date",
    labels: {
      kk: "оқудың, оқу практикасының немесе тағылымдаманың соңғы күні",
      ru: "последний день обучения, учебной практики или стажировки",
      en: "last day of study, study practice or internship",
    },
  },
  {
    path: "treatment.until",
    type: "date",
    labels: {
      kk: "денсаулық сақтау ұйымының өтінішхаты (медициналық анықтамасы) бойынша емделудің соңғы күні",
      ru: "последний день лечения по ходатайству (медицинской справке) организации здравоохранения",
      en: "last day of treatment by the health organisation's petition or certificate",
    },
  },
  {
    path: "migration_law.until",
    type: "date",
    labels: {
      kk: "«Халықтың көші-қоны туралы» 2011 жылғы 22 шілдедегі Заңда көзделген мерзімнің соңғы күні",
      ru: "последний день срока, предусмотренного Законом от 22 июля 2011 года «О миграции населения»",
      en: "last day of the term that the Law of 22 July 2011 on the migration of the population provides",
    },
  },
  {
    path: "principal_permit.until",
    type: "date",
    labels: {
      kk: "көшіп келуші отбасы мүшесі болып табылатын адамның рұқсатының соңғы күні",
      ru: "последний день разрешения лица, членом семьи которого является иммигрант",
      en: "last day of the permit of the person whose family member the migrant is",
    },
  },
  {
    path: "permit.from",
    type: "date",
    labels: {
      kk: "сұралатын немесе берілген рұқсаттың бірінші күні",
      ru: "первый день испрашиваемого или выданного разрешения",
      en: "first day of the permit asked or issued",
    },
  },
  {
    path: "permit.until",
    type: "date",
    labels: {
      kk: "сұралатын немесе берілген рұқсаттың соңғы күні",
      ru: "последний день испрашиваемого или выданного разрешения",
      en: "last day of the permit asked or issued",
    },
  },
  {
    path: "permit.first_from",
    type: "date",
    labels: {
      kk: "үздіксіз жалғасқан рұқсаттардың алғашқысының бірінші күні",
      ru: "первый день первого разрешения в непрерывном ряду",
      en: "first day of the first permit in an unbroken chain",
    },
  },
  {
    path: "permit.extension",
    type: "boolean",
    labels: { kk: "рұқсат ұзартылып отыр", ru: "разрешение продлевается", en: "the permit is being extended" },
  },
  {
    path: "permit.issued",
    type: "boolean",
    labels: { kk: "рұқсат берілді", ru: "разрешение выдано", en: "the permit is issued" },
  },
  {
    path: "record.in_kkp",
    type: "boolean",
    labels: {
      kk: "рұқсат КҚП АЖ-да ресімделді",
      ru: "разрешение оформлено в ИС МП",
      en: "the permit is formalised in the information system КҚП АЖ",
    },
  },
  {
    path: "record.sent_to_burkit",
    type: "boolean",
    labels: {
      kk: "ақпарат «Бүркіт» БАЖ-ға берілді",
      ru: "информация передана в ЕИС «Беркут»",
      en: "the information is transmitted to the unified information system «Бүркіт»",
    },
  },
  {
    path: "residence.changed",
    type: "boolean",
    labels: {
      kk: "көшіп келуші уақытша тұратын жерін ауыстырды",
      ru: "иммигрант переменил временное место жительства",
      en: "the migrant changed the place of temporary residence",
    },
  },
  {
    path: "residence.changed_on",
    type: "date",
    labels: {
      kk: "уақытша тұратын жерін ауыстырған күн",
      ru: "день перемены временного места жительства",
      en: "day on which the place of temporary residence was changed",
    },
  },
  {
    path: "residence.notified_on",
    type: "date",
    labels: {
      kk: "қабылдаушы тұлға ішкі істер органына хабарлаған күн",
      ru: "день, когда принимающее лицо уведомило орган внутренних дел",
      en: "day on which the receiving person informed the internal affairs body",
    },
  },
  {
    path: "victim_services.completed",
    type: "boolean",
    labels: {
      kk: "арнаулы әлеуметтік көрсетілетін қызметтердің кепілдік берілген көлемі толық ұсынылды",
      ru: "гарантированный объем специальных социальных услуг полностью предоставлен",
      en: "the guaranteed volume of special social services is fully provided",
    },
  },
  {
    path: "expulsion.ordered",
    type: "boolean",
    labels: {
      kk: "көшіп келуші Республикадан шығарып жіберілмекші",
      ru: "иммигрант подлежит выдворению за пределы Республики",
      en: "the migrant is being removed from the Republic",
    },
  },
];
