/** A key without case and punctuation: `base_url`, `baseURL` and `base-url` are one. */
export function normalKey(key: string): string {
  return key.replace(/[^A-Za-z0-9]/g, "").toLowerCase();
}

/** The last name of a dotted path. */
export function lastName(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1);
}

const FETCHES = new Set(
  (
    "fetch $fetch ofetch usefetch axios get post put patch delete head options request ajax sendbeacon got ky superagent " +
    "websocket eventsource open url uri create newrequest newrequestwithcontext postform dial dialcontext urlopen exchange " +
    "getforobject getforentity postforobject postforentity patchforobject httpget httppost httpput httpdelete uploadfile " +
    "downloadfile connectsocket importscripts loadscript build new client stream websocketconnect connect target baseurl"
  ).split(" "),
);

/** Whether a function of that name calls, or prepares a call of, an address that it is given. */
export function isFetch(name: string): boolean {
  return FETCHES.has(normalKey(name) || name);
}

const SPEAKS =
  /^(?:log|info|warn|error|debug|trace|print\w*|expect|assert\w*|redirect|push|replace\w*|navigate\w*|includes|startsWith|endsWith|indexOf|match\w*|test|equals\w*|contains\w*|compare\w*|starts_with|ends_with|startswith|endswith|Has[A-Z]\w*|Is[A-Z]\w*|Contains\w*|Equal\w*|Index\w*|Split\w*|Match\w*|Print\w*|Log\w*|Fatal\w*|Error\w*|Assert\w*|Replace\w*)$/;

/** Whether a function of that name prints or compares what it is given, or sends people there. */
export function isTalk(name: string): boolean {
  return SPEAKS.test(name);
}

const ADDRESS_ENDS =
  /(?:url|uri|urls|host|hosts|hostname|endpoint|endpoints|dsn|domain|gateway|server|servers|origin|api|apibase|basepath|base|proxy|upstream|destination|target|broker|brokers|connectionstring|webhook|endpointoverride|src)$/;
const ADDRESS_NAMES = new Set(["action", "address", "remote", "site", "registry", "tunnel"]);
const LINKS = new Set(
  (
    "doc docs documentation help homepage website readme wiki blog term terms privacy policy license licence agreement logo " +
    "icon icons avatar image favicon link links href tutorial console redirect redirects return callback success cancel " +
    "issue issues bug bugs repository schema example examples placeholder allowed allow allowlist whitelist blocked block " +
    "blocklist blacklist denied deny forbidden label title description comment text note"
  ).split(" "),
);

/** Whether a key or constant of that name holds the address of something that is called. */
export function isAddressName(name: string): boolean {
  const last = lastName(name);
  const key = normalKey(last);
  return (
    (ADDRESS_NAMES.has(key) || ADDRESS_ENDS.test(key) || /[a-z](?:Site|Addr)$|_(?:site|addr|SITE|ADDR)$/.test(last)) &&
    !isLinkName(last)
  );
}

/** Whether a name speaks of links for people, of lists to compare with, or of documentation. */
export function isLinkName(name: string): boolean {
  return name
    .slice(0, 200)
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .some((word) => LINKS.has(word));
}

/** What an SDK's own constant says of a region: `Region.EU_CENTRAL_1`, `regions.Guangzhou`, `storage.ZoneHuanan`. */
export function regionConstant(path: string): string | undefined {
  const [, name] =
    /(?:^|\.)\w*Regions?\.([A-Z][A-Z0-9_]*)$/.exec(path) ??
    /(?:^|\.)[Rr]egions?\.([A-Za-z]\w*)$/.exec(path) ??
    /(?:^|\.)Zone_?([A-Za-z]\w*)$/.exec(path) ??
    [];
  return name?.toLowerCase().replaceAll("_", "-");
}

const LOADING: Readonly<Record<string, readonly string[]>> = {
  a: [],
  area: [],
  link: ["href"],
  form: ["action"],
  meta: ["content"],
  use: [],
};

/** Whether an element loads from, or sends to, what an attribute of it names. */
export function isAddressElement(tag: string, attribute: string): boolean {
  const name = tag.toLowerCase();
  if (Object.hasOwn(LOADING, name)) return LOADING[name]!.includes(attribute.toLowerCase()) || attribute === "rel";
  if (/^[A-Z]/.test(tag) && /link|anchor|button/i.test(tag)) return false;
  const key = normalKey(attribute);
  return key === "src" || key === "poster" || key === "data" || (/^[A-Z]/.test(tag) && isAddressName(attribute));
}
