import type { Kind } from "../../manifest/kind.js";
import type { Box } from "../shape.js";
import { element } from "./markup.js";

/** A shape of its own for each kind: a drum, a window, a hexagon, an arrow, a box. */
export function outline(kind: Kind, { x, y, width, height }: Box): readonly string[] {
  const right = x + width;
  const bottom = y + height;
  const middle = y + height / 2;
  switch (kind) {
    case "dataset": {
      const [rx, ry] = [width / 2, 7];
      const arc = `A${rx} ${ry} 0 0 `;
      const body = `M${x} ${y + ry}${arc}1 ${right} ${y + ry}V${bottom - ry}${arc}1 ${x} ${bottom - ry}Z`;
      return [path("shape", body), path("detail", `M${x} ${y + ry}${arc}0 ${right} ${y + ry}`)];
    }
    case "system":
      return [
        element("rect", { class: "shape", x, y, width, height, rx: 6 }),
        path("detail", `M${x} ${y + 8}H${right}`),
      ];
    case "model":
      return [
        path(
          "shape",
          polygon([x, middle, x + 12, y, right - 12, y, right, middle, right - 12, bottom, x + 12, bottom]),
        ),
      ];
    case "activity":
      return [
        path("shape", polygon([x, y, right - 12, y, right, middle, right - 12, bottom, x, bottom, x + 10, middle])),
      ];
    default:
      return [element("rect", { class: "shape", x, y, width, height })];
  }
}

function polygon(numbers: readonly number[]): string {
  const points = numbers.flatMap((value, index) => (index % 2 === 0 ? [`${value} ${numbers[index + 1]}`] : []));
  return `M${points.join("L")}Z`;
}

function path(name: string, d: string): string {
  return element("path", { class: name, d });
}
