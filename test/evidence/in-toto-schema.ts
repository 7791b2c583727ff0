import { z } from "zod";

// What the in-toto attestation specification says of a Statement v1 and of the two predicates, as strictly as we write them.
const Sha256 = z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/) });
const GitCommit = z.strictObject({ gitCommit: z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/) });
const Digest = z.union([Sha256, GitCommit]);
const Uri = z.string().regex(/^[a-z][a-z0-9+.-]*:\S+$/);

/** A resource needs a URI, a digest or its content; names of annotations have no special characters. */
const Descriptor = z
  .strictObject({
    name: z.string().min(1),
    uri: Uri.optional(),
    digest: Digest.optional(),
    annotations: z.strictObject({ hegui: z.record(z.string().regex(/^\w+$/), z.unknown()) }).optional(),
  })
  .refine((one) => one.uri !== undefined || one.digest !== undefined, "needs uri or digest");

const Subjects = z
  .array(z.strictObject({ name: z.string().min(1), digest: Digest }))
  .min(1)
  .refine((all) => new Set(all.map((one) => one.name)).size === all.length, "names are unique");

const Names = z.array(z.string().min(1)).refine((all) => new Set(all).size === all.length);

/** A statement as we write it. */
export const InTotoStatement = z.discriminatedUnion("predicateType", [
  z.strictObject({
    _type: z.literal("https://in-toto.io/Statement/v1"),
    subject: Subjects,
    predicateType: z.literal("https://in-toto.io/attestation/test-result/v0.1"),
    predicate: z.strictObject({
      result: z.enum(["PASSED", "WARNED", "FAILED"]),
      configuration: z.array(Descriptor),
      passedTests: Names,
      warnedTests: Names,
      failedTests: Names,
    }),
  }),
  z.strictObject({
    _type: z.literal("https://in-toto.io/Statement/v1"),
    subject: Subjects,
    predicateType: z.literal("https://in-toto.io/attestation/svr/v0.2"),
    predicate: z.strictObject({
      verifier: z.strictObject({ id: Uri, policies: z.array(Descriptor) }),
      timeCreated: z.iso.datetime(),
      properties: Names,
    }),
  }),
]);
