import { isUnknown, type Struct } from "../cel/value.js";
import type { Kind } from "../manifest/kind.js";
import { type Entity, isEntity, type Model } from "../model/entity.js";
import type { Text } from "../source/problem.js";
import { type FlowFacts, isWider } from "./flow.js";

/** A flow on one side of a comparison. */
interface Side {
  readonly flow: Entity | undefined;
  readonly facts: FlowFacts | undefined;
}

/** What the declared impact assessments say of an export of personal information that is new or wider than before. */
export function assessmentPart(before: Side, flow: Entity, facts: FlowFacts, model: Model): Text | undefined {
  if (!facts.exports || flow.get("personal_information") !== true) return undefined;
  if (before.facts?.exports && !isWider(before.facts, facts)) return undefined;
  const latest = latestOf(flow);
  if (latest === undefined) return uncovered(latestElsewhere(model, flow));
  if (!before.flow || latestOf(before.flow) !== latest) return undefined;
  const month = latest.slice(0, 7);
  return {
    en: `its impact assessment is of ${month}, before this change`,
    zh: `其个人信息保护影响评估完成于 ${month}，早于本次变更`,
  };
}

function uncovered(month: string | undefined): Text {
  return month === undefined
    ? { en: "no impact assessment covers it", zh: "没有涵盖该数据流的个人信息保护影响评估" }
    : {
        en: `the impact assessment of ${month} does not cover it`,
        zh: `${month} 的个人信息保护影响评估未涵盖该数据流`,
      };
}

/** Day of the last impact assessment that covers a flow or its activity. */
function latestOf(flow: Entity): string | undefined {
  const last = (flow.get("impact_assessments") as readonly Struct[]).at(-1);
  return last && String(last.get("completed_on"));
}

/** Month of the last impact assessment that the same handler has of something else. */
function latestElsewhere(model: Model, flow: Entity): string | undefined {
  const handler = flow.get("handler")!;
  if (isUnknown(handler)) return undefined;
  const isOwn = (label: string) => {
    const [kind, id] = label.split("/") as [Kind, string];
    const about = model.find(kind, id)?.get("handler");
    return isEntity(about) && about.id === (handler as Entity).id;
  };
  return model
    .all("assessment")
    .filter((one) => one.data.type === "impact-assessment" && String(one.data.completed_on) <= model.asOf)
    .filter((one) => ((one.data.covers ?? []) as readonly string[]).some(isOwn))
    .map((one) => String(one.data.completed_on).slice(0, 7))
    .sort()
    .at(-1);
}
