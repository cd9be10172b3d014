/**
 * 10-тармақ of «Көшіп келушілердің Қазақстан Республикасына келуінің және онда болуының, сондай-ақ олардың Қазақстан
 * Республикасынан кетуінің қағидалары»: its rules.
 *
 * Written by `kzlaw build` from the annotated law: edit that, not this.
 *
 * Unit:     P1200000148!annex_1/para_10, as given by P2200000807 (2022, No 807)
 * Official: https://adilet.zan.kz/kaz/docs/P2200000807
 * Text:     sha256 d427bbcba8eb656442fed92a035ee59f3cc18a03ddadda001d537e2015fae631
 */

import {
  atEarliest,
  atLatest,
  atMost,
  equal,
  Exemption,
  less,
  negate,
  oneOf,
  plusDays,
  plusMonths,
  plusWorkingDays,
  plusYears,
  Referral,
  Rule,
  under,
} from "../../runtime/index.js";
import { WORKING_DAYS } from "../../working_days.js";

export const FAMILY_PETITIONER = new Rule({
  id: "P1200000148!annex_1/para_10__al_1__subpara_1/family_petitioner",
  component: "annex_1",
  unit: "para_10__al_1__subpara_1",
  titles: {
    kk: "отбасын біріктіру үшін рұқсатты көшіп келуші қосылатын жеке тұлға сұрайды",
    ru: "разрешение для воссоединения семьи оформляется по обращению физического лица, к которому прибыл иммигрант",
    en: "for family reunification the person whom the migrant joins applies",
  },
  citation: {
    kk: "10-тармақтың 1-бөлігінің 1) тармақшасы",
    ru: "подпункт 1) части 1 пункта 10",
    en: "paragraph 10, part 1, subparagraph 1)",
  },
  when: [{ words: "отбасын біріктіру мақсатында", reads: ["ground"] }],
  requires: [
    {
      words: "өздеріне көшіп келушілер келген жеке тұлғалардың … өтініштері негізінде ресімделеді",
      reads: ["petition.by"],
    },
  ],
});

/**
 * 10-тармақ, 1-бөлік, 1) тармақша: for family reunification the person whom the migrant joins applies.
 *
 * «1) отбасын біріктіру мақсатында өздеріне көшіп келушілер келген жеке тұлғалардың;»
 *
 * Unit:     P1200000148!annex_1/para_10__al_1__subpara_1, as given by P2200000807 (2022, No 807)
 * Official: https://adilet.zan.kz/kaz/docs/P2200000807
 * Source:   regulation/P2200000807/P2200000807.kzl, rule family_petitioner
 */
export function family_petitioner(facts, readings, exempt) {
  const when = [
    // «отбасын біріктіру мақсатында»
    equal(facts.ground, "family_reunification"),
  ];
  if (when.includes(false)) {
    return FAMILY_PETITIONER.notApplicable;
  }
  const requires = [
    // «өздеріне көшіп келушілер келген жеке тұлғалардың … өтініштері негізінде ресімделеді»
    equal(facts.petition.by, "inviting_person"),
  ];
  return FAMILY_PETITIONER.judge(facts, exempt, when, requires);
}

export const EMPLOYMENT_PETITIONER = new Rule({
  id: "P1200000148!annex_1/para_10__al_1__subpara_2/employment_petitioner",
  component: "annex_1",
  unit: "para_10__al_1__subpara_2",
  titles: {
    kk: "еңбек үшін рұқсатты көшіп келушімен еңбек шартын жасасқан жұмыс беруші сұрайды",
    ru: "для трудовой деятельности разрешение оформляется по обращению лица, заключившего с иммигрантом трудовой договор",
    en: "for employment the person who concluded the employment contract with the migrant applies",
  },
  citation: {
    kk: "10-тармақтың 1-бөлігінің 2) тармақшасы",
    ru: "подпункт 2) части 1 пункта 10",
    en: "paragraph 10, part 1, subparagraph 2)",
  },
  when: [{ words: "көшіп келушімен заңнамада белгіленген тәртіппен еңбек шартын жасасқан", reads: ["ground"] }],
  requires: [{ words: "жеке және заңды тұлғалардың … өтініштері негізінде ресімделеді", reads: ["petition.by"] }],
});

/**
 * 10-тармақ, 1-бөлік, 2) тармақша: for employment the person who concluded the employment contract with the migrant
 * applies.
 *
 * «2) көшіп келушімен заңнамада белгіленген тәртіппен еңбек шартын жасасқан жеке және заңды тұлғалардың;»
 *
 * Unit:     P1200000148!annex_1/para_10__al_1__subpara_2, as given by P2200000807 (2022, No 807)
 * Official: https://adilet.zan.kz/kaz/docs/P2200000807
 * Source:   regulation/P2200000807/P2200000807.kzl, rule employment_petitioner
 */
export function employment_petitioner(facts, readings, exempt) {
  const when = [
    // «көшіп келушімен заңнамада белгіленген тәртіппен еңбек шартын жасасқан»
    equal(facts.ground, "employment"),
  ];
  if (when.includes(false)) {
    return EMPLOYMENT_PETITIONER.notApplicable;
  }
  const requires = [
    // «жеке және заңды тұлғалардың … өтініштері негізінде ресімделеді»
    equal(facts.petition.by, "employer"),
  ];
  return EMPLOYMENT_PETITIONER.judge(facts, exempt, when, requires);
}

export const EDUCATION_PETITIONER = new Rule({
  id: "P1200000148!annex_1/para_10__al_1__subpara_3/education_petitioner",
  component: "annex_1",
  unit: "para_10__al_1__subpara_3",
  titles: {
    kk: "оқу үшін рұқсатты көшіп келушіні күндізгі нысанға қабылдаған білім беру ұйымы сұрайды",
    ru: "для обучения разрешение оформляется по обращению организации образования, зачислившей иммигранта на очную форму",
    en: "for study the education organisation that admitted the migrant to the day form applies",
  },
  citation: {
    kk: "10-тармақтың 1-бөлігінің 3) тармақшасы",
    ru: "подпункт 3) части 1 пункта 10",
    en: "paragraph 10, part 1, subparagraph 3)",
  },
  when: [
    {
      words: "жалпы орта, техникалық және кәсіптік, орта білімнен кейінгі, жоғары және жоғары оқу орнынан кейінгі білімнің білім беру бағдарламаларын, оның ішінде білім алушылармен алмасудың және дайындық курстарынан өтудің ұйымдастырылған бағдарламалары бойынша",
      reads: ["ground"],
    },
  ],
  requires: [
    { words: "іске асыратын білім беру ұйымдарының … өтініштері негізінде ресімделеді", reads: ["petition.by"] },
    { words: "көшіп келушілерді күндізгі оқу нысанына қабылдаған", reads: ["study.full_time"] },
  ],
});

/**
 * 10-тармақ, 1-бөлік, 3) тармақша: for study the education organisation that admitted the migrant to the day form
 * applies.
 *
 * «3) көшіп келушілерді күндізгі оқу нысанына қабылдаған, жалпы орта, техникалық және кәсіптік, орта білімнен кейінгі,
 * жоғары және жоғары оқу орнынан кейінгі білімнің білім беру бағдарламаларын, оның ішінде білім алушылармен алмасудың
 * және дайындық курстарынан өтудің ұйымдастырылған бағдарламалары бойынша іске асыратын білім беру ұйымдарының;»
 *
 * Unit:     P1200000148!annex_1/para_10__al_1__subpara_3, as given by P2200000807 (2022, No 807)
 * Official: https://adilet.zan.kz/kaz/docs/P2200000807
 * Source:   regulation/P2200000807/P2200000807.kzl, rule education_petitioner
 */
export function education_petitioner(facts, readings, exempt) {
  const when = [
    // «жалпы орта, техникалық және кәсіптік, орта білімнен кейінгі, жоғары және жоғары оқу орнынан кейінгі білімнің
    //   білім беру бағдарламаларын, оның ішінде білім алушылармен алмасудың және дайындық курстарынан өтудің
    //   ұйымдастырылған бағдарламалары бойынша»
    equal(facts.ground, "education"),
  ];
  if (when.includes(false)) {
    return EDUCATION_PETITIONER.notApplicable;
  }
  const requires = [
    // «іске асыратын білім беру ұйымдарының … өтініштері негізінде ресімделеді»
    equal(facts.petition.by, "education_organisation"),
    // «көшіп келушілерді күндізгі оқу нысанына қабылдаған»
    facts.study.full_time,
  ];
  return EDUCATION_PETITIONER.judge(facts, exempt, when, requires);
}

export const TREATMENT_PETITIONER = new Rule({
  id: "P1200000148!annex_1/para_10__al_1__subpara_4/treatment_petitioner",
  component: "annex_1",
  unit: "para_10__al_1__subpara_4",
  titles: {
    kk: "емделу үшін рұқсатты көшіп келуші стационарда жатқан денсаулық сақтау ұйымы сұрайды",
    ru: "для лечения разрешение оформляется по обращению организации здравоохранения, где иммигрант на стационарном лечении",
    en: "for treatment the health organisation where the migrant is an in-patient applies",
  },
  citation: {
    kk: "10-тармақтың 1-бөлігінің 4) тармақшасы",
    ru: "подпункт 4) части 1 пункта 10",
    en: "paragraph 10, part 1, subparagraph 4)",
  },
  when: [{ words: "көшіп келушілер стационарлық емдеуде жатқан", reads: ["ground"] }],
  requires: [{ words: "денсаулық сақтау ұйымдарының … өтініштері негізінде ресімделеді", reads: ["petition.by"] }],
});

/**
 * 10-тармақ, 1-бөлік, 4) тармақша: for treatment the health organisation where the migrant is an in-patient applies.
 *
 * «4) көшіп келушілер стационарлық емдеуде жатқан денсаулық сақтау ұйымдарының;»
 *
 * Unit:     P1200000148!annex_1/para_10__al_1__subpara_4, as given by P2200000807 (2022, No 807)
 * Official: https://adilet.zan.kz/kaz/docs/P2200000807
 * Source:   regulation/P2200000807/P2200000807.kzl, rule treatment_petitioner
 */
export function treatment_petitioner(facts, readings, exempt) {
  const when = [
    // «көшіп келушілер стационарлық емдеуде жатқан»
    equal(facts.ground, "medical_treatment"),
  ];
  if (when.includes(false)) {
    return TREATMENT_PETITIONER.notApplicable;
  }
  const requires = [
    // «денсаулық сақтау ұйымдарының … өтініштері негізінде ресімделеді»
    equal(facts.petition.by, "health_organisation"),
  ];
  return TREATMENT_PETITIONER.judge(facts, exempt, when, requires);
}

