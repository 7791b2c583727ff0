import { isUnknown, type Struct, type Value } from "../../cel/value.js";
import type { Entity, Fact, Model } from "../entity.js";
import { declaredOr } from "./truth.js";

/** Whether published documents of the repository name a recipient. */
export const recipientDocumentFacts: Readonly<Record<string, Fact>> = {
  notice_readable: {
    type: { type: "bool" },
    about: "A privacy notice that the manifests point at can be read as text.",
    compute: (_, model) => notices(model).length > 0,
  },
  named_in_notice: {
    type: { type: "bool" },
    about: "One of those notices names it by its legal name, title or service.",
    compute: (it, model) => notices(model).some((one) => isNamed(it as Entity, one, model)),
  },
  sdk_list_readable: {
    type: { type: "bool" },
    about: "A list of SDKs that the manifests point at can be read as text.",
    compute: (_, model) => sdkLists(model).length > 0,
  },
  named_in_sdk_list: {
    type: { type: "bool" },
    about: "One of those lists names it by its legal name, title or service.",
    compute: (it, model) => sdkLists(model).some((one) => isNamed(it as Entity, one, model)),
  },
};

const notices = (model: Model) => documents(model, "document");
const sdkLists = (model: Model) => documents(model, "sdk_list");

interface Text {
  /** Without spaces and in lower case. */
  readonly whole: string;
  /** Its words in Latin letters. */
  readonly words: ReadonlySet<string>;
}

/** Texts of the published handling rules. */
function documents(model: Model, key: "document" | "sdk_list"): readonly Text[] {
  return model.all("organization").flatMap((one) => {
    const path = groupOf(groupOf(one, "privacy_policy"), key);
    const text = path && model.documentText(declaredOr<string, "">(path, "path", ""));
    return text ? [{ whole: squeezed(text), words: new Set(text.toLowerCase().split(/[^a-z0-9]+/)) }] : [];
  });
}

function groupOf(it: Struct | undefined, key: string): Struct | undefined {
  const value: Value | undefined = it?.get(key);
  return value === undefined || isUnknown(value) ? undefined : (value as Struct);
}

function isNamed(recipient: Entity, text: Text, model: Model): boolean {
  const services = declaredOr<readonly string[], readonly string[]>(recipient, "services", []);
  const names = [
    declaredOr<string, "">(recipient, "legal_name", ""),
    declaredOr<string, "">(recipient, "title", ""),
    ...services.flatMap((one) => namesIn(model.tables.services[one]?.title ?? "")),
  ];
  return names.map(squeezed).some((name) => isMentioned(name, text));
}

/** `Firebase (auth, Firestore)` has two names and a common word: what follows the first name is long with a capital, or Chinese. */
function namesIn(title: string): readonly string[] {
  const [first = "", ...others] = title.split(/[/(),]/).map((one) => one.trim());
  return [first, ...others.filter((one) => /^\p{Lu}.{5}|\p{Script=Han}/u.test(one))];
}

/** A short name in Latin letters must stand alone: `line` is no part of `online`. */
function isMentioned(name: string, text: Text): boolean {
  if (/^[a-z0-9]{1,4}$/.test(name)) return text.words.has(name);
  return name.length > 1 && text.whole.includes(name);
}

function squeezed(text: string): string {
  return text.replaceAll(/\s+/g, "").toLowerCase();
}
