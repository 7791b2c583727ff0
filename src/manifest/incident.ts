import { z } from "zod";
import { count, flag, id, instant, list, manyOf, oneOf, ref, refs, title } from "./field.js";

/** Data security incidents. */
export const Incident = z.strictObject({
  id: id(),
  title: title(),
  handler: ref("organization", "Who had it; left out where the manifests have one organization."),
  datasets: refs("dataset", "Data concerned."),
  personal_information: flag("Personal information was, or may have been, leaked, altered or lost."),
  detected_at: instant("When it was discovered, or the handler was told."),
  grade: oneOf(["general", "relatively-serious", "serious", "especially-serious"], "Grade under the national guide."),
  people: count("Natural persons whose information leaked."),
  sensitive_people: count("Natural persons whose sensitive information leaked."),
  authority_notified_at: instant("When the authority was told."),
  individuals_notified_at: instant("When the people concerned were told."),
  guardians_notified_at: instant("When minors' guardians were told."),
  harm_avoided: flag("Measures effectively avoided harm, so people need not be told (PIPL 57)."),
  content: manyOf(["kinds-cause-harm", "measures-and-self-help", "contact"], "What the notification says."),
  handled_at: instant("When handling ended."),
  closing_report_at: instant("When the closing report was filed."),
  central_body: flag("The operator belongs to a central body, with a clock of two hours."),
  crime_suspected: flag("A crime is suspected."),
  police_told: flag("The police were told."),
  owners: list("People or teams who answer for it."),
});
