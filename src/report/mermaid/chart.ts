import { clip } from "../message.js";
import { label } from "./label.js";

/** How a box looks: by what it stands for. */
export type ChartShape = "data" | "box" | "window" | "model" | "step";

/** A box of a flowchart; the key is its own and never printed. */
export interface ChartNode {
  readonly key: string;
  readonly title: string;
  readonly shape: ChartShape;
}

/** A line of a flowchart: thick leaves the mainland, thin stays, dashed is not decided. */
export interface ChartLine {
  readonly from: string;
  readonly to: string;
  readonly line: "thick" | "thin" | "dashed";
  readonly text: string;
  readonly marked?: boolean;
}

/** A group of boxes with a name. */
export interface ChartArea {
  readonly name: string;
  readonly nodes: readonly ChartNode[];
}

const LINES = { thick: "==>", thin: "-->", dashed: "-.->" } as const;
const SHAPES: Readonly<Record<ChartShape, readonly [string, string]>> = {
  data: ['[("', '")]'],
  box: ['["', '"]'],
  window: ['[["', '"]]'],
  model: ['{{"', '"}}'],
  step: ['>"', '"]'],
};

/** UTF-16 units of a name. */
export const MOST_TITLE = 60;

/** A Mermaid flowchart from left to right; boxes are numbered in the order in which lines name them. */
export function chart(areas: readonly ChartArea[], lines: readonly ChartLine[]): string {
  const keys = [
    ...lines.flatMap(({ from, to }) => [from, to]),
    ...areas.flatMap((one) => one.nodes).map((one) => one.key),
  ];
  const ids = new Map([...new Set(keys)].map((key, index) => [key, `n${index + 1}`]));
  const box = ({ key, title, shape }: ChartNode) => {
    const [open, close] = SHAPES[shape];
    return `    ${ids.get(key)}${open}${label(clip(title, MOST_TITLE))}${close}`;
  };
  const groups = areas.flatMap(({ name, nodes }, index) => [
    `  subgraph z${index + 1}["${label(name)}"]`,
    ...nodes.map(box),
    "  end",
  ]);
  const drawn = lines.map(
    ({ from, to, line, text }) => `  ${ids.get(from)} ${LINES[line]}|"${label(text)}"| ${ids.get(to)}`,
  );
  const marked = lines.flatMap((line, index) => (line.marked ? [index] : []));
  const style = marked.length > 0 ? [`  linkStyle ${marked.join(",")} stroke:#bf8700,stroke-width:4px`] : [];
  return ["flowchart LR", ...groups, ...drawn, ...style].join("\n");
}
