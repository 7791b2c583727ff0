import { describe, expect, test } from "vitest";
import { openapiReader } from "../../../src/scan/read/openapi.js";
import { readInside, testDamage } from "./damage.js";
import { shownShapes } from "./shown.js";

const shown = (text: string, file: string) => shownShapes(readInside(openapiReader, text, file), text);

const OPENAPI = `openapi: 3.0.3
info: { title: Shop, version: "1" }
x-internal: { properties: { phone: { type: string } } }
paths:
  x-note: nothing
  /members/{memberId}:
    parameters:
      - { name: memberId, in: path, schema: { type: string } }
    post:
      operationId: createMember
      summary: 注册
      parameters:
        - name: "phone"
          in: query
          description: 手机号
          schema: { type: string }
        - { name: X-Device-Id, in: header, schema: { type: string } }
        - { $ref: "#/components/parameters/Page" }
      requestBody:
        content:
          application/json:
            schema:
              type: object
              properties:
                realName: { type: string, title: 姓名 }
          application/xml:
            schema:
              properties:
                realName: { type: string }
      responses:
        "200":
          content:
            application/json:
              schema: { properties: { token: { type: string } } }
    get:
      responses: {}
components:
  parameters:
    Page: { name: page, in: query, schema: { type: integer } }
  schemas:
    Member:
      description: 会员
      x-table: members
      allOf:
        - $ref: "#/components/schemas/Base"
        - type: object
          properties:
            'idCard':
              type: [string, "null"]
              description: 身份证号
            tags: { type: array, items: { type: string } }
            level: { $ref: "#/components/schemas/Level" }
            address:
              type: object
              title: 地址
              properties:
                street: { type: string }
    Level: { type: string, enum: [properties] }
`;

const SWAGGER = `{
  // OpenAPI 2
  "swagger": "2.0",
  "paths": {
    "/login": {
      "post": {
        "parameters": [
          { "in": "formData", "name": "password", "type": "string", "description": "密码" },
          { "in": "body", "name": "body", "schema": { "properties": { "code": { "type": "string" } } } }
        ],
        "responses": { "200": { "schema": { "properties": { "openid": { "type": "string" } } } } }
      }
    }
  },
  "definitions": { "User": { "properties": { "__proto__": {}, "constructor": { "type": "object" }, "mail": { "type": "string" } } } }
}`;

const SCHEMA = `{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "Customer",
  "type": "object",
  "properties": {
    "properties": { "type": "string" },
    "contacts": { "type": "array", "items": { "type": "object", "properties": { "phone": { "type": "string" } } } },
    "card": { "oneOf": [{ "properties": { "number": { "type": "string", "description": "卡号" } } }, { "type": "null" }] }
  },
  "$defs": { "Place": { "properties": { "city": { "type": "string" } } } }
}`;

describe("OpenAPI", () => {
  test("version 3: schemas, parameters, bodies and answers, without extensions", () => {
    expect(shown(OPENAPI, "api.yaml")).toEqual([
      "message Member # 会员",
      "  idCard: string|null # 身份证号",
      "  tags: string[]",
      "  level: Level",
      "  address: object # 地址",
      "message address # 地址",
      "  street: string",
      "request Page",
      "  page: integer",
      "request /members/{memberId}",
      "  memberId: string",
      "request createMember # 注册",
      "  phone: string # 手机号",
      "  X-Device-Id: string",
      "  realName: string # 姓名",
      "message createMember",
      "  token: string",
    ]);
  });

  test("version 2: forms, bodies, definitions; comments are allowed", () => {
    expect(shown(SWAGGER, "swagger.json")).toEqual([
      "message User",
      "  constructor: object",
      "  mail: string",
      "request post /login",
      "  password: string # 密码",
      "  code: string",
      "message post /login",
      "  openid: string",
    ]);
  });
});

describe("JSON Schema", () => {
  test("properties at every depth, definitions, a property called properties", () => {
    expect(shown(SCHEMA, "customer.schema.json")).toEqual([
      "message Customer # Customer",
      "  properties: string",
      "  contacts: object[]",
      "  card",
      "message contacts",
      "  phone: string",
      "message card",
      "  number: string # 卡号",
      "message Place",
      "  city: string",
    ]);
  });

  test("without a title the file gives the name", () => {
    expect(shown('{"properties":{"mail":{"type":"string"}}}', "a/person.schema.json")[0]).toBe("message person");
  });
});

describe("what cannot be read is said", () => {
  test.each([
    ["more than a megabyte", `{"openapi":"3.0.0","x":"${"x".repeat(1_100_000)}"}`],
    [
      "aliases that multiply",
      `a: &a [1]\n${Array.from("bcdefghijk", (name, i) => `${name}: &${name} [${`*${"abcdefghij"[i]}, `.repeat(9)}]`).join("\n")}\n`,
    ],
    ["too deep", `{"openapi":"3.0.0","x":${'{"properties":'.repeat(100_000)}`],
    ["no YAML", "openapi: 3.0.0\n{{ broken\n"],
  ])("%s", (_, text) => {
    const { shapes, unread } = readInside(openapiReader, text, "api.yaml");
    expect(shapes).toEqual([]);
    expect(unread).toEqual([{ from: 0, to: text.length }]);
  });
});

testDamage(openapiReader, { "api.yaml": OPENAPI, "swagger.json": SWAGGER, "customer.schema.json": SCHEMA }, [
  "[",
  "- ",
]);
