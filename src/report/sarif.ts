import type { Report } from "../finding/report.js";
import { mapStrings, visible } from "./sanitise.js";
import { artifactLocation } from "./sarif/place.js";
import { resultsOf } from "./sarif/result.js";
import { descriptorsOf } from "./sarif/rule.js";
import { type Lang, words } from "./wording.js";

/** A report as SARIF 2.1.0, for code scanning and archives; no time or machine is in it. */
export function renderSarif(report: Report, options: { readonly lang: Lang }): string {
  const { lang } = options;
  const safe = mapStrings(report, plain, EXACT);
  const rules = descriptorsOf(safe, lang);
  const indexes = new Map(rules.map((rule, index) => [rule.id, index]));
  const results = resultsOf(safe, lang, indexes);
  const kept = results.slice(0, MOST_RESULTS);
  const run = {
    tool: { driver: driver(safe, rules, lang), extensions: extensions(safe, lang) },
    language: words[lang].tag,
    columnKind: "utf16CodeUnits",
    automationDetails: { id: "hegui/" },
    originalUriBaseIds: { "%SRCROOT%": { description: { text: words[lang].root } } },
    invocations: [
      {
        executionSuccessful: safe.problems.length === 0,
        toolExecutionNotifications: cutNotice(results.length - kept.length, lang),
        properties: { asOf: safe.as_of, gate: safe.gate, counts: safe.counts },
      },
    ],
    artifacts: safe.files.map((file) => ({ location: artifactLocation(file), sourceLanguage: "yaml" })),
    results: kept,
  };
  return `${JSON.stringify({ $schema: SCHEMA, version: "2.1.0", runs: [run] }, undefined, 2)}\n`;
}

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

// GitHub refuses a run with more (https://docs.github.com/code-security/reference/code-scanning/sarif-support).
const MOST_RESULTS = 25_000;

// Paths must stay what they are to be found; lines of code are not part of the log.
const EXACT: ReadonlySet<string> = new Set(["file", "files", "lines"]);

// `[text](target)` in a message is a link (SARIF 3.11.6): no value may make one.
function plain(text: string): string {
  return visible(text).replaceAll("](", "] (");
}

function driver(report: Report, rules: readonly object[], lang: Lang) {
  const { version } = report;
  return { name: "hegui", semanticVersion: version, version, language: words[lang].tag, rules };
}

function extensions(report: Report, lang: Lang): readonly object[] {
  return report.packs.map(({ id, version, title }) => ({
    name: id,
    semanticVersion: version,
    version,
    shortDescription: { text: title[lang] },
  }));
}

function cutNotice(left: number, lang: Lang): readonly object[] {
  return left > 0 ? [{ level: "warning", message: { text: words[lang].cut(left) } }] : [];
}
