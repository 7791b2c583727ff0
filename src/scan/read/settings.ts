import { EMPTY_OUTLINE, type Outline } from "../outline.js";
import { isJson, leavesOf, readData } from "./data.js";
import { settingsOf } from "./leaf.js";
import { envLeaves, isEnv, looseLeaves, propertiesLeaves } from "./lines.js";
import { tomlLeaves } from "./toml.js";

/** Reads configuration by the name of its file: TOML, properties, `.env`, otherwise YAML or JSON. */
export function settingsReader(text: string, file: string): Outline {
  if (/\.toml$/i.test(file)) return { ...EMPTY_OUTLINE, settings: settingsOf(tomlLeaves(text)) };
  if (/\.properties$/i.test(file)) return { ...EMPTY_OUTLINE, settings: settingsOf(propertiesLeaves(text)) };
  if (isEnv(file)) return { ...EMPTY_OUTLINE, settings: settingsOf(envLeaves(text)) };
  const data = readData(text, file);
  const isBroken = data.unread.length > 0 && !isJson(file) && text.length <= LONGEST_LOOSE;
  const leaves = isBroken ? looseLeaves(text) : leavesOf(data);
  return { ...EMPTY_OUTLINE, settings: settingsOf(leaves), unread: data.unread };
}

const LONGEST_LOOSE = 1_048_576;
