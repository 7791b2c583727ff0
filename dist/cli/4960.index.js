export const id = 4960;
export const ids = [4960];
export const modules = {

/***/ 8359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap),
/* harmony export */   q: () => (/* binding */ widthOf)
/* harmony export */ });
/** About how wide a text is set in a usual sans-serif, in pixels; rather too wide than too narrow. */
function widthOf(text, size) {
    let units = 0;
    for (const char of text)
        units += unitsOf(char);
    return units * size;
}
function unitsOf(char) {
    if (WIDE.test(char))
        return 1;
    if (/[ijlI.,:;'|!()[\]· ]/.test(char))
        return 0.34;
    if (/[mwMW@%—…]/.test(char))
        return 0.95;
    return /[A-Z0-9_#&+=<>~]/.test(char) ? 0.68 : 0.58;
}
// Scripts that are set in squares, full-width forms and pictures; anything else that is not Latin is taken for as wide.
const WIDE = /[^\u0020-\u02ff\u2000-\u2027\u0370-\u04ff]/u;
/** At most so many lines of a width, about as long as each other; the last ends with an ellipsis when something is cut. */
function wrap(text, width, size, most) {
    const line = text.replace(/\s+/gu, " ").trim() || "?";
    const needed = Math.ceil(widthOf(line, size) / width);
    const even = needed > most ? width : Math.min(width, widthOf(line, size) / needed + size * 1.5);
    const lines = filled(line, even, size, most);
    return even < width && lines.at(-1).endsWith("…") ? filled(line, width, size, most) : lines;
}
function filled(text, width, size, most) {
    const lines = [];
    let rest = text;
    while (rest !== "") {
        const last = lines.length === most - 1;
        const line = last ? cut(rest, width, size) : firstLine(rest, width, size);
        lines.push(line.trimEnd());
        rest = last ? "" : rest.slice(line.length).trimStart();
    }
    return lines;
}
/** The text, or as much of it as fits with an ellipsis. */
function cut(text, width, size) {
    if (widthOf(text, size) <= width)
        return text;
    return `${fitting(text, width - widthOf("…", size), size).trimEnd()}…`;
}
/** As much as fits, without a piece of a word at its end. */
function firstLine(text, width, size) {
    const fits = fitting(text, width, size);
    if (fits.length === text.length)
        return fits;
    const after = text.charAt(fits.length);
    const word = /\w+$/.exec(fits);
    // A word that takes most of the line is broken, for nothing else helps.
    const isSplit = word !== null && /\w/.test(after) && word.index >= fits.length * 0.3;
    return isSplit ? fits.slice(0, word.index) : fits;
}
function fitting(text, width, size) {
    let used = 0;
    let end = 0;
    for (const char of text) {
        used += unitsOf(char) * size;
        if (used > width)
            break;
        end += char.length;
    }
    return text.slice(0, Math.max(end, [...text][0]?.length ?? 0));
}


/***/ }),

/***/ 7270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ sizeOfNode),
/* harmony export */   Qc: () => (/* binding */ leastWidth),
/* harmony export */   Wl: () => (/* binding */ INSET),
/* harmony export */   ZE: () => (/* binding */ TYPE),
/* harmony export */   _B: () => (/* binding */ AREA_INSET),
/* harmony export */   _e: () => (/* binding */ labelLines),
/* harmony export */   dc: () => (/* binding */ sizeOfLabel),
/* harmony export */   qD: () => (/* binding */ labelBaseline),
/* harmony export */   se: () => (/* binding */ BORDER_STRIP),
/* harmony export */   vT: () => (/* binding */ topInset),
/* harmony export */   wh: () => (/* binding */ titleLines)
/* harmony export */ });
/* harmony import */ var _report_sanitise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8135);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8359);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2006);



