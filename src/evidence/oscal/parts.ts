import { visible } from "../../report/sanitise.js";
import { guidOf } from "../../report/sarif/guid.js";
import type { Lang } from "../../report/wording.js";

/** Version of OSCAL that is written. */
export const OSCAL_VERSION = "1.2.3";

/** Namespace of our own properties. */
export const NAMESPACE = "https://github.com/hegui/hegui/ns/oscal";

/** A UUID of version 5 that always is the same for the same thing. */
export function uuid(...parts: readonly string[]): string {
  return guidOf("oscal", ...parts);
}

/** A value as one line without white space at its ends. */
export function line(text: string): string {
  const plain = visible(text.replace(/\s+/g, " ")).trim();
  return plain === "" ? "-" : plain;
}

/** A value as one line of the markup that OSCAL has, in which nothing of it is markup. */
export function markup(text: string): string {
  return line(text).replace(/[\\`*[\]<>{}&~]|(?<!\w)_|_(?!\w)/g, "\\$&");
}

/** A value as a token: what a token cannot hold becomes a dot. */
export function token(text: string): string {
  const plain = text.replace(/[^\p{L}\p{N}._-]+/gu, ".").replace(/\.$/, "");
  return /^[\p{L}_]/u.test(plain) ? plain : `_${plain}`;
}

/** Name of a control: an article of an instrument. */
export function controlId({ instrument, article }: { readonly instrument: string; readonly article: string }): string {
  return token(`${instrument}_${article}`);
}

/** Identifier of a law among the resources. */
export function instrumentUuid(id: string): string {
  return uuid("instrument", id);
}

/** Identifier of a file among the resources. */
export function fileUuid(name: string): string {
  return uuid("file", name);
}

/** A link to a resource of the document. */
export function reference(id: string) {
  return { href: `#${id}`, rel: "reference" };
}

/** A path as a relative reference; a colon in its first part would make it absolute, and is encoded. */
export function hrefOf(path: string): string {
  // A lone surrogate has no UTF-8 form.
  return path
    .replace(/\p{Cs}/gu, "\uFFFD")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
}

/** A property of ours. */
export function prop(name: string, value: string) {
  return { name, ns: NAMESPACE, value: line(value) };
}

/** A list under its key; OSCAL knows no empty lists. */
export function some<K extends string, T>(key: K, list: readonly T[]): { readonly [key in K]?: readonly T[] } {
  return list.length === 0 ? {} : ({ [key]: list } as { readonly [key in K]: readonly T[] });
}

/** The beginning of a day in Shanghai. */
export function dayStart(date: string): string {
  return `${date}T00:00:00+08:00`;
}

/** The end of a day in Shanghai. */
export function dayEnd(date: string): string {
  return `${date}T23:59:59+08:00`;
}

/** What all parts of a document need. */
export interface Writing {
  readonly lang: Lang;
  /** Judged date. */
  readonly asOf: string;
}
