import type { Assignment, Call, Element, Setting, Value } from "../outline.js";
import { type Address, parseAddress } from "../vocabulary/address.js";
import { lookUpHost } from "../vocabulary/host.js";
import type { Services } from "../vocabulary/services.js";
import { isIndex, settingValue } from "./environment.js";
import { addressOptions, isConstruction, optionsOf } from "./options.js";
import { isPolicy } from "./prune.js";
import type { Reach } from "./reach.js";
import type { Resolved, Resolver } from "./resolve.js";
import { isAddressName, isFetch, isLinkName, isTalk, lastName, normalKey } from "./roles.js";
import { type HostSighting, toldChain } from "./sighting.js";
import { eachValue } from "./values.js";

/** A value that is called, loaded or configured. */
interface Use {
  readonly value: Value;
  /** As short as code. */
  readonly how: string;
  readonly sure: number;
  /** A bare host counts; otherwise only a whole address does. */
  readonly bare: boolean;
}

/** The hosts that the files of a workspace reach. */
export function hostSightings(resolver: Resolver, services: Services): readonly HostSighting[] {
  return [...resolver.files].flatMap(([file, reach]) =>
    usesOf(reach, file).flatMap((use) =>
      resolver.resolve(use.value, file).flatMap((found) => sightingsOf(use, found, services)),
    ),
  );
}

function usesOf(reach: Reach, file: string): readonly Use[] {
  return [
    ...reach.constants.flatMap(constantUses),
    ...reach.calls.flatMap((call) => callUses(call, reach)),
    ...reach.elements.flatMap(elementUses),
    ...(isReadingMatter(file) ? [] : reach.settings.flatMap(settingUses)),
  ];
}

function constantUses({ name, value }: Assignment): readonly Use[] {
  const segments = name.split(".");
  if (segments.some(isLinkName)) return policies(value);
  const named =
    isAddressName(segments.at(-1)!) ||
    segments.some(
      (one) => /^(?:apis?|hosts|urls|endpoints)$/.test(normalKey(one)) || /_(?:URLS|HOSTS|ENDPOINTS)$/.test(one),
    );
  const own: readonly Use[] = named
    ? [{ value, how: name, sure: 0.85, bare: true }]
    : isInterface(value)
      ? [{ value, how: name, sure: 0.75, bare: false }]
      : [];
  return [...own, ...inside(value), ...linksIn(value), ...policies(value)];
}

/** A whole address of something that programs call; pages for people are none. */
function isInterface(value: Value): boolean {
  const text = value.is === "env" && value.otherwise ? value.otherwise : value;
  const address = text.is === "text" && /^(?:https|wss):\/\//.test(text.text) ? parseAddress(text.text) : undefined;
  if (!address || address.local || isPage(address)) return false;
  return !isMain(address) || /^\/(?:rest\/)?(?:api|v\d|mp\/collect)|\.(?:m?js|css|json|do)(?:\?|$)/.test(address.path);
}

/** Whether an address is of a page that people read. */
function isPage({ host, path }: Address): boolean {
  return (
    host.split(".").some((label) => PAGES.has(label)) ||
    /^\/(?:[\w-]+\/)?(?:docs?|document\w*|help|guides?|blog|wiki|console)(?:\/|$)/i.test(path)
  );
}

/** The main host of a domain, which shows a site: `slack.com`, `www.feishu.cn`. */
function isMain({ host }: Address): boolean {
  return host.startsWith("www.") || host.split(".").length < 3;
}

/** The home page of a site. */
function isHome(value: Value): boolean {
  const address = value.is === "text" ? parseAddress(value.text) : undefined;
  return address !== undefined && isMain(address) && /^\/?$/.test(address.path);
}

/** Parts of the hosts of pages that people read. */
const PAGES = new Set(
  "docs doc help console dashboard blog support status developer developers platform portal community forum learn app account accounts login my studio play apps home".split(
    " ",
  ),
);

/** Addresses in lists of objects: rewrites, proxies, tables of providers. */
function inside(value: Value): readonly Use[] {
  if (value.is !== "list") return [];
  return value.of.flatMap((one) =>
    one.is === "object" && !one.entries.some(({ key }) => /^(?:permanent|statusCode)$/.test(key)) ? optionsIn(one) : [],
  );
}

function optionsIn(value: Value): readonly Use[] {
  const call: Call = { callee: "", how: "call", args: [value], named: [], at: value.at };
  return optionsOf(call)
    .filter(({ key, value: one }) => isAddressName(key) && !(/^(?:url|uri|site)$/i.test(key) && isHome(one)))
    .map(({ key, value: one }) => ({ value: one, how: key, sure: 0.85, bare: true }));
}

function callUses(call: Call, reach: Reach): readonly Use[] {
  const name = lastName(call.callee);
  const how = `${call.how === "new" ? "new " : ""}${call.callee.slice(0, 80)}`;
  const entries = optionsOf(call);
  const leads = leadsElsewhere(call);
  const setter = !leads && (isAddressName(name) || isFetch(name));
  const options = addressOptions(call, reach)
    .filter(({ key }) => key !== "" || (!leads && (setter || isConstruction(call))))
    .map(({ key, value }) => ({
      value,
      how: key ? `${how} ${key}` : how,
      sure: 0.9,
      bare: key !== "" || isConstruction(call),
    }));
  const args = setter
    ? call.args.slice(0, 3).map((value) => ({ value, how, sure: 0.9, bare: isAddressName(name) }))
    : [];
  const lists = entries.filter(({ key, value }) => /src$/i.test(key) && value.is === "list");
  return [
    ...options,
    ...args,
    ...lists.map(({ key, value }) => ({ value, how: key, sure: 0.8, bare: true })),
    ...call.args.flatMap(linksIn),
    ...policies(...call.args),
  ];
}

