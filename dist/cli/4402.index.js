export const id = 4402;
export const ids = [4402];
export const modules = {

/***/ 4402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  layOut: () => (/* binding */ layOut)
});

// EXTERNAL MODULE: ./.build/map/areas.js
var map_areas = __webpack_require__(1401);
// EXTERNAL MODULE: ./.build/map/shape.js
var shape = __webpack_require__(7270);
;// CONCATENATED MODULE: ./.build/map/grid.js

const GAP = 14;
/** Puts the nodes of an area into rows; `strip` is room left free at its right side, `width` the least it takes. */
function gridAt(area, at, columns, { strip = 0, width = 0 } = {}) {
    const cell = cellOf(area);
    const nodes = new Map(area.nodes.map((node, index) => [
        node.key,
        {
            x: at.x + shape/* AREA_INSET */._B.side + (index % columns) * cell.width,
            y: at.y + shape/* AREA_INSET */._B.top + Math.floor(index / columns) * cell.height,
            ...(0,shape/* sizeOfNode */.F4)(node),
        },
    ]));
    const taken = 2 * shape/* AREA_INSET */._B.side + columns * cell.width - GAP;
    const rows = Math.ceil(area.nodes.length / columns);
    const height = shape/* AREA_INSET */._B.top + shape/* AREA_INSET */._B.bottom + rows * cell.height - GAP;
    return { box: { ...at, width: Math.max(width, (0,shape/* leastWidth */.Qc)(area), taken) + strip, height }, nodes };
}
/** How many columns fit a width, four at least where there are so many nodes. */
function columnsWithin(area, width) {
    const fitting = Math.floor((width - 2 * shape/* AREA_INSET */._B.side + GAP) / cellOf(area).width);
    return Math.min(area.nodes.length, Math.max(4, fitting));
}
/** How many columns make an area about as wide as high. */
function columnsOfSquare(area) {
    const { width, height } = cellOf(area);
    return Math.max(1, Math.round(Math.sqrt((area.nodes.length * height) / width)));
}
function cellOf({ nodes }) {
    const sizes = nodes.map(shape/* sizeOfNode */.F4);
    const most = (key) => sizes.reduce((size, one) => Math.max(size, one[key]), 0);
    return { width: most("width") + GAP, height: most("height") + GAP };
}

;// CONCATENATED MODULE: ./.build/map/compact.js



const compact_GAP = 90;
/** How far a line runs straight out of a box, and into one. */
const STUB = 16;
/** In an area, data stands left of what reads it. */
const KIND_ORDER = ["system", "activity", "dataset", "model", "recipient"];
/** Places a map that is too large for the library: areas as grids in columns, straight lines between them, in linear time. */
function placeCompactly(map, areas) {
    const neighbours = neighboursOf(map.edges);
    const order = new Map();
    const boxes = new Map();
    const nodes = new Map();
    let x = 0;
    let highest = 0;
    for (const column of map_areas/* COLUMNS */.cZ) {
        let y = 0;
        let width = 0;
        for (const area of areas.filter((one) => one.column === column)) {
            const sorted = sortedArea(area, neighbours, order);
            const columns = columnsOfSquare(sorted);
            const strip = column === "mainland" ? shape/* BORDER_STRIP */.se : 0;
            // Countries fill one column after another, none higher than what stands left of them.
            if (y > 0 && y + gridAt(sorted, { x, y }, columns).box.height > highest)
                [x, y, width] = [x + width + compact_GAP, 0, 0];
            const grid = gridAt(sorted, { x, y }, columns, { strip });
            for (const [key, box] of grid.nodes) {
                nodes.set(key, box);
                order.set(key, box.y);
            }
            boxes.set(area.key, grid.box);
            y += grid.box.height + compact_GAP / 3;
            width = Math.max(width, grid.box.width);
            highest = Math.max(highest, grid.box.height);
        }
        if (width > 0)
            x += width + compact_GAP;
    }
    const edges = new Map(map.edges.map((edge) => [edge.key, { points: pointsBetween(nodes.get(edge.from), nodes.get(edge.to)) }]));
    return { areas: boxes, nodes, edges };
}
function neighboursOf(edges) {
    const found = new Map();
    const add = (one, other) => {
        const known = found.get(one);
        if (known)
            known.push(other);
        else
            found.set(one, [other]);
    };
    for (const { from, to } of edges) {
        add(from, to);
        add(to, from);
    }
    return found;
}
/** By kind, and then by how high the neighbours stand that are placed already. */
function sortedArea(area, neighbours, order) {
    const height = new Map(area.nodes.map(({ key }) => {
        const heights = (neighbours.get(key) ?? []).flatMap((one) => order.get(one) ?? []);
        return [key, heights.length === 0 ? 0 : heights.reduce((sum, one) => sum + one, 0) / heights.length];
    }));
    const rank = (kind) => KIND_ORDER.indexOf(kind);
    const nodes = [...area.nodes].sort((a, b) => rank(a.kind) - rank(b.kind) || height.get(a.key) - height.get(b.key) || (a.key < b.key ? -1 : 1));
    return { ...area, nodes };
}
/** From the side of one box that faces the other, to the side that faces back. */
function pointsBetween(from, to) {
    const ahead = from.x + from.width <= to.x;
    const start = { x: ahead ? from.x + from.width : from.x, y: from.y + from.height / 2 };
    const end = { x: ahead || from.x === to.x ? to.x : to.x + to.width, y: to.y + to.height / 2 };
    const out = ahead ? STUB : -STUB;
    const back = end.x === to.x ? -STUB : STUB;
    return [start, { x: start.x + out, y: start.y }, { x: end.x + back, y: end.y }, end];
}

