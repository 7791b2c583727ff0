import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";

// Workspaces on disk for tests of the command line; each test file that imports this has its own copy.
export const base = mkdtempSync(join(realpathSync(tmpdir()), "cli-"));
afterAll(() => rmSync(base, { recursive: true, force: true }));

const ACME = `version: 1
organizations:
  - { id: acme, officer: { contact_published: true } }
datasets:
  - { id: guests, fields: [{ name: phone, category: basic.phone }], subjects: [customers] }
`;
const NEEDLESS = `version: 1
activities:
  - { id: profiling, purpose: Guess incomes, uses: [guests], necessary: false }
`;
const SILENT = NEEDLESS.replace(", necessary: false", "");
const SECRET = ACME.replace("true", "false");

/** Workspaces by name: which manifests and settings they hold. */
const workspaces: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  clean: { "acme.hegui.yaml": ACME },
  failing: { "acme.hegui.yaml": ACME, "profiling.hegui.yaml": NEEDLESS },
  open: { "acme.hegui.yaml": ACME, "profiling.hegui.yaml": SILENT },
  warned: { "acme.hegui.yaml": SECRET },
  nested: { "a/acme.hegui.yaml": ACME, "b/profiling.hegui.yaml": NEEDLESS },
  chinese: { "acme.hegui.yaml": ACME, "hegui.config.yaml": "version: 1\nlang: zh\n" },
  relaxed: { "acme.hegui.yaml": SECRET, "hegui.config.yaml": "version: 1\nfail_on: never\n" },
  strict: { "acme.hegui.yaml": SECRET, "hegui.config.yaml": "version: 1\nlevels: { demo-officer: error }\n" },
  off: { "acme.hegui.yaml": SECRET, "hegui.config.yaml": 'version: 1\nlevels: { demo-officer: "off" }\n' },
  empty: { "README.md": "Nothing.\n" },
};
export const at = (name: string) => join(base, name);

beforeAll(() => {
  for (const [name, files] of Object.entries(workspaces))
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(join(at(name), file, ".."), { recursive: true });
      writeFileSync(join(at(name), file), text);
    }
});
