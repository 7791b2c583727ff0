import { describe, expect, it } from "vitest";
import { draftFromFides, isFides } from "../../src/draft/fides.js";
import { FIDES_CATEGORIES, FIDES_SUBJECTS } from "../../src/draft/fides-words.js";
import { parseSource } from "../../src/source/source.js";
import { policies } from "../policies.js";

const DATASETS = `dataset:
  - fides_key: hotel_db
    name: Hotel database
    collections:
      - name: guests
        description: People who stay
        fields:
          - { name: id, data_categories: [system.operations] }
          - { name: email, data_categories: [user.contact.email] }
          - { name: surname, data_categories: [user.name.last, user.name] }
          - { name: blob, data_categories: [user.contact.email, user.contact.phone_number] }
          - { name: strange, data_categories: [user.contact.email, user.not_known_here] }
          - { name: score, data_categories: [user.behavior] }
          - { name: username, data_categories: [username] }
          - name: address
            fields:
              - { name: street, data_categories: [user.contact.address.street] }
              - name: geo
                fields:
                  - { name: lat, data_categories: [user.location.precise] }
      - name: rooms
        fields: [{ name: number }]
  - fides_key: hr
    collections:
      - name: Staff Members
        fields: [{ name: phone, data_categories: [user.contact.phone_number] }]
`;
const SYSTEMS = `system:
  - fides_key: booking
    privacy_declarations:
      - name: Take bookings
        data_use: essential.service
        data_subjects: [customer, passenger]
        dataset_references: [hotel_db]
      - data_use: marketing
        data_subjects: [shareholder]
        dataset_references: [hr, absent]
      - { data_subjects: [customer] }
  - fides_key: idle
`;

const value = (text: string) => parseSource("a.yml", text).source.documents[0]!.value;
const files = [
  { file: "datasets.yml", value: value(DATASETS) },
  { file: "systems.yml", value: value(SYSTEMS) },
];

describe("Fides resources", () => {
  const draft = draftFromFides(files);

  it("become datasets, nested fields by their dotted names, those about nobody left out", () => {
    expect(draft.datasets).toEqual([
      {
        data: {
          id: "hotel-db-guests",
          title: "People who stay",
          fields: [
            { name: "email", category: "basic.email" },
            { name: "surname", category: "basic.name" },
            { name: "address.street", category: "basic.home_address" },
            { name: "address.geo.lat", category: "location.precise_location" },
          ],
          subjects: ["customers"],
        },
        seen: ["datasets.yml"],
      },
      {
        data: { id: "hr-staff-members", fields: [{ name: "phone", category: "basic.phone" }] },
        seen: ["datasets.yml"],
      },
    ]);
  });

  it("become activities of what is declared, with the datasets that were kept", () => {
    expect(draft.activities.map((one) => one.data)).toEqual([
      { id: "booking-take-bookings", purpose: "Take bookings", uses: ["hotel-db-guests"] },
      { id: "booking-marketing", purpose: "marketing", uses: ["hr-staff-members"] },
    ]);
  });

  it("leave to people what has two meanings, or none that is known", () => {
    expect(draft.left.map((one) => one.en)).toEqual([
      "hotel_db.guests.blob (user.contact.email, user.contact.phone_number): choose its category",
      "hotel_db.guests.strange (user.contact.email, user.not_known_here): choose its category",
      "hotel_db.guests.score (user.behavior): choose its category",
    ]);
  });
});

it("words of Fides stand for words that manifests know", () => {
  const unknown = Object.values(FIDES_CATEGORIES).filter((one) => !Object.hasOwn(policies.tables.categories, one));
  expect(unknown).toEqual([]);
  const subjects = (policies.forms.manifest as unknown as object) && JSON.stringify(policies.forms.manifest);
  expect(Object.values(FIDES_SUBJECTS).filter((one) => !subjects.includes(`"${one}"`))).toEqual([]);
});

it("only documents with keys of Fides are Fides resources", () => {
  expect(files.map((one) => isFides(one.value))).toEqual([true, true]);
  for (const other of [
    null,
    1,
    "dataset",
    [],
    {},
    { dataset: {} },
    { dataset: [null, { name: "a" }] },
    { dataset: [{ fides_key: 1 }] },
  ])
    expect(isFides(other)).toBe(false);
});

it("hostile documents neither fail nor invent", () => {
  let deep: unknown = { name: "end", data_categories: ["user.name"] };
  for (let level = 0; level < 5_000; level++) deep = { name: "a", fields: [deep] };
  const draft = draftFromFides([
    {
      file: "a.yml",
      value: {
        dataset: [
          {
            fides_key: "a",
            collections: [null, 1, { name: {}, fields: [deep, "x", { data_categories: ["user.name"] }] }],
          },
        ],
        system: [{ privacy_declarations: [{ name: 7, data_subjects: ["constructor"], dataset_references: "a" }] }],
      },
    },
  ]);
  expect([draft.datasets, draft.activities]).toEqual([[], []]);
  expect(draft.left.map((one) => one.en)).toEqual(["a.. (user.name): choose its category"]);
});