// EXTERNAL MODULE: ./node_modules/elkjs/lib/elk.bundled.js
var elk_bundled = __webpack_require__(2605);
;// CONCATENATED MODULE: ./.build/map/elk.js



/** Lays out areas as boxes side by side, with their nodes inside and lines around them. */
async function placeWithElk(map, areas) {
    const graph = graphOf(map, areas);
    const laidOut = (await new elk_bundled["default"]().layout(graph.root));
    const areaBoxes = new Map((laidOut.children ?? []).map((one, index) => [areas[index].key, boxOf(one)]));
    const inside = (laidOut.children ?? []).flatMap((one) => one.children ?? []);
    const nodes = new Map(inside.map((one) => [graph.names.get(one.id), boxOf(one)]));
    const edges = new Map((laidOut.edges ?? []).map((one) => {
        const { edge, backwards } = graph.edges.get(one.id);
        const points = pointsOf(one);
        const [label] = one.labels ?? [];
        return [edge.key, { points: backwards ? points.reverse() : points, ...(label && { label: boxOf(label) }) }];
    }));
    return { areas: areaBoxes, nodes, edges };
}
const ROOT_OPTIONS = {
    "elk.algorithm": "layered",
    "elk.direction": "RIGHT",
    "elk.hierarchyHandling": "INCLUDE_CHILDREN",
    "elk.partitioning.activate": "true",
    "elk.edgeRouting": "ORTHOGONAL",
    "elk.json.shapeCoords": "ROOT",
    "elk.json.edgeCoords": "ROOT",
    "elk.spacing.nodeNode": "28",
    "elk.spacing.edgeNode": "16",
    "elk.spacing.edgeEdge": "12",
    "elk.spacing.edgeLabel": "3",
    "elk.layered.spacing.nodeNodeBetweenLayers": "44",
    "elk.layered.spacing.edgeNodeBetweenLayers": "18",
    "elk.layered.spacing.edgeEdgeBetweenLayers": "12",
    "elk.layered.nodePlacement.strategy": "NETWORK_SIMPLEX",
    "elk.padding": "[top=0,left=0,bottom=0,right=0]",
};
/** Above so many lines, labels are left to tooltips, and quicker steps are taken. */
const MANY_EDGES = 120;
const QUICK_OPTIONS = {
    "elk.layered.thoroughness": "1",
    "elk.layered.nodePlacement.strategy": "BRANDES_KOEPF",
    "elk.layered.crossingMinimization.greedySwitch.type": "OFF",
};
function graphOf(map, areas) {
    const many = map.edges.length > MANY_EDGES;
    const areaOf = (0,map_areas/* areaByNode */.xo)(areas);
    const byKey = new Map(map.nodes.map((one) => [one.key, one]));
    // Names from manifests never reach the library: it may give dots or colons a meaning.
    const ids = new Map(areas.flatMap((one) => one.nodes).map((node, index) => [node.key, `n${index}`]));
    const edges = new Map();
    const elkEdges = map.edges.map((edge, index) => {
        const backwards = runsBackwards(edge, areaOf);
        const [source, target] = backwards ? [edge.to, edge.from] : [edge.from, edge.to];
        const id = `e${index}`;
        edges.set(id, { edge, backwards });
        const isLabelled = edge.relation === "flow" && !many;
        return {
            id,
            sources: [ids.get(source)],
            targets: [ids.get(target)],
            ...(isLabelled && { labels: [labelOf(edge, byKey.get(edge.to))] }),
        };
    });
    const root = {
        id: "root",
        layoutOptions: { ...ROOT_OPTIONS, ...(many && QUICK_OPTIONS) },
        children: areas.map((area, index) => areaNode(area, `a${index}`, ids)),
        edges: elkEdges,
    };
    return { root, edges, names: new Map([...ids].map(([key, id]) => [id, key])) };
}
/** Lines against the order of columns are laid out the other way round, so that no column is left. */
function runsBackwards({ from, to }, areaOf) {
    const column = (key) => map_areas/* COLUMNS */.cZ.indexOf(areaOf.get(key).column);
    return column(from) > column(to);
}
function areaNode(area, id, ids) {
    const { top, side, bottom } = shape/* AREA_INSET */._B;
    const right = area.column === "mainland" ? side + shape/* BORDER_STRIP */.se : side;
    const padding = `[top=${top},left=${side},bottom=${bottom},right=${right}]`;
    return {
        id,
        layoutOptions: {
            "elk.partitioning.partition": String(map_areas/* COLUMNS */.cZ.indexOf(area.column)),
            "elk.padding": padding,
            "elk.nodeSize.constraints": "MINIMUM_SIZE",
            "elk.nodeSize.minimum": `(${(0,shape/* leastWidth */.Qc)(area)},0)`,
        },
        children: area.nodes.map((node) => ({ id: ids.get(node.key), ...(0,shape/* sizeOfNode */.F4)(node) })),
    };
}
function labelOf(edge, to) {
    return { text: "?", ...(0,shape/* sizeOfLabel */.dc)(edge, to), layoutOptions: { "elk.edgeLabels.placement": "CENTER" } };
}
function boxOf({ x = 0, y = 0, width = 0, height = 0 }) {
    return { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) };
}
function pointsOf({ sections = [] }) {
    return sections
        .flatMap(({ startPoint, bendPoints = [], endPoint }) => [startPoint, ...bendPoints, endPoint])
        .map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
}