export const MISSIONARY_PETITIONER = new Rule({
  id: "P1200000148!annex_1/para_10__al_1__subpara_5/missionary_petitioner",
  component: "annex_1",
  unit: "para_10__al_1__subpara_5",
  titles: {
    kk: "миссионерлік қызмет үшін рұқсатты діни ұйым сұрайды",
    ru: "для миссионерской деятельности разрешение оформляется по обращению религиозной организации",
    en: "for missionary activity the religious organisation applies",
  },
  citation: {
    kk: "10-тармақтың 1-бөлігінің 5) тармақшасы",
    ru: "подпункт 5) части 1 пункта 10",
    en: "paragraph 10, part 1, subparagraph 5)",
  },
  when: [
    {
      words: "көшіп келушілер заңнамада белгіленген тәртіппен миссионерлік қызметті жүзеге асыратын",
      reads: ["ground"],
    },
  ],
  requires: [{ words: "діни ұйымдардың … өтініштері негізінде ресімделеді", reads: ["petition.by"] }],
});

/**
 * 10-тармақ, 1-бөлік, 5) тармақша: for missionary activity the religious organisation applies.
 *
 * «5) көшіп келушілер заңнамада белгіленген тәртіппен миссионерлік қызметті жүзеге асыратын діни ұйымдардың;»
 *
 * Unit:     P1200000148!annex_1/para_10__al_1__subpara_5, as given by P2200000807 (2022, No 807)
 * Official: https://adilet.zan.kz/kaz/docs/P2200000807
 * Source:   regulation/P2200000807/P2200000807.kzl, rule missionary_petitioner
 */
export function missionary_petitioner(facts, readings, exempt) {
  const when = [
    // «көшіп келушілер заңнамада белгіленген тәртіппен миссионерлік қызметті жүзеге асыратын»
    equal(facts.ground, "missionary_activity"),
  ];
  if (when.includes(false)) {
    return MISSIONARY_PETITIONER.notApplicable;
  }
  const requires = [
    // «діни ұйымдардың … өтініштері негізінде ресімделеді»
    equal(facts.petition.by, "religious_organisation"),
  ];
  return MISSIONARY_PETITIONER.judge(facts, exempt, when, requires);
}

export const BUSINESS_PETITIONER = new Rule({
  id: "P1200000148!annex_1/para_10__al_1__subpara_6/business_petitioner",
  component: "annex_1",
  unit: "para_10__al_1__subpara_6",
  titles: {
    kk: "бизнес-көшіп келуші үшін рұқсатты жергілікті атқарушы орган сұрайды",
    ru: "бизнес-иммигранту разрешение оформляется по обращению местного исполнительного органа",
    en: "for a business migrant the local executive body applies",
  },
  citation: {
    kk: "10-тармақтың 1-бөлігінің 6) тармақшасы",
    ru: "подпункт 6) части 1 пункта 10",
    en: "paragraph 10, part 1, subparagraph 6)",
  },
  when: [
    {
      words: "Қазақстан Республикасының заңнамасына сәйкес кәсіпкерлік қызметті жүзеге асыру мақсатында келген көшіп келушілер (бизнес-көшіп келушілер) бойынша",
      reads: ["ground"],
    },
  ],
  requires: [{ words: "жергілікті атқарушы органдардың өтініштері негізінде ресімделеді", reads: ["petition.by"] }],
});

/**
 * 10-тармақ, 1-бөлік, 6) тармақша: for a business migrant the local executive body applies.
 *
 * «6) Қазақстан Республикасының заңнамасына сәйкес кәсіпкерлік қызметті жүзеге асыру мақсатында келген көшіп келушілер
 * (бизнес-көшіп келушілер) бойынша – жергілікті атқарушы органдардың өтініштері негізінде ресімделеді.»
 *
 * Unit:     P1200000148!annex_1/para_10__al_1__subpara_6, as given by P2200000807 (2022, No 807)
 * Official: https://adilet.zan.kz/kaz/docs/P2200000807
 * Source:   regulation/P2200000807/P2200000807.kzl, rule business_petitioner
 */
export function business_petitioner(facts, readings, exempt) {
  const when = [
    // «Қазақстан Республикасының заңнамасына сәйкес кәсіпкерлік қызметті жүзеге асыру мақсатында келген көшіп келушілер
    //   (бизнес-көшіп келушілер) бойынша»
    equal(facts.ground, "business"),
  ];
  if (when.includes(false)) {
    return BUSINESS_PETITIONER.notApplicable;
  }
  const requires = [
    // «жергілікті атқарушы органдардың өтініштері негізінде ресімделеді»
    equal(facts.petition.by, "local_executive_body"),
  ];
  return BUSINESS_PETITIONER.judge(facts, exempt, when, requires);
}

export const PASSPORT_CAP = new Rule({
  id: "P1200000148!annex_1/para_10__al_2/passport_cap",
  component: "annex_1",
  unit: "para_10__al_2",
  titles: {
    kk: "рұқсат ұлттық паспорттың қолданылу мерзімінен кеш аяқталмайды",
    ru: "разрешение оформляется на период, не превышающий срока действия национального паспорта",
    en: "the permit ends no later than the national passport",
  },
  citation: { kk: "10-тармақтың 2-бөлігі", ru: "часть 2 пункта 10", en: "paragraph 10, part 2" },
  requires: [
    {
      words: "Уақытша тұруға рұқсат көшіп келушінің ұлттық паспортының қолданылу мерзімінен аспайтын кезеңге ресімделеді",
      reads: ["permit.until", "passport.valid_until"],
    },
  ],
});

/**
 * 10-тармақ, 2-бөлік: the permit ends no later than the national passport.
 *
 * «Уақытша тұруға рұқсат көшіп келушінің ұлттық паспортының қолданылу мерзімінен аспайтын кезеңге ресімделеді.»
 *
 * Unit:     P1200000148!annex_1/para_10__al_2, as given by P2200000807 (2022, No 807)
 * Official: https://adilet.zan.kz/kaz/docs/P2200000807
 * Source:   regulation/P2200000807/P2200000807.kzl, rule passport_cap
 */
export function passport_cap(facts, readings, exempt) {
  const requires = [
    // «Уақытша тұруға рұқсат көшіп келушінің ұлттық паспортының қолданылу мерзімінен аспайтын кезеңге ресімделеді»
    atMost(facts.permit.until, facts.passport.valid_until),
  ];
  return PASSPORT_CAP.judge(facts, exempt, [], requires);
}

/** The bounds that this rule sets. */
export function passport_cap_limits(facts, readings) {
  return [
    atLatest("permit.until", facts.passport.valid_until),
    atEarliest("passport.valid_until", facts.permit.until),
  ];
}

export const RECORDED_IN_KKP = new Rule({
  id: "P1200000148!annex_1/para_10__al_3/recorded_in_kkp",
  component: "annex_1",
  unit: "para_10__al_3",
  titles: {
    kk: "берілген рұқсат КҚП АЖ-да ресімделеді",
    ru: "выданное разрешение оформляется в ИС МП",
    en: "an issued permit is formalised in the information system КҚП АЖ",
  },
  citation: { kk: "10-тармақтың 3-бөлігі", ru: "часть 3 пункта 10", en: "paragraph 10, part 3" },
  when: [{ words: "Уақытша тұруға рұқсат көшіп келушінің уақытша тұруына рұқсат беріліп", reads: ["permit.issued"] }],
  requires: [{ words: "КҚП АЖ-да ресімделеді", reads: ["record.in_kkp"] }],
});

/**
 * 10-тармақ, 3-бөлік: an issued permit is formalised in the information system КҚП АЖ.
 *
 * «Уақытша тұруға рұқсат көшіп келушінің уақытша тұруына рұқсат беріліп КҚП АЖ-да ресімделеді, кейіннен ақпарат
 * "Бүркіт" бірыңғай ақпараттық жүйесіне (бұдан әрі – "Бүркіт" БАЖ) беріледі.»
 *
 * Unit:     P1200000148!annex_1/para_10__al_3, as given by P2200000807 (2022, No 807)
 * Official: https://adilet.zan.kz/kaz/docs/P2200000807
 * Source:   regulation/P2200000807/P2200000807.kzl, rule recorded_in_kkp
 */
export function recorded_in_kkp(facts, readings, exempt) {
  const when = [
    // «Уақытша тұруға рұқсат көшіп келушінің уақытша тұруына рұқсат беріліп»
    facts.permit.issued,
  ];
  if (when.includes(false)) {
    return RECORDED_IN_KKP.notApplicable;
  }
  const requires = [
    // «КҚП АЖ-да ресімделеді»
    facts.record.in_kkp,
  ];
  return RECORDED_IN_KKP.judge(facts, exempt, when, requires);
}

export const SENT_TO_BURKIT = new Rule({
  id: "P1200000148!annex_1/para_10__al_3/sent_to_burkit",
  component: "annex_1",
  unit: "para_10__al_3",
  titles: {
    kk: "берілген рұқсат туралы ақпарат «Бүркіт» БАЖ-ға беріледі",
    ru: "информация о выданном разрешении передается в ЕИС «Беркут»",
    en: "information on an issued permit is transmitted to the information system «Бүркіт»",
  },
  citation: { kk: "10-тармақтың 3-бөлігі", ru: "часть 3 пункта 10", en: "paragraph 10, part 3" },
  when: [{ words: "Уақытша тұруға рұқсат көшіп келушінің уақытша тұруына рұқсат беріліп", reads: ["permit.issued"] }],
  requires: [
    { words: "кейіннен ақпарат \"Бүркіт\" бірыңғай ақпараттық жүйесіне … беріледі", reads: ["record.sent_to_burkit"] },
  ],
});

/**
 * 10-тармақ, 3-бөлік: information on an issued permit is transmitted to the information system «Бүркіт».
 *
 * «Уақытша тұруға рұқсат көшіп келушінің уақытша тұруына рұқсат беріліп КҚП АЖ-да ресімделеді, кейіннен ақпарат
 * "Бүркіт" бірыңғай ақпараттық жүйесіне (бұдан әрі – "Бүркіт" БАЖ) беріледі.»
 *
 * Unit:     P1200000148!annex_1/para_10__al_3, as given by P2200000807 (2022, No 807)
 * Official: https://adilet.zan.kz/kaz/docs/P2200000807
 * Source:   regulation/P2200000807/P2200000807.kzl, rule sent_to_burkit
 */
export function sent_to_burkit(facts, readings, exempt) {
  const when = [
    // «Уақытша тұруға рұқсат көшіп келушінің уақытша тұруына рұқсат беріліп»
    facts.permit.issued,
  ];
  if (when.includes(false)) {
    return SENT_TO_BURKIT.notApplicable;
  }
  const requires = [
    // «кейіннен ақпарат "Бүркіт" бірыңғай ақпараттық жүйесіне … беріледі»
    facts.record.sent_to_burkit,
  ];
  return SENT_TO_BURKIT.judge(facts, exempt, when, requires);
}

