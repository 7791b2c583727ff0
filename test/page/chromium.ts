import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { installFromDebian } from "../debian.js";

const PLACES = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** A Chromium that is there, or that Debian's packages bring; undefined on a machine that has neither. */
export function findChromium(): string | undefined {
  const there = () => PLACES.find((path) => path !== undefined && existsSync(path));
  if (there() === undefined) installFromDebian(["chromium", "fonts-noto-cjk"]);
  return there();
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
