import type { LockFile } from "../manifest/lock.js";
import { digests, packDigest } from "../rule/digest.js";
import type { Forms } from "../rule/forms.js";
import type { BuiltinPolicies } from "../rule/policies.js";
import type { Problem, Text } from "../source/problem.js";
import { locate, type Source } from "../source/source.js";
import type { Store } from "../source/store.js";
import { VERSION } from "../version.js";
import type { ReadPacks } from "./packs.js";
import { readDocument } from "./settings.js";

/** The lock of a workspace, beside its configuration. */
export const LOCK_FILE = "hegui.lock";

/** The lock as written, where there is one that can be read. */
export interface ReadLock {
  readonly data?: LockFile;
  readonly source?: Source;
  readonly problems: readonly Problem[];
}

/** Reads the lock; nothing and no problem when there is none. */
export function readLock(store: Store, forms: Forms): ReadLock {
  return readDocument<LockFile>(store, LOCK_FILE, forms.lock, "lock");
}

/** The lock of the packs that are judged now. */
export function lockOf(
  { plain: packs, levels, params, folders }: ReadPacks,
  { integrity }: Pick<BuiltinPolicies, "integrity">,
): LockFile {
  const judged = packs.filter((pack) => pack.rules.length > 0 || folders[pack.id] !== undefined);
  const sorted = [...judged].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    version: 1,
    hegui: VERSION,
    packs: Object.fromEntries(
      sorted.map((pack) => {
        const from = folders[pack.id];
        const own = {
          from,
          integrity: packDigest(pack),
          rules: digests(pack.rules),
          decisions: digests(pack.decisions),
        };
        const builtin = () => ({ integrity: integrity[pack.id] ?? packDigest(pack) });
        return [pack.id, { version: pack.version, ...(from === undefined ? builtin() : own) }];
      }),
    ),
    levels: Object.fromEntries(Object.entries(levels).map(([rule, one]) => [rule, one.value])),
    params: Object.fromEntries(
      Object.entries(params).map(([pack, values]) => [
        pack,
        Object.fromEntries(Object.entries(values).map(([name, one]) => [name, one.value])),
      ]),
    ),
  } as LockFile;
}

/** One pack, level or parameter that is not as it was. */
export interface LockDifference {
  /** Where the lock has it. */
  readonly path: readonly string[];
  readonly text: Text;
}

/** What differs between two locks, pack by pack. */
export function lockDifferences(before: LockFile, after: LockFile): readonly LockDifference[] {
  const ids = (key: "packs" | "levels" | "params") =>
    [...new Set([...Object.keys(before[key]), ...Object.keys(after[key])])].sort();
  const packs = ids("packs").flatMap((id) => packDifference(id, own(before.packs, id), own(after.packs, id)));
  const others = (["levels", "params"] as const).flatMap((key) =>
    ids(key).flatMap((id) => {
      const [from, to] = [JSON.stringify(own<unknown>(before[key], id)), JSON.stringify(own<unknown>(after[key], id))];
      if (from === to) return [];
      const none = { en: "(none)", zh: "（无）" };
      return [
        {
          path: [key, id],
          text: {
            en: `${key}.${id}: ${from ?? none.en} → ${to ?? none.en}`,
            zh: `${key}.${id}：${from ?? none.zh} → ${to ?? none.zh}`,
          },
        },
      ];
    }),
  );
  return [...packs, ...others];
}

/** A lock may hold any key. */
function own<T>(record: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined;
}

type Locked = LockFile["packs"][string];

function packDifference(id: string, before: Locked | undefined, after: Locked | undefined): readonly LockDifference[] {
  const path = ["packs", id];
  if (!before || !after) {
    const text = after
      ? { en: `the pack '${id}' ${after.version} is new`, zh: `新增规则包“${id}” ${after.version}` }
      : { en: `the pack '${id}' is gone`, zh: `规则包“${id}”已移除` };
    return [{ path, text }];
  }
  if (before.integrity === after.integrity && before.version === after.version) return [];
  const versions = before.version === after.version ? before.version : `${before.version} → ${after.version}`;
  const changed = changedIds({ ...before.rules, ...before.decisions }, { ...after.rules, ...after.decisions });
  const parts = (lang: "en" | "zh") =>
    (["added", "changed", "removed"] as const)
      .filter((key) => changed[key].length > 0)
      .map((key) => `${WORDS[key][lang]} ${changed[key].join(", ")}`)
      .join(lang === "en" ? "; " : "；");
  const [en, zh] = [parts("en"), parts("zh")];
  return [
    {
      path,
      text: {
        en: `the pack '${id}' ${versions} differs${en && `: ${en}`}`,
        zh: `规则包“${id}” ${versions} 有变化${zh && `：${zh}`}`,
      },
    },
  ];
}

const WORDS = {
  added: { en: "added", zh: "新增" },
  changed: { en: "changed", zh: "修改" },
  removed: { en: "removed", zh: "删除" },
} as const;

function changedIds(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>) {
  return {
    added: Object.keys(after).filter((id) => !Object.hasOwn(before, id)),
    changed: Object.keys(after).filter((id) => Object.hasOwn(before, id) && before[id] !== after[id]),
    removed: Object.keys(before).filter((id) => !Object.hasOwn(after, id)),
  };
}

/** A lock that does not fit the packs that are judged now: somebody has to look at what changed. */
export function lockProblems({ data, source }: ReadLock, now: () => LockFile): readonly Problem[] {
  if (!data || !source) return [];
  return lockDifferences(data, now()).map(({ path, text }) => ({
    code: "lock/changed",
    message: { en: `${text.en}, and ${LOCK_FILE} has not seen it`, zh: `${text.zh}，${LOCK_FILE} 尚未记录` },
    hint: {
      en: "`hegui lock` writes what is effective now, for the review of the change",
      zh: "运行 `hegui lock` 写入当前生效的规则，以便评审",
    },
    at: locate(source, 0, path),
  }));
}
