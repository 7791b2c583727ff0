import { serveFiles } from "../../../.build/scan/files/worker.js";

/** Handles files by what their names say. */
export function prepare({ prefix }) {
  if (prefix === "broken") throw new Error("cannot start");
  return (file) => {
    if (file.includes("throws")) throw new Error("bad file");
    if (file.includes("exits")) process.exit(3);
    if (file.includes("hangs")) for (;;);
    if (file.includes("eats")) for (const held = []; ; ) held.push({ held: held.length });
    if (file.includes("uncloneable")) return () => {};
    return `${prefix}${file}`;
  };
}

await serveFiles(prepare);