/** Style sheets and the like in the head of a page that code describes: `{ rel: "stylesheet", href: "…" }`. */
function linksIn(value: Value): readonly Use[] {
  const links: Use[] = [];
  eachValue(value, (one) => {
    const entries = one.is === "object" ? one.entries : [];
    const rel = entries.find(({ key }) => key === "rel")?.value;
    const href = entries.find(({ key }) => key === "href")?.value;
    if (href && rel?.is === "text" && LOADED.test(rel.text))
      links.push({ value: href, how: "link", sure: 0.85, bare: false });
    return true;
  });
  return links;
}

/** Whether a call prints or compares what it is given, or sends people there. */
function leadsElsewhere({ callee, args }: Call): boolean {
  const name = lastName(callee);
  if (name !== "open") return isTalk(name);
  const [verb] = args;
  return verb?.is !== "text" || !/^(?:GET|POST|PUT|PATCH|DELETE|HEAD)$/i.test(verb.text);
}

const LOADED = /\b(?:stylesheet|preload|preconnect|dns-prefetch|modulepreload|prefetch|manifest|icon)\b/;

function elementUses({ tag, attributes }: Element): readonly Use[] {
  const rel = attributes.find(({ key }) => key === "rel")?.value;
  if (tag.toLowerCase() === "link" && !(rel?.is === "text" && LOADED.test(rel.text))) return [];
  return attributes
    .filter(({ key }) => key !== "rel")
    .flatMap(({ key, value }) =>
      tag.toLowerCase() === "meta" ? policies(value) : [{ value, how: `<${tag} ${key}>`, sure: 0.9, bare: false }],
    );
}

function settingUses({ path, value, at }: Setting): readonly Use[] {
  if (path.some(isLinkName)) return [];
  const listed = /^([A-Za-z_]\w*)=(.*)$/s.exec(value);
  const text = listed ? listed[2]! : value;
  const key = listed ? listed[1]! : ([...path].reverse().find((part) => !isIndex(part)) ?? "");
  const told = settingValue(text, at);
  if (isPolicy(text)) return policies({ is: "text", text, at });
  if (/\s/.test(text.trim()) || isLinkName(key)) return [];
  const how = path.slice(-3).join(".");
  if (isAddressName(key)) return [{ value: told, how, sure: 0.9, bare: true }];
  return [{ value: told, how, sure: 0.8, bare: key !== "image" && /^[\w-]+(?:\.[\w-]+){2,}(?::\d+)?$/.test(text) }];
}

/** Files that hold words for people, or that describe other files. */
function isReadingMatter(file: string): boolean {
  return /(?:^|\/)(?:locales?|i18n|lang|langs|translations|messages)\/|(?:^|\/)(?:package|tsconfig[^/]*|composer|renovate|manifest)\.json$|(?:^|\/)\.github\/|swagger|openapi/i.test(
    file,
  );
}

/** What the directives of a content security policy let in. */
function policies(...values: readonly Value[]): readonly Use[] {
  return values.flatMap((value): readonly Use[] => {
    if (value.is === "text")
      return isPolicy(value.text) ? [{ value, how: "content security policy", sure: 0.8, bare: true }] : [];
    if (value.is === "list" || value.is === "either") return policies(...value.of);
    if (value.is === "join") return policies(...value.parts);
    if (value.is === "object") return policies(...value.entries.map((entry) => entry.value));
    return value.is === "call" ? policies(...value.call.args) : [];
  });
}

function sightingsOf(use: Use, found: Resolved, services: Services): readonly HostSighting[] {
  return addressesIn(found.text, use.bare).flatMap((text) => {
    const facts = lookUpHost(text, services);
    if (!facts || (facts.services.length === 0 && !facts.provider && !facts.region)) return [];
    const sure = found.from === "default" ? Math.min(use.sure, 0.75) : use.sure;
    return [{ facts, place: found.place, sure, chain: toldChain(use.how, found.chain), text }];
  });
}

/** The addresses in a text: itself, the sources of a policy, the items of a list. */
function addressesIn(text: string, bare: boolean): readonly string[] {
  if (isPolicy(text))
    return text
      .split(/[\s;,"'`]+/)
      .slice(0, 400)
      .map((one) => one.replace(/^(https?:\/\/|wss?:\/\/)?\*\./, "$1"))
      .filter((one) => one.includes("."));
  const items =
    /^[^\s,;]+(?:[,;][^\s,;]+)+$/.test(text) && !/^(?:jdbc|mongodb)/.test(text)
      ? text.split(/[,;]/).slice(0, 40)
      : [text];
  return items.filter((one) => one.includes("//") || (bare && /^[\w{}*-]+(?:\.[\w{}*-]+)+(?:[:/]|$)/.test(one)));
}
