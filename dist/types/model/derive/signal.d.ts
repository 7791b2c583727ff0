import type { Fact } from "../entity.js";
/** Facts of what code does: whether the manifests say so, and where they would. What is not declared is read as "no" here. */
export declare const signalFacts: Readonly<Record<string, Fact>>;
