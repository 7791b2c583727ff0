export const id = 5497;
export const ids = [5497];
export const modules = {

/***/ 1401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _M: () => (/* binding */ areasOf),
/* harmony export */   cZ: () => (/* binding */ COLUMNS),
/* harmony export */   xo: () => (/* binding */ areaByNode)
/* harmony export */ });
/* harmony import */ var _report_group_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1798);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6640);


/** The columns that lines join, from left to right. */
const COLUMNS = ["placeless", "undecided", "mainland", "outside"];
const ORDER = ["placeless", "undecided", "mainland", "hk", "mo", "tw"];
/** The areas that hold something; what no line touches has one of its own. */
function areasOf({ nodes }) {
    const groups = [...(0,_report_group_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(nodes, keyOf)];
    return groups
        .map(([key, inside]) => {
        const place = key === "alone" ? undefined : inside[0].place;
        return { key, ...(place && { place }), column: columnOf(key, place), nodes: inside };
    })
        .sort((a, b) => rank(a.key) - rank(b.key) || (a.key < b.key ? -1 : 1));
}
/** The key of the area of each node. */
function areaByNode(areas) {
    return new Map(areas.flatMap((area) => area.nodes.map((node) => [node.key, area])));
}
function keyOf({ kind, place, alone }) {
    if (alone)
        return "alone";
    // Systems and activities declare no place: nothing is left undecided about them.
    return kind === "system" || kind === "activity" ? "placeless" : (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .areaOf */ .d6)(place);
}
function columnOf(key, place) {
    if (key === "alone")
        return "below";
    if (!place)
        return key === "placeless" ? "placeless" : "undecided";
    return place.zone === "mainland" ? "mainland" : "outside";
}
function rank(key) {
    if (key === "alone")
        return ORDER.length + 1;
    const at = ORDER.indexOf(key);
    return at < 0 ? ORDER.length : at;
}


/***/ }),

/***/ 4168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ mapOf)
});

// EXTERNAL MODULE: ./.build/finding/drawn.js
var drawn = __webpack_require__(8072);
// EXTERNAL MODULE: ./.build/report/group.js
var group = __webpack_require__(1798);
// EXTERNAL MODULE: ./.build/map/place.js
var map_place = __webpack_require__(6640);
;// CONCATENATED MODULE: ./.build/map/uses.js
/** Every use that manifests declare between things of the map, in the order of kinds and ids. */
function usesOf(model) {
    return [
        ...model.all("system").flatMap(usesOfSystem),
        ...model.all("dataset").flatMap(usesOfDataset),
        ...model.all("activity").flatMap(usesOfActivity),
        ...model.all("model").flatMap(usesOfModel),
    ];
}
function usesOfSystem({ label, data }) {
    return [
        ...labels("dataset", data.collects).map((to) => ({ relation: "collects", from: label, to })),
        ...embedded("sdk", label, data.sdks),
        ...embedded("tracker", label, uses_group(data.app).trackers),
    ];
}
function embedded(relation, from, listed) {
    return items(listed).flatMap(({ name, recipient }) => labels("recipient", recipient).map((to) => ({ relation, from, to, title: String(name) })));
}
function usesOfDataset({ label, data }) {
    return [
        ...labels("dataset", data.joins).map((from) => ({ relation: "joins", from, to: label })),
        ...labels("dataset", data.derived_from).map((from) => ({ relation: "derived", from, to: label })),
    ];
}
/** An activity is on the map where it hands its decisions to a model. */
function usesOfActivity({ label, data }) {
    const models = labels("model", uses_group(data.automated_decision).model);
    if (models.length === 0)
        return [];
    return [
        ...labels("dataset", data.uses).map((from) => ({ relation: "uses", from, to: label })),
        ...models.map((to) => ({ relation: "decides", from: label, to })),
    ];
}
function usesOfModel({ label, data }) {
    return [
        ...labels("dataset", data.uses).map((from) => ({ relation: "uses", from, to: label })),
        ...labels("system", data.systems).map((to) => ({ relation: "serves", from: label, to })),
        ...labels("recipient", uses_group(data.base).vendor).map((to) => ({ relation: "vendor", from: label, to })),
        ...items(uses_group(data.training).corpora).flatMap(({ name, tool }) => labels("system", tool).map((from) => ({ relation: "corpus", from, to: label, title: String(name) }))),
    ];
}
function labels(kind, ids) {
    return [ids].flat().flatMap((id) => (typeof id === "string" ? [`${kind}/${id}`] : []));
}
function uses_group(value) {
    return typeof value === "object" && value !== null ? value : {};
}
function items(value) {
    return Array.isArray(value) ? value.map(uses_group) : [];
}

