import { daysBetween, shiftDate } from "../cel/functions.js";
import { isUnknown, type Struct } from "../cel/value.js";
import type { Counter } from "../finding/report.js";
import type { Entity, Model } from "../model/entity.js";
import type { Threshold } from "./dossier.js";

/** People counted against each number of the law, and when the declared forecast of this year reaches it. */
export function thresholdsOf(counters: readonly Counter[], model: Model): readonly Threshold[] {
  return counters.flatMap(({ organization, name, year, counts }) => {
    const entity = model.find("organization", organization)!;
    return counts.flatMap(({ what, people, thresholds }) => {
      const forecast = forecastOf(entity, what);
      return thresholds.map((one): Threshold => {
        const left = one.at - people;
        const reached =
          forecast === undefined ? undefined : reachedOn(countedOn(entity, model), people, forecast, one.at);
        return {
          organization,
          name,
          year,
          what,
          people,
          at: one.at,
          outcome: one.name,
          left,
          ...(forecast !== undefined && { forecast }),
          ...(reached !== undefined && { reached_on: reached }),
        };
      });
    });
  });
}

/** People expected by the end of the year; undefined where nothing more is expected than there is. */
function forecastOf(organization: Entity, what: "ordinary" | "sensitive"): number | undefined {
  const exported = organization.get("exported") as Struct;
  const [now, then] = [exported.get(what), exported.get(`forecast_${what}`)];
  if (typeof now !== "number" || typeof then !== "number") return undefined;
  return then > now ? then : undefined;
}

/** The last day on which people of this year were counted, else the judged day. */
function countedOn(organization: Entity, model: Model): string {
  const flows = model.referring("flow", "handler", organization.label);
  const days = flows.flatMap((flow) => {
    const people = flow.get("people")!;
    const year = isUnknown(people) ? undefined : (people as Struct).get(model.asOf.slice(0, 4));
    const day = year === undefined || isUnknown(year) ? undefined : (year as Struct).get("as_of");
    return typeof day === "string" && day <= model.asOf ? [day] : [];
  });
  return days.sort().at(-1) ?? model.asOf;
}

/** The day on which an even pace from a count to the forecast for the last day of its year reaches a number. */
export function reachedOn(counted: string, people: number, forecast: number, at: number): string | undefined {
  if (people >= at || forecast < at) return undefined;
  const days = daysBetween(counted, `${counted.slice(0, 4)}-12-31`);
  return shiftDate(counted, `P${Math.ceil((days * (at - people)) / (forecast - people))}D`, 1);
}
