import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

/** Style and script of the HTML report, each one text that stands in the page itself. */
export async function compilePage(root) {
  const bundle = async (entry, options) => {
    const { outputFiles } = await build({
      entryPoints: [join(root, "src/page", entry)],
      bundle: true,
      minify: true,
      write: false,
      charset: "utf8",
      target: ["chrome100", "firefox100", "safari15.4"],
      logLevel: "error",
      ...options,
    });
    return outputFiles[0].text.trim();
  };
  return { style: await bundle("style/main.css", {}), script: await bundle("client/main.ts", { format: "iife" }) };
}

/** Writes page.json for `hegui report html`. */
export async function writePage(root, out) {
  writeFileSync(join(out, "page.json"), `${JSON.stringify(await compilePage(root))}\n`);
}