;// CONCATENATED MODULE: ./.build/map/layout.js





/** Room around the picture, and above it for the name of the border. */
const MARGIN = 24;
const HEAD = 30;
/** The library takes a second for so many lines, and far longer for more; nobody follows that many by eye. */
const MOST_EDGES = 400;
/** Places a map: areas side by side, the mainland left of its border, what nothing touches below. */
async function layOut(map) {
    const areas = (0,map_areas/* areasOf */._M)(map);
    const joined = areas.filter((one) => one.column !== "below");
    const isHuge = map.edges.length > MOST_EDGES;
    const placed = isHuge ? placeCompactly(map, joined) : await placeWithElk(map, joined);
    const boxes = new Map([...placed.areas].map(([key, box]) => [key, shifted(key === "mainland" ? cutStrip(box) : box)]));
    const nodes = new Map([...placed.nodes].map(([key, box]) => [key, shifted(box)]));
    const width = Math.max(0, ...[...boxes.values()].map((box) => box.x + box.width));
    const bottom = Math.max(0, ...[...boxes.values()].map((box) => box.y + box.height));
    const alone = areas.find((one) => one.column === "below");
    if (alone) {
        const at = { x: MARGIN, y: bottom === 0 ? MARGIN : bottom + MARGIN };
        const grid = gridAt(alone, at, columnsWithin(alone, width - MARGIN), { width: width - MARGIN });
        boxes.set(alone.key, grid.box);
        for (const [key, box] of grid.nodes)
            nodes.set(key, box);
    }
    const edges = map.edges.map((edge) => {
        const { points, label } = placed.edges.get(edge.key);
        return { edge, points: points.map(shifted), ...(label && { label: shifted(label) }) };
    });
    const all = [...boxes.values(), ...edges.flatMap(({ label, points }) => [...(label ? [label] : []), ...points])];
    return {
        dense: isHuge,
        width: extent(all, "x", "width") + MARGIN,
        height: extent(all, "y", "height") + MARGIN,
        areas: areas.map((area) => ({ area, ...boxes.get(area.key) })),
        nodes: map.nodes.map((node) => ({ node, ...nodes.get(node.key) })),
        edges,
        ...borderOf(joined, boxes, placed.areas, bottom),
    };
}
function shifted(one) {
    return { ...one, x: one.x + MARGIN, y: one.y + MARGIN + HEAD };
}
/** The library has been given room for the border inside the mainland. */
function cutStrip(box) {
    return { ...box, width: box.width - shape/* BORDER_STRIP */.se };
}
function extent(all, at, size) {
    return all.reduce((most, one) => Math.max(most, one[at] + (one[size] ?? 0)), 0);
}
function borderOf(areas, boxes, placed, bottom) {
    const outside = areas.filter((one) => one.column === "outside").map((one) => placed.get(one.key).x);
    if (outside.length === 0)
        return {};
    const mainland = boxes.get("mainland");
    const x = mainland
        ? mainland.x + mainland.width + shape/* BORDER_STRIP */.se / 2
        : Math.min(...outside) + MARGIN - shape/* BORDER_STRIP */.se / 2;
    return { border: { x, top: MARGIN, bottom } };
}


/***/ }),

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


/***/ })

};
