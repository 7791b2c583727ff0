import type { Model } from "../model/entity.js";
import type { Verdict } from "../rule/judge.js";
import type { Level } from "../rule/rule.js";
import { type Sources } from "./place.js";
import type { Question } from "./report.js";
/** Groups undecided verdicts by the fact they wait for, the most telling question first. */
export declare function toQuestions(verdicts: readonly Verdict[], model: Model, sources: Sources, level: Level | "off", isKnown: (verdict: Verdict) => boolean): readonly Question[];
