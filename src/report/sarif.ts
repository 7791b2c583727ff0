import type { Report } from "../finding/report.js";
import type { Handbook } from "../rule/rule.js";
import { jsonText } from "./json.js";
import { mapStrings, visible } from "./sanitise.js";
import { GITHUB } from "./sarif/limits.js";
import { artifactLocation } from "./sarif/place.js";
import { type Flavour, resultsOf } from "./sarif/result.js";
import { descriptorsOf, rulesOfPack } from "./sarif/rule.js";
import { type Taxonomy, taxonomiesOf } from "./sarif/taxonomy.js";
import { phrases } from "./sarif/words.js";
import { type Lang, words } from "./wording.js";

/** How a SARIF log reads. */
export interface SarifOptions {
  readonly lang: Lang;
  /** Reasons and examples of rules by id, for their help; a report has only titles. */
  readonly handbook?: Readonly<Record<string, Handbook>>;
}

/** A report as SARIF 2.1.0 for archives: waived and fixed findings too, each with its state; no time or machine is in it. */
export function renderSarif(report: Report, options: SarifOptions): string {
  return log(report, options, "archive");
}

/** A report as SARIF 2.1.0 for code scanning: what is open now, within the limits of GitHub, which compares for itself. */
export function renderSarifUpload(report: Report, options: SarifOptions): string {
  return log(report, options, "upload");
}

function log(report: Report, { lang, handbook = {} }: SarifOptions, flavour: Flavour): string {
  const safe = mapStrings({ ...report, decisions: [], flows: [] }, plain, EXACT);
  const taxonomies = taxonomiesOf(safe, lang);
  const rules = descriptorsOf(safe, lang, taxonomies, handbook);
  const indexes = new Map(rules.map((rule, index) => [rule.id, index]));
  const results = resultsOf(safe, lang, flavour, indexes);
  const kept = flavour === "upload" ? results.slice(0, GITHUB.results) : results;
  const run = {
    tool: { driver: driver(safe, rules, taxonomies, lang), extensions: extensions(safe, taxonomies, lang) },
    ...(taxonomies.length > 0 && { taxonomies }),
    language: words[lang].tag,
    columnKind: "utf16CodeUnits",
    automationDetails: { id: "hegui/" },
    originalUriBaseIds: { "%SRCROOT%": { description: { text: words[lang].root } } },
    invocations: [
      {
        executionSuccessful: safe.problems.length === 0,
        toolExecutionNotifications: flavour === "upload" ? cutNotices(results.length, lang) : [],
        properties: {
          asOf: safe.as_of,
          gate: safe.gate,
          counts: safe.counts,
          ...(safe.change && { comparedWith: { name: safe.change.base.name, commit: safe.change.base.commit } }),
          ...(safe.baseline && { baseline: safe.baseline }),
        },
      },
    ],
    artifacts: safe.files.map((file) => ({ location: artifactLocation(file), sourceLanguage: "yaml" })),
    results: kept,
  };
  return jsonText({ $schema: SCHEMA, version: "2.1.0", runs: [run] });
}

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

// Paths must stay what they are to be found, and a replacement to be right; lines of code are not part of the log.
const EXACT: ReadonlySet<string> = new Set(["file", "files", "lines", "replacement"]);

// `[text](target)` in a message is a link (SARIF 3.11.6): no value may make one.
function plain(text: string): string {
  return visible(text.trimEnd()).replaceAll("](", "] (");
}

function driver(report: Report, rules: readonly object[], taxonomies: readonly Taxonomy[], lang: Lang) {
  const { version } = report;
  const supported = taxonomies.map(({ name, guid }) => ({ name, guid }));
  return {
    ...{ name: "hegui", semanticVersion: version, version, language: words[lang].tag, rules },
    ...(supported.length > 0 && { supportedTaxonomies: supported }),
  };
}

function extensions(report: Report, taxonomies: readonly Taxonomy[], lang: Lang): readonly object[] {
  return report.packs.map(({ id, version, title }) => ({
    name: id,
    semanticVersion: version,
    version,
    shortDescription: { text: title[lang] },
    language: words[lang].tag,
    rules: rulesOfPack(report, id, lang, taxonomies),
  }));
}

function cutNotices(found: number, lang: Lang): readonly object[] {
  const notice = (text: string) => ({ level: "warning", message: { text } });
  const kept = Math.min(found, GITHUB.results);
  return [
    ...(found > kept ? [notice(words[lang].cut(found - kept))] : []),
    ...(kept > GITHUB.shown ? [notice(phrases[lang].shown(GITHUB.shown, kept - GITHUB.shown))] : []),
  ];
}
