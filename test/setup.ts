import { findOffice } from "./office/soffice.js";
import { findChromium } from "./page/chromium.js";

/** In CI, what pages and papers are opened with is there before the first test, and no test waits for it. */
export default function setup(): void {
  if (!process.env.CI) return;
  findChromium();
  findOffice();
}
