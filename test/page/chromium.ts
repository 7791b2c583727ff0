import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const PLACES = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** A Chromium that is there, or that Debian's packages bring; undefined on a machine that has neither. */
export function findChromium(): string | undefined {
  const found = PLACES.find((path) => path !== undefined && existsSync(path));
  if (found || !existsSync("/usr/bin/apt-get") || process.getuid?.() !== 0) return found;
  const packages = ["chromium", "fonts-noto-cjk"];
  spawnSync("apt-get", ["update", "-qq"], { stdio: "ignore" });
  spawnSync("apt-get", ["install", "-qq", "-y", "--no-install-recommends", ...packages], {
    stdio: "ignore",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  return PLACES.find((path) => path !== undefined && existsSync(path));
}

/** Starts Chromium without a network; CI must have one, a contributor may be without. */
export async function openChromium(): Promise<Browser | undefined> {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    if (process.env.CI)
      throw new Error("there is no Chromium: install Debian's package chromium, or name one in CHROMIUM");
    return undefined;
  }
  return chromium.launch({ executablePath, args: ["--no-sandbox", "--proxy-server=127.0.0.1:9"] });
}