;// CONCATENATED MODULE: ./.build/map/of-model.js




/** Kinds that are always on the map; an activity is where a model decides for it. */
const KINDS_DRAWN = ["system", "dataset", "model", "recipient"];
/** The map of what is declared: every dataset, system, AI model and recipient, every flow and every use. */
function mapOf(model) {
    const flows = (0,drawn/* flowsDrawn */.wk)(model);
    const uses = usesOf(model);
    const edges = [...flows.map((one) => flowEdge(one, model)), ...useEdges(uses, model)];
    const touched = new Set(edges.flatMap(({ from, to }) => [from, to]));
    const keys = new Set([...KINDS_DRAWN.flatMap((kind) => model.all(kind).map((one) => one.label)), ...touched]);
    const arrivals = (0,group/* groupBy */.$)(edges, (edge) => edge.to);
    const nodes = [...keys].map((key) => nodeOf(key, model, arrivals.get(key) ?? [], !touched.has(key)));
    return { nodes: nodes.sort(byKey), edges: edges.sort(byKey) };
}
function byKey(a, b) {
    return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}
function flowEdge(flow, { tables }) {
    const place = (0,map_place/* placeOfFlow */.DF)(tables, flow);
    return {
        key: `flow/${flow.id}`,
        relation: "flow",
        title: flow.title,
        from: `dataset/${flow.from.id}`,
        to: `recipient/${flow.to.id}`,
        ...(place && { place, leaves: place.zone !== "mainland" }),
        ...(flow.personal !== undefined && { personal: flow.personal }),
        ...(flow.sensitive !== undefined && { sensitive: flow.sensitive }),
    };
}
/** Uses as lines: one for each pair and relation, whatever number of times it is declared. */
function useEdges(uses, model) {
    const groups = (0,group/* groupBy */.$)(uses, ({ relation, from, to }) => `${from} ${relation} ${to}`);
    return [...groups].map(([key, group]) => {
        const { relation, from, to } = group[0];
        const titles = new Set(group.flatMap((one) => one.title ?? []));
        const leaves = readsAbroad(model, to);
        return {
            key,
            relation,
            title: [...titles].join(", "),
            from,
            to,
            ...(relation === "uses" && leaves !== undefined && { leaves }),
            ...(relation === "uses" && dataFacts(from, model)),
        };
    });
}
/** Whether what a model reads leaves the mainland: it does when the model is operated from outside. */
function readsAbroad(model, key) {
    const entity = find(model, key);
    return entity && (0,drawn/* known */.eO)(entity, "model_abroad");
}
function nodeOf(key, model, arrivals, alone) {
    const [kind, id] = split(key);
    const entity = model.find(kind, id);
    if (!entity)
        return { key, kind, id, title: id, places: [], declared: false, alone };
    const regions = (0,map_place/* declaredRegions */.U$)(entity);
    const own = (0,map_place/* drawnAt */.gq)(model.tables, regions);
    const place = kind === "recipient" ? placeOfRecipient(own, arrivals) : own;
    const isElsewhere = (one) => place !== undefined && !(0,map_place/* isSame */.Ft)((0,map_place/* placeOf */.$t)(model.tables, one), place);
    const places = [...regions.filter(isElsewhere), ...regions.filter((one) => !isElsewhere(one))];
    return {
        ...{ key, kind, id, title: (0,drawn/* titleOf */.Gg)(entity), places, declared: true, alone },
        ...(place && { place }),
        ...dataFacts(key, model),
    };
}
/** A recipient stands where its data arrives; in its own country when that is several places, or not decided. */
function placeOfRecipient(own, arrivals) {
    const flows = arrivals.filter((one) => one.relation === "flow");
    const first = flows[0]?.place;
    return first && flows.every((one) => (0,map_place/* isSame */.Ft)(one.place, first)) ? first : own;
}
function dataFacts(key, model) {
    const entity = find(model, key);
    if (!entity)
        return {};
    const personal = (0,drawn/* known */.eO)(entity, "personal_information");
    const sensitive = (0,drawn/* known */.eO)(entity, "sensitive");
    return { ...(personal !== undefined && { personal }), ...(sensitive !== undefined && { sensitive }) };
}
function find(model, key) {
    return model.find(...split(key));
}
function split(key) {
    const slash = key.indexOf("/");
    return [key.slice(0, slash), key.slice(slash + 1)];
}


