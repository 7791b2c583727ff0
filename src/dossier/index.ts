import { reportOn } from "../check.js";
import { coverageOf } from "../coverage.js";
import { examine, type Input } from "../examine.js";
import { explainer } from "../explain.js";
import type { Guide } from "../rule/guide.js";
import type { Obligation } from "../rule/law.js";
import { upcoming } from "../upcoming.js";
import { decisionsShown, tablesShown } from "./decisions.js";
import type { Dossier } from "./dossier.js";
import { dutiesOf } from "./duties.js";
import { inventoryOf } from "./inventory.js";
import { meaningsOf } from "./meanings.js";
import { thingsOf } from "./things.js";
import { thresholdsOf } from "./thresholds.js";

/** What a check does not load: the words of the schemas, and the duties of the catalogue. */
export interface Library {
  readonly guide: Guide;
  readonly obligations: readonly Obligation[];
}

/** Facts that are listed for one row; a number over all flows of an organization reads thousands, and nobody that many. */
const MOST_READS = 12;

/** Everything that reports for people say, from one input. */
export function dossierOf(input: Input, { guide, obligations }: Library): Dossier {
  const examined = examine(input);
  const report = reportOn(input, examined);
  const explaining = explainer(input, examined.read, MOST_READS);
  const { model, sources, tables } = explaining;
  const things = thingsOf(model, sources, input.shapes);
  return {
    schema: "hegui-dossier-v1",
    report,
    things,
    inventory: inventoryOf(model, sources),
    meanings: meaningsOf(things, guide),
    tables: tablesShown(tables, input.law, input.asOf),
    decisions: decisionsShown(explaining),
    thresholds: thresholdsOf(report.counters, model),
    upcoming: upcoming(input),
    duties: dutiesOf(report, obligations, input.law),
    coverage: coverageOf({ ...input.law, obligations }, input.packs),
  };
}
