import { expect, it } from "vitest";
import { type Draft, EMPTY_DRAFT } from "../../src/draft/draft.js";
import { questionsOf } from "../../src/draft/questions.js";

const fields = [{ name: "phone", category: "basic.phone" }];
const draft: Draft = {
  ...EMPTY_DRAFT,
  datasets: [
    { data: { id: "orders", fields }, seen: [] },
    { data: { id: "staff", fields, subjects: ["employees"] }, seen: [] },
  ],
  models: [{ data: { id: "openai-service" }, seen: [] }],
};

it("asks for the handler, whom data is about where no name says so, and who can reach AI", () => {
  expect(questionsOf(draft).map((one) => one.text.en)).toEqual([
    "Registered name of the legal entity that handles the data",
    "Where it is established (ISO 3166 code, for example CN)",
    "Whom dataset 'orders' is about",
    "Who can reach the AI service 'openai-service'",
  ]);
});

it("puts each answer where it belongs, and leaves the draft as it was", () => {
  const answers = ["Acme Ltd", "cn", "customers", "internal"];
  const done = questionsOf(draft).reduce((now, question, index) => question.answer(now, answers[index]!), draft);
  expect(done.organizations.map((one) => one.data)).toEqual([
    { id: "our-company", legal_name: "Acme Ltd", established_in: "CN" },
  ]);
  expect(done.datasets.map((one) => one.data.subjects)).toEqual([["customers"], ["employees"]]);
  expect(done.models[0]?.data).toEqual({ id: "openai-service", audience: "internal" });
  expect(draft.organizations).toEqual([]);
});
