import type { Type } from "../cel/type.js";
import type { Form } from "../manifest/form.js";
import { COLLECTIONS, type Kind } from "../manifest/kind.js";
import type { Shape, Shapes } from "../manifest/shape.js";
import type { Tables } from "../model/tables.js";
import type { Problem } from "../source/problem.js";
import type { Path } from "../source/span.js";
import { parseType } from "./environment.js";
import type { Forms } from "./forms.js";
import type { Instrument, Law } from "./law.js";
import { at, type Loaded } from "./loaded.js";
import type { VocabularyFile } from "./pack-schema.js";

/** The words that manifests and rules may use: the catalogue, its tables, and the fields of manifests. */
export interface Words {
  readonly law: Law;
  readonly tables: Tables;
  readonly shapes: Shapes;
  readonly forms: Forms;
}

/** Key below which manifests write the fields of a pack: `x_acme` for the pack `acme`. */
export function namespaceOf(pack: string): string {
  return `x_${pack.replaceAll("-", "_")}`;
}

type FieldFile = NonNullable<VocabularyFile["fields"]>[number];

/** The words with those that packs add; what is taken already, or stands outside the namespace of its pack, is a problem. */
export function withVocabularies(words: Words, files: readonly Loaded<VocabularyFile>[], problems: Problem[]): Words {
  return files.reduce(
    (known, file) => withFields(withCategories(withInstruments(known, file, problems), file, problems), file, problems),
    words,
  );
}

function withInstruments(words: Words, file: Loaded<VocabularyFile>, problems: Problem[]): Words {
  const instruments = { ...words.law.instruments };
  file.value.instruments?.forEach(({ short, ...one }, index) => {
    if (Object.hasOwn(instruments, one.id)) problems.push(taken(file, ["instruments", index, "id"], one.id));
    else instruments[one.id] = { ...one, short: short ?? one.title, status: "in-force" } as Instrument;
  });
  return { ...words, law: { ...words.law, instruments } };
}

function withCategories(words: Words, file: Loaded<VocabularyFile>, problems: Problem[]): Words {
  const categories = { ...words.tables.categories };
  const start = `${namespaceOf(file.pack)}.`;
  file.value.categories?.forEach((one, index) => {
    const path = ["categories", index, "id"];
    const rest = one.id.slice(start.length);
    if (!one.id.startsWith(start) || !/^[a-z][a-z0-9_]*$/.test(rest))
      problems.push(
        at(
          file.source,
          path,
          "policy/namespace",
          `the category '${one.id}' is outside the namespace of its pack`,
          `类别“${one.id}”不在本规则包的命名空间内`,
          { en: `write it as ${start}name`, zh: `写作 ${start}name` },
        ),
      );
    else if (Object.hasOwn(categories, one.id)) problems.push(taken(file, path, one.id));
    else categories[one.id] = one;
  });
  return { ...words, tables: { ...words.tables, categories } };
}

function withFields(words: Words, file: Loaded<VocabularyFile>, problems: Problem[]): Words {
  const namespace = namespaceOf(file.pack);
  const shapes: Record<string, Record<string, Shape>> = { ...words.shapes } as never;
  let { manifest } = words.forms;
  file.value.fields?.forEach((field, index) => {
    const struct = `${field.on}.${namespace}`;
    if (Object.hasOwn(shapes[struct] ?? {}, field.name)) {
      problems.push(taken(file, ["fields", index, "name"], field.name));
      return;
    }
    if (field.values && !/string/.test(field.type)) problems.push(noWords(file, index, field));
    const group: Shape = { type: { type: "struct", name: struct }, required: false };
    shapes[field.on] = { ...shapes[field.on], [namespace]: group };
    shapes[struct] = { ...shapes[struct], [field.name]: shapeOf(field, words.shapes) };
    manifest = withKey(manifest, routeOf(field.on), namespace, field.name, formOf(field));
  });
  return { ...words, shapes, forms: { ...words.forms, manifest } };
}

function noWords(file: Loaded<unknown>, index: number, { name, type }: FieldFile): Problem {
  const path = ["fields", index, "values"];
  return at(
    file.source,
    path,
    "policy/field",
    `'${name}' is ${type}: only text can have \`values\``,
    `“${name}”的类型为 ${type}：只有文本可以有 \`values\``,
  );
}

function taken(file: Loaded<unknown>, path: Path, id: string): Problem {
  return at(file.source, path, "policy/duplicate-id", `there is a '${id}' already`, `已有“${id}”`);
}

function shapeOf(field: FieldFile, shapes: Shapes): Shape {
  const type = parseType(field.type, shapes)!;
  const item = type.type === "list" ? type.of : type;
  const words: Type = field.values ? { type: "string", values: field.values } : item;
  return {
    type: type.type === "list" ? { type: "list", of: words } : words,
    required: false,
    about: field.about,
    ...(item.type === "struct" && { ref: item.name as Kind }),
  };
}

function formOf({ type, values }: FieldFile): Form {
  const list = /^list<(.+)>$/.exec(type)?.[1];
  if (list) return { is: "array", of: formOf({ type: list, values } as FieldFile) };
  if (values) return { is: "words", words: values };
  if (type === "bool") return { is: "boolean" };
  if (type === "int" || type === "double") return { is: type === "int" ? "int" : "number" };
  if (type === "date") return { is: "text", format: "date" };
  return { is: "text", min: 1, max: 2000 };
}

/** Keys from the root of a manifest to a struct: `dataset.fields` stands in `datasets`, then `fields`. */
function routeOf(struct: string): readonly string[] {
  const [kind, ...keys] = struct.split(".") as [Kind, ...string[]];
  return [COLLECTIONS[kind], ...keys];
}

/** A form with one more field in the group of a namespace, at the end of a route; lists and maps are passed through. */
function withKey(form: Form, route: readonly string[], namespace: string, name: string, field: Form): Form {
  if (form.is === "array" || form.is === "record")
    return { ...form, of: withKey(form.of, route, namespace, name, field) };
  if (form.is !== "object") return form;
  const [key, ...rest] = route;
  if (key !== undefined)
    return { ...form, keys: { ...form.keys, [key]: withKey(form.keys[key]!, rest, namespace, name, field) } };
  const group = form.keys[namespace] ?? { is: "object", keys: {}, required: [] };
  const keys = group.is === "object" ? { ...group.keys, [name]: field } : {};
  return { ...form, keys: { ...form.keys, [namespace]: { is: "object", keys, required: [] } } };
}
