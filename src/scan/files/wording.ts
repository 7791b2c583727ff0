import type { Problem } from "../../source/problem.js";
import type { Wording } from "../../source/wording.js";

/** What keeps a file, a folder or a pattern out of the scan although nobody asked for that. */
export const wording = {
  tooLarge: (bytes: number): Wording => ({
    code: "scan/too-large",
    message: {
      en: `not scanned: the file has more than ${bytes} bytes`,
      zh: `未扫描：文件超过 ${bytes} 字节`,
    },
    hint: { en: "exclude it if it holds no code of yours", zh: "如果其中没有自己的代码，请将其排除" },
  }),
  binary: (): Wording => ({
    code: "scan/binary",
    message: { en: "not scanned: the file holds NUL bytes", zh: "未扫描：文件含有 NUL 字节" },
    hint: {
      en: "exclude it if it is no text, or remove the NUL bytes",
      zh: "如果不是文本，请将其排除；否则请删除 NUL 字节",
    },
  }),
  tooDeep: (depth: number): Wording => ({
    code: "scan/too-deep",
    message: {
      en: `not scanned: folders are nested more than ${depth} deep`,
      zh: `未扫描：文件夹嵌套超过 ${depth} 层`,
    },
  }),
  patternsRefused: (): Wording => ({
    code: "scan/patterns-refused",
    message: {
      en: 'some patterns are not followed: there are too many, or one is too long or holds too many "**"',
      zh: "部分规则未生效：规则过多，或某条规则过长、含有过多“**”",
    },
  }),
  timedOut: (milliseconds: number): Wording => ({
    code: "scan/timed-out",
    message: {
      en: `not scanned: reading it took longer than ${milliseconds / 1_000} s`,
      zh: `未扫描：读取耗时超过 ${milliseconds / 1_000} 秒`,
    },
  }),
  failed: (): Wording => ({
    code: "scan/failed",
    message: { en: "not scanned: the scan failed on this file", zh: "未扫描：扫描该文件时出错" },
    hint: { en: "this is a defect of hegui, please report it", zh: "这是 hegui 的缺陷，请反馈" },
  }),
  givenUp: (files: number): Wording => ({
    code: "scan/given-up",
    message: {
      en: `not scanned: the scan had failed on ${files} files before`,
      zh: `未扫描：此前已有 ${files} 个文件扫描失败`,
    },
  }),
};

/** A problem of a whole file or folder. */
export function problemAt(file: string, says: Wording): Problem {
  const start = { line: 1, column: 1 };
  return { ...says, at: { file, start, end: start } };
}

/** The code of an error of the file system, empty for any other error. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
