import { describe, expect, it } from "vitest";
import { fixes } from "../../src/fix/fix.js";
import { field, place, signal } from "../draft/signals.js";
import { fixed, fixedText, scanned, wrongWith } from "./fixing.js";

const email = field("User", "email", "basic.email");
const idCard = field("User", "idCard", "identity_document.id_card_no");
const stripe = signal({ kind: "service", service: "stripe", where: "overseas" });
const openai = signal({ kind: "provider", service: "openai", model: "gpt-4o", where: "overseas", territory: "US" });

const BLOCK = `version: 1 # head
# people
datasets:
  - id: users # ours
    fields:
      - { name: phone, category: basic.phone } # tel
      - name: 'nick'
        category: "network_identity.account"
    subjects: [users]

# end
`;

describe("fields of code go to the dataset of their name", () => {
  it("behind the last of a block, comments and quotes kept", () => {
    expect(fixedText(BLOCK, email, idCard)).toBe(
      BLOCK.replace(
        '        category: "network_identity.account"\n',
        `        category: "network_identity.account"
      - { name: email, category: basic.email }
      - { name: idCard, category: identity_document.id_card_no }
`,
      ),
    );
  });

  it("into brackets", () => {
    const text =
      "version: 1\ndatasets: [{ id: user, fields: [{ name: phone, category: basic.phone }], subjects: [] }]\n";
    expect(fixedText(text, email, idCard)).toBe(
      text.replace(
        "basic.phone }]",
        "basic.phone }, { name: email, category: basic.email }, { name: idCard, category: identity_document.id_card_no }]",
      ),
    );
  });

  it("with the line ends of the file", () => {
    const text = fixedText(BLOCK.replaceAll("\n", "\r\n"), email);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(text).toContain("basic.email }\r\n    subjects");
  });

  it("each name once, and not what is unsure", () => {
    const same = field("UserDto", "E_Mail", "basic.email", {
      at: place("src/b.ts"),
      key: "field/src/b.ts#UserDto.E_Mail",
    });
    const unsure = field("User", "tel", "basic.landline", { sure: 0.5 });
    const text = fixedText(BLOCK, email, same, unsure);
    expect(text.match(/basic\.email/g)).toHaveLength(1);
    expect(text).not.toContain("tel,");
  });

  it("into the dataset that is bound to the code, never into one that is bound to other code", () => {
    const dataset = (id: string, code: string) =>
      `  - { id: ${id}, code: [${code}], fields: [{ name: phone, category: basic.phone }], subjects: [] }\n`;
    const text = `version: 1\ndatasets:\n${dataset("user", "lib/**")}${dataset("members", "src/**")}`;
    const [, , user, members] = fixedText(text, email).split("\n");
    expect([user, members].map((one) => one?.includes("email"))).toEqual([false, true]);
    const other = `version: 1\ndatasets:\n${dataset("user", "lib/**")}`;
    expect(fixedText(other, email)).toBe(
      `${other}  - { id: user-2, fields: [ { name: email, category: basic.email } ], subjects: [ users ] }\n`,
    );
  });
});