/***/ }),

/***/ 6640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   DF: () => (/* binding */ placeOfFlow),
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   U$: () => (/* binding */ declaredRegions),
/* harmony export */   d6: () => (/* binding */ areaOf),
/* harmony export */   gq: () => (/* binding */ drawnAt)
/* harmony export */ });
/* harmony import */ var _model_tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(407);

/** A declared region as a place of the map; undefined when no table has it, for nothing follows from it then. */
function placeOf(tables, text) {
    const region = (0,_model_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .findRegion */ .g)(tables, text);
    return region && { zone: region.class, region: region.territory ?? text.toLowerCase() };
}
/** Where a flow arrives, as a place of the map. */
function placeOfFlow(tables, { place }) {
    if (!place)
        return undefined;
    return placeOf(tables, place.region) ?? { zone: place.zone, region: place.region };
}
/** Whether two places share an area of the map. */
function isSame(a, b) {
    return areaOf(a) === areaOf(b);
}
/** Key of the area in which a place lies. */
function areaOf(place) {
    if (!place)
        return "undecided";
    return place.zone === "overseas" ? `overseas/${place.region}` : place.zone;
}
/** The regions that a thing declares for itself, as written. */
function declaredRegions({ kind, data }) {
    const base = data.base;
    const value = kind === "dataset" ? data.stored_in : kind === "model" ? base?.runs_in : data.country;
    const isPlaced = kind === "dataset" || kind === "model" || kind === "recipient";
    return isPlaced ? [value].flat().filter((one) => typeof one === "string") : [];
}
/** Where a thing is drawn: in the mainland when one of its places lies there, else at the first of them. */
function drawnAt(tables, regions) {
    const places = regions.map((one) => placeOf(tables, one));
    // A place that no table has may be anywhere.
    if (places.includes(undefined))
        return undefined;
    return places.find((one) => one?.zone === "mainland") ?? places[0];
}


/***/ }),

/***/ 2006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vC: () => (/* binding */ areaName),
  i9: () => (/* binding */ edgeMarks),
  Hg: () => (/* binding */ edgeName),
  cA: () => (/* binding */ lineOf),
  Xn: () => (/* binding */ nodeNote),
  HJ: () => (/* binding */ phrases),
  Xr: () => (/* binding */ sensitivityOf),
  YG: () => (/* binding */ summaryOf)
});

// UNUSED EXPORTS: placeName

