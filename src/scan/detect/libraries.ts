import type { Call, Import } from "../outline.js";
import { type Ecosystem, type Library, packageKey } from "../vocabulary/libraries.js";
import type { Services } from "../vocabulary/services.js";
import type { Language, Reach } from "./reach.js";
import { lastName } from "./roles.js";

/** A known library that a file imports, and the calls that it is put to work with. */
export interface LibraryUse {
  readonly library: Library;
  readonly module: string;
  readonly from: Import;
  /** Calls of imported names, in the order of the file. */
  readonly calls: readonly LibraryCall[];
}

export interface LibraryCall {
  readonly call: Call;
  /** The name as the library exports it: `AzureOpenAI`. */
  readonly imported: string;
  /** Makes a client, or is the client itself. */
  readonly starts: boolean;
}

/** The known libraries that a file imports; those of which it only takes types are left out. */
export function libraryUses(reach: Reach, services: Services): readonly LibraryUse[] {
  const calls = [...reach.calls, ...reach.elements.map(asCall)];
  return reach.imports
    .filter((one) => !one.typeOnly)
    .flatMap((from) =>
      librariesOf(services, reach.language, from).map((library) => ({
        library,
        module: from.module,
        from,
        calls: callsOf(from, calls, reach.language),
      })),
    );
}

/** `<SpeedInsights />` puts an imported component to work. */
function asCall({ tag, at }: Reach["elements"][number]): Call {
  return { callee: tag, how: "new", args: [], named: [], at };
}

/** The libraries that a module belongs to, by the language's way to name modules. */
export function librariesOf(
  services: Services,
  language: Language,
  from: Pick<Import, "module" | "names">,
): readonly Library[] {
  const { packages, modules } = services.libraries;
  const named = (ecosystem: Ecosystem, names: readonly string[]) =>
    names.flatMap((name) => (Object.hasOwn(packages[ecosystem], name) ? [packages[ecosystem][name]!] : []));
  switch (language) {
    case "javascript":
    case "markup":
      return named("npm", [scriptPackage(from.module)]);
    case "python": {
      const paths = [...from.names.map(({ imported }) => `${from.module}.${imported}`), from.module];
      const prefix = longest(
        modules.pypi,
        paths.map((one) => one.toLowerCase().split(".")),
        ".",
      );
      return prefix ? named("pypi", modules.pypi[prefix]!) : [];
    }
    case "java": {
      const prefix = longest(modules.maven, [from.module.replace(/^static\s+/, "").split(".")], ".");
      return prefix ? named("maven", modules.maven[prefix]!) : [];
    }
    case "go": {
      const prefix = longest(packages.go, [from.module.split("/")], "/");
      return prefix ? named("go", [prefix]) : [];
    }
    default:
      return [];
  }
}

/** The library of a dependency. */
export function dependencyLibrary(services: Services, ecosystem: Ecosystem, name: string): Library | undefined {
  const { packages } = services.libraries;
  if (ecosystem === "go") {
    const prefix = longest(packages.go, [name.split("/")], "/");
    return prefix ? packages.go[prefix] : undefined;
  }
  const key = packageKey(ecosystem, name);
  return Object.hasOwn(packages[ecosystem], key) ? packages[ecosystem][key] : undefined;
}

function scriptPackage(module: string): string {
  const parts = module.split("/");
  return parts.slice(0, module.startsWith("@") ? 2 : 1).join("/");
}

/** The longest beginning of a path that an index holds. */
function longest(
  index: Readonly<Record<string, unknown>>,
  paths: readonly (readonly string[])[],
  by: string,
): string | undefined {
  let best: string | undefined;
  for (const parts of paths)
    for (let count = Math.min(parts.length, 12); count > 0; count--) {
      const prefix = parts.slice(0, count).join(by);
      if (!Object.hasOwn(index, prefix)) continue;
      if (!best || prefix.length > best.length) best = prefix;
      break;
    }
  return best;
}

function callsOf(from: Import, calls: readonly Call[], language: Language): readonly LibraryCall[] {
  const locals = new Map(from.names.map(({ imported, local }) => [local, imported]));
  // require("stripe")("key")
  const direct = from.names.length === 0 && language === "javascript";
  return calls
    .flatMap((call): readonly LibraryCall[] => {
      const root = call.callee.split(/[.(]/, 1)[0]!;
      const within = direct && call.callee.startsWith("require()") && call.at.from === from.at.from;
      if ((!locals.has(root) && !within) || (language === "go" && isOption(call.callee))) return [];
      const imported = within ? "default" : locals.get(root)!;
      const path = call.callee.split(".");
      const name = imported === "*" || imported === "default" ? lastName(call.callee) : imported;
      return [{ call, imported: name, starts: path.length <= 2 && starts(call, path, language) }];
    })
    .sort((a, b) => a.call.at.from - b.call.at.from || a.call.at.to - b.call.at.to);
}

/** `option.WithBaseURL(…)` is told to the call around it. */
function isOption(callee: string): boolean {
  return /^\w+\.With[A-Z]\w*$/.test(callee);
}

const STARTS =
  /^(?:init\w*|create\w*|new\w*|from\w*|builder|with\w*|client|connect\w*|configure|config|setup|start|load\w*|getInstance|instance|resource|set[A-Z]?\w*key|login|open|build|of\w*|register\w*)$/i;

function starts({ how, callee }: Call, path: readonly string[], language: Language): boolean {
  if (how === "decorator") return false;
  const name = lastName(callee);
  if (STARTS.test(name)) return true;
  // In Go every exported function and type begins with a capital.
  return language !== "go" && (how === "new" || path.length === 1 || /^[A-Z]\w*[a-z]/.test(name));
}
