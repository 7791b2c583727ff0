import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Problem } from "../source/problem.js";
import { discover } from "../source/read.js";
import type { Discovered, Store } from "../source/store.js";
import { UsageError } from "./failure.js";
import { MANIFESTS } from "./settings.js";

/** Moves every place of a problem to the name that people know the file by. */
export function movePlace(problem: Problem, place: (file: string) => string): Problem {
  const move = <T extends { readonly file: string }>(at: T): T => ({ ...at, file: place(at.file) });
  const related = problem.related?.map((one) => ({ ...one, at: move(one.at) }));
  return { ...problem, at: move(problem.at), ...(related && { related }) };
}

/** Manifests that other repositories share: a file or folder here, named as `place` says, or an installed package. */
export function readShared(store: Store, root: string, entry: string, place: (file: string) => string): Discovered {
  if (store.has(entry)) return named(store.discover({ include: MANIFESTS, exclude: [], paths: [entry] }), place);
  const found = findPackage(root, entry);
  if (!found) throw new UsageError(`\`extends\`: '${entry}' is neither a file, a folder nor an installed package`);
  return readNamed(found, entry, MANIFESTS);
}

/** Files of a folder, named behind the package that they come from. */
export function readNamed(folder: string, name: string, include: readonly string[]): Discovered {
  return named(discover(folder, { include, exclude: [] }), (file) => `${name}/${file}`);
}

function named({ files, problems }: Discovered, place: (file: string) => string): Discovered {
  return {
    files: files.map((one) => ({ ...one, file: place(one.file) })),
    problems: problems.map((one) => movePlace(one, place)),
  };
}

// A name with `..` in it would lead out of node_modules.
const PACKAGE = /^(?:@[\w~-][\w.~-]*\/)?[\w~-][\w.~-]*$/;

/** Nearest node_modules folder upwards that has the package. */
export function findPackage(root: string, name: string): string | undefined {
  if (!PACKAGE.test(name)) return undefined;
  const here = join(root, "node_modules", name);
  if (existsSync(join(here, "package.json"))) return here;
  const parent = dirname(root);
  return parent === root ? undefined : findPackage(parent, name);
}
