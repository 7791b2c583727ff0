import { describe, expect, it } from "vitest";
import { cloudOf } from "../../../src/scan/detect/clouds.js";
import { matchRegion } from "../../../src/scan/detect/regions.js";
import { found } from "./scanned.js";
import { services } from "./tables.js";

const regions = (files: Record<string, string>) => found("region", files);

describe("regions in infrastructure", () => {
  it("Terraform: providers, resources, backends", async () => {
    const text =
      'provider "aws" {\n  region = "us-east-1"\n}\nprovider "alicloud" {\n  region = "cn-hangzhou"\n}\nterraform {\n  backend "s3" {\n    region = "eu-west-1"\n  }\n}\nresource "google_storage_bucket" "b" {\n  location = "asia-east2"\n}\n';
    expect(await regions({ "main.tf": text })).toEqual([
      "aliyun:cn-hangzhou mainland @main.tf:5",
      "aws:eu-west-1 overseas @main.tf:9",
      "aws:us-east-1 overseas @main.tf:2",
      "gcp:asia-east2 hk @main.tf:13",
    ]);
  });

  it("compose, Kubernetes and the Serverless framework", async () => {
    expect(
      await regions({ "docker-compose.yml": "services:\n  a:\n    environment:\n      - AWS_REGION=ap-east-1\n" }),
    ).toEqual(["aws:ap-east-1 hk @docker-compose.yml:4"]);
    const k8s =
      "kind: Pod\nspec:\n  containers:\n    - env:\n        - name: OSS_REGION\n          value: cn-shanghai\n";
    expect(await regions({ "pod.yaml": k8s })).toEqual([expect.stringMatching(/:cn-shanghai mainland @pod\.yaml:6$/)]);
    expect(
      await regions({ "serverless.yml": "service: a\nprovider:\n  name: aws\n  region: ap-southeast-1\n" }),
    ).toEqual(["aws:ap-southeast-1 overseas @serverless.yml:4"]);
  });
});

describe("the cloud of a region", () => {
  it.each([
    [".env", "TOS_REGION=cn-beijing\n", "volcengine:cn-beijing mainland"],
    [".env", "COS_REGION=ap-guangzhou\n", "tencent:ap-guangzhou mainland"],
    [".env", "OSS_REGION=oss-cn-hangzhou\n", "aliyun:cn-hangzhou mainland"],
    [".env", "OBS_REGION=cn-north-4\n", "huawei:cn-north-4 mainland"],
    [".env", "S3_REGION=cn-shenzhen\n", "aliyun:cn-shenzhen mainland"],
    [".env", "QINIU_ZONE=z2\n", "qiniu:z2 mainland"],
    ["app.properties", "spring.cloud.aws.region.static=eu-west-2\n", "aws:eu-west-2 overseas"],
    ["app.yml", "tencent:\n  region:\n    name: ap-beijing\n", "tencent:ap-beijing mainland"],
  ])("%s: %s", async (file, text, expected) => {
    expect(await regions({ [file]: text })).toEqual([expect.stringContaining(`${expected} @${file}`)]);
  });

  it.each(["S3_REGION=auto\n", "OSS_NOTE=cn-hangzhou\n", "TOS_REGION=global\n"])("but not in %s", async (text) => {
    expect(await regions({ ".env": text })).toEqual([]);
  });
});

