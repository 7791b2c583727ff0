import { createHash } from "node:crypto";
import { digest } from "../rule/digest.js";

/** SHA-256 of bytes, or of a text in UTF-8, in lower-case hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** SHA-256 of plain data, whatever the order of its keys. */
export function digestOf(value: unknown): { readonly sha256: string } {
  return fromIntegrity(digest(value));
}

/** An integrity of the lock, in the hexadecimal of in-toto. */
export function fromIntegrity(integrity: string): { readonly sha256: string } {
  return { sha256: Buffer.from(integrity.replace(/^sha256-/, ""), "base64").toString("hex") };
}
