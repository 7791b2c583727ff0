import { createHash } from "node:crypto";

/** A GUID that always is the same for the same parts: a name-based UUID of version 5 (RFC 9562). */
export function guidOf(...parts: readonly string[]): string {
  const hash = createHash("sha1").update(NAMESPACE).update(parts.join("\u0000")).digest();
  hash[6] = (hash[6]! & 0x0f) | 0x50;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const hex = hash.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join("-");
}

// Drawn once for hegui; another one would make every id another.
const NAMESPACE = Buffer.from("5f1d0c1e8a3b4c52b0a96e2d7f4c9130", "hex");
