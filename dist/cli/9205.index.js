export const id = 9205;
export const ids = [9205];
export const modules = {

/***/ 9205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDrafts: () => (/* binding */ runDrafts)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/cel/closest.js
var closest = __webpack_require__(7670);
// EXTERNAL MODULE: ./.build/examine.js + 5 modules
var examine = __webpack_require__(8467);
// EXTERNAL MODULE: ./.build/finding/finding.js
var finding = __webpack_require__(7989);
// EXTERNAL MODULE: ./.build/cel/value.js
var cel_value = __webpack_require__(7332);
// EXTERNAL MODULE: ./.build/check.js + 11 modules
var check = __webpack_require__(292);
// EXTERNAL MODULE: ./.build/finding/counter.js
var counter = __webpack_require__(5020);
// EXTERNAL MODULE: ./.build/rule/judge.js
var judge = __webpack_require__(3958);
// EXTERNAL MODULE: ./.build/watched.js
var watched = __webpack_require__(7532);
;// CONCATENATED MODULE: ./.build/paper/desk.js






/** Everything that drafts of a workspace are made from; the check runs once for all of them. */
function deskOf(input, names, guides) {
    const examined = (0,examine/* examine */.sb)(input);
    const report = (0,check/* reportOn */.S)(input, examined);
    const outcomes = (0,counter/* outcomeNames */.Lv)(input.packs);
    return { input, watched: (0,watched/* watched */.V)(input, examined.read, true), examined, report, names, outcomes, guides };
}
/** Whether the law asks for a paper about an entity, and the facts that this still depends on. */
function askedOf(desk, paper, entity) {
    const { model, budget } = desk.watched;
    const value = (0,judge/* run */.eF)(paper.when, (0,judge/* scopeOf */.Od)(model, budget, entity));
    if ((0,cel_value/* isUnknown */.t8)(value))
        return { asked: "perhaps", lacking: value.missing };
    return { asked: value === true ? "yes" : "no", lacking: [] };
}

// EXTERNAL MODULE: ./.build/coverage.js
var coverage = __webpack_require__(8874);
// EXTERNAL MODULE: ./.build/finding/place.js
var place = __webpack_require__(5703);
// EXTERNAL MODULE: ./.build/rule/law.js
var rule_law = __webpack_require__(5261);
// EXTERNAL MODULE: ./.build/rule/template.js
var template = __webpack_require__(3403);
// EXTERNAL MODULE: ./.build/manifest/kind.js
var kind = __webpack_require__(4894);
// EXTERNAL MODULE: ./.build/paper/wording.js
var wording = __webpack_require__(203);
;// CONCATENATED MODULE: ./.build/paper/naming.js

const SHOWN = 3;
/** What is missing, and where it belongs where there is room for that. */
function missingText(model, open, wide, lang) {
    const words = wording/* WORDS */.q[lang];
    const parts = open.map(({ entity, path, reason, at }) => {
        if (reason)
            return reason[lang];
        const key = keyOf(path);
        if (!wide)
            return open.length > 1 ? `${entity.id} ${key}` : key;
        const route = routeOf(model.find(entity.kind, entity.id), path);
        return words.placed(words.missing(words.entity(entity.kind, entity.id), route), `${at.file}:${at.start.line}`);
    });
    const unique = [...new Set(parts)];
    const more = unique.length > SHOWN ? words.more(unique.length - SHOWN) : "";
    return `${unique.slice(0, SHOWN).join(words.then)}${more}`;
}
/** A dotted route without what stands before its last element of a list. */
function keyOf(path) {
    return path === "" ? "id" : path.replace(/^.*\.\d+\./, "");
}
/** A dotted route with the names of elements in place of their numbers: `fields[phone].necessity`. */
function routeOf(entity, path) {
    let here = entity?.data;
    let route = "";
    for (const part of path === "" ? ["id"] : path.split(".")) {
        const list = Array.isArray(here);
        here = here?.[part];
        route += list ? `[${nameOf(here) ?? part}]` : `${route === "" ? "" : "."}${part}`;
    }
    return route;
}
function nameOf(element) {
    const { name, to } = (element ?? {});
    return [name, to].find((one) => typeof one === "string");
}
/** Citations in one line; articles of one instrument share its name. */
function lawNames(cited, lang) {
    const names = cited.map(({ instrument, text, name }, index) => {
        const again = cited[index - 1]?.instrument === instrument && text[lang].startsWith(name[lang]);
        return again ? text[lang].slice(name[lang].length).trim() : text[lang];
    });
    return [...new Set(names)].join(wording/* WORDS */.q[lang].and);
}

// EXTERNAL MODULE: ./.build/model/entity.js
var entity = __webpack_require__(873);
// EXTERNAL MODULE: ./.build/model/tables.js
var model_tables = __webpack_require__(407);
;// CONCATENATED MODULE: ./.build/paper/value.js





/** A value of an expression in the words of a language. */
function shown(value, expression, naming) {
    const missing = [];
    const { key, decision } = sourceOf(expression, naming.outcomes);
    const text = plain(value);
    return missing.length > 0 ? { missing } : { text };
    function plain(one) {
        const words = wording/* WORDS */.q[naming.lang];
        if ((0,cel_value/* isUnknown */.t8)(one))
            missing.push(...one.missing);
        if ((0,cel_value/* isUnknown */.t8)(one))
            return "";
        if (typeof one === "boolean")
            return one ? words.yes : words.no;
        if ((0,cel_value/* isList */.Lv)(one))
            return one.length === 0 ? words.none : [...new Set(one.flat().map(plain))].join(words.and);
        if ((0,cel_value/* isStruct */.EJ)(one))
            return structText(one, plain);
        return typeof one === "string" ? oneLine(word(one)) : (0,template/* show */.WU)(one);
    }
    function word(text) {
        const { lang, names, tables } = naming;
        const known = own(decision === undefined ? undefined : naming.outcomes.names.get(decision), text);
        const keys = key === undefined ? [] : [`${naming.kind}.${key}`, key];
        const name = known ?? keys.map((one) => own(own(names.words, one), text)).find((one) => one !== undefined);
        if (name)
            return name[lang];
        const category = own(tables.categories, text);
        if (category)
            return category.title[lang];
        if (PERIOD.test(text))
            return period(text, lang);
        if (INSTANT.test(text))
            return wording/* WORDS */.q[lang].instant(beijingTime(text));
        return (key !== undefined && PLACES.has(key) && regionName(text, naming)) || text;
    }
}
// Keys of declared and derived facts that hold a region; elsewhere two letters are a word.
const PLACES = new Set([
    "accessor_location",
    "country",
    "destination",
    "established_in",
    "market",
    "place",
    "runs_in",
    "stored_in",
    "stored_territories",
]);
function regionName(text, { names, tables, lang }) {
    const territory = (0,model_tables/* findRegion */.g)(tables, text)?.territory;
    const name = territory === undefined ? undefined : own(names.regions, territory)?.[lang];
    if (name === undefined)
        return undefined;
    return text.toUpperCase() === territory ? name : lang === "zh" ? `${name}（${text}）` : `${name} (${text})`;
}
/** An entity by its name, a document by its place, any other group by what is declared of it. */
function structText(one, plain) {
    if ((0,entity/* isEntity */.Q)(one))
        return nameOfEntity(one);
    const keys = one.keys();
    const document = ["path", "reference"].find((key) => keys.includes(key));
    if (document !== undefined)
        return plain(one.get(document) ?? null);
    return keys.map((key) => `${key}: ${plain(one.get(key) ?? null)}`).join("; ");
}
/** The name of an entity: as registered, as people call it, or its id. */
function nameOfEntity(one) {
    const name = ["legal_name", "title"].map((key) => one.get(key)).find((value) => typeof value === "string");
    return oneLine(name === undefined ? (0,template/* show */.WU)(one) : String(name));
}
function own(record, key) {
    return record && Object.hasOwn(record, key) ? record[key] : undefined;
}
/** Text that was folded or written over several lines, as one. */
function oneLine(text) {
    return text.replace(/\s*[\r\n]+\s*/g, " ").trim();
}
const PERIOD = /^P(?:\d+[YMWD])+$/;
function period(text, lang) {
    const words = wording/* WORDS */.q[lang];
    const parts = [...text.matchAll(/(\d+)([YMWD])/g)].map(([, count, unit]) => words.duration(Number(count), words.unit[unit]));
    return parts.join(lang === "zh" ? "" : " ");
}
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
/** An instant as clocks in Beijing show it; seconds only where there are some. */
function beijingTime(instant) {
    const text = new Date(Date.parse(instant) + 8 * 3_600_000).toISOString();
    return `${text.slice(0, 10)} ${text.slice(11, text.slice(17, 19) === "00" ? 16 : 19)}`;
}
/** The key that a value comes from, and the decision whose outcome it is. */
function sourceOf(expression, outcomes) {
    switch (expression[0]) {
        case ".": {
            const [, from, key] = expression;
            return { key, decision: from[0] === "." && from[2] === "decided" ? key : outcomes.facts.get(key) };
        }
        case "macro":
            return sourceOf(expression[1] === "map" ? expression[4] : expression[2], outcomes);
        case "?:": {
            const yes = sourceOf(expression[2], outcomes);
            return yes.key === undefined ? sourceOf(expression[3], outcomes) : yes;
        }
        case "[]":
        case "+":
            return sourceOf(expression[1], outcomes);
        default:
            return {};
    }
}

;// CONCATENATED MODULE: ./.build/paper/basis.js






/** What every draft ends with: what is lacking, what is not met, and the facts, rules and law that it was made from. */
function basisOf(desk, paper, entity, gathered, lang) {
    const words = wording/* WORDS */.q[lang];
    const about = labelsOf(entity, gathered);
    const found = findingsOf(desk, entity, about);
    const met = metBy(desk, entity);
    const findings = found.length > 0
        ? table("findings", words.findings, words.findingColumns, [2, 3, 6, 3, 3], found.map(findingRow))
        : { is: "paragraph", runs: [{ text: words.findingsNone }] };
    return [
        { is: "heading", level: 1, text: words.basis },
        ...listed("missing", words.missingFacts, words.missingColumns, [3, 3, 5, 4], missingRows()),
        { is: "heading", level: 2, text: words.findings },
        findings,
        ...(met.length > 0
            ? [
                { is: "heading", level: 2, text: words.met },
                { is: "paragraph", runs: [{ text: met.join(words.and) }] },
            ]
            : []),
        ...listed("decisions", words.decisions, words.decisionColumns, [3, 4], decisionRows()),
        ...listed("law", words.law, words.lawColumns, [5, 4, 2], lawRows(desk, [...gathered.cited, ...found.flatMap((one) => one.law)], lang)),
        { is: "heading", level: 2, text: words.packs },
        { is: "paragraph", runs: cell(packNames().join(words.and)) },
        ...listed("facts", words.facts, words.factColumns, [3, 3, 5, 4], factRows()),
    ];
    function listed(name, title, columns, widths, rows) {
        if (rows.length === 0)
            return [];
        return [{ is: "heading", level: 2, text: title }, table(name, title, columns, widths, rows)];
    }
    function missingRows() {
        return [...gathered.missing.values()]
            .sort(byPlace)
            .map((one) => [
            cell(`${one.entity.kind}/${one.entity.id}`),
            cell(one.reason ? "" : routeOf(desk.watched.model.find(one.entity.kind, one.entity.id), one.path)),
            cell(one.reason?.[lang] ?? meaningOf(desk.guides, one, lang)),
            cell(placeText(one.at)),
        ]);
    }
    function findingRow(one) {
        const state = one.state === "waived" ? "waived" : one.upcoming ? "coming" : one.outcome;
        const text = state === "fail" ? { text: words.outcome[state], is: "strong" } : { text: words.outcome[state] };
        return [
            [text],
            cell(`${one.entity.kind}/${one.entity.id}`),
            cell(`${one.title[lang]}${words.colon}${oneLine(one.message[lang])} (${one.rule})`),
            cell(lawNames(one.law, lang)),
            cell(placeText(one.at)),
        ];
    }
    function decisionRows() {
        return desk.report.decisions
            .filter((one) => one.entity.kind === entity.kind && one.entity.id === entity.id)
            .map((one) => [cell(one.title[lang]), cell(one.undecided ? words.undecided : one.name[lang])]);
    }
    function packNames() {
        const packs = desk.input.packs.filter((pack) => pack.rules.length > 0 || pack.id === paper.pack);
        return packs.map((pack) => `${pack.title[lang]} (${pack.id} ${pack.version})`);
    }
    function ownerOf(label) {
        const slash = label.indexOf("/");
        return desk.watched.model.find(label.slice(0, slash), label.slice(slash + 1));
    }
    function factRows() {
        const facts = [...gathered.facts.values()].flatMap((one) => (one.at ? [{ ...one, at: one.at }] : []));
        return facts
            .sort(byPlace)
            .map((one) => [
            cell(one.entity),
            cell(routeOf(ownerOf(one.entity), one.path)),
            cell(oneLine(one.value)),
            cell(placeText(one.at)),
        ]);
    }
}
/** The entity of the draft, and everything else whose facts it states; the organization only where it is the entity. */
function labelsOf(entity, { facts }) {
    const read = [...facts.values()].map((one) => one.entity).filter((one) => !one.startsWith("organization/"));
    return new Set([entity.label, ...read]);
}
function findingsOf({ report }, entity, about) {
    const labelOf = (one) => `${one.entity.kind}/${one.entity.id}`;
    const found = report.findings.filter((one) => about.has(labelOf(one)));
    const own = (one) => (labelOf(one) === entity.label ? 0 : 1);
    const open = (one) => (one.outcome === "fail" ? 0 : 1);
    return found
        .map((one, index) => ({ one, index }))
        .sort((a, b) => own(a.one) - own(b.one) || open(a.one) - open(b.one) || a.index - b.index)
        .map(({ one }) => one);
}
/** Rules that the entity itself meets now. */
function metBy({ examined }, entity) {
    const { model, budget, rules } = examined;
    const same = model.find(entity.kind, entity.id);
    if (!same)
        return [];
    const scope = (0,judge/* scopeOf */.Od)(model, budget, same);
    return rules
        .filter((rule) => rule.on === entity.kind && rule.since <= model.asOf)
        .filter((rule) => (0,judge/* verdictOf */.Vj)(rule, same, scope, model).outcome === "pass")
        .map((rule) => rule.id);
}
function lawRows({ input }, cited, lang) {
    const articles = new Map();
    for (const one of cited)
        articles.set(one.instrument, (articles.get(one.instrument) ?? new Set()).add(one.article));
    return [...articles]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([id, all]) => {
        const { title, effective = "" } = input.law.instruments[id];
        const sorted = [...all].sort(byNumber).map((article) => ({ instrument: id, article }));
        return [cell(title[lang]), cell(lawNames((0,finding/* citations */.zH)(input.law, sorted), lang)), cell(effective)];
    });
}
function byNumber(a, b) {
    return Number.parseInt(a, 10) - Number.parseInt(b, 10) || (a < b ? -1 : 1);
}
/** What the schema says of a key, in one line. */
function meaningOf(guides, { entity, path }, lang) {
    let here = guides.manifest.keys?.[kind/* COLLECTIONS */.I[entity.kind]]?.of;
    for (const part of path.split(".")) {
        const next = /^\d+$/.test(part) ? here?.of : (here?.keys?.[part] ?? here?.of);
        here = next;
    }
    return here?.about?.[lang] ?? "";
}
function table(name, title, labels, widths, rows) {
    const columns = labels.map((label, index) => ({ label, width: widths[index] }));
    return { is: "table", name, title, columns, rows, basis: true };
}
function cell(text) {
    return text === "" ? [] : [{ text }];
}
function placeText({ file, start }) {
    return `${file}:${start.line}:${start.column}`;
}
function byPlace(a, b) {
    if (a.at.file !== b.at.file)
        return a.at.file < b.at.file ? -1 : 1;
    const line = a.at.start.line - b.at.start.line || a.at.start.column - b.at.start.column;
    return line !== 0 ? line : a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

;// CONCATENATED MODULE: ./.build/paper/draft.js












/** Fills a paper for one entity from what is declared; what is not becomes a blank, and nothing is made up. */
function draft(desk, paper, entity, lang) {
    const { watched, input } = desk;
    const { model, budget, sources } = watched;
    const words = wording/* WORDS */.q[lang];
    const naming = { lang, kind: entity.kind, names: desk.names, outcomes: desk.outcomes, tables: input.tables };
    const facts = new Map();
    const missing = new Map();
    const cited = [];
    let blanks = 0;
    const need = watched.watch(() => askedOf(desk, paper, entity));
    note(need.reads);
    const lacking = need.value.lacking.map(lack);
    const sections = paper.sections.flatMap(sectionBlocks);
    const gathered = { facts, missing, cited, asked: need.value.asked, lacking };
    const law = lawText(paper.law);
    const blocks = numbered([...headOf(law), ...sections, ...basisOf(desk, paper, entity, gathered, lang)], lang);
    const subject = nameOfEntity(entity);
    const title = paper.title[lang];
    return {
        ...{ paper: paper.id, entity: { kind: entity.kind, id: entity.id }, lang, title, subject },
        ...{ asOf: model.asOf, blanks, blocks },
    };
    function headOf(law) {
        const { head } = words;
        const asked = [{ text: words.asked[need.value.asked] }];
        const handler = entity.kind === "organization" ? undefined : handlerName();
        const lines = [
            { label: head.subject, value: [{ text: `${nameOfEntity(entity)} (${entity.label})` }] },
            ...(handler === undefined ? [] : [{ label: head.handler, value: handler }]),
            { label: head.asOf, value: [{ text: model.asOf }] },
            ...(law === undefined ? [] : [{ label: head.law, value: [{ text: law }] }]),
            { label: head.asked, value: lacking.length > 0 ? [...asked, space(), missingRun(lacking, true)] : asked },
            { label: head.blanks, value: [{ text: String(blanks) }] },
        ];
        return [
            { is: "paragraph", runs: [{ text: words.warning, is: "strong" }] },
            { is: "paragraph", runs: [{ text: paper.about[lang] }] },
            { is: "lines", lines },
        ];
    }
    function handlerName() {
        return valueRuns([".", ["id", "org"], "legal_name"], (0,judge/* scopeOf */.Od)(model, budget, entity), true);
    }
    function sectionBlocks(section) {
        const scope = (0,judge/* scopeOf */.Od)(model, budget, entity);
        if (!section.each)
            return partBlocks(section, scope, new Map());
        const list = compute(section.each.in, scope);
        if ((0,cel_value/* isUnknown */.t8)(list)) {
            const title = (0,template/* withPlaceholders */.rk)(section.title[lang]);
            return [...heading(section, [{ text: title }]), { is: "paragraph", runs: [blank(lackAll(list), true)] }];
        }
        return list.flatMap((one) => {
            const more = new Map([[section.each.name, one]]);
            return partBlocks(section, (0,judge/* scopeOf */.Od)(model, budget, entity, more), more);
        });
    }
    function partBlocks(section, scope, names) {
        const belongs = section.when ? compute(section.when, scope) : true;
        if (belongs === false)
            return [];
        const open = (0,cel_value/* isUnknown */.t8)(belongs) ? lackAll(belongs) : [];
        const doubt = [
            { text: words.perhapsHere },
            space(),
            ...(open.length > 0 ? [blank(open, true)] : []),
        ];
        return [
            ...heading(section, filled(section.title, scope)),
            ...((0,cel_value/* isUnknown */.t8)(belongs) ? [{ is: "paragraph", runs: doubt }] : []),
            ...(section.text ? [{ is: "paragraph", runs: filled(section.text, scope) }] : []),
            ...linesOf(section.items, scope),
            ...checklist(section.checks, scope),
            ...(section.table ? [tableOf(section.table, filled(section.title, scope), scope, names)] : []),
        ];
    }
    function heading(section, title) {
        const law = lawText(section.law);
        return [{ is: "heading", level: 1, text: textOf(title), ...(law !== undefined && { law }) }];
    }
    function linesOf(items, scope) {
        const lines = items.flatMap((item) => {
            const belongs = item.when ? compute(item.when, scope) : true;
            if (belongs === false)
                return [];
            const law = lawText(item.law);
            return [{ label: item.label[lang], ...(law !== undefined && { law }), value: entry(item, scope, true) }];
        });
        return lines.length > 0 ? [{ is: "lines", lines }] : [];
    }
    /** A declared value, then words of the paper, then what a person has to write. */
    function entry(one, scope, wide) {
        const value = one.value ? valueRuns(one.value, scope, wide) : [];
        const text = one.text ? filled(one.text, scope) : [];
        const ask = one.ask ? [asked(one.ask[lang])] : [];
        const parts = [value, text, ask].filter((runs) => runs.length > 0);
        return parts.flatMap((runs, index) => (index === 0 ? runs : [space(), ...runs]));
    }
    function checklist(checks, scope) {
        const { title, item, state, law } = words.checklist;
        const rows = checks.map((check) => {
            const cited = lawText(check.law);
            return [[{ text: check.label[lang] }], stateOf(check, scope), cited === undefined ? [] : [{ text: cited }]];
        });
        const columns = [
            { label: item, width: 6 },
            { label: state, width: 3 },
            { label: law, width: 4 },
        ];
        if (rows.length === 0)
            return [];
        const cut = checks.some((one) => one.law.length > 0) ? 3 : 2;
        return [
            {
                is: "table",
                name: "checklist",
                title,
                columns: columns.slice(0, cut),
                rows: rows.map((row) => row.slice(0, cut)),
            },
        ];
    }
    function stateOf(check, scope) {
        const belongs = check.when ? compute(check.when, scope) : true;
        if (belongs === false)
            return [{ text: words.state.idle }];
        const value = compute(check.value, scope);
        const open = [belongs, value].filter(cel_value/* isUnknown */.t8).flatMap(lackAll);
        if ((0,cel_value/* isUnknown */.t8)(belongs) || (0,cel_value/* isUnknown */.t8)(value))
            return [blank(open, false)];
        const { yes, no, declared, undeclared } = words.state;
        // Whether something is declared says nothing of whether it is so.
        const [met, unmet] = (0,coverage/* onlyPresence */.Ae)(check.value) ? [declared, undeclared] : [yes, no];
        return [{ text: value === true ? met : unmet }];
    }
    function tableOf(table, title, scope, names) {
        const list = compute(table.each.in, scope);
        const columns = table.columns.map((one) => ({ label: one.label[lang], width: one.width }));
        const rowOf = (one) => {
            const inner = (0,judge/* scopeOf */.Od)(model, budget, entity, new Map([...names, [table.each.name, one]]));
            return table.columns.map((column) => entry(column, inner, false));
        };
        const rows = (0,cel_value/* isList */.Lv)(list)
            ? list.map(rowOf)
            : [columns.map((_, index) => (index === 0 && (0,cel_value/* isUnknown */.t8)(list) ? [blank(lackAll(list), true)] : []))];
        return { is: "table", name: table.name, title: textOf(title), columns, rows };
    }
    function filled(templates, scope) {
        const runs = templates[lang].flatMap((part) => typeof part === "string" ? [{ text: part }] : valueRuns(part, scope, true));
        const single = (0,template/* unfold */.t8)({ en: "", zh: runs.map((one) => one.text).join("") }).zh;
        return runs.some((one) => one.is) ? runs : [{ text: lang === "zh" ? single : textOf(runs) }];
    }
    function valueRuns(expression, scope, wide) {
        const { value, reads } = watched.watch(() => shown((0,judge/* run */.eF)(expression, scope), expression, naming));
        note(reads);
        if ("text" in value)
            return [{ text: value.text }];
        return [blank(value.missing.map(lack), wide)];
    }
    function compute(expression, scope) {
        const { value, reads } = watched.watch(() => (0,judge/* run */.eF)(expression, scope));
        note(reads);
        return value;
    }
    function note(reads) {
        for (const read of reads)
            if (read.at)
                facts.set(`${read.entity} ${read.path}`, read);
    }
    function lackAll(value) {
        return value.missing.map(lack);
    }
    function lack(one) {
        const fact = (0,place/* placeMissing */.Eb)(sources, model, one, entity);
        missing.set(`${fact.entity.kind}/${fact.entity.id} ${fact.path} ${fact.reason?.en ?? ""}`, fact);
        return fact;
    }
    function blank(open, wide) {
        blanks++;
        return missingRun(open, wide);
    }
    function missingRun(open, wide) {
        return { text: words.blank(missingText(model, open, wide, lang)), is: "blank" };
    }
    function asked(text) {
        blanks++;
        return { text: words.blank(text), is: "blank" };
    }
    function lawText(law) {
        if (law.length === 0)
            return undefined;
        const now = (0,rule_law/* inForce */.Nm)(input.law, law, model.asOf);
        cited.push(...now);
        return lawNames((0,finding/* citations */.zH)(input.law, now), lang);
    }
}
/** Headings of the first level with their numbers. */
function numbered(blocks, lang) {
    let count = 0;
    return blocks.map((one) => one.is === "heading" && one.level === 1 ? { ...one, text: wording/* WORDS */.q[lang].numbered(++count, one.text) } : one);
}
function space() {
    return { text: " " };
}
function textOf(runs) {
    return runs.map((one) => one.text).join("");
}

;// CONCATENATED MODULE: ./.build/paper/papers.js

/** All papers by id: those of packs that were read, and the built-in ones that none of them replaces. */
function papersOf(packs, builtin) {
    const own = packs.flatMap((pack) => pack.papers ?? []);
    const known = packs
        .filter((pack) => !pack.papers && pack.rules.length > 0)
        .flatMap((pack) => (Object.hasOwn(builtin, pack.id) ? builtin[pack.id] : []));
    const papers = new Map([...known, ...own].map((one) => [one.id, one]));
    return [...papers.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
/** Every paper on every entity of its kind, in order. */
function candidates(desk, papers) {
    return papers.flatMap((paper) => desk.watched.model.all(paper.on).map((entity) => ({ paper, entity, asked: askedOf(desk, paper, entity).asked })));
}

// EXTERNAL MODULE: ./.build/report/sanitise.js
var sanitise = __webpack_require__(8135);
// EXTERNAL MODULE: ./.build/workspace/failure.js
var failure = __webpack_require__(238);
// EXTERNAL MODULE: ./.build/workspace/policies.js
var policies = __webpack_require__(8280);
// EXTERNAL MODULE: ./.build/cli/common.js
var common = __webpack_require__(2638);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./.build/cli/new-files.js
var new_files = __webpack_require__(3207);
;// CONCATENATED MODULE: ./.build/cli/draft-files.js





/** Beside the drafts: the digest of each as it was written, by which a later run sees that a person has changed one. */
const LIST = "hegui-drafts.json";
/** Writes drafts, all or none; one that a person has changed since is not overwritten unless that is asked for. */
function writeDrafts(io, folder, files, force) {
    const known = readList(folder);
    const states = files.map((file) => ({ ...file, state: stateOf(folder, file, known) }));
    const changed = states.filter((one) => one.state === "changed").map((one) => (0,new_files/* shown */.SP)(io, (0,external_node_path_.join)(folder, one.name)));
    if (changed.length > 0 && !force)
        throw new failure/* UsageError */.e(`${changed.slice(0, 3).join(", ")}${changed.length > 3 ? ` and ${changed.length - 3} more` : ""} changed since hegui wrote ${changed.length === 1 ? "it" : "them"}, and nothing was written: choose another folder with --output, or overwrite with --force`);
    const digests = { ...known, ...Object.fromEntries(files.map((one) => [one.name, digestOf(one.bytes)])) };
    const sorted = Object.fromEntries(Object.entries(digests).sort(([a], [b]) => (a < b ? -1 : 1)));
    const list = { name: LIST, bytes: Buffer.from(`${JSON.stringify({ version: 1, drafts: sorted }, undefined, 2)}\n`) };
    replaceAll(io, folder, [...states.filter((one) => one.state !== "same"), list]);
    for (const { name, state } of states)
        io.out(`${state === "same" ? "unchanged" : "wrote"} ${(0,new_files/* shown */.SP)(io, (0,external_node_path_.join)(folder, name))}\n`);
}
function stateOf(folder, { name, bytes }, known) {
    const path = (0,external_node_path_.join)(folder, name);
    if (!(0,external_node_fs_.existsSync)(path))
        return "new";
    const there = (0,external_node_fs_.statSync)(path).isFile() ? digestOf((0,external_node_fs_.readFileSync)(path)) : undefined;
    if (there === digestOf(bytes))
        return "same";
    return there !== undefined && Object.hasOwn(known, name) && known[name] === there ? "ours" : "changed";
}
/** Digests of the drafts as they were written; a list that cannot be read knows none. */
function readList(folder) {
    try {
        const { drafts } = JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, LIST), "utf8"));
        return typeof drafts === "object" && drafts !== null ? drafts : {};
    }
    catch {
        return {};
    }
}
function digestOf(bytes) {
    return (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex");
}
/** Writes everything beside its place first, so that no file is ever half there. */
function replaceAll(io, folder, files) {
    (0,new_files/* makeFolder */.fc)(io, (0,external_node_path_.join)(folder, LIST));
    const temporary = (name) => (0,external_node_path_.join)(folder, `.${name}.part`);
    try {
        for (const { name, bytes } of files)
            (0,external_node_fs_.writeFileSync)(temporary(name), bytes);
        for (const { name } of files)
            (0,external_node_fs_.renameSync)(temporary(name), (0,external_node_path_.join)(folder, name));
    }
    catch (error) {
        for (const { name } of files)
            (0,external_node_fs_.rmSync)(temporary(name), { force: true });
        const { code } = error;
        throw new failure/* UsageError */.e(`the drafts cannot be written to '${(0,new_files/* shown */.SP)(io, folder)}' (${code ?? error})`);
    }
}

// EXTERNAL MODULE: ./.build/cli/commands/check.js
var commands_check = __webpack_require__(5138);
;// CONCATENATED MODULE: ./.build/cli/commands/drafts.js














/** Lists the papers that could be drafted, or drafts them. */
async function runDrafts(args, io) {
    const workspace = await (0,commands_check/* workspaceOf */.B3)({ ...args, words: [] }, io);
    const { input } = workspace;
    for (const { at, message } of workspace.broken)
        io.err(`${at.file}:${at.start.line}:${at.start.column}  ${message.en}\n`);
    if (workspace.unusable)
        return 2;
    const builtin = (0,policies/* builtinPapers */.ZH)();
    const papers = chosen(papersOf(input.packs, builtin.papers), args.words);
    const desk = deskOf(input, builtin.names, (0,policies/* builtinGuides */.Lf)());
    const { read } = desk.examined;
    if (read.sources.length === 0) {
        io.err("there is no manifest to draft from; `hegui init` begins some\n");
        return 4;
    }
    if (!(0,examine/* isWhole */.wP)(read, input.problems))
        throw new failure/* UsageError */.e("a manifest is broken, and drafts would leave out what it declares: see `hegui check`");
    const lang = (0,common/* langOf */.Ex)(args, io, workspace.lang);
    const all = candidates(desk, papers).filter(forWhom(args, desk, papers));
    const isNamed = args.words.length > 0;
    if (!isNamed && !args.flags.all && args.flags.for === undefined) {
        list(all, papers, desk, lang, io);
        return 0;
    }
    const wanted = isNamed && args.flags.for !== undefined ? all : all.filter((one) => one.asked !== "no");
    if (wanted.length === 0) {
        io.out(`${SAID[lang].nothing}\n`);
        return 0;
    }
    const format = (args.flags.format ?? "docx");
    const files = [];
    for (const { paper, entity } of wanted)
        files.push(...(await written(draft(desk, paper, entity, lang), format)));
    if (files.length === 0)
        throw new failure/* UsageError */.e(`no such paper holds a table; ${format} is for tables, docx and md for all`);
    const folder = typeof args.flags.output === "string" ? args.flags.output : "drafts";
    writeDrafts(io, (0,external_node_path_.resolve)(io.cwd, folder), files, args.flags.force === true);
    return 0;
}
function chosen(papers, words) {
    const ids = papers.map((one) => one.id);
    for (const word of words) {
        if (ids.includes(word))
            continue;
        const near = (0,closest/* closest */.k)(word, ids);
        throw new failure/* UsageError */.e(`there is no paper '${word}'${near ? `; did you mean '${near}'?` : ""} (one of ${ids.join(", ")})`);
    }
    return words.length === 0 ? papers : papers.filter((one) => words.includes(one.id));
}
/** Only what `--for` names, which must be there and have a paper. */
function forWhom(args, desk, papers) {
    const label = args.flags.for;
    if (typeof label !== "string")
        return () => true;
    const labels = [...new Set(papers.flatMap((one) => desk.watched.model.all(one.on).map((entity) => entity.label)))];
    if (!labels.includes(label)) {
        const near = (0,closest/* closest */.k)(label, labels);
        const kinds = [...new Set(papers.map((one) => one.on))].join(", ");
        throw new failure/* UsageError */.e(`--for: nothing declared is '${label}'${near ? `; did you mean '${near}'?` : `; write kind/id, with a kind of ${kinds}`}`);
    }
    return ({ entity }) => entity.label === label;
}
/** A draft in one format; tables as CSV are a file each. */
async function written(document, format) {
    const name = `${document.paper}.${document.entity.id}`;
    const end = `${document.lang}.${format}`;
    const text = (part) => Buffer.from(part, "utf8");
    switch (format) {
        case "md": {
            const { markdown } = await __webpack_require__.e(/* import() */ 4190).then(__webpack_require__.bind(__webpack_require__, 4190));
            return [{ name: `${name}.${end}`, bytes: text(markdown(document)) }];
        }
        case "docx": {
            const { docx } = await Promise.all(/* import() */[__webpack_require__.e(1306), __webpack_require__.e(669), __webpack_require__.e(4281)]).then(__webpack_require__.bind(__webpack_require__, 4281));
            return [{ name: `${name}.${end}`, bytes: await docx(document) }];
        }
        case "xlsx": {
            const { tablesOf } = await __webpack_require__.e(/* import() */ 7371).then(__webpack_require__.bind(__webpack_require__, 7371));
            if (tablesOf(document).length === 0)
                return [];
            const { xlsx } = await Promise.all(/* import() */[__webpack_require__.e(1306), __webpack_require__.e(4463), __webpack_require__.e(2672)]).then(__webpack_require__.bind(__webpack_require__, 2672));
            return [{ name: `${name}.${end}`, bytes: await xlsx(document) }];
        }
        case "csv": {
            const { csv, tablesOf } = await __webpack_require__.e(/* import() */ 7371).then(__webpack_require__.bind(__webpack_require__, 7371));
            const tables = tablesOf(document);
            return tables.map((one, index) => {
                const before = tables.slice(0, index).filter((other) => other.name === one.name).length;
                const number = before === 0 ? "" : `-${before + 1}`;
                return { name: `${name}.${one.name}${number}.${end}`, bytes: text(csv(one)) };
            });
        }
    }
}
const SAID = {
    en: {
        nothing: "The declared facts ask for none of these papers; name one with --for to draft it all the same.",
        yes: "asked for",
        perhaps: "perhaps, facts are not declared",
        none: (count) => `not asked for: ${count} more`,
        hint: "Draft one with `hegui report drafts <paper> [--for kind/id]`, or all of them with `--all`.",
        and: ", ",
    },
    zh: {
        nothing: "依据已声明的事实，法律未要求上述文件；需要起草的，请以 --for 指定对象。",
        yes: "依法需要",
        perhaps: "可能需要（有关事实尚未声明）",
        none: (count) => `另有 ${count} 个对象依法不需要`,
        hint: "以 `hegui report drafts <文件> [--for kind/id]` 起草其中一份，以 `--all` 起草全部。",
        and: "、",
    },
};
function list(all, papers, desk, lang, io) {
    const said = SAID[lang];
    const { law, asOf } = desk.input;
    for (const paper of papers) {
        const cited = (0,finding/* citations */.zH)(law, (0,rule_law/* inForce */.Nm)(law, paper.law, asOf)).map((one) => one.text[lang]);
        const own = all.filter((one) => one.paper === paper);
        const wanted = own.filter((one) => one.asked !== "no");
        const lines = [
            `${paper.id}  ${paper.title[lang]}  (${cited.join(said.and)})`,
            ...wanted.map(({ entity, asked }) => `  ${entity.label}  ${asked === "yes" ? said.yes : said.perhaps}`),
            ...(own.length > wanted.length ? [`  ${said.none(own.length - wanted.length)}`] : []),
        ];
        for (const line of lines)
            io.out(`${(0,sanitise/* sanitise */.tB)(line)}\n`);
        io.out("\n");
    }
    io.out(`${said.hint}\n`);
}


/***/ }),