export const LABOUR_PERMIT_CAP = new Rule({
  id: "P1200000148!annex_1/para_10__al_4/labour_permit_cap",
  component: "annex_1",
  unit: "para_10__al_4",
  titles: {
    kk: "жұмысқа рұқсаты бар көшіп келушіге уақытша тұруға рұқсат сол рұқсаттың мерзіміне ресімделеді",
    ru: "имеющему разрешение на труд разрешение на временное проживание оформляется на срок действия данного разрешения",
    en: "for a migrant with a labour permit the permit lasts for the term of the labour permit",
  },
  citation: { kk: "10-тармақтың 4-бөлігі", ru: "часть 4 пункта 10", en: "paragraph 10, part 4" },
  when: [
    { words: "шетелдік жұмыс күшін тартуға рұқсат, еңбекші көшіп келушіге", reads: ["ground"] },
    { words: "рұқсаты бар көшіп келушілерге, сондай-ақ олардың отбасы мүшелеріне", reads: ["labour_permit.held"] },
  ],
  requires: [
    {
      words: "уақытша тұруға рұқсат осы рұқсаттың қолданылу мерзіміне ресімделеді",
      reads: ["permit.until", "labour_permit.valid_until"],
    },
    {
      words: "уақытша тұруға рұқсат осы рұқсаттың қолданылу мерзіміне ресімделеді",
      reads: ["permit.until", "labour_permit.valid_until"],
    },
  ],
});

/**
 * 10-тармақ, 4-бөлік: for a migrant with a labour permit the permit lasts for the term of the labour permit.
 *
 * «Қазақстан Республикасының халықтың көші-қоны саласындағы заңнамасында белгіленген тәртіппен ресімделген шетелдік
 * жұмыс күшін тартуға рұқсат, еңбекші көшіп келушіге рұқсаты бар көшіп келушілерге, сондай-ақ олардың отбасы мүшелеріне
 * уақытша тұруға рұқсат осы рұқсаттың қолданылу мерзіміне ресімделеді.»
 *
 * Unit:     P1200000148!annex_1/para_10__al_4, as given by P2200000807 (2022, No 807)
 * Official: https://adilet.zan.kz/kaz/docs/P2200000807
 * Source:   regulation/P2200000807/P2200000807.kzl, rule labour_permit_cap
 */
export function labour_permit_cap(facts, readings, exempt) {
  const when = [
    // «шетелдік жұмыс күшін тартуға рұқсат, еңбекші көшіп келушіге»
    equal(facts.ground, "employment"),
    // «рұқсаты бар көшіп келушілерге, сондай-ақ олардың отбасы мүшелеріне»
    facts.labour_permit.held,
  ];
  if (when.includes(false)) {
    return LABOUR_PERMIT_CAP.notApplicable;
  }
  const requires = [
    // «уақытша тұруға рұқсат осы рұқсаттың қолданылу мерзіміне ресімделеді»
    under(readings.R6 === "at_most", atMost(facts.permit.until, facts.labour_permit.valid_until)),
    // «уақытша тұруға рұқсат осы рұқсаттың қолданылу мерзіміне ресімделеді»
    under(readings.R6 === "exactly", equal(facts.permit.until, facts.labour_permit.valid_until)),
  ];
  return LABOUR_PERMIT_CAP.judge(facts, exempt, when, requires);
}

/** The bounds that this rule sets. */
export function labour_permit_cap_limits(facts, readings) {
  return [
    atLatest("permit.until", facts.labour_permit.valid_until, readings.R6 === "at_most"),
    atEarliest("labour_permit.valid_until", facts.permit.until, readings.R6 === "at_most"),
    atLatest("permit.until", facts.labour_permit.valid_until, readings.R6 === "exactly"),
    atEarliest("permit.until", facts.labour_permit.valid_until, readings.R6 === "exactly"),
    atLatest("labour_permit.valid_until", facts.permit.until, readings.R6 === "exactly"),
    atEarliest("labour_permit.valid_until", facts.permit.until, readings.R6 === "exactly"),
  ];
}

export const WORK_YEAR_CAP = new Rule({
  id: "P1200000148!annex_1/para_10__al_5/work_year_cap",
  component: "annex_1",
  unit: "para_10__al_5",
  titles: {
    kk: "еңбек рұқсаты талап етілмейтін көшіп келушіге уақытша тұруға рұқсат бір жылға ресімделеді",
    ru: "иммигранту, которому не требуется разрешение на труд, разрешение на временное проживание оформляется на один год",
    en: "for a migrant who needs no labour permit the permit lasts one year at most",
  },
  citation: { kk: "10-тармақтың 5-бөлігі", ru: "часть 5 пункта 10", en: "paragraph 10, part 5" },
  when: [
    { words: "осы тармақтың төртінші бөлігінде көрсетілген рұқсаттарды", reads: ["ground"] },
    {
      words: "Қазақстан Республикасының халықтың көші-қоны саласындағы заңнамасына және (немесе) Қазақстан Республикасы ратификациялаған халықаралық шарттарға сәйкес … алу талап етілмейтін көшіп келушілерге, сондай-ақ олардың отбасы мүшелеріне",
      reads: ["labour_permit.required"],
    },
  ],
  requires: [
    {
      words: "уақытша тұруға рұқсат жыл сайын ұзарту мүмкіндігімен бір жылға ресімделеді",
      reads: ["permit.until", "permit.from"],
    },
  ],
});

/**
 * 10-тармақ, 5-бөлік: for a migrant who needs no labour permit the permit lasts one year at most.
 *
 * «Қазақстан Республикасының халықтың көші-қоны саласындағы заңнамасына және (немесе) Қазақстан Республикасы
 * ратификациялаған халықаралық шарттарға сәйкес осы тармақтың төртінші бөлігінде көрсетілген рұқсаттарды алу талап
 * етілмейтін көшіп келушілерге, сондай-ақ олардың отбасы мүшелеріне уақытша тұруға рұқсат жыл сайын ұзарту
 * мүмкіндігімен бір жылға ресімделеді, бірақ еңбек шартының немесе жұмыстарды орындау (қызметтер көрсету) жөніндегі
 * азаматтық-құқықтық шарттың қолданылу мерзімінен аспауға тиіс.»
 *
 * Unit:     P1200000148!annex_1/para_10__al_5, as given by P2200000807 (2022, No 807)
 * Official: https://adilet.zan.kz/kaz/docs/P2200000807
 * Source:   regulation/P2200000807/P2200000807.kzl, rule work_year_cap
 */
export function work_year_cap(facts, readings, exempt) {
  const when = [
    // «осы тармақтың төртінші бөлігінде көрсетілген рұқсаттарды»
    equal(facts.ground, "employment"),
    // «Қазақстан Республикасының халықтың көші-қоны саласындағы заңнамасына және (немесе) Қазақстан Республикасы
    //   ратификациялаған халықаралық шарттарға сәйкес … алу талап етілмейтін көшіп келушілерге, сондай-ақ олардың
    //   отбасы мүшелеріне»
    negate(facts.labour_permit.required),
  ];
  if (when.includes(false)) {
    return WORK_YEAR_CAP.notApplicable;
  }
  const requires = [
    // «уақытша тұруға рұқсат жыл сайын ұзарту мүмкіндігімен бір жылға ресімделеді»
    atMost(facts.permit.until, plusYears(facts.permit.from, 1)),
  ];
  return WORK_YEAR_CAP.judge(facts, exempt, when, requires);
}

/** The bounds that this rule sets. */
export function work_year_cap_limits(facts, readings) {
  return [
    atLatest("permit.until", plusYears(facts.permit.from, 1)),
  ];
}

export const WORK_CONTRACT_CAP = new Rule({
  id: "P1200000148!annex_1/para_10__al_5/work_contract_cap",
  component: "annex_1",
  unit: "para_10__al_5",
  titles: {
    kk: "еңбек рұқсаты талап етілмейтін көшіп келушінің рұқсаты шарттың мерзімінен аспайды",
    ru: "разрешение иммигранту, которому не требуется разрешение на труд, не превышает срока действия договора",
    en: "for a migrant who needs no labour permit the permit ends no later than the contract",
  },
  citation: { kk: "10-тармақтың 5-бөлігі", ru: "часть 5 пункта 10", en: "paragraph 10, part 5" },
  when: [
    { words: "осы тармақтың төртінші бөлігінде көрсетілген рұқсаттарды", reads: ["ground"] },
    { words: "алу талап етілмейтін көшіп келушілерге", reads: ["labour_permit.required"] },
    { words: "шарттың қолданылу мерзімінен", reads: ["contract.indefinite"] },
  ],
  requires: [
    {
      words: "бірақ еңбек шартының немесе жұмыстарды орындау (қызметтер көрсету) жөніндегі азаматтық-құқықтық шарттың қолданылу мерзімінен аспауға тиіс",
      reads: ["permit.until", "contract.until"],
    },
  ],
});

/**
 * 10-тармақ, 5-бөлік: for a migrant who needs no labour permit the permit ends no later than the contract.
 *
 * «Қазақстан Республикасының халықтың көші-қоны саласындағы заңнамасына және (немесе) Қазақстан Республикасы
 * ратификациялаған халықаралық шарттарға сәйкес осы тармақтың төртінші бөлігінде көрсетілген рұқсаттарды алу талап
 * етілмейтін көшіп келушілерге, сондай-ақ олардың отбасы мүшелеріне уақытша тұруға рұқсат жыл сайын ұзарту
 * мүмкіндігімен бір жылға ресімделеді, бірақ еңбек шартының немесе жұмыстарды орындау (қызметтер көрсету) жөніндегі
 * азаматтық-құқықтық шарттың қолданылу мерзімінен аспауға тиіс.»
 *
 * Unit:     P1200000148!annex_1/para_10__al_5, as given by P2200000807 (2022, No 807)
 * Official: https://adilet.zan.kz/kaz/docs/P2200000807
 * Source:   regulation/P2200000807/P2200000807.kzl, rule work_contract_cap
 */
export function work_contract_cap(facts, readings, exempt) {
  const when = [
    // «осы тармақтың төртінші бөлігінде көрсетілген рұқсаттарды»
    equal(facts.ground, "employment"),
    // «алу талап етілмейтін көшіп келушілерге»
    negate(facts.labour_permit.required),
    // unless «шарттың қолданылу мерзімінен»
    negate(facts.contract.indefinite),
  ];
  if (when.includes(false)) {
    return WORK_CONTRACT_CAP.notApplicable;
  }
  const requires = [
    // «бірақ еңбек шартының немесе жұмыстарды орындау (қызметтер көрсету) жөніндегі азаматтық-құқықтық шарттың
    //   қолданылу мерзімінен аспауға тиіс»
    atMost(facts.permit.until, facts.contract.until),
  ];
  return WORK_CONTRACT_CAP.judge(facts, exempt, when, requires);
}

/** The bounds that this rule sets. */
export function work_contract_cap_limits(facts, readings) {
  return [
    atLatest("permit.until", facts.contract.until),
    atEarliest("contract.until", facts.permit.until),
  ];
}

