import "../rule/compile.js";
