import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A folder of its own for one test, with `outside` beside the workspace. */
export interface Workspace {
  readonly base: string;
  readonly root: string;
  /** Writes files by name; a list gives each its own name as content. */
  put(files: readonly string[] | Readonly<Record<string, string | Uint8Array>>): void;
  remove(): void;
}

/** Makes an empty one under the temporary folder. */
export function newWorkspace(): Workspace {
  const base = mkdtempSync(join(realpathSync(tmpdir()), "scan-files-"));
  const root = join(base, "work");
  mkdirSync(root);
  return {
    base,
    root,
    put: (files) => {
      const entries = Array.isArray(files) ? files.map((name) => [name, name] as const) : Object.entries(files);
      for (const [name, content] of entries) {
        mkdirSync(dirname(join(root, name)), { recursive: true });
        writeFileSync(join(root, name), content);
      }
    },
    remove: () => rmSync(base, { recursive: true, force: true }),
  };
}