/***/ 3207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $F: () => (/* binding */ packFolderOf),
/* harmony export */   Ir: () => (/* binding */ refuseTaken),
/* harmony export */   KQ: () => (/* binding */ packIdOf),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   VJ: () => (/* binding */ checkedId),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   pt: () => (/* binding */ readOrExplain),
/* harmony export */   qb: () => (/* binding */ schemaFrom),
/* harmony export */   qf: () => (/* binding */ writeNew),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _cel_closest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7670);
/* harmony import */ var _source_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2656);
/* harmony import */ var _workspace_failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(238);
/* harmony import */ var _workspace_pack_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5708);
/* harmony import */ var _workspace_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(943);
/* harmony import */ var _commands_check_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5138);








/** Writes files that must all be new, and says which; nothing is written when one is there. */
function writeNew(io, files) {
    const there = files.find(({ path }) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path));
    if (there)
        throw new _workspace_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e(`'${shown(io, there.path)}' is there already, and nothing is overwritten`);
    for (const { path, text } of files) {
        makeFolder(io, path);
        (0,_commands_check_js__WEBPACK_IMPORTED_MODULE_5__/* .writeOrExplain */ .MZ)(io, path, text, shown(io, path));
        io.out(`wrote ${shown(io, path)}\n`);
    }
}
/** Makes the folder of a file, or says why that cannot be. */
function makeFolder(io, path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    }
    catch (error) {
        const { code } = error;
        throw new _workspace_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e(`'${shown(io, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path))}' cannot be made (${code ?? error})`);
    }
}
/** The text of a file, or why it cannot be read. */
function readOrExplain(io, path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8");
    }
    catch (error) {
        throw new _workspace_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e(`'${shown(io, path)}' cannot be read (${error.code ?? error})`);
    }
}
/** A path as people write it from where they stand. */
function shown(io, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(io.cwd, path).split("\\").join("/") || ".";
}
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** An id in the one form that packs take. */
function checkedId(id) {
    if (ID.test(id) && id.length <= 100)
        return id;
    const right = asId(id);
    const hint = right === "" ? "" : `: '${right}' would be right`;
    throw new _workspace_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e(`'${id}' is no id; write lower-case letters and digits with single hyphens${hint}`);
}
function asId(text) {
    const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
    return words.join("-").slice(0, 100).replace(/-+$/, "");
}
/** The folder of the pack that a flag names, or the nearest one upwards. */
function packFolderOf(io, named) {
    if (typeof named === "string") {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, named);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "pack.yaml")))
            return folder;
        throw new _workspace_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e(`'${named}' has no pack.yaml; \`hegui new pack ${named}\` starts a pack there`);
    }
    for (let folder = io.cwd;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "pack.yaml")))
            return folder;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === folder)
            throw new _workspace_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e("neither this folder nor one above it has a pack.yaml; name the pack with --pack <folder>, or start one with `hegui new pack <folder>`");
    }
}
/** Refuses an id that a rule or decision has: in the pack itself, in one that it extends, or built in. */
function refuseTaken(id, folder, policies) {
    const builtin = policies.packs.find((pack) => [
        ...pack.rules.flatMap((rule) => [rule.id, ...(rule.aliases ?? [])]),
        ...pack.decisions.map((one) => one.id),
    ].includes(id));
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    const { packs } = (0,_workspace_pack_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .findPacks */ .wx)({ root, store: (0,_source_read_js__WEBPACK_IMPORTED_MODULE_2__/* .folderStore */ .s4)(root), inside: true }, policies, [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder)]);
    // The id of a rule or decision is the name of its file.
    const files = packs.flatMap((pack) => pack.files.map((one) => one.file));
    const file = files.find((one) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(one).replace(/\.[^.]+$/, "") === id);
    if (!builtin && !file)
        return;
    const owner = builtin ? `the built-in pack '${builtin.id}'` : `'${file}'`;
    throw new _workspace_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e(`the id '${id}' is taken by ${owner}; one that begins with the name of your pack stays free`);
}
/** What a pack is called: as the flag says, else as its folder. */
function packIdOf(folder, named, policies) {
    const name = typeof named === "string" ? named : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder);
    if (typeof named !== "string" && !ID.test(name) && asId(name) !== "")
        throw new _workspace_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e(`'${name}' is no id for a pack; name it with --id ${asId(name)}`);
    const id = checkedId(name);
    const ids = policies.packs.map((pack) => pack.id);
    if (ids.includes(id))
        throw new _workspace_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e(`there is a built-in pack '${id}'; name yours with --id <id>`);
    return id;
}
/** Where a file finds a schema of the installed package; undefined when it is not installed. */
function schemaFrom(path, name) {
    const installed = (0,_workspace_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .findPackage */ .CV)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), "hegui");
    if (!installed)
        return undefined;
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(installed, "schemas", `${name}.schema.json`);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), file).split("\\").join("/") : undefined;
}
/** The word that a command needs, or what it could have been. */
function oneOf(word, words, what) {
    const found = words.find((one) => one === word);
    if (found)
        return found;
    const near = word === undefined ? undefined : (0,_cel_closest_js__WEBPACK_IMPORTED_MODULE_7__/* .closest */ .k)(word, words);
    const list = words.join(", ");
    throw new _workspace_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e(word === undefined
        ? `say what to make: one of ${list} (hegui new --help)`
        : `there is no ${what} '${word}'${near ? `; did you mean '${near}'?` : ` (one of ${list})`}`);
}


