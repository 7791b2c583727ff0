import type { Call, Range } from "../outline.js";
import type { Signal } from "../signal.js";
import type { PrivacyApi } from "../vocabulary/miniprogram.js";
import type { Services } from "../vocabulary/services.js";
import type { FileContext } from "./context.js";
import { optionsOf } from "./options.js";

/** Interfaces of mini-programs that the privacy guide must declare: calls, elements, scopes and what app.json asks for. */
export function detectPermissions(context: FileContext, { miniProgram }: Services): readonly Signal[] {
  const { outline, file } = context;
  const signalOf = ({ api, category, guide }: PrivacyApi, at: Range, chain: readonly string[]): Signal => ({
    kind: "permission",
    key: `permission/${api}`,
    at: context.span(at),
    seen: context.lineOf(at),
    sure: 0.9,
    chain: guide ? [...chain, guide] : chain,
    api,
    ...(category && { category }),
  });
  const called = outline.calls.flatMap((call) => {
    const own = apiOf(call);
    return own ? [signalOf(own, call.at, [`${call.callee}()`])] : [];
  });
  const elements = outline.elements.flatMap((element) =>
    miniProgram.elements.flatMap((one) => {
      if (element.tag !== one.tag || !isMiniProgramFile(file)) return [];
      const attribute = element.attributes.find(({ key }) => kebab(key) === one.attribute)?.value;
      if (one.attribute && !(attribute?.is === "text" && attribute.text === one.value)) return [];
      const api = one.value ?? one.tag;
      const at = one.attribute && attribute ? attribute.at : element.at;
      return [
        signalOf({ ...one, api }, at, [one.attribute ? `<${one.tag} ${one.attribute}="${api}">` : `<${one.tag}>`]),
      ];
    }),
  );
  const settings = /(?:^|\/)(?:app|manifest)\.json$/.test(file)
    ? outline.settings.flatMap(({ path, value, at }) => {
        const declared = path.includes("requiredPrivateInfos") && Object.hasOwn(miniProgram.apis, value);
        return declared ? [signalOf(named(miniProgram.apis[value]!), at, ["requiredPrivateInfos"])] : [];
      })
    : [];
  return [...called, ...elements, ...settings];

  function apiOf(call: Call): PrivacyApi | undefined {
    const [prefix, name, ...rest] = call.callee.split(".");
    if (rest.length > 0 || !name || !miniProgram.prefixes.includes(prefix!)) return undefined;
    if (Object.hasOwn(miniProgram.apis, name)) return named(miniProgram.apis[name]!);
    if (name !== "authorize") return undefined;
    const scope = optionsOf(call).find(({ key }) => key === "scope")?.value;
    const known = scope?.is === "text" && Object.hasOwn(miniProgram.scopes, scope.text);
    return known ? named(miniProgram.scopes[scope.text]!) : undefined;
  }
}

/** Under wx, whatever framework passes the call on. */
function named(one: PrivacyApi): PrivacyApi {
  return { ...one, api: `wx.${one.api}` };
}

function kebab(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Markup that a mini-program is made of: WXML, and the templates of uni-app and Taro. */
function isMiniProgramFile(file: string): boolean {
  return /\.(?:wxml|vue|uvue|nvue|[jt]sx)$/.test(file);
}
