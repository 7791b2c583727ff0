import { z } from "zod";
import { Activity } from "./activity.js";
import { Assessment } from "./assessment.js";
import { Dataset } from "./dataset.js";
import { Flow } from "./flow.js";
import { Incident } from "./incident.js";
import { COLLECTIONS, type Kind } from "./kind.js";
import { Model } from "./model.js";
import { Organization } from "./organization.js";
import { Recipient } from "./recipient.js";
import { System } from "./system.js";
import { Waiver } from "./waiver.js";

/** Entity schema of each kind; the field names are the words of rules, editors and reports. */
export const SCHEMAS = {
  organization: Organization,
  system: System,
  dataset: Dataset,
  activity: Activity,
  flow: Flow,
  recipient: Recipient,
  model: Model,
  assessment: Assessment,
  incident: Incident,
  waiver: Waiver,
} as const satisfies Record<Kind, z.ZodObject>;

const about: Record<Kind, string> = {
  organization: "Legal entities that handle data.",
  system: "Apps, mini-programs, sites, services, devices, cameras.",
  dataset: "The data inventory.",
  activity: "Why data is handled.",
  flow: "Where data moves.",
  recipient: "Who receives data.",
  model: "AI and algorithm services.",
  assessment: "Impact assessments, self-assessments, audits.",
  incident: "Data security incidents.",
  waiver: "Findings accepted by a named person until a date.",
};

const collections = Object.fromEntries(
  (Object.keys(SCHEMAS) as Kind[]).map((kind) => [
    COLLECTIONS[kind],
    z.array(SCHEMAS[kind]).optional().describe(about[kind]),
  ]),
);

/** One manifest file: any subset of the collections; files merge. */
export const Manifest = z
  .strictObject({ version: z.literal(1).describe("Version of the manifest format."), ...collections })
  .describe("hegui manifest: what an organization declares about its data, flows and models.");