/** Sizes of type. */
const TYPE = { title: 13, note: 11, label: 11, area: 13 };
/** Room inside a node, around its text. */
const INSET = { x: 19, line: 17, note: 15, bottom: 9 };
/** Room inside an area: its name stands above. */
const AREA_INSET = { top: 42, side: 20, bottom: 20 };
/** Free strip behind the mainland, in which its border is drawn. */
const BORDER_STRIP = 44;
const NODE_WIDTH = 216;
const LABEL_WIDTH = 172;
const LABEL_LINE = 15;
/** Lines of a node's title, cut to its width. */
function titleLines({ title }) {
    return (0,_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .L)((0,_report_sanitise_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(title), NODE_WIDTH - 2 * INSET.x, TYPE.title, 2);
}
/** Room above the title: what has a lid or a bar needs more. */
function topInset(kind) {
    if (kind === "dataset")
        return 17;
    return kind === "system" ? 14 : 9;
}
/** Size of a node, by the lines of its title. */
function sizeOfNode(node) {
    const lines = titleLines(node).length;
    return { width: NODE_WIDTH, height: topInset(node.kind) + lines * INSET.line + INSET.note + INSET.bottom };
}
/** Lines of a flow's label: its title, then what is said of it besides. */
function labelLines(edge, to, lang) {
    const title = (0,_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .L)((0,_report_sanitise_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(edge.title), LABEL_WIDTH, TYPE.label, 2).map((text) => ({ text, mark: false }));
    const marks = (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .edgeMarks */ .i9)(edge, to, lang).map((one) => ({
        text: (0,_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .L)((0,_report_sanitise_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(one), LABEL_WIDTH, TYPE.label, 1)[0],
        mark: true,
    }));
    return [...title, ...marks];
}
/** Size of a flow's label, with room for both languages. */
function sizeOfLabel(edge, to) {
    const both = [labelLines(edge, to, "en"), labelLines(edge, to, "zh")];
    const width = Math.max(...both.flat().map((one) => (0,_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .widthOf */ .q)(one.text, TYPE.label)));
    return { width: Math.ceil(width) + 8, height: Math.max(...both.map((one) => one.length)) * LABEL_LINE + 4 };
}
/** Where a line of a label stands below the top of its box. */
function labelBaseline(index) {
    return 13 + index * LABEL_LINE;
}
/** Least width of an area: its name stands in it, in both languages. */
function leastWidth(area) {
    const names = [(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .areaName */ .vC)(area, "en"), (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .areaName */ .vC)(area, "zh")].map((one) => (0,_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .widthOf */ .q)((0,_report_sanitise_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(one), TYPE.area));
    return Math.min(Math.ceil(Math.max(...names)) + 2 * AREA_INSET.side, 360);
}


/***/ }),

/***/ 4960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  svgOf: () => (/* binding */ svgOf)
});

