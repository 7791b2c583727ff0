import { citations } from "../finding/finding.js";
import type { CitedArticle, Report } from "../finding/report.js";
import type { Law, Obligation } from "../rule/law.js";
import type { DutyShown } from "./dossier.js";

/** The duties of the catalogue behind findings and questions: for each article that a rule cites, the one that is closest to it. */
export function dutiesOf(report: Report, obligations: readonly Obligation[], law: Law): readonly DutyShown[] {
  const cited = new Map<string, readonly CitedArticle[]>(report.rules.map((one) => [one.id, one.law]));
  for (const { rule, law } of report.findings) cited.set(rule, law);
  const asked = [...report.findings.map((one) => one.rule), ...report.questions.flatMap((one) => one.rules)];
  const rules = new Map<Obligation, string[]>();
  for (const rule of [...new Set(asked)].sort()) {
    const checked = obligations.filter((one) => one.rules?.includes(rule));
    const closest = (cited.get(rule) ?? []).flatMap((article) => closestTo(article, checked) ?? []);
    for (const duty of new Set(closest)) rules.set(duty, [...(rules.get(duty) ?? []), rule]);
  }
  return obligations.flatMap((duty) => {
    const here = rules.get(duty);
    if (!here) return [];
    const { id, title, summary, instrument, articles } = duty;
    const own = articles.map((article) => ({ instrument, article }));
    return [{ id, title, summary, law: citations(law, own), rules: here }];
  });
}

/** Of the duties that name an article, whatever paragraph of it, the one that names fewest others. */
function closestTo({ instrument, article }: CitedArticle, duties: readonly Obligation[]): Obligation | undefined {
  const whole = (text: string) => text.split("(")[0];
  return duties
    .filter((one) => one.instrument === instrument && one.articles.some((own) => whole(own) === whole(article)))
    .sort((a, b) => a.articles.length - b.articles.length)[0];
}
