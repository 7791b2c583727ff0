import type { Named } from "../../author/outdated/names.js";
import { BASELINE_FILE } from "../../workspace/policy.js";
import { CONFIG_FILE, MANIFESTS } from "../../workspace/settings.js";
import type { Workspace } from "../../workspace/workspace.js";

/** Rules that comments in code name with `hegui-ignore`; nothing of the code is parsed. */
export async function codeComments({ root, scan, place }: Workspace): Promise<readonly Named[]> {
  // The scan is loaded only where its files are looked for.
  const { discoverCode } = await import("../../scan/files/discover.js");
  const { readCode } = await import("../../scan/files/read.js");
  const { ignoresOf } = await import("../../scan/ignore.js");
  const { isReadable } = await import("../../scan/read/reader.js");
  const { files } = discoverCode(root, {
    include: scan.include ?? [],
    exclude: [...(scan.exclude ?? []), ...MANIFESTS, CONFIG_FILE, BASELINE_FILE],
    tests: scan.tests ?? false,
    wanted: isReadable,
  });
  return files.flatMap(({ file }) => {
    const { text } = readCode(root, file);
    return text === undefined ? [] : ignoresOf(place(file), text).map(({ rule, at }) => ({ rule, at }));
  });
}