export const AIFC_YEAR_CAP = new Rule({
  id: "P1200000148!annex_1/para_10__al_6/aifc_year_cap",
  component: "annex_1",
  unit: "para_10__al_6",
  titles: {
    kk: "АХҚО-да қызметін жүзеге асыратын көшіп келушіге рұқсат бір жылға ресімделеді",
    ru: "иммигранту, осуществляющему деятельность в МФЦА, разрешение оформляется на один год",
    en: "for a migrant active in the Astana International Financial Centre the permit lasts one year at most",
  },
  citation: { kk: "10-тармақтың 6-бөлігі", ru: "часть 6 пункта 10", en: "paragraph 10, part 6" },
  when: [
    { words: "Қызметін \"Астана\" халықаралық қаржы орталығында … жүзеге асыру мақсатында", reads: ["ground"] },
    {
      words: "визасыз келу және болу тәртібі туралы ратификацияланған халықаралық шарттар бар елдерден Қазақстан Республикасына келген көшіп келушілерге, сондай-ақ олардың отбасы мүшелеріне",
      reads: ["applicant.visa_free_state"],
    },
  ],
  requires: [
    {
      words: "уақытша тұруға рұқсат жыл сайын ұзарту мүмкіндігімен бір жылға ресімделеді",
      reads: ["permit.until", "permit.from"],
    },
  ],
});

/**
 * 10-тармақ, 6-бөлік: for a migrant active in the Astana International Financial Centre the permit lasts one year at
 * most.
 *
 * «Қызметін "Астана" халықаралық қаржы орталығында (бұдан әрі – АХҚО) жүзеге асыру мақсатында визасыз келу және болу
 * тәртібі туралы ратификацияланған халықаралық шарттар бар елдерден Қазақстан Республикасына келген көшіп келушілерге,
 * сондай-ақ олардың отбасы мүшелеріне уақытша тұруға рұқсат жыл сайын ұзарту мүмкіндігімен бір жылға ресімделеді, бірақ
 * еңбек шартының немесе жұмыстарды орындау (қызметтер көрсету) жөніндегі азаматтық-құқықтық шарттың қолданылу
 * мерзімінен аспауға тиіс.»
 *
 * Unit:     P1200000148!annex_1/para_10__al_6, as given by P2200000807 (2022, No 807)
 * Official: https://adilet.zan.kz/kaz/docs/P2200000807
 * Source:   regulation/P2200000807/P2200000807.kzl, rule aifc_year_cap
 */
export function aifc_year_cap(facts, readings, exempt) {
  const when = [
    // «Қызметін "Астана" халықаралық қаржы орталығында … жүзеге асыру мақсатында»
    equal(facts.ground, "aifc_activity"),
    // «визасыз келу және болу тәртібі туралы ратификацияланған халықаралық шарттар бар елдерден Қазақстан
    //   Республикасына келген көшіп келушілерге, сондай-ақ олардың отбасы мүшелеріне»
    facts.applicant.visa_free_state,
  ];
  if (when.includes(false)) {
    return AIFC_YEAR_CAP.notApplicable;
  }
  const requires = [
    // «уақытша тұруға рұқсат жыл сайын ұзарту мүмкіндігімен бір жылға ресімделеді»
    atMost(facts.permit.until, plusYears(facts.permit.from, 1)),
  ];
  return AIFC_YEAR_CAP.judge(facts, exempt, when, requires);
}

/** The bounds that this rule sets. */
export function aifc_year_cap_limits(facts, readings) {
  return [
    atLatest("permit.until", plusYears(facts.permit.from, 1)),
  ];
}

export const AIFC_CONTRACT_CAP = new Rule({
  id: "P1200000148!annex_1/para_10__al_6/aifc_contract_cap",
  component: "annex_1",
  unit: "para_10__al_6",
  titles: {
    kk: "АХҚО-да қызметін жүзеге асыратын көшіп келушінің рұқсаты шарттың мерзімінен аспайды",
    ru: "разрешение иммигранту, осуществляющему деятельность в МФЦА, не превышает срока действия договора",
    en: "for a migrant active in the Astana International Financial Centre the permit ends no later than the contract",
  },
  citation: { kk: "10-тармақтың 6-бөлігі", ru: "часть 6 пункта 10", en: "paragraph 10, part 6" },
  when: [
    { words: "Қызметін \"Астана\" халықаралық қаржы орталығында … жүзеге асыру мақсатында", reads: ["ground"] },
    {
      words: "визасыз келу және болу тәртібі туралы ратификацияланған халықаралық шарттар бар елдерден",
      reads: ["applicant.visa_free_state"],
    },
    { words: "шарттың қолданылу мерзімінен", reads: ["contract.indefinite"] },
  ],
  requires: [
    {
      words: "бірақ еңбек шартының немесе жұмыстарды орындау (қызметтер көрсету) жөніндегі азаматтық-құқықтық шарттың қолданылу мерзімінен аспауға тиіс",
      reads: ["permit.until", "contract.until"],
    },
  ],
});

/**
 * 10-тармақ, 6-бөлік: for a migrant active in the Astana International Financial Centre the permit ends no later than
 * the contract.
 *
 * «Қызметін "Астана" халықаралық қаржы орталығында (бұдан әрі – АХҚО) жүзеге асыру мақсатында визасыз келу және болу
 * тәртібі туралы ратификацияланған халықаралық шарттар бар елдерден Қазақстан Республикасына келген көшіп келушілерге,
 * сондай-ақ олардың отбасы мүшелеріне уақытша тұруға рұқсат жыл сайын ұзарту мүмкіндігімен бір жылға ресімделеді, бірақ
 * еңбек шартының немесе жұмыстарды орындау (қызметтер көрсету) жөніндегі азаматтық-құқықтық шарттың қолданылу
 * мерзімінен аспауға тиіс.»
 *
 * Unit:     P1200000148!annex_1/para_10__al_6, as given by P2200000807 (2022, No 807)
 * Official: https://adilet.zan.kz/kaz/docs/P2200000807
 * Source:   regulation/P2200000807/P2200000807.kzl, rule aifc_contract_cap
 */
export function aifc_contract_cap(facts, readings, exempt) {
  const when = [
    // «Қызметін "Астана" халықаралық қаржы орталығында … жүзеге асыру мақсатында»
    equal(facts.ground, "aifc_activity"),
    // «визасыз келу және болу тәртібі туралы ратификацияланған халықаралық шарттар бар елдерден»
    facts.applicant.visa_free_state,
    // unless «шарттың қолданылу мерзімінен»
    negate(facts.contract.indefinite),
  ];
  if (when.includes(false)) {
    return AIFC_CONTRACT_CAP.notApplicable;
  }
  const requires = [
    // «бірақ еңбек шартының немесе жұмыстарды орындау (қызметтер көрсету) жөніндегі азаматтық-құқықтық шарттың
    //   қолданылу мерзімінен аспауға тиіс»
    atMost(facts.permit.until, facts.contract.until),
  ];
  return AIFC_CONTRACT_CAP.judge(facts, exempt, when, requires);
}

/** The bounds that this rule sets. */
export function aifc_contract_cap_limits(facts, readings) {
  return [
    atLatest("permit.until", facts.contract.until),
    atEarliest("contract.until", facts.permit.until),
  ];
}

export const INVESTOR_TERM = new Rule({
  id: "P1200000148!annex_1/para_10__al_7/investor_term",
  component: "annex_1",
  unit: "para_10__al_7",
  titles: {
    kk: "АХҚО инвестициялық резидентіне рұқсат АХҚО әкімшілігінің өтінішхатымен бір жылға ресімделеді, бес жылдан асырмай ұзартылады",
    ru: "инвестиционному резиденту МФЦА разрешение оформляется по ходатайству администрации МФЦА на один год с продлением, но не более пяти лет",
    en: "for an investment resident of the AIFC its administration petitions; one year at a time, five years at most",
  },
  citation: { kk: "10-тармақтың 7-бөлігі", ru: "часть 7 пункта 10", en: "paragraph 10, part 7" },
  when: [
    { words: "АХҚО инвестициялық резиденттеріне, сондай-ақ олардың отбасы мүшелеріне", reads: ["ground"] },
    {
      words: "Кірудің және болудың визасыз тәртібі туралы ратификацияланған халықаралық шарттар бар мемлекеттерден келген",
      reads: ["applicant.visa_free_state"],
    },
  ],
  requires: [
    { words: "уақытша тұруға рұқсат АХҚО әкімшілігінің өтінішхаты бойынша", reads: ["petition.by"] },
    { words: "жыл сайын … бір жылға ресімделеді", reads: ["permit.until", "permit.from"] },
    { words: "бірақ бес жылдан асырмай ұзарту мүмкіндігімен", reads: ["permit.until", "permit.first_from"] },
    { words: "бірақ бес жылдан асырмай ұзарту мүмкіндігімен бір жылға", reads: ["permit.until", "permit.first_from"] },
  ],
});

/**
 * 10-тармақ, 7-бөлік: for an investment resident of the AIFC its administration petitions; one year at a time, five
 * years at most.
 *
 * «Кірудің және болудың визасыз тәртібі туралы ратификацияланған халықаралық шарттар бар мемлекеттерден келген АХҚО
 * инвестициялық резиденттеріне, сондай-ақ олардың отбасы мүшелеріне уақытша тұруға рұқсат АХҚО әкімшілігінің өтінішхаты
 * бойынша жыл сайын, бірақ бес жылдан асырмай ұзарту мүмкіндігімен бір жылға ресімделеді. Бұл ретте инвестициялық
 * резидентінің отбасы мүшелерінің уақытша тұруға рұқсатының қолданылу мерзімі инвестициялық резидентінің уақытша тұруға
 * рұқсатының қолданылу мерзімінен аспауға тиіс.»
 *
 * Unit:     P1200000148!annex_1/para_10__al_7, as given by P2200000807 (2022, No 807)
 * Official: https://adilet.zan.kz/kaz/docs/P2200000807
 * Source:   regulation/P2200000807/P2200000807.kzl, rule investor_term
 */
export function investor_term(facts, readings, exempt) {
  const when = [
    // «АХҚО инвестициялық резиденттеріне, сондай-ақ олардың отбасы мүшелеріне»
    equal(facts.ground, "aifc_investment_residence"),
    // «Кірудің және болудың визасыз тәртібі туралы ратификацияланған халықаралық шарттар бар мемлекеттерден келген»
    facts.applicant.visa_free_state,
  ];
  if (when.includes(false)) {
    return INVESTOR_TERM.notApplicable;
  }
  const requires = [
    // «уақытша тұруға рұқсат АХҚО әкімшілігінің өтінішхаты бойынша»
    equal(facts.petition.by, "aifc_administration"),
    // «жыл сайын … бір жылға ресімделеді»
    atMost(facts.permit.until, plusYears(facts.permit.from, 1)),
    // «бірақ бес жылдан асырмай ұзарту мүмкіндігімен»
    under(readings.R2 === "whole_stay", atMost(facts.permit.until, plusYears(facts.permit.first_from, 5))),
    // «бірақ бес жылдан асырмай ұзарту мүмкіндігімен бір жылға»
    under(readings.R2 === "after_first_year", atMost(facts.permit.until, plusYears(facts.permit.first_from, 6))),
  ];
  return INVESTOR_TERM.judge(facts, exempt, when, requires);
}

