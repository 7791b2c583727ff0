import { describe, expect, test } from "vitest";
import { dependencyReader } from "../../../src/scan/read/dependencies.js";
import { readInside, testDamage } from "./damage.js";

/** Dependencies as `ecosystem name`, those for development in brackets, with what stands in the text where it differs. */
function shown(text: string, file: string): readonly string[] {
  return readInside(dependencyReader, text, file).dependencies.map(({ ecosystem, name, dev, at }) => {
    const written = text.slice(at.from, at.to);
    const what = `${ecosystem} ${name}${name.endsWith(written) ? "" : ` (${written})`}`;
    return dev ? `[${what}]` : what;
  });
}

const PACKAGE = `{
  "name": "shop",
  "dependencies": { "openai": "^4", "@sentry/node": "8", "mine": "workspace:*", "near": "file:../near", "ai": "npm:@scope/other@1" },
  "peerDependencies": { "react": "*" },
  "optionalDependencies": { "sharp": "1" },
  "devDependencies": { "vitest": "4" },
  "resolutions": { "lodash": "4" },
  "scripts": { "dependencies": "x" }
}`;

const POM = `<?xml version="1.0"?>
<project>
  <groupId>com.example</groupId>
  <properties><sdk.group>com.aliyun</sdk.group></properties>
  <dependencyManagement><dependencies>
    <dependency><groupId>managed</groupId><artifactId>only</artifactId></dependency>
  </dependencies></dependencyManagement>
  <dependencies>
    <dependency>
      <groupId>com.stripe</groupId>
      <artifactId> stripe-java </artifactId>
      <exclusions><exclusion><groupId>x</groupId><artifactId>excluded</artifactId></exclusion></exclusions>
    </dependency>
    <!-- <dependency><groupId>old</groupId><artifactId>gone</artifactId></dependency> -->
    <dependency><groupId>\${sdk.group}</groupId><artifactId>oss</artifactId></dependency>
    <dependency><groupId>\${project.groupId}</groupId><artifactId>core</artifactId></dependency>
    <dependency><groupId>junit</groupId><artifactId>junit</artifactId><scope>test</scope></dependency>
  </dependencies>
  <build><plugins><plugin><dependencies>
    <dependency><groupId>p</groupId><artifactId>q</artifactId></dependency>
  </dependencies></plugin></plugins></build>
</project>`;

const GRADLE = `buildscript {
  dependencies { classpath 'com.android.tools.build:gradle:8.0' }
}
def other = 'not:a:dependency'
dependencies {
  implementation 'com.stripe:stripe-java:24.0' // pay
  api("io.sentry:sentry:7")
  // implementation 'old:gone:1'
  implementation group: 'com.aliyun', name: 'oss', version: '1'
  implementation(platform("com.google.firebase:firebase-bom:32.0"))
  implementation("a.b:c:1") {
    exclude group: 'x', module: 'y'
  }
  implementation project(':core')
  implementation libs.retrofit
  testImplementation "org.junit:junit:\${version}"
  androidTestImplementation("e.f:g:1")
  kapt 'h.i:j:1'
}
kotlin { sourceSets { commonTest.dependencies { implementation("k.l:m:1") } } }
`;

const CATALOG = `[versions]
a = "1:2"
[libraries]
sentry = { module = "io.sentry:sentry", version.ref = "a" }
stripe = "com.stripe:stripe-java:24"
oss = { group = "com.aliyun", name = "oss", version = "1" }
[plugins]
p = { id = "x:y" }
`;

const REQUIREMENTS = `# openai
-r base.txt
--index-url https://pypi.example
OpenAI>=1.0  # client
sentry_sdk[flask,django]==1.2 ; python_version < "3.9"
zope.interface \\
    --hash=sha256:abc
pkg @ https://files.example/pkg.zip
-e git+https://git.example/x.git#egg=My_Egg
`;

const PYPROJECT = `[build-system]
requires = ["hatchling"]
[project]
name = "shop"
dependencies = [
  "openai>=1", # client
  # "old>=1",
  'Django[argon2]',
]
[project.optional-dependencies]
pay = ["stripe"]
test = ["pytest"]
[dependency-groups]
dev = ["ruff", { include-group = "test" }]
[tool.poetry.dependencies]
python = "^3.11"
requests = "*"
boto3 = { version = "1", extras = ["crt"] }
[tool.poetry.group.dev.dependencies]
black = "*"
[tool.uv]
dev-dependencies = ["mypy"]
[tool.ruff]
select = ["E"]
`;

const SETUP = `from setuptools import setup
setup(
    name="shop",
    install_requires=[
        "openai>=1",  # client
        # "old",
        'python-dateutil; python_version < "3"',
    ],
    extras_require={"pay": ["stripe"], "dev": ["ruff"]},
    tests_require=["pytest"],
    keywords=["not-one"],
)
`;

