import type { Dependency } from "../../outline.js";
import { type Data, placeIn } from "../data.js";

/** Reads `package.json`; packages of the same repository and of the disk are left out. */
export function packageJson(data: Data): readonly Dependency[] {
  const root = data.roots[0];
  if (root?.kind !== "mapping") return [];
  return Object.entries(SECTIONS).flatMap(([section, dev]) => {
    const list = root.pairs.get(section)?.value;
    if (list?.kind !== "mapping") return [];
    return [...list.pairs].flatMap(([key, pair]): readonly Dependency[] => {
      const version = pair.value.kind === "scalar" ? pair.value.text : "";
      if (/^(?:workspace|file|link|portal):/.test(version)) return [];
      const other = /^npm:(@?[^@]+)/.exec(version)?.[1];
      if (other === undefined) return [{ ecosystem: "npm", name: key, dev, at: placeIn(data, pair.key) }];
      const { from } = placeIn(data, pair.value);
      return [{ ecosystem: "npm", name: other, dev, at: { from: from + 4, to: from + 4 + other.length } }];
    });
  });
}

const SECTIONS = { dependencies: false, optionalDependencies: false, peerDependencies: false, devDependencies: true };
