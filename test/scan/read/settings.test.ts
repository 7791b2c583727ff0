import { describe, expect, test } from "vitest";
import { settingsReader } from "../../../src/scan/read/settings.js";
import { readInside, testDamage } from "./damage.js";

/** Settings as `path = value`, each value as it stands in the text. */
function shown(text: string, file: string): readonly string[] {
  return readInside(settingsReader, text, file).settings.map(({ path, value, at }) => {
    const written = text.slice(at.from, at.to);
    return `${path.join(" ")} = ${value}${written === value ? "" : ` (${written})`}`;
  });
}

const COMPOSE = `services:
  app: &app
    image: "shop:1"
    environment:
      - OPENAI_BASE_URL=https://llm.example.com/v1
      - OPENAI_API_KEY
      # - OLD=1
    build:
      args: ["NODE_ENV=production", "--quiet"]
  worker:
    <<: *app
    environment:
      NAME: worker
      TOKEN:
`;

const KUBERNETES = `apiVersion: v1
kind: ConfigMap
---
kind: Deployment
spec:
  containers:
    - name: app
      env:
        - name: REGION
          value: 'cn-north-1'
        - name: SECRET
          valueFrom:
            secretKeyRef: { name: keys, key: secret }
      command: [serve]
`;

const CLOUDFORMATION = `Resources:
  Bucket:
    Properties:
      Name: !Sub "\${AWS::Region}-data"
      Role: !GetAtt Role.Arn
      Items: !If [Yes, !Ref One, two]
`;

const TOML = `title = "shop"
[server]
port = 8_000
host = 'localhost' # local
"quoted key".inner = """many
lines"""
[[models]]
name = "first"
[[models]]
name = "second"
urls = [
  "https://a.example", # one
  "https://b.example",
]
made = 1979-05-27T07:32:00Z
[a.b]
c = { d = "e", f = [{ g = true }] }
`;

const ENV = `# COMMENTED=no
export BASE_URL="https://api.example.com" # why
KEY='a#b'
PLAIN=one two # three
EMPTY=
  LINES="first
second"
HASH=a#b
`;

const PROPERTIES = `# spring.old=1
! other=2
spring.ai.openai.base-url=https://llm.example.com
server.port : 8080
name 会员
title=\\u4f1a\\u5458
long=one,\\
  two
`;

const JSON_TEXT = `{
  /* WeChat */
  "permission": { "scope.userLocation": { "desc": "附近" } }, // why
  "requiredPrivateInfos": ["getLocation"],
  "url": "https://example.com/*x*/",
  "__usePrivacyCheck__": true,
  "none": null,
}`;

