import { daysBetween } from "../../finding/approver.js";
import type { Outdated } from "./item.js";

/** Days after which the built-in law should be read again. */
const FRESH = 180;

/** How old the built-in law is on a day. */
export function lawAge(read: string, day: string): { readonly days: number; readonly outdated: readonly Outdated[] } {
  const days = daysBetween(read, day);
  if (days <= FRESH) return { days, outdated: [] };
  return {
    days,
    outdated: [
      {
        code: "law-read",
        message: {
          en: `the built-in law was read on ${read}, ${days} days ago`,
          zh: `内置法律的核对日期为 ${read}，距今 ${days} 天`,
        },
        hint: { en: "look for a newer version of hegui", zh: "请查看 hegui 是否有新版本" },
      },
    ],
  };
}

// What npm prints: versions without spaces, or nothing a shell would read twice.
const VERSION = /^\d+\.\d+\.\d+[0-9A-Za-z.+-]*$/;

/** Newer versions of hegui and of installed packs, from what `npm outdated --json` printed; undefined when it printed something else. */
export function newerVersions(text: string, packages: readonly string[]): readonly Outdated[] | undefined {
  const printed = parsed(text);
  if (!printed) return undefined;
  return Object.entries(printed).flatMap(([name, one]): readonly Outdated[] => {
    const { current, latest } = (Array.isArray(one) ? one[0] : one) ?? {};
    if (name !== "hegui" && !packages.includes(name)) return [];
    if (!isVersion(latest) || current === latest) return [];
    const from = isVersion(current) ? current : undefined;
    const side = name === "hegui" ? "node_modules/hegui" : name;
    const run = `npm install --prefix next ${name}@${latest} && hegui diff packs ${side} next/node_modules/${name}`;
    return [
      {
        code: "newer-version",
        message: {
          en: `${name} ${latest} is there${from ? `, and ${from} is installed` : ""}`,
          zh: `${name} 已有 ${latest}${from ? `，已安装 ${from}` : ""}`,
        },
        hint: { en: `see what changes in law: ${run}`, zh: `查看规则变化：${run}` },
      },
    ];
  });
}

function isVersion(value: unknown): value is string {
  return typeof value === "string" && VERSION.test(value);
}

type Printed = Readonly<Record<string, { readonly current?: unknown; readonly latest?: unknown } | undefined>>;

function parsed(text: string): Printed | undefined {
  // npm prints nothing when nothing is outdated.
  if (text.trim() === "") return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Printed) : undefined;
  } catch {
    return undefined;
  }
}
