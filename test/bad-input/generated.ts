import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Makes what no repository should hold: too big, not text, unreadable, outside. */
type Make = (put: Put, work: string) => void;
type Put = (name: string, content: string | Uint8Array) => void;

const ACME = "version: 1\norganizations:\n  - { id: acme, officer: { contact_published: true } }\n";
const NAME = "::error file=x::y %0A##[error]\u202e.hegui.yaml";

/** Workspaces by case; each is made in a temporary folder. */
export const generated: Readonly<Record<string, Make>> = {
  nothing: () => {},
  "huge-file": (put) => put("acme.hegui.yaml", Buffer.alloc(50 * 1_048_576, "a: 1\n")),
  "many-documents": (put) => put("acme.hegui.yaml", "---\n1\n".repeat(100_000)),
  "many-problems": (put) => put("acme.hegui.yaml", `version: 1\ndatasets: [${"1,".repeat(150_000)}]\n`),
  "invalid-utf8": (put) =>
    put(
      "acme.hegui.yaml",
      Buffer.concat([Buffer.from(`${ACME}# `), Uint8Array.of(0xbe, 0xc6, 0xb5, 0xea), Buffer.from("\n")]),
    ),
  "control-characters": (put) => put("acme.hegui.yaml", `${ACME}# \u001b[2J\u0007::error::x\n`),
  "hidden-characters": (put) =>
    put(
      "acme.hegui.yaml",
      ACME.replace("contact", "\u202econtact").replace("acme", "ac\u200bme").replace("officer", "offi\u2066cer"),
    ),
  "hostile-file-name": (put) => put(NAME, ACME.replace("acme", "ACME")),
  unreadable: (put, work) => {
    put("acme.hegui.yaml", ACME);
    put("secret.hegui.yaml", ACME);
    put("closed/beta.hegui.yaml", ACME);
    chmodSync(join(work, "secret.hegui.yaml"), 0);
    chmodSync(join(work, "closed"), 0);
  },
  "symlink-out": (put, work) => {
    put("acme.hegui.yaml", ACME);
    put("../outside/secret.hegui.yaml", ACME.replace("acme", "top-secret"));
    put("../outside/contract.txt", "secret");
    symlinkSync("../outside/secret.hegui.yaml", join(work, "linked.hegui.yaml"));
    symlinkSync("../outside", join(work, "folder"));
    symlinkSync("../outside/contract.txt", join(work, "contract.txt"));
    symlinkSync("loop.hegui.yaml", join(work, "loop.hegui.yaml"));
    symlinkSync("gone", join(work, "broken.hegui.yaml"));
    put(
      "evidence.hegui.yaml",
      "version: 1\nactivities:\n  - { id: serve, purpose: Serve, uses: [], evidence: { path: contract.txt } }\n",
    );
  },
  "extends-out": (put) => {
    put("acme.hegui.yaml", ACME);
    put("../outside/secret.hegui.yaml", ACME.replace("acme", "top-secret"));
    put("hegui.config.yaml", "version: 1\nextends: [../outside, ../outside/secret.hegui.yaml]\n");
  },
  "package-out": (put, work) => {
    put("acme.hegui.yaml", ACME);
    put("../../outside/package.json", "{}");
    put("../../outside/secret.hegui.yaml", ACME.replace("acme", "top-secret"));
    put("hegui.config.yaml", "version: 1\nextends: [a/../../../../outside]\n");
    mkdirSync(join(work, "node_modules"));
  },
  "config-is-folder": (put, work) => {
    put("acme.hegui.yaml", ACME);
    mkdirSync(join(work, "hegui.config.yaml"));
  },
  "extends-twice": (put) => {
    put("acme.hegui.yaml", ACME);
    put("shared/beta.hegui.yaml", ACME.replace("acme", "beta"));
    put("hegui.config.yaml", "version: 1\nextends: [shared]\n");
  },
};

/** Makes the workspace of a case below `base` and says where it is. */
export function makeWorkspace(base: string, name: string): string {
  const work = join(base, name, "work");
  mkdirSync(work, { recursive: true });
  generated[name]!((file, content) => {
    const path = join(work, file);
    mkdirSync(join(path, ".."), { recursive: true });
    writeFileSync(path, content);
  }, work);
  return work;
}
