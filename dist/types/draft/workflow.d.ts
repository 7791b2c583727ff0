/** Where the workflow of GitHub Actions is written. */
export declare const WORKFLOW_FILE = ".github/workflows/hegui.yml";
/** The smallest workflow that branch protection can require; `docs/ci.md` has more. */
export declare function workflowText(version: string): string;