// EXTERNAL MODULE: ./.build/report/mermaid/wording.js
var wording = __webpack_require__(5865);
// EXTERNAL MODULE: ./.build/report/sanitise.js
var sanitise = __webpack_require__(8135);
// EXTERNAL MODULE: ./.build/report/wording.js
var report_wording = __webpack_require__(1709);
// EXTERNAL MODULE: ./.build/map/measure.js
var measure = __webpack_require__(8359);
// EXTERNAL MODULE: ./.build/map/shape.js
var shape = __webpack_require__(7270);
// EXTERNAL MODULE: ./.build/map/wording.js + 1 modules
var map_wording = __webpack_require__(2006);
;// CONCATENATED MODULE: ./.build/map/svg/line.js
const RADIUS = 7;
const HEAD = 9;
/** A line through its corners, which are rounded, up to the foot of its head. */
function linePath(points, gap) {
    const last = points.at(-1);
    const before = points.at(-2) ?? last;
    const ends = [...points.slice(0, -1), towards(last, before, gap)];
    const parts = ends.map((point, index) => {
        if (index === 0)
            return `M${spot(point)}`;
        const next = ends[index + 1];
        if (!next)
            return `L${spot(point)}`;
        const previous = ends[index - 1];
        const radius = Math.min(RADIUS, distance(previous, point) / 2, distance(point, next) / 2);
        return `L${spot(towards(point, previous, radius))}Q${spot(point)} ${spot(towards(point, next, radius))}`;
    });
    return parts.join("");
}
/** The head of a line, pointing at its last corner. */
function headPath(points, width) {
    const tip = points.at(-1);
    const foot = towards(tip, points.at(-2) ?? tip, HEAD);
    const [dx, dy] = [(tip.x - foot.x) / HEAD, (tip.y - foot.y) / HEAD];
    const half = width / 2;
    const left = { x: foot.x - dy * half, y: foot.y + dx * half };
    const right = { x: foot.x + dy * half, y: foot.y - dx * half };
    return `M${spot(tip)}L${spot(left)}L${spot(right)}Z`;
}
function towards(from, to, by) {
    const length = distance(from, to);
    if (length === 0)
        return from;
    return { x: from.x + ((to.x - from.x) * by) / length, y: from.y + ((to.y - from.y) * by) / length };
}
function distance(a, b) {
    return Math.hypot(a.x - b.x, a.y - b.y);
}
function spot({ x, y }) {
    return `${rounded(x)} ${rounded(y)}`;
}
function rounded(value) {
    return Math.round(value * 10) / 10;
}

// EXTERNAL MODULE: ./.build/report/xml.js
var xml = __webpack_require__(1636);
;// CONCATENATED MODULE: ./.build/map/svg/markup.js


/** A text between tags, or between the quotes of an attribute: nothing in it can end either. */
function escaped(text) {
    return (0,xml/* legalXml */.j)((0,sanitise/* visible */.RK)(text)).replace(/[&<>"']/g, (char) => `&#${char.codePointAt(0)};`);
}
/** An element with its attributes in order; what is undefined is left out. */
function markup_element(name, attributes, children) {
    const given = Object.entries(attributes).flatMap(([key, value]) => value === undefined ? [] : [` ${key}="${escaped(String(value))}"`]);
    const open = `<${name}${given.join("")}`;
    return children === undefined ? `${open}/>` : `${open}>${children.join("")}</${name}>`;
}
/** A line of text at a place. */
function textAt(x, y, text, attributes = {}) {
    return markup_element("text", { x, y, ...attributes }, [escaped(text)]);
}

;// CONCATENATED MODULE: ./.build/map/svg/outline.js

/** A shape of its own for each kind: a drum, a window, a hexagon, an arrow, a box. */
function outline(kind, { x, y, width, height }) {
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
                markup_element("rect", { class: "shape", x, y, width, height, rx: 6 }),
                path("detail", `M${x} ${y + 8}H${right}`),
            ];
        case "model":
            return [
                path("shape", polygon([x, middle, x + 12, y, right - 12, y, right, middle, right - 12, bottom, x + 12, bottom])),
            ];
        case "activity":
            return [
                path("shape", polygon([x, y, right - 12, y, right, middle, right - 12, bottom, x, bottom, x + 10, middle])),
            ];
        default:
            return [markup_element("rect", { class: "shape", x, y, width, height })];
    }
}
function polygon(numbers) {
    const points = numbers.flatMap((value, index) => (index % 2 === 0 ? [`${value} ${numbers[index + 1]}`] : []));
    return `M${points.join("L")}Z`;
}
function path(name, d) {
    return markup_element("path", { class: name, d });
}

;// CONCATENATED MODULE: ./.build/map/svg/legend.js





