import type { InventoryField } from "../../dossier/dossier.js";
import { groupBy } from "../../report/group.js";
import type { Text } from "../../source/problem.js";
import { anchor, both } from "../both.js";
import type { Context } from "../context.js";
import { filter } from "../filter.js";
import { type Html, html } from "../html.js";
import { amount } from "../words.js";
import { lead, type Section, table } from "./section.js";

const W = {
  title: { en: "Data inventory", zh: "数据清单" },
  lead: {
    en: "Fields by the kind of data they hold. Sensitive follows from the kind and from people under 14.",
    zh: "按数据类别列示字段。是否属于敏感个人信息，依数据类别及是否涉及不满十四周岁未成年人确定。",
  },
  none: { en: "No field is declared.", zh: "未声明任何字段。" },
  category: { en: "Kind of data", zh: "数据类别" },
  own: { en: "Other kinds of data", zh: "其他数据类别" },
  standing: { en: "Standing", zh: "性质" },
  fields: { en: "Fields", zh: "字段" },
  totals: { en: "Groups of data", zh: "数据类别汇总" },
};
const STANDING: Readonly<Record<Standing, Text>> = {
  sensitive: { en: "Sensitive personal information", zh: "敏感个人信息" },
  personal: { en: "Personal information", zh: "一般个人信息" },
  other: { en: "Not personal", zh: "非个人信息" },
  context: { en: "Depends on the setting", zh: "视具体情形而定" },
};
type Standing = "sensitive" | "personal" | "other" | "context";
const ORDER: readonly Standing[] = ["sensitive", "context", "personal", "other"];

function standingOf({ sensitive, personal }: InventoryField): Standing {
  if (!personal) return "other";
  if (sensitive === "context") return "context";
  return sensitive ? "sensitive" : "personal";
}

/** The declared fields by group, category and sensitivity. */
export function inventorySection({ dossier }: Context): Section {
  const { inventory } = dossier;
  const id = "inventory";
  if (inventory.length === 0) return { id, title: W.title, count: 0, body: lead(W.none) };
  const groups = [...groupBy(inventory, (one) => one.group?.en ?? "").values()];
  const choices = ORDER.filter((one) => inventory.some((field) => standingOf(field) === one)).map((value) => ({
    value,
    name: STANDING[value],
  }));
  const files = new Map(dossier.things.map((one) => [`${one.kind}/${one.id}`, one.at.file]));
  const body = html`${lead(W.lead)}${summary(groups)}${filter(id, choices)}
<div id="${id}-list">${groups.map((fields) => groupOf(fields, files))}</div>`;
  return { id, title: W.title, count: inventory.length, body };
}

function nameOf(fields: readonly InventoryField[]): Text {
  return fields[0]!.group ?? W.own;
}

/** How many fields each group has, and how many of them are sensitive. */
function summary(groups: readonly (readonly InventoryField[])[]): Html {
  const count = (fields: readonly InventoryField[], standing: Standing) =>
    fields.filter((one) => standingOf(one) === standing).length;
  const rows = groups.map(
    (fields) =>
      html`<tr><th scope=row>${both(nameOf(fields))}<td class=num>${fields.length}${ORDER.map((one) => html`<td class=num>${count(fields, one)}`)}`,
  );
  return table(W.totals, [W.category, W.fields, ...ORDER.map((one) => STANDING[one])], rows, "sums");
}

function groupOf(fields: readonly InventoryField[], files: ReadonlyMap<string, string>): Html {
  const rows = [...groupBy(fields, (one) => `${one.category.id} ${ORDER.indexOf(standingOf(one))}`).values()];
  return html`<section class=group data-group><h3>${both(nameOf(fields))} <small>${both(amount(fields.length, "field", "个字段"))}</small></h3>${table(
    W.title,
    [W.category, W.standing, W.fields],
    rows.map((some) => rowOf(some, files)),
    "inventory",
  )}</section>`;
}

function rowOf(fields: readonly InventoryField[], files: ReadonlyMap<string, string>): Html {
  const [first] = fields;
  const standing = standingOf(first!);
  const { category, class: kind } = first!;
  return html`<tr data-item="${standing}"><th scope=row>${both(category.name)} <small>${category.id}</small><td><span class="standing ${standing}">${both(STANDING[standing])}</span>${standing === "sensitive" && kind && html` <small>${both(kind)}</small>`}<td><ul class=inline>${fields.map(
    ({ dataset, field, at }) => {
      const owner = `dataset/${dataset}`;
      const file = files.get(owner) === at.file ? "" : `${at.file}:`;
      return html`<li><a href="#${anchor(owner)}">${dataset}</a>.${field} <span class=at>${file}${at.start.line}:${at.start.column}</span>`;
    },
  )}</ul>`;
}

/** How many fields are sensitive personal information. */
export function sensitiveCount(inventory: readonly InventoryField[]): number {
  return inventory.filter((one) => standingOf(one) === "sensitive").length;
}
