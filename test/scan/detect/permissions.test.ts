import { describe, expect, it } from "vitest";
import { found, scanned } from "./scanned.js";

const permissions = (files: Record<string, string>) => found("permission", files);

describe("privacy interfaces of mini-programs", () => {
  it.each(["wx", "uni", "Taro"])("are called under %s", async (prefix) => {
    const [signal] = await scanned({ "pages/a.js": `${prefix}.getLocation({ type: "gcj02" });` });
    expect(signal).toMatchObject({
      key: "permission/wx.getLocation",
      api: "wx.getLocation",
      category: "location.precise_location",
      chain: [`${prefix}.getLocation()`, "收集你的位置信息"],
    });
  });

  it.each([
    ["chooseImage", "basic.portrait_photo"],
    ["chooseMedia", "basic.portrait_photo"],
    ["getUserProfile", "network_identity.account"],
    ["startRecord", "media.voice_recording"],
    ["getClipboardData", "authentication.clipboard"],
    ["chooseAddress", "basic.home_address"],
    ["getWeRunData", "exercise.exercise_data"],
    ["openBluetoothAdapter", "device.device_profile"],
  ])("%s yields %s", async (api, category) => {
    const [signal] = await scanned({ "a.js": `wx.${api}({});` });
    expect(signal).toMatchObject({ api: `wx.${api}`, category });
  });

  it("that only write have no category", async () => {
    for (const api of ["saveImageToPhotosAlbum", "addPhoneContact", "addPhoneCalendar"]) {
      const [signal] = await scanned({ "a.js": `wx.${api}({});` });
      expect(signal).toMatchObject({ api: `wx.${api}` });
      expect(signal?.category).toBeUndefined();
    }
  });

  it("are asked for by scope, in markup and in app.json", async () => {
    expect(await permissions({ "a.js": 'wx.authorize({ scope: "scope.record" });' })).toEqual([
      "wx.startRecord @a.js:1",
    ]);
    expect(
      await permissions({
        "a.wxml": '<view>\n  <button open-type="getPhoneNumber" bindgetphonenumber="got">手机号</button>\n</view>',
      }),
    ).toEqual(["getPhoneNumber @a.wxml:2"]);
    expect(await permissions({ "a.wxml": '<camera device-position="front" />' })).toEqual(["camera @a.wxml:1"]);
    expect(await permissions({ "app.json": '{\n  "requiredPrivateInfos": ["getLocation"]\n}' })).toEqual([
      "wx.getLocation @app.json:2",
    ]);
  });

  it("are not what merely looks like them", async () => {
    const text =
      'wx.request({ url }); wx.getSystemInfo(); map.getLocation(); navigator.getLocation(); wx.constructor(); this.wx.getLocation; wx.authorize({ scope: "scope.x" });';
    expect(await permissions({ "a.js": text })).toEqual([]);
    expect(await permissions({ "a.wxml": '<button open-type="share">分享</button><input type="text" />' })).toEqual([]);
    expect(await permissions({ "index.html": "<camera></camera>" })).toEqual([]);
  });
});
