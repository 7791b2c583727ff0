import satisfies from "semver/functions/satisfies.js";
import validRange from "semver/ranges/valid.js";
import type { Problem } from "../source/problem.js";
import { VERSION } from "../version.js";
import { at, type Loaded } from "./loaded.js";
import type { PackFile } from "./pack-schema.js";

/** A pack is read only by the versions of hegui that it names. */
export function checkRequires({ source, value }: Loaded<PackFile>, problems: Problem[]): void {
  const range = value.requires?.hegui;
  if (range === undefined || satisfies(VERSION, range, { includePrerelease: true })) return;
  const [en, zh] = validRange(range)
    ? [
        `the pack '${value.id}' needs hegui ${range}, and this is ${VERSION}`,
        `规则包“${value.id}”需要 hegui ${range}，当前版本为 ${VERSION}`,
      ]
    : [`'${range}' is no range of versions, such as ^${VERSION}`, `“${range}”不是版本范围，例如 ^${VERSION}`];
  problems.push(at(source, ["requires", "hegui"], "policy/requires", en, zh));
}
