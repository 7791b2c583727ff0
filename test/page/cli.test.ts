import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { run } from "../bad-input/run.js";

vi.mock("../../src/workspace/policies.js", () => import("./policies.js"));

const base = mkdtempSync(join(realpathSync(tmpdir()), "page-"));
afterAll(() => rmSync(base, { recursive: true, force: true }));

const SHOP = `version: 1
organizations: [{ id: acme, legal_name: Acme Ltd, established_in: CN }]
datasets:
  - { id: guests, title: 住客, fields: [{ name: phone, category: basic.phone }], subjects: [customers] }
recipients: [{ id: crs, title: Reservations, country: FR }]
flows: [{ id: bookings, title: Bookings, from: guests, to: crs, access: transfer }]
`;

let count = 0;
function workspace(files: Readonly<Record<string, string>>): string {
  const root = join(base, String(++count));
  mkdirSync(root);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
  return root;
}
const html = (root: string, ...args: string[]) => run(root, ["report", "html", "--as-of", "2026-11-21", ...args]);

describe("hegui report html", () => {
  it("writes one page, in the language asked for, whatever the check finds", async () => {
    const { code, out, written } = await html(workspace({ "shop.hegui.yaml": SHOP }), "--lang", "zh");
    expect([code, out, Object.keys(written)]).toEqual([0, "wrote hegui-report.html\n", ["hegui-report.html"]]);
    const page = written["hegui-report.html"]!;
    expect(page).toMatch(/^<!doctype html>\n<html lang="zh-CN">/);
    for (const text of ["Acme Ltd", "Reservations", "shop.hegui.yaml", 'data-key="flow/bookings"'])
      expect(page).toContain(text);
  });

  it("writes where it is told", async () => {
    const { code, written } = await html(workspace({ "shop.hegui.yaml": SHOP }), "-o", "state.html");
    expect([code, Object.keys(written)]).toEqual([0, ["state.html"]]);
    expect(written["state.html"]).toContain("Bookings");
  });

  it("tells on the page what of a manifest could not be read", async () => {
    const broken = "version: 1\ndatasets: [\n";
    const { code, written } = await html(workspace({ "shop.hegui.yaml": SHOP, "broken.hegui.yaml": broken }));
    expect(code).toBe(0);
    expect(written["hegui-report.html"]).toContain("broken.hegui.yaml");
  });

  it("writes nothing about nothing", async () => {
    const { code, out, err, written } = await html(workspace({}));
    expect([code, out, written]).toEqual([4, "", {}]);
    expect(err).toContain("no manifest was found");
  });

  it("exits 2 for a configuration that it cannot use, and the page tells of it", async () => {
    const config = "version: 1\nfail_on: errors\n";
    const { code, written } = await html(workspace({ "shop.hegui.yaml": SHOP, "hegui.config.yaml": config }));
    expect(code).toBe(2);
    expect(written["hegui-report.html"]).toContain("&#39;fail_on&#39; cannot be &#39;errors&#39;");
  });
});