const SWATCH = 34;
const GAP = 22;
const ROW = 24;
const KINDS = ["system", "activity", "dataset", "model", "recipient"];
/** What shapes, lines and marks mean, as far as they are there; rows as wide as the map. */
function legend({ nodes, edges }, lang, width) {
    const { legend: said, kinds } = map_wording/* phrases */.HJ[lang];
    const lines = new Set(edges.map(map_wording/* lineOf */.cA));
    const names = {
        leaves: said.leaves,
        stays: said.stays,
        open: said.undecided,
        use: said.use,
    };
    const entries = [
        ...KINDS.filter((kind) => nodes.some((one) => one.kind === kind)).map((kind) => ({
            text: kinds[kind] ?? kind,
            draw: (x, y) => markup_element("g", { class: kind }, outline(kind, { x, y: y - 9, width: SWATCH - 6, height: 18 })),
        })),
        ...["leaves", "stays", "open", "use"]
            .filter((one) => lines.has(one))
            .map((one) => ({ text: names[one], draw: (x, y) => lineSwatch(one, x, y) })),
        ...["sensitive", "sensitivityOpen"]
            .filter((one) => nodes.some((node) => (0,map_wording/* sensitivityOf */.Xr)(node) === one))
            .map((one) => ({ text: said[one], draw: (x, y) => diamond(x + SWATCH - 16, y, one) })),
    ];
    const drawn = [];
    let x = 0;
    let y = 0;
    for (const { text, draw } of entries) {
        const wide = SWATCH + 4 + (0,measure/* widthOf */.q)(text, 11);
        if (x > 0 && x + wide > width) {
            x = 0;
            y += ROW;
        }
        drawn.push(draw(x, y), textAt(x + SWATCH + 4, y + 4, text));
        x += Math.ceil(wide) + GAP;
    }
    return { drawn, height: entries.length === 0 ? 0 : y + ROW };
}
/** The mark of sensitive personal information, hollow while that is open. */
function diamond(x, y, state) {
    const name = state === "sensitive" ? "mark" : "mark hollow";
    return markup_element("path", { class: name, d: `M${x} ${y - 6}L${x + 6} ${y}L${x} ${y + 6}L${x - 6} ${y}Z` });
}
function lineSwatch(name, x, y) {
    const points = [
        { x, y },
        { x: x + SWATCH - 6, y },
    ];
    return markup_element("g", { class: `edge ${name}` }, [
        markup_element("path", { class: "line", d: linePath(points, 7) }),
        markup_element("path", { class: "head", d: headPath(points, name === "leaves" ? 11 : 8) }),
    ]);
}

// EXTERNAL MODULE: ./.build/map/svg/style.js
var style = __webpack_require__(9635);
;// CONCATENATED MODULE: ./.build/map/svg.js











