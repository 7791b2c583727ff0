import { has } from "../../classify/match.js";
import { lastOf, wordsOf } from "../../classify/words.js";
import type { Value } from "../../outline.js";
import type { Names } from "../../vocabulary/names.js";
import { eachValue } from "../values.js";

/** Bare names that the text in front of them gives to a person: `owner %s registered`, `学员${name}`. */
export function namesOfPeople(values: readonly Value[], names: Names): readonly Named[] {
  return values.flatMap((value, i): readonly Named[] => {
    if (value.is === "join")
      return value.parts.filter((part, place): part is Named => {
        const before = value.parts[place - 1];
        return isName(part) && before?.is === "text" && endsOnPerson(before.text, names);
      });
    if (value.is !== "text") return [];
    const fronts = value.text.slice(0, LONGEST).split(PLACEHOLDER).slice(0, -1);
    return values
      .slice(i + 1)
      .filter((one, place): one is Named => isName(one) && endsOnPerson(fronts[place] ?? "", names));
  });
}

type Named = Extract<Value, { is: "name" }>;

function isName(value: Value): value is Named {
  return value.is === "name" && value.path === "name";
}

/** Does an expression name a thing and nobody: the crop beside its disease? */
export function speaksOfThings(value: Value, names: Names): boolean {
  let things = false;
  let people = false;
  eachValue(value, (one) => {
    if (one.is === "name")
      for (const word of wordsOf(lastOf(one.path).name)) {
        things ||= has(names.things, word);
        people ||= has(names.people, word);
      }
    return true;
  });
  return things && !people;
}

function endsOnPerson(text: string, names: Names): boolean {
  const front = text.slice(-40).replace(MARKS, "");
  const word = /[A-Za-z]+$/.exec(front)?.[0].toLowerCase();
  return word ? has(names.people, word) : names.zh.people.some((one) => front.endsWith(one));
}

const LONGEST = 300;
const PLACEHOLDER = /%[a-z]|\{\w{0,20}\}/;
const MARKS = /[\s:：=,，'"“「[(（]{1,5}$/;
