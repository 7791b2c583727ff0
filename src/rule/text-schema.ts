import { z } from "zod";

/** A text in both languages of the product. */
export const Text = z.strictObject({
  en: z.string().min(1).describe("English."),
  zh: z.string().min(1).describe("Chinese."),
});
/** Id of a rule, decision, pack or instrument. */
export const Id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