/** A map as SVG: groups with `data-key` for areas, things and lines, no script, nothing from outside. */
function svgOf(map, layout, options) {
    const { lang, interactive = false, prefix = "map", bare = false } = options;
    const pen = { lang, interactive, prefix, byKey: new Map(map.nodes.map((one) => [one.key, one])) };
    const below = legend(map, lang, Math.max(layout.width - 48, 480));
    const width = Math.max(layout.width, 528);
    const height = layout.height + below.height + 8;
    const root = {
        xmlns: "http://www.w3.org/2000/svg",
        class: layout.dense ? "hegui-map dense" : "hegui-map",
        viewBox: `0 0 ${width} ${height}`,
        width,
        height,
        // The parts of an image are not read out: a map whose parts can be pressed is a group.
        role: interactive ? "group" : "img",
        lang: lang === "zh" ? "zh-CN" : "en",
        "aria-labelledby": `${prefix}-title`,
        "aria-describedby": `${prefix}-desc`,
    };
    const lines = [
        markup_element("title", { id: `${prefix}-title` }, [escaped(wording/* mapWords */.M[lang].title)]),
        markup_element("desc", { id: `${prefix}-desc` }, [escaped((0,map_wording/* summaryOf */.YG)(map, lang))]),
        ...(bare ? [] : [`<style>${style/* STYLE */.Y}</style>`]),
        ...layout.areas.map((one) => svg_area(one, pen)),
        ...border(layout, pen),
        ...layout.edges.map((one) => edge(one, pen)),
        ...layout.nodes.map((one) => node(one, one.node, pen)),
        ...layout.edges.flatMap((one) => label(one, pen)),
        ...(map.nodes.length === 0 ? [textAt(24, 24, map_wording/* phrases */.HJ[lang].nothing)] : []),
        `<g class="legend" transform="translate(24 ${layout.height + 8})">${below.drawn.join("")}</g>`,
    ];
    return `${markup_element("svg", root, [`\n${lines.join("\n")}\n`])}\n`;
}
function svg_area(box, { lang, prefix }) {
    const { x, y, width, height } = box;
    const name = (0,sanitise/* visible */.RK)((0,map_wording/* areaName */.vC)(box.area, lang));
    const shown = (0,measure/* wrap */.L)(name, width - 2 * shape/* AREA_INSET */._B.side, shape/* TYPE */.ZE.area, 1)[0];
    const kind = box.area.place ? box.area.place.zone : box.area.key;
    return markup_element("g", { class: `area ${kind}`, id: idOf(prefix, `area/${box.area.key}`) }, [
        markup_element("title", {}, [escaped(name)]),
        markup_element("rect", { x, y, width, height, rx: 10 }),
        textAt(x + shape/* AREA_INSET */._B.side, y + 26, shown),
    ]);
}
function border({ border: at, width }, { lang }) {
    if (!at)
        return [];
    const text = map_wording/* phrases */.HJ[lang].border;
    const anchor = at.x + (0,measure/* widthOf */.q)(text, shape/* TYPE */.ZE.note) / 2 > width ? "end" : "middle";
    return [
        markup_element("g", { class: "border" }, [
            markup_element("line", { x1: at.x, y1: at.top + 8, x2: at.x, y2: at.bottom }),
            textAt(at.x, at.top, text, { "text-anchor": anchor }),
        ]),
    ];
}
function node(box, one, { lang, interactive, prefix }) {
    const sensitivity = (0,map_wording/* sensitivityOf */.Xr)(one);
    const lines = (0,shape/* titleLines */.wh)(one);
    const x = box.x + shape/* INSET */.Wl.x;
    const first = box.y + (0,shape/* topInset */.vT)(one.kind) + 13;
    const note = (0,map_wording/* nodeNote */.Xn)(one, lang);
    const room = box.width - 2 * shape/* INSET */.Wl.x;
    const name = accessible([one.title, note, ...(sensitivity ? [map_wording/* phrases */.HJ[lang][sensitivity]] : [])], lang);
    const state = [...(one.sensitive ? ["sensitive"] : []), ...(one.declared ? [] : ["undeclared"])];
    return markup_element("g", { class: ["node", one.kind, ...state].join(" "), ...handle(one.key, prefix, interactive) }, [
        markup_element("title", {}, [escaped(name)]),
        ...outline(one.kind, box),
        ...lines.map((text, index) => textAt(x, first + index * shape/* INSET */.Wl.line, text, { class: "name" })),
        textAt(x, first + lines.length * shape/* INSET */.Wl.line, (0,measure/* wrap */.L)((0,sanitise/* visible */.RK)(note), room, shape/* TYPE */.ZE.note, 1)[0], {
            class: "note",
        }),
        ...(sensitivity ? [diamond(box.x + box.width - 14, box.y + box.height / 2, sensitivity)] : []),
    ]);
}
function edge({ edge: one, points }, { lang, interactive, prefix, byKey }) {
    const [from, to] = [byKey.get(one.from), byKey.get(one.to)];
    const said = map_wording/* phrases */.HJ[lang];
    const kind = (0,map_wording/* lineOf */.cA)(one);
    const name = accessible([
        (0,map_wording/* edgeName */.Hg)(one, lang),
        said.from(from.title),
        said.to(to.title),
        ...directionOf(one, lang),
        ...(0,map_wording/* edgeMarks */.i9)(one, to, lang),
    ], lang);
    const line = linePath(points, 7);
    return markup_element("g", { class: `edge ${kind} ${one.relation}`, ...handle(one.key, prefix, interactive) }, [
        markup_element("title", {}, [escaped(name)]),
        markup_element("path", { class: "halo", d: line }),
        markup_element("path", { class: "line", d: line }),
        markup_element("path", { class: "head", d: headPath(points, kind === "leaves" ? 12 : 8) }),
    ]);
}
/** Whether it crosses the border, in words; nothing for a use of which nothing is decided. */
function directionOf({ relation, leaves }, lang) {
    const { leaves: leaving, stays, undecided } = map_wording/* phrases */.HJ[lang];
    if (leaves === undefined)
        return relation === "flow" ? [undecided] : [];
    return [leaves ? leaving : stays];
}
function label({ edge: one, label: box }, { lang, byKey }) {
    if (!box)
        return [];
    const x = box.x + box.width / 2;
    const lines = (0,shape/* labelLines */._e)(one, byKey.get(one.to), lang).map(({ text, mark }, index) => textAt(x, box.y + (0,shape/* labelBaseline */.qD)(index), text, { "text-anchor": "middle", class: mark ? "said" : undefined }));
    return [markup_element("g", { class: "label", "data-key": one.key, "aria-hidden": "true" }, lines)];
}
/** What makes a group a thing that can be found, and pressed where the page asks for it. */
function handle(key, prefix, interactive) {
    return {
        id: idOf(prefix, key),
        "data-key": key,
        // Its title is its name.
        ...(interactive && { tabindex: 0, role: "button" }),
    };
}
function accessible(parts, lang) {
    return parts.join(report_wording/* words */.aL[lang].comma);
}
/** An id of its own for each key, without blanks: keys of uses hold some, and references may hold anything. */
function idOf(prefix, key) {
    return `${prefix}-${key.replace(/[^\w./-]/gu, (char) => `~${char.codePointAt(0).toString(16)}~`)}`;
}


