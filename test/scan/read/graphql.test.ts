import { type DocumentNode, type FieldDefinitionNode, type InputValueDefinitionNode, parse } from "graphql";
import { describe, expect, test } from "vitest";
import { graphqlReader } from "../../../src/scan/read/graphql.js";
import { readInside, testDamage } from "./damage.js";
import { shownShapes } from "./shown.js";

const shown = (text: string) => shownShapes(readInside(graphqlReader, text, "a.graphql"), text);

const SAMPLE = `"""
用户
"""
type User implements Node & Person @key(fields: "id") {
  "手机号"
  phone(mask: Boolean = true): String! @auth(role: ADMIN) # mobile
  # 身份证
  idCard: [String!]!
  email: String, wechat: ID
}

interface Person { name: String }
input Filter { city: String = "Beijing", near: Point = { lat: 1, lng: [2] } }
enum Level { PHONE }
union Any = User | Level
scalar Date
directive @auth(role: Level) on FIELD_DEFINITION
extend type User { birthday: Date }

type Query {
  me: User
  "find people"
  user(phone: String!, "证件" idCard: ID): User
}
type Changes {
  login(password: String, code: String = "x"): User
}
schema {
  query: Query
  mutation: Changes
}
`;

describe("SDL", () => {
  test("objects, interfaces and inputs are messages; arguments of root fields are requests", () => {
    expect(shown(SAMPLE)).toEqual([
      "message User # 用户",
      "  phone: String! # 手机号 | mobile",
      "  idCard: [String!]! # 身份证",
      "  email: String",
      "  wechat: ID",
      "message Person",
      "  name: String",
      "message Filter",
      "  city: String",
      "  near: Point",
      "message User",
      "  birthday: Date",
      "request user # find people",
      "  phone: String!",
      "  idCard: ID # 证件",
      "request login",
      "  password: String",
      "  code: String",
    ]);
  });

  test("fields and their types are those that GraphQL itself reads", () => {
    const { shapes } = readInside(graphqlReader, SAMPLE, "a.graphql");
    const ours = shapes
      .filter(({ kind }) => kind === "message")
      .map(({ name, fields }) => [name, ...fields.map((field) => `${field.name}: ${field.type}`)]);
    expect(ours).toEqual(messagesOf(parse(SAMPLE)));
  });

  test("operations of clients declare nothing", () => {
    expect(shown("query Find($phone: String!) { user(phone: $phone) { name type input } }")).toEqual([]);
  });

  test("a broken definition leaves the others", () => {
    expect(shown("type A { x: \ntype B @x( {\n}\ntype C { phone: String }")).toContain("  phone: String");
  });
});

/** Messages by the library, root types left out. */
function messagesOf({ definitions }: DocumentNode): string[][] {
  return definitions.flatMap((one) => {
    if (!("fields" in one) || one.name.value === "Query" || one.name.value === "Changes") return [];
    const fields: readonly (FieldDefinitionNode | InputValueDefinitionNode)[] = one.fields ?? [];
    return [
      [
        one.name.value,
        ...fields.map(({ name, type }) => `${name.value}: ${SAMPLE.slice(type.loc?.start, type.loc?.end)}`),
      ],
    ];
  });
}

testDamage(graphqlReader, { "a.graphql": SAMPLE }, ["{", "(", "[", "type A @x( ", "a(b:", "type Query {a("]);
