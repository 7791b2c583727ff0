import { readFileSync } from "node:fs";
import type { InitializeHook, LoadHook, ResolveHook } from "node:module";
import { fileURLToPath } from "node:url";

// Runs in the thread of module hooks. Every version of Node reads rules alike: as modules, without their types, whatever the
// nearest package.json says; and rules find `hegui` where it is not installed beside them. Other modules of the process are
// left alone: only rules, and what they import by relative names, carry the mark.
const MARK = /^file:.*[?&](hegui=[^&]*)$/;
const TYPED = /^file:[^?]*\.m?ts$/;

let sdk = "";

export const initialize: InitializeHook<{ readonly sdk: string }> = (data) => {
  sdk = data.sdk;
};

export const resolve: ResolveHook = async (specifier, context, next) => {
  const mark = MARK.exec(context.parentURL ?? "")?.[1];
  if (mark === undefined) return next(specifier, context);
  try {
    const found = await next(specifier, context);
    return TYPED.test(found.url) ? { ...found, format: "module", url: `${found.url}?${mark}` } : found;
  } catch (error) {
    if (specifier !== "hegui") throw error;
    return { url: sdk, shortCircuit: true };
  }
};

export const load: LoadHook = async (url, context, next) => {
  if (!MARK.test(url)) return next(url, context);
  const file = url.replace(/\?.*$/, "");
  const source = readFileSync(fileURLToPath(file), "utf8");
  if (!TYPED.test(file)) return { format: "module", source, shortCircuit: true };
  const { transformSync } = await import("amaro");
  return { format: "module", source: transformSync(source, { mode: "strip-only" }).code, shortCircuit: true };
};
