import { describe, expect, test } from "vitest";
import { isReadable, readerFor } from "../../../src/scan/read/reader.js";

const NAMES: Readonly<Record<string, string | undefined>> = {
  "src/a.ts": "typescript",
  "a.mts": "typescript",
  "next.config.js": "typescript",
  "next.config.mjs": "typescript",
  "src/App.tsx": "tsx",
  "src/a.js": "tsx",
  "src/a.jsx": "tsx",
  "A.vue": "vue",
  "page.wxml": "html",
  "index.HTML": "html",
  "A.java": "java",
  "a.py": "python",
  "a.go": "go",
  "db/schema.sql": "sql",
  "schema.prisma": "prisma",
  "a.proto": "protobuf",
  "a.gql": "graphql",
  "main.tf": "terraform",
  "prod.tfvars": "terraform",
  "src/main/resources/application.yml": "settings",
  "application.properties": "settings",
  ".env": "settings",
  ".env.production": "settings",
  "deploy/prod.env": "settings",
  "env.ts": "typescript",
  "app.json": "settings",
  "config.toml": "settings",
  "package.json": "dependencies",
  "a/pom.xml": "dependencies",
  "build.gradle.kts": "dependencies",
  "gradle/libs.versions.toml": "dependencies",
  "requirements-dev.txt": "dependencies",
  "requirements/base.txt": "dependencies",
  "pyproject.toml": "dependencies",
  Pipfile: "dependencies",
  "setup.py": "dependencies",
  "go.mod": "dependencies",
  "package-lock.json": undefined,
  "pnpm-lock.yaml": undefined,
  "yarn.lock": undefined,
  "poetry.lock": undefined,
  "go.sum": undefined,
  "notes.txt": undefined,
  "other.xml": undefined,
  "photo.png": undefined,
  Makefile: undefined,
};

test.each(Object.entries(NAMES))("%s", (file, language) => {
  expect(readerFor(file, "")).toBe(language);
  expect(isReadable(file)).toBe(language !== undefined);
});

describe("YAML and JSON by how they begin", () => {
  test.each([
    ["api.yaml", "# shop\nopenapi: 3.0.1\ninfo:\n", "openapi"],
    ["api.yml", "\uFEFFswagger: '2.0'\n", "openapi"],
    ["api.json", '{"info":{},"openapi":"3.1.0"}', "openapi"],
    ["api.json", '{\n  "swagger": "2.0",', "openapi"],
    ["a.json", '{"$schema":"http://json-schema.org/draft-07/schema#","properties":{}}', "openapi"],
    ["a.schema.json", '{"type":"object","properties":{}}', "openapi"],
    ["a.json", '{"$schema":"https://json.schemastore.org/tsconfig","properties":{}}', "settings"],
    ["a.json", '{"openapi":{"url":"https://example.com"}}', "settings"],
    ["a.yaml", "my-openapi: 3.0.1\n", "settings"],
    ["a.ts", "openapi: 3.0.1", "typescript"],
  ])("%s %j", (file, head, language) => {
    expect(readerFor(file, head)).toBe(language);
  });

  test("long heads take no time", () => {
    for (const piece of ["\n", " ", '"$schema": ', "properties "]) {
      expect(readerFor("a.json", piece.repeat(1_000_000 / piece.length))).toBe("settings");
    }
  });
});