describe("what has no home", () => {
  const ACME = "version: 1\norganizations:\n  - { id: acme } # us\n";

  it("gets collections of its own, and the findings are gone", () => {
    const text = fixedText(ACME, email, stripe, openai);
    expect(text).toBe(`${ACME}datasets:
  - { id: user, fields: [ { name: email, category: basic.email } ], subjects: [ users ] }
recipients:
  - { id: openai, title: OpenAI, country: US, services: [ openai ] }
  - { id: stripe, title: Stripe, country: US, services: [ stripe ] }
models:
  - { id: openai-service, base: { name: gpt-4o, vendor: openai, runs_in: US } }
`);
    expect(wrongWith({ "a.hegui.yaml": ACME }, [email, stripe, openai])).toHaveLength(3);
    expect(wrongWith({ "a.hegui.yaml": text }, [email, stripe, openai])).toEqual([]);
  });

  it("joins the collection that is there, behind whatever order and in whatever style", () => {
    const text =
      "version: 1\nrecipients: []\norganizations: [{ id: acme }]\nmodels:\n  - { id: chat, code: [chat/**] }";
    const after = fixedText(text, email, stripe, openai);
    expect(wrongWith({ "a.hegui.yaml": after }, [email, stripe, openai])).toEqual([]);
    expect(after.match(/^\w+/gm)).toEqual(["version", "recipients", "organizations", "models", "datasets"]);
    expect(after).toContain("- { id: chat, code: [chat/**] }\n  - { id: openai-service,");
  });

  it("takes a new id where its own is another's", () => {
    const text = "version: 1\nrecipients:\n  - { id: stripe, country: US, services: [adyen] }\n";
    const other = signal({ kind: "service", service: "mixpanel", where: "overseas" });
    const after = fixedText(text, other);
    expect(after).toContain("- { id: mixpanel,");
    // A recipient of that id answers for the service.
    expect(fixedText(text, stripe)).toBe(text);
  });

  it("names the declared recipient as vendor, also from another file", () => {
    const manifests = {
      "a.hegui.yaml": "version: 1\nmodels:\n  - { id: chat, code: [chat/**] }\n",
      "b.hegui.yaml": "version: 1\nrecipients:\n  - { id: maker, country: US, services: [openai] }\n",
    };
    expect(fixed(manifests, [openai])["a.hegui.yaml"]).toContain("vendor: maker");
    const { recipients: _, ...rest } = { recipients: 0, ...manifests };
    const apart = { ...rest, "b.hegui.yaml": "version: 1\nrecipients:\n  - { id: pay, country: US }\n" };
    const after = fixed(apart, [openai]);
    expect(after["b.hegui.yaml"]).toContain("id: openai");
    expect(after["a.hegui.yaml"]).toContain("vendor: openai");
  });

  it("is not declared a second time by findings about something else", () => {
    const declared = `version: 1
recipients:
  - { id: maker, country: CN, services: [moonshot, stripe] }
models:
  - { id: chat, base: { vendor: maker, name: kimi-k2 } }
`;
    const moonshot = signal({ kind: "provider", service: "moonshot", model: "other-1", where: "overseas" });
    const training = signal({ kind: "capability", capability: "training" });
    const log = signal({ kind: "exposure", category: "basic.phone", name: "phone", into: "log" });
    const signals = [moonshot, stripe, training, log];
    expect(wrongWith({ "a.hegui.yaml": declared }, signals)).not.toEqual([]);
    expect(fixedText(declared, ...signals)).toBe(declared);
  });

  it("is not a value that is written out in code", () => {
    const literal = signal({
      kind: "field",
      key: "field/src/a.ts#literal basic.phone",
      name: "tel",
      category: "basic.phone",
    });
    expect(wrongWith({ "a.hegui.yaml": ACME }, [literal])).toHaveLength(1);
    expect(fixedText(ACME, literal)).toBe(ACME);
  });

  it("keeps hostile names on one line each", () => {
    const names = ["a\nb", `${"x".repeat(60)}\n${"y".repeat(60)}`, "a: b", "# c", "'q", '"p', "__proto__", "- d", "}e"];
    const signals = names.map((name, line) => field("User", name, "basic.phone", { at: place("src/a.ts", line + 1) }));
    const manifests = { "a.hegui.yaml": BLOCK.replace("basic.phone", "basic.name") };
    const after = fixed(manifests, signals);
    expect(wrongWith(after, signals)).toEqual([]);
    expect(after["a.hegui.yaml"]!.split("\n").length - BLOCK.split("\n").length).toBe(names.length - 1);
  });
});

describe("misspelt words", () => {
  it("are written right, in their quotes; what that shows is mended in the same run", () => {
    const text =
      'version: 1\norganizatons:\n  - { id: acme }\ndatasets:\n  - id: users # c\n    feilds: [{ name: phone, category: "basic.phnoe" }]\n    subjects: [userz]\n';
    const after = fixedText(text, email);
    expect(after).toBe(
      'version: 1\norganizations:\n  - { id: acme }\ndatasets:\n  - id: users # c\n    fields: [{ name: phone, category: "basic.phone" }, { name: email, category: basic.email }]\n    subjects: [users]\n',
    );
  });

  it("are found behind wide characters and Windows line ends", () => {
    const text =
      "version: 1\r\ndatasets:\r\n  - { id: users, title: 𠮷用户, fields: [{ name: 电话, category: basic.phnoe }], subjects: [] }\r\n";
    expect(fixedText(text)).toBe(text.replace("phnoe", "phone"));
  });
});

describe("left alone", () => {
  const broken = "version: 1\ndatasets:\n  - { id: users, fields: [\n";

  it("is a broken manifest, and while there is one nothing is declared", () => {
    const manifests = { "a.hegui.yaml": broken, "b.hegui.yaml": BLOCK };
    expect(fixed(manifests, [email, stripe])).toEqual(manifests);
    const wrong = "version: 1\norganizations: 7\n";
    expect(fixedText(wrong, email, stripe)).toBe(wrong);
  });

  it("is a list that stands behind an alias", () => {
    const text =
      "version: 1\ndatasets:\n  - { id: base, fields: &f [{ name: phone, category: basic.phone }], subjects: [] }\n  - { id: users, fields: *f, subjects: [] }\n";
    expect(fixedText(text, email)).toBe(text);
  });

  it("is a file that may not be changed", () => {
    const manifests = { "node_modules/shared/a.hegui.yaml": BLOCK };
    expect(fixes(scanned(manifests, [email]), [email], () => false)).toEqual([]);
  });

  it("is what is declared, and a manifest without anything to add", () => {
    expect(fixedText(BLOCK, field("User", "phone", "basic.phone"))).toBe(BLOCK);
    expect(fixedText(BLOCK)).toBe(BLOCK);
  });
});
