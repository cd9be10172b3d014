/**
 * How the ambiguous norms of P1200000148 can be read.
 */

export const READINGS = [
  {
    name: "R6",
    component: "annex_1",
    unit: "para_10__al_4",
    words: "рұқсаттың қолданылу мерзіміне",
    titles: {
      kk: "«рұқсаттың қолданылу мерзіміне» ең көбі ме, дәл сол мерзім бе",
      ru: "«на срок действия данного разрешения»: не более этого срока или ровно на него",
      en: "«for the term of that permit»: at most that term, or exactly that term",
    },
    default: "at_most",
    options: [
      {
        name: "at_most",
        titles: {
          kk: "ең көбі сол мерзімге; паспорт туралы бөлік оны қысқарта алады",
          ru: "не более этого срока; часть о паспорте может его сократить",
          en: "at most that term; the part on the passport may shorten it",
        },
      },
      { name: "exactly", titles: { kk: "дәл сол мерзімге", ru: "ровно на этот срок", en: "exactly that term" } },
    ],
  },
  {
    name: "R2",
    component: "annex_1",
    unit: "para_10__al_7",
    words: "бес жылдан асырмай ұзарту мүмкіндігімен бір жылға",
    titles: {
      kk: "жылдар шегі бүкіл тұруға ма, тек ұзартуларға ма қатысты",
      ru: "предел в годах относится ко всему сроку проживания или только к продлениям",
      en: "whether the limit in years bounds the whole stay or the extensions alone",
    },
    default: "whole_stay",
    options: [
      {
        name: "whole_stay",
        titles: {
          kk: "бірінші жылды қоса алғанда, бүкіл мерзім бес (үш) жылдан аспайды",
          ru: "весь срок, включая первый год, не более пяти (трех) лет",
          en: "the whole stay, first year included, is five (three) years at most",
        },
      },
      {
        name: "after_first_year",
        titles: {
          kk: "бір жыл және оған қоса бес (үш) жылдан аспайтын ұзартулар",
          ru: "один год и сверх него продления не более чем на пять (три) лет",
          en: "one year and, beyond it, extensions of five (three) years at most",
        },
      },
    ],
  },
  {
    name: "R1",
    component: "annex_1",
    unit: "para_10__al_14",
    words: "үш айдан аспайтын мерзімге ұзарту мүмкіндігімен алты айға",
    titles: {
      kk: "рұқсат бір рет ұзартыла ма, бірнеше рет пе",
      ru: "возможно одно продление или несколько",
      en: "whether the permit may be extended once or several times",
    },
    default: "one_extension",
    options: [
      {
        name: "one_extension",
        titles: {
          kk: "үш айдан аспайтын бір ұзарту, барлығы тоғыз айдан аспайды",
          ru: "одно продление не более чем на три месяца, всего не более девяти",
          en: "one extension of three months at most, nine months in all",
        },
      },
      {
        name: "several_extensions",
        titles: {
          kk: "әрқайсысы үш айдан аспайтын бірнеше ұзарту, жалпы шек жоқ",
          ru: "несколько продлений, каждое не более чем на три месяца, без общего предела",
          en: "several extensions, each of three months at most, with no total",
        },
      },
    ],
  },
  {
    name: "R3",
    component: "annex_1",
    unit: "para_10__al_15__indent_2",
    words: "көшіп келушілер уақытша тұруға рұқсат алудан босатылады",
    titles: {
      kk: "аталған үш белгінің бірі жеткілікті ме, үшеуі де керек пе",
      ru: "достаточно одного из трех признаков или нужны все три",
      en: "whether one of the three grounds of exemption is enough or all three are needed",
    },
    default: "alternatives",
    options: [
      {
        name: "alternatives",
        titles: { kk: "кез келген біреуі босатады", ru: "освобождает любой из них", en: "any one of them exempts" },
      },
    ],
  },
  {
    name: "R5",
    component: "annex_1",
    unit: "para_10__al_15__indent_4",
    words: "16 жасқа толмаған",
    titles: {
      kk: "жас қай күнгі жағдай бойынша тексеріледі",
      ru: "на какой день проверяется возраст",
      en: "the day on which the age is tested",
    },
    default: "on_application",
    options: [
      {
        name: "on_application",
        titles: {
          kk: "өтініш қаралатын күні",
          ru: "на день рассмотрения заявления",
          en: "the day on which the application is examined",
        },
      },
      {
        name: "on_permit_end",
        titles: { kk: "рұқсаттың соңғы күні", ru: "на последний день разрешения", en: "the last day of the permit" },
      },
    ],
  },
  {
    name: "R4",
    component: "annex_1",
    unit: "para_10__al_16",
    words: "үш жұмыс күні ішінде",
    titles: {
      kk: "мерзім қай күннен бастап есептеледі",
      ru: "с какого дня считается срок",
      en: "the day from which the term is counted",
    },
    default: "day_after",
    options: [
      {
        name: "day_after",
        titles: {
          kk: "ауыстырғаннан кейінгі күннен бастап (Азаматтық кодекс, 173-бап)",
          ru: "со дня, следующего за переменой места жительства (Гражданский кодекс, статья 173)",
          en: "from the day after the change (Civil Code, article 173)",
        },
      },
      {
        name: "day_of_change",
        titles: {
          kk: "ауыстырған күн бірінші күн болып есептеледі",
          ru: "день перемены места жительства считается первым",
          en: "the day of the change is the first day",
        },
      },
    ],
  },
];
