import { parseSource } from "../../source/source.js";
import type { ReadFile } from "../../source/store.js";
import { compileNames, type Names } from "./names.js";
import { compileServices, type Services } from "./services.js";

/** The tables that a scan looks things up in, as plain data. */
export interface Vocabulary {
  /** Names of personal information in code: English, pinyin, Chinese. */
  readonly names: Names;
  /** Third-party services, AI providers and cloud hosts. */
  readonly services: Services;
}

/** Compiles the tables under policies/tables; they are trusted. */
export function compileVocabulary(files: readonly ReadFile[]): Vocabulary {
  const table = (name: string): unknown => {
    const file = files.find((one) => one.file.endsWith(`/${name}.yaml`))!;
    const { source, problems } = parseSource(file.file, file.text);
    if (problems[0]) throw new Error(`${file.file}: ${problems[0].message.en}`);
    return source.documents[0]!.value;
  };
  return { names: compileNames(table), services: compileServices(table) };
}
