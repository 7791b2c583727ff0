import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** What the coverage of the law needs of a duty. */
const named = ({ id, aliases, instrument, articles, title, summary, severity, confidence, rules, manual }) => ({
  id,
  aliases,
  instrument,
  articles,
  title,
  summary,
  severity,
  confidence,
  rules,
  manual,
});

/** Compiles policies/ to policies.json (what a check reads), and what people read: handbook.json, obligations.json, papers.json, guide.json. */
export async function writePolicies(root, built, out) {
  const { compilePaperNames, compilePolicies } = await import(join(built, "rule/policies.js"));
  const { compileGuides } = await import(join(built, "rule/guide.js"));
  const { readWorkCalendar } = await import(join(built, "model/holidays.js"));
  const { discover } = await import(join(built, "source/read.js"));
  const { files } = discover(root, { include: ["policies/**/*.yaml"], exclude: [] });
  const { policies, problems } = compilePolicies(files, readWorkCalendar());
  for (const { at, message, hint } of problems)
    console.error(`${at.file}:${at.start.line}:${at.start.column}  ${message.en}${hint ? ` (${hint.en})` : ""}`);
  if (problems.length > 0) process.exit(1);
  const handbook = {};
  const strip = (one) => {
    const { handbook: own, ...rest } = one;
    handbook[one.id] = own;
    return rest;
  };
  const papers = Object.fromEntries(policies.packs.flatMap((pack) => (pack.papers ? [[pack.id, pack.papers]] : [])));
  const packs = policies.packs.map(({ papers: _, ...pack }) => ({
    ...pack,
    rules: pack.rules.map(strip),
    decisions: pack.decisions.map(strip),
  }));
  const { obligations, ...law } = policies.law;
  writeFileSync(join(out, "policies.json"), `${JSON.stringify({ ...policies, law, packs })}\n`);
  writeFileSync(join(out, "obligations.json"), `${JSON.stringify(obligations.map(named))}\n`);
  writeFileSync(join(out, "handbook.json"), `${JSON.stringify(handbook)}\n`);
  writeFileSync(join(out, "papers.json"), `${JSON.stringify({ papers, names: compilePaperNames(files) })}\n`);
  writeFileSync(join(out, "guide.json"), `${JSON.stringify(compileGuides())}\n`);
}
