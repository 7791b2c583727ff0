import { classifyShape } from "../classify/classify.js";
import { isAside, matchName } from "../classify/match.js";
import { literalItem, maskValues } from "../classify/shapes.js";
import { lastOf } from "../classify/words.js";
import type { Signal } from "../signal.js";
import type { Names } from "../vocabulary/names.js";
import type { FileContext } from "./context.js";
import { eachText } from "./values.js";

/** Fields of a file that hold personal information, and literal values that are such. */
export function detectFields(context: FileContext, names: Names): readonly Signal[] {
  return [...ofShapes(context, names), ...ofLiterals(context, names)];
}

function ofShapes(context: FileContext, names: Names): readonly Signal[] {
  return context.outline.shapes.flatMap((shape) =>
    classifyShape(shape, names, context.file).map(({ field, category, sure, chain }): Signal => {
      const path = shape.name ? `${shape.name}.${field.name}` : field.name;
      return {
        kind: "field",
        key: `field/${context.file}#${path}`,
        at: context.span(field.at),
        seen: maskValues(context.lineOf(field.at)),
        sure,
        chain: [`${chain[0]} → ${category}`, ...chain.slice(1)],
        category,
        name: field.name,
        shape: shape.kind,
        ...(shape.name && { record: shape.name }),
      };
    }),
  );
}

function ofLiterals(context: FileContext, names: Names): readonly Signal[] {
  const found = new Map<number, Signal>();
  eachText(context.outline, (text, name, at) => {
    const item = literalItem(text);
    if (!item || found.has(at.from) || speaksOfAnother(name, item.category, names)) return;
    found.set(at.from, {
      kind: "field",
      key: `field/${context.file}#literal ${item.category}`,
      at: context.span(at),
      seen: maskValues(context.lineOf(at)),
      sure: item.sure,
      chain: [`literal '${maskValues(text.trim())}' → ${item.category}`],
      category: item.category,
      name: lastOf(name).name,
    });
  });
  return [...found.values()];
}

/** Is the literal named as something else: an order number, a hotline, a pattern? */
function speaksOfAnother(name: string, category: string, names: Names): boolean {
  const { name: last } = lastOf(name);
  if (OTHERS.test(last) || isAside(last, names)) return true;
  const match = matchName(last, names);
  return !!match && (match.before === "things" || match.category !== category) && match.strength === "strong";
}

const OTHERS = /order|hotline|support|service|serial|trace|version|time|timestamp|nonce|example|sample|demo|mock|test/i;
