import "../report/report-schema.js";
import "../rule/compile.js";
