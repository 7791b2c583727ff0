import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { decode } from "../source/decode.js";
import { SKIPPED } from "../source/glob.js";
import { findPackage } from "../workspace/shared.js";

/** Reads files of packs by the names that reports give them: from a folder, or from an installed package. */
export function packText(cwd: string): (file: string) => string | undefined {
  return (file) => readText(resolve(cwd, file)) ?? readInstalled(cwd, file);
}

/** A file of a package is named behind the package: `@acme/pack/rules/x.yaml`. */
function readInstalled(cwd: string, file: string): string | undefined {
  const name = /^(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? "";
  const folder = findPackage(cwd, name);
  return folder && readText(join(folder, file.slice(name.length)));
}

function readText(path: string): string | undefined {
  try {
    return decode(path, readFileSync(path)).text;
  } catch {
    return undefined;
  }
}

/** The texts of all files of rules below folders, by name; what vanishes meanwhile is left out. */
export function packTexts(cwd: string, folders: readonly string[]): ReadonlyMap<string, string> {
  const names = folders.flatMap((folder) => namesBelow(cwd, folder));
  return new Map(
    names.flatMap((name): readonly (readonly [string, string])[] => {
      const text = readText(resolve(cwd, name));
      return text === undefined ? [] : [[name, text]];
    }),
  );
}

function namesBelow(cwd: string, folder: string): readonly string[] {
  try {
    const names = readdirSync(resolve(cwd, folder), { recursive: true, encoding: "utf8" });
    return names.filter(isPackFile).map((name) => join(folder, name).replaceAll("\\", "/"));
  } catch {
    return [];
  }
}

/** What a pack is read from. */
function isPackFile(name: string): boolean {
  const parts = name.split(/[\\/]/);
  return /\.(?:ya?ml|m?[jt]s)$/.test(name) && !parts.some((part) => SKIPPED.has(part));
}