// EXTERNAL MODULE: ./.build/manifest/kind.js
var kind = __webpack_require__(4894);
// EXTERNAL MODULE: ./.build/report/mermaid/wording.js
var wording = __webpack_require__(5865);
// EXTERNAL MODULE: ./.build/report/wording.js
var report_wording = __webpack_require__(1709);
;// CONCATENATED MODULE: ./.build/map/countries.js
/** Names of countries and territories overseas, English and Chinese, by ISO 3166 code; a disputed one is shown by its code. */
const COUNTRIES = {
    AD: ["Andorra", "安道尔"],
    AE: ["United Arab Emirates", "阿拉伯联合酋长国"],
    AF: ["Afghanistan", "阿富汗"],
    AG: ["Antigua and Barbuda", "安提瓜和巴布达"],
    AI: ["Anguilla", "安圭拉"],
    AL: ["Albania", "阿尔巴尼亚"],
    AM: ["Armenia", "亚美尼亚"],
    AO: ["Angola", "安哥拉"],
    AR: ["Argentina", "阿根廷"],
    AS: ["American Samoa", "美属萨摩亚"],
    AT: ["Austria", "奥地利"],
    AU: ["Australia", "澳大利亚"],
    AW: ["Aruba", "阿鲁巴"],
    AX: ["Åland Islands", "奥兰群岛"],
    AZ: ["Azerbaijan", "阿塞拜疆"],
    BA: ["Bosnia and Herzegovina", "波斯尼亚和黑塞哥维那"],
    BB: ["Barbados", "巴巴多斯"],
    BD: ["Bangladesh", "孟加拉国"],
    BE: ["Belgium", "比利时"],
    BF: ["Burkina Faso", "布基纳法索"],
    BG: ["Bulgaria", "保加利亚"],
    BH: ["Bahrain", "巴林"],
    BI: ["Burundi", "布隆迪"],
    BJ: ["Benin", "贝宁"],
    BL: ["Saint Barthélemy", "圣巴泰勒米"],
    BM: ["Bermuda", "百慕大"],
    BN: ["Brunei", "文莱"],
    BO: ["Bolivia", "玻利维亚"],
    BQ: ["Caribbean Netherlands", "荷属加勒比区"],
    BR: ["Brazil", "巴西"],
    BS: ["Bahamas", "巴哈马"],
    BT: ["Bhutan", "不丹"],
    BV: ["Bouvet Island", "布韦岛"],
    BW: ["Botswana", "博茨瓦纳"],
    BY: ["Belarus", "白俄罗斯"],
    BZ: ["Belize", "伯利兹"],
    CA: ["Canada", "加拿大"],
    CC: ["Cocos (Keeling) Islands", "科科斯（基林）群岛"],
    CD: ["Congo - Kinshasa", "刚果（金）"],
    CF: ["Central African Republic", "中非共和国"],
    CG: ["Congo - Brazzaville", "刚果（布）"],
    CH: ["Switzerland", "瑞士"],
    CI: ["Côte d’Ivoire", "科特迪瓦"],
    CK: ["Cook Islands", "库克群岛"],
    CL: ["Chile", "智利"],
    CM: ["Cameroon", "喀麦隆"],
    CO: ["Colombia", "哥伦比亚"],
    CR: ["Costa Rica", "哥斯达黎加"],
    CU: ["Cuba", "古巴"],
    CV: ["Cape Verde", "佛得角"],
    CW: ["Curaçao", "库拉索"],
    CX: ["Christmas Island", "圣诞岛"],
    CY: ["Cyprus", "塞浦路斯"],
    CZ: ["Czechia", "捷克"],
    DE: ["Germany", "德国"],
    DJ: ["Djibouti", "吉布提"],
    DK: ["Denmark", "丹麦"],
    DM: ["Dominica", "多米尼克"],
    DO: ["Dominican Republic", "多米尼加共和国"],
    DZ: ["Algeria", "阿尔及利亚"],
    EC: ["Ecuador", "厄瓜多尔"],
    EE: ["Estonia", "爱沙尼亚"],
    EG: ["Egypt", "埃及"],
    ER: ["Eritrea", "厄立特里亚"],
    ES: ["Spain", "西班牙"],
    ET: ["Ethiopia", "埃塞俄比亚"],
    FI: ["Finland", "芬兰"],
    FJ: ["Fiji", "斐济"],
    FK: ["Falkland Islands (Malvinas)", "马尔维纳斯群岛（福克兰群岛）"],
    FM: ["Micronesia", "密克罗尼西亚"],
    FO: ["Faroe Islands", "法罗群岛"],
    FR: ["France", "法国"],
    GA: ["Gabon", "加蓬"],
    GB: ["United Kingdom", "英国"],
    GD: ["Grenada", "格林纳达"],
    GE: ["Georgia", "格鲁吉亚"],
    GF: ["French Guiana", "法属圭亚那"],
    GG: ["Guernsey", "根西岛"],
    GH: ["Ghana", "加纳"],
    GI: ["Gibraltar", "直布罗陀"],
    GL: ["Greenland", "格陵兰"],
    GM: ["Gambia", "冈比亚"],
    GN: ["Guinea", "几内亚"],
    GP: ["Guadeloupe", "瓜德罗普"],
    GQ: ["Equatorial Guinea", "赤道几内亚"],
    GR: ["Greece", "希腊"],
    GT: ["Guatemala", "危地马拉"],
    GU: ["Guam", "关岛"],
    GW: ["Guinea-Bissau", "几内亚比绍"],
    GY: ["Guyana", "圭亚那"],
    HM: ["Heard and McDonald Islands", "赫德岛和麦克唐纳群岛"],
    HN: ["Honduras", "洪都拉斯"],
    HR: ["Croatia", "克罗地亚"],
    HT: ["Haiti", "海地"],
    HU: ["Hungary", "匈牙利"],
    ID: ["Indonesia", "印度尼西亚"],
    IE: ["Ireland", "爱尔兰"],
    IL: ["Israel", "以色列"],
    IM: ["Isle of Man", "马恩岛"],
    IN: ["India", "印度"],
    IQ: ["Iraq", "伊拉克"],
    IR: ["Iran", "伊朗"],
    IS: ["Iceland", "冰岛"],
    IT: ["Italy", "意大利"],
    JE: ["Jersey", "泽西岛"],
    JM: ["Jamaica", "牙买加"],
    JO: ["Jordan", "约旦"],
    JP: ["Japan", "日本"],
    KE: ["Kenya", "肯尼亚"],
    KG: ["Kyrgyzstan", "吉尔吉斯斯坦"],
    KH: ["Cambodia", "柬埔寨"],
    KI: ["Kiribati", "基里巴斯"],
    KM: ["Comoros", "科摩罗"],
    KN: ["Saint Kitts and Nevis", "圣基茨和尼维斯"],
    KP: ["North Korea", "朝鲜"],
    KR: ["South Korea", "韩国"],
    KW: ["Kuwait", "科威特"],
    KY: ["Cayman Islands", "开曼群岛"],
    KZ: ["Kazakhstan", "哈萨克斯坦"],
    LA: ["Laos", "老挝"],
    LB: ["Lebanon", "黎巴嫩"],
    LC: ["Saint Lucia", "圣卢西亚"],
    LI: ["Liechtenstein", "列支敦士登"],
    LK: ["Sri Lanka", "斯里兰卡"],
    LR: ["Liberia", "利比里亚"],
    LS: ["Lesotho", "莱索托"],
    LT: ["Lithuania", "立陶宛"],
    LU: ["Luxembourg", "卢森堡"],
    LV: ["Latvia", "拉脱维亚"],
    LY: ["Libya", "利比亚"],
    MA: ["Morocco", "摩洛哥"],
    MC: ["Monaco", "摩纳哥"],
    MD: ["Moldova", "摩尔多瓦"],
    ME: ["Montenegro", "黑山"],
    MF: ["Saint Martin", "法属圣马丁"],
    MG: ["Madagascar", "马达加斯加"],
    MH: ["Marshall Islands", "马绍尔群岛"],
    MK: ["North Macedonia", "北马其顿"],
    ML: ["Mali", "马里"],
    MM: ["Myanmar (Burma)", "缅甸"],
    MN: ["Mongolia", "蒙古"],
    MP: ["Northern Mariana Islands", "北马里亚纳群岛"],
    MQ: ["Martinique", "马提尼克"],
    MR: ["Mauritania", "毛里塔尼亚"],
    MS: ["Montserrat", "蒙特塞拉特"],
    MT: ["Malta", "马耳他"],
    MU: ["Mauritius", "毛里求斯"],
    MV: ["Maldives", "马尔代夫"],
    MW: ["Malawi", "马拉维"],
    MX: ["Mexico", "墨西哥"],
    MY: ["Malaysia", "马来西亚"],
    MZ: ["Mozambique", "莫桑比克"],
    NA: ["Namibia", "纳米比亚"],
    NC: ["New Caledonia", "新喀里多尼亚"],
    NE: ["Niger", "尼日尔"],
    NF: ["Norfolk Island", "诺福克岛"],
    NG: ["Nigeria", "尼日利亚"],
    NI: ["Nicaragua", "尼加拉瓜"],
    NL: ["Netherlands", "荷兰"],
    NO: ["Norway", "挪威"],
    NP: ["Nepal", "尼泊尔"],
    NR: ["Nauru", "瑙鲁"],
    NU: ["Niue", "纽埃"],
    NZ: ["New Zealand", "新西兰"],
    OM: ["Oman", "阿曼"],
    PA: ["Panama", "巴拿马"],
    PE: ["Peru", "秘鲁"],
    PF: ["French Polynesia", "法属波利尼西亚"],
    PG: ["Papua New Guinea", "巴布亚新几内亚"],
    PH: ["Philippines", "菲律宾"],
    PK: ["Pakistan", "巴基斯坦"],
    PL: ["Poland", "波兰"],
    PM: ["Saint Pierre and Miquelon", "圣皮埃尔和密克隆群岛"],
    PN: ["Pitcairn Islands", "皮特凯恩群岛"],
    PR: ["Puerto Rico", "波多黎各"],
    PS: ["Palestine", "巴勒斯坦"],
    PT: ["Portugal", "葡萄牙"],
    PW: ["Palau", "帕劳"],
    PY: ["Paraguay", "巴拉圭"],
    QA: ["Qatar", "卡塔尔"],
    RE: ["Réunion", "留尼汪"],
    RO: ["Romania", "罗马尼亚"],
    RS: ["Serbia", "塞尔维亚"],
    RU: ["Russia", "俄罗斯"],
    RW: ["Rwanda", "卢旺达"],
    SA: ["Saudi Arabia", "沙特阿拉伯"],
    SB: ["Solomon Islands", "所罗门群岛"],
    SC: ["Seychelles", "塞舌尔"],
    SD: ["Sudan", "苏丹"],
    SE: ["Sweden", "瑞典"],
    SG: ["Singapore", "新加坡"],
    SH: ["Saint Helena", "圣赫勒拿"],
    SI: ["Slovenia", "斯洛文尼亚"],
    SJ: ["Svalbard and Jan Mayen", "斯瓦尔巴和扬马延"],
    SK: ["Slovakia", "斯洛伐克"],
    SL: ["Sierra Leone", "塞拉利昂"],
    SM: ["San Marino", "圣马力诺"],
    SN: ["Senegal", "塞内加尔"],
    SO: ["Somalia", "索马里"],
    SR: ["Suriname", "苏里南"],
    SS: ["South Sudan", "南苏丹"],
    ST: ["São Tomé and Príncipe", "圣多美和普林西比"],
    SV: ["El Salvador", "萨尔瓦多"],
    SX: ["Sint Maarten", "荷属圣马丁"],
    SY: ["Syria", "叙利亚"],
    SZ: ["Eswatini", "斯威士兰"],
    TC: ["Turks and Caicos Islands", "特克斯和凯科斯群岛"],
    TD: ["Chad", "乍得"],
    TF: ["French Southern Territories", "法属南部领地"],
    TG: ["Togo", "多哥"],
    TH: ["Thailand", "泰国"],
    TJ: ["Tajikistan", "塔吉克斯坦"],
    TK: ["Tokelau", "托克劳"],
    TL: ["Timor-Leste", "东帝汶"],
    TM: ["Turkmenistan", "土库曼斯坦"],
    TN: ["Tunisia", "突尼斯"],
    TO: ["Tonga", "汤加"],
    TR: ["Türkiye", "土耳其"],
    TT: ["Trinidad and Tobago", "特立尼达和多巴哥"],
    TV: ["Tuvalu", "图瓦卢"],
    TZ: ["Tanzania", "坦桑尼亚"],
    UA: ["Ukraine", "乌克兰"],
    UG: ["Uganda", "乌干达"],
    UM: ["U.S. Outlying Islands", "美国本土外小岛屿"],
    US: ["United States", "美国"],
    UY: ["Uruguay", "乌拉圭"],
    UZ: ["Uzbekistan", "乌兹别克斯坦"],
    VA: ["Vatican City", "梵蒂冈"],
    VC: ["Saint Vincent and Grenadines", "圣文森特和格林纳丁斯"],
    VE: ["Venezuela", "委内瑞拉"],
    VG: ["British Virgin Islands", "英属维尔京群岛"],
    VI: ["U.S. Virgin Islands", "美属维尔京群岛"],
    VN: ["Vietnam", "越南"],
    VU: ["Vanuatu", "瓦努阿图"],
    WF: ["Wallis and Futuna", "瓦利斯和富图纳"],
    WS: ["Samoa", "萨摩亚"],
    YE: ["Yemen", "也门"],
    YT: ["Mayotte", "马约特"],
    ZA: ["South Africa", "南非"],
    ZM: ["Zambia", "赞比亚"],
    ZW: ["Zimbabwe", "津巴布韦"],
};

