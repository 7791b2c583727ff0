import type { Field, Shape } from "../../outline.js";
import { pairsOf } from "./chain.js";
import { nameAbove } from "./naming.js";
import type { Script, Syntax } from "./syntax.js";
import { insideQuotes, stringText } from "./text.js";
import { commentsAround, startOf } from "./types.js";

const NAME_KEYS = /^(?:field|name|prop|model|vModel|key|dataIndex)$/;
const LABEL_KEYS = /^(?:label|title|placeholder)$/;
const INPUT_KEYS = /^(?:component|componentType|valueType|formType|inputType|formItemProps|el|rules)$/;

/** Collects forms that objects describe: `{ field: "phone", label: "手机号", component: "Input" }`. */
export interface DescribedForms {
  see(object: Syntax): void;
  shapes(): readonly Shape[];
}

/** Starts collecting; objects of one list are one form. */
export function describedForms(script: Script, fallback: string): DescribedForms {
  const forms = new Map<Syntax, Field[]>();
  return {
    see: (object) => {
      const list = object.up;
      const field = list?.type === "array" ? describedField(script, object) : undefined;
      if (!list || !field) return;
      const known = forms.get(list) ?? [];
      known.push(field);
      forms.set(list, known);
    },
    shapes: () =>
      [...forms].map(([list, fields]) => {
        const named = nameAbove(script, list, false);
        return { name: named?.name ?? fallback, kind: "form", labels: [], fields, at: named?.at ?? startOf(list) };
      }),
  };
}

function describedField(script: Script, object: Syntax): Field | undefined {
  const pairs = pairsOf(script, object);
  const name = pairs.find(({ key, value }) => NAME_KEYS.test(key) && value.type === "string")?.value;
  if (!name || !pairs.some(({ key }) => INPUT_KEYS.test(key))) return undefined;
  const told = pairs.filter(({ key, value }) => LABEL_KEYS.test(key) && value.type === "string");
  const at = insideQuotes(name);
  if (told.length === 0 || at.from === at.to) return undefined;
  const labels = [...told.map(({ value }) => stringText(script, value)), ...commentsAround(script, object, object)];
  return { name: stringText(script, name), aliases: [], labels, at };
}