/** The bounds that this rule sets. */
export function investor_term_limits(facts, readings) {
  return [
    atLatest("permit.until", plusYears(facts.permit.from, 1)),
    atLatest("permit.until", plusYears(facts.permit.first_from, 5), readings.R2 === "whole_stay"),
    atLatest("permit.until", plusYears(facts.permit.first_from, 6), readings.R2 === "after_first_year"),
  ];
}

export const INVESTOR_FAMILY_CAP = new Rule({
  id: "P1200000148!annex_1/para_10__al_7/investor_family_cap",
  component: "annex_1",
  unit: "para_10__al_7",
  titles: {
    kk: "инвестициялық резиденттің отбасы мүшесінің рұқсаты резиденттің өз рұқсатынан ұзақ болмайды",
    ru: "срок разрешения члена семьи инвестиционного резидента МФЦА не превышает срока разрешения самого резидента",
    en: "the permit of an investment resident's family member ends no later than the resident's own",
  },
  citation: { kk: "10-тармақтың 7-бөлігі", ru: "часть 7 пункта 10", en: "paragraph 10, part 7" },
  when: [
    { words: "Бұл ретте инвестициялық резидентінің", reads: ["ground"] },
    {
      words: "визасыз тәртібі туралы ратификацияланған халықаралық шарттар бар мемлекеттерден келген",
      reads: ["applicant.visa_free_state"],
    },
    { words: "отбасы мүшелерінің", reads: ["applicant.family_member"] },
  ],
  requires: [
    {
      words: "уақытша тұруға рұқсатының қолданылу мерзімі инвестициялық резидентінің уақытша тұруға рұқсатының қолданылу мерзімінен аспауға тиіс",
      reads: ["permit.until", "principal_permit.until"],
    },
  ],
});

/**
 * 10-тармақ, 7-бөлік: the permit of an investment resident's family member ends no later than the resident's own.
 *
 * «Кірудің және болудың визасыз тәртібі туралы ратификацияланған халықаралық шарттар бар мемлекеттерден келген АХҚО
 * инвестициялық резиденттеріне, сондай-ақ олардың отбасы мүшелеріне уақытша тұруға рұқсат АХҚО әкімшілігінің өтінішхаты
 * бойынша жыл сайын, бірақ бес жылдан асырмай ұзарту мүмкіндігімен бір жылға ресімделеді. Бұл ретте инвестициялық
 * резидентінің отбасы мүшелерінің уақытша тұруға рұқсатының қолданылу мерзімі инвестициялық резидентінің уақытша тұруға
 * рұқсатының қолданылу мерзімінен аспауға тиіс.»
 *
 * Unit:     P1200000148!annex_1/para_10__al_7, as given by P2200000807 (2022, No 807)
 * Official: https://adilet.zan.kz/kaz/docs/P2200000807
 * Source:   regulation/P2200000807/P2200000807.kzl, rule investor_family_cap
 */
export function investor_family_cap(facts, readings, exempt) {
  const when = [
    // «Бұл ретте инвестициялық резидентінің»
    equal(facts.ground, "aifc_investment_residence"),
    // «визасыз тәртібі туралы ратификацияланған халықаралық шарттар бар мемлекеттерден келген»
    facts.applicant.visa_free_state,
    // «отбасы мүшелерінің»
    facts.applicant.family_member,
  ];
  if (when.includes(false)) {
    return INVESTOR_FAMILY_CAP.notApplicable;
  }
  const requires = [
    // «уақытша тұруға рұқсатының қолданылу мерзімі инвестициялық резидентінің уақытша тұруға рұқсатының қолданылу
    //   мерзімінен аспауға тиіс»
    atMost(facts.permit.until, facts.principal_permit.until),
  ];
  return INVESTOR_FAMILY_CAP.judge(facts, exempt, when, requires);
}

/** The bounds that this rule sets. */
export function investor_family_cap_limits(facts, readings) {
  return [
    atLatest("permit.until", facts.principal_permit.until),
    atEarliest("principal_permit.until", facts.permit.until),
  ];
}

export const STUDY_TERM = new Rule({
  id: "P1200000148!annex_1/para_10__al_8/study_term",
  component: "annex_1",
  unit: "para_10__al_8",
  titles: {
    kk: "оқуға келген көшіп келушіге рұқсат бір жылға, бірақ оқу мерзімінен асырылмай ресімделеді",
    ru: "прибывшему на обучение разрешение оформляется на один год, но не превышает срока обучения, практики или стажировки",
    en: "for study the permit lasts one year at most and ends no later than the study, practice or internship",
  },
  citation: { kk: "10-тармақтың 8-бөлігі", ru: "часть 8 пункта 10", en: "paragraph 10, part 8" },
  when: [
    {
      words: "Білім алу, кәсіптік даярлық және (немесе) тағылымдамадан өту мақсатында келген көшіп келушілерге",
      reads: ["ground"],
    },
  ],
  requires: [
    { words: "уақытша тұруға рұқсат бір жылға ресімделеді", reads: ["permit.until", "permit.from"] },
    {
      words: "бірақ оқу, оқу практикасының немесе тағылымдаманың мерзімінен аспауға тиіс",
      reads: ["permit.until", "study.until"],
    },
  ],
});

/**
 * 10-тармақ, 8-бөлік: for study the permit lasts one year at most and ends no later than the study, practice or
 * internship.
 *
 * «Білім алу, кәсіптік даярлық және (немесе) тағылымдамадан өту мақсатында келген көшіп келушілерге уақытша тұруға
 * рұқсат бір жылға ресімделеді, бірақ оқу, оқу практикасының немесе тағылымдаманың мерзімінен аспауға тиіс.»
 *
 * Unit:     P1200000148!annex_1/para_10__al_8, as given by P2200000807 (2022, No 807)
 * Official: https://adilet.zan.kz/kaz/docs/P2200000807
 * Source:   regulation/P2200000807/P2200000807.kzl, rule study_term
 */
export function study_term(facts, readings, exempt) {
  const when = [
    // «Білім алу, кәсіптік даярлық және (немесе) тағылымдамадан өту мақсатында келген көшіп келушілерге»
    equal(facts.ground, "education"),
  ];
  if (when.includes(false)) {
    return STUDY_TERM.notApplicable;
  }
  const requires = [
    // «уақытша тұруға рұқсат бір жылға ресімделеді»
    atMost(facts.permit.until, plusYears(facts.permit.from, 1)),
    // «бірақ оқу, оқу практикасының немесе тағылымдаманың мерзімінен аспауға тиіс»
    atMost(facts.permit.until, facts.study.until),
  ];
  return STUDY_TERM.judge(facts, exempt, when, requires);
}

/** The bounds that this rule sets. */
export function study_term_limits(facts, readings) {
  return [
    atLatest("permit.until", plusYears(facts.permit.from, 1)),
    atLatest("permit.until", facts.study.until),
    atEarliest("study.until", facts.permit.until),
  ];
}

export const FAMILY_TERM = new Rule({
  id: "P1200000148!annex_1/para_10__al_9/family_term",
  component: "annex_1",
  unit: "para_10__al_9",
  titles: {
    kk: "отбасын біріктіруге келген көшіп келушіге рұқсат шақырушы адамның өтінішхатымен, Заңда көзделген мерзімге ресімделеді",
    ru: "для воссоединения семьи разрешение оформляется по ходатайству приглашающего лица на срок, предусмотренный Законом",
    en: "for family reunification the inviting person petitions and the permit lasts no longer than the Law on migration provides",
  },
  citation: { kk: "10-тармақтың 9-бөлігі", ru: "часть 9 пункта 10", en: "paragraph 10, part 9" },
  when: [
    { words: "Отбасын біріктіру мақсатында Қазақстан Республикасына келген көшіп келушілерге", reads: ["ground"] },
  ],
  requires: [
    { words: "уақытша тұруға рұқсат шақырушы адамдардың өтінішхаты бойынша", reads: ["petition.by"] },
    {
      words: "\"Халықтың көші-қоны туралы\" 2011 жылғы 22 шілдедегі Қазақстан Республикасының Заңында көзделген мерзімге ресімделеді",
      reads: ["permit.until", "migration_law.until"],
    },
  ],
});

/**
 * 10-тармақ, 9-бөлік: for family reunification the inviting person petitions and the permit lasts no longer than the
 * Law on migration provides.
 *
 * «Отбасын біріктіру мақсатында Қазақстан Республикасына келген көшіп келушілерге уақытша тұруға рұқсат шақырушы
 * адамдардың өтінішхаты бойынша "Халықтың көші-қоны туралы" 2011 жылғы 22 шілдедегі Қазақстан Республикасының Заңында
 * көзделген мерзімге ресімделеді.»
 *
 * Unit:     P1200000148!annex_1/para_10__al_9, as given by P2200000807 (2022, No 807)
 * Official: https://adilet.zan.kz/kaz/docs/P2200000807
 * Source:   regulation/P2200000807/P2200000807.kzl, rule family_term
 */
export function family_term(facts, readings, exempt) {
  const when = [
    // «Отбасын біріктіру мақсатында Қазақстан Республикасына келген көшіп келушілерге»
    equal(facts.ground, "family_reunification"),
  ];
  if (when.includes(false)) {
    return FAMILY_TERM.notApplicable;
  }
  const requires = [
    // «уақытша тұруға рұқсат шақырушы адамдардың өтінішхаты бойынша»
    equal(facts.petition.by, "inviting_person"),
    // «"Халықтың көші-қоны туралы" 2011 жылғы 22 шілдедегі Қазақстан Республикасының Заңында көзделген мерзімге
    //   ресімделеді»
    atMost(facts.permit.until, facts.migration_law.until),
  ];
  return FAMILY_TERM.judge(facts, exempt, when, requires);
}

/** The bounds that this rule sets. */
export function family_term_limits(facts, readings) {
  return [
    atLatest("permit.until", facts.migration_law.until),
    atEarliest("migration_law.until", facts.permit.until),
  ];
}

export const TREATMENT_TERM = new Rule({
  id: "P1200000148!annex_1/para_10__al_10/treatment_term",
  component: "annex_1",
  unit: "para_10__al_10",
  titles: {
    kk: "стационарда жатқан көшіп келушіге рұқсат денсаулық сақтау ұйымының өтінішхатымен емделу кезеңіне ресімделеді",
    ru: "находящемуся на стационарном лечении разрешение оформляется по ходатайству организации здравоохранения на период лечения",
    en: "for an in-patient the health organisation petitions and the permit lasts no longer than the treatment",
  },
  citation: { kk: "10-тармақтың 10-бөлігі", ru: "часть 10 пункта 10", en: "paragraph 10, part 10" },
  when: [{ words: "Медициналық мекемелерде стационарлық емдеуде жатқан көшіп келушілерге", reads: ["ground"] }],
  requires: [
    {
      words: "уақытша тұруға рұқсат денсаулық сақтау ұйымының өтінішхаты (медициналық анықтамасы) бойынша",
      reads: ["petition.by"],
    },
    { words: "емделу үшін қажетті кезеңге ресімделеді", reads: ["permit.until", "treatment.until"] },
  ],
});

