export const id = 3900;
export const ids = [3900];
export const modules = {

/***/ 3900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runMap: () => (/* binding */ runMap)
});

// EXTERNAL MODULE: ./.build/cel/closest.js
var closest = __webpack_require__(7670);
// EXTERNAL MODULE: ./.build/examine.js + 5 modules
var examine = __webpack_require__(8467);
// EXTERNAL MODULE: ./.build/report/mermaid/wording.js
var wording = __webpack_require__(5865);
// EXTERNAL MODULE: ./.build/report/message.js
var message = __webpack_require__(4506);
// EXTERNAL MODULE: ./.build/report/sanitise.js
var sanitise = __webpack_require__(8135);
// EXTERNAL MODULE: ./.build/map/areas.js
var map_areas = __webpack_require__(1401);
// EXTERNAL MODULE: ./.build/map/wording.js + 1 modules
var map_wording = __webpack_require__(2006);
;// CONCATENATED MODULE: ./.build/map/dot.js





const SHAPES = {
    system: "component",
    dataset: "cylinder",
    model: "hexagon",
    activity: "cds",
};
const LINES = {
    leaves: 'penwidth=3, color="#b3430a"',
    stays: 'penwidth=1.4, color="#2b62a8"',
    open: 'style=dashed, penwidth=1.4, color="#7a6410"',
    use: 'color="#8b94a3"',
};
const MOST = 200;
/** A map in the language of Graphviz: an area is a cluster, and no value can end its string. */
function dotOf(map, lang) {
    const byKey = new Map(map.nodes.map((one) => [one.key, one]));
    return [
        "digraph hegui {",
        `  graph [rankdir=LR, fontname="sans-serif", label=${quoted(wording/* mapWords */.M[lang].title)}, labelloc=t];`,
        '  node [fontname="sans-serif", fontsize=11, shape=box];',
        '  edge [fontname="sans-serif", fontsize=10];',
        ...(0,map_areas/* areasOf */._M)(map).flatMap((area, index) => cluster(area, index, lang)),
        ...map.edges.map((edge) => line(edge, byKey.get(edge.to), lang)),
        "}",
        "",
    ].join("\n");
}
function cluster(area, index, lang) {
    const style = area.column === "undecided" || area.column === "below" ? "rounded,dashed" : "rounded";
    return [
        `  subgraph cluster_${index + 1} {`,
        `    label=${quoted((0,map_wording/* areaName */.vC)(area, lang))}; style="${style}"; color="#8592a6";`,
        ...area.nodes.map((one) => `  ${box(one, lang)}`),
        "  }",
    ];
}
function box(node, lang) {
    const sensitivity = (0,map_wording/* sensitivityOf */.Xr)(node);
    const lines = [(0,message/* clip */.$Q)(node.title, MOST), (0,map_wording/* nodeNote */.Xn)(node, lang), ...(sensitivity ? [map_wording/* phrases */.HJ[lang][sensitivity]] : [])];
    const style = node.declared ? "" : ", style=dashed";
    return `  ${quoted(node.key)} [label=${quoted(...lines)}, shape=${SHAPES[node.kind] ?? "box"}${style}];`;
}
function line(edge, to, lang) {
    const text = quoted((0,message/* clip */.$Q)((0,map_wording/* edgeName */.Hg)(edge, lang), MOST), ...(0,map_wording/* edgeMarks */.i9)(edge, to, lang));
    return `  ${quoted(edge.from)} -> ${quoted(edge.to)} [label=${text}, ${LINES[(0,map_wording/* lineOf */.cA)(edge)]}];`;
}
/** A string of lines; nothing in it is read as an escape, a record or HTML. */
function quoted(...lines) {
    const safe = lines.map((one) => (0,sanitise/* visible */.RK)(one)
        .replace(/[\\"]/g, (char) => `\\${char}`)
        // Graphviz reads HTML entities in strings.
        .replaceAll("&", "&amp;"));
    return `"${safe.join("\\n")}"`;
}

// EXTERNAL MODULE: ./.build/report/mermaid/chart.js + 1 modules
var chart = __webpack_require__(2073);
;// CONCATENATED MODULE: ./.build/map/mermaid.js





const mermaid_SHAPES = {
    dataset: "data",
    system: "window",
    model: "model",
    activity: "step",
};
const mermaid_LINES = { leaves: "thick", stays: "thin", open: "dashed", use: "thin" };
/** A map as a Mermaid flowchart: the words and marks of the map in pull requests, with everything on it. */
function mermaidOf(map, lang) {
    const byKey = new Map(map.nodes.map((one) => [one.key, one]));
    const areas = (0,map_areas/* areasOf */._M)(map).map((area) => ({
        name: (0,map_wording/* areaName */.vC)(area, lang),
        nodes: area.nodes.map(({ key, kind, title }) => ({ key, title, shape: mermaid_SHAPES[kind] ?? "box" })),
    }));
    const lines = map.edges.map((edge) => ({
        from: edge.from,
        to: edge.to,
        line: mermaid_LINES[(0,map_wording/* lineOf */.cA)(edge)],
        text: textOf(edge, byKey.get(edge.to), lang),
    }));
    return `${(0,chart/* chart */.b)(areas, lines)}\n`;
}
function textOf(edge, to, lang) {
    return [(0,message/* clip */.$Q)((0,map_wording/* edgeName */.Hg)(edge, lang), chart/* MOST_TITLE */.f), ...(0,map_wording/* edgeMarks */.i9)(edge, to, lang)].join(wording/* mapWords */.M[lang].comma);
}

// EXTERNAL MODULE: ./.build/map/of-model.js + 1 modules
var of_model = __webpack_require__(4168);
;// CONCATENATED MODULE: ./.build/map/select.js
/** The part of a map that shows some things or flows: they, every line that touches them, and what is at its other end. */
function around(map, keys) {
    const isTouched = ({ key, from, to }) => keys.has(key) || keys.has(from) || keys.has(to);
    const edges = map.edges.filter(isTouched);
    const ends = new Set(edges.flatMap(({ from, to }) => [from, to]));
    return { nodes: map.nodes.filter(({ key }) => keys.has(key) || ends.has(key)), edges };
}
/** Names that a part can be asked for by: things and flows. */
function namesOf({ nodes, edges }) {
    return [...nodes, ...edges.filter((one) => one.relation === "flow")].map((one) => one.key);
}

// EXTERNAL MODULE: ./.build/workspace/failure.js
var failure = __webpack_require__(238);
// EXTERNAL MODULE: ./.build/cli/common.js
var common = __webpack_require__(2638);
// EXTERNAL MODULE: ./.build/cli/problems.js
var cli_problems = __webpack_require__(1823);
// EXTERNAL MODULE: ./.build/cli/commands/check.js
var check = __webpack_require__(5138);
;// CONCATENATED MODULE: ./.build/cli/commands/map.js











const ENDINGS = { ".mmd": "mermaid", ".mermaid": "mermaid", ".dot": "dot", ".gv": "dot", ".svg": "svg" };
/** Prints or writes the map of a workspace. What is broken is not on it, and fails the run. */
async function runMap(args, io) {
    const { output } = args.flags;
    const format = formatOf(args);
    const { input, unusable, lang: configured } = await (0,check/* workspaceOf */.B3)(args, io);
    const lang = (0,common/* langOf */.Ex)(args, io, configured);
    const read = (0,examine/* readManifests */.PX)(input);
    const problems = [...input.problems, ...read.problems];
    io.err((0,cli_problems/* problemLines */.p)(problems, lang));
    const whole = (0,of_model/* mapOf */.A)((0,examine/* buildModel */.yK)(input, read.valid).model);
    if (whole.nodes.length === 0)
        io.err(`${map_wording/* phrases */.HJ[lang].nothing}\n`);
    const map = chosen(whole, (0,common/* listOf */.c3)(args, "for"));
    const text = await drawn(map, format, lang);
    if (typeof output === "string")
        (0,check/* writeOrExplain */.MZ)(io, output, text, output);
    else
        io.out(text);
    if (unusable)
        return 2;
    if (read.sources.length === 0 && problems.length === 0)
        return 4;
    return problems.length > 0 ? 1 : 0;
}
function formatOf({ flags: { format, output } }) {
    if (typeof format === "string")
        return format;
    if (typeof output !== "string")
        return "mermaid";
    const found = Object.entries(ENDINGS).find(([ending]) => output.toLowerCase().endsWith(ending));
    if (found)
        return found[1];
    const endings = Object.keys(ENDINGS).join(", ");
    throw new failure/* UsageError */.e(`--output: the ending of '${output}' names no format; end it in ${endings}, or say --format`);
}
function chosen(map, wanted) {
    if (wanted.length === 0)
        return map;
    const names = namesOf(map);
    for (const one of wanted) {
        if (names.includes(one))
            continue;
        const near = (0,closest/* closest */.k)(one, names);
        const hint = near ? `did you mean '${near}'?` : `things and flows are named as kind/id, for example flow/crm-to-hq`;
        throw new failure/* UsageError */.e(`--for: there is no '${one}' on the map; ${hint}`);
    }
    return around(map, new Set(wanted));
}
async function drawn(map, format, lang) {
    if (format === "mermaid")
        return mermaidOf(map, lang);
    if (format === "dot")
        return dotOf(map, lang);
    // The layout library is large: only a picture loads it.
    const [{ layOut }, { svgOf }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(2605), __webpack_require__.e(4402)]).then(__webpack_require__.bind(__webpack_require__, 4402)), __webpack_require__.e(/* import() */ 4960).then(__webpack_require__.bind(__webpack_require__, 4960))]);
    return svgOf(map, await layOut(map), { lang });
}


/***/ }),

/***/ 1823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ problemLines)
/* harmony export */ });
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2638);

/** Problems one on a line, for commands that print something else than a report. */
function problemLines(problems, lang) {
    const line = ({ at, message, hint }) => `${at.file}:${at.start.line}:${at.start.column}  ${message[lang]}${hint ? ` (${hint[lang]})` : ""}\n`;
    return (0,_common_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLines */ .Bv)(problems.map(line).join(""));
}


/***/ })

};
