import type { Reader } from "./outline.js";
import { type GrammarName, loadGrammar } from "./read/grammar.js";
import type { Language } from "./read/reader.js";

/** Readers by language, each loaded when the first file of its language comes. */
export type Readers = Readonly<Record<Language, () => Promise<Reader>>>;

/** `grammars` is the folder of the grammar files, with a slash behind. */
export function loadReaders(grammars: URL): Readers {
  const grammar = (name: GrammarName) => loadGrammar(name, grammars);
  return once({
    typescript: async () => (await import("./read/typescript.js")).typescriptReader(await grammar("typescript")),
    tsx: async () => (await import("./read/typescript.js")).typescriptReader(await grammar("tsx")),
    vue: async () => (await import("./read/vue.js")).vueReader(await grammar("typescript")),
    html: async () => (await import("./read/html.js")).htmlReader,
    java: async () => (await import("./read/java.js")).javaReader(await grammar("java")),
    python: async () => (await import("./read/python.js")).pythonReader(await grammar("python")),
    go: async () => (await import("./read/go.js")).goReader(await grammar("go")),
    sql: async () => (await import("./read/sql.js")).sqlReader,
    prisma: async () => (await import("./read/prisma.js")).prismaReader,
    protobuf: async () => (await import("./read/protobuf.js")).protobufReader,
    graphql: async () => (await import("./read/graphql.js")).graphqlReader,
    openapi: async () => (await import("./read/openapi.js")).openapiReader,
    contract: async () => (await import("./read/contract.js")).contractReader,
    settings: async () => (await import("./read/settings.js")).settingsReader,
    terraform: async () => (await import("./read/terraform.js")).terraformReader,
    dependencies: async () => (await import("./read/dependencies.js")).dependencyReader,
  });
}

function once(readers: Readers): Readers {
  const made = new Map<Language, Promise<Reader>>();
  const entries = (Object.keys(readers) as Language[]).map((language) => [
    language,
    () => {
      const reader = made.get(language) ?? readers[language]();
      made.set(language, reader);
      return reader;
    },
  ]);
  return Object.fromEntries(entries) as Readers;
}