/**
 * 10-тармақ, 10-бөлік: for an in-patient the health organisation petitions and the permit lasts no longer than the
 * treatment.
 *
 * «Медициналық мекемелерде стационарлық емдеуде жатқан көшіп келушілерге уақытша тұруға рұқсат денсаулық сақтау
 * ұйымының өтінішхаты (медициналық анықтамасы) бойынша емделу үшін қажетті кезеңге ресімделеді.»
 *
 * Unit:     P1200000148!annex_1/para_10__al_10, as given by P2200000807 (2022, No 807)
 * Official: https://adilet.zan.kz/kaz/docs/P2200000807
 * Source:   regulation/P2200000807/P2200000807.kzl, rule treatment_term
 */
export function treatment_term(facts, readings, exempt) {
  const when = [
    // «Медициналық мекемелерде стационарлық емдеуде жатқан көшіп келушілерге»
    equal(facts.ground, "medical_treatment"),
  ];
  if (when.includes(false)) {
    return TREATMENT_TERM.notApplicable;
  }
  const requires = [
    // «уақытша тұруға рұқсат денсаулық сақтау ұйымының өтінішхаты (медициналық анықтамасы) бойынша»
    equal(facts.petition.by, "health_organisation"),
    // «емделу үшін қажетті кезеңге ресімделеді»
    atMost(facts.permit.until, facts.treatment.until),
  ];
  return TREATMENT_TERM.judge(facts, exempt, when, requires);
}

/** The bounds that this rule sets. */
export function treatment_term_limits(facts, readings) {
  return [
    atLatest("permit.until", facts.treatment.until),
    atEarliest("treatment.until", facts.permit.until),
  ];
}

export const ASYLUM_BY_REFUGEE_LAW = new Referral({
  id: "P1200000148!annex_1/para_10__al_11/asylum_by_refugee_law",
  component: "annex_1",
  unit: "para_10__al_11",
  titles: {
    kk: "пана іздеген адамдар мен босқындарды есепке алу босқындар туралы заңнама бойынша жүргізіледі",
    ru: "учет лиц, ищущих убежище, и беженцев ведется по законодательству о беженцах",
    en: "asylum seekers and refugees are registered under the law on refugees",
  },
  citation: { kk: "10-тармақтың 11-бөлігі", ru: "часть 11 пункта 10", en: "paragraph 10, part 11" },
  when: [
    {
      words: "Пана іздеген адамдарды және босқындарды есепке алу Қазақстан Республикасының босқындар туралы заңнамасында белгіленген тәртіппен ресімделеді",
      reads: ["ground"],
    },
  ],
  law: "Қазақстан Республикасының босқындар туралы заңнамасы",
});

/**
 * 10-тармақ, 11-бөлік: asylum seekers and refugees are registered under the law on refugees.
 *
 * «Пана іздеген адамдарды және босқындарды есепке алу Қазақстан Республикасының босқындар туралы заңнамасында
 * белгіленген тәртіппен ресімделеді.»
 *
 * Unit:     P1200000148!annex_1/para_10__al_11, as given by P2200000807 (2022, No 807)
 * Official: https://adilet.zan.kz/kaz/docs/P2200000807
 * Source:   regulation/P2200000807/P2200000807.kzl, refer asylum_by_refugee_law
 */
export function asylum_by_refugee_law(facts, readings, exempt) {
  const when = [
    // «Пана іздеген адамдарды және босқындарды есепке алу Қазақстан Республикасының босқындар туралы заңнамасында
    //   белгіленген тәртіппен ресімделеді»
    equal(facts.ground, "asylum"),
  ];
  if (when.includes(false)) {
    return ASYLUM_BY_REFUGEE_LAW.notApplicable;
  }
  return ASYLUM_BY_REFUGEE_LAW.judge(facts, exempt, when);
}

export const BUSINESS_TERM = new Rule({
  id: "P1200000148!annex_1/para_10__al_12/business_term",
  component: "annex_1",
  unit: "para_10__al_12",
  titles: {
    kk: "визасыз елден келген бизнес-көшіп келушіге рұқсат жергілікті атқарушы органның өтінішхатымен бір жылға ресімделеді, үш жылдан асырмай ұзартылады",
    ru: "бизнес-иммигранту из безвизового государства разрешение оформляется по ходатайству местного исполнительного органа на один год с продлением, но не более трех лет",
    en: "for a business migrant from a visa-free state the local executive body petitions; one year at a time, three years at most",
  },
  citation: { kk: "10-тармақтың 12-бөлігі", ru: "часть 12 пункта 10", en: "paragraph 10, part 12" },
  when: [
    { words: "бизнес-көшіп келушілерге, сондай-ақ олардың отбасы мүшелеріне", reads: ["ground"] },
    {
      words: "Қазақстан Республикасымен келу мен болудың визасыз тәртібі туралы Қазақстан Республикасы ратификациялаған халықаралық шарттар жасасқан мемлекеттерден келген",
      reads: ["applicant.visa_free_state"],
    },
  ],
  requires: [
    { words: "уақытша тұруға рұқсат жергілікті атқарушы органның өтінішхаты бойынша", reads: ["petition.by"] },
    { words: "жыл сайын … бір жылға ресімделеді", reads: ["permit.until", "permit.from"] },
    { words: "бірақ үш жылдан асырмай ұзарту мүмкіндігімен", reads: ["permit.until", "permit.first_from"] },
    { words: "бірақ үш жылдан асырмай ұзарту мүмкіндігімен бір жылға", reads: ["permit.until", "permit.first_from"] },
  ],
});

/**
 * 10-тармақ, 12-бөлік: for a business migrant from a visa-free state the local executive body petitions; one year at a
 * time, three years at most.
 *
 * «Қазақстан Республикасымен келу мен болудың визасыз тәртібі туралы Қазақстан Республикасы ратификациялаған
 * халықаралық шарттар жасасқан мемлекеттерден келген бизнес-көшіп келушілерге, сондай-ақ олардың отбасы мүшелеріне
 * уақытша тұруға рұқсат жергілікті атқарушы органның өтінішхаты бойынша жыл сайын, бірақ үш жылдан асырмай ұзарту
 * мүмкіндігімен бір жылға ресімделеді.»
 *
 * Unit:     P1200000148!annex_1/para_10__al_12, as given by P2200000807 (2022, No 807)
 * Official: https://adilet.zan.kz/kaz/docs/P2200000807
 * Source:   regulation/P2200000807/P2200000807.kzl, rule business_term
 */
export function business_term(facts, readings, exempt) {
  const when = [
    // «бизнес-көшіп келушілерге, сондай-ақ олардың отбасы мүшелеріне»
    equal(facts.ground, "business"),
    // «Қазақстан Республикасымен келу мен болудың визасыз тәртібі туралы Қазақстан Республикасы ратификациялаған
    //   халықаралық шарттар жасасқан мемлекеттерден келген»
    facts.applicant.visa_free_state,
  ];
  if (when.includes(false)) {
    return BUSINESS_TERM.notApplicable;
  }
  const requires = [
    // «уақытша тұруға рұқсат жергілікті атқарушы органның өтінішхаты бойынша»
    equal(facts.petition.by, "local_executive_body"),
    // «жыл сайын … бір жылға ресімделеді»
    atMost(facts.permit.until, plusYears(facts.permit.from, 1)),
    // «бірақ үш жылдан асырмай ұзарту мүмкіндігімен»
    under(readings.R2 === "whole_stay", atMost(facts.permit.until, plusYears(facts.permit.first_from, 3))),
    // «бірақ үш жылдан асырмай ұзарту мүмкіндігімен бір жылға»
    under(readings.R2 === "after_first_year", atMost(facts.permit.until, plusYears(facts.permit.first_from, 4))),
  ];
  return BUSINESS_TERM.judge(facts, exempt, when, requires);
}

/** The bounds that this rule sets. */
export function business_term_limits(facts, readings) {
  return [
    atLatest("permit.until", plusYears(facts.permit.from, 1)),
    atLatest("permit.until", plusYears(facts.permit.first_from, 3), readings.R2 === "whole_stay"),
    atLatest("permit.until", plusYears(facts.permit.first_from, 4), readings.R2 === "after_first_year"),
  ];
}

export const MISSIONARY_TERM = new Rule({
  id: "P1200000148!annex_1/para_10__al_13/missionary_term",
  component: "annex_1",
  unit: "para_10__al_13",
  titles: {
    kk: "миссионерге рұқсат тіркелген діни ұйымның өтінішхатымен, онда көрсетілген, бірақ бір жылдан аспайтын мерзімге ресімделеді",
    ru: "миссионеру разрешение оформляется по ходатайству зарегистрированной религиозной организации на указанный в нем срок, но не более одного года",
    en: "for a missionary a registered religious organisation petitions; for the term it names and one year at most",
  },
  citation: { kk: "10-тармақтың 13-бөлігі", ru: "часть 13 пункта 10", en: "paragraph 10, part 13" },
  when: [
    {
      words: "Заңнамада белгіленген тәртіппен миссионерлік қызметті жүзеге асыратын көшіп келушілерге",
      reads: ["ground"],
    },
  ],
  requires: [
    { words: "уақытша тұруға рұқсат … діни ұйымдардың өтінішхаттары бойынша", reads: ["petition.by"] },
    { words: "Қазақстан Республикасында тіркелген", reads: ["petition.organisation_registered"] },
    { words: "өтінішхатта көрсетілген", reads: ["permit.until", "petition.until"] },
    { words: "бірақ бір жылдан аспайтын мерзімге ресімделеді", reads: ["permit.until", "permit.from"] },
  ],
});

/**
 * 10-тармақ, 13-бөлік: for a missionary a registered religious organisation petitions; for the term it names and one
 * year at most.
 *
 * «Заңнамада белгіленген тәртіппен миссионерлік қызметті жүзеге асыратын көшіп келушілерге уақытша тұруға рұқсат
 * Қазақстан Республикасында тіркелген діни ұйымдардың өтінішхаттары бойынша өтінішхатта көрсетілген, бірақ бір жылдан
 * аспайтын мерзімге ресімделеді.»
 *
 * Unit:     P1200000148!annex_1/para_10__al_13, as given by P2200000807 (2022, No 807)
 * Official: https://adilet.zan.kz/kaz/docs/P2200000807
 * Source:   regulation/P2200000807/P2200000807.kzl, rule missionary_term
 */
