import type { Text } from "../source/problem.js";
import { type Draft, type Drafted, HANDLER } from "./draft.js";

/** One thing that code cannot tell. */
export interface DraftQuestion {
  readonly text: Text;
  /** Words to choose from; any text when there are none. */
  readonly choices: readonly string[];
  /** The draft with the answer in it. */
  answer(draft: Draft, answer: string): Draft;
}

const SUBJECTS = ["customers", "users", "visitors", "employees", "job-applicants", "patients", "students", "public"];
const AUDIENCES = ["public-mainland", "internal", "enterprise-customers", "overseas-only", "closed-test"];

/** What to ask about a draft, the handler first; whatever is not answered stays undeclared. */
export function questionsOf(draft: Draft): readonly DraftQuestion[] {
  return [
    {
      text: { en: "Registered name of the legal entity that handles the data", zh: "处理数据的法律主体的登记名称" },
      choices: [],
      answer: (now, name) => withOrganization(now, { legal_name: name }),
    },
    {
      text: {
        en: "Where it is established (ISO 3166 code, for example CN)",
        zh: "该主体的设立地（ISO 3166 代码，例如 CN）",
      },
      choices: [],
      answer: (now, place) => withOrganization(now, { established_in: place.toUpperCase() }),
    },
    ...draft.datasets.flatMap((one, index): DraftQuestion[] =>
      one.data.subjects
        ? []
        : [
            {
              text: { en: `Whom dataset '${one.data.id}' is about`, zh: `数据集“${one.data.id}”涉及的人员` },
              choices: SUBJECTS,
              answer: (now, subject) => ({ ...now, datasets: changed(now.datasets, index, { subjects: [subject] }) }),
            },
          ],
    ),
    ...draft.models.map(
      (one, index): DraftQuestion => ({
        text: { en: `Who can reach the AI service '${one.data.id}'`, zh: `人工智能服务“${one.data.id}”的使用者` },
        choices: AUDIENCES,
        answer: (now, audience) => ({ ...now, models: changed(now.models, index, { audience }) }),
      }),
    ),
  ];
}

function withOrganization(draft: Draft, data: Readonly<Record<string, unknown>>): Draft {
  const [first] = draft.organizations;
  return { ...draft, organizations: [{ seen: [], data: { ...(first ?? HANDLER).data, ...data } }] };
}

function changed(all: readonly Drafted[], index: number, data: Readonly<Record<string, unknown>>): readonly Drafted[] {
  return all.map((one, at) => (at === index ? { ...one, data: { ...one.data, ...data } } : one));
}