/***/ }),

/***/ 8874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ onlyPresence),
/* harmony export */   _5: () => (/* binding */ coverageOf),
/* harmony export */   uM: () => (/* binding */ share)
/* harmony export */ });
/** Instrument by article: which are checked by rules, which only by evidence, which by nobody but people. */
function coverageOf(law, packs) {
    const rules = new Map(packs.flatMap((pack) => pack.rules.map((rule) => [rule.id, rule])));
    const obligations = law.obligations.map((one) => obligationCoverage(one, rules));
    const instruments = Object.values(law.instruments)
        .map((one) => instrumentCoverage(one, [...rules.values()], obligations, rules))
        .filter((one) => one.articles.length > 0)
        .sort((a, b) => rankOf(a) - rankOf(b) || (a.instrument.id < b.instrument.id ? -1 : 1));
    const articles = instruments.flatMap((one) => one.articles);
    return {
        instruments,
        obligations,
        tally: { articles: tally(articles), obligations: tally(obligations) },
        rules: rules.size,
    };
}
/** Statutes first, drafts last. */
const LEVELS = [
    "law",
    "administrative-regulation",
    "judicial-interpretation",
    "departmental-rule",
    "normative-document",
    "mandatory-standard",
    "recommended-standard",
    "guideline",
    "draft",
];
function rankOf({ instrument }) {
    return LEVELS.indexOf(instrument.level);
}
function obligationCoverage(one, rules) {
    const ids = (one.rules ?? []).filter((id) => rules.has(id));
    return {
        id: one.id,
        aliases: one.aliases ?? [],
        instrument: one.instrument,
        articles: one.articles,
        title: one.title,
        checked: checkedBy(ids.map((id) => rules.get(id))),
        rules: ids,
        ...(one.manual && { manual: one.manual }),
    };
}
function instrumentCoverage(instrument, all, obligations, byId) {
    const own = obligations.filter((one) => one.instrument === instrument.id);
    const citing = all.filter((rule) => rule.law.some((one) => one.instrument === instrument.id));
    const numbers = [
        ...own.flatMap((one) => one.articles),
        ...citing.flatMap((rule) => rule.law.flatMap((one) => (one.instrument === instrument.id ? [one.article] : []))),
    ].map(baseOf);
    const articles = [...new Set(numbers)].sort(byNumber).map((article) => {
        const duties = own.filter((one) => one.articles.some((other) => baseOf(other) === article));
        const cited = citing.filter((rule) => rule.law.some((one) => one.instrument === instrument.id && baseOf(one.article) === article));
        const rules = cited.length > 0 ? cited : duties.flatMap((one) => one.rules.map((id) => byId.get(id)));
        return {
            article,
            checked: checkedBy(rules),
            rules: [...new Set(rules.map((rule) => rule.id))].sort(),
            obligations: duties.map((one) => one.id),
        };
    });
    const { id, title, short, level, status, effective, until } = instrument;
    return {
        instrument: { id, title, short, level, status, ...(effective && { effective }), ...(until && { until }) },
        articles,
        tally: tally(articles),
    };
}
function checkedBy(rules) {
    if (rules.length === 0)
        return "manual";
    return rules.every((rule) => onlyPresence(rule.assert)) ? "evidence" : "machine";
}
/** Whether a condition asks only whether something is declared, and not what it says. */
function onlyPresence(expression) {
    const [operator] = expression;
    if (operator === "has")
        return true;
    return ((operator === "&&" || operator === "||") &&
        onlyPresence(expression[1]) &&
        onlyPresence(expression[2]));
}
/** The article without paragraph and item: 13(1)(2) is part of 13. */
function baseOf(article) {
    return /^\d+(?:-\d+)?/.exec(article)?.[0] ?? article;
}
function byNumber(a, b) {
    const difference = Number.parseInt(a, 10) - Number.parseInt(b, 10);
    return Number.isNaN(difference) || difference === 0 ? (a < b ? -1 : 1) : difference;
}
function tally(items) {
    const count = (checked) => items.filter((one) => one.checked === checked).length;
    return { machine: count("machine"), evidence: count("evidence"), manual: count("manual") };
}
/** Whole percent that machines decide. */
function share(tally) {
    const all = tally.machine + tally.evidence + tally.manual;
    return all === 0 ? 0 : Math.round((100 * tally.machine) / all);
}


