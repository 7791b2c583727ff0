import { followAnchors } from "./anchors.js";
import { startFilters } from "./filter.js";
import { explainFacts } from "./meanings.js";
import { startPanel } from "./panel.js";
import { openForPrint } from "./print.js";
import { startSwitches } from "./switches.js";

// Everything is readable without this: it adds the switches, the panel, the filters, and opens what a link leads to.
startSwitches();
startFilters();
startPanel();
followAnchors();
explainFacts();
openForPrint();
