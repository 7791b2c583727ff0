import { readFileSync } from "node:fs";
import type { InitializeHook, LoadHook, ResolveHook } from "node:module";
import { fileURLToPath } from "node:url";

// Runs in the thread of module hooks: versions of Node that cannot read TypeScript get it without its types, and rules find
// `hegui` where it is not installed beside them.
let sdk = "";

export const initialize: InitializeHook<{ readonly sdk: string }> = (data) => {
  sdk = data.sdk;
};

export const resolve: ResolveHook = async (specifier, context, next) => {
  try {
    return await next(specifier, context);
  } catch (error) {
    if (specifier !== "hegui") throw error;
    return { url: sdk, shortCircuit: true };
  }
};

export const load: LoadHook = async (url, context, next) => {
  const native = (process.features as { readonly typescript?: unknown }).typescript;
  if (native || !/^file:.*\.m?ts(?:\?|$)/.test(url)) return next(url, context);
  const { transformSync } = await import("amaro");
  const { code } = transformSync(readFileSync(fileURLToPath(url.replace(/\?.*$/, "")), "utf8"), {
    mode: "strip-only",
  });
  return { format: "module", source: code, shortCircuit: true };
};
