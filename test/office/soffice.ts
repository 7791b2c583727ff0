import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { installFromDebian } from "../debian.js";

const PLACES = [
  process.env.SOFFICE,
  "/usr/bin/soffice",
  "/usr/lib/libreoffice/program/soffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
];

/** A LibreOffice that is there, or that Debian's packages bring; CI must have one, a contributor may be without. */
export function findOffice(): string | undefined {
  const there = () => PLACES.find((path) => path !== undefined && existsSync(path));
  if (there() === undefined)
    installFromDebian(["libreoffice-writer-nogui", "libreoffice-calc-nogui", "fonts-noto-cjk"]);
  const found = there();
  if (!found && process.env.CI)
    throw new Error("there is no LibreOffice: install Debian's libreoffice-writer-nogui and libreoffice-calc-nogui");
  return found;
}

/** Converts files with a profile of its own, so that no LibreOffice that runs already is asked. */
export function convert(office: string, to: string, files: readonly string[], folder: string): string {
  const profile = pathToFileURL(`${folder}/profile`).href;
  const args = [`-env:UserInstallation=${profile}`, "--headless", "--convert-to", to, "--outdir", folder, ...files];
  const { stdout, stderr } = spawnSync(office, args, { encoding: "utf8", timeout: 170_000 });
  return `${stdout}${stderr}`;
}
