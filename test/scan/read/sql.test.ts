import { describe, expect, test } from "vitest";
import { sqlReader } from "../../../src/scan/read/sql.js";
import { readInside, testDamage } from "./damage.js";
import { shownShapes } from "./shown.js";

const shown = (text: string) => shownShapes(readInside(sqlReader, text, "a.sql"), text);

const MYSQL = `
-- 会员
CREATE TABLE IF NOT EXISTS \`shop\`.\`member\` (
  \`id\` bigint(20) unsigned NOT NULL AUTO_INCREMENT,
  # 手机
  \`phone\` varchar(20) DEFAULT NULL COMMENT '手机号',
  sfz char(18) NOT NULL, -- 身份证号
  -- fax varchar(20) NOT NULL,
  gender enum('男','女'), bonus decimal(10,2) /* 奖金 */, level int,
  PRIMARY KEY (id),
  UNIQUE KEY uk_phone (phone),
  CONSTRAINT fk FOREIGN KEY (level) REFERENCES levels (id),
  note text -- 备注
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COMMENT='会员信息';
INSERT INTO member VALUES (1, 'it\\'s; CREATE TABLE fake (a int);', NULL);
`;

const POSTGRES = `\\connect shop
CREATE TABLE public."Customer" (
  "id no" character varying(18) NOT NULL,
  tags text[],
  born timestamp with time zone DEFAULT now()
);
COMMENT ON TABLE public."Customer" IS '客户';
COMMENT ON COLUMN public."Customer".tags IS '标签';
CREATE FUNCTION f() RETURNS TABLE (id int) AS $body$ CREATE TABLE inner_one (a int); $body$ LANGUAGE sql;
COPY public."Customer" ("id no") FROM stdin;
1\tCREATE TABLE rows_are_data (a int);
\\.
SELECT * FROM t WHERE a LIKE 'x' ESCAPE '\\';
CREATE UNLOGGED TABLE ONLY_ONE (a int);
`;

const TSQL = `CREATE TABLE [dbo].[Staff](
\t[Staff Name] [nvarchar](50) NULL,
\t[Email] [nvarchar](100) NULL
) ON [PRIMARY]
GO
EXEC sys.sp_addextendedproperty @name=N'MS_Description', @value=N'姓名' , @level0type=N'SCHEMA',@level0name=N'dbo', @level1type=N'TABLE',@level1name=N'Staff', @level2type=N'COLUMN',@level2name=N'Staff Name'
GO
ALTER TABLE dbo.Staff ADD Phone nvarchar(20), Wechat nvarchar(40)
GO
`;