export function missionary_term(facts, readings, exempt) {
  const when = [
    // «Заңнамада белгіленген тәртіппен миссионерлік қызметті жүзеге асыратын көшіп келушілерге»
    equal(facts.ground, "missionary_activity"),
  ];
  if (when.includes(false)) {
    return MISSIONARY_TERM.notApplicable;
  }
  const requires = [
    // «уақытша тұруға рұқсат … діни ұйымдардың өтінішхаттары бойынша»
    equal(facts.petition.by, "religious_organisation"),
    // «Қазақстан Республикасында тіркелген»
    facts.petition.organisation_registered,
    // «өтінішхатта көрсетілген»
    atMost(facts.permit.until, facts.petition.until),
    // «бірақ бір жылдан аспайтын мерзімге ресімделеді»
    atMost(facts.permit.until, plusYears(facts.permit.from, 1)),
  ];
  return MISSIONARY_TERM.judge(facts, exempt, when, requires);
}

/** The bounds that this rule sets. */
export function missionary_term_limits(facts, readings) {
  return [
    atLatest("permit.until", facts.petition.until),
    atEarliest("petition.until", facts.permit.until),
    atLatest("permit.until", plusYears(facts.permit.from, 1)),
  ];
}

export const VICTIM_PETITIONER = new Rule({
  id: "P1200000148!annex_1/para_10__al_14/victim_petitioner",
  component: "annex_1",
  unit: "para_10__al_14",
  titles: {
    kk: "адам саудасының құрбаны анықталып, сәйкестендірілген болуға және рұқсатты жергілікті атқарушы орган сұрауға тиіс",
    ru: "жертва торговли людьми выявлена и идентифицирована, а разрешение оформляется по ходатайству местного исполнительного органа",
    en: "a victim of trafficking is found and identified as one, and the local executive body petitions",
  },
  citation: { kk: "10-тармақтың 14-бөлігі", ru: "часть 14 пункта 10", en: "paragraph 10, part 14" },
  when: [{ words: "адам саудасының құрбаны ретінде", reads: ["ground"] }],
  requires: [
    {
      words: "Қазақстан Республикасының аумағында адам саудасының құрбаны ретінде анықталған және сәйкестендірілген көшіп келушілерге",
      reads: ["applicant.identified_trafficking_victim"],
    },
    { words: "уақытша тұруға рұқсат жергілікті атқарушы органның өтінішхаты бойынша", reads: ["petition.by"] },
  ],
});

/**
 * 10-тармақ, 14-бөлік: a victim of trafficking is found and identified as one, and the local executive body petitions.
 *
 * «Қазақстан Республикасының аумағында адам саудасының құрбаны ретінде анықталған және сәйкестендірілген көшіп
 * келушілерге уақытша тұруға рұқсат жергілікті атқарушы органның өтінішхаты бойынша үш айдан аспайтын мерзімге ұзарту
 * мүмкіндігімен алты айға ресімделеді.»
 *
 * Unit:     P1200000148!annex_1/para_10__al_14, as given by P2200000807 (2022, No 807)
 * Official: https://adilet.zan.kz/kaz/docs/P2200000807
 * Source:   regulation/P2200000807/P2200000807.kzl, rule victim_petitioner
 */
export function victim_petitioner(facts, readings, exempt) {
  const when = [
    // «адам саудасының құрбаны ретінде»
    equal(facts.ground, "trafficking_victim"),
  ];
  if (when.includes(false)) {
    return VICTIM_PETITIONER.notApplicable;
  }
  const requires = [
    // «Қазақстан Республикасының аумағында адам саудасының құрбаны ретінде анықталған және сәйкестендірілген көшіп
    //   келушілерге»
    facts.applicant.identified_trafficking_victim,
    // «уақытша тұруға рұқсат жергілікті атқарушы органның өтінішхаты бойынша»
    equal(facts.petition.by, "local_executive_body"),
  ];
  return VICTIM_PETITIONER.judge(facts, exempt, when, requires);
}

export const VICTIM_FIRST_TERM = new Rule({
  id: "P1200000148!annex_1/para_10__al_14/victim_first_term",
  component: "annex_1",
  unit: "para_10__al_14",
  titles: {
    kk: "адам саудасының құрбанына алғашқы рұқсат алты айға ресімделеді",
    ru: "жертве торговли людьми первое разрешение оформляется на шесть месяцев",
    en: "the first permit of a victim of trafficking lasts six months at most",
  },
  citation: { kk: "10-тармақтың 14-бөлігі", ru: "часть 14 пункта 10", en: "paragraph 10, part 14" },
  when: [
    { words: "адам саудасының құрбаны ретінде", reads: ["ground"] },
    { words: "ұзарту мүмкіндігімен", reads: ["permit.extension"] },
  ],
  requires: [{ words: "алты айға ресімделеді", reads: ["permit.until", "permit.from"] }],
});

/**
 * 10-тармақ, 14-бөлік: the first permit of a victim of trafficking lasts six months at most.
 *
 * «Қазақстан Республикасының аумағында адам саудасының құрбаны ретінде анықталған және сәйкестендірілген көшіп
 * келушілерге уақытша тұруға рұқсат жергілікті атқарушы органның өтінішхаты бойынша үш айдан аспайтын мерзімге ұзарту
 * мүмкіндігімен алты айға ресімделеді.»
 *
 * Unit:     P1200000148!annex_1/para_10__al_14, as given by P2200000807 (2022, No 807)
 * Official: https://adilet.zan.kz/kaz/docs/P2200000807
 * Source:   regulation/P2200000807/P2200000807.kzl, rule victim_first_term
 */
export function victim_first_term(facts, readings, exempt) {
  const when = [
    // «адам саудасының құрбаны ретінде»
    equal(facts.ground, "trafficking_victim"),
    // unless «ұзарту мүмкіндігімен»
    negate(facts.permit.extension),
  ];
  if (when.includes(false)) {
    return VICTIM_FIRST_TERM.notApplicable;
  }
  const requires = [
    // «алты айға ресімделеді»
    atMost(facts.permit.until, plusMonths(facts.permit.from, 6)),
  ];
  return VICTIM_FIRST_TERM.judge(facts, exempt, when, requires);
}

/** The bounds that this rule sets. */
export function victim_first_term_limits(facts, readings) {
  return [
    atLatest("permit.until", plusMonths(facts.permit.from, 6)),
  ];
}

export const VICTIM_EXTENSION_TERM = new Rule({
  id: "P1200000148!annex_1/para_10__al_14/victim_extension_term",
  component: "annex_1",
  unit: "para_10__al_14",
  titles: {
    kk: "адам саудасының құрбанының рұқсаты үш айдан аспайтын мерзімге ұзартылады, барлығы тоғыз айдан аспайды",
    ru: "жертве торговли людьми разрешение продлевается не более чем на три месяца, всего не более девяти месяцев",
    en: "the permit of a victim of trafficking is extended by three months at most, nine months in all",
  },
  citation: { kk: "10-тармақтың 14-бөлігі", ru: "часть 14 пункта 10", en: "paragraph 10, part 14" },
  when: [
    { words: "адам саудасының құрбаны ретінде", reads: ["ground"] },
    { words: "ұзарту мүмкіндігімен", reads: ["permit.extension"] },
  ],
  requires: [
    { words: "үш айдан аспайтын мерзімге ұзарту мүмкіндігімен", reads: ["permit.until", "permit.from"] },
    {
      words: "үш айдан аспайтын мерзімге ұзарту мүмкіндігімен алты айға",
      reads: ["permit.until", "permit.first_from"],
    },
  ],
});

/**
 * 10-тармақ, 14-бөлік: the permit of a victim of trafficking is extended by three months at most, nine months in all.
 *
 * «Қазақстан Республикасының аумағында адам саудасының құрбаны ретінде анықталған және сәйкестендірілген көшіп
 * келушілерге уақытша тұруға рұқсат жергілікті атқарушы органның өтінішхаты бойынша үш айдан аспайтын мерзімге ұзарту
 * мүмкіндігімен алты айға ресімделеді.»
 *
 * Unit:     P1200000148!annex_1/para_10__al_14, as given by P2200000807 (2022, No 807)
 * Official: https://adilet.zan.kz/kaz/docs/P2200000807
 * Source:   regulation/P2200000807/P2200000807.kzl, rule victim_extension_term
 */
export function victim_extension_term(facts, readings, exempt) {
  const when = [
    // «адам саудасының құрбаны ретінде»
    equal(facts.ground, "trafficking_victim"),
    // «ұзарту мүмкіндігімен»
    facts.permit.extension,
  ];
  if (when.includes(false)) {
    return VICTIM_EXTENSION_TERM.notApplicable;
  }
  const requires = [
    // «үш айдан аспайтын мерзімге ұзарту мүмкіндігімен»
    atMost(facts.permit.until, plusMonths(facts.permit.from, 3)),
    // «үш айдан аспайтын мерзімге ұзарту мүмкіндігімен алты айға»
    under(readings.R1 === "one_extension", atMost(facts.permit.until, plusMonths(facts.permit.first_from, 9))),
  ];
  return VICTIM_EXTENSION_TERM.judge(facts, exempt, when, requires);
}

/** The bounds that this rule sets. */
export function victim_extension_term_limits(facts, readings) {
  return [
    atLatest("permit.until", plusMonths(facts.permit.from, 3)),
    atLatest("permit.until", plusMonths(facts.permit.first_from, 9), readings.R1 === "one_extension"),
  ];
}

export const VISA_HOLDER = new Exemption({
  id: "P1200000148!annex_1/para_10__al_15__indent_2/visa_holder",
  component: "annex_1",
  unit: "para_10__al_15__indent_2",
  titles: {
    kk: "Республиканың визасымен келген көшіп келуші рұқсат алудан босатылады",
    ru: "иммигрант, прибывший с визой Республики Казахстан, освобождается от получения разрешения",
    en: "a migrant who came with a visa of the Republic needs no permit",
  },
  citation: {
    kk: "10-тармақтың 15-бөлігінің 2-абзацы",
    ru: "абзац 2 части 15 пункта 10",
    en: "paragraph 10, part 15, indent 2",
  },
  when: [
    {
      words: "Қазақстан Республикасына Қазақстан Республикасының визасымен келген … көшіп келушілер уақытша тұруға рұқсат алудан босатылады",
      reads: ["applicant.entered_with_visa"],
    },
  ],
  covers: [
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
  ],
});

/**
 * 10-тармақ, 15-бөлік, 2-абзац: a migrant who came with a visa of the Republic needs no permit.
 *
 * «Қазақстан Республикасына Қазақстан Республикасының визасымен келген;»
 *
 * Unit:     P1200000148!annex_1/para_10__al_15__indent_2, as given by P2200000807 (2022, No 807)
 * Official: https://adilet.zan.kz/kaz/docs/P2200000807
 * Source:   regulation/P2200000807/P2200000807.kzl, exempt visa_holder
 */
export function visa_holder(facts, readings) {
  const when = [
    // «Қазақстан Республикасына Қазақстан Республикасының визасымен келген … көшіп келушілер уақытша тұруға рұқсат
    //   алудан босатылады»
    facts.applicant.entered_with_visa,
  ];
  return VISA_HOLDER.judge(facts, when);
}