describe("YAML", () => {
  test("docker-compose: environment as list and as map has one form", () => {
    expect(shown(COMPOSE, "docker-compose.yml")).toEqual([
      "services app image = shop:1",
      "services app environment OPENAI_BASE_URL = https://llm.example.com/v1",
      "services app environment OPENAI_API_KEY =  (OPENAI_API_KEY)",
      "services app build args NODE_ENV = production",
      "services app build args 1 = --quiet",
      "services worker environment NAME = worker",
      "services worker environment TOKEN =  (TOKEN)",
    ]);
  });

  test("Kubernetes: several documents, variables by name", () => {
    expect(shown(KUBERNETES, "deploy.yaml")).toEqual([
      "apiVersion = v1",
      "kind = ConfigMap",
      "kind = Deployment",
      "spec containers 0 name = app",
      "spec containers 0 env REGION = cn-north-1",
      "spec containers 0 env SECRET valueFrom secretKeyRef name = keys",
      "spec containers 0 env SECRET valueFrom secretKeyRef key = secret",
      "spec containers 0 command 0 = serve",
    ]);
  });

  test("CloudFormation: its tags are no error", () => {
    expect(shown(CLOUDFORMATION, "template.yaml")).toEqual([
      "Resources Bucket Properties Name = ${AWS::Region}-data",
      "Resources Bucket Properties Role = Role.Arn",
      "Resources Bucket Properties Items 0 = Yes",
      "Resources Bucket Properties Items 1 = One",
      "Resources Bucket Properties Items 2 = two",
    ]);
    expect(settingsReader(CLOUDFORMATION, "template.yaml").unread).toEqual([]);
  });

  test("templates of Helm and placeholders of Maven: line by line, and the file counts as not read", () => {
    const text = `spec:
  {{- if .Values.on }}
  env:
    - name: OPENAI_BASE_URL
      value: "https://llm.example.com"
  {{- end }}
  image: {{ .Values.image }} # tag
version: @project.version@
bucket: !Sub data-bucket
script: |
  not: this
after: 1
`;
    expect(shown(text, "templates/app.yaml")).toEqual([
      "spec env OPENAI_BASE_URL = https://llm.example.com",
      "spec image = {{ .Values.image }}",
      "version = @project.version@",
      "bucket = data-bucket",
      "after = 1",
    ]);
    expect(settingsReader(text, "templates/app.yaml").unread).toEqual([{ from: 0, to: text.length }]);
  });

  test("aliases that multiply are refused, what an alias repeats is read once", () => {
    expect(shown("a: &x { url: u }\nb: *x\nc: &y z\nd: *y\n", "a.yml")).toEqual(["a url = u", "c = z", "d = z (*y)"]);
    const bomb = Array.from("abcdefghijk", (name, i) => {
      const before = "abcdefghij"[i - 1];
      return `${name}: &${name} [${before ? `*${before}, `.repeat(9) : "lol"}]`;
    }).join("\n");
    expect(settingsReader(bomb, "a.yml").unread).toEqual([{ from: 0, to: bomb.length }]);
  });
});

test("TOML: tables, lists of tables, dotted keys, inline values", () => {
  expect(shown(TOML, "config.toml")).toEqual([
    "title = shop",
    "server port = 8_000",
    "server host = localhost",
    "server quoted key inner = many\nlines",
    "models 0 name = first",
    "models 1 name = second",
    "models 1 urls 0 = https://a.example",
    "models 1 urls 1 = https://b.example",
    "models 1 made = 1979-05-27T07:32:00Z",
    "a b c d = e",
    "a b c f 0 g = true",
  ]);
});

test(".env: quotes, comments, values over lines, names without a value", () => {
  expect(shown(ENV, ".env.production")).toEqual([
    "BASE_URL = https://api.example.com",
    "KEY = a#b",
    "PLAIN = one two",
    "EMPTY =  (EMPTY)",
    "LINES = first\nsecond",
    "HASH = a#b",
  ]);
});

test(".properties: separators, escapes, joined lines", () => {
  expect(shown(PROPERTIES, "application.properties")).toEqual([
    "spring ai openai base-url = https://llm.example.com",
    "server port = 8080",
    "name = 会员",
    "title = 会员 (\\u4f1a\\u5458)",
    "long = one,two (one,\\\n  two)",
  ]);
});

test("JSON: comments and trailing commas, URLs are no comments", () => {
  expect(shown(JSON_TEXT, "app.json")).toEqual([
    "permission scope.userLocation desc = 附近",
    "requiredPrivateInfos 0 = getLocation",
    "url = https://example.com/*x*/",
    "__usePrivacyCheck__ = true",
    "none = null",
  ]);
});

test("keys of prototypes do no harm", () => {
  const text = '{"__proto__": {"polluted": "yes"}, "constructor": {"prototype": {"polluted": "yes"}}}';
  expect(shown(text, "a.json")).toEqual(["constructor prototype polluted = yes"]);
  expect(shown('[__proto__]\npolluted = "yes"\n', "a.toml")).toEqual(["__proto__ polluted = yes"]);
  expect("polluted" in {}).toBe(false);
});

testDamage(
  settingsReader,
  {
    "docker-compose.yml": COMPOSE,
    "deploy.yaml": KUBERNETES,
    "config.toml": TOML,
    ".env": ENV,
    "a.properties": PROPERTIES,
    "app.json": JSON_TEXT,
  },
  ["[", "a = [", "a.", "- "],
);
