import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

const require = createRequire(import.meta.url);

/** Markdown as GitHub reads it, before its sanitiser: whatever a value could smuggle in is still there. */
export function htmlOf(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}

/** A page that shows Markdown as GitHub does, with its Mermaid diagrams drawn. */
export function pageOf(markdown: string, width = 980): string {
  const css = readFileSync(require.resolve("github-markdown-css/github-markdown-light.css"), "utf8");
  const mermaid = readFileSync(require.resolve("mermaid/dist/mermaid.min.js"), "utf8").replaceAll(
    "</script",
    "<\\/script",
  );
  return `<!doctype html><meta charset="utf-8"><style>${css}
body { margin: 0; background: #fff; } .markdown-body { max-width: ${width}px; margin: 0 auto; padding: 24px; font-family: "Noto Sans", "Noto Sans CJK SC", sans-serif; }
pre.mermaid { background: none; text-align: center; }</style>
<article class="markdown-body">${htmlOf(markdown)}</article>
<script>${mermaid}</script>
<script>
  globalThis.errors = [];
  globalThis.drawn = (async () => {
    mermaid.initialize({ startOnLoad: false, securityLevel: "strict" });
    for (const [index, code] of [...document.querySelectorAll("code.language-mermaid")].entries()) {
      try {
        const { svg } = await mermaid.render("map" + index, code.textContent);
        const holder = document.createElement("pre");
        holder.className = "mermaid";
        holder.innerHTML = svg;
        code.parentElement.replaceWith(holder);
      } catch (error) {
        errors.push(String(error));
      }
    }
  })();
</script>`;
}
