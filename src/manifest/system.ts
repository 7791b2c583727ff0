import { z } from "zod";
import {
  appType,
  categories,
  consent,
  count,
  day,
  duration,
  evidence,
  flag,
  group,
  groups,
  id,
  instant,
  list,
  manyOf,
  notice,
  oneOf,
  ref,
  refs,
  text,
  title,
} from "./field.js";

const face = group(
  {
    use: oneOf(["verification", "identification", "research"], "1:1, 1:n, or research and training alone."),
    purpose: text("Specific purpose."),
    necessity: text("Why another way does not do."),
    consent: consent("Separate consent for face information."),
    notice: notice("Notice about face information."),
    storage: oneOf(["on-device", "server"], "Where face information is kept."),
    leaves_device: flag("Face information is sent out over the internet."),
    transmission_consent: flag("People separately consent to sending it out."),
    law_allows_transmission: text("Law or administrative regulation that provides for sending it out."),
    retention: duration("How long it is kept."),
    controls: manyOf(
      ["encryption", "audit", "access-control", "authorisation", "intrusion-defence"],
      "Security controls (FRT Measures 14).",
    ),
    alternatives: list("Other ways with comparable ease; an empty list means none."),
    required_by_state_rule: text("State rule that requires face verification."),
    child_rules: text("Special rules for people under 14."),
    changed_on: day("Last change of purpose or means."),
    stored_people: count("People whose face information is stored."),
    reached_100000_on: day("Day on which stored face information reached 100,000 people."),
    filed_on: day("Day of the filing (FRT Measures 15)."),
    material_change_on: day("Day of the last material change of what was filed."),
    change_filed_on: day("Day on which the change was filed."),
    ended_on: day("Day on which handling ended."),
    deregistered_on: day("Day on which the end was filed."),
    building_access: flag("It opens a building or residential area."),
    conditioned: flag("Service is refused without it though it is not needed."),
  },
  "Face recognition.",
);

const camera = group(
  {
    place: oneOf(["public", "private"], "Where it looks."),
    private_space: flag("It looks into a guest room, dormitory, bath, changing room, toilet or nursing room."),
    public_security: flag("It is needed for public security."),
    signs: flag("Clear signs are put up."),
    responsible_body: flag("It was installed by the body responsible for safety there."),
    other_uses: flag("Images are used for something else than public security."),
    other_uses_consent: flag("People separately consent to that use."),
    article_7_site: flag("A site that the video regulation names: shopping centre, school, hospital, station, park."),
    live_on: day("First day of use."),
    filed_on: day("Day of the filing with the police."),
    access_log: flag("Access and call-out are logged."),
    retention_days: count("Days for which images are kept."),
  },
  "Image capture or identification in a place.",
);

const app = group(
  {
    type: appType("Type of app in the list of necessary personal information."),
    policy_in_chinese: flag("The privacy policy is in simplified Chinese and readable."),
    first_run_prompt: flag("The first start points at it prominently."),
    taps_to_policy: count("Taps from the main screen to the policy."),
    required: categories("Personal information without which the basic function is refused."),
    collects_after_consent: flag("Nothing is collected and no SDK starts before consent."),
    default_on: flag("Consent or permissions are on by default."),
    prompts_after_refusal: flag("It keeps asking after a refusal."),
    withdrawal: text("Where consent is withdrawn."),
    permissions: groups(
      {
        name: z.string().describe("Permission."),
        needed_for: text("Function that needs it."),
        asked_when_used: flag("Asked for when the function is used, with its purpose."),
        denial_blocks_others: flag("Denial stops other functions."),
      },
      "Permissions that it asks for.",
    ),
    self_start: flag("It starts itself or other apps without need."),
    features: manyOf(
      ["publishing", "instant-messaging", "live-streaming", "recommendation", "payment"],
      "Functions that bring duties.",
    ),
    trackers: groups(
      {
        name: z.string().describe("Cookie or tracker."),
        purpose: text("What for."),
        necessary: flag("The service cannot work without it."),
        after_consent: flag("Set only after consent."),
        recipient: ref("recipient", "Who reads it."),
        retention: duration("How long it lives."),
      },
      "Cookies and trackers with persistent identifiers.",
    ),
  },
  "What an app, mini-program or website does on the client.",
);

/** What people use: apps, sites, services, devices, cameras. */
export const System = z.strictObject({
  id: id(),
  title: title(),
  handler: ref("organization", "Who runs it; left out where the manifests have one organization."),
  type: z
    .enum(["app", "mini-program", "website", "service", "device", "vehicle", "camera", "crawler"])
    .describe("What it is."),
  collects: refs("dataset", "Datasets that it fills."),
  audience: oneOf(["public", "internal"], "Whom it serves."),
  directed_at_minors: flag("It is directed at people under 18."),
  app,
  sdks: groups(
    {
      name: z.string().describe("SDK or plug-in."),
      operator: text("Who runs it."),
      recipient: ref("recipient", "The same as a recipient."),
      purpose: text("What for."),
      categories: categories("Personal information that it collects."),
      policy_url: text("Its privacy policy."),
      version: text("Version."),
      disclosed: flag("Named in the published list."),
    },
    "Embedded third-party code; an empty list means none.",
  ),
  face,
  camera,
  crawler: group(
    {
      impact_assessed: flag("Its effect on the services it reads was assessed (NDSMR 18)."),
      disturbs: flag("It intrudes or disturbs services."),
      purges_personal_information: flag("Unneeded personal information is deleted or anonymised."),
    },
    "Automated collection.",
  ),
  vulnerability: group(
    {
      found_at: instant("When it was found."),
      public_risk: flag("It endangers national security or the public interest."),
      reported_at: instant("When it was reported."),
    },
    "A known security defect (NDSMR 10).",
  ),
  authentication: flag("Interfaces that give personal information ask for a login."),
  evidence: evidence(),
  owners: list("People or teams who answer for it."),
});
