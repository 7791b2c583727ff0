/** The part of the library that is used; it brings no types. */
declare module "amaro" {
  /** Puts blanks in place of types. */
  export function transformSync(source: string, options: { mode: "strip-only" }): { code: string };
}
