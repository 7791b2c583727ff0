import type { Report } from "../finding/report.js";
import type { TestResult } from "./statement.js";
/** The test that everything could be read and used: manifests, waivers and baseline have no fault. */
export declare const INPUT_TEST = "hegui-input";
/**
 * Rules as tests. An error that nobody accepted fails its rule even where the gate lets it through; what is accepted, only
 * warned of or undecided warns. A rule that applied to nothing, or begins later, is no test that was run.
 */
export declare function testsOf(report: Report): Omit<TestResult, "configuration">;
/** What holds of the whole run, by name; nothing does while something could not be read. */
export declare function propertiesOf(report: Report): readonly string[];
