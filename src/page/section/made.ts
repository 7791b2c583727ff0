import { scanLine } from "../../report/totals.js";
import { both } from "../both.js";
import type { Context } from "../context.js";
import { html } from "../html.js";
import { lead, type Section, table, terms } from "./section.js";

const W = {
  title: { en: "How this was made", zh: "报告的生成" },
  lead: {
    en: "The same manifests, packs and day give this page again, byte for byte.",
    zh: "以相同的声明文件、规则包与日期，可逐字节重现本报告。",
  },
  tool: { en: "Made by", zh: "生成工具" },
  day: { en: "Day judged", zh: "判定日期" },
  gate: { en: "Blocks from", zh: "拦截级别" },
  scan: { en: "Code", zh: "代码扫描" },
  files: { en: "Manifests", zh: "声明文件" },
  packs: { en: "Packs of law", zh: "规则包" },
  pack: { en: "Pack", zh: "规则包" },
  version: { en: "Version", zh: "版本" },
  about: { en: "About", zh: "内容" },
  base: { en: "Compared with", zh: "比较基准" },
};

/** Version, packs and files. */
export function madeSection({ dossier: { report } }: Context): Section {
  const { version, as_of, packs, files, gate, scan, change } = report;
  const rows = packs.map(
    (one) => html`<tr><th scope=row><code>${one.id}</code><td>${one.version}<td>${both(one.title)}`,
  );
  const body = html`${lead(W.lead)}${terms([
    [W.tool, `hegui ${version}`],
    [W.day, as_of],
    [W.gate, gate.fail_on],
    [W.base, change && html`${change.base.name} (${both(change.base.because)})`],
    [W.scan, scan && both({ en: scanLine(scan, "en"), zh: scanLine(scan, "zh") })],
    [W.files, files.length > 0 && html`<ul class=plain>${files.map((one) => html`<li><code>${one}</code>`)}</ul>`],
  ])}<h3>${both(W.packs)}</h3>${table(W.packs, [W.pack, W.version, W.about], rows, "packs")}`;
  return { id: "made", title: W.title, body };
}
