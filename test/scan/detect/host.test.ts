import { describe, expect, it } from "vitest";
import { lookUpHost } from "../../../src/scan/vocabulary/host.js";
import { globMatches } from "../../../src/scan/vocabulary/hosts.js";
import { services } from "./tables.js";

const look = (text: string) => lookUpHost(text, services);

describe("hosts of AI providers", () => {
  it.each([
    ["https://api.openai.com/v1", "openai", "overseas", "US"],
    ["eu.api.openai.com", "openai", "overseas", undefined],
    ["https://shop.openai.azure.com/openai/deployments/x", "azure-openai-global", "overseas", undefined],
    ["https://shop.openai.azure.cn", "azure-21vianet", "mainland", "CN"],
    ["https://api.moonshot.cn/v1", "moonshot", "mainland", "CN"],
    ["https://api.moonshot.ai/v1", "moonshot", "overseas", undefined],
    ["https://dashscope-intl.aliyuncs.com/compatible-mode/v1", "qwen-dashscope", "overseas", undefined],
    ["https://api.deepseek.com:443/anthropic?x=1", "deepseek", "mainland", "CN"],
    ["https://api.kimi.com/coding", "moonshot", "unknown", undefined],
    ["https://queue.fal.run/model", "fal", "overseas", "US"],
  ])("%s is %s, %s", (text, provider, where, territory) => {
    expect(look(text)).toMatchObject({ provider, where, services: [] });
    expect(look(text)?.territory).toBe(territory);
  });

  it("reads the region off a regional host", () => {
    expect(look("bedrock-runtime.eu-west-1.amazonaws.com")).toMatchObject({
      provider: "aws-bedrock",
      where: "overseas",
      territory: "IE",
      region: "aws:eu-west-1",
    });
  });

  it("keeps label boundaries", () => {
    expect(look("https://notopenai.azure.com/v1")?.provider).toBeUndefined();
    expect(look("https://api.openai.com.evil.cn/v1")).toMatchObject({ services: [], where: "unknown" });
    expect(look("https://xapi.openai.com")?.provider).toBeUndefined();
    expect(look("https://api.openai.com@evil.cn/v1")?.provider).toBeUndefined();
  });

  it("tells downloads and hosts that prove nothing", () => {
    expect(look("https://huggingface.co/org/model")).toMatchObject({ use: "download", weak: true });
    expect(look("https://store.blob.core.chinacloudapi.cn")).toMatchObject({ weak: true, services: ["azure-storage"] });
  });

  it("knows a runtime by the port on this machine or inside of a network", () => {
    for (const text of ["http://localhost:11434", "http://127.0.0.1:11434/v1", "http://ollama:11434"])
      expect(look(text)).toMatchObject({ provider: "ollama", where: "unknown" });
    expect(look("http://localhost:3000")).toBeUndefined();
    expect(look("http://localhost:8000/v1")).toBeUndefined();
  });
});

describe("hosts of services", () => {
  it.each([
    ["https://api.stripe.com/v1", ["stripe"], "overseas"],
    ["https://hm.baidu.com/hm.js?abc", ["baidu-tongji"], "mainland"],
    ["alogus.umeng.com", ["umeng-analytics"], "overseas"],
    ["https://key@o1.ingest.sentry.io/42", ["sentry"], "overseas"],
    ["mongodb+srv://u:p@c0.abcde.mongodb.net/db", ["mongodb-atlas"], "overseas"],
    ["//www.google.com/recaptcha/api.js", ["recaptcha"], "overseas"],
    ["https://apihk.mch.weixin.qq.com", ["wechat-pay", "hk-payment"], "hk"],
    ["https://api.agora.io", ["agora-global"], "unknown"],
  ])("%s is %j, %s", (text, services, where) => {
    expect(look(text)).toMatchObject({ services, where });
  });

  it("needs the path where the pattern has one", () => {
    expect(look("https://www.google.com/search")?.services).toEqual([]);
    expect(look("https://www.google.com/recaptchas")?.services).toEqual([]);
  });

  it("leaves a host of one's own unknown", () => {
    expect(look("https://key@sentry.mycompany.cn/42")).toEqual({
      host: "sentry.mycompany.cn",
      services: [],
      where: "unknown",
    });
  });
});

describe("hosts of clouds", () => {
  it.each([
    ["shop.oss-cn-hangzhou.aliyuncs.com", "aliyun:cn-hangzhou", "mainland"],
    ["shop.oss-cn-hangzhou-internal.aliyuncs.com", "aliyun:cn-hangzhou", "mainland"],
    ["shop.oss-cn-hongkong.aliyuncs.com", "aliyun:cn-hongkong", "hk"],
    ["cn-hangzhou.oss-us-west-1.aliyuncs.com", "aliyun:us-west-1", "overseas"],
    ["shop-125.cos.ap-guangzhou.myqcloud.com", "tencent:ap-guangzhou", "mainland"],
    ["shop-125.cos.ap-singapore.myqcloud.com", "tencent:ap-singapore", "overseas"],
    ["obs.ap-southeast-1.myhuaweicloud.com", "huawei:ap-southeast-1", "hk"],
    ["tos-cn-beijing.volces.com", "volcengine:cn-beijing", "mainland"],
    ["s3.cn-north-1.amazonaws.com.cn", "aws:cn-north-1", "mainland"],
    ["shop.s3-us-west-2.amazonaws.com", "aws:us-west-2", "overseas"],
    ["db.x1.ap-east-1.rds.amazonaws.com", "aws:ap-east-1", "hk"],
    ["bj.bcebos.com", "baidu:bj", "mainland"],
  ])("%s is %s, %s", (text, region, where) => {
    expect(look(text)).toMatchObject({ region, where });
  });

  it("does not guess a region", () => {
    expect(look("dysmsapi.aliyuncs.com")).toMatchObject({ services: ["aliyun-sms"], where: "unknown" });
    expect(look("sms.tencentcloudapi.com")?.where).toBe("unknown");
    expect(look("my-bj.bcebos.com")?.region).toBeUndefined();
    expect(look("shop.s3.amazonaws.com")).toMatchObject({ where: "overseas" });
    expect(look("{}.aliyuncs.com")?.where).toBe("unknown");
  });
});

describe("hosts of nobody", () => {
  it.each([
    "http://192.168.1.4:8080/api",
    "https://8.8.8.8",
    "http://[::1]:3000",
    "https://api.example.com",
    "https://api.example.com.cn",
    "shop.test",
    "http://redis:6379",
    "https://db.prod.svc.cluster.local:5432",
    "not a host",
    "",
    "https://",
    "https://{}/v1",
    "https://{}.com/v1",
    "javascript:alert(1)",
  ])("%j yields nothing", (text) => {
    expect(look(text)).toBeUndefined();
  });
});

describe("globs", () => {
  it("match in linear time", () => {
    expect(globMatches("lf*-cdn", "lf3-cdn")).toBe(true);
    expect(globMatches("lf*-cdn", "lf3-cdnx")).toBe(false);
    expect(globMatches("*", "")).toBe(true);
    expect(globMatches("gpt-*", "gpt")).toBe(false);
    expect(globMatches(`${"a*".repeat(40)}b`, "a".repeat(20_000))).toBe(false);
  });
});