export const OFFICIAL_PASSPORT = new Exemption({
  id: "P1200000148!annex_1/para_10__al_15__indent_3/official_passport",
  component: "annex_1",
  unit: "para_10__al_15__indent_3",
  titles: {
    kk: "дипломатиялық немесе қызметтік паспорты бар көшіп келуші рұқсат алудан босатылады",
    ru: "иммигрант, обладающий дипломатическим или служебным паспортом, освобождается от получения разрешения",
    en: "a migrant with a diplomatic or service passport needs no permit",
  },
  citation: {
    kk: "10-тармақтың 15-бөлігінің 3-абзацы",
    ru: "абзац 3 части 15 пункта 10",
    en: "paragraph 10, part 15, indent 3",
  },
  when: [
    {
      words: "дипломатиялық немесе қызметтік паспорты бар … көшіп келушілер уақытша тұруға рұқсат алудан босатылады",
      reads: ["passport.kind"],
    },
  ],
  covers: [
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
  ],
});

/**
 * 10-тармақ, 15-бөлік, 3-абзац: a migrant with a diplomatic or service passport needs no permit.
 *
 * «дипломатиялық немесе қызметтік паспорты бар;»
 *
 * Unit:     P1200000148!annex_1/para_10__al_15__indent_3, as given by P2200000807 (2022, No 807)
 * Official: https://adilet.zan.kz/kaz/docs/P2200000807
 * Source:   regulation/P2200000807/P2200000807.kzl, exempt official_passport
 */
export function official_passport(facts, readings) {
  const when = [
    // «дипломатиялық немесе қызметтік паспорты бар … көшіп келушілер уақытша тұруға рұқсат алудан босатылады»
    oneOf(facts.passport.kind, ["diplomatic", "service"]),
  ];
  return OFFICIAL_PASSPORT.judge(facts, when);
}

export const UNDER_SIXTEEN = new Exemption({
  id: "P1200000148!annex_1/para_10__al_15__indent_4/under_sixteen",
  component: "annex_1",
  unit: "para_10__al_15__indent_4",
  titles: {
    kk: "16 жасқа толмаған көшіп келуші рұқсат алудан босатылады",
    ru: "иммигрант, не достигший 16-летнего возраста, освобождается от получения разрешения",
    en: "a migrant who is not yet sixteen needs no permit",
  },
  citation: {
    kk: "10-тармақтың 15-бөлігінің 4-абзацы",
    ru: "абзац 4 части 15 пункта 10",
    en: "paragraph 10, part 15, indent 4",
  },
  when: [
    {
      words: "16 жасқа толмаған … көшіп келушілер уақытша тұруға рұқсат алудан босатылады",
      reads: ["application.date", "applicant.birth_date"],
    },
    {
      words: "16 жасқа толмаған … көшіп келушілер уақытша тұруға рұқсат алудан босатылады",
      reads: ["permit.until", "applicant.birth_date"],
    },
  ],
  covers: [
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
  ],
});

/**
 * 10-тармақ, 15-бөлік, 4-абзац: a migrant who is not yet sixteen needs no permit.
 *
 * «16 жасқа толмаған көшіп келушілер уақытша тұруға рұқсат алудан босатылады.»
 *
 * Unit:     P1200000148!annex_1/para_10__al_15__indent_4, as given by P2200000807 (2022, No 807)
 * Official: https://adilet.zan.kz/kaz/docs/P2200000807
 * Source:   regulation/P2200000807/P2200000807.kzl, exempt under_sixteen
 */
export function under_sixteen(facts, readings) {
  const when = [
    // «16 жасқа толмаған … көшіп келушілер уақытша тұруға рұқсат алудан босатылады»
    under(readings.R5 === "on_application", less(facts.application.date, plusYears(facts.applicant.birth_date, 16))),
    // «16 жасқа толмаған … көшіп келушілер уақытша тұруға рұқсат алудан босатылады»
    under(readings.R5 === "on_permit_end", less(facts.permit.until, plusYears(facts.applicant.birth_date, 16))),
  ];
  return UNDER_SIXTEEN.judge(facts, when);
}

export const RESIDENCE_CHANGE_NOTICE = new Rule({
  id: "P1200000148!annex_1/para_10__al_16/residence_change_notice",
  component: "annex_1",
  unit: "para_10__al_16",
  titles: {
    kk: "уақытша тұратын жер ауысқанда қабылдаушы тұлға үш жұмыс күні ішінде ішкі істер органдарына хабарлайды",
    ru: "при перемене временного места жительства принимающее лицо в течение трех рабочих дней уведомляет органы внутренних дел",
    en: "when the migrant moves, the receiving person informs the internal affairs body within three working days",
  },
  citation: { kk: "10-тармақтың 16-бөлігі", ru: "часть 16 пункта 10", en: "paragraph 10, part 16" },
  when: [
    {
      words: "Көшіп келуші Қазақстан Республикасында уақытша тұратын жерін ауыстырған кезде",
      reads: ["residence.changed"],
    },
  ],
  requires: [
    {
      words: "қабылдаушы тұлға үш жұмыс күні ішінде бұл туралы ішкі істер органдарына хабарлайды",
      reads: ["residence.notified_on", "residence.changed_on"],
      workingDays: true,
    },
    {
      words: "қабылдаушы тұлға үш жұмыс күні ішінде бұл туралы ішкі істер органдарына хабарлайды",
      reads: ["residence.notified_on", "residence.changed_on"],
      workingDays: true,
    },
  ],
});

/**
 * 10-тармақ, 16-бөлік: when the migrant moves, the receiving person informs the internal affairs body within three
 * working days.
 *
 * «Көшіп келуші Қазақстан Республикасында уақытша тұратын жерін ауыстырған кезде қабылдаушы тұлға үш жұмыс күні ішінде
 * бұл туралы ішкі істер органдарына хабарлайды.»
 *
 * Unit:     P1200000148!annex_1/para_10__al_16, as given by P2200000807 (2022, No 807)
 * Official: https://adilet.zan.kz/kaz/docs/P2200000807
 * Source:   regulation/P2200000807/P2200000807.kzl, rule residence_change_notice
 */
export function residence_change_notice(facts, readings, exempt) {
  const when = [
    // «Көшіп келуші Қазақстан Республикасында уақытша тұратын жерін ауыстырған кезде»
    facts.residence.changed,
  ];
  if (when.includes(false)) {
    return RESIDENCE_CHANGE_NOTICE.notApplicable;
  }
  const requires = [
    // «қабылдаушы тұлға үш жұмыс күні ішінде бұл туралы ішкі істер органдарына хабарлайды»
    under(
      readings.R4 === "day_after",
      atMost(facts.residence.notified_on, plusWorkingDays(facts.residence.changed_on, 3, WORKING_DAYS)),
    ),
    // «қабылдаушы тұлға үш жұмыс күні ішінде бұл туралы ішкі істер органдарына хабарлайды»
    under(
      readings.R4 === "day_of_change",
      atMost(facts.residence.notified_on, plusWorkingDays(plusDays(facts.residence.changed_on, -1), 3, WORKING_DAYS)),
    ),
  ];
  return RESIDENCE_CHANGE_NOTICE.judge(facts, exempt, when, requires);
}

/** The bounds that this rule sets. */
export function residence_change_notice_limits(facts, readings) {
  return [
    atLatest(
      "residence.notified_on",
      plusWorkingDays(facts.residence.changed_on, 3, WORKING_DAYS),
      readings.R4 === "day_after",
    ),
    atLatest(
      "residence.notified_on",
      plusWorkingDays(plusDays(facts.residence.changed_on, -1), 3, WORKING_DAYS),
      readings.R4 === "day_of_change",
    ),
  ];
}

export const PROVISION = {
  component: "annex_1",
  unit: "para_10",
  givenBy: "P2200000807",
  textHash: "d427bbcba8eb656442fed92a035ee59f3cc18a03ddadda001d537e2015fae631",
  module: "annex_1/para_10_by_p2200000807",
  norms: [
    [FAMILY_PETITIONER, family_petitioner],
    [EMPLOYMENT_PETITIONER, employment_petitioner],
    [EDUCATION_PETITIONER, education_petitioner],
    [TREATMENT_PETITIONER, treatment_petitioner],
    [MISSIONARY_PETITIONER, missionary_petitioner],
    [BUSINESS_PETITIONER, business_petitioner],
    [PASSPORT_CAP, passport_cap],
    [RECORDED_IN_KKP, recorded_in_kkp],
    [SENT_TO_BURKIT, sent_to_burkit],
    [LABOUR_PERMIT_CAP, labour_permit_cap],
    [WORK_YEAR_CAP, work_year_cap],
    [WORK_CONTRACT_CAP, work_contract_cap],
    [AIFC_YEAR_CAP, aifc_year_cap],
    [AIFC_CONTRACT_CAP, aifc_contract_cap],
    [INVESTOR_TERM, investor_term],
    [INVESTOR_FAMILY_CAP, investor_family_cap],
    [STUDY_TERM, study_term],
    [FAMILY_TERM, family_term],
    [TREATMENT_TERM, treatment_term],
    [ASYLUM_BY_REFUGEE_LAW, asylum_by_refugee_law],
    [BUSINESS_TERM, business_term],
    [MISSIONARY_TERM, missionary_term],
    [VICTIM_PETITIONER, victim_petitioner],
    [VICTIM_FIRST_TERM, victim_first_term],
    [VICTIM_EXTENSION_TERM, victim_extension_term],
    [RESIDENCE_CHANGE_NOTICE, residence_change_notice],
  ],
  exemptions: [
    [VISA_HOLDER, visa_holder],
    [OFFICIAL_PASSPORT, official_passport],
    [UNDER_SIXTEEN, under_sixteen],
  ],
  limits: [
    [PASSPORT_CAP, passport_cap_limits],
    [LABOUR_PERMIT_CAP, labour_permit_cap_limits],
    [WORK_YEAR_CAP, work_year_cap_limits],
    [WORK_CONTRACT_CAP, work_contract_cap_limits],
    [AIFC_YEAR_CAP, aifc_year_cap_limits],
    [AIFC_CONTRACT_CAP, aifc_contract_cap_limits],
    [INVESTOR_TERM, investor_term_limits],
    [INVESTOR_FAMILY_CAP, investor_family_cap_limits],
    [STUDY_TERM, study_term_limits],
    [FAMILY_TERM, family_term_limits],
    [TREATMENT_TERM, treatment_term_limits],
    [BUSINESS_TERM, business_term_limits],
    [MISSIONARY_TERM, missionary_term_limits],
    [VICTIM_FIRST_TERM, victim_first_term_limits],
    [VICTIM_EXTENSION_TERM, victim_extension_term_limits],
    [RESIDENCE_CHANGE_NOTICE, residence_change_notice_limits],
  ],
};
