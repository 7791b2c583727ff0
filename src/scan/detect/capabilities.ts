import type { Call, Range, Value } from "../outline.js";
import type { Capability, Signal } from "../signal.js";
import type { Shown } from "../vocabulary/capabilities.js";
import { globMatches } from "../vocabulary/hosts.js";
import { packageKey } from "../vocabulary/libraries.js";
import type { Services } from "../vocabulary/services.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import type { FileContext } from "./context.js";
import { librariesOf } from "./libraries.js";
import { optionsOf } from "./options.js";
import { languageOf } from "./reach.js";
import { isTalk, lastName, normalKey } from "./roles.js";
import { surest } from "./sighting.js";

/** What a file lets AI or an algorithm do: by its libraries, calls and words. */
export function detectCapabilities(context: FileContext, { services }: Vocabulary): readonly Signal[] {
  const signals: Signal[] = [];
  const add = (shown: Shown, at: Range, sure: number, chain: readonly string[]) =>
    signals.push(signalOf(context, shown.capability, at, shown.weak ? Math.min(sure, 0.4) : sure, chain));
  addLibraries(context, services, add);
  const clients = clientsOf(context, services);
  for (const call of context.outline.calls) {
    addCall(call, services, add);
    if (asksClient(call, clients)) add(GENERATION, call.at, 0.8, [`${call.callee}()`]);
  }
  const words = wordsIn(context.text, services);
  if (words.length > 0) addWords(context, words, add);
  addSwitches(context, services, add);
  return surest(signals);
}

const GENERATION: Shown = { capability: "generation", weak: false };

