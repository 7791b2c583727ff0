import type { Type } from "../cel/type.js";
import type { Form } from "../manifest/form.js";
import { COLLECTIONS, KINDS, type Kind } from "../manifest/kind.js";
import type { Shape, Shapes } from "../manifest/shape.js";
import type { FormatName } from "../rule/forms.js";
import type { Guide, Guides } from "../rule/guide.js";
import type { Text } from "../source/problem.js";
import type { Path } from "../source/span.js";

/** The form of what stands at a path; undefined where nothing of ours can stand. */
export function formAt(form: Form | undefined, path: Path): Form | undefined {
  return path.reduce<Form | undefined>((here, step) => {
    if (here?.is === "object") return Object.hasOwn(here.keys, step) ? here.keys[step] : undefined;
    if (here?.is === "record") return here.of;
    return here?.is === "array" && typeof step === "number" ? here.of : undefined;
  }, form);
}

/** What the schema says of a path. */
export function aboutAt(guide: Guide | undefined, path: Path): Text | undefined {
  return path.reduce<Guide | undefined>((here, step) => {
    const key = here?.keys && Object.hasOwn(here.keys, step) ? here.keys[step] : undefined;
    return key ?? here?.of;
  }, guide)?.about;
}

/** What the schema says of a field of a struct, as expressions name it: `flow.mechanism`, `filing`. */
export function aboutField(guides: Guides, struct: string, field: string): Text | undefined {
  const [kind, ...route] = struct.split(".");
  const collection = COLLECTIONS[kind as Kind] as string | undefined;
  const start = collection === undefined ? undefined : guides.manifest.keys?.[collection]?.of;
  const group = route.reduce((here, step) => inside(here)?.keys?.[step], start);
  return inside(group)?.keys?.[field]?.about;
}

function inside(guide: Guide | undefined): Guide | undefined {
  return guide?.of ?? guide;
}

/** What the text at a place of a file names. */
export type Meaning =
  | { readonly is: "entity"; readonly kind: Kind | "any" }
  | { readonly is: "category" | "region" | "app-type" | "service" }
  | { readonly is: "rule" | "pack" | "instrument" | "article" | "penalty" | "field" | "expression" };

/** Places outside the shapes of manifests whose text names something; `#` is any index, `*` any key. */
const NAMED: Readonly<Partial<Record<FormatName, Readonly<Record<string, Meaning>>>>> = {
  manifest: {
    "waivers.#.rule": { is: "rule" },
    "waivers.#.entity": { is: "entity", kind: "any" },
    "flows.#.fields.#": { is: "field" },
  },
  config: { "packs.#": { is: "pack" }, "approvers.#.rules.#": { is: "rule" }, "levels.*": { is: "rule" } },
  baseline: { "findings.#.rule": { is: "rule" }, "findings.#.entity": { is: "entity", kind: "any" } },
  pack: { "extends.#": { is: "pack" }, "levels.*": { is: "rule" }, "set.*": { is: "pack" } },
  rule: {
    "law.#.instrument": { is: "instrument" },
    "law.#.article": { is: "article" },
    "exposure.#": { is: "penalty" },
    when: { is: "expression" },
    assert: { is: "expression" },
    "message.en": { is: "expression" },
    "message.zh": { is: "expression" },
    "fix.en": { is: "expression" },
    "fix.zh": { is: "expression" },
  },
  decision: {
    "rows.#.law.#.instrument": { is: "instrument" },
    "rows.#.law.#.article": { is: "article" },
    "rows.#.when": { is: "expression" },
    "rows.#.because.en": { is: "expression" },
    "rows.#.because.zh": { is: "expression" },
  },
  facts: { "facts.#.value": { is: "expression" } },
};

/** What the value at a path names. */
export function meaningAt(format: FormatName, shapes: Shapes, path: Path): Meaning | undefined {
  const named = NAMED[format]?.[patternOf(path)];
  if (named) return named;
  if (format === "decision" && isVariable(path)) return { is: "expression" };
  const shape = format === "manifest" ? shapeAt(shapes, path) : undefined;
  if (shape?.ref) return { is: "entity", kind: shape.ref };
  return shape?.vocabulary && { is: shape.vocabulary };
}

/** What the free keys of the mapping at a path name. */
export function keyMeaningAt(format: FormatName, path: Path): Meaning | undefined {
  return NAMED[format]?.[patternOf([...path, "*"])];
}

function isVariable([first, , last, ...rest]: Path): boolean {
  return (
    rest.length === 0 && ((first === "variables" && last === "value") || (first === "certain" && last === undefined))
  );
}

function patternOf(path: Path): string {
  return path.map((step) => (typeof step === "number" ? "#" : step)).join(".");
}

function shapeAt(shapes: Shapes, [collection, index, ...route]: Path): Shape | undefined {
  const kind = KINDS.find((one) => COLLECTIONS[one] === collection);
  if (!kind || typeof index !== "number") return undefined;
  let type: Type = { type: "struct", name: kind };
  let shape: Shape | undefined;
  for (const step of route) {
    if (type.type === "list" && typeof step === "number") type = type.of;
    else if (type.type === "map") {
      type = type.of;
      shape = undefined;
    } else {
      shape = type.type === "struct" && !shape?.ref ? shapes[type.name]?.[step] : undefined;
      if (!shape) return undefined;
      type = shape.type;
    }
  }
  return shape;
}