/***/ }),

/***/ 203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ WORDS)
/* harmony export */ });
/* harmony import */ var _manifest_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4894);
/* harmony import */ var _rule_law_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5261);


const EN = {
    blank: (text) => `[To be completed: ${text}]`,
    missing: (label, key) => `${key} of ${label}`,
    placed: (what, place) => `${what}, declare it at ${place}`,
    more: (count) => ` and ${count} more`,
    and: ", ",
    then: "; ",
    none: "none",
    yes: "yes",
    no: "no",
    entity: (kind, id) => `${kind} '${id}'`,
    numbered: (index, title) => `${index}. ${title}`,
    draft: "Draft",
    page: (current, total) => [current, " / ", total],
    head: {
        subject: "About",
        declared: "Declared at",
        asOf: "Judged on",
        handler: "Handler",
        law: "The law that asks for it",
        asked: "Does the law ask for it here?",
        blanks: "Blanks left",
    },
    asked: {
        yes: "Yes, by the declared facts.",
        no: "Not by the declared facts; it was drafted because somebody asked for it.",
        perhaps: "Perhaps: that is not decided while facts are not declared.",
    },
    warning: "This is a draft made from declared facts. It is no legal advice, and no filing. A person must check every statement, complete the marked blanks and answer for the result; where an authority has published a form, that form governs.",
    checklist: { title: "Checklist", item: "Item", state: "State", law: "Law" },
    state: { yes: "yes", no: "no", declared: "declared", undeclared: "not declared", idle: "not applicable" },
    perhapsHere: "Whether this part belongs here is not decided.",
    basis: "What this draft was made from",
    missingFacts: "Facts that are not declared",
    missingColumns: ["Of", "Fact", "What it is", "Where it belongs"],
    findings: "Findings and open questions of the check",
    findingsNone: "The check finds nothing that is not met and nothing that is open about what this draft speaks of.",
    findingColumns: ["State", "About", "Finding", "Law", "Where"],
    outcome: { fail: "not met", unknown: "open", waived: "waived", coming: "coming law" },
    met: "Rules that are met",
    decisions: "Decisions",
    decisionColumns: ["Decision", "Outcome"],
    undecided: "not decided",
    law: "Versions of the law",
    lawColumns: ["Instrument", "Articles", "In force from"],
    packs: "Packs",
    facts: "Declared facts",
    factColumns: ["Of", "Fact", "Value as declared", "Declared at"],
    unit: { Y: "year", M: "month", W: "week", D: "day" },
    instant: (time) => `${time} Beijing time`,
    duration: (count, unit) => `${count} ${unit}${count === 1 ? "" : "s"}`,
    colon: ": ",
};
const ZH = {
    blank: (text) => `【待填写：${text}】`,
    missing: (label, key) => `${label}的 ${key}`,
    placed: (what, place) => `${what}，请在 ${place} 声明`,
    more: (count) => `等（另有 ${count} 项）`,
    and: "、",
    then: "；",
    none: "无",
    yes: "是",
    no: "否",
    entity: (kind, id) => `${_manifest_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .KIND_NAMES_ZH */ .TM[kind]}“${id}”`,
    numbered: (index, title) => `${(0,_rule_law_js__WEBPACK_IMPORTED_MODULE_1__/* .chineseNumber */ .Hp)(index)}、${title}`,
    draft: "草稿",
    page: (current, total) => ["第 ", current, " 页，共 ", total, " 页"],
    head: {
        subject: "对象",
        declared: "声明位置",
        asOf: "判定日期",
        handler: "个人信息处理者（数据处理者）",
        law: "法律依据",
        asked: "依法是否需要",
        blanks: "待填写项数",
    },
    asked: {
        yes: "需要（依据已声明的事实）。",
        no: "依据已声明的事实，法律未要求；本稿系应要求起草。",
        perhaps: "可能需要：有关事实尚未声明，暂无法判定。",
    },
    warning: "本文件系依据已声明的事实自动生成的草稿，不构成法律意见，亦非正式申报、备案文件。各项内容须由相关人员逐项核实，补全标注“待填写”之处，并对最终文件负责；主管部门公布有格式文本的，以该格式文本为准。",
    checklist: { title: "核对清单", item: "事项", state: "状态", law: "依据" },
    state: { yes: "是", no: "否", declared: "已声明", undeclared: "未声明", idle: "不适用" },
    perhapsHere: "本部分是否适用尚无法判定。",
    basis: "本稿的形成依据",
    missingFacts: "尚未声明的事实",
    missingColumns: ["所属对象", "事实", "含义", "应声明的位置"],
    findings: "合规检查发现的问题和未决事项",
    findingsNone: "就本稿所涉对象，合规检查未发现不符合项，亦无未决事项。",
    findingColumns: ["状态", "对象", "内容", "依据", "位置"],
    outcome: { fail: "不符合", unknown: "未决", waived: "已豁免", coming: "即将施行" },
    met: "已满足的规则",
    decisions: "判定结论",
    decisionColumns: ["判定事项", "结论"],
    undecided: "无法判定",
    law: "法律文件版本",
    lawColumns: ["法律文件", "引用条款", "施行日期"],
    packs: "规则包",
    facts: "已声明的事实",
    factColumns: ["所属对象", "事实", "声明的内容", "声明位置"],
    unit: { Y: "年", M: "个月", W: "周", D: "日" },
    instant: (time) => `北京时间${time}`,
    duration: (count, unit) => `${count}${unit}`,
    colon: "：",
};
/** The words of every draft, whatever its template. */
const WORDS = { en: EN, zh: ZH };


