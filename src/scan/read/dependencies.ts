import { type Dependency, EMPTY_OUTLINE, type Outline } from "../outline.js";
import { readData } from "./data.js";
import { goMod } from "./dependencies/go.js";
import { gradle, versionCatalog } from "./dependencies/gradle.js";
import { pom } from "./dependencies/maven.js";
import { type Manifest, manifestOf } from "./dependencies/names.js";
import { packageJson } from "./dependencies/npm.js";
import { pipfile, pyproject, requirements, setupPy } from "./dependencies/python.js";

/** Reads the libraries that a dependency manifest asks for; lock files are none. */
export function dependencyReader(text: string, file: string): Outline {
  const manifest = manifestOf(file);
  if (!manifest) return EMPTY_OUTLINE;
  if (manifest === "package.json") {
    const data = readData(text, file);
    return { ...EMPTY_OUTLINE, dependencies: packageJson(data), unread: data.unread };
  }
  const seen = new Set<string>();
  const dependencies = READERS[manifest](text, file).filter(({ name, dev, at }) => {
    const key = `${name} ${dev} ${at.from}`;
    return !seen.has(key) && seen.add(key);
  });
  return { ...EMPTY_OUTLINE, dependencies };
}

const READERS: Readonly<
  Record<Exclude<Manifest, "package.json">, (text: string, file: string) => readonly Dependency[]>
> = {
  pom,
  gradle,
  "version-catalog": versionCatalog,
  requirements,
  pyproject,
  pipfile,
  "setup.py": setupPy,
  "go.mod": goMod,
};
