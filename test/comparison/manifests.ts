/** An organization whose officer nobody can reach: one warning for each dataset. */
export const SECRETIVE = company(false);

/** The same with everything in order. */
export const OPEN = company(true);

function company(published: boolean): string {
  return `version: 1
organizations:
  - { id: acme, established_in: CN, officer: { contact_published: ${published} } }
datasets:
  - { id: guests, fields: [{ name: phone, category: basic.phone }], subjects: [customers] }
`;
}

/** An activity; `necessary` decides whether it is lawful, and undefined leaves that open. */
export function activity(id: string, necessary?: boolean): string {
  const fact = necessary === undefined ? "" : `, necessary: ${necessary}`;
  return `version: 1
activities:
  - { id: ${id}, purpose: Guess what ${id} wants, uses: [guests]${fact} }
`;
}

/** A waiver of the needlessness of an activity. */
export function waiver(id: string, about: string, reason = "it ends this month"): string {
  return `version: 1
waivers:
  - id: ${id}
    rule: demo-necessary
    entity: activity/${about}
    reason: ${reason}
    approved_by: dpo
    approved_on: 2026-11-02
    expires: 2026-12-31
`;
}