/***/ }),

/***/ 7532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ watched)
/* harmony export */ });
/* harmony import */ var _cel_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7332);
/* harmony import */ var _examine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8467);
/* harmony import */ var _finding_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5703);
/* harmony import */ var _rule_template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3403);




/** Reads and links manifests so that reads can be watched; facts that were computed before answer for theirs, too. With `lists`, lists of plain values are facts as well. */
function watched(input, read = (0,_examine_js__WEBPACK_IMPORTED_MODULE_0__/* .readManifests */ .PX)(input), lists = false) {
    const sources = new Map(read.sources.map((source) => [source.file, source]));
    const { model, budget } = (0,_examine_js__WEBPACK_IMPORTED_MODULE_0__/* .buildModel */ .yK)(input, read.valid);
    const shown = new WeakMap();
    return { model, budget, sources, watch };
    function watch(compute, most = Number.POSITIVE_INFINITY) {
        const outer = model.trail;
        const own = { steps: [] };
        model.trail = own;
        const value = compute();
        model.trail = outer;
        outer?.steps.push(own);
        return { value, ...factsOn(own, most) };
    }
    /** Facts nearest to what was computed come first; those behind other derived facts later. */
    function factsOn(trail, most) {
        const facts = new Map();
        const seen = new Set([trail]);
        for (const { steps } of seen) {
            for (const step of steps) {
                const one = "steps" in step ? "hidden" : factOf(step);
                if ("steps" in step)
                    seen.add(step);
                else if (one !== "hidden" && !facts.has(one.key)) {
                    if (facts.size === most)
                        return { reads: [...facts.values()], more: true };
                    facts.set(one.key, one.fact);
                }
            }
        }
        return { reads: [...facts.values()], more: false };
    }
    function factOf(read) {
        const known = shown.get(read) ?? shownOf(read);
        shown.set(read, known);
        return known;
    }
    function shownOf({ entity, path, value }) {
        const slash = entity.indexOf("/");
        const owner = model.find(entity.slice(0, slash), entity.slice(slash + 1));
        const plain = isPlain(value) || (lists && (0,_cel_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(value) && value.length > 0 && value.every(isPlain));
        if (!owner || !plain || path.at(-1) === "id")
            return "hidden";
        const fact = { entity, path: path.join("."), value: (0,_rule_template_js__WEBPACK_IMPORTED_MODULE_2__/* .show */ .WU)(value) };
        const key = `${entity} ${fact.path}`;
        return { key, fact: (0,_cel_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnknown */ .t8)(value) ? fact : { ...fact, at: (0,_finding_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(sources, owner, path) } };
    }
}
function isPlain(value) {
    return typeof value !== "object" || (0,_cel_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnknown */ .t8)(value);
}


/***/ })

};
