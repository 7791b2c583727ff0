export const id = 1792;
export const ids = [1792];
export const modules = {

/***/ 1792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runNew: () => (/* binding */ runNew)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./.build/author/agents.js
/** File in which coding agents look for instructions. */
const AGENTS_FILE = "AGENTS.md";
const EN = `## Compliance manifests (hegui)

\`*.hegui.yaml\` declare what this organization does with data and AI. People sign for them, and an authority may read them: a wrong
declaration is worse than a missing one.

1. Run \`npx hegui check --format json\`. Exit 0: clean. 1: findings at the gate, or problems. 2: usage, configuration or pack. 3: internal error. 4: nothing to check.
2. Mend \`problems\` first, each at \`at.file\`, line \`at.start.line\`, as \`message\` and \`hint\` say. Where something is named that
   nobody declared, step 3 decides whether you may declare it.
3. For each of \`questions\`, look for the fact in this repository: \`entity\`, \`key\` and \`paths\` say which, \`at\` where it belongs.
   Declare it only when a file here proves it or a person told you, and say so in a comment: \`# src/customer.ts:12\`, \`# Li Wei, 2026-11-20\`.
4. Leave every other fact out. Unknown stays unknown: write no \`false\`, no empty list, no number and no date that you did not read.
5. \`findings\` with outcome \`fail\` ask for a change of what is done (\`fix\`). Change code or documents if asked to; change a declared fact
   only when it was wrong, with the proof in a comment.
6. Never make a check pass in another way: add or change no waiver, no \`hegui.baseline.yaml\`, no level, profile or pack in
   \`hegui.config.yaml\`, no \`hegui-ignore\` comment, no \`# expect\` mark of a rule's example, no workflow that runs hegui.
7. Run step 1 again. Then list for people what is left: each question with its place, each finding with its law, each fact that you
   declared with its proof. Say what you did not look at.
`;
const ZH = `## 合规清单（hegui）

\`*.hegui.yaml\` 声明本组织的数据处理和人工智能应用情况，由人员签署，并可能提交主管部门：错误的声明比缺失的声明更严重。

1. 运行 \`npx hegui check --format json\`。退出码 0：无发现；1：有达到门槛的发现或者存在问题；2：用法、配置或规则包有误；3：内部错误；4：没有可检查的内容。
2. 先处理 \`problems\`：位置见 \`at.file\` 和 \`at.start.line\`，处理方式见 \`message\` 和 \`hint\`。引用了未声明的对象的，能否补充声明按第 3 步判断。
3. 对 \`questions\` 逐项在本仓库中查找事实：\`entity\`、\`key\`、\`paths\` 指明事实，\`at\` 指明填写位置。
   仅在仓库文件能够证明或者有人明确告知时填写，并以注释注明来源：\`# src/customer.ts:12\`、\`# 李伟，2026-11-20\`。
4. 其余事实一律不填。未知即保持未知：不得填写未经查证的 \`false\`、空列表、数字或日期。
5. \`findings\` 中 \`outcome\` 为 \`fail\` 的，要求改变实际做法（见 \`fix\`）。经要求可修改代码或文档；已声明的事实仅在确有错误时更正，并以注释注明依据。
6. 不得以其他方式使检查通过：不得新增或修改豁免、\`hegui.baseline.yaml\`、\`hegui.config.yaml\` 中的级别、profile 或规则包、
   \`hegui-ignore\` 注释、规则示例中的 \`# expect\` 标记，以及运行 hegui 的工作流。
7. 再次运行第 1 步，然后向人员列明：尚未回答的问题及其位置、各项发现及其法律依据、已填写的事实及其来源，以及未查看的范围。
`;
/** What a coding agent needs to know to fill manifests honestly, for AGENTS.md. */
function agentsBlock(lang) {
    return {
        start: "<!-- hegui: start -->",
        end: "<!-- hegui: end -->",
        text: lang === "zh" ? ZH : EN,
    };
}

;// CONCATENATED MODULE: ./.build/author/block.js
/** The file with the block in it: in place of an earlier one, else at the end. Undefined when the marks do not pair up. */
function withBlock(file, { start, end, text }) {
    const eol = /\r\n/.test(file) ? "\r\n" : "\n";
    const block = [start, text.trim(), end].join("\n").replaceAll("\n", eol);
    const [starts, ends] = [linesOf(file, start), linesOf(file, end)];
    if (starts.length === 0 && ends.length === 0) {
        const before = file.trimEnd();
        return before === "" ? `${block}${eol}` : `${before}${eol}${eol}${block}${eol}`;
    }
    const [from, to] = [starts[0], ends[0]];
    if (starts.length > 1 || ends.length > 1 || from === undefined || to === undefined || to.at < from.at)
        return undefined;
    return file.slice(0, from.at) + block + file.slice(to.end);
}
/** Where a mark stands alone on its line. */
function linesOf(file, mark) {
    const line = new RegExp(`^[ \\t]*${mark.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}[ \\t]*$`, "gm");
    return [...file.matchAll(line)].map((one) => ({ at: one.index, end: one.index + one[0].length }));
}

// EXTERNAL MODULE: ./.build/manifest/kind.js
var kind = __webpack_require__(4894);
;// CONCATENATED MODULE: ./.build/author/scaffold/sample.js
const DATASET = "  - { id: customers, fields: [{ name: phone, category: basic.phone }], subjects: [customers] }";
const flag = (at) => {
    const [group, key] = at.split(".");
    const write = (value) => (key ? `${group}: { ${key}: ${value} }` : `${group}: ${value}`);
    return { at, wrong: write("false"), right: write("true"), condition: `it.${at}` };
};
/** What the templates of rules and decisions about each kind begin with. */
const SAMPLES = {
    organization: { before: ["organizations:"], entity: "id: acme", ...flag("officer.contact_published") },
    system: { before: ["systems:"], entity: "id: shop, type: website", ...flag("authentication") },
    dataset: {
        before: ["datasets:"],
        entity: "id: customers, fields: [{ name: phone, category: basic.phone }]",
        ...flag("in_policy"),
    },
    activity: {
        before: ["datasets:", DATASET, "activities:"],
        entity: "id: delivery, purpose: Deliver orders, uses: [customers]",
        ...flag("necessary"),
    },
    flow: {
        before: ["datasets:", DATASET, "recipients:", "  - { id: vendor, country: CN }", "flows:"],
        entity: "id: customers-to-vendor, from: customers, to: vendor, access: transfer",
        ...flag("protected_in_transit"),
    },
    recipient: { before: ["recipients:"], entity: "id: vendor, country: CN", ...flag("incident_clause") },
    model: { before: ["models:"], entity: "id: assistant", ...flag("publishes_output") },
    assessment: { before: ["assessments:"], entity: "id: audit, type: compliance-audit", ...flag("external") },
    incident: { before: ["incidents:"], entity: "id: lost-laptop", ...flag("police_told") },
    waiver: {
        before: ["datasets:", DATASET, "waivers:"],
        entity: "id: accepted, rule: pipl-13-legal-basis, entity: dataset/customers, reason: Known, approved_by: Li, approved_on: 2026-11-01, expires: 2026-12-31",
        wrong: "ticket: by word of mouth",
        right: "ticket: RISK-12",
        at: "ticket",
        condition: 'it.ticket.startsWith("RISK-")',
    },
    signal: {
        before: ["signals:"],
        entity: "id: service/mailer, kind: service",
        wrong: "where: overseas",
        right: "where: mainland",
        at: "where",
        condition: 'it.where == "mainland"',
    },
};
/** The lines of a manifest of a sample; the mark stands on the line of the entity. */
function sample_linesOf({ before, entity }, fact, expected) {
    const mark = expected === "" ? "" : ` # expect: ${expected}`;
    return [...before, `  - { ${[entity, ...(fact === "" ? [] : [fact])].join(", ")} }${mark}`];
}
/** A manifest of a sample, indented as the text of an example. */
function manifestOf(sample, fact, expected) {
    return sample_linesOf(sample, fact, expected)
        .map((line) => `      ${line}`)
        .join("\n");
}

;// CONCATENATED MODULE: ./.build/author/scaffold/wording.js
const en = {
    law: "What it rests on: `hegui coverage` lists laws with their articles; norms of your own go into vocabulary.yaml.",
    level: "error only where binding law and declared facts decide",
    when: "When the duty arises; a line to leave out when it always does.",
    assert: (condition) => `What must then be true. Not written yet: try \`${condition}\` and run the examples.`,
    check: (condition) => `What must be true; "skip" when the duty does not arise. Not written yet: try \`(it) => ${condition}\` and run the examples.`,
    code: "Code: checks run it only where `code` in hegui.config.yaml names the folder of this pack.",
    at: "the key on which editors and pull requests show the finding",
    why: "Write here why the duty is there and how the text is read. Counsel reads this.",
    fails: "first a case that breaks the duty - write `assert` so that it is false here",
    passes: "then a case that keeps the duty - `assert` is true here and nothing is found",
    open: "last a case in which nobody declared the fact - the answer stays open and asks for it",
    outcomes: (name) => `Names of the outcomes in sentences. Rules read them as \`it.decided.${name}\`.`,
    row: (condition) => `The first true row wins. Not written yet: try \`${condition}\` and run the examples.`,
    first: "first a case of the first row - write its `when` so that it is true here",
    otherwise: "then a case of no row but the last",
    undecided: "last a case in which nobody declared the fact - the decision stays open",
};
/** Sentences of the templates, in the language of the author. */
const SENTENCES = {
    en,
    zh: {
        law: "依据：法规及其条款见 `hegui coverage`；本单位的规范写入 vocabulary.yaml。",
        level: "仅在有约束力的法律和已声明的事实足以判定时使用 error",
        when: "何时产生该项义务；始终适用时可删去本行。",
        assert: (condition) => `此时应当成立的条件。尚未编写：可先写 \`${condition}\`，再运行示例。`,
        check: (condition) => `应当成立的条件；该项义务不适用时返回 "skip"。尚未编写：可先写 \`(it) => ${condition}\`，再运行示例。`,
        code: "代码：仅当 hegui.config.yaml 的 `code` 列出本规则包的目录时，检查才会运行。",
        at: "编辑器和合并请求在该键处显示发现",
        why: "请在此写明该项义务的由来和解读方式，供法务审阅。",
        fails: "第一步，违反该项义务的情形：编写 `assert`，使其在此不成立",
        passes: "第二步，履行该项义务的情形：`assert` 在此成立，不产生发现",
        open: "第三步，事实未声明的情形：结论待定，并提示补充声明",
        outcomes: (name) => `各结论在语句中的名称。规则以 \`it.decided.${name}\` 读取。`,
        row: (condition) => `首个成立的行生效。尚未编写：可先写 \`${condition}\`，再运行示例。`,
        first: "第一步，符合首行的情形：编写该行的 `when`，使其在此成立",
        otherwise: "第二步，仅符合末行的情形",
        undecided: "第三步，事实未声明的情形：结论待定",
    },
};

;// CONCATENATED MODULE: ./.build/author/scaffold/code-rule.js



/** A rule in TypeScript that loads and whose examples fail until its check is written. */
function codeRuleText({ id, on, since, lang }) {
    const say = SENTENCES[lang];
    const sample = SAMPLES[on];
    const condition = sample.condition.replace(" == ", " === ");
    const example = (name, fact, expected) => `    {
      name: ${JSON.stringify(name)},
      given: [
${sample_linesOf(sample, fact, expected)
        .map((line) => `        ${JSON.stringify(line)},`)
        .join("\n")}
      ].join("\\n"),
    },`;
    return `import { defineRule } from "hegui";

// ${say.code}
export default defineRule({
  id: "${id}",
  title: { en: "Write the duty here as one short sentence", zh: "请在此用一句短句写明要求" },
  // ${say.law}
  law: [{ instrument: "pipl", article: "9" }],
  level: "warning", // ${say.level}
  since: "${since}",
  on: "${on}",
  // ${say.check(condition)}
  check: () => true,
  at: "${sample.at}", // ${say.at}
  message: {
    en: "write here what is wrong with ${on} '{it.id}'",
    zh: "请在此写明${kind/* KIND_NAMES_ZH */.TM[on]}“{it.id}”有何问题",
  },
  fix: {
    en: "write here what to do, and name the key to set, such as \`${sample.at}\`",
    zh: "请在此写明如何处理以及应填写的键，例如 \`${sample.at}\`",
  },
  why: ${JSON.stringify(say.why)},
  examples: [
${example(say.fails.replace("assert", "check"), sample.wrong, "fail")}
${example(say.passes.replace("assert", "check"), sample.right, "")}
${example(say.open, "", "unknown")}
  ],
});
`;
}

;// CONCATENATED MODULE: ./.build/author/scaffold/rule.js



/** Comment that names the schema for editors; nothing when there is none. */
function modeline(schema) {
    return schema === undefined ? "" : `# yaml-language-server: $schema=${schema}\n`;
}
/** A rule that loads and whose examples fail until its condition is written. */
function ruleText({ id, on, since, lang, schema }) {
    const say = SENTENCES[lang];
    const sample = SAMPLES[on];
    return `${modeline(schema)}id: ${id}
title:
  en: Write the duty here as one short sentence
  zh: 请在此用一句短句写明要求
# ${say.law}
law: [{ instrument: pipl, article: "9" }]
level: warning # ${say.level}
since: ${since}
on: ${on}
# ${say.when}
when: "true"
# ${say.assert(sample.condition)}
assert: "true"
at: ${sample.at} # ${say.at}
message:
  en: "write here what is wrong with ${on} '{it.id}'"
  zh: 请在此写明${kind/* KIND_NAMES_ZH */.TM[on]}“{it.id}”有何问题
fix:
  en: write here what to do, and name the key to set, such as \`${sample.at}\`
  zh: 请在此写明如何处理以及应填写的键，例如 \`${sample.at}\`
why: |
  ${say.why}
examples:
  - name: ${say.fails}
    given: |
${manifestOf(sample, sample.wrong, "fail")}
  - name: ${say.passes}
    given: |
${manifestOf(sample, sample.right, "")}
  - name: ${say.open}
    given: |
${manifestOf(sample, "", "unknown")}
`;
}

;// CONCATENATED MODULE: ./.build/author/scaffold/decision.js



/** A decision table that loads and whose examples fail until its first condition is written. */
function decisionText({ id, on, since, lang, schema }) {
    const say = SENTENCES[lang];
    const sample = SAMPLES[on];
    return `${modeline(schema)}id: ${id}
title:
  en: Write here what is decided
  zh: 请在此写明判定事项
on: ${on}
since: ${since}
# ${say.outcomes(id.replaceAll("-", "_"))}
outcomes:
  applies: { en: name the first outcome here, zh: 请在此命名第一种结论 }
  does-not-apply: { en: name the other outcome here, zh: 请在此命名另一种结论 }
rows:
  # ${say.row(sample.condition)}
  - when: "false"
    then: applies
    law: [{ instrument: pipl, article: "9" }] # ${say.law}
    because: { en: write here why it applies, zh: 请在此写明适用的理由 }
  - when: "true"
    then: does-not-apply
    law: [{ instrument: pipl, article: "9" }]
    because: { en: write here why it does not apply, zh: 请在此写明不适用的理由 }
examples:
  - name: ${say.first}
    given: |
${manifestOf(sample, sample.right, "applies")}
  - name: ${say.otherwise}
    given: |
${manifestOf(sample, sample.wrong, "does-not-apply")}
  - name: ${say.undecided}
    given: |
${manifestOf(sample, "", "unknown")}
`;
}

;// CONCATENATED MODULE: ./.build/author/scaffold/pack.js

/** Version that a new pack begins with. */
const FIRST = "0.1.0";
/** pack.yaml of a new pack. */
function packText({ id, version, lang, schema }) {
    return `${modeline(schema)}id: ${id}
title:
  en: Write here what the rules of this pack cover
  zh: 请在此写明本规则包的内容
version: ${FIRST}
requires: { hegui: ^${version} }
# ${lang === "zh" ? "所扩展的规则包，其规则一并执行，例如：" : "Packs that it builds on; their rules are judged too, for example:"}
# extends: [pipl, cross-border]
`;
}
/** package.json of a pack that npm carries. */
function packageText({ id, version }) {
    // Rules in TypeScript never run from an installed package: they stay at home.
    const folders = ["rules/**/*.yaml", "decisions", "facts", "fixtures", "translations", "manifests"];
    const contents = {
        name: `hegui-pack-${id}`,
        version: FIRST,
        license: "UNLICENSED",
        keywords: ["hegui-pack"],
        files: ["pack.yaml", "vocabulary.yaml", ...folders],
        peerDependencies: { hegui: `^${version}` },
        peerDependenciesMeta: { hegui: { optional: true } },
    };
    return `${JSON.stringify(contents, undefined, 2)}\n`;
}
/** README.md of a new pack: what it is and the three commands that an author needs. */
function readmeText({ id, folder, lang }) {
    return README[lang](id, folder);
}
const README = {
    en: (id, folder) => `# ${id}

A pack of rules for hegui. Each file under \`rules/\` is one rule: the law or norm that it rests on, a condition, what it says in
English and Chinese, and the examples that test it. \`decisions/\` holds decision tables, \`facts/\` derived facts,
\`fixtures/\` manifests that examples share, \`vocabulary.yaml\` norms, categories and fields of your own.

\`\`\`sh
npx hegui new rule ${id}-second-rule --pack ${folder}   # a rule whose examples fail until it is written
npx hegui test ${folder} --watch   # which examples hold, again after every change
npx hegui check --packs ${folder}   # judge the manifests of this repository by it
\`\`\`

For every run, name it in \`hegui.config.yaml\`: \`packs: [${folder}]\`. Only the packs named there and those that they extend are
judged; write \`extends\` in \`pack.yaml\` to keep the built-in law.
`,
    zh: (id, folder) => `# ${id}

hegui 规则包。\`rules/\` 下每个文件为一条规则，包括依据、条件、中英文表述以及用于测试的示例。\`decisions/\` 存放决策表，
\`facts/\` 存放派生事实，\`fixtures/\` 存放示例共用的清单，\`vocabulary.yaml\` 存放本单位的规范、类别和字段。

\`\`\`sh
npx hegui new rule ${id}-second-rule --pack ${folder}   # 新建规则，示例在规则写成之前不通过
npx hegui test ${folder} --watch   # 运行示例，文件变更后重新运行
npx hegui check --packs ${folder}   # 按本规则包检查当前仓库的清单
\`\`\`

如需每次运行均予适用，请在 \`hegui.config.yaml\` 中写入 \`packs: [${folder}]\`。仅适用其中列明的规则包及其所扩展的规则包；
需保留内置法规的，请在 \`pack.yaml\` 中写明 \`extends\`。
`,
};

// EXTERNAL MODULE: ./.build/version.js
var version = __webpack_require__(5922);
// EXTERNAL MODULE: ./.build/workspace/failure.js
var failure = __webpack_require__(238);
// EXTERNAL MODULE: ./.build/workspace/policies.js
var policies = __webpack_require__(8280);
// EXTERNAL MODULE: ./.build/workspace/settings.js
var settings = __webpack_require__(3291);
// EXTERNAL MODULE: ./.build/cli/common.js
var common = __webpack_require__(2638);
// EXTERNAL MODULE: ./.build/cli/new-files.js
var new_files = __webpack_require__(3207);
// EXTERNAL MODULE: ./.build/cli/commands/check.js
var check = __webpack_require__(5138);
;// CONCATENATED MODULE: ./.build/cli/commands/new.js















const FLAGS = {
    pack: ["id", "npm"],
    rule: ["pack", "on", "typescript"],
    decision: ["pack", "on"],
    agents: [],
};
const SUBJECTS = ["pack", "rule", "decision", "agents"];
/** Writes new files and names the next command; nothing is overwritten. */
function runNew(args, io) {
    const [word, name, ...rest] = args.words;
    const subject = (0,new_files/* oneOf */.yL)(word, SUBJECTS, "kind of file");
    const extra = subject === "agents" ? name : rest[0];
    if (extra !== undefined)
        throw new failure/* UsageError */.e(`'${extra}' is one word too many (hegui new --help)`);
    for (const flag of Object.values(FLAGS).flat())
        if (args.flags[flag] !== undefined && !FLAGS[subject].includes(flag))
            throw new failure/* UsageError */.e(`--${flag} says nothing about ${subject === "agents" ? "AGENTS.md" : `a ${subject}`}`);
    if (subject === "agents")
        return newAgents(args, io);
    if (!name)
        throw new failure/* UsageError */.e(subject === "pack"
            ? "name the folder: hegui new pack packs/acme"
            : `name its id: hegui new ${subject} acme-retention`);
    return subject === "pack" ? newPack(args, io, name) : newFile(args, io, subject, name);
}
function newPack(args, io, name) {
    const folder = (0,external_node_path_.resolve)(io.cwd, name);
    const id = (0,new_files/* packIdOf */.KQ)(folder, args.flags.id, (0,policies/* builtinPolicies */.W1)());
    const lang = (0,common/* langOf */.Ex)(args, io);
    const head = (0,external_node_path_.join)(folder, "pack.yaml");
    const first = (0,external_node_path_.join)(folder, "rules", `${id}-first-rule.yaml`);
    const at = (0,new_files/* shown */.SP)(io, folder);
    const wanted = { id, folder: quoted(at), version: version/* VERSION */.x, lang, schema: (0,new_files/* schemaFrom */.qb)(head, "pack") };
    const rule = {
        id: (0,external_node_path_.basename)(first, ".yaml"),
        on: "dataset",
        since: (0,settings/* todayInShanghai */.sn)(io.now()),
        lang,
        schema: (0,new_files/* schemaFrom */.qb)(first, "rule"),
    };
    (0,new_files/* writeNew */.qf)(io, [
        { path: head, text: packText(wanted) },
        { path: (0,external_node_path_.join)(folder, "README.md"), text: readmeText(wanted) },
        ...(args.flags.npm ? [{ path: (0,external_node_path_.join)(folder, "package.json"), text: packageText(wanted) }] : []),
        { path: first, text: ruleText(rule) },
    ]);
    io.out(`next: hegui test ${quoted(at)} --watch\n`);
    return 0;
}
function newFile(args, io, subject, name) {
    const id = (0,new_files/* checkedId */.VJ)(name);
    const folder = (0,new_files/* packFolderOf */.$F)(io, args.flags.pack);
    (0,new_files/* refuseTaken */.Ir)(id, folder, (0,policies/* builtinPolicies */.W1)());
    const isCode = args.flags.typescript === true;
    const path = (0,external_node_path_.join)(folder, `${subject}s`, `${id}.${isCode ? "ts" : "yaml"}`);
    const wanted = {
        id,
        on: (args.flags.on ?? "dataset"),
        since: (0,settings/* todayInShanghai */.sn)(io.now()),
        lang: (0,common/* langOf */.Ex)(args, io),
        schema: (0,new_files/* schemaFrom */.qb)(path, subject),
    };
    const text = isCode ? codeRuleText : subject === "rule" ? ruleText : decisionText;
    (0,new_files/* writeNew */.qf)(io, [{ path, text: text(wanted) }]);
    io.out(`next: hegui test ${quoted((0,new_files/* shown */.SP)(io, folder))}${isCode ? " --code" : ""} --rule ${id} --watch\n`);
    return 0;
}
function newAgents(args, io) {
    const path = (0,external_node_path_.join)(io.cwd, AGENTS_FILE);
    const before = (0,external_node_fs_.existsSync)(path) ? (0,new_files/* readOrExplain */.pt)(io, path) : "";
    const after = withBlock(before, agentsBlock((0,common/* langOf */.Ex)(args, io)));
    if (after === undefined)
        throw new failure/* UsageError */.e(`${AGENTS_FILE} has the marks of our block more than once or out of order; keep one pair`);
    if (after === before)
        io.out(`${AGENTS_FILE} is up to date\n`);
    else {
        (0,check/* writeOrExplain */.MZ)(io, path, after, AGENTS_FILE);
        io.out(`wrote ${AGENTS_FILE}\n`);
    }
    io.out("next: hegui check --format json\n");
    return 0;
}
/** A path as a shell takes it. */
function quoted(path) {
    return /^[\w./@:+-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
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


/***/ })

};
