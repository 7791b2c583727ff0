import { describe, expect, test } from "vitest";
import { contractReader, isContract } from "../../../src/scan/read/contract.js";
import { readerFor } from "../../../src/scan/read/reader.js";
import { readInside, testDamage } from "./damage.js";
import { shownShapes } from "./shown.js";

const shown = (text: string) => shownShapes(readInside(contractReader, text, "guests.yaml"), text);

const ODCS = `apiVersion: v3.0.2
kind: DataContract
id: 53581432-6c55-4ba2-a65f-72344a91553a
name: guests
status: active
schema:
  - name: guest
    physicalType: table
    businessName: 住客
    description: People who stay
    properties:
      - name: guest_id
        logicalType: integer
        primaryKey: true
      - name: "mobile"
        physicalName: mobile_no
        logicalType: string
        physicalType: varchar(20)
        businessName: 手机号
        classification: confidential
      - name: home
        logicalType: object
        properties:
          - { name: street, logicalType: string, description: 家庭住址 }
      - name: companions
        logicalType: array
        items:
          logicalType: object
          properties:
            - name: 'passport_no'
              logicalType: string
  - name: empty_table
    physicalType: table
servers:
  - { server: production, type: postgres, host: db.example.internal }
`;

const SPECIFICATION = `dataContractSpecification: 1.2.0
id: orders
info: { title: Orders, version: 1.0.0 }
models:
  orders:
    title: Orders of guests
    type: table
    fields:
      order_id: { type: text, unique: true }
      "email":
        type: text
        description: 电子邮箱
        pii: true
      address:
        type: record
        fields:
          city: { type: text }
      phones:
        type: array
        items:
          type: record
          fields:
            number: { type: text, title: 电话 }
  nothing: { type: table }
`;

describe("an open data contract", () => {
  test("is read as the tables it describes, nested objects and lists as shapes of their own", () => {
    expect(shown(ODCS)).toEqual([
      "table guest # 住客 | People who stay",
      "  guest_id: integer",
      "  mobile: string = mobile_no # 手机号",
      "  home: object",
      "  companions: array",
      "table guest.home",
      "  street: string # 家庭住址",
      "table guest.companions",
      "  passport_no: string",
    ]);
  });
});

describe("a data contract specification", () => {
  test("is read as its models", () => {
    expect(shown(SPECIFICATION)).toEqual([
      "table orders # Orders of guests",
      "  order_id: text",
      "  email: text # 电子邮箱",
      "  address: record",
      "  phones: array",
      "table orders.address",
      "  city: text",
      "table orders.phones",
      "  number: text # 电话",
    ]);
  });
});

testDamage(contractReader, { "guests.yaml": ODCS, "orders.yaml": SPECIFICATION }, ["[", "- "]);

test("contracts are known by what they begin with", () => {
  expect([ODCS, SPECIFICATION, "kind: 'DataContract'\n"].map(isContract)).toEqual([true, true, true]);
  expect(["kind: Deployment\n", "kind: DataContracts\n", "a: dataContractSpecification\n"].map(isContract)).toEqual([
    false,
    false,
    false,
  ]);
  expect(readerFor("contracts/guests.yaml", ODCS)).toBe("contract");
});

test("what is no contract holds no shapes", () => {
  for (const text of [
    "",
    "schema: guest\n",
    "models: [a]\n",
    "schema: [{ name: a }]\n",
    "schema: [{ properties: [{ name: b }] }]\n",
  ])
    expect(contractReader(text, "a.yaml").shapes).toEqual([]);
  expect(contractReader("schema: [\n", "a.yaml").unread).toHaveLength(1);
});
