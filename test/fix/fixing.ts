import { check } from "../../src/check.js";
import type { Input } from "../../src/examine.js";
import { fixes } from "../../src/fix/fix.js";
import { sightingsOf } from "../../src/scan/sighting.js";
import type { Signal } from "../../src/scan/signal.js";
import { policies } from "../policies.js";
import { inputOf } from "../property/input.js";

const DRIFT = policies.packs.filter((one) => one.id === "drift");

/** A check of manifests by file name against what code shows, by the rules about code. */
export function scanned(manifests: Readonly<Record<string, string>>, signals: readonly Signal[]): Input {
  const files = Object.entries(manifests).map(([file, text]) => ({ file, text }));
  const scan = { files: 1, skipped: {}, unsure: 0, ignores: [] };
  return { ...inputOf(files, DRIFT), signals: sightingsOf(signals, () => ""), scan };
}

/** The manifests after fixing. */
export function fixed(
  manifests: Readonly<Record<string, string>>,
  signals: readonly Signal[] = [],
): Record<string, string> {
  const changes = fixes(scanned(manifests, signals), signals, () => true);
  return { ...manifests, ...Object.fromEntries(changes.map(({ file, after }) => [file, after])) };
}

/** One manifest after fixing. */
export function fixedText(text: string, ...signals: readonly Signal[]): string {
  return fixed({ "a.hegui.yaml": text }, signals)["a.hegui.yaml"]!;
}

/** What is wrong with manifests and what they do not declare: codes of problems, and rules with their signals. */
export function wrongWith(manifests: Readonly<Record<string, string>>, signals: readonly Signal[] = []): string[] {
  const { problems, findings } = check(scanned(manifests, signals));
  const failed = findings.filter((one) => one.outcome === "fail");
  return [...problems.map((one) => one.message.en), ...failed.map((one) => `${one.rule} ${one.entity.id}`)];
}
