import type { Call } from "../../outline.js";
import type { Signal } from "../../signal.js";

/** Where personal information goes that it should not. */
export type Into = NonNullable<Signal["into"]>;

/** Does a file that imports the module talk to language models? */
export function isModelLibrary(module: string): boolean {
  return MODEL_LIBRARIES.test(module);
}

/** In such a file, is the call one that asks a model, whatever its client is called? */
export function asksModel({ callee, how }: Call): boolean {
  return how === "call" && INVOKES.test(callee.slice(-40));
}

/** What a call does with its arguments, by its name alone; undefined for most calls. */
export function sinkOf({ callee, how }: Call): Into | undefined {
  if (how === "decorator" || callee.length > LONGEST) return undefined;
  const segments = callee.replaceAll("()", "").split(".");
  const last = segments.at(-1)!.toLowerCase();
  const owners = segments
    .slice(0, -1)
    .map((one) => one.toLowerCase().replace(/^[_$]+/, ""))
    .filter((one) => one !== "window" && one !== "globalthis");
  if (isErrorReport(owners, last)) return "error-report";
  if (isAnalytics(owners, last)) return "analytics";
  if (isLog(owners, last)) return "log";
  if (isPrompt(callee, owners, last, how)) return "prompt";
  return undefined;
}

/** Call chains written out longer than this are not taken apart. */
const LONGEST = 300;

function isLog(owners: readonly string[], last: string): boolean {
  if (owners.length === 0) return PRINTERS.has(last);
  if (PRINTED.has(`${owners.at(-1)}.${last}`)) return true;
  return LEVELS.test(last) && owners.some((one) => LOGGERS.test(one));
}

function isErrorReport(owners: readonly string[], last: string): boolean {
  if (owners.length === 0) return CAPTURES.test(last);
  if (SETS.test(last) && owners.some((one) => SCOPES.has(one))) return true;
  return owners.some((one) => REPORTERS.test(one)) && REPORTS.test(last);
}

function isAnalytics(owners: readonly string[], last: string): boolean {
  if (owners.length === 0) return TRACKERS.has(last);
  if (owners.some((one) => ANALYTICS.test(one))) return TRACKS.test(last);
  return (owners.at(-1) === "wx" || owners.at(-1) === "uni") && PLATFORM_REPORTS.has(last);
}

function isPrompt(callee: string, owners: readonly string[], last: string, how: Call["how"]): boolean {
  if (owners.length === 0) return GENERATORS.has(last) || (how === "new" && last === "prompt");
  if (TEMPLATES.has(owners.at(-1)!)) return FILLS.has(last);
  if (COMPLETIONS.test(callee)) return true;
  return how === "call" && ASKS.has(last) && owners.some((one) => MODELS.test(one));
}

const PRINTERS: ReadonlySet<string> = new Set(["print", "println", "printf", "pprint", "nslog"]);
const PRINTED: ReadonlySet<string> = new Set([
  "fmt.println",
  "fmt.printf",
  "fmt.print",
  "out.println",
  "out.printf",
  "out.print",
  "err.println",
  "err.printf",
  "err.print",
  "fmt.fprintf",
  "fmt.fprintln",
  "fmt.fprint",
  "stdout.write",
  "stderr.write",
]);
const LOGGERS =
  /^(?:console|log|logs|logger|logging|winston|pino|slog|zap|sugar|sugared|logrus|klog|glog|zerolog|loguru|log4j|[a-z_]{0,30}logg(?:er|ing)|structlog|[a-z]{0,20}_log|syslog|applog|bunyan|consola|hilog)$/;
const LEVELS =
  /^(?:log|trace|debug|info|warn|warning|error|fatal|panic|critical|exception|verbose|silly|notice|success|print|println|printf|dir|table|log[a-z]|msg|msgf|send|(?:trace|debug|info|warn|warning|error|fatal|panic|print)(?:f|w|ln|context|ctx|v)|with|bind|withfield|withfields|addkeyvalue|addargument|str|interface|any)$/;

const REPORTERS =
  /^(?:sentry|sentry_sdk|raven|[a-z_]{0,10}(?:bugsnag|rollbar)[a-z_]{0,10}|bugly|fundebug|newrelic|honeybadger|airbrake|trackjs|datadogrum|dd_rum|crashlytics|firebasecrashlytics|appinsights|raygun|crashreport|arms|frontjs|webfunny|badjs|aegis)$/;
