import { expect, test } from "vitest";
import { protobufReader } from "../../../src/scan/read/protobuf.js";
import { readInside, testDamage } from "./damage.js";
import { shownShapes } from "./shown.js";

const shown = (text: string) => shownShapes(readInside(protobufReader, text, "a.proto"), text);

const SAMPLE = `syntax = "proto3";
package shop.v1;
import "google/protobuf/timestamp.proto";
option (file_info) = { note: "} message Fake { string a = 1; }" };

// 会员
message Member {
  option deprecated = true;
  reserved 1, 2; // phone
  reserved "fax";
  // 手机号
  // 必填
  string phone = 3 [json_name = "mobilePhone", (doc) = {description: "手机"}]; // mobile
  optional .google.protobuf.Timestamp born = 4; /* 生日 */
  map<string, string> extra = 5;
  // string old_phone = 6;
  oneof contact {
    string email = 7;
    string wechat = 8 [(gogoproto.jsontag) = "wx,omitempty"];
  }
  message Card {
    repeated string id_card = 1;
    enum Kind { ID_CARD = 0; }
  }
  enum Level { PHONE = 0; }
  repeated string names = 9;
}
service Members {
  rpc Get(Member) returns (Member) { option (http) = { get: "/v1/{phone}" }; }
}
message Last { bytes face = 1; }
`;

test("proto3: messages, nested ones, oneof, maps, other names, comments", () => {
  expect(shown(SAMPLE)).toEqual([
    "message Member # 会员",
    "  phone: string = mobilePhone # 手机号 | 必填 | 手机 | mobile",
    "  born: .google.protobuf.Timestamp # 生日",
    "  extra: map<string,string>",
    "  email: string",
    "  wechat: string = wx",
    "  names: repeated string",
    "message Card",
    "  id_card: repeated string",
    "message Last",
    "  face: bytes",
  ]);
});

test("proto2 and editions: labels, groups, extensions", () => {
  const text = `edition = "2023";
message Order {
  required string buyer = 1 [default = "nobody"];
  repeated group Item = 2 { optional string gift_to = 3; }
  extensions 100 to 199;
}
extend Order { optional string receiver = 100; }
extend google.protobuf.FieldOptions { optional bool sensitive = 50000; }
`;
  expect(shown(text)).toEqual([
    "message Order",
    "  buyer: string",
    "message Item",
    "  gift_to: string",
    "message Order",
    "  receiver: string",
  ]);
});

testDamage(protobufReader, { "a.proto": SAMPLE }, ["{", "[", "message A {", "oneof a {", "\\'", "option a = {"]);
