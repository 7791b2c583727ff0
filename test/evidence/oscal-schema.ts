import { z } from "zod";

// The parts of the OSCAL 1.2 assessment results model that we write, strictly: no other key, no empty list, each value in its form.
const list = <T extends z.ZodType>(one: T) => z.array(one).min(1);
const Uuid = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
const Token = z.string().regex(/^(?:\p{L}|_)(?:\p{L}|\p{N}|[.\-_])*$/u);
const Text = z.string().regex(/^\S(?:.*\S)?$/);
const Line = z.string().regex(/^[^\n]+$/);
const Lines = z.string().min(1);
const Uri = z.string().regex(/^[a-zA-Z][a-zA-Z0-9+\-.]+:.+$/);
const Reference = z.string().regex(/^(?:[\w.~!$&'()*+,;=@%/-]|%[0-9A-F]{2})*(?:#[\w.~/?-]*)?$/);
const Time = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|\+08:00)$/);

const Prop = z.strictObject({ name: Token, ns: Uri.optional(), value: Text, class: Token.optional() });
const Link = z.strictObject({ href: Reference, rel: z.literal("reference") });
const Component = z.strictObject({
  uuid: Uuid,
  type: Text,
  title: Line,
  description: Lines,
  props: list(Prop),
  status: z.strictObject({
    state: z.enum(["under-development", "operational", "disposition", "other"]),
    remarks: Lines.optional(),
  }),
});
const Origins = list(z.strictObject({ actors: list(z.strictObject({ type: z.literal("tool"), "actor-uuid": Uuid })) }));
const Observed = z.strictObject({ "observation-uuid": Uuid });
const Controls = list(z.strictObject({ "control-id": Token }));

const Observation = z.strictObject({
  uuid: Uuid,
  title: Line,
  description: Lines,
  props: list(Prop),
  methods: list(z.enum(["EXAMINE", "INTERVIEW", "TEST", "UNKNOWN"])),
  types: list(z.enum(["control-objective", "discovery", "mitigation", "finding", "historic"])),
  origins: Origins,
  subjects: list(
    z.strictObject({ "subject-uuid": Uuid, type: z.enum(["component", "inventory-item", "party"]), title: Line }),
  ),
  "relevant-evidence": list(z.strictObject({ href: Reference, description: Lines, links: list(Link).optional() })),
  collected: Time,
});

const Risk = z.strictObject({
  uuid: Uuid,
  title: Line,
  description: Lines,
  statement: Lines,
  props: list(Prop),
  status: z.enum(["open", "deviation-approved"]),
  origins: Origins,
  deadline: Time.optional(),
  remediations: list(
    z.strictObject({ uuid: Uuid, lifecycle: z.literal("recommendation"), title: Line, description: Lines }),
  ),
  "risk-log": z
    .strictObject({
      entries: list(
        z.strictObject({
          uuid: Uuid,
          title: Line,
          description: Lines.optional(),
          start: Time,
          "logged-by": list(z.strictObject({ "party-uuid": Uuid, "role-id": Token })).optional(),
          "status-change": z.enum(["open", "deviation-approved"]),
        }),
      ),
    })
    .optional(),
  "related-observations": list(Observed),
});

const Finding = z.strictObject({
  uuid: Uuid,
  title: Line,
  description: Lines,
  props: list(Prop),
  origins: Origins,
  target: z.strictObject({
    type: z.literal("objective-id"),
    "target-id": Token,
    status: z.strictObject({
      state: z.enum(["satisfied", "not-satisfied"]),
      reason: z.enum(["pass", "fail", "other"]),
      remarks: Lines.optional(),
    }),
  }),
  "related-observations": list(Observed).optional(),
  "related-risks": list(z.strictObject({ "risk-uuid": Uuid })).optional(),
});

const Part: z.ZodType = z.strictObject({
  id: Token.optional(),
  name: z.enum(["assessment-objective", "assessment-method", "assessment-objects"]),
  title: Line.optional(),
  props: list(Prop).optional(),
  prose: Lines.optional(),
  links: list(Link).optional(),
  get parts() {
    return list(Part).optional();
  },
});

const Result = z.strictObject({
  uuid: Uuid,
  title: Line,
  description: Lines,
  start: Time,
  end: Time,
  props: list(Prop),
  "local-definitions": z.strictObject({
    components: list(Component).optional(),
    "inventory-items": list(z.strictObject({ uuid: Uuid, description: Lines, props: list(Prop) })).optional(),
    "assessment-assets": z.strictObject({
      components: list(Component),
      "assessment-platforms": list(
        z.strictObject({
          uuid: Uuid,
          title: Line,
          "uses-components": list(z.strictObject({ "component-uuid": Uuid })),
        }),
      ),
    }),
  }),
  "reviewed-controls": z.strictObject({
    description: Lines,
    "control-selections": list(
      z.strictObject({
        "include-controls": Controls.optional(),
        "exclude-controls": Controls.optional(),
        remarks: Lines.optional(),
      }),
    ),
    "control-objective-selections": list(
      z.strictObject({ "include-objectives": list(z.strictObject({ "objective-id": Token })) }),
    ).optional(),
  }),
  observations: list(Observation).optional(),
  risks: list(Risk).optional(),
  findings: list(Finding).optional(),
  remarks: Lines,
});

/** Assessment results as we write them. */
export const AssessmentResults = z.strictObject({
  "assessment-results": z.strictObject({
    uuid: Uuid,
    metadata: z.strictObject({
      title: Line,
      "last-modified": Time,
      version: Text,
      "oscal-version": z.literal("1.2.3"),
      roles: list(z.strictObject({ id: Token, title: Line })),
      parties: list(
        z.strictObject({
          uuid: Uuid,
          type: z.enum(["person", "organization"]),
          name: Text,
          props: list(Prop).optional(),
        }),
      ).optional(),
    }),
    "import-ap": z.strictObject({ href: Reference, remarks: Lines }),
    "local-definitions": z
      .strictObject({
        "objectives-and-methods": list(z.strictObject({ "control-id": Token, description: Lines, parts: list(Part) })),
      })
      .optional(),
    results: list(Result),
    "back-matter": z.strictObject({
      resources: list(
        z.strictObject({
          uuid: Uuid,
          title: Line,
          description: Lines.optional(),
          props: list(Prop),
          rlinks: list(
            z.strictObject({
              href: Reference,
              hashes: list(
                z.strictObject({ algorithm: z.literal("SHA-256"), value: z.string().regex(/^[0-9a-f]{64}$/) }),
              ),
            }),
          ).optional(),
        }),
      ),
    }),
  }),
});

/** A document that has the form. */
export type AssessmentResults = z.infer<typeof AssessmentResults>;

/** Ids that are declared twice, and references to ids that nobody declares. */
export function brokenReferences(value: unknown): readonly string[] {
  const declared: string[] = [];
  const used: string[] = [];
  const walk = (one: unknown): void => {
    if (Array.isArray(one)) for (const item of one) walk(item);
    else if (typeof one === "object" && one !== null)
      for (const [key, item] of Object.entries(one)) {
        if (typeof item !== "string") walk(item);
        else if (key === "uuid" || key === "id") declared.push(item);
        else if (/-uuid$|^(?:target|objective|role)-id$/.test(key)) used.push(item);
        else if (key === "href" && item.startsWith("#")) used.push(item.slice(1));
      }
  };
  walk(value);
  const known = new Set(declared);
  return [
    ...declared.filter((one, index) => declared.indexOf(one) !== index).map((one) => `twice: ${one}`),
    ...used.filter((one) => !known.has(one)).map((one) => `nowhere: ${one}`),
  ];
}