const CAPTURES = /^(?:capture_?(?:exception|message|event)|notice_?error)$/;
const SETS = /^(?:set_?(?:user|context|extras?|tags?)|add_?breadcrumb)$/;
const SCOPES: ReadonlySet<string> = new Set(["scope", "hub", "currentscope"]);
const REPORTS =
  /^(?:capture|notify|leavebreadcrumb|leave_breadcrumb|error|critical|warning|info|log|report|set|add|identify|track|recorderror|postcatchedexception|put|configure|push)/;

const TRACKERS: ReadonlySet<string> = new Set([
  "gtag",
  "ga",
  "fbq",
  "ttq",
  "gio",
  "trackevent",
  "logevent",
  "clarity",
  "track",
  "plausible",
  "reportanalytics",
]);
const ANALYTICS =
  /^(?:analytics|mixpanel|posthog|amplitude|segment|sensors|sensorsdata|sensorsdataapi|sa|umeng|uma|mobclickagent|aplus|aplus_queue|datalayer|hmt|czc|umami|zhuge|growingio|gio|heap|talkingdata|tdapp|tcagent|thinkingdata|thinkinganalytics|ta|ttq|matomo|paq|plausible|firebaseanalytics|hotjar|appsflyer|adjust|braze|clevertap|logrocket|customerio|rudderanalytics|countly|tracker|telemetry|piwik|statsig)$/;
const TRACKS =
  /^(?:track|identify|page|screen|capture|push|register|alias|group|login|log|logevent|set|onevent|report|send|event|people|profile|trackevent|trackuser|peopleset|enqueue|user|add)/;
const PLATFORM_REPORTS: ReadonlySet<string> = new Set(["reportevent", "reportanalytics", "report", "reportmonitor"]);

const MODEL_LIBRARIES =
  /(?:^|[/@._-])(?:langchain4?j?|openai|anthropic|ollama|dashscope|qianfan|zhipuai|generative-ai|genai|mistralai|cohere|litellm|llama_index|llamaindex|ai-sdk|deepseek|groq)(?:$|[/._-])|^ai$|springframework\.ai/;
const INVOKES = /\.(?:a?invoke|a?predict|a?generate|a?complete|chat|sendMessage|send_message)$/;

const GENERATORS: ReadonlySet<string> = new Set([
  "generatetext",
  "streamtext",
  "generateobject",
  "streamobject",
  "usechat",
  "systemmessage",
  "humanmessage",
  "usermessage",
  "llm",
  "askllm",
  "callllm",
]);
const TEMPLATES: ReadonlySet<string> = new Set([
  "prompttemplate",
  "chatprompttemplate",
  "usermessage",
  "systemmessage",
  "humanmessage",
]);
const FILLS: ReadonlySet<string> = new Set([
  "from",
  "create",
  "format",
  "invoke",
  "apply",
  "from_messages",
  "frommessages",
  "from_template",
  "fromtemplate",
]);
const COMPLETIONS =
  /(?:chat\.completions|completions|responses|messages|embeddings|Generation|MultiModalConversation|chat\.completions\.beta)\.(?:create|stream|call|parse)$|(?:Create|create)ChatCompletion(?:Stream)?$|generate_?[cC]ontent(?:Stream)?$/;
const MODELS =
  /^(?:llm|chain|crew|query_engine|chat_engine|agent|chat|chatmodel|chatclient|openai|anthropic|claude|gemini|ollama|dashscope|qianfan|zhipu|zhipuai|deepseek|qwen|ernie|hunyuan|moonshot|kimi|model|chat_model|ai|aiclient|ai_client|chatlanguagemodel|assistant|completion|chat_completion|[a-z]{1,20}llm|chatopenai)$/;
const ASKS: ReadonlySet<string> = new Set([
  "invoke",
  "ainvoke",
  "predict",
  "apredict",
  "generate",
  "agenerate",
  "chat",
  "complete",
  "completion",
  "stream",
  "astream",
  "prompt",
  "user",
  "system",
  "call",
  "run",
  "ask",
  "sendmessage",
  "send_message",
  "kickoff",
  "query",
  "text",
]);