/** The names of what a file makes of the libraries of AI providers, without those that only embed. */
function clientsOf({ file, outline }: FileContext, services: Services): ReadonlySet<string> {
  const language = languageOf(file);
  const locals = new Set(
    outline.imports
      .filter((one) => !one.typeOnly)
      .flatMap((one) => {
        const calls = librariesOf(services, language, one).some(({ providers }) => providers.length > 0);
        return one.names.filter(
          ({ imported, local }) => calls || isChat(imported === "*" ? local : imported, one.module, services),
        );
      })
      .map(({ local }) => local),
  );
  const typed = outline.shapes.flatMap(({ fields }) =>
    fields.flatMap(({ name, type = "" }) =>
      locals.has(type) && /(?:Chat|Language)(?:Language)?(?:Model|Client)$/.test(type) ? [name] : [],
    ),
  );
  return new Set([
    ...typed,
    ...outline.assignments.flatMap(({ name, value }) => {
      const made = value.is === "call" ? value.call.callee : "";
      return locals.has(made.split(/[.(]/, 1)[0]!) && !/embed/i.test(made) ? [lastName(name)] : [];
    }),
  ]);
}

/** A class that a library of several providers has for one, or the interface of a framework that stands for all. */
function isChat(name: string, module: string, { libraries: { classes } }: Services): boolean {
  if (/^(?:org\.springframework\.ai|com\.alibaba\.cloud\.ai|dev\.langchain4j)\./.test(module))
    return /(?:Chat|Language)(?:Language)?(?:Model|Client)$/.test(name);
  return Object.hasOwn(classes, name) || (/^langchain/.test(module) && name === "init_chat_model");
}

const ASKS = /^(?:a?invoke|a?stream|a?batch|a?generate|a?predict|chat|ask|complete|a?call)$/i;

/** `this.qwen.invoke(prompt)`, `mistral.chat.complete(…)`. */
function asksClient({ callee, args }: Call, clients: ReadonlySet<string>): boolean {
  const path = callee.split(".");
  const owner = path.at(-2) === "chat" ? (path.at(-3) ?? "chat") : (path.at(-2) ?? "");
  return args.length > 0 && ASKS.test(path.at(-1)!) && clients.has(owner);
}

type Add = (shown: Shown, at: Range, sure: number, chain: readonly string[]) => void;

function signalOf(
  context: FileContext,
  capability: Capability,
  at: Range,
  sure: number,
  chain: readonly string[],
): Signal {
  const place = { at: context.span(at), seen: context.lineOf(at) };
  return { kind: "capability", key: `capability/${capability}`, ...place, sure, chain, capability };
}

/** An import counts when something of it is called; the first call is the place. */
function addLibraries({ file, outline }: FileContext, services: Services, add: Add): void {
  const language = languageOf(file);
  for (const from of outline.imports) {
    if (from.typeOnly) continue;
    for (const library of librariesOf(services, language, from)) {
      for (const shown of packageShown(services, library.name)) {
        const locals = new Set(from.names.map(({ local }) => local));
        const used = outline.calls.some(({ callee }) => locals.has(callee.split(/[.(]/, 1)[0]!));
        add(shown, from.at, used ? 0.8 : 0.5, [`import ${from.module}`]);
      }
    }
  }
  for (const { ecosystem, name, dev, at } of outline.dependencies) {
    if (dev || (ecosystem !== "npm" && ecosystem !== "pypi")) continue;
    for (const shown of packageShown(services, packageKey(ecosystem, name)))
      add(shown, at, 0.5, [`${ecosystem} ${name}`]);
  }
}

function packageShown({ capabilities: { packages } }: Services, name: string): readonly Shown[] {
  const own = (index: Readonly<Record<string, readonly Shown[]>>, key: string) =>
    Object.hasOwn(index, key) ? index[key]! : [];
  return [...own(packages.npm, name), ...own(packages.pypi, packageKey("pypi", name))];
}

function addCall(call: Call, { capabilities }: Services, add: Add): void {
  const name = lastName(call.callee);
  const options = optionsOf(call);
  const model = options.find(({ key }) => /^(?:model|modelname|modelid)$/.test(normalKey(key)))?.value;
  const known = Object.hasOwn(capabilities.calls, name) ? capabilities.calls[name]! : [];
  for (const one of known) {
    if (!endsIn(call.callee, one.path) || (one.model && !model)) continue;
    add(one, call.at, 0.85, [`${call.callee}()`]);
  }
  if (model?.is === "text")
    for (const one of capabilities.models)
      if (globMatches(one.pattern, model.text)) add(one, call.at, 0.75, [`model "${model.text}"`]);
  for (const { key, value } of options)
    if (model && Object.hasOwn(capabilities.options, key) && options.some((one) => one.key === "prompt"))
      for (const one of capabilities.options[key]!) add(one, value.at, 0.75, [`${key} of a call of a model`]);
}

/** Whether a callee ends in a path on dots; calls in between do not matter. */
function endsIn(callee: string, path: string): boolean {
  const plain = callee.replaceAll("()", "");
  return plain === path || plain.endsWith(`.${path}`);
}

type Word = Services["capabilities"]["words"][number];

/** The words and hosts of capabilities that a file holds at all. */
function wordsIn(text: string, { capabilities }: Services): readonly Word[] {
  const lower = text.toLowerCase();
  const hosts = Object.entries(capabilities.hosts).flatMap(([word, all]) => all.map((shown) => ({ ...shown, word })));
  return [...capabilities.words, ...hosts].filter(({ word }) => lower.includes(word));
}

/** `ROBOTSTXT_OBEY = False` at the beginning of a line. */
function addSwitches({ text }: FileContext, { capabilities: { switches } }: Services, add: Add): void {
  for (const [name, one] of Object.entries(switches)) {
    for (let from = text.indexOf(name); from >= 0; from = text.indexOf(name, from + name.length)) {
      const after = text.slice(from + name.length, from + name.length + 40).replace(/\s/g, "");
      if ((from > 0 && text[from - 1] !== "\n") || !after.startsWith(`=${one.value}`)) continue;
      add(one, { from, to: from + name.length }, 0.85, [`${name} = ${one.value}`]);
    }
  }
}

/** Words in texts that code holds: paths of interfaces, names of tools, labels. */
function addWords({ outline }: FileContext, words: readonly Word[], add: Add): void {
  for (const { name, value, at } of outline.assignments) {
    addTexts(value, words, add, 0);
    addName(lastName(name), at, words, add);
  }
  for (const call of outline.calls) {
    if (isTalk(lastName(call.callee)) || declaresRoute(call)) continue;
    for (const value of [...call.args, ...call.named.map((one) => one.value)]) addTexts(value, words, add, 0);
    addName(lastName(call.callee), call.at, words, add);
  }
  for (const { module, at, names } of outline.imports)
    for (const name of [module, ...names.map(({ imported }) => imported)]) addName(name, at, words, add);
  for (const { attributes } of outline.elements) for (const { value } of attributes) addTexts(value, words, add, 0);
  for (const { value, at } of outline.settings) addText(value, at, words, add);
}

/** `router.POST("/v1/chat/completions", …)` offers what is named and calls nothing. */
function declaresRoute({ callee, args }: Call): boolean {
  return /^(?:\w*rout\w*|app|server|r|e|g|mux|group|blueprint|bp)\./i.test(callee) && args.length > 1;
}

function addTexts(value: Value, words: readonly Word[], add: Add, depth: number): void {
  if (depth > 6) return;
  if (value.is === "text") addText(value.text, value.at, words, add);
  else if (value.is === "join") for (const part of value.parts) addTexts(part, words, add, depth + 1);
  else if (value.is === "either" || value.is === "list")
    for (const one of value.of) addTexts(one, words, add, depth + 1);
  else if (value.is === "env" && value.otherwise) addTexts(value.otherwise, words, add, depth + 1);
  else if (value.is === "object")
    for (const entry of value.entries) {
      addName(entry.key, entry.at, words, add);
      addTexts(entry.value, words, add, depth + 1);
    }
}

function addText(text: string, at: Range, words: readonly Word[], add: Add): void {
  if (text.length > 2_000) return;
  const lower = text.toLowerCase();
  // A long text is a prompt or prose that speaks of the matter.
  const sure = text.length > 120 && /\s|[\u3000-\u9fff]/.test(text) ? 0.5 : 0.75;
  for (const one of words) if (holds(lower, one.word)) add(one, at, sure, [`"${text.slice(0, 80)}"`]);
}

function addName(name: string, at: Range, words: readonly Word[], add: Add): void {
  const lower = name.toLowerCase();
  for (const one of words)
    if (!one.word.startsWith("/") && holds(lower, one.word)) add(one, at, 0.75, [name.slice(0, 80)]);
}

/** Whether a word stands in a text for itself, not as a part of a longer one. */
function holds(text: string, word: string): boolean {
  const inside = /[a-z0-9]/;
  for (let i = text.indexOf(word); i >= 0; i = text.indexOf(word, i + 1)) {
    const before = text[i - 1] ?? "";
    const after = text[i + word.length] ?? "";
    if (!(inside.test(before) && inside.test(word[0]!)) && !(inside.test(after) && inside.test(word.at(-1)!)))
      return true;
  }
  return false;
}
