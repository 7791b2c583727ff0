import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { filesIn, findingsIn, hegui, reported, workspace } from "./cli-code.js";

const MANIFEST = "compliance/inventory.hegui.yaml";
const WORKFLOW = ".github/workflows/hegui.yml";

const SHOP = {
  "src/customer.ts": `export interface Customer {
  fullName: string;
  mobile: string;
  email: string;
}
`,
  "src/pay.ts": `import Stripe from "stripe";
export const stripe = new Stripe(process.env.STRIPE_SECRET_KEY!);
`,
  "db/schema.sql": `CREATE TABLE t_employee (
  id bigint PRIMARY KEY,
  id_card varchar(18) COMMENT '身份证号',
  bank_card varchar(32) COMMENT '银行卡号'
);
`,
  ".env": "OPENAI_BASE_URL=https://api.openai.com/v1\n",
  "docker-compose.yml": "services:\n  web:\n    image: node\n    environment:\n      AWS_REGION: eu-central-1\n",
};

describe("init on a fresh repository", () => {
  it("writes manifests that have no problem and declare what was seen, but for what it says", () => {
    const at = workspace(SHOP);
    const { code, out, err } = hegui(at, ["init", "--yes"]);
    expect([code, err]).toEqual([0, ""]);
    expect(out.split("\n")).toEqual([
      `wrote ${MANIFEST}`,
      `wrote ${WORKFLOW}`,
      "not drafted: region aws:eu-central-1 (docker-compose.yml:5): add it to `stored_in` of the datasets that lie there",
      "next: read it, then run `hegui check`; `hegui scan` compares it with the code from now on",
      "",
    ]);
    expect(reported(at, "check").problems).toEqual([]);
    const scan = reported(at, "scan");
    expect(scan.problems).toEqual([]);
    expect(findingsIn(scan).filter((one) => !one.includes("drift-label-writing"))).toEqual([
      "new drift-region-abroad docker-compose.yml:5",
    ]);
  });

  it("invents nothing: subjects only by name, no audience, no purpose, no legal basis", () => {
    const at = workspace(SHOP);
    hegui(at, ["init", "--yes"]);
    const text = filesIn(at)[MANIFEST]!;
    const keys = [...text.matchAll(/(?:^|[{,])[ -]*(\w+):(?: |$)/gm)].map((one) => one[1]);
    expect([...new Set(keys)].sort()).toEqual(
      ["base", "category", "country", "datasets", "fields", "id", "models", "name", "organizations"].concat([
        "recipients",
        "runs_in",
        "services",
        "subjects",
        "title",
        "vendor",
        "version",
      ]),
    );
    expect(text).toMatch(/id: customer\n {4}fields:[\s\S]*?subjects: \[ customers \]/);
    expect(text).toContain("{ name: mobile, category: basic.phone } # src/customer.ts:3");
  });

  it("writes nothing without a person and without --yes, or with --dry-run", () => {
    const at = workspace(SHOP);
    const before = filesIn(at);
    const nobody = hegui(at, ["init"]);
    expect([nobody.code, nobody.out]).toEqual([2, ""]);
    expect(nobody.err).toContain("`hegui init --yes` leaves out what code cannot tell");
    const dry = hegui(at, ["init", "--yes", "--dry-run", "--lang", "zh"]);
    expect([dry.code, dry.err]).toEqual([0, ""]);
    expect(dry.out).toMatch(
      new RegExp(`^# ${MANIFEST}\n[\\s\\S]*\nversion: 1\n[\\s\\S]*\n# ${WORKFLOW}\n[\\s\\S]*未起草：地域`),
    );
    expect(filesIn(at)).toEqual(before);
  });

  it("goes into the folder that is named", () => {
    const at = workspace({ "apps/a/src/pay.ts": SHOP["src/pay.ts"], "apps/b/.env": SHOP[".env"] });
    hegui(at, ["init", "apps/a", "--yes"]);
    expect(filesIn(at)[`apps/a/${MANIFEST}`]).toContain("id: stripe");
    expect(filesIn(at)[`apps/a/${MANIFEST}`]).not.toContain("openai");
  });
});

describe("init leaves alone", () => {
  it.each([
    ["a manifest", { "a.hegui.yaml": "version: 1\n" }, "a.hegui.yaml"],
    ["a broken manifest", { "a.hegui.yaml": "version: [\n" }, "a.hegui.yaml"],
    [
      "its own file, where it is excluded",
      { [MANIFEST]: "version: 1\n", "hegui.config.yaml": 'version: 1\nexclude: ["compliance/**"]\n' },
      MANIFEST,
    ],
  ])("%s", (_, files, named) => {
    const at = workspace({ ...SHOP, ...files });
    const before = filesIn(at);
    const { code, out, err } = hegui(at, ["init", "--yes"]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toBe(`hegui: there are manifests already (${named}); \`hegui fix\` adds to them what the code shows\n`);
    expect(filesIn(at)).toEqual(before);
  });

  it("a workflow", () => {
    const at = workspace({ ...SHOP, [WORKFLOW]: "name: ours\n" });
    const { out } = hegui(at, ["init", "--yes"]);
    expect(out).not.toContain(WORKFLOW);
    expect(filesIn(at)[WORKFLOW]).toBe("name: ours\n");
  });

  it("everything, where the configuration cannot be used or a file is in the way", () => {
    const broken = workspace({ "hegui.config.yaml": "version: 1\npaks: []\n" });
    expect(hegui(broken, ["init", "--yes"]).err).toMatch(/^hegui: nothing was written, because the configuration/);
    const blocked = workspace({ compliance: "a file\n" });
    expect(hegui(blocked, ["init", "--yes"])).toMatchObject({
      code: 2,
      err: expect.stringContaining("'compliance' cannot be made"),
    });
    expect([Object.keys(filesIn(broken)), Object.keys(filesIn(blocked))]).toEqual([
      ["hegui.config.yaml"],
      ["compliance"],
    ]);
  });
});

describe("init --from", () => {
  const FIDES = `dataset:
  - fides_key: shop
    collections:
      - { name: guests, fields: [{ name: tel, data_categories: [user.contact.phone_number] }, { name: x, data_categories: [user.behavior] }] }
`;

  it("takes what Fides resources declare, too", () => {
    const at = workspace({ ...SHOP, ".fides/shop.yml": FIDES });
    const { code, out } = hegui(at, ["init", "--yes", "--from", ".fides"]);
    expect([code, out]).toEqual([
      0,
      expect.stringContaining("not drafted: shop.guests.x (user.behavior): choose its category\n"),
    ]);
    expect(filesIn(at)[MANIFEST]).toContain("  # seen at .fides/shop.yml\n  - id: shop-guests\n");
    expect(reported(at, "check").problems).toEqual([]);
  });

  it.each([
    ["absent", {}, "there is no file or folder '.fides'"],
    ["broken", { ".fides/a.yml": "dataset: [\n" }, "--from: .fides/a.yml:"],
    ["of another kind", { ".fides/a.yml": "kind: DataContract\n" }, "holds no Fides resources"],
  ])("says what is wrong with one that is %s", (_, files, said) => {
    const at = workspace(files);
    const { code, err } = hegui(at, ["init", "--yes", "--from", ".fides"]);
    expect([code, err]).toEqual([2, expect.stringContaining(said)]);
    expect(filesIn(at)).toEqual(files);
  });
});

it("a data contract is scanned as stored data and drafted", () => {
  const contract = `kind: DataContract
apiVersion: v3.0.2
schema:
  - name: patients
    properties:
      - { name: id_card_no, logicalType: string, businessName: 身份证号 }
      - { name: mobile, logicalType: string, businessName: 手机号 }
`;
  const at = workspace({ "contracts/patients.odcs.yaml": contract });
  hegui(at, ["init", "--yes"]);
  expect(filesIn(at)[MANIFEST]).toContain(`  - id: patient
    fields:
      - { name: id_card_no, category: identity_document.id_card_no } # contracts/patients.odcs.yaml:6
      - { name: mobile, category: basic.phone } # contracts/patients.odcs.yaml:7
    subjects: [ patients ]
`);
});

describe("fix", () => {
  const ACME = "version: 1 # ours\norganizatons: [{ id: acme }]\n";

  it("prints a unified diff and writes nothing; --write makes just that change", () => {
    const at = workspace({ ...SHOP, "apps/acme.hegui.yaml": ACME });
    const before = filesIn(at);
    const { code, out } = hegui(at, ["fix"]);
    expect(code).toBe(0);
    expect(out.split("\n").slice(0, 6)).toEqual([
      "--- apps/acme.hegui.yaml",
      "+++ apps/acme.hegui.yaml",
      expect.stringMatching(/^@@ -1,2 \+1,\d+ @@$/),
      " version: 1 # ours",
      "-organizatons: [{ id: acme }]",
      "+organizations: [{ id: acme }]",
    ]);
    expect(filesIn(at)).toEqual(before);
    const added = out
      .split("\n")
      .filter((line) => /^[+ ](?!\+\+)/.test(line))
      .map((line) => line.slice(1));
    expect(hegui(at, ["fix", "--write"]).out).toMatch(/^changed apps\/acme\.hegui\.yaml\nread the changes/);
    expect(filesIn(at)["apps/acme.hegui.yaml"]).toBe(`${added.join("\n")}\n`);
    const { problems, findings } = reported(at, "scan");
    expect([problems, findings.map((one) => one.rule)]).toEqual([
      [],
      expect.not.arrayContaining([expect.stringMatching(/field|service|provider/)]),
    ]);
    expect(hegui(at, ["fix", "--write"]).out).toMatch(/^nothing to mend without doubt/);
  });

  it("leaves code alone with --no-scan, and keeps Windows line ends", () => {
    const at = workspace({ ...SHOP, "acme.hegui.yaml": ACME.replaceAll("\n", "\r\n") });
    hegui(at, ["fix", "--no-scan", "--write"]);
    expect(filesIn(at)["acme.hegui.yaml"]).toBe(ACME.replace("organizatons", "organizations").replaceAll("\n", "\r\n"));
  });

  it("writes into the folder that is named, wherever it was started", () => {
    const at = workspace({ "a/acme.hegui.yaml": ACME, "b/none.txt": "" });
    hegui(at, ["fix", "a", "--no-scan", "--write"]);
    expect(filesIn(at)["a/acme.hegui.yaml"]).toContain("organizations");
    writeFileSync(join(at, "a/acme.hegui.yaml"), ACME);
    hegui(join(at, "b"), ["fix", "../a", "--no-scan", "--write"]);
    expect(filesIn(at)).toEqual({ "a/acme.hegui.yaml": ACME.replace("zatons", "zations"), "b/none.txt": "" });
  });
});
