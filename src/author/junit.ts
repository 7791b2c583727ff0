import { visible } from "../report/sanitise.js";
import { createPaint } from "../report/text/paint.js";
import type { Lang } from "../report/wording.js";
import { type Element, xmlText } from "../report/xml.js";
import type { Pack } from "../rule/rule.js";
import { countUnnoticed, type FailedExample, type TestReport } from "./report.js";
import { failureLines, visibleReport } from "./text.js";
import { words } from "./words.js";

/** A test run as JUnit XML: a suite for each pack, a case for each example; rules whose conditions nothing constrains fail a case of their own. */
export function junit(given: TestReport, packs: readonly Pack[], lang: Lang): string {
  const report = visibleReport(given);
  const suites = packs.map((pack) => suite("testsuite", pack.id, casesOf(pack, report, lang)));
  const broken = report.problems.map(({ at, code, message }) =>
    testcase("hegui", code, at.file, { message: message[lang], line: at.start.line }),
  );
  const all = [...suites, ...(broken.length > 0 ? [suite("testsuite", "problems", broken)] : [])];
  const count = (key: string) => all.reduce((sum, one) => sum + Number(one.attributes[key]), 0);
  const attributes = { name: "hegui test", tests: count("tests"), failures: count("failures") };
  return xmlText({ name: "testsuites", attributes, children: all });
}

function suite(name: string, id: string, cases: readonly Element[]): Element {
  const failures = cases.filter((one) => one.children).length;
  return { name, attributes: { name: id, tests: cases.length, failures }, children: cases };
}

function casesOf(pack: Pack, report: TestReport, lang: Lang): readonly Element[] {
  const failed = new Map(report.failures.map((one) => [`${one.pack} ${one.id} ${one.index}`, one]));
  const found = report.mutation?.found.filter((one) => one.pack === pack.id && countUnnoticed(one) > 0) ?? [];
  return [
    ...[...pack.rules, ...pack.decisions].flatMap(({ id, handbook }) =>
      (handbook?.examples ?? []).map(({ name }, index) => {
        const failure = failed.get(`${pack.id} ${id} ${index}`);
        return testcase(id, visible(name), handbook!.file, failure && failureOf(failure, lang));
      }),
    ),
    ...found.map(({ id, at, untested, unnoticed }) =>
      testcase(id, "--mutate", at.file, {
        message: untested
          ? words[lang].untested
          : unnoticed.map((one) => `${one.text}: ${words[lang].changes[one.change]}`).join("\n"),
        line: at.start.line,
      }),
    ),
  ];
}

interface Failed {
  readonly message: string;
  readonly line: number | undefined;
  readonly text?: string;
}

function failureOf(failure: FailedExample, lang: Lang): Failed {
  const [first] = failure.lines;
  const place = first ?? failure.problems[0];
  const list = (items: readonly string[]) => items.join(", ") || words[lang].nothing;
  const message = first
    ? words[lang].missed(list(first.expected), list(first.found))
    : failure.problems.map((one) => one.message[lang]).join("\n");
  const text = failureLines(failure, { lang, paint: createPaint(false) }).join("\n");
  return { message, line: place?.within ? undefined : place?.at.start.line, text };
}

function testcase(classname: string, name: string, file: string, failed: Failed | undefined): Element {
  const attributes = { classname, name, file, line: failed?.line };
  if (!failed) return { name: "testcase", attributes };
  const { message, text } = failed;
  const failure = { name: "failure", attributes: { message }, ...(text !== undefined && { text }) };
  return { name: "testcase", attributes, children: [failure] };
}