// EXTERNAL MODULE: ./.build/map/place.js
var map_place = __webpack_require__(6640);
;// CONCATENATED MODULE: ./.build/map/wording.js





const en = {
    kinds: {
        system: "system",
        dataset: "dataset",
        model: "AI model",
        recipient: "recipient",
        activity: "activity",
    },
    areas: {
        placeless: "Systems and activities",
        undecided: "Place not declared",
        alone: "Without flows or uses",
    },
    relations: {
        flow: "data flow",
        collects: "collects",
        uses: "used by",
        decides: "decided by",
        serves: "offered in",
        vendor: "supplied by",
        sdk: "embeds an SDK of",
        tracker: "sets a tracker read by",
        corpus: "collects training data for",
        joins: "joined into",
        derived: "source of",
    },
    border: "Border of the mainland",
    sensitive: "sensitive personal information",
    sensitivityOpen: "sensitivity not decided",
    undeclared: "not declared",
    leaves: "leaves the mainland",
    stays: "stays in the mainland",
    undecided: "place not decided",
    arrives: (place) => `arrives in ${place}`,
    from: (title) => `from ${title}`,
    to: (title) => `to ${title}`,
    legend: {
        title: "Legend",
        leaves: "Leaves the mainland",
        stays: "Data flow inside the mainland",
        undecided: "Data flow to a place that is not decided",
        use: "Declared use",
        sensitive: "Sensitive personal information",
        sensitivityOpen: "Whether it is sensitive is not decided",
    },
    count: (things, flows, leaving, uses) => `${(0,report_wording/* counted */.hS)(things, "thing")}, ${(0,report_wording/* counted */.hS)(flows, "data flow")} (${(0,report_wording/* grouped */.zD)(leaving)} leaving the mainland), ${(0,report_wording/* counted */.hS)(uses, "declared use")}.`,
    nothing: "Nothing is declared that a map could show.",
};
/** Fixed phrases of the map, in both languages. */
const phrases = {
    en,
    zh: {
        kinds: { ...kind/* KIND_NAMES_ZH */.TM, model: "人工智能模型" },
        areas: { placeless: "系统与处理活动", undecided: "所在地未声明", alone: "无数据流且未被使用" },
        relations: {
            flow: "数据流",
            collects: "收集",
            uses: "用于",
            decides: "由其决策",
            serves: "在其中提供服务",
            vendor: "模型提供方",
            sdk: "嵌入其 SDK",
            tracker: "跟踪器由其读取",
            corpus: "为其采集训练语料",
            joins: "并入",
            derived: "衍生为",
        },
        border: "境内外分界",
        sensitive: "敏感个人信息",
        sensitivityOpen: "是否属于敏感个人信息尚无法判定",
        undeclared: "未声明",
        leaves: "出境",
        stays: "境内",
        undecided: "所在地尚无法判定",
        arrives: (place) => `到达地：${place}`,
        from: (title) => `来自${title}`,
        to: (title) => `流向${title}`,
        legend: {
            title: "图例",
            leaves: "出境",
            stays: "境内数据流",
            undecided: "到达地尚无法判定的数据流",
            use: "已声明的使用关系",
            sensitive: "敏感个人信息",
            sensitivityOpen: "是否属于敏感个人信息尚无法判定",
        },
        count: (things, flows, leaving, uses) => `共 ${(0,report_wording/* grouped */.zD)(things)} 项，数据流 ${(0,report_wording/* grouped */.zD)(flows)} 条（其中出境 ${(0,report_wording/* grouped */.zD)(leaving)} 条），使用关系 ${(0,report_wording/* grouped */.zD)(uses)} 条。`,
        nothing: "尚无可以绘制的声明。",
    },
};
/** What an area is called. */
function areaName({ key, place }, lang) {
    return place ? placeName(place, lang) : phrases[lang].areas[key];
}
/** What a place is called: a zone of China, or a country with its code. */
function placeName({ zone, region }, lang) {
    if (zone !== "overseas")
        return wording/* mapWords */.M[lang].zones[zone];
    const names = Object.hasOwn(COUNTRIES, region) ? COUNTRIES[region] : undefined;
    if (!names)
        return wording/* mapWords */.M[lang].overseas(region);
    return lang === "en" ? `${names[0]} (${region})` : `${names[1]}（${region}）`;
}
/** The line below a title: the kind, and the places as they are declared. */
function nodeNote({ kind, places, declared }, lang) {
    const said = phrases[lang];
    const parts = [said.kinds[kind] ?? kind, ...(declared ? places : [said.undeclared])];
    return parts.join(" · ");
}
/** What is said of a thing's sensitivity: that it holds sensitive personal information, that this is open, or nothing. */
function sensitivityOf(node) {
    if (node.sensitive)
        return "sensitive";
    const isOpen = node.declared && node.personal !== false && node.sensitive === undefined;
    // Nothing is decided about systems and recipients: what they hold lies in datasets.
    return isOpen && node.kind !== "system" && node.kind !== "recipient" ? "sensitivityOpen" : undefined;
}
/** What a line is called: its title, or the relation. */
function edgeName({ relation, title }, lang) {
    const name = phrases[lang].relations[relation];
    if (relation === "flow")
        return title;
    return title === "" ? name : `${name}${report_wording/* words */.aL[lang].colon}${title}`;
}
/** A flow is thick when it leaves, dashed while that is open; a use is thin unless it is known to leave. */
function lineOf({ relation, leaves }) {
    if (leaves)
        return "leaves";
    if (relation !== "flow")
        return "use";
    return leaves === false ? "stays" : "open";
}
/** What is said of a flow besides its title: what is sensitive or open, and where it arrives when that is not where its recipient stands. */
function edgeMarks({ relation, place, personal, sensitive }, to, lang) {
    if (relation !== "flow")
        return [];
    const { marks } = wording/* mapWords */.M[lang];
    return [
        ...(sensitive ? [marks.sensitive] : []),
        ...(personal === undefined ? [marks.undecided] : []),
        ...(personal && sensitive === undefined ? [phrases[lang].sensitivityOpen] : []),
        ...(place && (0,map_place/* areaOf */.d6)(place) !== (0,map_place/* areaOf */.d6)(to.place) ? [phrases[lang].arrives(placeName(place, lang))] : []),
    ];
}
/** How many things and lines there are, in a sentence. */
function summaryOf({ nodes, edges }, lang) {
    const flows = edges.filter((one) => one.relation === "flow");
    const leaving = flows.filter((one) => one.leaves).length;
    return phrases[lang].count(nodes.length, flows.length, leaving, edges.length - flows.length);
}


/***/ })

};
