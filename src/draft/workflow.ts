/** Where the workflow of GitHub Actions is written. */
export const WORKFLOW_FILE = ".github/workflows/hegui.yml";

/** The smallest workflow that branch protection can require; `docs/ci.md` has more. */
export function workflowText(version: string): string {
  const major = version.split(".")[0];
  return `name: hegui
on:
  pull_request:
  merge_group:
permissions: {}
concurrency:
  group: hegui-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}
jobs:
  hegui:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read # read the checkout
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          fetch-depth: 2 # the change, and what it is compared with
          persist-credentials: false
      # The tag moves with every release; write the full id of a commit for an Action that cannot change under you.
      - uses: hegui/hegui@v${major}
        with:
          scan: true # compare the code with the manifests
`;
}
