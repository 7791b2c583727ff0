import { it } from "vitest";
import { shiftDate } from "../../src/cel/functions.js";
import { policies } from "../policies.js";
import { dayOf, dueOf, filesOf, inputOf, judgedOn } from "./examples.js";
it("x", () => {
  const out: string[] = [];
  for (const pack of policies.packs) for (const rule of pack.rules) {
    if (rule.status === "retired" || rule.until) continue;
    for (const example of rule.handbook?.examples ?? []) {
      const input = inputOf(filesOf(example, pack), dayOf(example, rule));
      const days = ["P0D", "P3D", "P40D", "P3M", "P7M", "P13M", "P25M", "P37M", "P61M"].map((p) => shiftDate(input.asOf, p, 1));
      const judged = days.map((d) => judgedOn(input, d, [rule.id]));
      const ids = [...(input.files[0]!.text.matchAll(/id: ([\w.-]+)/g))].map((m) => m[1]!);
      for (const id of new Set(ids)) {
        const o = judged.map((j) => j({ kind: rule.on, id }).get(rule.id));
        for (let i = 1; i < days.length; i++) if (o[i - 1] && o[i] === "fail" && o[i - 1] !== "fail") {
          const list = dueOf({ ...input, asOf: days[i - 1]! });
          const hit = list.due.some((d) => d.entity?.id === id && days[i - 1]! <= d.date && d.date < days[i]! && d.rules.includes(rule.id));
          if (!hit) out.push(`${rule.id} [${rule.level}] | ${example.name} | ${id} ${days[i - 1]} ${o[i - 1]} -> ${days[i]}`);
        }
      }
    }
  }
  const by = new Map<string, string[]>(); for (const o of out) { const k = o.split(" ")[0]!; by.set(k, [...(by.get(k) ?? []), o]); }
  console.log([...by].map(([k, v]) => `${v.length} ${v[0]}`).join("\n"));
}, 1200000);
