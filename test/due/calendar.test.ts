import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { shiftDate } from "../../src/cel/functions.js";
import { dueCalendar } from "../../src/due/calendar.js";
import { dueOf } from "../../src/due/due.js";
import type { Due } from "../../src/due/item.js";
import { clockExamples, inputOf } from "./examples.js";

const NASTY = "a,b;c\\n\\,\r\nEND:VEVENT\r\nBEGIN:VALARM\u202e\u0007 “引号” 𠮷\u2028é";

/** Every clock once, from the examples of its rules. */
const one = new Map(clockExamples().flatMap(({ input }) => dueOf(input).due.map((due) => [due.clock, due] as const)));
const list = { ...dueOf(inputOf([], "2026-11-21")), due: [...one.values()] };

function eventsOf(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents("vevent").map((component) => ({ component, event: new ICAL.Event(component) }));
}

describe("the calendar, read by another library", () => {
  it.each(["en", "zh"] as const)("has each last day and each window, in %s", (lang) => {
    const events = eventsOf(dueCalendar(list, lang));
    const windows = list.due.filter((due) => due.opens !== undefined && due.opens <= due.date);
    expect(windows.length).toBeGreaterThan(0);
    expect(events).toHaveLength(list.due.length + windows.length);
    const left = [...events];
    for (const due of list.due) {
      const { event, component } = left.shift()!;
      const label = due.entity!.id;
      expect(event.summary).toContain(due.title[lang]);
      expect(event.summary).toContain(label);
      expect(event.description).toContain(due.todo[lang]);
      for (const law of due.law) expect(event.description).toContain(law.text[lang]);
      expect(event.description).toContain(`${due.at.file}:${due.at.start.line}`);
      expect(component.getFirstPropertyValue("dtstamp")?.toString()).toBe("2026-11-21T00:00:00Z");
      expectTime(due, event, component);
      if (due.opens !== undefined && due.opens <= due.date) {
        const opening = left.shift()!;
        expect(opening.event.startDate.toString()).toBe(due.opens);
        expect(opening.event.uid).not.toBe(event.uid);
      }
    }
  });

  function expectTime(due: Due, event: ICAL.Event, component: ICAL.Component) {
    const alarms = component.getAllSubcomponents("valarm").map((one) => String(one.getFirstPropertyValue("trigger")));
    if (due.moment === undefined) {
      expect([event.startDate.isDate, event.startDate.toString()]).toEqual([true, due.date]);
      expect(event.endDate.toString()).toBe(shiftDate(due.date, "P1D", 1));
      expect(alarms).toEqual(["-P6DT15H", "-PT15H"]);
    } else {
      expect(event.startDate.toJSDate().getTime()).toBe(Date.parse(due.moment));
      expect(alarms).toEqual(["-PT2H", "-PT30M"]);
    }
  }

  it("has ids that are unique and stay, whatever the day and the language", () => {
    const uids = (text: string) => eventsOf(text).map(({ event }) => event.uid);
    const first = uids(dueCalendar(list, "en"));
    expect(new Set(first).size).toBe(first.length);
    expect(uids(dueCalendar({ ...list, as_of: "2027-01-01" }, "zh"))).toEqual(first);
    const moved = list.due.map((due) => ({ ...due, date: shiftDate(due.date, "P1M", 1) }));
    const next = dueCalendar({ ...list, as_of: "2026-12-21", due: moved }, "en");
    expect(uids(next)).toEqual(first);
    const sequence = (text: string) => eventsOf(text)[0]!.component.getFirstPropertyValue("sequence");
    expect(Number(sequence(next))).toBeGreaterThan(Number(sequence(dueCalendar(list, "en"))));
  });

  it("lets no name become a line of its own", () => {
    const due: Due = { ...list.due[0]!, name: NASTY, owners: [NASTY], todo: { en: NASTY, zh: NASTY } };
    const text = dueCalendar({ ...list, due: [due] }, "en");
    expect(text.split("\r\n").every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
    expect(text.split("\r\n").filter((line) => /^(?:BEGIN|END):VEVENT/.test(line))).toHaveLength(2);
    const [{ event, component }] = eventsOf(text) as [ReturnType<typeof eventsOf>[number]];
    expect(event.summary).toContain(
      "a,b;c\\n\\,\\u{d}\\u{a}END:VEVENT\\u{d}\\u{a}BEGIN:VALARM\\u{202e}\\u{7} “引号” 𠮷\\u{2028}é",
    );
    expect(component.getAllSubcomponents("valarm")).toHaveLength(2);
  });
});
