import type { Input } from "../examine.js";
import type { Report } from "../finding/report.js";
import type { BuiltinPolicies } from "../rule/policies.js";
import { lockOf } from "../workspace/lock.js";
import type { Workspace } from "../workspace/workspace.js";
import { digestOf, fromIntegrity } from "./hash.js";
import type { Descriptor, Subject } from "./statement.js";

/** What the command line said, as far as it decides a check; enough to run it again. */
export interface Asked {
  readonly as_of: string;
  /** Files or folders that were checked, from the folder of the statement. */
  readonly paths: readonly string[];
  /** Packs in place of the configured ones. */
  readonly packs: readonly string[];
  /** The configuration file, where it was named. */
  readonly config?: string;
  /** Rules in TypeScript ran. */
  readonly code: boolean;
}

/** Names of the parts that every configuration has; packs and files come after. */
export const PARTS = { tool: "hegui", law: "law", settings: "settings", waivers: "waivers" } as const;

/** What a check was made with: tool, law, settings, packs, waivers and the files that say so. */
export function configurationFor(
  report: Report,
  input: Input,
  workspace: Workspace,
  asked: Asked,
  policies: BuiltinPolicies,
  files: readonly Subject[],
): readonly Descriptor[] {
  const { law, tables, shapes, settings } = input;
  const lock = lockOf(workspace.packs, policies);
  return [
    {
      name: PARTS.tool,
      uri: `pkg:npm/hegui@${report.version}`,
      annotations: { hegui: { version: report.version } },
    },
    {
      name: PARTS.law,
      digest: digestOf({ law, tables, shapes }),
      annotations: { hegui: { as_of: report.as_of } },
    },
    {
      name: PARTS.settings,
      digest: digestOf({ settings, params: lock.params }),
      annotations: {
        hegui: {
          ...asked,
          profile: settings.profile,
          drafts: settings.drafts,
          fail_on: settings.fail_on,
          unknown: settings.unknown,
          known: settings.known,
          off: Object.keys(settings.levels)
            .filter((rule) => settings.levels[rule] === "off")
            .sort(),
        },
      },
    },
    ...Object.entries(lock.packs).map(([id, one]) => ({
      name: `pack/${id}`,
      digest: fromIntegrity(one.integrity),
      annotations: { hegui: { version: one.version, ...(one.from !== undefined && { from: one.from }) } },
    })),
    waivers(report),
    ...files,
  ];
}

/** Who approved what stays in the manifests: a statement may be published. */
function waivers({ waivers, baseline }: Report): Descriptor {
  const said = waivers.map(({ at: _, days_left: __, ends_soon: ___, change: ____, ...one }) => one);
  return {
    name: PARTS.waivers,
    digest: digestOf({ waivers: said, ...(baseline && { baseline }) }),
    annotations: {
      hegui: {
        waivers: waivers.map(({ id, rule, entity, expires, holds }) => ({ id, rule, entity, expires, holds })),
        ...(baseline && {
          baseline: { expires: baseline.expires, entries: baseline.entries, met: baseline.met },
        }),
      },
    },
  };
}
