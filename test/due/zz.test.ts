import { it } from "vitest";
import { shiftDate } from "/work/h-due/src/cel/functions.js";
import { clockExamples, dueOf, judgedOn } from "/work/h-due/test/due/examples.js";

it("x", () => {
  const out: string[] = [];
  const seen = new Map<string, number>();
  for (const { clock, name, input } of clockExamples()) {
    const list = dueOf(input);
    if (!seen.has(clock.id)) seen.set(clock.id, 0);
    if (list.problems.length) out.push("PROBLEM " + clock.id + " " + name + list.problems[0]!.message.en);
    const first = new Map<string, any>();
    for (const due of list.due.filter((d) => d.clock === clock.id)) {
      const k = due.entity!.id;
      if (!first.has(k)) first.set(k, due);
    }
    for (const due of first.values()) {
      const on = judgedOn(input, due.date, clock.rules)(due.entity!),
        after = judgedOn(input, shiftDate(due.date, "P1D", 1), clock.rules)(due.entity!);
      const ok = clock.rules.some((r) => on.get(r) !== "fail" && after.get(r) === "fail");
      if (ok) seen.set(clock.id, seen.get(clock.id)! + 1);
      else
        out.push(
          `${clock.id} | ${name} | ${due.entity!.id} ${due.date} as_of ${input.asOf} on ${[...on]} after ${[...after]}`,
        );
    }
    for (const u of list.undecided)
      out.push(`UNDECIDED ${clock.id} ${name} ${u.entity!.id} ${u.missing.map((m) => m.path + (m.reason?.en ?? ""))}`);
  }
  console.log(out.join("\n"));
  console.log([...seen].map(([k, n]) => `${k}:${n}`).join(" "));
}, 600000);
