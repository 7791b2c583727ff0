import { expect, test } from "vitest";
import { prismaReader } from "../../../src/scan/read/prisma.js";
import { readInside, testDamage } from "./damage.js";
import { shownShapes } from "./shown.js";

const SAMPLE = `datasource db {
  provider = "postgresql"
  url      = env("DATABASE_URL")
}

/// 用户
model User {
  id     Int     @id @default(autoincrement())
  /// 手机号
  phone  String? @map("mobile_phone") @db.VarChar(20) // mobile
  // email String
  // fax String?
  sfz    String   // 身份证
  posts  Post[]
  tags   String[]
  role   Role    @default(USER)
  org    Org     @relation(fields: [orgId], references: [id])
  orgId  Int

  @@map("users")
  @@index([
    phone,
    sfz
  ])
}

enum Role {
  USER
}

type Address {
  street String
}

model Post {
  id Int @id
  address Address
}
`;

test("models with their scalar fields; relations, attributes and commented-out fields are none", () => {
  expect(shownShapes(readInside(prismaReader, SAMPLE, "schema.prisma"), SAMPLE)).toEqual([
    "table User # 用户",
    "  id: Int",
    "  phone: String? = mobile_phone # 手机号 | mobile",
    "  sfz: String # 身份证",
    "  tags: String[]",
    "  role: Role",
    "  orgId: Int",
    "table Address",
    "  street: String",
    "table Post",
    "  id: Int",
  ]);
});

testDamage(prismaReader, { "schema.prisma": SAMPLE }, ["{", "[", "model A {\n", "model A {}\n"]);