const GO_MOD = `module example.com/shop

go 1.22

require github.com/stripe/stripe-go/v76 v76.1.0 // pay
require (
	github.com/sashabaranov/go-openai v1.20.0
	// github.com/old/gone v1.0.0
	golang.org/x/sys v0.1.0 // indirect
)
replace github.com/a/b => github.com/c/d v1.0.0
exclude (
	github.com/e/f v1.0.0
)
`;

describe("manifests", () => {
  test("package.json", () => {
    expect(shown(PACKAGE, "web/package.json")).toEqual([
      "npm openai",
      "npm @sentry/node",
      "npm @scope/other",
      "npm sharp",
      "npm react",
      "[npm vitest]",
    ]);
  });

  test("pom.xml", () => {
    expect(shown(POM, "pom.xml")).toEqual([
      "maven com.stripe:stripe-java",
      "maven com.aliyun:oss",
      "maven com.example:core",
      "[maven junit:junit]",
      "[maven p:q]",
    ]);
  });

  test.each(["build.gradle", "app/build.gradle.kts"])("%s", (file) => {
    expect(shown(GRADLE, file)).toEqual([
      "[maven com.android.tools.build:gradle]",
      "maven com.stripe:stripe-java",
      "maven io.sentry:sentry",
      "maven com.aliyun:oss",
      "maven com.google.firebase:firebase-bom",
      "maven a.b:c",
      "[maven org.junit:junit]",
      "[maven e.f:g]",
      "[maven h.i:j]",
      "[maven k.l:m]",
    ]);
  });

  test("libs.versions.toml", () => {
    expect(shown(CATALOG, "gradle/libs.versions.toml")).toEqual([
      "maven io.sentry:sentry",
      "maven com.stripe:stripe-java",
      "maven com.aliyun:oss",
    ]);
  });

  test("requirements.txt: names as PEP 503 compares them", () => {
    expect(shown(REQUIREMENTS, "requirements.txt")).toEqual([
      "pypi openai (OpenAI)",
      "pypi sentry-sdk (sentry_sdk)",
      "pypi zope-interface (zope.interface)",
      "pypi pkg",
      "pypi my-egg (My_Egg)",
    ]);
    for (const file of ["requirements-dev.txt", "requirements/test.txt", "dev-requirements.txt"])
      expect(shown("ruff\n", file)).toEqual(["[pypi ruff]"]);
    expect(shown("stripe\n", "requirements/prod.txt")).toEqual(["pypi stripe"]);
  });

  test("pyproject.toml", () => {
    expect(shown(PYPROJECT, "pyproject.toml")).toEqual([
      "[pypi hatchling]",
      "pypi openai",
      "pypi django (Django)",
      "pypi stripe",
      "[pypi pytest]",
      "[pypi ruff]",
      "pypi requests",
      "pypi boto3",
      "[pypi black]",
      "[pypi mypy]",
    ]);
  });

  test("Pipfile", () => {
    const text =
      '[packages]\nopenai = "*"\nDjango = {version = "4", extras = ["argon2"]}\n[dev-packages]\npytest = "*"\n';
    expect(shown(text, "Pipfile")).toEqual(["pypi openai", "pypi django (Django)", "[pypi pytest]"]);
  });

  test("setup.py", () => {
    expect(shown(SETUP, "setup.py")).toEqual([
      "pypi openai",
      "pypi python-dateutil",
      "pypi stripe",
      "[pypi ruff]",
      "[pypi pytest]",
    ]);
  });

  test("go.mod: what the module requires itself", () => {
    expect(shown(GO_MOD, "go.mod")).toEqual([
      "go github.com/stripe/stripe-go/v76",
      "go github.com/sashabaranov/go-openai",
    ]);
  });

  test("a package.json that is no JSON counts as not read", () => {
    const text = '{ "dependencies": { "openai" "4" ] }';
    expect(readInside(dependencyReader, text, "package.json").unread).toEqual([{ from: 0, to: text.length }]);
  });

  test("lock files and others are not read", () => {
    expect(shown('{"dependencies":{"openai":"4"}}', "package-lock.json")).toEqual([]);
    expect(shown("openai\n", "notes.txt")).toEqual([]);
  });

  test("names of prototypes are names", () => {
    expect(shown('{"dependencies":{"constructor":"1","toString":"2"}}', "package.json")).toEqual([
      "npm constructor",
      "npm toString",
    ]);
  });
});

testDamage(
  dependencyReader,
  {
    "package.json": PACKAGE,
    "pom.xml": POM,
    "build.gradle": GRADLE,
    "libs.versions.toml": CATALOG,
    "requirements.txt": REQUIREMENTS,
    "pyproject.toml": PYPROJECT,
    "setup.py": SETUP,
    "go.mod": GO_MOD,
  },
  ["<a>", "[", "a("],
);