describe("CREATE TABLE", () => {
  test("MySQL: comments in every place, keys and rows are no columns", () => {
    expect(shown(MYSQL)).toEqual([
      "table member # 会员 | 会员信息",
      "  id: bigint(20)unsigned",
      "  phone: varchar(20) # 手机 | 手机号",
      "  sfz: char(18) # 身份证号",
      "  gender: enum('男','女')",
      "  bonus: decimal(10,2) # 奖金",
      "  level: int",
      "  note: text # 备注",
    ]);
  });

  test("PostgreSQL: quoted names, COMMENT ON, functions, rows of COPY, commands of psql", () => {
    expect(shown(POSTGRES)).toEqual([
      "table Customer # 客户",
      "  id no: charactervarying(18)",
      "  tags: text[] # 标签",
      "  born: timestampwithtimezone",
      "table ONLY_ONE",
      "  a: int",
    ]);
  });

  test("T-SQL: names in brackets, GO, extended properties", () => {
    expect(shown(TSQL)).toEqual([
      "table Staff",
      "  Staff Name: nvarchar(50) # 姓名",
      "  Email: nvarchar(100)",
      "  Phone: nvarchar(20)",
      "  Wechat: nvarchar(40)",
    ]);
  });

  test("Oracle: types in capitals, ADD in brackets, CREATE GLOBAL TEMPORARY TABLE", () => {
    const text = `CREATE GLOBAL TEMPORARY TABLE HR.EMP (ID_NO VARCHAR2(18 CHAR) NOT NULL ENABLE, DEPT NUMBER(4,0)) ON COMMIT DELETE ROWS
/
ALTER TABLE HR.EMP ADD (MOBILE VARCHAR2(20), MAIL VARCHAR2(60));
COMMENT ON COLUMN "HR"."EMP"."ID_NO" IS '证件号';
/
`;
    expect(shown(text)).toEqual([
      "table EMP",
      "  ID_NO: VARCHAR2(18CHAR) # 证件号",
      "  DEPT: NUMBER(4,0)",
      "  MOBILE: VARCHAR2(20)",
      "  MAIL: VARCHAR2(60)",
    ]);
  });

  test("Hive: comments without an equals sign, double quotes, nested types", () => {
    const text = `create external table if not exists ods.user_log (
      uid string comment "用户",
      extra struct<phone:string,mail:string> comment '扩展'
    ) comment '日志' partitioned by (dt string);`;
    expect(shown(text)).toEqual([
      "table user_log # 日志",
      "  uid: string # 用户",
      "  extra: struct<phone:string,mail:string> # 扩展",
    ]);
  });

  test("placeholders of templates stand for parts of names", () => {
    const text = "CREATE TABLE {{ schema }}.${prefix}orders (buyer text);\nCREATE TABLE `${p}_users` (mail text);";
    expect(shown(text)).toEqual(["table orders", "  buyer: text", "table ${p}_users", "  mail: text"]);
  });

  test("a table without an end does not swallow the next one", () => {
    expect(shown("CREATE TABLE a (\n  x int,\nCREATE TABLE b (y int);")).toContain("table b");
  });

  test("statements that declare no columns", () => {
    const text = `CREATE TABLE copy AS SELECT phone FROM users;
CREATE TABLE other LIKE users;
CREATE INDEX i ON users (phone);
CREATE VIEW v (phone) AS SELECT 1;
/*!40101 CREATE TABLE hidden (a int) */;`;
    expect(shown(text)).toEqual([]);
  });
});

describe("ALTER TABLE", () => {
  test("MySQL adds, changes and modifies columns", () => {
    const text = `ALTER TABLE \`member\`
  ADD COLUMN \`address\` text COMMENT '住址' AFTER \`phone\`,
  CHANGE COLUMN \`old\` \`wechat\` varchar(40),
  MODIFY mail varchar(90) COMMENT '邮箱',
  ADD INDEX idx (phone),
  DROP COLUMN fax;`;
    expect(shown(text)).toEqual([
      "table member",
      "  address: text # 住址",
      "  wechat: varchar(40)",
      "  mail: varchar(90) # 邮箱",
    ]);
  });

  test("PostgreSQL adds and renames columns", () => {
    const text = `ALTER TABLE ONLY public.users ADD COLUMN IF NOT EXISTS phone text;
ALTER TABLE users RENAME COLUMN nick TO real_name;
ALTER TABLE users RENAME TO people;
ALTER TABLE users ADD CONSTRAINT c CHECK (phone <> '');`;
    expect(shown(text)).toEqual(["table users", "  phone: text", "  real_name"]);
  });
});

test("a described column of a table that is created elsewhere is a field", () => {
  expect(shown("COMMENT ON COLUMN users.f1 IS '身份证号';")).toEqual(["table users", "  f1 # 身份证号"]);
});

test("names of prototypes are names", () => {
  expect(shown("CREATE TABLE __proto__ (constructor text, __proto__ text);")).toEqual([
    "table __proto__",
    "  constructor: text",
    "  __proto__: text",
  ]);
});

testDamage(sqlReader, { "mysql.sql": MYSQL, "postgres.sql": POSTGRES, "tsql.sql": TSQL }, [
  "(",
  "{",
  "'\\'",
  "CREATE TABLE t (",
  "/*",
  "$a$ $b$",
]);