/***/ }),

/***/ 9635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ STYLE),
/* harmony export */   s: () => (/* binding */ THEMED)
/* harmony export */ });
const LIGHT = `  --map-bg: #ffffff; --map-text: #1b2330; --map-muted: #566073;
  --map-mainland: #f3f6fb; --map-mainland-line: #b9c6da; --map-area: #f8f8f6; --map-area-line: #cfcdc4;
  --map-node: #ffffff; --map-node-line: #8592a6; --map-system: #eef0f3; --map-dataset: #e4eefc;
  --map-model: #efe7fb; --map-recipient: #ffffff; --map-activity: #e7f4ea;
  --map-leaves: #b3430a; --map-stays: #2b62a8; --map-undecided: #7a6410; --map-use: #8b94a3;
  --map-sensitive: #a8123e; --map-border: #a8123e; --map-focus: #1a66ff;
`;
const DARK = `    --map-bg: #12161d; --map-text: #e8ecf3; --map-muted: #a3aebf;
    --map-mainland: #182130; --map-mainland-line: #3c4d68; --map-area: #191b1f; --map-area-line: #44464d;
    --map-node: #1d2430; --map-node-line: #6d7b91; --map-system: #262c36; --map-dataset: #1c3050;
    --map-model: #33274c; --map-recipient: #1d2430; --map-activity: #1d3626;
    --map-leaves: #ff9c63; --map-stays: #7db2f5; --map-undecided: #e0c25a; --map-use: #7f8a9b;
    --map-sensitive: #ff8fab; --map-border: #ff8fab; --map-focus: #8ab4ff;
`;
/** Styles of a map: every colour is a variable, so that a page that embeds it can set its own. */
const STYLE = `
.hegui-map {
${LIGHT}  font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
  background: var(--map-bg); color: var(--map-text);
}
@media (prefers-color-scheme: dark) {
  .hegui-map {
${DARK}  }
}
.hegui-map text { fill: var(--map-text); font-size: 13px; }
.hegui-map .area > rect { fill: var(--map-area); stroke: var(--map-area-line); }
.hegui-map .area.mainland > rect { fill: var(--map-mainland); stroke: var(--map-mainland-line); }
.hegui-map .area.undecided > rect, .hegui-map .area.alone > rect { fill: none; stroke-dasharray: 2 5; stroke-linecap: round; }
.hegui-map .area > text { font-weight: 600; }
.hegui-map .border line { stroke: var(--map-border); stroke-width: 1.5; stroke-dasharray: 12 4 2 4; }
.hegui-map .border text { fill: var(--map-border); font-size: 11px; font-weight: 600; }
.hegui-map .shape { fill: var(--map-node); stroke: var(--map-node-line); stroke-width: 1.2; }
.hegui-map .system .shape { fill: var(--map-system); }
.hegui-map .dataset .shape { fill: var(--map-dataset); }
.hegui-map .model .shape { fill: var(--map-model); }
.hegui-map .recipient .shape { fill: var(--map-recipient); }
.hegui-map .activity .shape { fill: var(--map-activity); }
.hegui-map .detail { fill: none; stroke: var(--map-node-line); stroke-width: 1.2; }
.hegui-map .undeclared .shape { stroke-dasharray: 4 3; }
.hegui-map .node .name { font-weight: 600; }
.hegui-map .node .note { fill: var(--map-muted); font-size: 11px; }
.hegui-map .mark { fill: var(--map-sensitive); stroke: var(--map-sensitive); stroke-width: 1.4; }
.hegui-map .mark.hollow { fill: none; }
.hegui-map .sensitive > .shape { stroke: var(--map-sensitive); stroke-width: 1.8; }
.hegui-map .edge path { fill: none; stroke: var(--map-use); stroke-width: 1.2; stroke-linejoin: round; }
.hegui-map .edge .halo { stroke: transparent; stroke-width: 12; }
.hegui-map .edge .head { fill: var(--map-use); stroke: none; }
.hegui-map .edge.stays .line { stroke: var(--map-stays); stroke-width: 1.6; }
.hegui-map .edge.stays .head { fill: var(--map-stays); }
.hegui-map .edge.leaves .line { stroke: var(--map-leaves); stroke-width: 3.2; }
.hegui-map .edge.leaves .head { fill: var(--map-leaves); }
.hegui-map .edge.open .line { stroke: var(--map-undecided); stroke-width: 1.8; stroke-dasharray: 7 5; }
.hegui-map .edge.open .head { fill: var(--map-undecided); }
.hegui-map.dense .edge .line { stroke-width: 1; opacity: 0.45; }
.hegui-map.dense .edge.leaves .line { stroke-width: 2; }
.hegui-map .label text { font-size: 11px; }
.hegui-map .label .said { fill: var(--map-sensitive); font-weight: 600; }
.hegui-map .legend text { fill: var(--map-muted); font-size: 11px; }
.hegui-map .legend .heading { fill: var(--map-text); font-weight: 600; }
.hegui-map [tabindex] { cursor: pointer; outline: none; }
.hegui-map .node[tabindex]:hover > .shape, .hegui-map .node[tabindex]:focus-visible > .shape { stroke: var(--map-focus); stroke-width: 3; }
.hegui-map .edge[tabindex]:hover > .halo, .hegui-map .edge[tabindex]:focus-visible > .halo { stroke: var(--map-focus); opacity: 0.35; }
`;
/** Lets a page that has a switch of its own (`data-theme` on its root) set the colours, whatever the system prefers. */
const THEMED = `
@media screen {
:root[data-theme="light"] .hegui-map {
${LIGHT}}
:root[data-theme="dark"] .hegui-map {
${DARK}}
}
`;


/***/ })

};
