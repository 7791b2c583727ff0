import { expect, test } from "vitest";
import { terraformReader } from "../../../src/scan/read/terraform.js";
import { readInside, testDamage } from "./damage.js";

const SAMPLE = `terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}
provider "aws" {
  region = "us-east-1" # Virginia
  alias  = "east"
}
variable "region" {
  default = "cn-hangzhou"
}
locals {
  zone     = "\${var.region}-\${lookup(var.zones, "first")}"
  regions  = ["eu-west-1", "ap-east-1"]
  chosen   = var.on ? "a" : "b"
  names    = [for one in var.list : upper(one)]
}
/* resource "aws_db" "old" { region = "x" } */
resource "aws_ecs_task_definition" "app" {
  container_definitions = jsonencode([
    { name = "app", environment = [{ name = "LLM_URL", value = "https://llm.example.com" }] }
  ])
  dynamic "volume" {
    for_each = var.volumes
    content { name = volume.value }
  }
  policy = <<-EOT
    { "Effect": "Allow" }
  EOT
  tags = {
    "Name" : "app"
    Owner = "team"
  }
}
resource "kubernetes_deployment" "web" {
  env {
    name  = "BASE_URL"
    value = "https://api.example.com"
  }
}
`;

test("blocks, maps, lists, calls and environment variables as settings", () => {
  const shown = readInside(terraformReader, SAMPLE, "main.tf").settings.map(({ path, value, at }) => {
    expect(SAMPLE.slice(at.from, at.to)).toBe(value);
    return `${path.join(" ")} = ${value.trim()}`;
  });
  expect(shown).toEqual([
    "terraform required_providers aws source = hashicorp/aws",
    "provider aws region = us-east-1",
    "provider aws alias = east",
    "variable region default = cn-hangzhou",
    'locals zone = ${var.region}-${lookup(var.zones, "first")}',
    "locals regions 0 = eu-west-1",
    "locals regions 1 = ap-east-1",
    'locals chosen = var.on ? "a" : "b"',
    "resource aws_ecs_task_definition app container_definitions 0 name = app",
    "resource aws_ecs_task_definition app container_definitions 0 environment LLM_URL = https://llm.example.com",
    "resource aws_ecs_task_definition app dynamic volume for_each = var.volumes",
    "resource aws_ecs_task_definition app dynamic volume content name = volume.value",
    'resource aws_ecs_task_definition app policy = { "Effect": "Allow" }',
    "resource aws_ecs_task_definition app tags Name = app",
    "resource aws_ecs_task_definition app tags Owner = team",
    "resource kubernetes_deployment web env BASE_URL = https://api.example.com",
  ]);
});

testDamage(terraformReader, { "main.tf": SAMPLE }, ["[", "(", "a {", "a = [", "a = f({", "a.", "${", "<<A\n"]);