describe("regions that a client is given by their place", () => {
  const tencent = "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud";
  it.each([
    [
      "A.java",
      'import com.tencentcloudapi.sms.v20210111.SmsClient;\nclass A { SmsClient c = new SmsClient(key, "ap-guangzhou"); }',
      "tencent:ap-guangzhou mainland",
    ],
    [
      "A.java",
      'import com.aliyuncs.profile.DefaultProfile;\nclass A { Object p = DefaultProfile.getProfile("cn-shanghai", "a", "b"); }',
      "aliyun:cn-shanghai mainland",
    ],
    [
      "a.py",
      'from aliyunsdkcore.client import AcsClient\nclient = AcsClient("a", "b", "cn-hangzhou")\n',
      "aliyun:cn-hangzhou mainland",
    ],
    [
      "a.py",
      'import boto3\nREGION = "us-west-2"\ntable = boto3.resource("dynamodb", REGION)\n',
      "aws:us-west-2 overseas",
    ],
    [
      "a.go",
      `package a\nimport (\n\tsms "${tencent}/sms/v20210111"\n\t"${tencent}/common/regions"\n)\nfunc F() { sms.NewClient(key, regions.Guangzhou, nil) }\n`,
      "tencent:ap-guangzhou mainland",
    ],
    [
      "A.java",
      "import com.qiniu.storage.Configuration;\nimport com.qiniu.storage.Region;\nclass A { Object c = new Configuration(Region.huanan()); }",
      "qiniu:z2 mainland",
    ],
    [
      "A.java",
      "import com.huaweicloud.sdk.smn.v2.SmnClient;\nclass A { Object c = SmnClient.newBuilder().withRegion(SmnRegion.CN_NORTH_4).build(); }",
      "huawei:cn-north-4 mainland",
    ],
  ])("%s: %s", async (file, text, expected) => {
    expect(await regions({ [file]: text })).toEqual([expect.stringContaining(`${expected} @${file}`)]);
  });

  it("but only of the cloud's own library", async () => {
    expect(await regions({ "a.ts": 'new Map("ap-guangzhou"); new Client(Region.huanan());' })).toEqual([]);
    const word =
      'import com.tencentcloudapi.sms.v20210111.SmsClient;\nclass A { SmsClient c = new SmsClient(key, "default-1"); }';
    expect(await regions({ "A.java": word })).toEqual([]);
  });
});

describe("regions in code", () => {
  it.each([
    [
      "a.ts",
      'import { S3Client } from "@aws-sdk/client-s3";\nnew S3Client({ region: "ap-southeast-1" });',
      "aws:ap-southeast-1 overseas",
    ],
    ["a.js", 'import OSS from "ali-oss";\nnew OSS({ region: "oss-cn-beijing" });', "aliyun:cn-beijing mainland"],
    ["a.py", 'import boto3\nboto3.client("s3", region_name="eu-central-1")\n', "aws:eu-central-1 overseas"],
    [
      "A.java",
      "import software.amazon.awssdk.regions.Region;\nimport software.amazon.awssdk.services.s3.S3Client;\nclass A { Object a = S3Client.builder().region(Region.EU_CENTRAL_1).build(); }",
      "aws:eu-central-1 overseas",
    ],
    [
      "a.go",
      'package a\nimport "github.com/aws/aws-sdk-go-v2/config"\nfunc F() { config.LoadDefaultConfig(nil, config.WithRegion("ap-east-1")) }\n',
      "aws:ap-east-1 hk",
    ],
    ["a.ts", 'fetch("https://shop.oss-cn-hongkong.aliyuncs.com/a");', "aliyun:cn-hongkong hk"],
  ])("%s: %s", async (file, text, expected) => {
    expect(await regions({ [file]: text })).toEqual([expect.stringContaining(`${expected} @${file}`)]);
  });

  it.each([
    ["prose", 'const regionText = "we run in us-east-1 and cn-north-1";'],
    ["a word", 'const region = "global"; const zone = "cn";'],
    ["a time zone", 'const timezone = "Asia/Hong_Kong"; const timeZone = "ap-x";'],
    ["a region of a country", 'const user = { region: "guangdong", location: "us" };'],
    ["a variable", "const region = pick();"],
  ])("not in %s", async (_, text) => {
    expect(await regions({ "a.ts": text })).toEqual([]);
  });
});

describe("an id without a cloud", () => {
  it("counts where all clouds agree", () => {
    expect(matchRegion(services, undefined, "cn-north-1")).toMatchObject({ region: { where: "mainland" }, sure: 0.7 });
    expect(matchRegion(services, undefined, "eu-north-1")).toMatchObject({ provider: "aws", sure: 0.8 });
    expect(matchRegion(services, undefined, "ap-southeast-1")).toBeUndefined();
    expect(matchRegion(services, undefined, "bj")).toBeUndefined();
  });

  it("is read by its cloud, zones with it", () => {
    expect(matchRegion(services, "huawei", "ap-southeast-1")).toMatchObject({ region: { where: "hk" } });
    expect(matchRegion(services, "aws", "us-east-1a")).toMatchObject({ id: "us-east-1" });
    expect(matchRegion(services, "aliyun", "cn-hangzhou-b")).toMatchObject({ id: "cn-hangzhou" });
    expect(matchRegion(services, "aws", "cn-hangzhou")).toBeUndefined();
    expect(matchRegion(services, "aws", "constructor")).toBeUndefined();
  });

  it("takes its cloud from names", () => {
    expect(cloudOf("AWS_S3_REGION_NAME")).toBe("aws");
    expect(cloudOf("region")).toBeUndefined();
  });
});
