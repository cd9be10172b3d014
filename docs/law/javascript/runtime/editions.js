/** Editions of an act and a day → the edition in force, or why none can be named. */

import { isoDay } from "./dates.js";

/** Return an edition with all its judges in one row, and the group of exemptions that covers each. */
function prepared(edition) {
  const provisions = edition.provisions;
  const exemptions = provisions.flatMap((provision) => provision.exemptions ?? []);
  const covering = new Map();
  exemptions.forEach(([exemption], index) => {
    for (const unit of exemption.covers) {
      const key = JSON.stringify([exemption.component, unit]);
      covering.set(key, [...(covering.get(key) ?? []), index]);
    }
  });
  const groups = new Map([["", 0]]);
  const exemptionGroups = [[]];
  const judges = [];
  const positions = new Map();
  for (const [norm, judge] of provisions.flatMap((provision) => provision.norms ?? [])) {
    const covered = around(norm.unit).flatMap((unit) => covering.get(JSON.stringify([norm.component, unit])) ?? []);
    const group = [...new Set(covered)].sort((one, other) => one - other);
    const key = group.join();
    if (!groups.has(key)) {
      groups.set(key, exemptionGroups.length);
      exemptionGroups.push(group);
    }
    positions.set(norm.id, judges.length);
    judges.push([judge, groups.get(key)]);
  }
  const limits = provisions.flatMap((provision) => provision.limits ?? []);
  return {
    held: true,
    ...edition,
    exemptionJudges: exemptions.map(([, judge]) => judge),
    exemptionGroups,
    judges,
    limits: limits.map(([rule, limitsOf]) => [positions.get(rule.id), limitsOf]),
  };
}

/** Return the unit and the units around it: `para_4__al_2` stands in `para_4`. */
function around(unit) {
  const steps = unit.split("__");
  return steps.map((_, index) => steps.slice(0, steps.length - index).join("__"));
}

/** Return an act: its editions, oldest first, its readings, and the facts that its cases may state. */
export function act({ id, title, official, editions, readings, facts }) {
  const defaults = Object.fromEntries(readings.map((reading) => [reading.name, reading.default]));
  return { id, title, official, editions: editions.map(prepared), readings, facts, defaults };
}

/** Return `{edition}`, the edition in force on a day, or `{reason}`, why that cannot be said. */
export function editionOn(act, day) {
  let inForce = null;
  for (const edition of act.editions) {
    if (edition.latest <= day) {
      inForce = edition;
    } else if (edition.earliest <= day) {
      return { edition: null, reason: startNotKnown(edition.by, isoDay(edition.earliest), isoDay(edition.latest)) };
    }
  }
  return inForce?.held ? { edition: inForce, reason: null } : { edition: null, reason: textNotHeld(act.id, isoDay(day)) };
}

/** Return the (last) edition that an act gave, or null if it gave none. */
export function editionBy(act, by) {
  return act.editions.findLast((edition) => edition.by === by) ?? null;
}

function startNotKnown(by, earliest, latest) {
  return {
    code: "start_not_known",
    kk: `${by} бойынша редакцияның күшіне енген күні белгісіз: ${earliest} мен ${latest} аралығында`,
    ru: `день вступления в силу редакции по ${by} неизвестен: между ${earliest} и ${latest}`,
    en: `the day on which the edition given by ${by} starts is not known: between ${earliest} and ${latest}`,
  };
}

function textNotHeld(act, day) {
  return {
    code: "text_not_held",
    kk: `${act} актісінің ${day} күнгі мәтіні жоқ`,
    ru: `текста акта ${act} на ${day} нет`,
    en: `the text of ${act} on ${day} is not held`,
  };
}
